"""The chats that the bot talks to."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from types import EllipsisType
from typing import Any

from sqlalchemy import literal_column, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import StorageError
from bot.model.chat import Chat, ChatKind, QuietHours, SummaryLength
from bot.model.rehearsal import RESERVED
from bot.ports import Clock
from bot.storage.chat_rows import chat_of, chat_row, find_chat, quiet_columns
from bot.storage.database import Database
from bot.storage.day_figures import ACTIVE, JOINED, count_one
from bot.storage.moving import move_chat
from bot.storage.stopping import Pushes, drop_waiting, pushes_of
from bot.storage.tables import chat, reminder
from bot.storage.upsert import insert_into
from bot.storage.waking import take_back_late

_SEEN_AGAIN = timedelta(minutes=1)


class ChatStore:
    """Remembers chats and what was set for them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def see(self, chat_id: int, kind: ChatKind, title: str, language: str) -> Chat:
        """Note that a chat wrote: wake it, and follow its name and (until one is chosen) its language.

        Nothing is written when it was seen less than a minute ago, on the same day, and is still the same.
        Somebody's first message of a day is counted.
        """
        now = self._clock.now()
        known = await self.get(chat_id)
        if known is not None:
            language = known.language if known.language_chosen else language
            same = (known.kind, known.title, known.language, known.asleep) == (kind, title, language, False)
            today = known.last_seen.date() == now.date()
            if same and today and known.last_seen <= now < known.last_seen + _SEEN_AGAIN:
                return known
        counts = kind is ChatKind.PRIVATE and chat_id not in RESERVED
        seen = Chat(
            id=chat_id,
            kind=kind,
            title=title,
            language=language,
            first_seen=now,
            last_seen=now,
            announcements=kind is ChatKind.PRIVATE,
        )
        async with self._database.write() as connection:
            new = await self._put(connection, seen, "kind", "title", "last_seen", "asleep")
            if known is not None:
                await connection.execute(
                    update(chat)
                    .where(chat.c.id == chat_id, ~chat.c.language_chosen)
                    .values(language=language)
                )
                if known.asleep:
                    await take_back_late(connection, chat_id, now)
            if counts and (known is None or known.last_seen.date() < now.date()):
                await count_one(connection, now.date(), ACTIVE)
            if counts and new:
                await count_one(connection, now.date(), JOINED)
            return await find_chat(connection, chat_id) or seen

    async def join(
        self,
        chat_id: int,
        kind: ChatKind,
        title: str,
        language: str,
        *,
        language_chosen: bool = False,
        added_by: int | None,
        asleep: bool,
    ) -> Chat:
        """Note that the bot came into a group or channel; what was set for it before stays."""
        now = self._clock.now()
        joined = Chat(
            id=chat_id,
            kind=kind,
            title=title,
            language=language,
            language_chosen=language_chosen,
            first_seen=now,
            last_seen=now,
            asleep=asleep,
            announcements=False,
            configured_by=added_by,
        )
        async with self._database.write() as connection:
            await self._put(connection, joined, "kind", "title", "last_seen", "asleep")
            if not asleep:
                await take_back_late(connection, chat_id, now)
            if added_by is not None:
                nobody = (chat.c.id == chat_id, chat.c.configured_by.is_(None))
                await connection.execute(update(chat).where(*nobody).values(configured_by=added_by))
            return await find_chat(connection, chat_id) or joined

    async def _put(self, connection: AsyncConnection, known: Chat, *renewed: str) -> bool:
        """Add a chat, or renew some of its columns; True when it is new."""
        row = chat_row(known)
        added = insert_into(chat, self._database).values(row).on_conflict_do_nothing()
        if (await connection.execute(added)).rowcount:
            return True
        values = {name: row[name] for name in renewed}
        await connection.execute(update(chat).where(chat.c.id == known.id).values(values))
        return False

    async def get(self, chat_id: int, /) -> Chat | None:
        """Fetch a chat."""
        async with self._database.read() as connection:
            return await find_chat(connection, chat_id)

    async def groups_named(self, title: str, *, most: int) -> list[Chat]:
        """List basic groups of a title, those seen last first."""
        named = (
            select(chat)
            .where(chat.c.kind == literal_column("'group'"), chat.c.title == title)
            .order_by(chat.c.last_seen.desc())
            .limit(most)
        )
        async with self._database.read() as connection:
            return [chat_of(row) for row in (await connection.execute(named)).mappings()]

    async def people_named(self, words: str, /, *, most: int) -> list[Chat]:
        """List people whose name begins with these words, in their usual capitals, those seen last first."""
        # SQLite folds the case of ASCII alone.
        spellings = {words, words.lower(), words.upper(), words.title()}
        begins = or_(*(chat.c.title.startswith(one, autoescape=True) for one in sorted(spellings)))
        named = (
            select(chat)
            .where(chat.c.kind == ChatKind.PRIVATE.value, begins)
            .order_by(chat.c.last_seen.desc())
            .limit(most)
        )
        async with self._database.read() as connection:
            return [chat_of(row) for row in (await connection.execute(named)).mappings()]

    async def choose_language(self, chat_id: int, language: str) -> Chat:
        """Set the interface language by hand.

        Raises:
            StorageError: When the chat was never seen.
        """
        return await self._choose(chat_id, language=language, language_chosen=True)

    async def choose_summary(self, chat_id: int, length: SummaryLength) -> Chat:
        """Set how long summaries are.

        Raises:
            StorageError: When the chat was never seen.
        """
        return await self._choose(chat_id, summary=length.value)

    async def configure(
        self,
        chat_id: int,
        *,
        by: int | None,
        language: str | None = None,
        announcements: bool | None = None,
        pinning: bool | None = None,
        admins_only: bool | None = None,
        stopped: bool | None = None,
        reading: str | EllipsisType | None = ...,
        reads_also: Sequence[str] | None = None,
        quiet: QuietHours | EllipsisType | None = ...,
    ) -> Chat:
        """Set what is given for a group or channel, and note who did it; None is somebody unknown.

        Raises:
            StorageError: When the chat was never seen.
        """
        wished: dict[str, Any] = {
            "configured_by": by,
            "language": language,
            "language_chosen": None if language is None else True,
            "announcements": announcements,
            "pinning": pinning,
            "admins_only": admins_only,
            "stopped": stopped,
            "reads_also": None if reads_also is None else list(reads_also),
        }
        values = {name: it for name, it in wished.items() if it is not None}
        if not isinstance(quiet, EllipsisType):
            values |= quiet_columns(quiet)
        if not isinstance(reading, EllipsisType):
            values["reading"] = reading
        if stopped:
            await self.stop(chat_id)
        return await self._choose(chat_id, **values)

    async def choose(self, chat_id: int, **values: str | int | bool) -> Chat:
        """Set `zone`, `hourly`, `announcements`, `pinning` or `history`.

        Raises:
            StorageError: When the chat was never seen.
        """
        return await self._choose(chat_id, **values)

    async def choose_reading(self, chat_id: int, reading: str | None, also: Sequence[str]) -> Chat:
        """Set into which language news is put (`Chat.reading`), and which languages stay as they are.

        Raises:
            StorageError: When the chat was never seen.
        """
        return await self._choose(chat_id, reading=reading, reads_also=list(also))

    async def choose_quiet(self, chat_id: int, quiet: QuietHours | None) -> Chat:
        """Set quiet hours.

        Raises:
            StorageError: When the chat was never seen.
        """
        return await self._choose(chat_id, **quiet_columns(quiet))

    async def change_filters(self, chat_id: int, change: Callable[[tuple[str, ...]], Sequence[str]]) -> Chat:
        """Make other filters of a chat's own; what `change` raises leaves them as they are.

        Raises:
            StorageError: When the chat was never seen.
        """
        kept = select(chat.c.filters).where(chat.c.id == chat_id).with_for_update()
        async with self._database.write() as connection:
            changed = change(tuple(await connection.scalar(kept) or ()))
            await _set(connection, chat_id, filters=list(changed))
            chosen = await find_chat(connection, chat_id)
        if chosen is None:
            raise StorageError(f"chat {chat_id} was never seen")
        return chosen

    async def _choose(self, chat_id: int, **values: Any) -> Chat:
        async with self._database.write() as connection:
            await _set(connection, chat_id, **values)
            if "zone" in values:
                # Mornings are another moment now: that is worked out anew.
                await connection.execute(
                    update(reminder).where(reminder.c.chat_id == chat_id).values(due=None)
                )
            chosen = await find_chat(connection, chat_id)
        if chosen is None:
            raise StorageError(f"chat {chat_id} was never seen")
        return chosen

    async def stop(self, chat_id: int, /) -> Pushes:
        """Note that nothing shall be pushed to a chat, drop what is owed to it, and tell what it keeps."""
        async with self._database.write() as connection:
            await _set(connection, chat_id, stopped=True)
            await drop_waiting(connection, chat_id, now=self._clock.now())
            return await pushes_of(connection, chat_id)

    async def resume(self, chat_id: int, /) -> Pushes | None:
        """Take a stop back, and tell what goes on; None when there was no stop."""
        stopped = (chat.c.id == chat_id, chat.c.stopped)
        async with self._database.write() as connection:
            resumed = await connection.execute(update(chat).where(*stopped).values(stopped=False))
            return await pushes_of(connection, chat_id) if resumed.rowcount else None

    async def sleep(self, chat_id: int, /) -> None:
        """Note that the bot can't write to a chat until it is written to again."""
        async with self._database.write() as connection:
            await _set(connection, chat_id, asleep=True)

    async def wake(self, chat_id: int, /) -> None:
        """Note that the bot can write to a chat again."""
        async with self._database.write() as connection:
            await _set(connection, chat_id, asleep=False)
            await take_back_late(connection, chat_id, self._clock.now())

    async def move(self, old_id: int, new_id: int) -> None:
        """Follow a group that became a supergroup; doing it again changes nothing."""
        async with self._database.write() as connection:
            await move_chat(connection, old_id, new_id, now=self._clock.now())


async def _set(connection: AsyncConnection, chat_id: int, **values: Any) -> None:
    await connection.execute(update(chat).where(chat.c.id == chat_id).values(**values))
