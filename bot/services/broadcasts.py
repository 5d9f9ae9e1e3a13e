"""Broadcasts before they go out: drafts, tests, letting them go."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from bot.delivery.broadcast_course import rate_of
from bot.delivery.pace_limits import PaceLimits
from bot.errors import UserError
from bot.model.broadcast import Audience, Broadcast, BroadcastState, Content, Copied
from bot.ports import Clock
from bot.render.broadcast_messages import excess, excess_in_caption, is_named, messages_of
from bot.render.packing import Packable
from bot.services.wishes import Wishes
from bot.storage.broadcasts import BroadcastStore

MOST_IDS: Final = 100_000


class Broadcasts:
    """Makes drafts and lets them go out."""

    def __init__(self, store: BroadcastStore, *, wishes: Wishes, clock: Clock, limits: PaceLimits) -> None:
        self._store = store
        self._wishes = wishes
        self._clock = clock
        self._limits = limits

    async def draft(self, content: Content, *, by: int, audience: Audience | None = None) -> Broadcast:
        """Keep a draft.

        Raises:
            UserError: broadcast-too-long.
        """
        check_content(content)
        return await self._store.draft(content, audience or Audience(), by=by)

    async def get(self, broadcast_id: int, /) -> Broadcast:
        """Find a broadcast.

        Raises:
            UserError: button-old.
        """
        known = await self._store.find(broadcast_id)
        if known is None:
            raise UserError("button-old")
        return known

    async def is_one(self, broadcast_id: int, /) -> bool:
        """Tell whether there is a broadcast of a number."""
        return await self._store.find(broadcast_id) is not None

    async def counts(self, known: Broadcast) -> dict[str, int]:
        """Count a draft's audience as it is now, by interface language."""
        return await self._store.count(known.audience)

    def takes(self, known: Broadcast, counts: Mapping[str, int]) -> timedelta:
        """Say how long it will take at the rate of its lane."""
        return timedelta(seconds=sum(counts.values()) / rate_of(known, self._limits))

    def messages(self, known: Broadcast) -> dict[str, tuple[Packable, ...]]:
        """Give what it says, by language."""
        return messages_of(known.content, protected=known.protected)

    async def change(self, known: Broadcast, **values: Any) -> Broadcast:
        """Change a draft: `content`, `audience`, `silent`, `protected`, `paid`, `starts` or `expires`.

        Raises:
            UserError: broadcast-too-long; broadcast-settled: it is no draft any more; broadcast-changed:
                somebody has changed it meanwhile.
        """
        if "content" in values:
            check_content(values["content"])
        changed = await self._store.change(known.id, revision=known.changes, **values)
        if changed is None:
            draft = (await self.get(known.id)).state is BroadcastState.DRAFT
            raise UserError("broadcast-changed" if draft else "broadcast-settled")
        return changed

    async def narrow(self, known: Broadcast, **values: Any) -> Broadcast:
        """Change whom a draft is for."""
        return await self.change(known, audience=replace(known.audience, **values))

    async def follow_topic(self, known: Broadcast, topic: str) -> Broadcast:
        """Send a draft to who follows a topic, understood as theirs were."""
        wish = self._wishes.understood(topic).wish if topic else b""
        return await self.narrow(known, topic=topic or None, wish=wish)

    async def add_to_album(self, known: Broadcast, message_id: int) -> None:
        """Take one more message of an album in; one that is there already changes nothing."""
        copied = known.content.copied
        if copied is None or message_id in copied.message_ids:
            return
        ids = tuple(sorted((*copied.message_ids, message_id)))
        await self.change(known, content=replace(known.content, copied=replace(copied, message_ids=ids)))

    async def send(
        self, broadcast_id: int, /, *, revision: int, by: int, message_id: int | None
    ) -> Broadcast:
        """Let a draft go out, now or at its hour: once, however often and by whomever it is confirmed.

        `revision` is what was confirmed: the count of the draft's changes.

        Raises:
            UserError: broadcast-settled: somebody else did; broadcast-changed: the draft is another now;
                broadcast-nobody; broadcast-past: its hour is over; broadcast-late: it would expire before it
                starts.
        """
        known = await self.get(broadcast_id)
        if known.state is not BroadcastState.DRAFT:
            raise UserError("broadcast-settled")
        if known.changes != revision:
            raise UserError("broadcast-changed")
        now, starts = self._clock.now(), known.starts
        if starts is not None:
            later(starts, now)
        if known.expires is not None and known.expires <= (starts or now):
            raise UserError("broadcast-late")
        if starts is not None:
            done = await self._store.schedule(known, by=by, message_id=message_id)
        else:
            if not sum((await self.counts(known)).values()):
                raise UserError("broadcast-nobody")
            done = await self._store.start(
                known, self.messages(known), named=is_named(known.content), by=by, message_id=message_id
            )
        if done is None:
            raise UserError("broadcast-settled")
        return done

    async def test(self, known: Broadcast, user_ids: Sequence[int], *, key: str) -> int:
        """Send a draft to admins as its audience would get it, once for each key; tells to how many."""
        return await self._store.test(
            known, self.messages(known), user_ids, named=is_named(known.content), key=key
        )


def copy_of(chat_id: int, message_id: int, what: str, album: str | None, *, above: bool = False) -> Content:
    """Make the content that copies a message; `above`: its caption stands above it."""
    copied = Copied(from_chat=chat_id, message_ids=(message_id,), what=what, album=album, above=above)
    return Content(copied=copied, texts={})


def later(moment: datetime, now: datetime) -> datetime:
    """Take a moment that lies ahead.

    Raises:
        UserError: broadcast-past.
    """
    if moment <= now:
        raise UserError("broadcast-past")
    return moment


def check_content(content: Content) -> None:
    """See that all texts fit into messages.

    Raises:
        UserError: broadcast-too-long.
    """
    for text in content.texts.values():
        if (over := excess(text)) > 0:
            raise UserError("broadcast-too-long", count=over)
    caption = content.copied.caption if content.copied is not None else None
    if caption is not None:
        check_caption(caption)


def check_caption(caption: str) -> None:
    """See that a caption is short enough.

    Raises:
        UserError: broadcast-too-long.
    """
    if (over := excess_in_caption(caption)) > 0:
        raise UserError("broadcast-too-long", count=over)
