"""What admins do with broadcasts."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from bot.delivery.pace_limits import PaceLimits
from bot.errors import UserError
from bot.model.broadcast import BY_ADMIN, FOR_ALL, Audience, Broadcast, BroadcastState, Content, Copied
from bot.model.delivery import Tally
from bot.ports import Clock
from bot.render.broadcast_messages import excess, is_named, messages_of
from bot.render.packing import Packable
from bot.render.view import Erasure
from bot.services.wishes import Wishes
from bot.storage.broadcasts import BroadcastStore

MOST_IDS: Final = 100_000
MOST_REPORTED: Final = 500_000
"""Lines of a report: Telegram takes files of 50 MB."""
ERASABLE: Final = timedelta(hours=48)
"""How long a message may be deleted: https://core.telegram.org/bots/api#deletemessage."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Progress:
    """A broadcast that went out or is going out, and how far it is."""

    known: Broadcast
    tally: Tally
    held: str | None
    """Why it is held back, if it is."""


class Broadcasts:
    """Makes drafts, lets them go out, and stops, changes and reports them."""

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
        _check(content)
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

    async def page(self, page: int, size: int) -> tuple[list[Broadcast], int, dict[int, str]]:
        """List broadcasts, the newest first; counts all, and tells why some are held back."""
        shown, total = await self._store.page(offset=(page - 1) * size, limit=size)
        held = {one.id: await self._store.held(one) for one in shown if one.state is BroadcastState.RUNNING}
        return shown, total, {number: reason for number, reason in held.items() if reason is not None}

    async def counts(self, known: Broadcast) -> dict[str, int]:
        """Count a draft's audience as it is now, by interface language."""
        return await self._store.count(known.audience)

    def takes(self, known: Broadcast, counts: Mapping[str, int]) -> timedelta:
        """Say how long it will take at the rate of its lane."""
        copied = known.content.copied
        messages = sum(counts.values()) * (1 if copied is None else len(copied.message_ids))
        return timedelta(seconds=messages / (self._limits.paid if known.paid else self._limits.bulk))

    def messages(self, known: Broadcast) -> dict[str, tuple[Packable, ...]]:
        """Give what it says, by language."""
        return messages_of(known.content, protected=known.protected)

    async def change(self, known: Broadcast, **values: Any) -> Broadcast:
        """Change a draft: `content`, `audience`, `silent`, `protected`, `paid`, `starts` or `expires`.

        Raises:
            UserError: broadcast-too-long; broadcast-settled: it is no draft any more.
        """
        if "content" in values:
            _check(values["content"])
        changed = await self._store.change(known.id, **values)
        if changed is None:
            raise UserError("broadcast-settled")
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
                broadcast-nobody; broadcast-late: it would expire before it starts.
        """
        known = await self.get(broadcast_id)
        if known.state is not BroadcastState.DRAFT:
            raise UserError("broadcast-settled")
        if known.changes != revision:
            raise UserError("broadcast-changed")
        now = self._clock.now()
        starts = known.starts if known.starts is not None and known.starts > now else None
        if known.expires is not None and known.expires <= (starts or now):
            raise UserError("broadcast-late")
        if starts is not None:
            done = await self._store.schedule(known.id, by=by, message_id=message_id)
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

    async def progress(self, known: Broadcast) -> Progress:
        """Say how far it is; what is over is remembered longer than its deliveries."""
        tally = known.tally or await self._store.tally(known.cause)
        return Progress(known=known, tally=tally, held=await self._held(known))

    async def show_at(self, known: Broadcast, *, user_id: int, message_id: int) -> None:
        """Show its progress in another message of somebody's private chat from now on."""
        await self._store.show_at(known.id, user_id=user_id, message_id=message_id)

    async def hold(self, known: Broadcast, *, by: int) -> None:
        """Pause it: nothing more is begun."""
        if known.state is not BroadcastState.RUNNING:
            raise UserError("broadcast-settled")
        await self._store.hold(known, BY_ADMIN, by=by)

    async def go_on(self, known: Broadcast, *, by: int) -> None:
        """Let it go on."""
        await self._store.go_on(known, by=by)

    async def cancel(self, known: Broadcast, *, by: int) -> None:
        """End it, or discard a draft."""
        if not await self._store.cancel(known.id, by=by):
            raise UserError("broadcast-settled")

    async def again(self, known: Broadcast, *, by: int) -> int:
        """Send once more what nobody knows the fate of; tells to how many chats.

        Raises:
            UserError: broadcast-settled.
        """
        count = await self._store.again(known, by=by)
        if not count:
            raise UserError("broadcast-settled")
        return count

    async def for_newcomers(self, known: Broadcast, *, by: int) -> Broadcast:
        """Make a draft of the same for those who have joined since."""
        audience = replace(known.audience, after=known.started or known.made, joined=None, ids=None)
        return await self._store.draft(known.content, audience, by=by)

    async def erase(self, known: Broadcast, *, by: int) -> int:
        """Delete what was sent, as long as Telegram lets; tells in how many chats.

        Raises:
            UserError: broadcast-too-old.
        """
        if known.started is None or self._clock.now() - known.started > ERASABLE:
            raise UserError("broadcast-too-old")
        messages = {FOR_ALL: (Erasure(),)}
        deed = "broadcast.erase"
        return await self._store.change_sent(known, messages, named=False, by=by, deed=deed)

    async def reword(self, known: Broadcast, text: str, *, by: int) -> int:
        """Give what was sent another text, in every language; tells in how many chats.

        Raises:
            UserError: broadcast-too-long; broadcast-settled: it is a copy.
        """
        if known.content.copied is not None:
            raise UserError("broadcast-settled")
        content = replace(known.content, texts={FOR_ALL: text})
        _check(content)
        messages = messages_of(content, protected=known.protected)
        deed = "broadcast.edit"
        return await self._store.change_sent(known, messages, named=is_named(content), by=by, deed=deed)

    async def report(self, known: Broadcast) -> tuple[bytes, int]:
        """Write what became of each delivery as CSV; counts its lines."""
        written, count = io.StringIO(), 0
        table = csv.writer(written)
        table.writerow(("chat", "state", "reason", "at", "message"))
        async for chat_id, state, reason, at, message_id in self._store.recipients(known.cause):
            moment = "" if at is None else at.isoformat(timespec="seconds")
            table.writerow((chat_id, state, _harmless(reason or ""), moment, message_id or ""))
            count += 1
            if count >= MOST_REPORTED:
                break
        return written.getvalue().encode(), count

    async def _held(self, known: Broadcast) -> str | None:
        return await self._store.held(known) if known.state is BroadcastState.RUNNING else None


def copy_of(chat_id: int, message_id: int, what: str, album: str | None) -> Content:
    """Make the content that copies a message."""
    copied = Copied(from_chat=chat_id, message_ids=(message_id,), what=what, album=album)
    return Content(copied=copied, texts={})


def later(moment: datetime, now: datetime) -> datetime:
    """Take a moment that lies ahead.

    Raises:
        UserError: broadcast-past.
    """
    if moment <= now:
        raise UserError("broadcast-past")
    return moment


def _check(content: Content) -> None:
    for text in content.texts.values():
        if (over := excess(text)) > 0:
            raise UserError("broadcast-too-long", count=over)


def _harmless(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
