"""Quotes as they are shown: slices of bodies, without the names that are in doubt."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Select, and_, case, exists, func, or_, select, union
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.article import Provenance, ProvenanceKind
from bot.model.utterance import Origin, SpeakerName, Utterance
from bot.storage.database import Database
from bot.storage.tables import article, article_sender, quote, speaker, speaker_report, speaker_word
from bot.text.persons import sounds_near

MOST: Final = 500
"""Quotes, and articles, that are looked at for one name."""
_LONGEST: Final = 2000
"""Characters of a piece that are fetched."""
_MOST_SPEAKERS: Final = 200
_MOST_APART: Final = 30
_MOST_RECENT: Final = 2000
_MOST_ROWS: Final = 2000
_PART: Final = 4
"""Articles whose quotes are fetched at once: each has 500 at most."""

_reported = quote.alias("reported")


@dataclass(frozen=True, kw_only=True, slots=True)
class Quoted:
    """How many articles of an outlet quote somebody."""

    speaker: SpeakerName
    outlet: str | None
    relayed_by: str | None
    articles: int


class QuoteStore:
    """Finds quotes by their article or by who said them; duplicates of articles are left out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_articles(self, ids: Collection[int], /) -> dict[int, list[Utterance]]:
        """List what articles quote, in the order of the text, whoever may see them: the caller checks."""
        found: dict[int, list[Utterance]] = {number: [] for number in ids}
        wanted = sorted(found)
        async with self._database.read() as connection:
            for part in (wanted[at : at + _PART] for at in range(0, len(wanted), _PART)):
                for said in await _utterances(connection, quote.c.article_id.in_(part)):
                    found[said.origin.article_id].append(said)
        return found

    async def count(self, article_id: int, /) -> int:
        """Count what an article quotes, pieces under one cue as one."""
        groups = select(func.count(quote.c.group.distinct())).where(quote.c.article_id == article_id)
        async with self._database.read() as connection:
            return await connection.scalar(groups) or 0

    async def speakers(self, sounds: Collection[str], /) -> list[SpeakerName]:
        """List whose names have all these sounds."""
        if not sounds:
            return []
        having = (
            select(speaker_word.c.speaker_id)
            .where(speaker_word.c.word.in_(sounds))
            .group_by(speaker_word.c.speaker_id)
            .having(func.count() == len(set(sounds)))
            .limit(_MOST_SPEAKERS)
        )
        named = select(speaker).where(speaker.c.id.in_(having)).order_by(speaker.c.id)
        async with self._database.read() as connection:
            return [SpeakerName(id=row.id, name=row.name) for row in await connection.execute(named)]

    async def speaker(self, speaker_id: int, /) -> SpeakerName | None:
        """Fetch a speaker, whoever may see their quotes: the caller checks that there are some."""
        async with self._database.read() as connection:
            row = (await connection.execute(select(speaker).where(speaker.c.id == speaker_id))).one_or_none()
        return None if row is None else SpeakerName(id=row.id, name=row.name)

    async def by_speakers(
        self,
        ids: Sequence[int],
        /,
        *,
        viewer: int | None,
        among: Collection[int] | None = None,
        limit: int = MOST,
    ) -> list[Utterance]:
        """List the newest quotes of some speakers that a viewer may see, or those of some articles.

        Names in doubt are nobody's here.
        """
        if not ids or (among is not None and not among):
            return []
        async with self._database.read() as connection:
            if among is None:
                among = list(await connection.scalars(_newest(ids, viewer, limit)))
            theirs = and_(quote.c.article_id.in_(among), quote.c.speaker_id.in_(ids))
            said = and_(theirs, _listed(viewer), ~_doubted())
            return await _utterances(connection, said, limit=limit)

    async def most_quoted(self, since: datetime) -> list[Quoted]:
        """Count who is quoted in the newest 2,000 articles since a moment that everybody may see."""
        recent = (
            select(article.c.id, article.c.outlet, article.c.relayed_by)
            .where(article.c.public, article.c.duplicate_of.is_(None), article.c.sort_time > since)
            .order_by(article.c.sort_time.desc(), article.c.id.desc())
            .limit(_MOST_RECENT)
            .subquery()
        )
        counts = (
            select(speaker.c.id, speaker.c.name, recent.c.outlet, recent.c.relayed_by, _ARTICLES)
            .select_from(recent.join(quote, quote.c.article_id == recent.c.id).join(speaker))
            .where(~_doubted())
            .group_by(speaker.c.id, speaker.c.name, recent.c.outlet, recent.c.relayed_by)
        )
        async with self._database.read() as connection:
            return _quoted((await connection.execute(counts)).all())

    async def sounding_near(self, sounds: Collection[str], /, *, viewer: int | None) -> list[Quoted]:
        """Count who else is quoted of those that have one of these sounds, or nearly."""
        near: set[str] = set()
        async with self._database.read() as connection:
            for sound in sounds:
                words = (
                    select(speaker_word.c.word)
                    .where(
                        speaker_word.c.word >= sound[:1],
                        speaker_word.c.word < chr(ord(sound[0]) + 1),
                        func.length(speaker_word.c.word).between(len(sound) - 1, len(sound) + 1),
                    )
                    .distinct()
                    .limit(_MOST_RECENT)
                )
                near |= {word for word in await connection.scalars(words) if sounds_near(word, sound)}
            named = select(speaker_word.c.speaker_id).where(speaker_word.c.word.in_(near))
            ids = list(await connection.scalars(named.distinct().limit(_MOST_SPEAKERS)))
            counts = (
                select(speaker.c.id, speaker.c.name, article.c.outlet, article.c.relayed_by, _ARTICLES)
                .select_from(quote.join(speaker).join(article, article.c.id == quote.c.article_id))
                .where(quote.c.speaker_id.in_(ids), _listed(viewer), ~_doubted())
                .group_by(speaker.c.id, speaker.c.name, article.c.outlet, article.c.relayed_by)
            )
            return _quoted((await connection.execute(counts)).all())

    async def reprinting(self, ids: Collection[int], /) -> dict[int, list[str]]:
        """Name the outlets that have articles' texts too, as far as everybody may know it."""
        others = (
            select(article.c.duplicate_of, article.c.outlet)
            .where(article.c.duplicate_of.in_(ids), article.c.public, article.c.outlet.is_not(None))
            .order_by(article.c.id)
            .limit(_MOST_RECENT)
        )
        found: defaultdict[int, list[str]] = defaultdict(list)
        async with self._database.read() as connection:
            for row in await connection.execute(others):
                found[row.duplicate_of].append(row.outlet)
        return found


