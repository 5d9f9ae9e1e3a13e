"""Reminders at their moments: owed in the transaction that forgets them."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

import structlog

from bot.chores.rounds import Rounds
from bot.delivery.renditions import Renditions
from bot.errors import StorageError
from bot.locale.catalogue import Localiser
from bot.model.agenda import AgendaEntry, Mention, remembered
from bot.model.chat import Chat, ChatKind, ListingKind, zone_for
from bot.model.delivery import Cause
from bot.model.lane import Lane
from bot.model.outlet import Outlets
from bot.model.reminding import due_of, end_of
from bot.model.translation import Reads
from bot.ports import Clock, Heart, Unwatched
from bot.render.mention import wordings_of
from bot.render.reminder import reminder_view
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.due_reminders import DueReminders, KeptReminder, take
from bot.storage.events import EventStore
from bot.storage.holding_back import HoldStore
from bot.storage.listings import ListingStore
from bot.storage.owing import Owed, owe
from bot.text.reworded import mention_in

log = structlog.get_logger(__name__)

_PAGE: Final = 50
_LOOKED_EVERY: Final = 2.0
"""Seconds at most until a due reminder is noticed."""


class Reminders:
    """Sees to each reminder at its moment.

    Several processes may do so at once: only one of them finds a reminder as it believed it to be. What was
    missed is told late, but not when its event is over.
    """

    def __init__(
        self,
        database: Database,
        *,
        articles: ArticleStore,
        outlets: Outlets,
        zone: ZoneInfo,
        clock: Clock,
        bot_name: Callable[[], str],
        owed: Callable[[], None],
        renditions: Renditions,
        heart: Heart | None = None,
    ) -> None:
        """See to the reminders of a database; `zone` is that of chats that have chosen none.

        `owed` is called when there may be something to send.
        """
        self._database = database
        self._due = DueReminders(database)
        self._hold = HoldStore(database, clock)
        self._events = EventStore(database)
        self._listings = ListingStore(database, clock)
        self._articles = articles
        self._outlets = outlets
        self._zone = zone
        self._clock = clock
        self._bot_name = bot_name
        self._owed = owed
        self._renditions = renditions
        self._heart = heart or Unwatched()
        self._rounds = Rounds(
            "reminders", self.see_to_due, every=_LOOKED_EVERY, heart=heart, hurry=renditions.hurry
        )

    async def run(self) -> None:
        """See to reminders until cancelled."""
        await self._rounds.run()

    async def see_to_due(self) -> int:
        """See to all that are due now, unless a restored archive holds them; tell how many chats are told."""
        if await self._hold.hold() is not None:
            return 0
        now = self._clock.now()
        number = told = 0
        last: KeptReminder | None = None
        while page := await self._due.unplanned(after=number, limit=_PAGE):
            for kept in page:
                await self._due.plan(kept, self._due_of(kept, now))
            number = page[-1].id
        while not self._rounds.ending and (page := await self._due.due(now, after=last, limit=_PAGE)):
            self._heart.beat()
            told += await self._remind(page, now)
            last = page[-1]
        if told:
            self._owed()
        return told

    async def _remind(self, page: Sequence[KeptReminder], now: datetime) -> int:
        told: dict[int, Owed | None] = {}
        for kept in page:
            due = self._due_of(kept, now)
            if due is not None and due > now:
                await self._due.plan(kept, due)  # the chat's clocks have changed
                continue
            try:
                told[kept.id] = None if due is None else await self._owed_for(kept, now)
            except StorageError:
                raise
            except Exception:
                log.exception("reminder.failed", reminder=kept.id)
                told[kept.id] = None
        async with self._database.write() as connection:
            taken = await take(connection, [kept for kept in page if kept.id in told])
            deliveries = [owed for number, owed in told.items() if owed is not None and number in taken]
            if deliveries:
                await owe(connection, deliveries, now=now)
        for number in taken:
            if told[number] is None:
                log.info("reminder.dropped", reminder=number)
        return len(deliveries)

    def _due_of(self, kept: KeptReminder, now: datetime) -> datetime | None:
        """Work out its moment; None forgets one that can't be told any more, also for want of its zone."""
        try:
            return due_of(kept.wish, zone_for(kept.chat, self._zone), now)
        except Exception:
            log.exception("reminder.failed", reminder=kept.id)
            return None

    async def _owed_for(self, kept: KeptReminder, now: datetime) -> Owed | None:
        """Lay out a reminder; None where its chat or what it was about is gone."""
        chat, wish = kept.chat, kept.wish
        if chat is None:
            return None
        found = await self._mention(kept, chat)
        if found is None:
            return None
        mention, changed = found
        private = chat.kind is ChatKind.PRIVATE
        zone = zone_for(chat, self._zone)
        listing = None
        if private and not changed:
            listing = await self._listings.add(
                chat_id=chat.id,
                owner_id=chat.id,
                kind=ListingKind.REMINDERS,
                query="",
                article_ids=(1, *mention.key),
            )
        view = reminder_view(
            AgendaEntry(mentions=(await self._read(mention, chat.reads),)),
            changed=changed,
            listing_id=listing.id if listing else None,
            bot_name=self._bot_name(),
            localiser=Localiser(chat.language, zone),
            outlets=self._outlets,
            today=now.astimezone(zone).date(),
        )
        return Owed(
            cause=Cause("reminder", str(kept.id)),
            chat_id=chat.id,
            lane=Lane.URGENT,
            views=(view,),
            due=now,
            expires=end_of(wish, zone),
        )

    async def _read(self, mention: Mention, reads: Reads) -> Mention:
        """Put an event into what a chat reads, as far as that can be done in time."""
        if not self._renditions.on or not reads.wants(mention.language):
            return mention
        _, told = await self._renditions.texts({}, {reads: wordings_of([mention], self._outlets)})
        return mention_in(mention, {wording: rendered for (wording, _), rendered in told.items()})

    async def _mention(self, kept: KeptReminder, chat: Chat) -> tuple[Mention, bool] | None:
        """Find the event as its article tells it now, or else as it was; None if that may not be shown."""
        wish = kept.wish
        viewer = chat.id if chat.kind is ChatKind.PRIVATE else None
        named = await self._events.of_articles([wish.article_id], viewer=viewer)
        standing = [mention for mention in named if wish.is_of(mention)]
        if standing:
            return min(standing, key=lambda mention: abs(mention.event.start - wish.start)), False
        article = (await self._articles.many([wish.article_id])).get(wish.article_id)
        if article is None or not (article.public or viewer in article.senders):
            return None
        return remembered(wish, article), True
