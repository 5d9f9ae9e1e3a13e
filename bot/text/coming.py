"""What of the coming events a reader wants to see, and in which order."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, time, timedelta
from typing import Final

from bot.model.agenda import AgendaEntry, Mention
from bot.model.article import ProvenanceKind
from bot.model.event import DatedEvent
from bot.text.fold import fold
from bot.text.same_events import Telling, same_events, stems_of
from bot.text.stems import function_words, stem_words, words

DAYS: Final = 30
"""How far an agenda looks ahead."""
_A_DAY: Final = 8
"""Events shown of one day, when no words choose among them."""
_AN_ARTICLE: Final = 4
"""Events shown of which one article alone tells, when no words choose among them."""
_RUNNING: Final = 8
_WEEKS: Final = timedelta(days=14)
"""A span longer than that has no day on which it would be looked for."""
_WEEK: Final = timedelta(days=6)
"""Nor has "next week", from its first day to its last."""
_MONTH: Final = timedelta(days=31)
_MENTIONS: Final = 12
"""Mentions kept of an event: its outlets are named, its articles have buttons."""
_DAY_NUMBER: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_BEGINNING: Final = 3
"""Letters that a word and its stem have in common."""
_NO_HOUR: Final = time.max
_LANGUAGES: Final = ("fr", "en", "ru")


def choose(
    mentions: Iterable[Mention],
    *,
    today: date,
    language: str,
    all_of_them: bool,
    wanted: Callable[[Mention], bool] | None = None,
) -> list[AgendaEntry]:
    """Make an agenda of mentions: each event once, by day, what is under way or vague at its end.

    Within a day, what most outlets tell comes first, then by the hour. Mentions in the reader's `language`
    are shown first. Unless `all_of_them`, a day and a single article show only so many. An event is `wanted`
    when one of its mentions is; it is shown with all of them.
    """
    dated = [mention for mention in mentions if _is_dated(mention.event, today)]
    groups = [
        [dated[index] for index in group] for group in same_events([_telling(mention) for mention in dated])
    ]
    entries = [
        AgendaEntry(mentions=_best_first(group, language))
        for group in groups
        if wanted is None or any(wanted(mention) for mention in group)
    ]
    by_day: defaultdict[date, list[AgendaEntry]] = defaultdict(list)
    running = []
    for entry in entries:
        first = entry.event.first.date
        if first is None or is_running(entry.event, today):
            # "This week", "in October": what one outlet alone says of it is hardly ever an event.
            if all_of_them or _is_precise(entry.event) or len(entry.by_outlet) > 1:
                running.append(entry)
        else:
            by_day[first].append(entry)
    told: Counter[int] = Counter()
    chosen = []
    for day in sorted(by_day):
        ranked = sorted(by_day[day], key=_rank)
        if not all_of_them:
            ranked = _foremost(ranked, told)
        chosen += ranked
    return chosen + sorted(running, key=_rank_of_running)[:_RUNNING]


def is_running(event: DatedEvent, today: date) -> bool:
    """Tell whether an event is under way, or so long or vague that it belongs to no day."""
    first, last = event.first.date, event.last.date
    if first is None or last is None:
        return False
    vague = last - first >= _WEEK and not _is_precise(event)
    return last >= today and (first < today or last - first > _WEEKS or vague)


class Wanted:
    """The words that an event, its article or what stands around it shall have, all of them."""

    def __init__(self, typed: str) -> None:
        said = words(typed)
        idle = frozenset().union(*(function_words(language) for language in _LANGUAGES))
        self._words = [word for word in said if word not in idle] or said
        self._stems: dict[str | None, list[str]] = {}

    def is_told(self, mention: Mention) -> bool:
        """Tell whether a mention has all the words, whatever their endings in its language."""
        language = mention.language
        if language not in self._stems:
            self._stems[language] = stem_words(self._words, language)
        event, stems = mention.event, self._stems[language]
        text = fold(" ".join((event.sentence.text, mention.title, event.place or "", mention.about)))
        if not stems or any(stem[:_BEGINNING] not in text for stem in stems):
            return False  # stemming all the words of all the events takes ten times longer
        there = words(text)
        known = {*there, *stem_words(there, language)}
        return all(word in known or stem in known for word, stem in zip(self._words, stems, strict=True))


def _is_dated(event: DatedEvent, today: date) -> bool:
    """Leave out what is over, what has no year, and eras: "by the end of the year", "in this decade"."""
    first, last = event.first.date, event.last.date
    if first is None or last is None or last < today or not event.ahead:
        return False
    return last - first < _MONTH or _is_precise(event)


def _telling(mention: Mention) -> Telling:
    event = mention.event
    return Telling(
        days=(event.first, event.last),
        at=event.at,
        place=None if event.place is None else fold(event.place),
        story=mention.story,
        stems=stems_of(event.sentence.text, event.text, mention.language),
    )


def _best_first(mentions: Sequence[Mention], language: str) -> tuple[Mention, ...]:
    def worth(mention: Mention) -> tuple[bool, bool, bool, bool, float]:
        return (
            mention.language != language,
            mention.provenance is ProvenanceKind.MACHINE_TRANSLATION,
            mention.event.at is None,
            mention.event.place is None,
            -mention.sort_time.timestamp(),
        )

    return tuple(sorted(mentions, key=worth)[:_MENTIONS])


def _rank(entry: AgendaEntry) -> tuple[int, time, date, float]:
    event = entry.event
    return (
        -len(entry.by_outlet),
        event.at or _NO_HOUR,
        event.last.date or date.max,
        -entry.mentions[0].sort_time.timestamp(),
    )


def _rank_of_running(entry: AgendaEntry) -> tuple[int, date, float]:
    return (
        -len(entry.by_outlet),
        entry.event.last.date or date.max,
        -entry.mentions[0].sort_time.timestamp(),
    )


def _foremost(ranked: Sequence[AgendaEntry], told: Counter[int]) -> list[AgendaEntry]:
    """Keep a day's foremost events in their order: those of most outlets, then those with a clear date."""
    kept: set[int] = set()
    by_worth = sorted(
        range(len(ranked)),
        key=lambda index: (
            -len(ranked[index].by_outlet),
            not _is_precise(ranked[index].event),
            -ranked[index].mentions[0].sort_time.timestamp(),
        ),
    )
    for index in by_worth:
        entry = ranked[index]
        article_id = entry.mentions[0].article_id
        # The programme of a festival must not fill the agenda.
        if len(kept) < _A_DAY and (len(entry.by_article) > 1 or told[article_id] < _AN_ARTICLE):
            kept.add(index)
            told[article_id] += 1
    return [entry for index, entry in enumerate(ranked) if index in kept]


def _is_precise(event: DatedEvent) -> bool:
    """Tell a date that is named by its number, "29 November", from "Tuesday" and "in November"."""
    return _DAY_NUMBER.search(event.text) is not None
