"""Sees to it that messages say no more what the editors have withdrawn."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

import structlog

from bot.chores.rounds import Rounds
from bot.locale.catalogue import Localiser
from bot.model.chat import zone_of
from bot.model.withdrawal import Traces, Withdrawal
from bot.ports import Clock, Heart, Unwatched
from bot.render.packing import unpack
from bot.render.view import View
from bot.render.withdrawn import withdrawal_note, without
from bot.storage.database import Database
from bot.storage.shown_messages import Answer, Correction, ShownMessages
from bot.storage.withdrawals import SOUGHT_FOR, Sought, WithdrawalStore
from bot.storage.withdrawn_messages import Rewritten, Said, WithdrawnMessages
from bot.text.traces import TraceFinder

log = structlog.get_logger(__name__)

_LOOKED_EVERY: Final = 2.0
"""Seconds at most until somebody's withdrawal is noticed."""
_OVERLAP: Final = timedelta(minutes=1)
"""What was being written while it was looked for the last time is looked at again."""


class Withdrawing:
    """Looks through what was sent and waits to be sent, at once and for some minutes more.

    Several processes may do so at once: each message is changed once.
    """

    def __init__(
        self,
        database: Database,
        *,
        zone: ZoneInfo,
        clock: Clock,
        owed: Callable[[], None],
        heart: Heart | None = None,
    ) -> None:
        """`zone` is that of chats that have chosen none; `owed` is called when there is something to send."""
        self._store = WithdrawalStore(database, clock)
        self._messages = WithdrawnMessages(database)
        self._answers = ShownMessages(database)
        self._zone = zone
        self._clock = clock
        self._owed = owed
        self._heart = heart or Unwatched()
        self._rounds = Rounds("withdrawing", self.look, every=_LOOKED_EVERY, heart=heart)
        self._looked: dict[int, tuple[int, datetime]] = {}
        """How many articles were looked for, and until when."""

    async def run(self) -> None:
        """Look until cancelled."""
        await self._rounds.run()

    async def look(self) -> int:
        """Look for all that is withdrawn; tell how many chats' messages change."""
        changed = 0
        for sought in await self._store.sought():
            now, number = self._clock.now(), sought.withdrawal.id
            count, until = self._looked.get(number, (0, sought.since))
            since = until if count == sought.count else sought.since
            some = await self._look_for(sought, since - _OVERLAP, now)
            if some:
                log.info("withdrawing.rewritten", withdrawal=number, messages=some)
                self._owed()
            changed += some
            if self._rounds.ending:
                break  # it may not have been looked through to the end
            self._looked[number] = sought.count, now
            if now > sought.withdrawal.at + SOUGHT_FOR:
                await self._store.stop_seeking(number)
                self._looked.pop(number, None)
        return changed

    async def _look_for(self, sought: Sought, since: datetime, now: datetime) -> int:
        after, changed = 0, 0
        while True:
            after, traces = await self._store.traces(sought.withdrawal.id, after=after)
            if traces:
                search = _Search(sought.withdrawal, traces)
                changed += await self._look_through(search, since, now)
                changed += await self._look_at_answers(search, since, now)
            if not after or self._rounds.ending:
                return changed

    async def _look_through(self, search: "_Search", since: datetime, now: datetime) -> int:
        key, changed = "", 0
        while not self._rounds.ending and (page := await self._messages.said(since, key)):
            self._heart.beat()
            for said in await asyncio.to_thread(search.matching, page):
                changed += await self._rewrite(search, said, now)
            key = page[-1].key
        return changed

    async def _look_at_answers(self, search: "_Search", since: datetime, now: datetime) -> int:
        after, changed = None, 0
        while not self._rounds.ending and (page := await self._answers.said(since, after)):
            self._heart.beat()
            found = await asyncio.to_thread(self._corrected, search, page)
            if found:
                changed += await self._answers.correct(found, search.of.id, now=now)
            after = page[-1].place
        return changed

    def _corrected(self, search: "_Search", page: Sequence[Answer]) -> list[Correction]:
        """Say what answers say without it, in each chat's language."""
        found = []
        for answer in page:
            said = Said(key=str(answer.place), used=answer.at, packed=answer.packed)
            if search.matching([said]):
                views, numbers, _ = search.rewritten(said, self._note(search, answer.language, answer.zone))
                if numbers:
                    found.append(Correction(answer=answer, view=views[0]))
        return found

    def _note(self, search: "_Search", language: str, zone: str | None) -> str:
        speaker = Localiser(language, zone_of(zone, self._zone))
        return withdrawal_note(search.of.at, search.of.reason, speaker)

    async def _rewrite(self, search: "_Search", said: Said, now: datetime) -> int:
        after, changed = 0, 0
        while True:
            after, holders = await self._messages.holders(said.key, after)
            rewritten = []
            for holder in holders:
                found = search.rewritten(said, self._note(search, holder.language, holder.zone))
                views, numbers, alone = found
                if numbers and (holder.part is not None or not holder.edited.issuperset(numbers)):
                    rewritten.append(Rewritten(holder=holder, views=views, changed=numbers, alone=alone))
            if rewritten:
                await self._messages.rewrite(rewritten, search.of.id, now=now)
            changed += len(rewritten)
            if not after or self._rounds.ending:
                return changed


class _Search:
    """What is looked for, and what is said instead; remembers what it has written."""

    def __init__(self, of: Withdrawal, traces: Sequence[Traces]) -> None:
        self.of = of
        self._finder = TraceFinder(
            [title for item in traces for title in item.titles],
            [passage for item in traces for passage in item.passages],
        )
        self._links = {link for item in traces for link in item.links}
        self._written: dict[tuple[str, str], tuple[tuple[View, ...], tuple[int, ...], bool]] = {}

    def matching(self, page: Sequence[Said]) -> list[Said]:
        """Choose what tells of it."""
        return [said for said in page if any(view is not None for view in self._without(said.packed, ""))]

    def rewritten(self, said: Said, note: str) -> tuple[tuple[View, ...], tuple[int, ...], bool]:
        """Give all messages as they are now, which of them changed, and whether nothing else is told."""
        known = self._written.get((said.key, note))
        if known is None:
            new = self._without(said.packed, note)
            old = [view for view in unpack(said.packed) if isinstance(view, View)]
            views = tuple(fresh or view for fresh, view in zip(new, old, strict=True))
            numbers = tuple(number for number, view in enumerate(new) if view is not None)
            known = views, numbers, all(view == View(note) for view in views)
            self._written[said.key, note] = known
        return known

    def _without(self, packed: Any, note: str) -> list[View | None]:
        messages = unpack(packed)
        if packed.get("named") or not all(isinstance(message, View) for message in messages):
            return []  # what admins wrote, or copied
        return [
            without(view, self._finder, links=self._links, note=note)
            for view in messages
            if isinstance(view, View)
        ]
