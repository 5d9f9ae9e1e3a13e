"""Which changes of a chat's members concern a bot: whole channels of people come and go."""

from collections.abc import Mapping
from typing import Any, Final

_RULING: Final = ("creator", "administrator")


def concerns(update: Mapping[str, Any], /) -> bool:
    """Tell whether an update is anything else than the coming or going of somebody who rules nothing."""
    change = update.get("chat_member")
    if not isinstance(change, Mapping):
        return True
    members = (change.get("old_chat_member"), change.get("new_chat_member"))
    return any(isinstance(member, Mapping) and member.get("status") in _RULING for member in members)
