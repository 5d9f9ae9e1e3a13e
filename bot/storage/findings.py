"""What was found in articles' texts, written with them and replaced when they change."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.event import DatedEvent
from bot.model.findings import Findings
from bot.model.quote import Quote
from bot.model.term import Term
from bot.storage.columns import storable
from bot.storage.tables import article_features, article_term, event, quote, speaker, speaker_word
from bot.text.name_sounds import name_sounds
from bot.text.term_keys import name_key, term_key

TREND_DAYS: Final = 9
"""Days for which it is kept which articles used a term."""
FEATURE_DAYS: Final = 30
"""Days after its coming for which it is kept what an article's story is recognised by."""
_TREND_TERMS: Final = 10
"""Terms of an article that may become a trend."""
_LONGEST_NAME: Final = 200
_LONGEST_WORD: Final = 64
_LONGEST_ROLE: Final = 300
_MOST_QUOTES: Final = 500
DAY_ZERO: Final = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
_TABLES: Final = (quote, event, article_term, article_features)


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """What was found in an article, with what of its row that depends on."""

    findings: Findings
    terms: Sequence[Term]
    language: str | None
    outlet: str | None
    sort_time: datetime
    added: datetime
    fresh: bool
    """Nothing is written of it yet."""


async def write_findings(connection: AsyncConnection, found: Mapping[int, Found], now: datetime) -> None:
    """Write what was found in articles instead of what had been."""
    before = [number for number, item in found.items() if not item.fresh]
    if before:
        for table in _TABLES:
            await connection.execute(delete(table).where(table.c.article_id.in_(before)))
    speakers = await _speakers(connection, found.values())
    quotes = [
        _quote_row(article_id, number, said, speakers)
        for article_id, item in found.items()
        for number, said in enumerate(item.findings.quotes[:_MOST_QUOTES])
    ]
    events = [
        _event_row(article_id, number, named)
        for article_id, item in found.items()
        for number, named in enumerate(item.findings.events)
    ]
    terms = [row for article_id, item in found.items() for row in _term_rows(article_id, item, now)]
    features = [
        {"article_id": article_id, "added": item.added, "features": item.findings.features}
        for article_id, item in found.items()
        if item.findings.features and item.added >= now - timedelta(days=FEATURE_DAYS)
    ]
    for table, rows in (
        (quote, quotes),
        (event, events),
        (article_term, terms),
        (article_features, features),
    ):
        if rows:
            await connection.execute(insert(table), rows)


def _quote_row(article_id: int, number: int, said: Quote, speakers: Mapping[str, int]) -> dict[str, Any]:
    return {
        "article_id": article_id,
        "number": number,
        "start": said.start,
        "end": said.end,
        "group": said.group,
        "speaker_id": None if said.speaker is None else speakers.get(storable(said.speaker)),
        "role": None if said.role is None else said.role[:_LONGEST_ROLE],
        "cue": None if said.cue is None else said.cue[:_LONGEST_ROLE],
    }


def _event_row(article_id: int, number: int, named: DatedEvent) -> dict[str, Any]:
    return {
        "article_id": article_id,
        "number": number,
        "first": named.first.iso,
        "last": named.last.iso,
        "ahead": named.ahead,
        "start": named.start,
        "end": named.end,
        "sentence_start": named.sentence.start,
        "sentence_end": named.sentence.end,
        "at": None if named.at is None else 60 * named.at.hour + named.at.minute,
        "zone": named.zone,
        "place": None if named.place is None else named.place[:_LONGEST_NAME],
    }


def _term_rows(article_id: int, item: Found, now: datetime) -> list[dict[str, int]]:
    if item.sort_time < now - timedelta(days=TREND_DAYS):
        return []
    day, outlet = (item.sort_time - DAY_ZERO).days, name_key(item.outlet)
    keys = dict.fromkeys(term_key(term, item.language) for term in item.terms[:_TREND_TERMS])
    return [{"day": day, "key": key, "article_id": article_id, "outlet_key": outlet} for key in keys]


async def _speakers(connection: AsyncConnection, found: Collection[Found]) -> dict[str, int]:
    """Give the number of each speaker; who speaks for the first time gets one."""
    languages = {
        storable(said.speaker): item.language
        for item in found
        for said in item.findings.quotes[:_MOST_QUOTES]
        if said.speaker is not None and len(said.speaker) <= _LONGEST_NAME
    }
    if not languages:
        return {}
    known = select(speaker.c.name, speaker.c.id).where(speaker.c.name.in_(languages))
    numbers = {row.name: row.id for row in await connection.execute(known)}
    fresh = [name for name in languages if name not in numbers]
    if not fresh:
        return numbers
    await connection.execute(insert(speaker), [{"name": name} for name in fresh])
    numbers |= {row.name: row.id for row in await connection.execute(known)}
    words = [
        {"word": sound[:_LONGEST_WORD], "speaker_id": numbers[name]}
        for name in fresh
        for sound in {*name_sounds(name, languages[name]), *name_sounds(name)}
    ]
    if words:
        await connection.execute(insert(speaker_word), words)
    return numbers
