"""Whom the bot answers, where its operator wants to be asked first."""

from enum import Enum, auto

from bot.errors import UserError
from bot.model.admission import Admission, AdmissionState
from bot.model.chat import ChatKind
from bot.services.chats import Chats
from bot.storage.admissions import AdmissionStore


class Entry(Enum):
    """What to do with somebody at the door."""

    OPEN = auto()
    ASKED = auto()
    """The admins are asked as of now: say so."""
    SHUT = auto()
    """That was said already, or they were refused: say nothing."""


class Admissions:
    """Keeps the door. Who was there before it was shut stays in."""

    def __init__(self, store: AdmissionStore, chats: Chats, *, people: bool, groups: bool) -> None:
        """`people` and `groups` are asked for."""
        self._store = store
        self._chats = chats
        self._people = people
        self._groups = groups

    async def knows(self, chat_id: int) -> bool:
        """Tell whether a person or group is answered, asking nobody."""
        if not (self._people if chat_id > 0 else self._groups):
            return True
        if await self._chats.find(chat_id) is not None:
            return True
        known = await self._store.get(chat_id)
        return known is not None and known.state is AdmissionState.LET_IN

    async def knock(self, chat_id: int, kind: ChatKind, title: str, language_code: str | None) -> Entry:
        """Let in who is known; for anybody else ask the admins, once."""
        if await self.knows(chat_id):
            return Entry.OPEN
        language = self._chats.language_of(kind, language_code)
        new = await self._store.ask(chat_id, kind, title, language)
        return Entry.ASKED if new else Entry.SHUT

    async def decide(self, chat_id: int, state: AdmissionState, *, by: int) -> tuple[Admission, bool]:
        """Let somebody in or refuse; tell how it stands now, and whether that is new.

        Raises:
            UserError: admission-gone: nobody of this number asked.
        """
        decided = await self._store.decide(chat_id, state, by=by)
        if decided is None:
            raise UserError("admission-gone")
        return decided
