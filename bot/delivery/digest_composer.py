"""What a digest would say: chosen and put together, nothing written."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.delivery.digest_choice import Choice, Selection, choose, has_moved_on
from bot.delivery.digest_dossiers import Dossiers
from bot.delivery.digest_extras import DigestExtras
from bot.delivery.digest_news import News, NewsDesk
from bot.delivery.digest_topics import TopicMatches
from bot.delivery.digest_window import FIRST, LONGEST, since_of
from bot.model.chat import Chat
from bot.model.digest import Digest
from bot.model.edition import Edition, EditionStory
from bot.model.follow import Told
from bot.model.outlet import Outlets
from bot.model.schedule import Slot
from bot.search.index import SearchIndex
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.due_digests import DueDigests
from bot.storage.events import EventStore
from bot.storage.fresh_stories import FreshStories
from bot.storage.quotes import QuoteStore
from bot.storage.stories import StoryStore
from bot.storage.story_lists import StoryLists
from bot.storage.told_stories import Place

_OPENED: Final = 12
"""Stories that are read at once until an edition has enough."""
_IN_A_TURN: Final = 20
"""Editions that are put together before others have their turn."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Commission:
    """One edition that is to be composed."""

    digest: Digest
    chat: Chat
    slot: Slot | None = None
    """None: for the moment at which it is asked for."""
    sample: bool = False


