"""A story's card, put together from the articles of all who report it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.errors import UserError
from bot.model.agenda import AgendaEntry, Mention
from bot.model.article import ProvenanceKind
from bot.model.chat import Listing, ListingKind
from bot.model.event import Day
from bot.model.outlet import Outlets
from bot.model.story import NamedStory, Report, StoryCard
from bot.model.utterance import Statement
from bot.ports import Clock
from bot.services.asking import Asker
from bot.services.reading import ListingPage, Reading
from bot.storage.articles import ArticleStore
from bot.storage.events import EventStore
from bot.storage.quotes import QuoteStore
from bot.storage.stories import StoryStore
from bot.storage.story_lists import StoryLists
from bot.text.coming import choose
from bot.text.persons import may_be_same
from bot.text.statements import statements
from bot.text.story_headline import central_article, central_headline
from bot.text.story_sources import sources_of
from bot.text.story_summary import summarise_articles
from bot.text.story_tellers import brief_of, outlets_of, tellers

LISTED: Final = 60
"""Articles of a story that are listed: an admin's choice among them has to fit into a button."""
_OPENINGS: Final = 4
"""Sources whose first report the timeline names."""
_MOST: Final = 12
"""Events and quotations kept of each kind."""
_LONG_AGO: Final = timedelta(days=366)
_LONGEST: Final = timedelta(days=31)
"""A span of days longer than that is an era."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Origin:
    """The list that a story was opened from."""

    story_id: int
    listing_id: int | None
    page: int

    @classmethod
    def of(cls, listing: Listing) -> "Origin":
        """Read what a list of a story's articles was made from."""
        story, back, page = listing.query.split(" ")
        return cls(story_id=int(story), listing_id=int(back) or None, page=int(page))

    @property
    def query(self) -> str:
        """Write it down with the list."""
        return f"{self.story_id} {self.listing_id or 0} {self.page}"


class StoryCards:
    """Gives stories as they stand; raises `UserError` story-gone for those of which nothing is left."""

    def __init__(
        self,
        *,
        reading: Reading,
        articles: ArticleStore,
        store: StoryStore,
        lists: StoryLists,
        events: EventStore,
        quotes: QuoteStore,
        outlets: Outlets,
        zone: ZoneInfo,
        clock: Clock,
    ) -> None:
        self._reading = reading
        self._articles = articles
        self._store = store
        self._lists = lists
        self._events = events
        self._quotes = quotes
        self._outlets = outlets
        self._zone = zone
        self._clock = clock

    async def card(self, story_id: int, *, prefer: Sequence[str], sentences: int) -> StoryCard:
        """Show a story, or the one that it was merged into, in a language of `prefer` if it can be."""
        reports = await self._reports(story_id)
        read = tellers(reports)
        ids = [report.article_id for report in read]
        first = _openings(reports)
        found = await self._articles.many([*ids, *first])
        shown = [found[number] for number in ids if number in found]
        if not shown:
            raise UserError("story-gone")
        today = self._clock.now().astimezone(self._zone).date()
        mentions = await self._events.of_articles([item.id for item in shown], viewer=None)
        said = await self._quotes.of_articles([item.id for item in shown])
        uttered = statements([one for some in said.values() for one in some], self._outlets)
        return StoryCard(
            brief=brief_of(reports),
            headline=central_article(shown, prefer=prefer),
            summary=summarise_articles(
                shown, reports, outlets=self._outlets, prefer=prefer, sentences=sentences
            ),
            tellers=outlets_of(reports),
            openings=tuple(found[number] for number in first if number in found),
            past=_past(mentions, today, prefer),
            coming=tuple(choose(mentions, today=today, language=prefer[0], all_of_them=True)[:_MOST]),
            said=_speakers_first(uttered, prefer),
        )

    async def articles(self, asker: Asker, origin: Origin) -> ListingPage:
        """List what reports a story, the newest first."""
        reports = await self._reports(origin.story_id)
        current = Origin(story_id=reports[0].story_id, listing_id=origin.listing_id, page=origin.page)
        ids = [report.article_id for report in reports[:LISTED]]
        return await self._reading.listed(asker, ListingKind.STORY, current.query, ids)

    async def named(self, story_id: int, *, language: str | Sequence[str]) -> NamedStory:
        """Tell which story a number leads to, and the headline that stands for it."""
        reports = await self._reports(story_id)
        titles = await self._lists.headlines([report.article_id for report in tellers(reports)])
        if not titles:
            raise UserError("story-gone")
        chosen = central_headline([*titles.values()], prefer=language)
        headline = titles[chosen]
        return NamedStory(brief=brief_of(reports), title=headline.title, language=headline.language)

    async def _reports(self, story_id: int) -> list[Report]:
        reports = await self._store.of_story(story_id)
        if not reports:
            raise UserError("story-gone")
        return reports


def _openings(reports: Sequence[Report]) -> list[int]:
    """Choose the first report of each of the first sources, and the newest report, of those with a date."""
    stated = [report for report in reports if report.stated]
    first = [source.reports[0].article_id for source in sources_of(stated)[:_OPENINGS]]
    return [*dict.fromkeys([*first, *(report.article_id for report in stated[:1])])]


def _past(mentions: Sequence[Mention], today: date, prefer: Sequence[str]) -> tuple[AgendaEntry, ...]:
    """Choose what lies behind, each day once: what most outlets name, then the latest; in order of time."""
    by_days: dict[tuple[Day, Day], list[Mention]] = {}
    for mention in mentions:
        first, last = mention.event.first.date, mention.event.last.date
        if first and last and today - _LONG_AGO <= last < today and last - first < _LONGEST:
            by_days.setdefault((mention.event.first, mention.event.last), []).append(mention)
    entries = [AgendaEntry(mentions=_readers_first(some, prefer)) for some in by_days.values()]
    entries.sort(key=lambda entry: (len(entry.by_outlet), entry.event.last.iso), reverse=True)
    return tuple(sorted(entries[:_MOST], key=lambda entry: (entry.event.first.iso, entry.event.last.iso)))


def _readers_first(mentions: Sequence[Mention], prefer: Sequence[str]) -> tuple[Mention, ...]:
    def order(mention: Mention) -> tuple[bool, bool, int, float]:
        return (
            mention.language not in prefer,
            mention.provenance is ProvenanceKind.MACHINE_TRANSLATION,
            mention.event.start,
            -mention.sort_time.timestamp(),
        )

    return tuple(sorted(mentions, key=order))


def _speakers_first(said: Sequence[Statement], prefer: Sequence[str]) -> tuple[Statement, ...]:
    """Put first the named speakers, each once, in a language of `prefer` and as most outlets have them."""

    def order(item: Statement) -> tuple[bool, bool, bool, int, float]:
        best = item.best
        return (
            best.speaker is None,
            best.origin.language not in prefer,
            best.origin.translated,
            -len(item.outlets),
            -best.origin.sort_time.timestamp(),
        )

    heard: list[str] = []
    first: list[Statement] = []
    then: list[Statement] = []
    for item in sorted(said, key=order):
        name = item.best.speaker
        if name is None or any(may_be_same(name, other) for other in heard):
            then.append(item)
        else:
            heard.append(name)
            first.append(item)
    return tuple([*first, *then][:_MOST])
