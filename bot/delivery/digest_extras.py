"""What stands in a digest beside its stories: what the day brings, and a quote."""

import asyncio
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from bot.delivery.digest_choice import Selection
from bot.delivery.digest_news import News
from bot.model.agenda import AgendaEntry, Mention
from bot.model.event import DatedEvent
from bot.model.outlet import Outlets
from bot.model.utterance import Statement, Utterance
from bot.search.query import parse
from bot.storage.events import EventStore
from bot.storage.quotes import QuoteStore
from bot.text.coming import Wanted, choose, is_running
from bot.text.statements import statements
from bot.text.unwanted import Unwanted

AGENDA: Final = 5
"""Entries of the day."""
_DAY: Final = timedelta(days=1)
_NOON, _EVENING = time(12), time(18)
"""From noon on, days without an hour are tomorrow's too; from the evening on, only those."""
_SHORTEST, _LONGEST = 40, 280
"""Characters of a quote that can stand by itself."""
_QUOTED: Final = 24
"""Articles among which a quote is looked for."""


class DigestExtras:
    """Looks them up once for all whose editions are alike."""

    def __init__(self, *, events: EventStore, quotes: QuoteStore, outlets: Outlets) -> None:
        self._events = events
        self._quotes = quotes
        self._outlets = outlets

    async def agenda(
        self, news: News, selection: Selection, *, now: datetime, zone: ZoneInfo
    ) -> tuple[AgendaEntry, ...]:
        """List what the next 24 hours bring, by the hour, then what has none."""
        local = now.astimezone(zone)
        key = (
            "agenda",
            local,
            zone.key,
            selection.topics,
            selection.reading,
            selection.filters,
            selection.prefer,
        )
        known: tuple[AgendaEntry, ...] | None = news.editions.get(key)
        if known is not None:
            return known
        today = local.date()
        mentions: Sequence[Mention] | None = news.editions.get(("mentions", today))
        if mentions is None:
            mentions = news.editions.keep(
                ("mentions", today), await self._events.coming(today, today + _DAY, viewer=None)
            )
        unwanted = Unwanted.of(selection.filters)
        chosen = await asyncio.to_thread(
            choose,
            [
                item
                for item in mentions
                if (not selection.reading or item.language in selection.reading)
                and not unwanted.refuses(item.title, item.event.sentence.text)
            ],
            today=today,
            language=selection.prefer[0],
            all_of_them=bool(selection.topics),
            wanted=partial(_is_about, _wanted(selection.topics)) if selection.topics else None,
        )
        ahead = [
            entry
            for entry in chosen
            if not is_running(entry.event, today) and _is_ahead(entry.event, local, now)
        ]
        foremost = sorted(ahead, key=lambda entry: -len(entry.by_outlet))[:AGENDA]
        ordered = tuple(sorted(foremost, key=lambda entry: _moment(entry.event, zone)))
        return news.editions.keep(key, ordered)

    async def quote(
        self, news: News, article_ids: Sequence[int], *, prefer: tuple[str, ...], translated: bool = False
    ) -> Statement | None:
        """Choose what a named person said, in a language that is read, that can stand by itself.

        Where what is in others is `translated`, it is one in another language rather than none.
        """
        key = (tuple(article_ids[:_QUOTED]), prefer, translated)
        known: tuple[Statement | None] | None = news.editions.get(key)
        if known is None:
            chosen = await self._quote(*key)
            known = news.editions.keep(key, (chosen,))
        return known[0]

    async def _quote(
        self, article_ids: Sequence[int], prefer: tuple[str, ...], translated: bool
    ) -> Statement | None:
        said = await self._quotes.of_articles(article_ids)
        public = [one for some in said.values() for one in some if one.origin.public]
        readable = [one for one in public if one.origin.language in prefer]
        others = [one for one in public if one.origin.language not in prefer and one.origin.language]
        return self._foremost(readable, article_ids) or (
            self._foremost(others, article_ids) if translated else None
        )

    def _foremost(self, uttered: Sequence[Utterance], article_ids: Sequence[int]) -> Statement | None:
        fitting = [
            item
            for item in statements(uttered, self._outlets)
            if item.best.speaker
            and not item.best.doubted
            and _SHORTEST <= len(" ".join(item.best.pieces)) <= _LONGEST
        ]
        place = {number: index for index, number in enumerate(article_ids)}
        return min(
            fitting,
            key=lambda item: (
                item.best.origin.translated,
                item.best.role is None,
                -len(item.outlets),
                place[item.best.origin.article_id],
                item.best.start,
            ),
            default=None,
        )


def _wanted(topics: Sequence[str]) -> list[Wanted]:
    """Read topics as an agenda can: their words; those of filters alone say nothing of events."""
    said = (" ".join(clause.text for clause in parse(topic).wanted) for topic in topics)
    return [Wanted(words) for words in said if words]


def _is_about(topics: Sequence[Wanted], mention: Mention) -> bool:
    return any(topic.is_told(mention) for topic in topics)


def _is_ahead(event: DatedEvent, local: datetime, now: datetime) -> bool:
    """Tell whether it begins within 24 hours; of what has no hour, the day decides."""
    first, moment = event.first.date, event.moment
    if moment is not None:
        return now < moment <= now + _DAY
    if first is None:
        return False
    if event.at is not None:
        return (
            local.replace(tzinfo=None)
            < datetime.combine(first, event.at)
            <= local.replace(tzinfo=None) + _DAY
        )
    if first == local.date():
        return local.time() < _EVENING
    return first == local.date() + _DAY and local.time() >= _NOON


def _moment(event: DatedEvent, zone: ZoneInfo) -> tuple[date, time]:
    """Place an event in its day by the clocks of a zone; without an hour it stands at the day's end."""
    if event.moment is not None:
        local = event.moment.astimezone(zone)
        return local.date(), local.time()
    return event.first.date or date.max, event.at or time.max
