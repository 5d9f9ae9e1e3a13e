"""The news by stories: the newest, and those at the top."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.errors import UserError
from bot.model.chat import Listing, ListingKind
from bot.model.story import Report, StoryBrief
from bot.ports import Clock
from bot.services.asking import Asker
from bot.services.filtering import Filtering
from bot.services.reading import LONGEST_LIST, PINS, ListingPage, Reading
from bot.storage.saved import PinStore
from bot.storage.stories import StoryStore
from bot.storage.story_lists import Newcomer, StoryLists
from bot.storage.story_pins import StoryPinStore
from bot.text.story_headline import central_headline, first_spoken
from bot.text.story_rank import rank
from bot.text.story_sources import sources_of
from bot.text.story_tellers import brief_of, tellers

HOURS: Final = 24
"""Time that /top looks back over, unless told."""
_MOST_HOURS: Final = 168
_LOOKED_AT: Final = 300
"""Articles that the newest stories are put together from."""
_BUSIEST: Final = 100
"""Stories that are ranked."""
_TOP: Final = 50
_STALE: Final = timedelta(hours=12)
"""How much older than a story's newest report its report in the reader's language may be, to stand for it."""
_TIME_TYPED: Final = re.compile(
    r"(\d{1,6}) ?(?:(?:h|hours?|heures?|ч|час(?:а|ов)?)|(d|days?|j|jours?|д|день|дня|дней))?(?: +(.*))?",
    re.IGNORECASE,
)
_A_DAY: Final = 24


@dataclass(frozen=True, kw_only=True, slots=True)
class TopWish:
    """What somebody wants to see the top of."""

    hours: int
    words: str

    @classmethod
    def read(cls, typed: str) -> "TopWish":
        """Read `6`, `48 climate`, `2 days` or `climate`.

        Raises:
            UserError: top-hours, for hours that are none or too many.
        """
        typed = " ".join(typed.split())
        match = _TIME_TYPED.fullmatch(typed)
        if match is None:
            return cls(hours=HOURS, words=typed)
        hours = int(match[1]) * (_A_DAY if match[2] else 1)
        if not 1 <= hours <= _MOST_HOURS:
            raise UserError("top-hours", most=_MOST_HOURS)
        return cls(hours=hours, words=match[3] or "")


class StoryListing:
    """Lists stories, one article standing for each; private articles stand for themselves."""

    def __init__(
        self,
        *,
        reading: Reading,
        store: StoryStore,
        lists: StoryLists,
        pins: PinStore,
        story_pins: StoryPinStore,
        filtering: Filtering,
        clock: Clock,
    ) -> None:
        self._reading = reading
        self._filtering = filtering
        self._store = store
        self._lists = lists
        self._pins = pins
        self._story_pins = story_pins
        self._clock = clock

    async def latest(
        self, asker: Asker, words: str = "", *, prefer: Sequence[str], filters: Sequence[str] = ()
    ) -> ListingPage:
        """List the stories with the newest articles after what is pinned, or those with articles that match.

        The newest article stands for its story, or a recent one in a language of `prefer`; none that the
        chat's `filters` refuse.
        """
        if words:
            found = await self._reading.matching(asker, words, newest_first=True)
            reports = await self._store.of_articles(found.ids)
            now = self._clock.now()
            newest = [_newcomer(number, reports.get(number), now) for number in found.ids]
            chosen, hidden = await self._one_a_story(newest, prefer, filters)
            return await self._reading.listed(
                asker, ListingKind.LATEST, found.query, chosen, corrected=found.corrected, hidden=hidden
            )
        ids, hidden = await self._current(asker.viewer, prefer, filters)
        return await self._reading.listed(asker, ListingKind.LATEST, "", ids, hidden=hidden)

    async def current(
        self, viewer: int | None, *, prefer: Sequence[str], filters: Sequence[str] = ()
    ) -> list[int]:
        """Choose the articles that stand for the newest stories, after what is pinned."""
        return (await self._current(viewer, prefer, filters))[0]

    async def _current(
        self, viewer: int | None, prefer: Sequence[str], filters: Sequence[str]
    ) -> tuple[list[int], list[int]]:
        pinned = await self._pins.pinned(limit=PINS)
        newest = await self._lists.newest(limit=_LOOKED_AT, viewer=viewer)
        told = {report.story_id for report in (await self._store.of_articles(pinned)).values()}
        others = [item for item in newest if item.story_id not in told and item.article_id not in pinned]
        unwanted = await self._filtering.hidden(filters, pinned)
        chosen, hidden = await self._one_a_story(others, prefer, filters)
        kept = [number for number in pinned if number not in unwanted]
        return [*kept, *chosen][:LONGEST_LIST], [*unwanted, *hidden][:LONGEST_LIST]

    async def _one_a_story(
        self, newest: Sequence[Newcomer], prefer: Sequence[str], filters: Sequence[str]
    ) -> tuple[list[int], list[int]]:
        """Choose the article that stands for each story, and those of the stories that filters leave out."""
        refused = await self._filtering.hidden(filters, [item.article_id for item in newest])
        kept = [item for item in newest if item.article_id not in refused]
        told = {item.story_id for item in kept} - {None}
        gone = [item for item in newest if item.article_id in refused and item.story_id not in told]
        return _one_a_story(kept, prefer), _one_a_story(gone, prefer)

    async def newest(self, asker: Asker, *, filters: Sequence[str] = ()) -> ListingPage:
        """List the newest articles after what is pinned, whatever story they belong to."""
        pinned = await self._pins.pinned(limit=PINS)
        newest = await self._lists.newest(limit=LONGEST_LIST, viewer=asker.viewer)
        ids = [*dict.fromkeys([*pinned, *(item.article_id for item in newest)])][:LONGEST_LIST]
        refused = await self._filtering.hidden(filters, ids)
        kept = [number for number in ids if number not in refused]
        hidden = [number for number in ids if number in refused]
        return await self._reading.listed(asker, ListingKind.NEWEST, "", kept, hidden=hidden)

    async def top(
        self, asker: Asker, typed: str, *, prefer: Sequence[str], filters: Sequence[str] = ()
    ) -> ListingPage:
        """List the stories that most independent sources report, fast and recently (`bot.text.story_rank`).

        What editors pinned stands above, unless words are looked for.

        Raises:
            UserError: top-hours; index-behind.
        """
        wish = TopWish.read(typed)
        now, span = self._clock.now(), timedelta(hours=wish.hours)
        corrected, words, pinned = False, "", list[int]()
        if wish.words:
            found = await self._reading.matching(asker, wish.words, newest_first=True)
            corrected, words = found.corrected, found.query
            reports = await self._store.of_articles(found.ids)
            ids = list(dict.fromkeys(item.story_id for item in reports.values() if item.at >= now - span))
        else:
            pinned = [item.story_id for item in await self._story_pins.pinned()]
            ids = await self._lists.busiest(now - span, limit=_BUSIEST)
        stories = await self._lists.of_stories([*pinned, *ids])
        recent = {
            number: sources_of(report for report in reports if report.at >= now - span)
            for number, reports in stories.items()
        }
        ranks = {number: rank(sources, now=now, span=span) for number, sources in recent.items() if sources}
        ranked = sorted(ranks, key=lambda number: (ranks[number], number), reverse=True)
        best = [number for number in dict.fromkeys([*pinned, *ranked]) if number in stories][:_TOP]
        chosen, hidden = await self._headlines([stories[number] for number in best], prefer, filters)
        wished = f"{wish.hours} {words}".strip()
        return await self._reading.listed(
            asker, ListingKind.TOP, wished, chosen, corrected=corrected, hidden=hidden
        )

    async def pinned(self, listing: Listing) -> frozenset[int]:
        """Tell which stories stand above the ranking of a list, as far as it is one."""
        if listing.kind is not ListingKind.TOP or " " in listing.query:
            return frozenset()
        return frozenset(item.story_id for item in await self._story_pins.pinned())

    async def briefs(self, listing: Listing, article_ids: Collection[int]) -> dict[int, StoryBrief]:
        """Tell of the stories of some of a list's articles, by article; {} for a list of single articles."""
        if listing.kind not in (ListingKind.LATEST, ListingKind.TOP):
            return {}
        return await self.of_articles(article_ids)

    async def of_articles(self, article_ids: Collection[int]) -> dict[int, StoryBrief]:
        """Tell of the stories that some articles are part of; what is in none is absent."""
        own = await self._store.of_articles(article_ids)
        stories = await self._lists.of_stories({report.story_id for report in own.values()})
        return {
            number: brief_of(stories[report.story_id])
            for number, report in own.items()
            if report.story_id in stories
        }

    async def _headlines(
        self, stories: Sequence[Sequence[Report]], prefer: Sequence[str], filters: Sequence[str]
    ) -> tuple[list[int], list[int]]:
        """Choose the article whose headline stands for each story, and those that filters leave out."""
        candidates = [[report.article_id for report in tellers(reports)] for reports in stories]
        every = [number for some in candidates for number in some]
        titles = await self._lists.headlines(every)
        refused = await self._filtering.hidden(filters, every)
        chosen: list[int] = []
        hidden: list[int] = []
        for some in candidates:
            there = [titles[number] for number in some if number in titles]
            kept = [title for title in there if title.article_id not in refused]
            if there:
                stands = central_headline(kept or there, prefer=prefer)
                (chosen if kept else hidden).append(stands)
        return chosen, hidden


def _newcomer(article_id: int, report: Report | None, now: datetime) -> Newcomer:
    """Take what was found for an article that may be in no story."""
    return Newcomer(
        article_id=article_id,
        story_id=report.story_id if report else None,
        language=report.language if report else None,
        at=report.at if report else now,
    )


def _one_a_story(newest: Sequence[Newcomer], prefer: Sequence[str]) -> list[int]:
    """Choose the article that stands for each story, in the order of the stories' newest ones."""
    stories: dict[int | None, list[Newcomer]] = {}
    for item in newest:
        stories.setdefault(item.story_id or -item.article_id, []).append(item)
    return [_standing(items, prefer).article_id for items in stories.values()]


def _standing(items: Sequence[Newcomer], prefer: Sequence[str]) -> Newcomer:
    recent = [item for item in items if items[0].at - item.at <= _STALE]
    spoken = first_spoken(prefer, {item.language for item in recent})
    return next((item for item in recent if spoken and item.language == spoken), items[0])
