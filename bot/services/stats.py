"""Who uses the bot and for what, in numbers."""

from datetime import timedelta
from typing import Final

from bot.model.stats import Stats
from bot.ports import Clock
from bot.services.counting import Counting
from bot.storage.articles import ArticleStore
from bot.storage.day_figures import DayCounts
from bot.storage.figures import Figures

_DAYS: Final = 7
_DRAWN: Final = 30
_COMMANDS: Final = 8
_READ: Final = 5
_SPARE: Final = 20
"""So many more are looked at, since some may be gone by now."""


class StatsDesk:
    """Gathers what `/stats` shows."""

    def __init__(
        self,
        figures: Figures,
        *,
        counting: Counting,
        articles: ArticleStore,
        days: DayCounts,
        clock: Clock,
    ) -> None:
        self._figures = figures
        self._counting = counting
        self._articles = articles
        self._days = days
        self._clock = clock

    async def state(self, days: int = _DRAWN) -> Stats:
        """Gather everything, this minute's too, and some days up to today.

        Raises:
            StorageError: The database is away.
        """
        await self._counting.flush()
        now = self._clock.now()
        await self._days.keep(now)
        today = now.date()
        since = today - timedelta(days=_DAYS - 1)
        opened = await self._figures.totals("article", since, most=_READ + _SPARE)
        found = await self._articles.many([int(number) for number, _ in opened])
        read = [
            (article.id, article.title, count)
            for number, count in opened
            if (article := found.get(int(number))) is not None and article.public
        ]
        return Stats(
            crowd=await self._figures.crowd(now),
            requests_today=await self._figures.total("request", today),
            requests=await self._figures.total("request", since),
            commands=await self._figures.totals("command", since, most=_COMMANDS),
            read=read[:_READ],
            ended=await self._days.ended(since),
            days=await self._days.days(today, days),
        )
