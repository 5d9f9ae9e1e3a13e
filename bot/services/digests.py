"""Digests as people set them up: who may, what is chosen, and what would be sent now."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.delivery.digest_composer import Composer
from bot.errors import UserError
from bot.model.chat import Chat, ChatKind
from bot.model.digest import Digest, DigestMode
from bot.model.edition import Edition
from bot.model.follow import Follow, FollowKind
from bot.model.open_digest import Choices, OpenDigest
from bot.model.schedule import Schedule
from bot.ports import Clock
from bot.render.digest_actions import DigestDeed, DigestPart, DigestStart
from bot.services.chat_rights import ChatRights
from bot.services.digest_choices import changed, with_hours, with_signature, with_topics, with_zone
from bot.services.digest_hours import hours_of
from bot.services.zone_choice import distinct
from bot.services.zone_names import find_zones, zone_numbered
from bot.services.zone_places import zones_at
from bot.storage.articles import ArticleStore
from bot.storage.chats import ChatStore
from bot.storage.digests import DigestStore
from bot.storage.follows import FollowStore
from bot.storage.topics import TopicStore

MOST: Final = 10
"""Digests that a chat may have."""
MORNING: Final = (time(8),)
TWICE: Final = (time(8), time(18))
_LANGUAGES: Final = 9
_FOLLOWS: Final = 6
_ZONES: Final = 12
_THREADS: Final = 30
_JUST_NOW: Final = timedelta(seconds=5)


class Digests:
    """Sets digests up; each call asks anew whether that person may."""

    def __init__(
        self,
        *,
        store: DigestStore,
        chats: ChatStore,
        topics: TopicStore,
        follows: FollowStore,
        articles: ArticleStore,
        rights: ChatRights,
        composer: Composer,
        wish_of: Callable[[str], bytes],
        zone: ZoneInfo,
        clock: Clock,
    ) -> None:
        """Set up digests; `wish_of` packs what a typed topic asks for, or raises a `UserError`."""
        self._store = store
        self._chats = chats
        self._topics = topics
        self._follows = follows
        self._articles = articles
        self._rights = rights
        self._composer = composer
        self._wish_of = wish_of
        self._zone = zone
        self._clock = clock

    async def chat(self, user_id: int, chat_id: int) -> Chat:
        """Fetch a chat whose digests somebody may change.

        Raises:
            UserError: digests-not-yours; what `ChatRights` raises.
        """
        if not await self._rights.may_configure(user_id, chat_id):
            raise UserError("digests-not-yours")
        chat = await self._chats.get(chat_id)
        if chat is None:
            raise UserError("digests-not-yours")
        return chat

    async def of_chat(self, user_id: int, chat_id: int) -> tuple[OpenDigest, ...]:
        """List a chat's digests, the oldest first.

        Raises:
            UserError: What `chat` raises.
        """
        chat = await self.chat(user_id, chat_id)
        digests = await self._store.of_chat(chat_id)
        return tuple([await self._opened(digest, chat, len(digests)) for digest in digests])

    async def open(self, user_id: int, digest_id: int) -> OpenDigest:
        """Open a digest.

        Raises:
            UserError: digests-gone; what `chat` raises.
        """
        digest = await self._store.get(digest_id)
        if digest is None:
            raise UserError("digests-gone")
        chat = await self.chat(user_id, digest.chat_id)
        return await self._opened(digest, chat, len(await self._store.of_chat(chat.id)))

    async def clock_of(self, user_id: int, chat: Chat) -> str:
        """Tell by which zone's clock a new digest comes: the chat's, else its admin's own, else the bot's."""
        own = await self._chats.get(user_id) if chat.zone is None else chat
        return (own.zone if own else None) or self._zone.key

    async def add(
        self, user_id: int, chat_id: int, start: DigestStart, thread: int | None = None
    ) -> OpenDigest:
        """Make a digest; a button pressed twice makes one.

        Raises:
            UserError: digests-full, button-old; what `chat` raises.
        """
        chat = await self.chat(user_id, chat_id)
        mode = DigestMode.STREAM if start is DigestStart.STREAM else DigestMode.HOURS
        if mode is DigestMode.STREAM and chat.kind is ChatKind.PRIVATE:
            raise UserError("button-old")
        hours = TWICE if start is DigestStart.TWICE else MORNING
        now = self._clock.now()
        draft = Digest(
            id=0,
            chat_id=chat_id,
            thread=thread,
            owner_id=user_id,
            mode=mode,
            schedule=Schedule(hours=hours, zone=await self.clock_of(user_id, chat)),
            made=now,
            settled=now,
        )
        known = await self._store.of_chat(chat_id)
        same = next((one for one in known if _is_pressed_again(one, draft, start, now)), None)
        added = same or await self._store.add(draft, most=MOST)
        if added is None:
            raise UserError("digests-full", most=MOST)
        if chat.kind is not ChatKind.PRIVATE:
            await self._chats.configure(chat_id, by=user_id)
        return await self._opened(added, chat, len(known) + (same is None))

    async def change(
        self, user_id: int, digest_id: int, deed: DigestDeed, value: int | None = None
    ) -> OpenDigest:
        """Do what one press asks for.

        Raises:
            UserError: What `open` and `digest_choices.changed` raise; digests-gone.
        """
        opened = await self.open(user_id, digest_id)
        match deed:
            case DigestDeed.ZONE:
                return await self._choose_zone(user_id, opened, zone_numbered(value or 0))
            case DigestDeed.FOLLOWED:
                follow = await self._follows.get(value or 0)
                if follow is None or follow.chat_id != user_id or follow.kind is not FollowKind.WORDS:
                    raise UserError("button-old")
                return await self._save(user_id, opened, self._with_topics(opened.digest, [follow.words]))
            case DigestDeed.THREAD:
                if value is not None and await self._topics.get(opened.chat.id, value) is None:
                    raise UserError("button-old")
        return await self._save(user_id, opened, changed(opened.digest, deed, value))

    async def remove(self, user_id: int, digest_id: int) -> Chat:
        """Remove a digest, and return its chat.

        Raises:
            UserError: What `open` raises.
        """
        opened = await self.open(user_id, digest_id)
        await self._store.remove(digest_id)
        return opened.chat

    async def type_hours(self, user_id: int, digest_id: int, typed: str) -> OpenDigest:
        """Let a digest come at the hours that somebody typed.

        Raises:
            UserError: digests-hours-unread, digests-hours-full; what `open` raises.
        """
        opened = await self.open(user_id, digest_id)
        hours = hours_of(typed)
        if hours is None:
            raise UserError("digests-hours-unread", words=typed)
        return await self._save(user_id, opened, with_hours(opened.digest, hours))

    async def come_at(self, user_id: int, typed: str) -> OpenDigest:
        """Let somebody's own digest come at the hours that they typed; make one where there is none.

        Raises:
            UserError: What `type_hours` raises.
        """
        if hours_of(typed) is None:
            raise UserError("digests-hours-unread", words=typed)
        known = await self._store.of_chat(user_id)
        digest_id = (
            known[0].id if known else (await self.add(user_id, user_id, DigestStart.MORNING)).digest.id
        )
        timed = await self.type_hours(user_id, digest_id, typed)
        return await self.change(user_id, digest_id, DigestDeed.RESUME) if timed.digest.paused else timed

    async def type_topics(self, user_id: int, digest_id: int, typed: str) -> OpenDigest:
        """Add the topics that somebody typed, one a line.

        Raises:
            UserError: digests-topics-full; why one can't be a topic; what `open` raises.
        """
        opened = await self.open(user_id, digest_id)
        lines = [line for line in typed.splitlines() if line.strip()]
        return await self._save(user_id, opened, self._with_topics(opened.digest, lines))

    async def type_signature(self, user_id: int, digest_id: int, typed: str) -> OpenDigest:
        """Put the line that somebody typed under each post.

        Raises:
            UserError: digests-signature-long; what `open` raises.
        """
        opened = await self.open(user_id, digest_id)
        return await self._save(user_id, opened, with_signature(opened.digest, typed))

    async def type_zone(self, user_id: int, digest_id: int, typed: str) -> tuple[OpenDigest, tuple[str, ...]]:
        """Take the zone of a place that somebody named, or return the zones that it may mean.

        Raises:
            UserError: digests-zone-unknown; what `open` raises.
        """
        found = find_zones(typed)
        if not found.zones:
            raise UserError("digests-zone-unknown", words=typed)
        return await self._one_zone(user_id, digest_id, found.zones, sure=found.exact)

    async def place(
        self, user_id: int, digest_id: int, latitude: float, longitude: float
    ) -> tuple[OpenDigest, tuple[str, ...]]:
        """Take the zone of a place that somebody shared, or return those in use there. The place is not kept.

        Raises:
            UserError: digests-zone-nowhere; what `open` raises.
        """
        zones = await asyncio.to_thread(zones_at, latitude, longitude)
        if not zones:
            raise UserError("digests-zone-nowhere")
        return await self._one_zone(user_id, digest_id, zones, sure=True)

    async def follow_clock(self, chat_id: int, zone: str) -> None:
        """Let all digests of a private chat follow the clocks that its person has chosen."""
        for digest in await self._store.of_chat(chat_id):
            if digest.schedule.zone != zone:
                await self._store.save(with_zone(digest, zone))

    async def choices(self, user_id: int, opened: OpenDigest, part: DigestPart) -> Choices:
        """Look up what a screen offers to choose from."""
        match part:
            case DigestPart.LANGUAGE:
                return Choices(languages=await self._languages())
            case DigestPart.TOPICS:
                return Choices(follows=await self._followed(user_id, opened.digest))
            case DigestPart.THREAD | DigestPart.CHOOSE:
                return Choices(threads=await self._threads(opened.chat))
        return Choices()

    async def sample(self, opened: OpenDigest) -> Edition:
        """Compose what would go out now; nothing is noted as told."""
        return await self._composer.compose(opened.digest, opened.chat, now=self._clock.now(), sample=True)

    def _with_topics(self, digest: Digest, typed: Sequence[str]) -> Digest:
        return with_topics(digest, typed, self._wish_of)

    async def _one_zone(
        self, user_id: int, digest_id: int, zones: Sequence[str], *, sure: bool
    ) -> tuple[OpenDigest, tuple[str, ...]]:
        opened = await self.open(user_id, digest_id)
        if sure:
            zones = distinct(zones, self._clock.now())
        if sure and len(zones) == 1:
            return await self._choose_zone(user_id, opened, zones[0]), ()
        return opened, tuple(zones[:_ZONES])

    async def _choose_zone(self, user_id: int, opened: OpenDigest, zone: str | None) -> OpenDigest:
        """Follow a zone's clocks; in a private chat with all digests and quiet hours, as people have one."""
        if zone is None:
            raise UserError("button-old")
        if opened.chat.kind is ChatKind.PRIVATE:
            await self._chats.choose(opened.chat.id, zone=zone)
            await self.follow_clock(opened.chat.id, zone)
        return await self._save(user_id, opened, with_zone(opened.digest, zone))

    async def _save(self, user_id: int, opened: OpenDigest, wanted: Digest) -> OpenDigest:
        """Store what was chosen, unless it is what was there."""
        if wanted == opened.digest:
            return opened
        saved = await self._store.save(replace(wanted, owner_id=user_id))
        if saved is None:
            raise UserError("digests-gone")
        if opened.chat.kind is not ChatKind.PRIVATE:
            await self._chats.configure(opened.chat.id, by=user_id)
        return await self._opened(saved, opened.chat, opened.siblings)

    async def _opened(self, digest: Digest, chat: Chat, siblings: int) -> OpenDigest:
        topic = None if digest.thread is None else await self._topics.get(chat.id, digest.thread)
        return OpenDigest(digest=digest, chat=chat, thread=topic.name if topic else "", siblings=siblings)

    async def _languages(self) -> tuple[str, ...]:
        articles: Counter[str] = Counter()
        for outlet in await self._articles.outlets(None):
            for place, language in enumerate(outlet.languages):
                articles[language] += 1 if place else outlet.articles
        return tuple(language for language, _ in articles.most_common(_LANGUAGES))

    async def _followed(self, user_id: int, digest: Digest) -> tuple[Follow, ...]:
        known = set(digest.topics)
        mine = [one for one in await self._follows.of_chat(user_id) if one.kind is FollowKind.WORDS]
        return tuple([one for one in mine if one.words not in known][:_FOLLOWS])

    async def _threads(self, chat: Chat) -> tuple[tuple[int, str], ...]:
        topics = await self._topics.of_chat(chat.id)
        named = [(topic.thread, topic.name) for topic in topics if topic.name and not topic.closed]
        return tuple(named[-_THREADS:])


def _is_pressed_again(known: Digest, draft: Digest, start: DigestStart, now: datetime) -> bool:
    """Tell whether a new digest is one that is there already, so that an old or doubled press makes none."""
    same = (known.thread, known.mode, known.schedule, known.topics)
    if same != (draft.thread, draft.mode, draft.schedule, draft.topics):
        return False
    return start is not DigestStart.CHOOSE or now - known.made < _JUST_NOW
