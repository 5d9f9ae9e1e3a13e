"""The news that the editions of one time are chosen from, looked up once for all of them."""

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final, TypeVar

from bot.model.story import Report
from bot.storage.fresh_stories import FreshReport, FreshStories, OldTitle
from bot.text.story_moves import reworded
from bot.text.story_rank import Rank, rank
from bot.text.story_sources import sources_of

LATE: Final = timedelta(hours=12)
"""How long after its hour of publication an article may come and still be news."""
_UNSEEN: Final = timedelta(minutes=10)
"""How long after an article was added it may still have had no story when an edition was composed."""
_HORIZONS: Final = (timedelta(days=2), timedelta(days=9))
"""Most digests need the first; those of once a week need the other."""
_SELECTIONS: Final = 2_000
_DOSSIERS: Final = 300
_STORIES: Final = 4_000
_EDITIONS: Final = 2_000
_RANKINGS: Final = 64
_Value = TypeVar("_Value")


class Known:
    """What was worked out, the last uses of it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: OrderedDict[Hashable, Any] = OrderedDict()

    def get(self, key: Hashable) -> Any:
        """Give what is kept under a key; None when nothing is."""
        found = self._values.get(key)
        if found is not None:
            self._values.move_to_end(key)
        return found

    def keep(self, key: Hashable, value: _Value) -> _Value:
        """Keep a value, and give it back."""
        self._values[key] = value
        if len(self._values) > self._most:
            self._values.popitem(last=False)
        return value


class News:
    """What is news as of one moment, and what was worked out from it; it never changes."""

    def __init__(
        self,
        reports: Sequence[FreshReport],
        old_titles: Mapping[int, Sequence[OldTitle]],
        *,
        stamp: int,
        horizon: datetime,
        looked_up: datetime,
    ) -> None:
        self.reports = reports
        self.stamp = stamp
        self.horizon = horizon
        self.looked_up = looked_up
        self.changes = {item.report.article_id: item.seq for item in reports}
        self._by_id = {item.report.article_id: item for item in reports}
        self._of_story: defaultdict[int, list[FreshReport]] = defaultdict(list)
        for item in reports:
            self._of_story[item.report.story_id].append(item)
        self._old_titles = old_titles
        self.selections = Known(_SELECTIONS)
        self.dossiers = Known(_DOSSIERS)
        self.stories = Known(_STORIES)
        self.sentences = Known(_STORIES)
        self.editions = Known(_EDITIONS)
        self._new: dict[datetime, dict[int, FreshReport]] = {}
        self._ranks: dict[tuple[datetime, datetime], dict[int, Rank]] = {}

    def new_since(self, since: datetime) -> Mapping[int, FreshReport]:
        """Give what came since a moment, or has had another headline since, by article.

        What came just before may have come too late for the edition of that moment.
        """
        if since not in self._new:
            if len(self._new) >= _RANKINGS:
                self._new.clear()
            self._new[since] = {
                item.report.article_id: item
                for item in self.reports
                if item.report.at >= since - LATE
                and (item.added >= since - _UNSEEN or self._retitled(item, since))
            }
        return self._new[since]

    def came_since(self, article_id: int, since: datetime) -> bool:
        """Tell whether an article came since a moment, not only its headline."""
        return self._by_id[article_id].added >= since - _UNSEEN

    def ranks(self, since: datetime, now: datetime) -> dict[int, Rank]:
        """Rank the stories of the time since a moment, as /top does."""
        key = (since, now)
        if key not in self._ranks:
            if len(self._ranks) >= _RANKINGS:
                self._ranks.clear()
            self._ranks[key] = {
                story: rank(sources, now=now, span=now - since)
                for story, items in self._of_story.items()
                if (sources := sources_of(_since(items, since - LATE)))
            }
        return self._ranks[key]

    def is_retitled(self, article_id: int, at: datetime) -> bool:
        """Tell whether an article has another headline than at a moment, in other words."""
        item = self._by_id.get(article_id)
        return item is not None and self._retitled(item, at)

    def _retitled(self, item: FreshReport, since: datetime) -> bool:
        old = self._old_titles.get(item.report.article_id, ())
        shown = next((version.title for version in old if version.replaced > since), None)
        return shown is not None and reworded(shown, item.title)


class NewsDesk:
    """Looks up what is news, anew once it may have changed."""

    def __init__(self, store: FreshStories) -> None:
        self._store = store
        self._news: dict[timedelta, News] = {}

    async def news(self, since: datetime, now: datetime, *, patience: timedelta = timedelta()) -> News:
        """Give what is news since a moment or before, as it is now or was for less than `patience` ago."""
        stamp = await self._store.stamp()
        needed = now - since + LATE
        horizon = next((known for known in _HORIZONS if known >= needed), _HORIZONS[-1])
        known = self._news.get(horizon)
        if (
            known is not None
            and known.horizon <= since - LATE
            and (known.stamp == stamp or now - patience < known.looked_up <= now)
        ):
            return known
        start = now - horizon - timedelta(hours=1)
        reports = await self._store.since(start)
        old = await self._store.old_titles([item.report.article_id for item in reports])
        news = self._news[horizon] = News(reports, old, stamp=stamp, horizon=start, looked_up=now)
        return news


def grouped(items: Iterable[_Value], key: Callable[[_Value], int]) -> dict[int, list[_Value]]:
    """Put together what has the same number, in the order in which the numbers come."""
    found: dict[int, list[_Value]] = {}
    for item in items:
        found.setdefault(key(item), []).append(item)
    return found


def _since(items: Sequence[FreshReport], since: datetime) -> list[Report]:
    return [item.report for item in items if item.report.at >= since]
