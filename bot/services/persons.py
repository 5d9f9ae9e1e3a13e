"""What is kept of a person: theirs to have, and to have erased."""

from datetime import UTC, datetime, timedelta
from typing import Final

import orjson

from bot.errors import UserError
from bot.model.chat import Chat, ListingKind
from bot.ports import Clock
from bot.services.asking import Asker
from bot.services.reading import ListingPage, Reading
from bot.storage.history import HistoryStore
from bot.storage.person_export import PersonExport
from bot.storage.persons import PersonStore

_PATIENCE: Final = timedelta(minutes=10)
"""How long the last question before everything is erased may stand."""
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


class Persons:
    """Hands out and erases, and remembers what was opened where that is wanted."""

    def __init__(
        self,
        *,
        store: PersonStore,
        exporting: PersonExport,
        history: HistoryStore,
        reading: Reading,
        clock: Clock,
    ) -> None:
        self._store = store
        self._exporting = exporting
        self._history = history
        self._reading = reading
        self._clock = clock

    async def export(self, user_id: int) -> bytes:
        """Write everything that the database has of a person as JSON."""
        found = await self._exporting.of(user_id)
        return orjson.dumps(found, option=orjson.OPT_INDENT_2)

    def question(self) -> int:
        """Give the number of a question whether everything shall be erased: its moment."""
        return (self._clock.now() - _EPOCH) // _MICROSECOND

    async def erase(self, chat: Chat, question: int | None) -> None:
        """Erase everything of the person whose private chat this is.

        An answer counts once and not for long: an erased person who writes again is a new one, whom no older
        question concerns. One that is handled anew after a crash finds only the traces of itself.

        Raises:
            UserError: button-old.
        """
        if question is None:
            raise UserError("button-old")
        try:
            asked = _EPOCH + question * _MICROSECOND
        except OverflowError as error:
            raise UserError("button-old") from error
        is_traceless = chat.first_seen == chat.last_seen
        if not asked <= self._clock.now() < asked + _PATIENCE or (
            chat.first_seen > asked and not is_traceless
        ):
            raise UserError("button-old")
        await self._store.erase(chat.id)

    async def opened(self, chat: Chat | None, *article_ids: int) -> None:
        """Remember what a person opened, if they want that."""
        if chat is not None and chat.history:
            await self._history.note(chat.id, article_ids)

    async def history(self, asker: Asker) -> ListingPage:
        """List what a person opened, the last first."""
        ids = await self._history.newest(asker.chat_id)
        return await self._reading.listed(asker, ListingKind.HISTORY, "", ids)

    async def forget_history(self, chat_id: int) -> None:
        """Forget what was opened."""
        await self._history.clear(chat_id)