class Composer:
    """Composes editions; reads only, so what a chat has been told stays as it is."""

    def __init__(
        self,
        database: Database,
        *,
        articles: ArticleStore,
        stories: StoryStore,
        index: SearchIndex,
        outlets: Outlets,
        translates: bool = False,
    ) -> None:
        """`translates` tells that there are engines."""
        self._translates = translates
        self._stories = stories
        self._desk = NewsDesk(FreshStories(database))
        self._topics = TopicMatches(articles, index)
        self._due = DueDigests(database)
        self._dossiers = Dossiers(lists=StoryLists(database), articles=articles, outlets=outlets)
        self._extras = DigestExtras(events=EventStore(database), quotes=QuoteStore(database), outlets=outlets)

    async def compose(
        self, digest: Digest, chat: Chat, *, now: datetime, slot: Slot | None = None, sample: bool = False
    ) -> Edition:
        """Compose what would go out: at a slot, or now.

        `sample` shows what a digest looks like, whenever it is asked for: at least the last 24 hours, and
        also what the chat has seen already.
        """
        [edition] = await self.compose_many(
            [Commission(digest=digest, chat=chat, slot=slot, sample=sample)], now=now
        )
        return edition

    async def compose_many(
        self, commissions: Sequence[Commission], *, now: datetime, patience: timedelta = timedelta()
    ) -> list[Edition]:
        """Compose editions, in order; what is the same for several is worked out once.

        With `patience` the news is as it was at most so long ago: for many calls one after the other.
        """
        sinces = [_since(item, now) for item in commissions]
        if not sinces:
            return []
        news = await self._desk.news(min(sinces), now, patience=patience)
        topics = {topic for item in commissions for topic in item.digest.topics}
        await self._topics.prepare(topics, news.changes)
        drafts = []
        for item, since in zip(commissions, sinces, strict=True):
            selection = self._selection(item.digest, item.chat, since)
            drafts.append((item, selection, await self._choose(news, selection, _moment(item, now))))
        told = await self._due.told(
            (item.chat.id for item in commissions if not item.sample),
            (choice.story_id for _, _, chosen in drafts for choice in chosen),
        )
        editions = []
        for draft in drafts:
            editions.append(await self._edition(news, *draft, told, now))
            if len(editions) % _IN_A_TURN == 0:
                await asyncio.sleep(0)
        return editions

    async def prepare(self, topics: Collection[str], *, now: datetime) -> None:
        """Find out at once what is news about many topics: one by one it takes longer."""
        if topics:
            news = await self._desk.news(now - LONGEST, now)
            await self._topics.prepare(topics, news.changes)

    async def compose_of(
        self, digest: Digest, chat: Chat, article_ids: Sequence[int], *, slot: Slot, intro: str, now: datetime
    ) -> Edition:
        """Compose an edition of stories that were chosen before, by the articles with their headlines.

        What is withdrawn meanwhile is left out.
        """
        since = since_of(digest, slot.moment)
        news = await self._desk.news(since, now)
        selection = self._selection(digest, chat, since)
        reports = await self._stories.of_articles(article_ids)
        dossiers = await self._dossiers.open(
            news, (item.story_id for item in reports.values()), selection.reading
        )
        told = await self._due.told([chat.id], dossiers)
        stories: dict[int, EditionStory] = {}
        for number, report in reports.items():
            dossier = dossiers.get(report.story_id)
            if dossier is None or report.story_id in stories:
                continue
            story = await self._dossiers.story(
                news, dossier, selection, digest.layout.length, among=frozenset([number])
            )
            if story is not None:
                seen = told.get((chat.id, digest.thread or 0, report.story_id))
                again = seen is not None and has_moved_on(seen, dossier.brief, news)
                stories[report.story_id] = replace(story, update=again)
        edition = _bare(Commission(digest=digest, chat=chat, slot=slot), since, now)
        whole = replace(edition, stories=tuple(stories.values()), intro=intro)
        return await self._with_extras(news, whole, selection, now)

    def _selection(self, digest: Digest, chat: Chat, since: datetime) -> Selection:
        speaks = digest.language or chat.language
        reads = chat.reads_in(speaks)
        return Selection(
            since=since,
            topics=digest.topics,
            reading=digest.reading,
            filters=chat.filters,
            prefer=reads.first(speaks),
            translated=self._translates and bool(reads.language),
        )

    async def _choose(self, news: News, selection: Selection, moment: datetime) -> tuple[Choice, ...]:
        key = (selection, moment)
        known: tuple[Choice, ...] | None = news.selections.get(key)
        if known is not None:
            return known
        await asyncio.sleep(0)  # others' turn
        about = self._topics.about(selection.topics) if selection.topics else None
        return news.selections.keep(key, choose(news, selection, now=moment, about=about))

    async def _edition(
        self,
        news: News,
        item: Commission,
        selection: Selection,
        chosen: Sequence[Choice],
        told: Mapping[Place, Told],
        now: datetime,
    ) -> Edition:
        digest, chat = item.digest, item.chat
        stories: list[EditionStory] = []
        for start in range(0, len(chosen), _OPENED):
            some = chosen[start : start + _OPENED]
            dossiers = await self._dossiers.open(
                news, (choice.story_id for choice in some), selection.reading
            )
            for choice in some:
                dossier = dossiers.get(choice.story_id)
                if dossier is None or len(stories) >= digest.layout.stories:
                    continue
                seen = None
                if not item.sample:
                    seen = told.get((chat.id, digest.thread or 0, choice.story_id))
                if not choice.new if seen is None else not has_moved_on(seen, dossier.brief, news):
                    continue
                story = await self._dossiers.story(
                    news,
                    dossier,
                    selection,
                    digest.layout.length,
                    among=_headlined(choice, selection, seen, news),
                )
                if story is not None:
                    stories.append(replace(story, update=True) if seen is not None else story)
            if len(stories) >= digest.layout.stories:
                break
        edition = replace(_bare(item, selection.since, now), stories=tuple(stories))
        return await self._with_extras(news, edition, selection, now)

    async def _with_extras(
        self, news: News, edition: Edition, selection: Selection, now: datetime
    ) -> Edition:
        layout, moment = edition.digest.layout, max(edition.moment, now).replace(second=0, microsecond=0)
        if edition.empty:
            return edition
        if layout.agenda:
            zone = ZoneInfo(edition.digest.schedule.zone)
            agenda = await self._extras.agenda(news, selection, now=moment, zone=zone)
            edition = replace(edition, agenda=agenda)
        if layout.quote:
            stories = [story.brief.story_id for story in edition.stories]
            dossiers = await self._dossiers.open(news, stories, selection.reading)
            ids = [item.id for number in stories if number in dossiers for item in dossiers[number].articles]
            said = await self._extras.quote(
                news, ids, prefer=selection.prefer, translated=selection.translated
            )
            edition = replace(edition, said=said)
        return edition


def _headlined(choice: Choice, selection: Selection, seen: Told | None, news: News) -> frozenset[int]:
    """Say whose headline is wanted: the corrected one, else one about the topics; none is any."""
    if seen is not None and news.is_retitled(seen.article_id, seen.at):
        return frozenset([seen.article_id])
    return frozenset(item.report.article_id for item in choice.came if selection.topics)


def _since(item: Commission, now: datetime) -> datetime:
    moment = _moment(item, now)
    since = since_of(item.digest, moment)
    return min(since, (moment - FIRST).replace(second=0, microsecond=0)) if item.sample else since


def _moment(item: Commission, now: datetime) -> datetime:
    return item.slot.moment if item.slot is not None else now


def _bare(item: Commission, since: datetime, now: datetime) -> Edition:
    moment = _moment(item, now)
    local = moment.astimezone(ZoneInfo(item.digest.schedule.zone))
    return Edition(
        digest=item.digest,
        moment=moment,
        day=item.slot.day if item.slot is not None else local.date(),
        at=item.slot.at if item.slot is not None else local.time().replace(second=0, microsecond=0),
        since=since,
    )
