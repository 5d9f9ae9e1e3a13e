"""What readers tell the editors: each editor is owed a message, and the reader at most one answer."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from enum import Enum, auto
from typing import Final

from sqlalchemy import RowMapping, delete, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.audit import AuditEntry
from bot.model.delivery import Cause
from bot.model.feedback import Feedback
from bot.model.lane import Lane
from bot.model.notice import Notice, NoticeKind
from bot.ports import Clock
from bot.render.view import View
from bot.storage.audit import record
from bot.storage.database import Database
from bot.storage.owing import Owed, owe
from bot.storage.tables import (
    chat,
    delivery,
    delivery_content,
    delivery_message,
    feedback,
    notice,
    notice_told,
    speaker_report,
)

KIND: Final = "desk"
"""Of the messages to editors; their cause is the feedback's number."""
ANSWER: Final = "desk-answer"
_A_DAY: Final = timedelta(days=1)
_APART: Final = timedelta(seconds=15)
"""Between two such messages to one editor."""


class Settled(Enum):
    """What came of settling feedback."""

    DONE = auto()
    BEFORE = auto()
    """Somebody had settled it."""
    GONE = auto()
    ASLEEP = auto()
    """The reader can't be written to: nothing was done."""
    STOPPED = auto()
    """The reader wants nothing more: nothing was done."""