_ARTICLES: Final = func.count(quote.c.article_id.distinct()).label("articles")


def _listed(viewer: int | None) -> ColumnElement[bool]:
    """Tell what a viewer may see, each text once."""
    visible: ColumnElement[bool] = article.c.public
    if viewer is not None:
        sent = exists().where(article_sender.c.article_id == article.c.id, article_sender.c.user_id == viewer)
        visible = or_(visible, sent)
    return and_(article.c.duplicate_of.is_(None), visible)


def _doubted() -> ColumnElement[bool]:
    """Tell whether a quote's speaker is in doubt; a report about one piece is about the whole utterance."""
    return (
        exists()
        .where(
            speaker_report.c.article_id == quote.c.article_id,
            speaker_report.c.speaker == speaker.c.name,
            or_(speaker_report.c.settled.is_(None), speaker_report.c.wrong),
            _reported.c.article_id == speaker_report.c.article_id,
            _reported.c.start == speaker_report.c.start,
            _reported.c.group == quote.c.group,
        )
        .correlate(quote, speaker)
    )


def _newest(ids: Sequence[int], viewer: int | None, limit: int) -> Select[Any]:
    """Find the newest articles that quote some speakers.

    Each speaker's are found along the index, and no further than needed: some have said a lot. Of many at
    once, who share a first name perhaps, that would be more work than to look through all.
    """
    parts = [[number] for number in ids] if len(ids) <= _MOST_APART else [ids[:_MOST_SPEAKERS]]
    newest = [
        select(quote.c.article_id)
        .select_from(quote.join(speaker).join(article, article.c.id == quote.c.article_id))
        .where(quote.c.speaker_id.in_(part), _listed(viewer), ~_doubted())
        .order_by(quote.c.article_id.desc())
        .limit(limit)
        .subquery()
        for part in parts
    ]
    together = union(*(select(part) for part in newest)).subquery()
    return select(together).order_by(together.c.article_id.desc()).limit(limit)


async def _utterances(
    connection: AsyncConnection, where: ColumnElement[bool], *, limit: int = _MOST_ROWS
) -> list[Utterance]:
    """Fetch quotes, the newest articles' first, and put the pieces of each utterance together."""
    length = quote.c.end - quote.c.start
    piece = func.substr(article.c.body, quote.c.start + 1, case((length > _LONGEST, _LONGEST), else_=length))
    rows = (
        select(
            quote.c.article_id,
            quote.c.start,
            quote.c.group,
            quote.c.role,
            speaker.c.name.label("speaker"),
            piece.label("piece"),
            _doubted().label("doubted"),
            *_ORIGIN,
        )
        .select_from(
            quote.join(article, article.c.id == quote.c.article_id).outerjoin(
                speaker, speaker.c.id == quote.c.speaker_id
            )
        )
        .where(where)
        .order_by(quote.c.article_id.desc(), quote.c.number)
        .limit(limit)
    )
    groups: defaultdict[tuple[int, int], list[Row[Any]]] = defaultdict(list)
    for row in await connection.execute(rows):
        groups[row.article_id, row.group].append(row)
    return [_utterance(pieces) for pieces in groups.values()]


_ORIGIN: Final = tuple(
    article.c[name]
    for name in (
        "outlet",
        "provenance",
        "relayed_by",
        "language",
        "published",
        "added",
        "sort_time",
        "public",
    )
)


def _utterance(pieces: Sequence[Row[Any]]) -> Utterance:
    first = pieces[0]
    doubted = any(piece.doubted for piece in pieces)
    origin = Origin(
        article_id=first.article_id,
        outlet=first.outlet,
        provenance=Provenance(kind=ProvenanceKind(first.provenance), relayed_by=first.relayed_by),
        language=first.language,
        published=first.published,
        added=first.added,
        sort_time=first.sort_time,
        public=first.public,
    )
    return Utterance(
        origin=origin,
        start=first.start,
        pieces=tuple(piece.piece for piece in pieces),
        speaker=None if doubted else first.speaker,
        role=None if doubted else first.role,
        doubted=doubted,
    )


def _quoted(rows: Sequence[Row[Any]]) -> list[Quoted]:
    return [
        Quoted(
            speaker=SpeakerName(id=row.id, name=row.name),
            outlet=row.outlet,
            relayed_by=row.relayed_by,
            articles=row.articles,
        )
        for row in rows
    ]
