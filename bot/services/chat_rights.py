"""Who may configure which chat: oneself one's own, and a group or channel its administrators."""

from typing import Final, Protocol

from bot.errors import DeliveryError, Refused, Unreachable, UserError
from bot.ports import Clock

_BELIEVED: Final = 2.0  # seconds: one request may ask several times
_REMEMBERED: Final = 10_000


class ChatMembers(Protocol):
    """What Telegram knows of the members of groups and channels."""

    async def is_admin(self, chat_id: int, user_id: int) -> bool:
        """Tell whether somebody is owner or administrator of a chat, also an anonymous one.

        Raises:
            DeliveryError: Telegram could not be asked, or the bot can't see the chat.
        """
        ...


class ChatRights:
    """Asks Telegram, and believes its answer for two seconds."""

    def __init__(self, members: ChatMembers, clock: Clock) -> None:
        self._members = members
        self._clock = clock
        self._known: dict[tuple[int, int], tuple[bool, float]] = {}

    async def may_configure(self, user_id: int, chat_id: int) -> bool:
        """Tell whether somebody may change a chat's settings.

        Whoever writes in a group as that group itself is one of its anonymous administrators. Where the bot
        can't look, nobody may.

        Raises:
            UserError: Telegram could not be asked.
        """
        if user_id == chat_id:
            return True
        if chat_id > 0 or user_id < 0:
            return False
        now = self._clock.monotonic()
        known = self._known.get((chat_id, user_id))
        if known is not None and 0 <= now - known[1] < _BELIEVED:
            return known[0]
        try:
            may = await self._members.is_admin(chat_id, user_id)
        except (Refused, Unreachable):
            may = False
        except DeliveryError as error:
            raise UserError("chats-rights-unknown") from error
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        self._known[chat_id, user_id] = may, now
        return may

    def forget(self, chat_id: int, /) -> None:
        """Ask again for a chat whose administrators may have changed."""
        for known in [key for key in self._known if key[0] == chat_id]:
            del self._known[known]
