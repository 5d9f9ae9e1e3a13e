"""Who said a quote is in doubt: what people report, and what admins find."""

from collections.abc import Sequence
from datetime import timedelta
from enum import Enum, auto
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, FromClause, Row, Select, and_, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.audit import AuditEntry
from bot.model.notice import Notice
from bot.model.utterance import SpeakerReport
from bot.ports import Clock
from bot.storage.audit import record
from bot.storage.database import Database
from bot.storage.notices import make_notices
from bot.storage.tables import article, quote, speaker, speaker_report
from bot.storage.upsert import insert_into

_DAY: Final = timedelta(days=1)
_LARGEST_ID: Final = 2**63 - 1

_first = speaker_report.alias("first_of_press")


class Reported(Enum):
    """What became of a report."""

    DONE = auto()
    """The name is withdrawn, by this report or by one before."""
    NAME_IS_RIGHT = auto()
    """An admin has looked at it before."""
    TOO_MANY = auto()
    """This person has reported as many today as one may."""


class Doubt(NamedTuple):
    """A quote that is said not to be this speaker's: where its utterance begins, and the name."""

    article_id: int
    start: int
    speaker: str


class SpeakerReportStore:
    """Keeps the reports; each quote is reported once under one name."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def report(
        self, doubts: Sequence[Doubt], *, reporter: int, most: int, told: Notice | None
    ) -> Reported:
        """Record that the same words, in one or more articles, are not this speaker's.

        The first decides what becomes of it; admins are `told` once for all. A person may make `most` a day.
        Of articles that are gone nothing is recorded: nobody is named there any more.
        """
        now, first = self._clock.now(), doubts[0]
        recent = (
            select(func.count())
            .select_from(speaker_report)
            .where(
                speaker_report.c.reporter == reporter,
                speaker_report.c.made > now - _DAY,
                speaker_report.c.first_id.is_(None),
            )
        )
        async with self._database.write() as connection:
            before = await _of(connection, first)
            if before is not None:
                return Reported.NAME_IS_RIGHT if before.wrong is False else Reported.DONE
            if (await connection.scalar(recent) or 0) >= most:
                return Reported.TOO_MANY
            there = await _there(connection, doubts)
            first_id: int | None = None
            for doubt in doubts:
                if doubt.article_id not in there:
                    continue
                row = {**doubt._asdict(), "reporter": reporter, "made": now, "first_id": first_id}
                added = insert_into(speaker_report, self._database).values(row).on_conflict_do_nothing()
                number = await connection.scalar(added.returning(speaker_report.c.id))
                if first_id is None:
                    if number is None:  # somebody else was quicker by a moment
                        return Reported.DONE
                    first_id = number
            if told is not None and first_id is not None:
                args = {**told.args, "report": first_id}
                await make_notices(connection, [Notice(kind=told.kind, args=args)], now)
        return Reported.DONE

    async def known(self, article_id: int, start: int, /) -> Reported | None:
        """Tell what became of a quote that somebody reported; None when nobody has."""
        there = select(speaker_report.c.wrong).where(
            speaker_report.c.article_id == article_id, speaker_report.c.start == start
        )
        async with self._database.read() as connection:
            found = set(await connection.scalars(there))
        if not found:
            return None
        return Reported.NAME_IS_RIGHT if found == {False} else Reported.DONE

    async def get(self, report_id: int, /) -> SpeakerReport | None:
        """Fetch a report; the id may be anything that a forged button says."""
        if not 0 < report_id <= _LARGEST_ID:
            return None
        async with self._database.read() as connection:
            return await _fetch(connection, report_id)

    async def open(self, limit: int, /) -> tuple[list[SpeakerReport], int]:
        """List the oldest open reports of quotes that are still there, and count all of those."""
        waiting = and_(speaker_report.c.settled.is_(None), _live(speaker_report), _is_first())
        count = select(func.count()).select_from(speaker_report).where(waiting)
        async with self._database.read() as connection:
            rows = await connection.execute(
                _REPORTS.where(waiting).order_by(speaker_report.c.id).limit(limit)
            )
            return [_report(row) for row in rows], await connection.scalar(count) or 0

    async def settle(self, report_id: int, /, *, wrong: bool, by: int) -> SpeakerReport | None:
        """Note what an admin found, for all that one press reported; what was found before stays."""
        found = {"settled": self._clock.now(), "settled_by": by, "wrong": wrong}
        after = "wrong" if wrong else "right"
        return await self._change(report_id, found, speaker_report.c.settled.is_(None), by=by, after=after)

    async def reopen(self, report_id: int, /, *, by: int) -> SpeakerReport | None:
        """Take back what an admin found; `by` is the one who does."""
        found = {"settled": None, "settled_by": None, "wrong": None}
        return await self._change(report_id, found, speaker_report.c.settled.is_not(None), by=by, after="")

    async def _change(
        self, report_id: int, found: dict[str, Any], where: ColumnElement[bool], *, by: int, after: str
    ) -> SpeakerReport | None:
        if not 0 < report_id <= _LARGEST_ID:
            return None
        of_press = or_(speaker_report.c.id == report_id, speaker_report.c.first_id == report_id)
        async with self._database.write() as connection:
            changed = await connection.execute(update(speaker_report).where(of_press, where).values(found))
            report = await _fetch(connection, report_id)
            if changed.rowcount and report is not None:
                deed = "report.settle" if after else "report.reopen"
                entry = AuditEntry(user_id=by, deed=deed, subject=report.speaker, after=after)
                await record(connection, entry, now=self._clock.now())
            return report


def _live(report: FromClause) -> ColumnElement[bool]:
    """Tell whether the quote stands there under this name still, in an article that everybody may see."""
    return (
        exists()
        .where(
            quote.c.article_id == report.c.article_id,
            quote.c.start == report.c.start,
            speaker.c.id == quote.c.speaker_id,
            speaker.c.name == report.c.speaker,
            article.c.id == report.c.article_id,
            article.c.public,
        )
        .correlate(report)
    )


def _is_first() -> ColumnElement[bool]:
    """Tell the one report that stands for all of its press; another does when its quote is gone."""
    led = exists().where(_first.c.id == speaker_report.c.first_id, _live(_first))
    return or_(speaker_report.c.first_id.is_(None), ~led)


_REPORTS: Final[Select[Any]] = select(speaker_report, _live(speaker_report).label("live"))


async def _fetch(connection: AsyncConnection, report_id: int) -> SpeakerReport | None:
    row = (await connection.execute(_REPORTS.where(speaker_report.c.id == report_id))).one_or_none()
    return None if row is None else _report(row)


async def _there(connection: AsyncConnection, doubts: Sequence[Doubt]) -> set[int]:
    """Tell which of the articles are there, and hold them until the end; on SQLite nobody else writes now."""
    ids = {doubt.article_id for doubt in doubts}
    held = select(article.c.id).where(article.c.id.in_(ids)).order_by(article.c.id)
    return set(await connection.scalars(held.with_for_update(key_share=True, read=True)))


async def _of(connection: AsyncConnection, doubt: Doubt) -> Row[Any] | None:
    there = select(speaker_report.c.wrong).where(
        speaker_report.c.article_id == doubt.article_id,
        speaker_report.c.start == doubt.start,
        speaker_report.c.speaker == doubt.speaker,
    )
    return (await connection.execute(there)).one_or_none()


def _report(row: Row[Any]) -> SpeakerReport:
    return SpeakerReport(
        id=row.id,
        article_id=row.article_id,
        start=row.start,
        speaker=row.speaker,
        made=row.made,
        settled=row.settled,
        settled_by=row.settled_by,
        wrong=row.wrong,
        live=bool(row.live),
    )
