"""The chats that write to the bot, and their settings."""

from collections.abc import Iterable

from bot.errors import UserError
from bot.locale.languages import INTERFACE_LANGUAGES, interface_language
from bot.model.chat import Chat, ChatKind, SummaryLength
from bot.storage.chats import ChatStore
from bot.storage.stopping import Pushes

_NAMED = 8
"""People of a name that can be chosen among."""


class Chats:
    """Knows every chat by its latest update."""

    def __init__(self, store: ChatStore, *, default_language: str) -> None:
        self._store = store
        self._default = default_language

    async def see(self, chat_id: int, kind: ChatKind, title: str, language_code: str | None) -> Chat:
        """Note that a chat wrote.

        Until another is chosen, a private chat speaks its person's Telegram language, and a group (whose
        members differ) the bot's default.
        """
        return await self._store.see(chat_id, kind, title, self.language_of(kind, language_code))

    def language_of(self, kind: ChatKind, language_code: str | None) -> str:
        """Tell what language a chat is spoken to in until another is chosen."""
        own = kind is ChatKind.PRIVATE and language_code
        return interface_language(language_code) if own else self._default

    async def find(self, chat_id: int) -> Chat | None:
        """Fetch a chat that has written, without noting anything."""
        return await self._store.get(chat_id)

    async def language(self, chat_id: int) -> str:
        """Tell the interface language of a chat, the bot's default for one that has not written yet."""
        chat = await self._store.get(chat_id)
        return self._default if chat is None else chat.language

    async def title(self, chat_id: int) -> str:
        """Tell the name of a chat or person, "" for one that has not written yet."""
        chat = await self._store.get(chat_id)
        return "" if chat is None else chat.title

    async def people_named(self, words: str, /) -> list[Chat]:
        """List people who have written and whose name begins with these words, those seen last first."""
        return await self._store.people_named(words, most=_NAMED)

    async def met(self, chat_ids: Iterable[int]) -> list[int]:
        """Pick out the chats and people that have written."""
        return [chat_id for chat_id in chat_ids if await self._store.get(chat_id) is not None]

    async def choose_language(self, chat_id: int, language: str) -> Chat:
        """Set the interface language by hand."""
        if language not in INTERFACE_LANGUAGES:
            raise UserError("button-old")
        return await self._store.choose_language(chat_id, language)

    async def choose_summary(self, chat_id: int, length: SummaryLength) -> Chat:
        """Set how long summaries are."""
        return await self._store.choose_summary(chat_id, length)

    async def stop(self, chat_id: int) -> Pushes:
        """End everything that is pushed to a chat; tell what it keeps for the day it wants it again."""
        return await self._store.stop(chat_id)

    async def resume(self, chat_id: int) -> Pushes | None:
        """Take a /stop back, and tell what goes on; None when there was none."""
        return await self._store.resume(chat_id)

    async def sleep(self, chat_id: int) -> None:
        """Note that the bot can't write to a chat until it is written to again."""
        await self._store.sleep(chat_id)

    async def wake(self, chat_id: int) -> None:
        """Note that the bot can write to a chat again."""
        await self._store.wake(chat_id)

    async def join(
        self, chat_id: int, kind: ChatKind, title: str, *, added_by: int | None, asleep: bool
    ) -> Chat:
        """Note that the bot is in a group or channel; `asleep` when it may not write there.

        A new one is spoken to as whoever brought the bot is, if they have ever written to it.
        """
        person = None if added_by is None else await self._store.get(added_by)
        language = person.language if person else self._default
        return await self._store.join(
            chat_id,
            kind,
            title,
            language,
            language_chosen=person is not None,
            added_by=added_by,
            asleep=asleep,
        )

    async def move(self, old_id: int, new_id: int) -> None:
        """Follow a group that became a supergroup."""
        await self._store.move(old_id, new_id)
