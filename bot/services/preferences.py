"""How a chat wants the bot to be: its zone, quiet hours, filters and the like."""

from collections.abc import Sequence
from datetime import time
from typing import Final

from bot.errors import UserError
from bot.model.chat import Chat, ChatKind, QuietHours
from bot.services.digests import Digests
from bot.services.filtering import Filtering, Reach
from bot.storage.chats import ChatStore
from bot.storage.history import HistoryStore
from bot.text.patterns import BadFilter
from bot.text.unwanted import LONGEST, MOST, checked, is_same, number_of

HOURLY: Final = (1, 3, 6, 12, 30)
"""Alerts an hour that can be chosen."""
_DAY: Final = 24 * 60
_STEP: Final = 30
"""Minutes by which quiet hours are set."""


class Preferences:
    """Changes settings; who may is the caller's to know, and what buttons say is checked here."""

    def __init__(
        self, chats: ChatStore, history: HistoryStore, filtering: Filtering, digests: Digests
    ) -> None:
        self._chats = chats
        self._digests = digests
        self._history = history
        self._filtering = filtering

    async def live_in(self, chat_id: int, zone: str) -> Chat:
        """Set the time zone, by a name that tzdata knows; a person's digests follow it too."""
        chosen = await self._chats.choose(chat_id, zone=zone)
        if chosen.kind is ChatKind.PRIVATE:
            await self._digests.follow_clock(chat_id, zone)
        return chosen

    async def be_quiet(self, chat_id: int, quiet: QuietHours | None) -> Chat:
        """Set quiet hours."""
        return await self._chats.choose_quiet(chat_id, quiet)

    async def alert(self, chat_id: int, hourly: int) -> Chat:
        """Set how many alerts come in an hour, after which they come together."""
        if hourly not in HOURLY:
            raise UserError("button-old")
        return await self._chats.choose(chat_id, hourly=hourly)

    async def read(self, chat_id: int, reading: str | None, also: Sequence[str]) -> Chat:
        """Set into which language news is put (`Chat.reading`), and which languages stay as they are."""
        return await self._chats.choose_reading(chat_id, reading, also)

    async def announce(self, chat_id: int, wanted: bool) -> Chat:
        """Set whether the operator may write to it."""
        return await self._chats.choose(chat_id, announcements=wanted)

    async def let_pin(self, chat_id: int, wanted: bool) -> Chat:
        """Set whether what the operator writes may be pinned there."""
        return await self._chats.choose(chat_id, pinning=wanted)

    async def remember(self, chat_id: int, wanted: bool) -> Chat:
        """Set whether what is opened is remembered; what was is forgotten with it."""
        chosen = await self._chats.choose(chat_id, history=wanted)
        if not wanted:
            await self._history.clear(chat_id)
        return chosen

    async def hide(self, chat_id: int, typed: str) -> tuple[Chat, str, Reach]:
        """Add a filter; give it as it is kept, and what it would have hidden.

        Raises:
            UserError: It can't be used, is there already, or there are too many.
        """
        added = ""

        def add(filters: tuple[str, ...]) -> tuple[str, ...]:
            nonlocal added
            try:
                added = checked(typed, filters)
            except BadFilter as error:
                raise UserError(f"filter-{error.flaw}", part=error.part, most=LONGEST) from error
            if any(is_same(added, one) for one in filters):
                raise UserError("filter-there")
            if len(filters) >= MOST:
                raise UserError("filters-full", most=MOST)
            return (*filters, added)

        chosen = await self._chats.change_filters(chat_id, add)
        return chosen, added, await self._filtering.reach([added])

    async def show_again(self, chat_id: int, number: int) -> Chat:
        """Take out the filter that a button's number stands for; one that is gone already stays so."""

        def remove(filters: tuple[str, ...]) -> list[str]:
            return [one for one in filters if number_of(one) != number]

        return await self._chats.change_filters(chat_id, remove)


def half_hour(number: int, /) -> time:
    """Read a half hour of the day, counted from 1.

    Raises:
        UserError: button-old, for one that the day does not have.
    """
    if not 1 <= number <= _DAY // _STEP:
        raise UserError("button-old")
    return time(*divmod((number - 1) * _STEP, 60))
