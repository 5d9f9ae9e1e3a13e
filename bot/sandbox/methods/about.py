"""What the bot says of itself: getMe, name, descriptions."""

from typing import Any

from bot.sandbox.errors import Refusal
from bot.sandbox.methods.call import Call
from bot.sandbox.methods.menus import language

_KINDS: dict[str, tuple[int, Refusal]] = {
    "name": (64, Refusal.NAME_TOO_LONG),
    "description": (512, Refusal.DESCRIPTION_TOO_LONG),
    "short_description": (120, Refusal.ABOUT_TOO_LONG),
}


def get_me(call: Call) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#getme."""
    return call.world.bot() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def set_my_name(call: Call) -> bool:
    """https://core.telegram.org/bots/api#setmyname."""
    return _set(call, "name")


def get_my_name(call: Call) -> dict[str, str]:
    """https://core.telegram.org/bots/api#getmyname."""
    return _get(call, "name")


def set_my_description(call: Call) -> bool:
    """https://core.telegram.org/bots/api#setmydescription."""
    return _set(call, "description")


def get_my_description(call: Call) -> dict[str, str]:
    """https://core.telegram.org/bots/api#getmydescription."""
    return _get(call, "description")


def set_my_short_description(call: Call) -> bool:
    """https://core.telegram.org/bots/api#setmyshortdescription."""
    return _set(call, "short_description")


def get_my_short_description(call: Call) -> dict[str, str]:
    """https://core.telegram.org/bots/api#getmyshortdescription."""
    return _get(call, "short_description")


def _set(call: Call, kind: str) -> bool:
    text = call.params.text(kind).strip()
    limit, refusal = _KINDS[kind]
    if len(text) > limit:
        raise refusal.error()
    call.world.profile.set(kind, language(call.params), text)
    return True


def _get(call: Call, kind: str) -> dict[str, str]:
    return {kind: call.world.profile.get(kind, language(call.params))}
