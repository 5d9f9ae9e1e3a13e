"""The agenda: coming events, the reminders that chats set of them, and what goes into calendar files."""

import asyncio
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.errors import UserError
from bot.model.agenda import (
    AgendaEntry,
    AgendaPage,
    Mention,
    Numbered,
    OpenEntry,
    Reminder,
    remembered,
)
from bot.model.chat import Listing, ListingKind
from bot.model.reminding import due_of
from bot.ports import Clock
from bot.search.index import SearchIndex
from bot.services.asking import Asker
from bot.services.reading import Reading
from bot.storage.articles import ArticleStore
from bot.storage.events import EventStore
from bot.storage.listings import ListingStore
from bot.storage.reminders import ReminderStore
from bot.text.coming import DAYS, Wanted, choose, is_running

PAGE: Final = 5
REMINDERS: Final = 50
"""Reminders that a chat may have."""
_LONGEST_LIST: Final = 100
_LONGEST_QUERY: Final = 256
Key = tuple[int, int]


class Agenda:
    """Lists what is coming, and keeps reminders; whether one may set them here is the caller's to know."""

    def __init__(
        self,
        *,
        reading: Reading,
        articles: ArticleStore,
        events: EventStore,
        reminders: ReminderStore,
        listings: ListingStore,
        index: SearchIndex,
        clock: Clock,
        zone: ZoneInfo,
    ) -> None:
        self._reading = reading
        self._articles = articles
        self._events = events
        self._reminders = reminders
        self._listings = listings
        self._index = index
        self._clock = clock
        self._zone = zone

    @property
    def today(self) -> date:
        """The day in the bot's zone."""
        return self._clock.now().astimezone(self._zone).date()

    async def coming(self, asker: Asker, typed: str, *, language: str) -> AgendaPage:
        """List the events of the next 30 days, or those of them that have the words.

        Where no event has them, those of articles that are found by them are listed, and the listing says so
        (`corrected`).
        """
        typed = typed[:_LONGEST_QUERY].strip()
        first, last = self.today, self.today + timedelta(days=DAYS)
        mentions = await self._events.coming(first, last, viewer=asker.viewer, about=bool(typed))
        chosen = await asyncio.to_thread(
            choose,
            mentions,
            today=first,
            language=language,
            all_of_them=bool(typed),
            wanted=Wanted(typed).is_told if typed else None,
        )
        loosely = bool(typed) and not chosen
        if loosely:
            told = await self._of_found(asker, typed, last)
            chosen = choose(told, today=first, language=language, all_of_them=True)
        return await self._listed(
            asker, ListingKind.AGENDA, typed, chosen, corrected=loosely and bool(chosen)
        )

    async def reminders(self, asker: Asker) -> AgendaPage:
        """List what this chat wants to be reminded of, by day."""
        wishes = await self._reminders.of_chat(asker.chat_id, limit=REMINDERS)
        keys = [(wish.article_id, wish.start) for wish in wishes]
        told = await self._told(asker, ListingKind.REMINDERS, keys)
        entries = [AgendaEntry(mentions=(told[key],)) for key in keys if key in told]
        return await self._listed(asker, ListingKind.REMINDERS, "", entries)

    async def page(self, asker: Asker, listing: Listing, page: int) -> AgendaPage:
        """Show a page of an agenda that was listed before."""
        groups = _unpacked(listing.article_ids)
        pages = max(1, -(-len(groups) // PAGE))
        page = min(max(page, 1), pages)
        numbers = range((page - 1) * PAGE, min(page * PAGE, len(groups)))
        entries = await self._entries(asker, listing, [groups[number] for number in numbers])
        return AgendaPage(
            listing=listing,
            entries=tuple(
                Numbered(number=number + 1, entry=entry, running=is_running(entry.event, self.today))
                for number, entry in zip(numbers, entries, strict=True)
                if entry is not None
            ),
            page=page,
            pages=pages,
            days=DAYS,
            today=self.today,
        )

    async def open(self, asker: Asker, listing_id: int, number: int) -> OpenEntry:
        """Open an entry of a list of this person's.

        Raises:
            UserError: button-old, listing-not-yours; event-gone when no article tells of it any more.
        """
        listing = await self._reading.own_listing(asker, listing_id)
        if listing.kind not in (ListingKind.AGENDA, ListingKind.REMINDERS):
            raise UserError("button-old")
        groups = _unpacked(listing.article_ids)
        if not 0 < number <= len(groups):
            raise UserError("button-old")
        [entry] = await self._entries(asker, listing, [groups[number - 1]])
        if entry is None:
            raise UserError("event-gone")
        return OpenEntry(
            listing=listing,
            number=number,
            page=(number - 1) // PAGE + 1,
            entry=entry,
            reminded=bool(await self._wishes_for(asker, entry)),
            today=self.today,
        )

    async def remind(self, asker: Asker, listing_id: int, number: int, *, zone: ZoneInfo) -> None:
        """Note that this chat wants to be reminded of an entry, by clocks of `zone`; once noted, it stays so.

        Raises:
            UserError: event-over, reminders-full; what `open` raises.
        """
        opened = await self.open(asker, listing_id, number)
        if opened.reminded:
            return
        mention, event = opened.entry.timed, opened.entry.event
        if event.last.date is None or event.last.date < self.today:
            raise UserError("event-over")
        wish = Reminder(
            chat_id=asker.chat_id,
            article_id=mention.article_id,
            start=event.start,
            first=event.first,
            last=event.last,
            at=event.at,
            zone=event.zone,
            place=opened.entry.place,
        )
        due = due_of(wish, zone, self._clock.now())
        if due is None:
            raise UserError("event-over")
        if not await self._reminders.add(wish, due=due, most=REMINDERS):
            await self.open(asker, listing_id, number)
            raise UserError("reminders-full", most=REMINDERS)

    async def unremind(self, asker: Asker, listing_id: int, number: int) -> None:
        """Take back that this chat wants to be reminded of an entry."""
        opened = await self.open(asker, listing_id, number)
        for wish in await self._wishes_for(asker, opened.entry):
            await self._reminders.drop(wish)

    async def all_of(self, asker: Asker, listing_id: int) -> list[AgendaEntry]:
        """Give all entries of a list of this person's that still stand in the archive.

        Raises:
            UserError: button-old, listing-not-yours; event-gone when there are none.
        """
        listing = await self._reading.own_listing(asker, listing_id)
        entries = await self._entries(asker, listing, _unpacked(listing.article_ids))
        standing = [entry for entry in entries if entry is not None]
        if not standing:
            raise UserError("event-gone")
        return standing

    async def _of_found(self, asker: Asker, typed: str, last: date) -> list[Mention]:
        found = await self._index.search(
            typed, viewer=asker.viewer, limit=_LONGEST_LIST, now=self._clock.now()
        )
        told = await self._events.of_articles(found.ids, viewer=asker.viewer)
        return [
            mention
            for mention in told
            if mention.event.ahead and (first := mention.event.first.date) is not None and first <= last
        ]

    async def _listed(
        self,
        asker: Asker,
        kind: ListingKind,
        query: str,
        entries: Sequence[AgendaEntry],
        *,
        corrected: bool = False,
    ) -> AgendaPage:
        listing = await self._listings.add(
            chat_id=asker.chat_id,
            owner_id=asker.user_id,
            kind=kind,
            query=query,
            article_ids=_packed(entries[:_LONGEST_LIST]),
            corrected=corrected,
        )
        return await self.page(asker, listing, 1)

    async def _entries(
        self, asker: Asker, listing: Listing, groups: Sequence[Sequence[Key]]
    ) -> list[AgendaEntry | None]:
        """Read entries anew, as their articles are now; None for one of which no article tells any more."""
        told = await self._told(asker, listing.kind, [key for group in groups for key in group])
        entries: list[AgendaEntry | None] = []
        for group in groups:
            mentions = tuple(told[key] for key in group if key in told)
            entries.append(AgendaEntry(mentions=mentions) if mentions else None)
        return entries

    async def _told(self, asker: Asker, kind: ListingKind, keys: Iterable[Key]) -> dict[Key, Mention]:
        wanted = set(keys)
        ids = list(dict.fromkeys(article_id for article_id, _ in wanted))
        mentions = await self._events.of_articles(ids, viewer=asker.viewer)
        told = {mention.key: mention for mention in mentions if mention.key in wanted}
        if kind is ListingKind.REMINDERS and wanted - told.keys():
            # Its article says something else by now; the reminder still knows what it was set for.
            wishes = await self._reminders.of_chat(asker.chat_id, limit=REMINDERS)
            lost = {(wish.article_id, wish.start): wish for wish in wishes}
            articles = await self._articles.many(ids)
            for key in wanted - told.keys():
                article = articles.get(key[0])
                if key in lost and article and (article.public or asker.viewer in article.senders):
                    told[key] = remembered(lost[key], article)
        return told

    async def _wishes_for(self, asker: Asker, entry: AgendaEntry) -> list[Reminder]:
        wishes = await self._reminders.of_chat(asker.chat_id, limit=REMINDERS)
        return [wish for wish in wishes if any(wish.is_of(mention) for mention in entry.mentions)]


def _packed(entries: Iterable[AgendaEntry]) -> list[int]:
    """Write entries as a listing keeps them: for each how many mentions it has, then those."""
    numbers: list[int] = []
    for entry in entries:
        numbers.append(len(entry.mentions))
        for mention in entry.mentions:
            numbers += mention.key
    return numbers


def _unpacked(numbers: Sequence[int]) -> list[list[Key]]:
    groups: list[list[Key]] = []
    position = 0
    while position < len(numbers):
        count = numbers[position]
        keys = numbers[position + 1 : position + 1 + 2 * count]
        groups.append(list(zip(keys[::2], keys[1::2], strict=True)))
        position += 1 + 2 * count
    return groups
