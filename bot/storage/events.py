"""The dated events of articles, found by day or by article."""

from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, case, func, or_, select

from bot.model.agenda import Mention
from bot.model.article import ProvenanceKind
from bot.model.event import DatedEvent, Day
from bot.model.sentence import Sentence
from bot.storage.article_rows import terms_of
from bot.storage.database import Database
from bot.storage.tables import article, article_sender, event, story_article

COMING: Final = 2000
"""Events read at once for an agenda, those of the newest articles first."""
LONGEST: Final = timedelta(days=62)
"""How far beyond the days asked for an event may end: what is longer is an era."""
_SENTENCE: Final = 1500
_BEFORE: Final = 300
_PAGE: Final = 200
_LISTED: Final = (article.c.public, article.c.duplicate_of.is_(None))


class EventStore:
    """Gives the events that articles name; of articles that a viewer may see, each text once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def coming(
        self, first: date, last: date, *, viewer: int | None, about: bool = False, limit: int = COMING
    ) -> list[Mention]:
        """List what lies ahead between two days, both included, as the newest articles tell it.

        Events without a year are none of it. `about` fills `Mention.about`.
        """
        found: list[Mention] = []
        async with self._database.read() as connection:
            for seen in (_LISTED, _sent_by(viewer)):
                chosen = (
                    select(event.c.article_id, event.c.number)
                    .join(article, article.c.id == event.c.article_id)
                    .where(
                        event.c.ahead.is_(True),
                        event.c.last >= first.isoformat(),
                        event.c.last <= (last + LONGEST).isoformat(),
                        event.c.first <= last.isoformat(),
                        *seen,
                    )
                    .order_by(article.c.sort_time.desc(), event.c.article_id.desc(), event.c.number)
                    .limit(limit)
                    .subquery()
                )
                told = (
                    _mentions(about=about)
                    .join(
                        chosen,
                        (chosen.c.article_id == event.c.article_id) & (chosen.c.number == event.c.number),
                    )
                    .order_by(article.c.sort_time.desc(), event.c.article_id.desc(), event.c.number)
                )
                found += [_mention(row) for row in (await connection.execute(told)).mappings()]
                if viewer is None:
                    break
        found = [mention for mention in found if mention.event.first.year is not None]
        found.sort(key=lambda mention: (mention.sort_time, mention.article_id), reverse=True)
        return found[:limit]

    async def of_articles(self, ids: Sequence[int], *, viewer: int | None) -> list[Mention]:
        """List what articles name, past and coming, in the order of the ids and then of each text."""
        found: dict[int, list[Mention]] = {number: [] for number in ids}
        may_see = or_(article.c.public, *([] if viewer is None else [_is_sender(viewer)]))
        async with self._database.read() as connection:
            for start in range(0, len(ids), _PAGE):
                told = _mentions().where(event.c.article_id.in_(ids[start : start + _PAGE]), may_see)
                told = told.order_by(event.c.article_id, event.c.number)
                for row in (await connection.execute(told)).mappings():
                    found[row["article_id"]].append(_mention(row))
        return [mention for mentions in found.values() for mention in mentions]


def _is_sender(viewer: int) -> ColumnElement[bool]:
    sent = select(article_sender.c.article_id).where(article_sender.c.user_id == viewer)
    return article.c.id.in_(sent)


def _sent_by(viewer: int | None) -> tuple[ColumnElement[bool], ...]:
    if viewer is None:
        return ()
    return (~article.c.public, article.c.duplicate_of.is_(None), _is_sender(viewer))


def _mentions(*, about: bool = False) -> Select[Any]:
    """Select events with their words, and with what is told of their articles."""
    words = [_slice(event.c.sentence_start, event.c.sentence_end - event.c.sentence_start, _SENTENCE)]
    if about:
        begins = case((event.c.sentence_start > _BEFORE, event.c.sentence_start - _BEFORE), else_=0)
        words.append(_slice(begins, event.c.sentence_start - begins, _BEFORE))
        words.append(article.c.terms)
    names = ("sentence", "before", "terms")
    labelled = [column.label(name) for column, name in zip(words, names, strict=False)]
    origin = (
        article.c.title,
        article.c.outlet_title.is_not(None).label("retitled"),
        article.c.outlet,
        article.c.relayed_by,
        article.c.provenance,
        article.c.language,
        article.c.url,
        article.c.published,
        article.c.sort_time,
        story_article.c.story_id,
    )
    return (
        select(*event.c, *origin, *labelled)
        .select_from(event)
        .join(article, article.c.id == event.c.article_id)
        .outerjoin(story_article, story_article.c.article_id == event.c.article_id)
    )


def _slice(start: ColumnElement[int], length: ColumnElement[int], most: int) -> ColumnElement[str]:
    """Cut from the body; offsets are code points, as both databases count."""
    return func.substr(article.c.body, start + 1, case((length > most, most), else_=length))


def _mention(row: Mapping[str, Any]) -> Mention:
    said, begins = row["sentence"], row["sentence_start"]
    text = said[row["start"] - begins : row["end"] - begins]
    about = ""
    if "terms" in row:
        about = " ".join((row["before"], *(term.text for term in terms_of(row))))
    return Mention(
        event=DatedEvent(
            text=text,
            start=row["start"],
            end=row["start"] + len(text),
            first=day_of(row["first"]),
            last=day_of(row["last"]),
            sentence=Sentence(text=said, start=begins, end=begins + len(said)),
            at=hour_of(row["at"]),
            zone=row["zone"],
            place=row["place"],
            ahead=row["ahead"],
        ),
        article_id=row["article_id"],
        title=row["title"],
        outlet=row["outlet"],
        relayed_by=row["relayed_by"],
        provenance=ProvenanceKind(row["provenance"]),
        language=row["language"],
        url=row["url"],
        published=row["published"],
        sort_time=row["sort_time"],
        story=row["story_id"],
        retitled=row["retitled"],
        about=about,
    )


def day_of(iso: str) -> Day:
    """Read a day as it is stored: "2022-11-29", or "--11-29"."""
    year, month, day = iso[:-6], iso[-5:-3], iso[-2:]
    return Day(year=int(year) if year.isdecimal() else None, month=int(month), day=int(day))


def hour_of(minutes: int | None) -> time | None:
    """Read an hour as it is stored: minutes since midnight."""
    return None if minutes is None else time(minutes // 60, minutes % 60)
