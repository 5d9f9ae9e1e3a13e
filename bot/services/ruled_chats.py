"""The groups and channels that people may configure: which there are, what is set for each, changing that."""

import asyncio
from collections.abc import Collection, Sequence
from typing import Final, Protocol, TypedDict, Unpack

from bot.errors import DeliveryError, UserError
from bot.model.chat import Chat, ChatKind, QuietHours
from bot.model.ruled_chat import RuledChat, RuledPage
from bot.ports import Clock
from bot.services.chat_rights import ChatMembers, ChatRights
from bot.storage.chat_admins import ChatAdminStore
from bot.storage.chat_figures import figures_of
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.topics import TopicStore

PAGE: Final = 6
_MOST: Final = 300
"""Chats that one person is shown."""
_NAMESAKES: Final = 5
"""Groups of one title of which Telegram is asked whether they have become a supergroup."""
_REMEMBERED: Final = 10_000
_DAY: Final = 86_400.0  # seconds
_ADDING: Final = 60.0  # seconds


class AllMembers(ChatMembers, Protocol):
    """What Telegram knows of the members of groups and channels, all administrators at once too."""

    async def admins(self, chat_id: int) -> Collection[int]:
        """List the owner and the administrators who are people.

        Raises:
            DeliveryError: Telegram could not be asked, or the bot can't see the chat.
        """
        ...

    async def moved_to(self, chat_id: int) -> int | None:
        """Tell which supergroup a group has become, None when that is not known."""
        ...


class Wishes(TypedDict, total=False):
    """What can be set for a group or channel."""

    language: str
    announcements: bool
    pinning: bool
    admins_only: bool
    stopped: bool
    reading: str | None
    reads_also: Sequence[str]
    quiet: QuietHours | None


class RuledChats:
    """Lists from what Telegram said before, and asks it again about whatever is shown or changed."""

    def __init__(
        self,
        *,
        database: Database,
        chats: ChatStore,
        admins: ChatAdminStore,
        topics: TopicStore,
        members: AllMembers,
        rights: ChatRights,
        clock: Clock,
    ) -> None:
        self._database = database
        self._chats = chats
        self._admins = admins
        self._topics = topics
        self._members = members
        self._rights = rights
        self._clock = clock
        self._current_until: dict[int, float] = {}
        self._came: dict[int, float] = {}

    async def page(self, user_id: int, page: int) -> RuledPage:
        """List what somebody may configure, and where the bot can't write at present."""
        while True:
            known = await self._admins.chats_of(user_id, most=_MOST)
            pages = max(1, -(-len(known) // PAGE))
            page = min(page, pages)
            shown = known[(page - 1) * PAGE : page * PAGE]
            lost = await asyncio.gather(*(self._lost(user_id, chat) for chat in shown))
            if not any(lost):
                return RuledPage(chats=await self._seen(*shown), page=page, pages=pages)
            for chat, gone in zip(shown, lost, strict=True):
                if gone:
                    await self._admins.drop(chat.id, user_id)

    async def open(self, user_id: int, chat_id: int) -> RuledChat:
        """Show one chat to somebody who may configure it; one where the bot can't write, as it was left.

        Raises:
            UserError: chats-not-yours.
        """
        chat = await self._chats.get(chat_id)
        if chat is None or chat.kind is ChatKind.PRIVATE:
            raise UserError("chats-not-yours")
        if await self._rights.may_configure(user_id, chat_id):
            await self._remember(user_id, chat_id)
        elif not (chat.asleep and await self._admins.has(chat_id, user_id)):
            await self._admins.drop(chat_id, user_id)
            raise UserError("chats-not-yours")
        [seen] = await self._seen(chat)
        return seen

    async def change(self, user_id: int, chat_id: int, **wishes: Unpack[Wishes]) -> RuledChat:
        """Change what is given for a chat, as somebody who may.

        Raises:
            UserError: chats-not-yours.
        """
        # A group that became a supergroup is known no more under the id that its old buttons have.
        known = await self._chats.get(chat_id)
        if known is None or not await self._rights.may_configure(user_id, chat_id):
            await self._admins.drop(chat_id, user_id)
            raise UserError("chats-not-yours")
        changed = await self._chats.configure(chat_id, by=user_id, **wishes)
        [seen] = await self._seen(changed)
        return seen

    async def keep_current(self, chat_id: int, /) -> None:
        """Learn once a day who administers a chat where something is asked.

        Where the bot is no administrator, nobody tells it who became one.
        """
        now = self._clock.monotonic()
        if now >= self._current_until.get(chat_id, now):
            await self.refresh(chat_id)

    async def refresh(self, chat_id: int, /) -> None:
        """Learn who administers a chat now; what Telegram does not tell stays as it was."""
        self._rights.forget(chat_id)
        if len(self._current_until) >= _REMEMBERED:
            self._current_until.clear()
        self._current_until[chat_id] = self._clock.monotonic() + _DAY
        try:
            user_ids = await self._members.admins(chat_id)
        except DeliveryError:
            return
        await self._admins.put(chat_id, user_ids)

    async def note(self, chat_id: int, user_id: int, *, rules: bool) -> None:
        """Note that somebody is an administrator of a chat now, or none any more."""
        self._rights.forget(chat_id)
        if rules:
            await self._admins.add(chat_id, user_id)
        else:
            await self._admins.drop(chat_id, user_id)

    def came(self, chat_id: int, /) -> None:
        """Note that the bot has just been added to a group."""
        self._came[chat_id] = self._clock.monotonic()

    def just_came(self, chat_id: int, /) -> bool:
        """Tell whether the bot was added to a group so lately that what is said there is part of that."""
        now = self._clock.monotonic()
        self._came = {known: at for known, at in self._came.items() if now - at < _ADDING}
        return chat_id in self._came

    async def was_group(self, chat_id: int, title: str) -> bool:
        """Tell whether a supergroup is what a known group has become, and then move that.

        Telegram may tell that the bot came into the supergroup before it tells what that was.
        """
        for old in await self._chats.groups_named(title, most=_NAMESAKES):
            if await self._members.moved_to(old.id) == chat_id:
                await self._chats.move(old.id, chat_id)
                return True
        return False

    async def has_moved(self, chat_id: int, /) -> bool:
        """Tell whether a group that the bot is no longer in lives on as a supergroup."""
        new_id = await self._members.moved_to(chat_id)
        if new_id is not None:
            await self._chats.move(chat_id, new_id)
        return new_id is not None

    async def see_topic(
        self, chat_id: int, thread: int, *, name: str | None = None, closed: bool | None = None
    ) -> None:
        """Note that a forum has a topic, and what was told of it."""
        await self._topics.see(chat_id, thread, name=name, closed=closed)

    async def gets_something(self, chat_id: int) -> bool:
        """Tell whether a chat has digests or follows."""
        return not (await figures_of(self._database, [chat_id]))[chat_id].nothing

    async def _lost(self, user_id: int, chat: Chat) -> bool:
        return not chat.asleep and not await self._rights.may_configure(user_id, chat.id)

    async def _remember(self, user_id: int, chat_id: int) -> None:
        if not await self._admins.has(chat_id, user_id):
            await self._admins.add(chat_id, user_id)

    async def _seen(self, *chats: Chat) -> tuple[RuledChat, ...]:
        figures = await figures_of(self._database, [chat.id for chat in chats])
        return tuple(
            [
                RuledChat(chat=chat, figures=figures[chat.id], topics=await self._topics.of_chat(chat.id))
                for chat in chats
            ]
        )
