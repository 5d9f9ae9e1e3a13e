"""What is done now and then so that nothing grows without bound."""

import asyncio
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bot.ports import Clock, Heart, Unwatched
from bot.services.disk import DiskFloor
from bot.storage.articles import ArticleStore
from bot.storage.bans import BanStore
from bot.storage.broadcasts import BroadcastStore
from bot.storage.day_figures import DayCounts
from bot.storage.digest_issues import DigestIssues
from bot.storage.figures import Figures
from bot.storage.findings import TREND_DAYS
from bot.storage.inbox import InboxStore
from bot.storage.listings import ListingStore
from bot.storage.notices import NoticeStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.reminders import ReminderStore
from bot.storage.speakers import SpeakerStore
from bot.storage.stories import StoryStore
from bot.storage.terms import TermStore
from bot.storage.told_stories import ToldStories
from bot.storage.written_texts import KEPT, WrittenTexts

log = structlog.get_logger(__name__)

_MINUTES = 60
_MINUTE = 60.0  # seconds
_LEAST_AT_ONCE, _SHARE_AT_ONCE = 1000, 0.02
"""What may expire in one go: a clock that jumps a year ahead must not empty the archive in a moment."""
_BUTTONS_WORK = timedelta(days=30)
_REPRINTS_SOUGHT = timedelta(days=30)
_STORIES_RECALLED = timedelta(days=30)
"""Articles of a week make stories; those before tell how rare words are."""
_EXPIRED_REMEMBERED = timedelta(days=400)
"""No feed lists its articles for longer."""
_UPDATES_REMEMBERED = timedelta(days=2)
"""Telegram delivers an update again for a day at most."""
_REMINDERS_STAY = timedelta(days=1)
_NOTICES_KEPT = timedelta(days=90)
_DELIVERIES_KEPT = timedelta(days=30)
_ALERTS_KNOWN, _DIGESTS_KNOWN = timedelta(days=60), timedelta(days=10)
"""How long chats' stories are known: no story goes on for so long."""
_COUNTS_KEPT = timedelta(days=400)
_DRAFTS_KEPT = timedelta(days=30)
_ISSUES_KEPT = timedelta(days=7)
"""An admin may publish late what was held."""


class Translated(Protocol):
    """Where translations are kept, and what they cost."""

    async def prune(self, *, unused_since: datetime, spent_before: datetime) -> None:
        """Forget what nobody has read since, and what was spent before."""
        ...


class Upkeep:
    """Forgets what is old: articles past `keep_days` or in want of room, what only helped to know them again,
    the rows behind old buttons, handled updates, bans that are over, old notices, deliveries and issues,
    empty stories, uses of terms, silent speakers, translations that nobody reads any more, counts of days
    long past.
    """

    def __init__(
        self,
        *,
        articles: ArticleStore,
        listings: ListingStore,
        inbox: InboxStore,
        notices: NoticeStore | None = None,
        terms: TermStore | None = None,
        reminders: ReminderStore | None = None,
        stories: StoryStore | None = None,
        speakers: SpeakerStore | None = None,
        outbox: OutboxFigures | None = None,
        broadcasts: BroadcastStore | None = None,
        issues: DigestIssues | None = None,
        told: ToldStories | None = None,
        figures: Figures | None = None,
        translations: Translated | None = None,
        written: WrittenTexts | None = None,
        days: DayCounts | None = None,
        bans: BanStore | None = None,
        clock: Clock,
        keep_days: int,
        floor: DiskFloor | None = None,
        heart: Heart | None = None,
    ) -> None:
        self._articles = articles
        self._listings = listings
        self._inbox = inbox
        self._notices = notices
        self._terms = terms
        self._reminders = reminders
        self._stories = stories
        self._speakers = speakers
        self._outbox = outbox
        self._broadcasts = broadcasts
        self._issues = issues
        self._told = told
        self._figures = figures
        self._translations = translations
        self._written = written
        self._days = days
        self._bans = bans
        self._clock = clock
        self._keep = timedelta(days=keep_days)
        self._floor = floor
        self._heart = heart or Unwatched()

    async def run(self) -> None:
        """Tidy every hour until cancelled; what failed is tried again after a minute."""
        minutes = 0
        while True:
            try:
                if minutes == 0:
                    await self.tidy()
                    minutes = _MINUTES
                minutes -= 1
                self._heart.beat()
            except Exception as error:
                self._heart.failed(type(error).__name__)
                log.exception("upkeep.failed")
            await asyncio.sleep(_MINUTE)

    async def tidy(self) -> None:
        """Forget what is old, once."""
        now = self._clock.now()
        if self._reminders is not None:
            # Somewhere it is still the day before.
            await self._reminders.prune(now.date() - _REMINDERS_STAY)
        most = max(_LEAST_AT_ONCE, int(await self._articles.count() * _SHARE_AT_ONCE))
        expired = await self._articles.expire(now - self._keep, least=most)
        self._heart.beat()
        await self._articles.forget_texts(now - _REPRINTS_SOUGHT)
        await self._articles.forget_tombstones(now - _EXPIRED_REMEMBERED)
        await self._listings.prune(now - _BUTTONS_WORK)
        await self._inbox.prune(now - _UPDATES_REMEMBERED)
        if self._bans is not None:
            await self._bans.end()
        if self._notices is not None:
            await self._notices.prune(now - _NOTICES_KEPT)
        if self._stories is not None:
            await self._stories.forget_features(now - _STORIES_RECALLED, least=most)
            await self._stories.forget_empty()
        if self._speakers is not None:
            await self._speakers.forget_silent()
        await self._forget_deliveries(now)
        if self._issues is not None:
            await self._issues.prune(now - _ISSUES_KEPT)
        if self._told is not None:
            await self._told.prune(alerts_before=now - _ALERTS_KNOWN, others_before=now - _DIGESTS_KNOWN)
        if self._figures is not None:
            await self._figures.prune((now - _COUNTS_KEPT).date())
        await self._forget_translations(now)
        if self._terms is not None:
            await self._terms.prune(now - timedelta(days=TREND_DAYS))
        if expired:
            log.info("archive.expired", articles=expired)
        if self._floor is not None:
            await self._floor.keep()

    async def _forget_deliveries(self, now: datetime) -> None:
        """Forget deliveries, once it is written down how many there were."""
        self._heart.beat()
        if self._days is not None:
            await self._days.keep(now)
        if self._outbox is not None:
            await self._outbox.prune(now - _DELIVERIES_KEPT)
        if self._broadcasts is not None:
            await self._broadcasts.prune_drafts(now - _DRAFTS_KEPT)
        self._heart.beat()

    async def _forget_translations(self, now: datetime) -> None:
        """Forget sentences that nobody has read for as long as articles are kept, and old spending."""
        if self._translations is not None:
            await self._translations.prune(unused_since=now - self._keep, spent_before=now - _COUNTS_KEPT)
        if self._written is not None:
            await self._written.prune(now - KEPT)
