"""Getting updates."""

from typing import Any

from bot.sandbox.errors import Refusal
from bot.sandbox.methods.call import Call

MOST_UPDATES = 100


async def get_updates(call: Call) -> list[dict[str, Any]]:
    """https://core.telegram.org/bots/api#getupdates."""
    params, updates = call.params, call.world.updates
    if call.world.webhook.active:
        raise Refusal.WEBHOOK_ACTIVE.error()
    if "allowed_updates" in params:
        allowed = params.nested("allowed_updates", Refusal.ALLOWED_JSON)
        if not isinstance(allowed, list):
            raise Refusal.ALLOWED_JSON.error()
        updates.allow(str(kind) for kind in allowed)
    limit = params.whole("limit", MOST_UPDATES)
    return await updates.poll(
        offset=params.whole("offset"),
        limit=limit if 0 < limit <= MOST_UPDATES else MOST_UPDATES,
        seconds=max(0, params.whole("timeout")),
    )
