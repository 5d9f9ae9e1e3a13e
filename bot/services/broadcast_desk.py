"""What admins do with broadcasts that go out or went out."""

import csv
import io
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from bot.delivery.broadcast_course import rate_of
from bot.delivery.pace_limits import PaceLimits
from bot.errors import UserError
from bot.model.broadcast import (
    BY_ADMIN,
    FOR_ALL,
    SPEEDS,
    AlbumCaption,
    Broadcast,
    BroadcastState,
    Content,
    Copied,
)
from bot.model.delivery import DeliveryState, Tally
from bot.ports import Clock
from bot.render.broadcast_messages import is_named, messages_of
from bot.render.packing import Packable
from bot.render.view import Button, Keyboard, Rebuttoning, Recaptioning
from bot.services.broadcasts import check_caption, check_content
from bot.storage.broadcast_flow import BroadcastFlow
from bot.storage.broadcasts import BroadcastStore
from bot.storage.sent_broadcasts import SentBroadcasts

MOST_REPORTED: Final = 500_000
"""Lines of a report: Telegram takes files of 50 MB."""
REPORT_BEGINS: Final = "chat"
"""What heads the ids in a report, which may be the list of another broadcast's audience."""
ERASABLE: Final = timedelta(hours=48)
"""How long a message may be deleted: https://core.telegram.org/bots/api#deletemessage."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Progress:
    """A broadcast that went out or is going out, and how far it is."""

    known: Broadcast
    tally: Tally
    pins: Tally
    """What became of its pins."""
    held: str | None
    """Why it is held back, if it is."""
    rate: float | None = None
    """Chats a second that it is to reach, while it is going out."""


class BroadcastDesk:
    """Shows, stops, slows down, changes and reports broadcasts."""

    def __init__(
        self,
        *,
        store: BroadcastStore,
        flow: BroadcastFlow,
        sent: SentBroadcasts,
        limits: PaceLimits,
        clock: Clock,
    ) -> None:
        self._store = store
        self._flow = flow
        self._sent = sent
        self._limits = limits
        self._clock = clock

    async def page(self, page: int, size: int) -> tuple[list[Broadcast], int, int, dict[int, str]]:
        """List broadcasts, the newest first; tells which page it is, counts all, and tells why some are held.

        Beyond the last page is the last.
        """
        shown, total = await self._store.page(offset=(page - 1) * size, limit=size)
        if not shown and total:
            # Drafts were forgotten meanwhile.
            page = -(-total // size)
            shown, total = await self._store.page(offset=(page - 1) * size, limit=size)
        held = {one.id: await self._held(one) for one in shown}
        return shown, page, total, {number: why for number, why in held.items() if why is not None}

    async def progress(self, known: Broadcast) -> Progress:
        """Say how far it is; what is over is remembered longer than its deliveries."""
        tally = known.tally or await self._store.tally(known.cause)
        pins, rate = await self._store.tally(known.pins), None
        if known.state is BroadcastState.RUNNING:
            running = await self._store.in_state(BroadcastState.RUNNING)
            beside = sum(one.lane is known.lane for one in running)
            rate = rate_of(known, self._limits, side_by_side=max(beside, 1))
        return Progress(known=known, tally=tally, pins=pins, held=await self._held(known), rate=rate)

    async def show_at(self, known: Broadcast, *, user_id: int, message_id: int) -> None:
        """Show its progress in another message of somebody's private chat from now on."""
        await self._store.show_at(known.id, user_id=user_id, message_id=message_id)

    async def hold(self, known: Broadcast, *, by: int) -> None:
        """Pause it: nothing more is begun."""
        if known.state is not BroadcastState.RUNNING:
            raise UserError("broadcast-settled")
        await self._flow.hold(known, BY_ADMIN, by=by)

    async def go_on(self, known: Broadcast, *, by: int) -> int:
        """Let it go on; tells to how many chats it is sent once more where Telegram had refused it."""
        return await self._flow.go_on(known, by=by)

    async def choose_speed(self, known: Broadcast, percent: int, *, by: int) -> None:
        """Let it go out slower or faster, within seconds.

        Raises:
            UserError: button-old; broadcast-settled: it is over.
        """
        if percent not in SPEEDS:
            raise UserError("button-old")
        if await self._flow.choose_speed(known, percent, by=by) is None:
            raise UserError("broadcast-settled")

    async def cancel(self, known: Broadcast, *, by: int) -> None:
        """End it.

        Raises:
            UserError: broadcast-settled: it does not go out.
        """
        if not await self._store.cancel(known.id, by=by):
            raise UserError("broadcast-settled")

    async def adopt(self, known: Broadcast, *, by: int, message_id: int | None) -> None:
        """Let what waits for its hour go out although whoever let it go is no admin any more.

        Raises:
            UserError: broadcast-outdated: by now it was not to go out any more; broadcast-settled.
        """
        if known.decided_by == by:
            return  # handled again after a crash
        if known.orphaned and known.expires is not None and known.expires <= self._clock.now():
            raise UserError("broadcast-outdated")
        if not await self._store.adopt(known.id, by=by, message_id=message_id):
            raise UserError("broadcast-settled")

    async def discard(self, known: Broadcast, *, by: int) -> None:
        """Give up a draft, or what waits for its hour.

        Raises:
            UserError: broadcast-settled: somebody let it go out meanwhile.
        """
        if not await self._store.cancel(known.id, by=by, begun=False):
            raise UserError("broadcast-settled")

    async def again(self, known: Broadcast, *, by: int) -> int:
        """Send once more what nobody knows the fate of; tells to how many chats.

        Raises:
            UserError: broadcast-settled.
        """
        count = await self._sent.again(known, by=by)
        if not count:
            raise UserError("broadcast-settled")
        return count

    async def for_newcomers(self, known: Broadcast, *, by: int) -> Broadcast:
        """Make a draft of the same for those who have joined since."""
        audience = replace(known.audience, after=known.started or known.made, joined=None, ids=None)
        return await self._store.draft(_as_new(known.content), audience, by=by)

    async def erase(self, known: Broadcast, *, revision: int, by: int) -> tuple[int, int]:
        """Delete what was sent, where Telegram still lets; tells in how many chats, and where it stays.

        `revision` is what was confirmed: the count of changes. So it is done once, however often it is
        pressed.

        Raises:
            UserError: broadcast-too-old; broadcast-settled: it is still going out; broadcast-changed.
        """
        _is_over(known)
        if known.changes != revision:
            raise UserError("broadcast-changed")
        since = self._clock.now() - ERASABLE
        too_old = await self._sent.count_sent(known, before=since)
        tally = known.tally or await self._store.tally(known.cause)
        if too_old and too_old >= tally[DeliveryState.SENT]:
            raise UserError("broadcast-too-old")
        return _done(await self._sent.erase(known, since=since, by=by)), too_old

    async def unpin(self, known: Broadcast, *, by: int) -> int:
        """Take its pins off; tells in how many chats.

        Raises:
            UserError: broadcast-settled: it is not over.
        """
        if known.ended is None:
            raise UserError("broadcast-settled")
        return await self._sent.unpin(known, by=by)

    async def reword(self, known: Broadcast, language: str, text: str, *, by: int) -> int:
        """Give what was sent in one language, or for all, another text; tells in how many chats.

        One in a language that had none takes the place of the text for all where the bot speaks it.

        Raises:
            UserError: broadcast-too-long; broadcast-settled: it is a copy; broadcast-changed.
        """
        texts = known.content.texts
        if known.content.copied is not None:
            raise UserError("broadcast-settled")
        content = replace(known.content, texts={**texts, language: text})
        check_content(content)
        return await self._change(known, content, _said(content, known), {language}, by=by)

    async def recaption(self, known: Broadcast, caption: str, *, place: int = 0, by: int) -> int:
        """Give copies that were sent another caption, or none; tells in how many chats.

        Of an album, `place` is the item that gets it, counted from 0.

        Raises:
            UserError: broadcast-too-long; broadcast-settled: it can have none; broadcast-changed.
        """
        copied = known.content.copied
        if copied is None or not copied.may_be_captioned:
            raise UserError("broadcast-settled")
        if copied.album is not None:
            return await self._recaption_item(known, copied, place, caption, by=by)
        content = replace(known.content, copied=replace(copied, caption=caption))
        check_content(content)
        new = Recaptioning(caption=caption, keyboard=_keyboard(content.buttons), above=copied.above)
        return await self._change(known, content, {FOR_ALL: (new,)}, {FOR_ALL}, by=by)

    async def rebutton(self, known: Broadcast, buttons: tuple[tuple[str, str], ...], *, by: int) -> int:
        """Put other buttons under what was sent, or none; tells in how many chats.

        Raises:
            UserError: broadcast-settled: albums have none; broadcast-changed.
        """
        copied, content = known.content.copied, replace(known.content, buttons=buttons)
        if copied is None:
            return await self._change(known, content, _said(content, known), set(content.texts), by=by)
        if copied.album is not None:
            raise UserError("broadcast-settled")
        keyboard = _keyboard(buttons)
        # Of several changes that wait only the newest is made: it says all.
        new = (
            Rebuttoning(keyboard)
            if copied.caption is None
            else Recaptioning(caption=copied.caption, keyboard=keyboard, above=copied.above)
        )
        return await self._change(known, content, {FOR_ALL: (new,)}, {FOR_ALL}, by=by)

    async def report(self, known: Broadcast) -> tuple[bytes, int]:
        """Write what became of each delivery as CSV; counts its lines.

        Raises:
            UserError: broadcast-report-gone: the sums are all that is left.
        """
        written, count = io.StringIO(), 0
        table = csv.writer(written)
        table.writerow((REPORT_BEGINS, "state", "reason", "at", "message"))
        async for chat_id, state, reason, at, message_id in self._store.recipients(known.cause):
            moment = "" if at is None else at.isoformat(timespec="seconds")
            table.writerow((chat_id, state, _harmless(reason or ""), moment, message_id or ""))
            count += 1
            if count >= MOST_REPORTED:
                break
        if not count and known.size:
            raise UserError("broadcast-report-gone")
        return written.getvalue().encode(), count

    async def _recaption_item(
        self, known: Broadcast, album: Copied, place: int, caption: str, *, by: int
    ) -> int:
        _is_over(known)
        check_caption(caption)
        if not 0 <= place < len(album.message_ids):
            raise UserError("broadcast-settled")
        before = album.captions.get(place)
        if before is not None and before.text == caption:
            return 0  # handled again after a crash, or typed as it was
        new = AlbumCaption(text=caption, change=known.changes + 1)
        changed = replace(album, captions={**album.captions, place: new})
        return _done(await self._sent.recaption(known, changed, place, by=by))

    async def _change(
        self,
        known: Broadcast,
        content: Content,
        messages: Mapping[str, tuple[Packable, ...]],
        languages: Collection[str],
        *,
        by: int,
    ) -> int:
        _is_over(known)
        if content == known.content:
            return 0  # handled again after a crash, or typed as it was
        done = await self._sent.reword(
            known,
            content,
            messages,
            anew=_said(content, known),
            before=_said(known.content, known),
            languages=languages,
            named=is_named(content),
            was_named=is_named(known.content),
            by=by,
        )
        return _done(done)

    async def _held(self, known: Broadcast) -> str | None:
        return await self._flow.held(known) if known.state is BroadcastState.RUNNING else None


def _as_new(content: Content) -> Content:
    """Give a content to a broadcast of which nothing was changed yet."""
    copied = content.copied
    if copied is None or not copied.captions:
        return content
    captions = {place: replace(one, change=0) for place, one in copied.captions.items()}
    return replace(content, copied=replace(copied, captions=captions))


def _is_over(known: Broadcast) -> None:
    """See that nothing of it is under way, also after it was ended: that would come behind the change."""
    if known.state not in (BroadcastState.DONE, BroadcastState.CANCELLED) or known.tally is None:
        raise UserError("broadcast-settled")


def _done(count: int | None) -> int:
    if count is None:
        raise UserError("broadcast-changed")
    return count


def _keyboard(buttons: Iterable[tuple[str, str]]) -> Keyboard:
    return tuple((Button(label, url=url),) for label, url in buttons)


def _said(content: Content, known: Broadcast) -> dict[str, tuple[Packable, ...]]:
    return messages_of(content, protected=known.protected)


def _harmless(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
