"""Digests as people set them up: who may, and what is chosen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.errors import UserError
from bot.model.chat import Chat, ChatKind
from bot.model.digest import Digest, DigestMode
from bot.model.follow import FollowKind
from bot.model.open_digest import OpenDigest
from bot.model.schedule import Schedule
from bot.ports import Clock
from bot.render.actions.digests import DigestDeed, DigestStart
from bot.services.chat_rights import ChatRights
from bot.services.digest_choices import changed, with_topics, with_zone
from bot.services.zone_names import zone_numbered
from bot.storage.chats import ChatStore
from bot.storage.digests import DigestStore
from bot.storage.follows import FollowStore
from bot.storage.topics import TopicStore

MOST: Final = 10
"""Digests that a chat may have."""
MORNING: Final = (time(8),)
TWICE: Final = (time(8), time(18))
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
        rights: ChatRights,
        wish_of: Callable[[str], bytes],
        zone: ZoneInfo,
        clock: Clock,
    ) -> None:
        """Set up digests; `wish_of` packs what a typed topic asks for, or raises a `UserError`."""
        self._store = store
        self._chats = chats
        self._topics = topics
        self._follows = follows
        self._rights = rights
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
                return await self.choose_zone(user_id, opened, zone_numbered(value or 0))
            case DigestDeed.FOLLOWED:
                follow = await self._follows.get(value or 0)
                if follow is None or follow.chat_id != user_id or follow.kind is not FollowKind.WORDS:
                    raise UserError("button-old")
                return await self.save(
                    user_id, opened, with_topics(opened.digest, [follow.words], self._wish_of)
                )
            case DigestDeed.THREAD:
                if value is not None and await self._topics.get(opened.chat.id, value) is None:
                    raise UserError("button-old")
        return await self.save(user_id, opened, changed(opened.digest, deed, value))

    async def remove(self, user_id: int, digest_id: int) -> Chat:
        """Remove a digest, and return its chat.

        Raises:
            UserError: What `open` raises.
        """
        opened = await self.open(user_id, digest_id)
        await self._store.remove(digest_id)
        return opened.chat

    async def follow_clock(self, chat_id: int, zone: str) -> None:
        """Let all digests of a private chat follow the clocks that its person has chosen."""
        for digest in await self._store.of_chat(chat_id):
            if digest.schedule.zone != zone:
                await self._store.save(with_zone(digest, zone))

    async def choose_zone(self, user_id: int, opened: OpenDigest, zone: str | None) -> OpenDigest:
        """Follow a zone's clocks; in a private chat with all digests and quiet hours, as people have one."""
        if zone is None:
            raise UserError("button-old")
        if opened.chat.kind is ChatKind.PRIVATE:
            await self._chats.choose(opened.chat.id, zone=zone)
            await self.follow_clock(opened.chat.id, zone)
        return await self.save(user_id, opened, with_zone(opened.digest, zone))

    async def save(self, user_id: int, opened: OpenDigest, wanted: Digest) -> OpenDigest:
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


def _is_pressed_again(known: Digest, draft: Digest, start: DigestStart, now: datetime) -> bool:
    """Tell whether a new digest is one that is there already, so that an old or doubled press makes none."""
    same = (known.thread, known.mode, known.schedule, known.topics)
    if same != (draft.thread, draft.mode, draft.schedule, draft.topics):
        return False
    return start is not DigestStart.CHOOSE or now - known.made < _JUST_NOW
