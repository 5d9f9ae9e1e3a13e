"""What rises against the past week."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.model.outlet import Outlets, Show, strictest_show
from bot.model.trend import TermPlace, Trend, Trends
from bot.ports import Clock
from bot.storage.terms import TermSource, TermStore, TermUse, rise
from bot.text.fold import fold
from bot.text.term_keys import term_key

MOST: Final = 10
_FRESH: Final = 600.0
"""Seconds for which an answer is given again."""
_SPELLINGS_FROM: Final = 12
"""Articles that are asked how they spell a term."""
_SAME: Final = 0.6
"""Share of the articles of the rarer term from which two terms are about the same."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Rising:
    """A term that rises, in all its spellings."""

    use: TermUse
    spelled: Mapping[str | None, TermPlace]
    """By language, the most used one of each; under None that of all."""

    @property
    def steepness(self) -> float:
        return rise(self.use.outlets[-1], sum(self.use.outlets[:-1]) / (len(self.use.outlets) - 1))

    @property
    def words(self) -> int:
        return len(self.spelled[None].text.split())


class TrendWatch:
    """Answers what rises; an answer holds for ten minutes."""

    def __init__(self, *, terms: TermStore, outlets: Outlets, clock: Clock) -> None:
        self._terms = terms
        self._outlets = outlets
        self._clock = clock
        self._turn = asyncio.Lock()
        self._until = -1.0
        self._known: tuple[Sequence[_Rising], int] = ((), 0)

    async def trends(self, language: str) -> Trends:
        """List what rises most, spelled in a language where articles in it use the term."""
        async with self._turn:
            if self._clock.monotonic() >= self._until:
                self._known = await self._look()
                self._until = self._clock.monotonic() + _FRESH
        rising, days = self._known
        return Trends(
            rising=tuple(
                Trend(place=one.spelled.get(language, one.spelled[None]), outlets=one.use.outlets)
                for one in rising
            ),
            days=days,
        )

    async def _look(self) -> tuple[Sequence[_Rising], int]:
        now = self._clock.now()
        uses = [use for use in await self._terms.rising(now) if _rises(use)]
        asked = {number for use in uses for number in use.articles[:_SPELLINGS_FROM]}
        places = self._spellings(await self._terms.sources(asked))
        found = [
            _Rising(use=use, spelled=spelled)
            for use in uses
            if (spelled := _most_used(places.get(use.key, ())))
        ]
        found.sort(key=lambda one: (-one.steepness, -one.words, one.use.key))
        return _apart(found), await self._terms.days_known(now)

    def _spellings(self, sources: Mapping[int, TermSource]) -> dict[int, list[tuple[str | None, TermPlace]]]:
        """Gather how articles spell their terms, by the terms' keys."""
        places: defaultdict[int, list[tuple[str | None, TermPlace]]] = defaultdict(list)
        for source in sources.values():
            for number, term in enumerate(source.terms, start=1):
                # A common noun by itself ("system") is no subject.
                told = term.name or " " in term.text
                if told and is_shown(
                    term.text, source.title, self._outlets, source.outlet, source.relayed_by
                ):
                    place = TermPlace(text=term.text, article_id=source.article_id, number=number)
                    places[term_key(term, source.language)].append((source.language, place))
        return places


def is_shown(term: str, title: str, outlets: Outlets, *hands: str | None) -> bool:
    """Tell whether a term may be shown: of some outlets only the headline may."""
    return strictest_show(outlets, *hands) is not Show.HEADLINE or fold(term) in fold(title)


def _rises(use: TermUse) -> bool:
    return use.outlets[-1] * (len(use.outlets) - 1) > sum(use.outlets[:-1])


def _most_used(places: Iterable[tuple[str | None, TermPlace]]) -> dict[str | None, TermPlace]:
    """Choose the most used spelling in each language, and of all."""
    counts: defaultdict[str | None, Counter[str]] = defaultdict(Counter)
    first: dict[tuple[str | None, str], TermPlace] = {}
    for language, place in places:
        for group in {language, None}:
            counts[group][place.text] += 1
            first.setdefault((group, place.text), place)
    return {group: first[group, spelled.most_common(1)[0][0]] for group, spelled in counts.items()}


def _apart(found: Sequence[_Rising]) -> list[_Rising]:
    """Keep the steepest of terms that stand in the same articles."""
    kept: list[_Rising] = []
    for one in found:
        articles = set(one.use.articles)
        if all(_overlap(articles, set(other.use.articles)) < _SAME for other in kept):
            kept.append(one)
            if len(kept) == MOST:
                break
    return kept


def _overlap(one: set[int], other: set[int]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))