class FeedbackStore:
    """Keeps feedback."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def give(
        self,
        *,
        reporter: int,
        article_id: int | None,
        text: str,
        most: int,
        views: Callable[[int], Mapping[int, View]],
    ) -> Feedback | None:
        """Keep what a reader says, and owe it to the editors, as `views` writes it for each by its number.

        The same once more, pressed twice or handled again after a crash, is told once. None when the reader
        has said so much as `most` within a day.
        """
        now = self._clock.now()
        reader = select(chat.c.id).where(chat.c.id == reporter).with_for_update()
        of_reader = (feedback.c.reporter == reporter, feedback.c.made > now - _A_DAY)
        async with self._database.write() as connection:
            await connection.execute(reader)
            same = (
                *of_reader,
                feedback.c.text == text,
                feedback.c.article_id.is_not_distinct_from(article_id),
            )
            known = select(feedback).where(*same, feedback.c.settled.is_(None)).limit(1)
            if (said := (await connection.execute(known)).mappings().one_or_none()) is not None:
                return _feedback(said)
            count = select(func.count()).select_from(feedback).where(*of_reader)
            if (await connection.scalar(count) or 0) >= most:
                return None
            row = {"reporter": reporter, "article_id": article_id, "text": text, "made": now}
            number = await connection.scalar(insert(feedback).values(row).returning(feedback.c.id))
            assert number is not None, "the database numbers it"
            told = views(number)
            lately = (
                select(delivery.c.chat_id, func.max(delivery.c.due).label("due"))
                .where(delivery.c.chat_id.in_(told), delivery.c.kind == KIND, delivery.c.due > now - _APART)
                .group_by(delivery.c.chat_id)
            )
            last = {item.chat_id: item.due for item in await connection.execute(lately)}
            owed = [
                Owed(
                    cause=Cause(KIND, str(number)),
                    chat_id=editor,
                    lane=Lane.URGENT,
                    views=(view,),
                    due=last[editor] + _APART if editor in last else now,
                )
                for editor, view in told.items()
            ]
            await owe(connection, owed, now=now)
        return Feedback(id=number, reporter=reporter, article_id=article_id, text=text, made=now)

    async def get(self, feedback_id: int) -> Feedback | None:
        """Fetch one."""
        async with self._database.read() as connection:
            of_it = select(feedback).where(feedback.c.id == feedback_id)
            row = (await connection.execute(of_it)).mappings().one_or_none()
        return None if row is None else _feedback(row)

    async def open(self, limit: int) -> tuple[list[Feedback], int]:
        """List the oldest that nobody has settled, and count them all."""
        open_ = feedback.c.settled.is_(None)
        async with self._database.read() as connection:
            rows = await connection.execute(
                select(feedback).where(open_).order_by(feedback.c.id).limit(limit)
            )
            found = [_feedback(row) for row in rows.mappings()]
            count = await connection.scalar(select(func.count()).select_from(feedback).where(open_))
        return found, count or 0

    async def meant_by(self, chat_id: int, message_id: int) -> int | None:
        """Tell which feedback a message to an editor was about."""
        told = (
            select(delivery.c.cause)
            .join(delivery_message, delivery_message.c.delivery_id == delivery.c.id)
            .where(
                delivery.c.chat_id == chat_id,
                delivery.c.kind == KIND,
                delivery_message.c.message_id == message_id,
            )
        )
        async with self._database.read() as connection:
            found = await connection.scalar(told)
        return None if found is None else int(found)

    async def answer(self, feedback_id: int, text: str, view: View, *, entry: AuditEntry) -> Settled:
        """Settle feedback by an answer, and owe it to the reader; nobody answers twice.

        It stays open where the reader would not get the answer.
        """
        now = self._clock.now()
        async with self._database.write() as connection:
            reader = await connection.scalar(select(feedback.c.reporter).where(feedback.c.id == feedback_id))
            if reader is None:
                return Settled.GONE
            unheard = await _unheard(connection, reader)
            open_ = (feedback.c.id == feedback_id, feedback.c.answer.is_(None))
            if unheard is not None:
                is_open = await connection.scalar(select(feedback.c.id).where(*open_))
                return Settled.BEFORE if is_open is None else unheard
            closed = {"answer": text, "settled": now, "settled_by": entry.user_id}
            done = await connection.execute(update(feedback).where(*open_).values(closed))
            if not done.rowcount:
                return Settled.BEFORE
            owed = Owed(
                cause=Cause(ANSWER, str(feedback_id)),
                chat_id=reader,
                lane=Lane.URGENT,
                views=(view,),
                due=now,
            )
            await owe(connection, [owed], now=now)
            await record(connection, entry, now=now)
        return Settled.DONE

    async def doubt_meant_by(self, chat_id: int, message_id: int) -> Notice | None:
        """Tell which doubt about a speaker a notice to an admin was about."""
        told = (
            select(notice)
            .join(notice_told, notice_told.c.notice_id == notice.c.id)
            .where(
                notice.c.kind == NoticeKind.SPEAKER_DOUBTED.value,
                notice_told.c.user_id == chat_id,
                notice_told.c.message_id == message_id,
                notice_told.c.message_id > 0,
            )
        )
        async with self._database.read() as connection:
            row = (await connection.execute(told)).mappings().one_or_none()
        return None if row is None else Notice(kind=NoticeKind.SPEAKER_DOUBTED, args=row["args"])

    async def doubter(self, report_id: int) -> int | None:
        """Tell who doubted a speaker; None who was forgotten, or never wrote to the bot alone."""
        by = (
            select(chat.c.id)
            .join(speaker_report, speaker_report.c.reporter == chat.c.id)
            .where(speaker_report.c.id == report_id, chat.c.id > 0)
        )
        async with self._database.read() as connection:
            return await connection.scalar(by)

    async def answer_doubt(self, report_id: int, reader: int, view: View, *, entry: AuditEntry) -> Settled:
        """Owe an answer to whoever doubted a speaker, once."""
        now, cause = self._clock.now(), Cause(ANSWER, f"report:{report_id}")
        async with self._database.write() as connection:
            held = select(chat.c.id).where(chat.c.id == reader).with_for_update()
            if await connection.scalar(held) is None:
                return Settled.GONE
            before = (
                delivery.c.chat_id == reader,
                delivery.c.kind == cause.kind,
                delivery.c.cause == cause.name,
            )
            if await connection.scalar(select(delivery.c.id).where(*before)) is not None:
                return Settled.BEFORE
            if (unheard := await _unheard(connection, reader)) is not None:
                return unheard
            owed = Owed(cause=cause, chat_id=reader, lane=Lane.URGENT, views=(view,), due=now)
            await owe(connection, [owed], now=now)
            await record(connection, entry, now=now)
        return Settled.DONE

    async def close(self, feedback_id: int, *, entry: AuditEntry) -> Settled:
        """Settle feedback without an answer."""
        now = self._clock.now()
        open_ = (feedback.c.id == feedback_id, feedback.c.settled.is_(None))
        async with self._database.write() as connection:
            closed = {"settled": now, "settled_by": entry.user_id}
            done = await connection.execute(update(feedback).where(*open_).values(closed))
            if done.rowcount:
                await record(connection, entry, now=now)
                return Settled.DONE
            known = select(feedback.c.id).where(feedback.c.id == feedback_id)
            return Settled.GONE if await connection.scalar(known) is None else Settled.BEFORE


async def _unheard(connection: AsyncConnection, reader: int) -> Settled | None:
    """Tell why a reader would get no answer; how they stand stays so until the transaction ends."""
    held = select(chat.c.asleep, chat.c.stopped).where(chat.c.id == reader).with_for_update()
    row = (await connection.execute(held)).one_or_none()
    if row is None or not (row.asleep or row.stopped):
        return None
    return Settled.ASLEEP if row.asleep else Settled.STOPPED


async def forget_told(connection: AsyncConnection, reader: int) -> None:
    """Drop what editors were told of a reader's words."""
    said = select(feedback.c.id).where(feedback.c.reporter == reader)
    numbers = [str(one) for one in await connection.scalars(said)]
    told = (delivery.c.kind == KIND, delivery.c.cause.in_(numbers))
    contents = list(await connection.scalars(select(delivery.c.content).where(*told).distinct()))
    await connection.execute(delete(delivery).where(*told))
    unused = ~exists().where(delivery.c.content == delivery_content.c.key)
    await connection.execute(delete(delivery_content).where(delivery_content.c.key.in_(contents), unused))


def _feedback(row: RowMapping) -> Feedback:
    names = ("id", "reporter", "article_id", "text", "made", "answer", "settled")
    return Feedback(**{name: row[name] for name in names})
