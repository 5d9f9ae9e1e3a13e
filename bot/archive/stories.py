"""Follows the archive's log and gives each new article its story: one process at a time, in one pass."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from typing import Final, TypeVar

import structlog

from bot.archive.story_memory import Deed, Step, StoryMemory
from bot.chores.following import part_of
from bot.chores.rounds import BeginAnewError, Rounds
from bot.chores.tenure import Tenure
from bot.errors import StorageError
from bot.model.article import Change, ChangeKind
from bot.ports import ArchiveLog, Clock, Heart, Leases
from bot.storage.assigning import AssigningStore, Assignment
from bot.text.stories.window import DAYS, MOST

log = structlog.get_logger(__name__)

LEASE: Final = "stories"
_ASKED_EVERY: Final = 2.0
_PAGE: Final = 500
"""Entries of the log read at a time."""
_AT_ONCE: Final = 100
"""Articles judged and written in one transaction."""
_UNWRITTEN: Final = 5_000
"""Entries that ask for nothing may be read again after a restart: up to so many."""
_LEARNED: Final = 40_000
"""Articles before the window that tell how rare terms are."""
_POLL: Final = 0.5
_AFTER_FAILURE: Final = (1.0, 5.0, 30.0)
_SPAN: Final = timedelta(days=DAYS)
_NO_NEWS: Final = (ChangeKind.STORY, ChangeKind.TRANSLATED)
"""Entries that tell of an article nothing by which it is judged."""

Progress = Callable[[int, int], None]
T = TypeVar("T")


class StoryFollower:
    """Reads the log on from the assigner's cursor.

    What is decided is written with the cursor, and only if nobody else moved it: the lease saves work, the
    cursor keeps things right. What articles of recent days say is in memory, read anew when it is needed
    after a start. Articles that came long ago and never had a story (those of an archive made before there
    were any) are compared among themselves, so that they don't push out the news.
    """

    def __init__(
        self,
        store: AssigningStore,
        archive: ArchiveLog,
        leases: Leases,
        clock: Clock,
        *,
        poll: float = _POLL,
        heart: Heart | None = None,
    ) -> None:
        self._store = store
        self._archive = archive
        self._tenure = Tenure(leases, LEASE)
        self._clock = clock
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="stories")
        self._memories: dict[bool, StoryMemory] = {}
        """Of recent articles (False), and of those that came long ago (True)."""
        self._numbers = count(-1, -1)
        """For stories that have none yet."""
        self._written = 0
        self._read = 0
        self._rounds = Rounds(
            LEASE, self._turn, every=poll, held=self._begun, asked=_ASKED_EVERY, heart=heart
        )

    async def catch_up(self, progress: Progress | None = None) -> bool:
        """Assign all that the log has now; tell `progress` how far of how far, in entries.

        False when another process does it: it was left to that one.

        Raises:
            StorageError: The database is away.
        """
        async with self._begun() as lost:
            if lost is None:
                return False
            start, end = self._read, await self._archive.last_seq()
            while not lost.is_set():
                try:
                    if not await self._read_on():
                        return True
                except BeginAnewError:
                    await self._begin()
                if progress is not None:
                    progress(min(self._read, end) - start, end - start)
            return False

    async def run(self) -> None:
        """Take the lease when it is free and follow the log, until cancelled; no failure ends it."""
        await self._rounds.run()

    def close(self) -> None:
        """Let go of the thread, once what it is at is done."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    @asynccontextmanager
    async def _begun(self) -> AsyncIterator[asyncio.Event | None]:
        """Hold the lease, and remember nothing once it is over."""
        async with self._tenure.held() as lost:
            try:
                if lost is not None:
                    await self._begin()
                yield lost
            finally:
                self._memories.clear()

    async def _begin(self) -> None:
        """Go on where the archive says that the last one stopped."""
        self._memories.clear()
        self._written = self._read = await self._store.cursor()

    async def _turn(self) -> bool:
        """Take in what is next; what came long ago need not be remembered once there is nothing."""
        busy = await self._read_on()
        if not busy:
            self._memories.pop(True, None)
        return busy

    async def _read_on(self) -> bool:
        """Take in the next entries of the log; False when there are none.

        Raises:
            BeginAnewError: Begin again.
        """
        end = await self._archive.last_seq()
        if end <= self._read:
            if end < self._read:
                await self._go_back(end)
            return False
        changes = part_of(
            await self._archive.changes(self._read, _PAGE),
            lambda change: change.kind not in _NO_NEWS,
            most=_AT_ONCE,
        )
        reached = changes[-1].seq if changes else end
        told = {change.article_id for change in changes if change.kind is ChangeKind.STORY}
        if told and self._memories:
            # Where an admin moved articles, what is like them follows.
            await self._settle(await self._store.stories(told))
        steps, gone = await self._steps(changes)
        assignments = await self._taken(steps)
        if assignments or gone or reached - self._written >= _UNWRITTEN:
            outcome = await self._assign(assignments, gone, reached)
            self._written = reached
            await self._settle(outcome)
        self._read = reached
        return True

    async def _go_back(self, end: int) -> None:
        """The archive was put back to an older copy: its own cursor tells how far stories are there."""
        cursor = await self._store.cursor()
        if cursor > end:
            await self._store.assign([], believed=cursor, reached=0)
        raise BeginAnewError

    async def _steps(self, changes: Sequence[Change]) -> tuple[list[Step], list[int]]:
        """Work out what entries ask for, by what articles are now; and which of them lose their story."""
        ids = list(dict.fromkeys(change.article_id for change in changes if change.kind not in _NO_NEWS))
        known = await self._store.known(ids)
        leaving = [item for item in known.values() if not item.shown and item.story is not None]
        heirs = {item.original: item for item in leaving if item.original is not None}
        known |= await self._store.known([number for number in heirs if number not in known])
        steps: dict[int, Step] = {}
        for number in [*ids, *(number for number in heirs if number not in ids)]:
            item = known.get(number)
            if item is None or not item.shown:
                steps[number] = Step(deed=Deed.FORGET, article_id=number)
            elif item.story is not None:
                steps[number] = Step(deed=Deed.RENEW, article_id=number, known=item, story=item.story)
            elif number in heirs:
                # What stands for a text now takes the place of what did before.
                story, fixed = heirs[number].story, heirs[number].fixed
                steps[number] = Step(deed=Deed.PLACE, article_id=number, known=item, story=story, fixed=fixed)
            elif item.features:
                steps[number] = Step(deed=Deed.JUDGE, article_id=number, known=item)
        return list(steps.values()), [item.id for item in leaving]

    async def _taken(self, steps: Sequence[Step]) -> list[Assignment]:
        """Do what was asked for in memory; give what is to be written."""
        long_ago = self._clock.now() - _SPAN
        old = {step.article_id: step.known is not None and step.known.added < long_ago for step in steps}
        stories = {step.article_id: step.story for step in steps if step.deed is Deed.PLACE}
        for age in (False, True):
            wanted = [
                step.known.added
                for step in steps
                if step.deed is Deed.JUDGE and step.known and old[step.article_id] is age
            ]
            if wanted and age not in self._memories:
                self._memories[age] = await self._remembered(min(wanted), long_ago=age)
            if age in self._memories:
                # What is no longer there, or only renewed, may be in either.
                mine = [
                    step
                    for step in steps
                    if old[step.article_id] is age or step.deed in (Deed.FORGET, Deed.RENEW)
                ]
                stories |= await self._in_thread(partial(self._memories[age].take, mine))
        return [
            Assignment(article_id=step.article_id, story=story, fixed=step.fixed)
            for step in steps
            if (story := stories.get(step.article_id)) is not None
        ]

    async def _remembered(self, first: datetime, *, long_ago: bool) -> StoryMemory:
        """Read what the articles judged before one say."""
        begun = self._clock.monotonic()
        memory, since, until = StoryMemory(self._numbers), first - _SPAN, first if long_ago else None
        async for features in self._store.features_before(
            since=since, until=until, most=MOST, count=_LEARNED
        ):
            self._give_up_if_ending()
            await self._in_thread(partial(memory.learn, features))
        async for page in self._store.window(since=since, until=until, most=MOST):
            self._give_up_if_ending()
            await self._in_thread(partial(memory.recall, page))
        if len(memory):
            log.info(
                "stories.remembered", articles=len(memory), seconds=round(self._clock.monotonic() - begun, 1)
            )
        return memory

    def _give_up_if_ending(self) -> None:
        if self._rounds.ending:
            raise BeginAnewError  # whoever is next reads it by itself

    async def _assign(
        self, assignments: Sequence[Assignment], gone: Sequence[int], reached: int
    ) -> dict[int, int | None]:
        for pause in (*_AFTER_FAILURE, None):
            try:
                outcome = await self._store.assign(
                    assignments, gone=gone, believed=self._written, reached=reached
                )
            except StorageError as error:
                # The same again: whether or not the first was written, the cursor tells.
                if pause is None or self._rounds.ending:
                    raise
                log.warning("stories.not_written", error=str(error), retry_in=pause)
                await self._rounds.rest(pause)
            else:
                if outcome is not None:
                    return outcome
                break
        raise BeginAnewError

    async def _settle(self, stories: Mapping[int, int | None]) -> None:
        for memory in [*self._memories.values()]:
            await self._in_thread(partial(memory.settle, stories))

    async def _in_thread(self, action: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, action)
