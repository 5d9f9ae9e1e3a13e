"""Webhooks: https://core.telegram.org/bots/api#setwebhook."""

import re
from typing import Any

from bot.sandbox.errors import Refusal, retry_after
from bot.sandbox.methods.call import Call
from bot.sandbox.webhook import BadAddress, Target, checked_address

CONNECTIONS = 40
MOST_CONNECTIONS = 100
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_SECRET_LIMIT = 256


async def set_webhook(call: Call) -> bool:
    """https://core.telegram.org/bots/api#setwebhook."""
    params, world = call.params, call.world
    url = params.text("url").strip()
    if not url:
        return await delete_webhook(call)
    secret = params.text("secret_token")
    if len(secret) > _SECRET_LIMIT:
        raise Refusal.SECRET_LONG.error()
    if not _SECRET.fullmatch(secret):
        raise Refusal.SECRET.error()
    if "allowed_updates" in params:
        allowed = params.nested("allowed_updates", Refusal.ALLOWED_JSON)
        if not isinstance(allowed, list):
            raise Refusal.ALLOWED_JSON.error()
    else:
        allowed = None
    try:
        checked_address(url)
    except BadAddress as problem:
        raise Refusal.WEBHOOK.error(reason=problem) from None
    if not world.webhook.may_change():
        raise retry_after(1)
    if allowed is not None:
        world.updates.allow(str(kind) for kind in allowed)
    if params.flag("drop_pending_updates"):
        world.updates.clear()
    world.updates.end_poll(Refusal.WEBHOOK_SET)
    connections = min(max(params.whole("max_connections", CONNECTIONS), 1), MOST_CONNECTIONS)
    await world.webhook.set(
        Target(
            url=url,
            secret=secret,
            connections=connections,
            certificate="certificate" in params.uploads,
        )
    )
    return True


async def delete_webhook(call: Call) -> bool:
    """https://core.telegram.org/bots/api#deletewebhook."""
    await call.world.webhook.set(None)
    if call.params.flag("drop_pending_updates"):
        call.world.updates.clear()
    return True


def get_webhook_info(call: Call) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#getwebhookinfo."""
    return call.world.webhook.info()
