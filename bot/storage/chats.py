"""The chats that the bot talks to."""

from dataclasses import asdict
from datetime import time, timedelta
from typing import Any

from sqlalchemy import RowMapping, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import StorageError
from bot.model.chat import Chat, ChatKind, QuietHours, SummaryLength
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.owing import move_deliveries
from bot.storage.tables import chat, listing, reminder, saved_article
from bot.storage.upsert import insert_into

_SEEN_AGAIN = timedelta(minutes=1)


class ChatStore:
    """Remembers chats and what was set for them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def see(self, chat_id: int, kind: ChatKind, title: str, language: str) -> Chat:
        """Note that a chat wrote: wake it, and follow its name and (until one is chosen) its language.

        Nothing is written when it was seen less than a minute ago and is still the same.
        """
        now = self._clock.now()
        known = await self.get(chat_id)
        if known is not None:
            language = known.language if known.language_chosen else language
            same = (known.kind, known.title, known.language, known.asleep) == (kind, title, language, False)
            if same and known.last_seen <= now < known.last_seen + _SEEN_AGAIN:
                return known
        seen = Chat(
            id=chat_id,
            kind=kind,
            title=title,
            language=language,
            first_seen=now,
            last_seen=now,
            announcements=kind is ChatKind.PRIVATE,
        )
        row = _row(seen)
        async with self._database.write() as connection:
            await connection.execute(
                insert_into(chat, self._database)
                .values(row)
                .on_conflict_do_update(
                    index_elements=[chat.c.id],
                    set_={name: row[name] for name in ("kind", "title", "last_seen", "asleep")},
                )
            )
            if known is not None:
                await connection.execute(
                    update(chat)
                    .where(chat.c.id == chat_id, ~chat.c.language_chosen)
                    .values(language=language)
                )
            return await _one(connection, chat_id) or seen

    async def get(self, chat_id: int, /) -> Chat | None:
        """Fetch a chat."""
        async with self._database.read() as connection:
            return await _one(connection, chat_id)

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

    async def _choose(self, chat_id: int, **values: Any) -> Chat:
        async with self._database.write() as connection:
            await _set(connection, chat_id, **values)
            chosen = await _one(connection, chat_id)
        if chosen is None:
            raise StorageError(f"chat {chat_id} was never seen")
        return chosen

    async def stop(self, chat_id: int, /) -> None:
        """Note that nothing shall be pushed to a chat."""
        async with self._database.write() as connection:
            await _set(connection, chat_id, stopped=True)

    async def resume(self, chat_id: int, /) -> None:
        """Take a stop back."""
        async with self._database.write() as connection:
            await _set(connection, chat_id, stopped=False)

    async def sleep(self, chat_id: int, /) -> None:
        """Note that the bot can't write to a chat until it is written to again."""
        async with self._database.write() as connection:
            await _set(connection, chat_id, asleep=True)

    async def move(self, old_id: int, new_id: int) -> None:
        """Follow a group that became a supergroup: settings, lists, reminders, saved articles, deliveries.

        Telegram tells it twice, and the new chat may have written before: doing it again changes nothing.
        """
        async with self._database.write() as connection:
            old = await _one(connection, old_id)
            new = await _one(connection, new_id)
            if old is not None and new is None:
                await _set(connection, old_id, id=new_id, kind=ChatKind.SUPERGROUP.value)
            elif old is not None and new is not None:
                chosen = old if old.language_chosen else new
                await _set(
                    connection,
                    new_id,
                    language=chosen.language,
                    language_chosen=chosen.language_chosen,
                    first_seen=min(old.first_seen, new.first_seen),
                    stopped=old.stopped or new.stopped,
                    summary=(old if new.summary is SummaryLength.SHORT else new).summary.value,
                )
                await connection.execute(delete(chat).where(chat.c.id == old_id))
            await connection.execute(
                update(listing).where(listing.c.chat_id == old_id).values(chat_id=new_id)
            )
            both = select(saved_article.c.article_id).where(saved_article.c.chat_id == new_id)
            saved = saved_article.c.chat_id == old_id
            await connection.execute(delete(saved_article).where(saved, saved_article.c.article_id.in_(both)))
            await connection.execute(update(saved_article).where(saved).values(chat_id=new_id))
            twin = reminder.alias()
            known = exists().where(
                twin.c.chat_id == new_id,
                twin.c.article_id == reminder.c.article_id,
                twin.c.start == reminder.c.start,
            )
            wished = reminder.c.chat_id == old_id
            await connection.execute(delete(reminder).where(wished, known))
            await connection.execute(update(reminder).where(wished).values(chat_id=new_id))
            await move_deliveries(connection, old_id, new_id, now=self._clock.now())


async def _one(connection: AsyncConnection, chat_id: int) -> Chat | None:
    row = (await connection.execute(select(chat).where(chat.c.id == chat_id))).mappings().one_or_none()
    return None if row is None else _chat(row)


def _chat(row: RowMapping) -> Chat:
    values = dict(row)
    start, end = values.pop("quiet_from"), values.pop("quiet_until")
    quiet = None if start is None or end is None else QuietHours(_hour(start), _hour(end))
    kinds = {"kind": ChatKind(row["kind"]), "summary": SummaryLength(row["summary"])}
    return Chat(**values | kinds | {"quiet": quiet, "filters": tuple(row["filters"])})


def _row(known: Chat) -> dict[str, Any]:
    values = asdict(known)
    del values["quiet"]
    values |= {"kind": known.kind.value, "summary": known.summary.value, "filters": list(known.filters)}
    return values | quiet_columns(known.quiet)


def quiet_columns(quiet: QuietHours | None, /) -> dict[str, int | None]:
    """Give the columns that hold quiet hours."""
    if quiet is None:
        return {"quiet_from": None, "quiet_until": None}
    return {"quiet_from": _minutes(quiet.start), "quiet_until": _minutes(quiet.end)}


def _minutes(at: time) -> int:
    return 60 * at.hour + at.minute


def _hour(minutes: int) -> time:
    return time(*divmod(minutes, 60))


async def _set(connection: AsyncConnection, chat_id: int, **values: Any) -> None:
    await connection.execute(update(chat).where(chat.c.id == chat_id).values(**values))
