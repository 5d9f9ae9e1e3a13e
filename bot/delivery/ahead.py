"""Translates what is soon to be told: coming digests' likely stories, and what quiet hours hold back."""

from collections import Counter, defaultdict
from collections.abc import Hashable
from datetime import timedelta
from typing import Final

import structlog

from bot.chores.rounds import Rounds
from bot.chores.tenure import Tenure
from bot.delivery.digest_admins import is_reachable
from bot.delivery.digest_composer import Commission, Composer
from bot.delivery.digest_layouts import DigestLayouts
from bot.delivery.digest_plan import slot_of
from bot.delivery.renditions import Renditions
from bot.model.article import Article
from bot.model.chat import Chat
from bot.model.follow import ALERTED
from bot.model.translation import Reads
from bot.ports import Clock, Heart, Leases
from bot.storage.alert_reading import AlertReading
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.due_digests import DueDigest, DueDigests

log = structlog.get_logger(__name__)

AHEAD_PATIENCE: Final = 45.0
"""Seconds of a minute that it waits for engines: as long as it waits, it asks for nothing more."""
LEADS: Final = (timedelta(minutes=15), timedelta(minutes=3))
"""How long before its moment a digest is looked at: once early, and once for what came in since."""
_HELD_LEAD: Final = timedelta(minutes=15)
_PAGE: Final = 250
_DIFFERENT: Final = 100
"""Editions that are composed in one round; of those that are alike, one."""
_HELD: Final = 100
"""Chats whose held alerts are translated in one round."""
_LOOKED_EVERY: Final = 20.0
_PATIENCE: Final = timedelta(minutes=2)
"""How old the news may be from which is guessed what a digest will tell."""


class TranslatingAhead:
    """Reads only: what it finds is kept where translations are, and nobody is told anything by it.

    It is one process's at a time. What it did not get to is asked for when it is told, for a bounded time.
    """

    def __init__(
        self,
        database: Database,
        *,
        composer: Composer,
        layouts: DigestLayouts,
        articles: ArticleStore,
        renditions: Renditions,
        leases: Leases,
        clock: Clock,
        heart: Heart | None = None,
    ) -> None:
        self._due = DueDigests(database)
        self._reading = AlertReading(database)
        self._composer = composer
        self._layouts = layouts
        self._articles = articles
        self._renditions = renditions
        self._clock = clock
        self._seen: dict[timedelta, DueDigest] = {}
        """By lead, the last digest that was looked at."""
        self._rounds = Rounds(
            "translating",
            self.look,
            every=_LOOKED_EVERY,
            held=Tenure(leases, "translating").held,
            heart=heart,
            hurry=renditions.hurry,
        )

    async def run(self) -> None:
        """Look at what is coming until cancelled; no failure ends it."""
        await self._rounds.run()

    async def look(self) -> int:
        """Translate what is coming soon, as far as there is time; count the editions and alerts."""
        count = 0
        for lead in LEADS:
            count += await self._digests(lead)
        return count + await self._held()

    async def _digests(self, lead: timedelta) -> int:
        """Compose what digests would tell whose moment is as near as that, those that are alike once."""
        now = self._clock.now()
        different: dict[Hashable, DueDigest] = {}
        while len(different) < _DIFFERENT and not self._rounds.ending:
            page = await self._due.page(now + lead, after=self._seen.get(lead), limit=_PAGE)
            if not page:
                break
            self._seen[lead] = page[-1]
            for item in page:
                if item.chat is not None and is_reachable(item.chat):
                    different.setdefault(_alike(item, item.chat), item)
        commissions = [
            Commission(digest=item.digest, chat=item.chat, slot=slot_of(item.digest, item.digest.due or now))
            for item in different.values()
            if item.chat is not None
        ]
        editions = await self._composer.compose_many(commissions, now=now, patience=_PATIENCE)
        told = [(edition, item.chat) for edition, item in zip(editions, commissions, strict=True)]
        await self._layouts.prepare(told, asking=self._renditions)
        return len(told)

    async def _held(self) -> int:
        """Translate the stories of alerts that wait for the end of quiet hours, or for the next hour."""
        held = await self._reading.due(self._clock.now() + _HELD_LEAD, limit=_HELD)
        chats = await self._due.chats({item.chat_id for item in held})
        articles = await self._articles.many(list({item.article_id for item in held}))
        wanted: defaultdict[tuple[Reads, int], list[Article]] = defaultdict(list)
        together = Counter((item.chat_id, item.thread) for item in held)
        for item in held:
            chat, article = chats.get(item.chat_id), articles.get(item.article_id)
            if chat is not None and article is not None and chat.reads.wants(article.language):
                # Several come together, as a list of their headlines.
                several = together[item.chat_id, item.thread] > 1
                wanted[chat.reads, 0 if several else ALERTED].append(article)
        if wanted:
            await self._renditions.texts(wanted, {})
        return sum(map(len, wanted.values()))


def _alike(item: DueDigest, chat: Chat) -> Hashable:
    """Give what decides which stories a digest is likely to tell of, and in which language."""
    digest = item.digest
    reads = chat.reads_in(digest.language or chat.language)
    return (digest.due, digest.topics, digest.reading, digest.layout, chat.filters, reads)
