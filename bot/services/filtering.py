"""What a chat's filters hide: of lists, and what another filter would have hidden."""

import asyncio
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from bot.ports import Clock
from bot.storage.headings import Heading, Headings
from bot.text.unwanted import Unwanted

DAYS: Final = 7
"""How far back it is said what a filter would have hidden."""
_MOST: Final = 5_000
_PATIENCE: Final = 0.7
"""Seconds that may be spent on saying so."""
_AT_ONCE: Final = 50


@dataclass(frozen=True, kw_only=True, slots=True)
class Reach:
    """What a filter would have hidden of the newest articles of the last days."""

    hidden: int
    looked_at: int


class Filtering:
    """Asks filters about articles, in a thread: patterns of up to a millisecond add up."""

    def __init__(self, headings: Headings, clock: Clock) -> None:
        self._headings = headings
        self._clock = clock

    async def hidden(self, filters: Sequence[str], article_ids: Collection[int]) -> frozenset[int]:
        """Pick out the articles that filters hide."""
        unwanted = Unwanted.of(filters)
        if not unwanted or not article_ids:
            return frozenset()
        headings = await self._headings.of(article_ids)
        return await asyncio.to_thread(_refused, unwanted, headings.items())

    async def reach(self, filters: Sequence[str]) -> Reach:
        """Tell how much filters would have hidden, of as many articles as time is for."""
        unwanted = Unwanted.of(filters)
        since = self._clock.now() - timedelta(days=DAYS)
        newest = list(enumerate(await self._headings.newest(since, limit=_MOST)))
        hidden, looked_at, began = 0, 0, self._clock.monotonic()
        while looked_at < len(newest) and self._clock.monotonic() - began < _PATIENCE:
            some = newest[looked_at : looked_at + _AT_ONCE]
            hidden += len(await asyncio.to_thread(_refused, unwanted, some))
            looked_at += len(some)
        return Reach(hidden=hidden, looked_at=looked_at)


def _refused(unwanted: Unwanted, headings: Iterable[tuple[int, Heading]]) -> frozenset[int]:
    return frozenset(number for number, heading in headings if unwanted.refuses(heading.title, heading.lead))
