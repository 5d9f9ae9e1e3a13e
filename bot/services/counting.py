"""What people do, counted in memory and written down each minute; who did it is never noted."""

import asyncio
from collections import Counter
from datetime import date
from typing import Final

import structlog

from bot.errors import StorageError
from bot.ports import Clock, Heart
from bot.storage.figures import Figures

log = structlog.get_logger(__name__)

_EVERY: Final = 60.0


class Counting:
    """Counts by day, in UTC; a crash loses the last minute."""

    def __init__(self, figures: Figures, clock: Clock) -> None:
        self._figures = figures
        self._clock = clock
        self._counts: Counter[tuple[date, str]] = Counter()

    def add(self, name: str) -> None:
        """Count one."""
        self._counts[self._clock.now().date(), name] += 1

    async def run(self, heart: Heart) -> None:
        """Write down what was counted each minute, until cancelled, and then once more."""
        try:
            while True:
                if await self.flush():
                    heart.beat()
                else:
                    heart.failed(StorageError.__name__)
                await asyncio.sleep(_EVERY)
        finally:
            await self.flush()

    async def flush(self) -> bool:
        """Write down what was counted; False while the database is away: it stays to be written."""
        written = True
        counted, self._counts = self._counts, Counter()
        for day in sorted({day for day, _ in counted}):
            of_day = {name: count for (when, name), count in counted.items() if when == day}
            try:
                await self._figures.add(day, of_day)
            except StorageError as error:
                log.warning("counting.not_written", error=str(error))
                self._counts.update({(day, name): count for name, count in of_day.items()})
                written = False
        return written
