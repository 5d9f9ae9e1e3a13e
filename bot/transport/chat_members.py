"""What Telegram knows of the members of groups and channels.

https://core.telegram.org/bots/api#getchatmember, https://core.telegram.org/bots/api#getchatadministrators
"""

from collections.abc import Mapping
from typing import Any, Final

from telegram.error import BadRequest, ChatMigrated, TelegramError

from bot.transport.fate import delivery_error
from bot.transport.messenger import Call, Moved

_RULING: Final = ("creator", "administrator")


class ChatMembers:
    """Asks for one member or for all administrators.

    Every method raises `RetryLater`, `Unreachable`, `Refused` or `Uncertain`.
    """

    def __init__(self, call: Call, *, moved: Moved) -> None:
        self._call = call
        self._moved = moved

    async def is_admin(self, chat_id: int, user_id: int) -> bool:
        """Tell whether somebody is owner or administrator of a chat, also an anonymous one.

        Telegram promises to tell of one member only where the bot is an administrator itself; where it does
        not, the list of all administrators is asked for.
        """
        try:
            member = await self._ask("getChatMember", chat_id, user_id=user_id)
        except BadRequest:
            return user_id in await self.admins(chat_id)
        except TelegramError as error:
            raise delivery_error(chat_id, error) from error
        return isinstance(member, Mapping) and member.get("status") in _RULING

    async def admins(self, chat_id: int) -> frozenset[int]:
        """List the owner and the administrators of a chat who are people."""
        try:
            members = await self._ask("getChatAdministrators", chat_id)
        except TelegramError as error:
            raise delivery_error(chat_id, error) from error
        return frozenset(_people(members))

    async def moved_to(self, chat_id: int) -> int | None:
        """Tell which supergroup a group has become, None when that is not known."""
        try:
            # Telegram tells it to who writes there; in a group that is still one this shows for some seconds.
            await self._call("sendChatAction", {"chat_id": chat_id, "action": "typing"})
        except ChatMigrated as migrated:
            return migrated.new_chat_id
        except TelegramError:
            return None
        return None

    async def _ask(self, method: str, chat_id: int, **parameters: Any) -> Any:
        try:
            return await self._call(method, {"chat_id": chat_id, **parameters})
        except ChatMigrated as migrated:
            new_id = migrated.new_chat_id
        await self._moved(chat_id, new_id)
        return await self._call(method, {"chat_id": new_id, **parameters})


def _people(members: Any) -> list[int]:
    found = []
    for member in members if isinstance(members, list) else ():
        user = member.get("user") if isinstance(member, Mapping) else None
        if isinstance(user, Mapping) and isinstance(user.get("id"), int) and not user.get("is_bot"):
            found.append(user["id"])
    return found
