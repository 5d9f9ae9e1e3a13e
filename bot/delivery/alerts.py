"""Tells chats of what they follow: reads the log on, one process at a time, each story once a chat."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Final

import structlog

from bot.chores.rounds import BeginAnewError, Rounds
from bot.chores.tenure import Tenure
from bot.delivery.alert_crowd import AlertCrowd
from bot.delivery.alert_edits import AlertEdits
from bot.delivery.alert_log import news_of, part_of_log
from bot.delivery.alert_occasion import StoryReader
from bot.delivery.alert_release import AlertRelease
from bot.delivery.alert_watch import FollowWatch
from bot.delivery.alert_writing import AlertWriter
from bot.ports import Clock, Heart, Leases, Unwatched
from bot.storage.alert_reading import AlertReading
from bot.storage.alerting import AlertingStore, Edit, Progress, Step
from bot.storage.articles import ArticleStore

log = structlog.get_logger(__name__)

LEASE: Final = "alerts"
_PAGE: Final = 500
"""Entries of the log read at a time."""
_UNWRITTEN: Final = 5_000
"""Entries that ask for nothing may be read again after a restart: up to so many."""
_POLL: Final = 0.5
_ASKED_EVERY: Final = 2.0


class AlertFollower:
    """Follows the log from its own cursor, and lets go what was held back.

    What is owed, told and held of a part of the log is written with the cursor, and only if nobody else
    moved it. Where very many are concerned it takes several transactions, and the cursor moves with the last:
    what was owed and told before a crash is known, and not told again.
    """

    def __init__(
        self,
        *,
        store: AlertingStore,
        reading: AlertReading,
        articles: ArticleStore,
        stories: StoryReader,
        watch: FollowWatch,
        writer: AlertWriter,
        crowd: AlertCrowd,
        edits: AlertEdits,
        release: AlertRelease,
        leases: Leases,
        clock: Clock,
        age: timedelta,
        owed: Callable[[], None] | None = None,
        hurry: Callable[[], None] | None = None,
        poll: float = _POLL,
        heart: Heart | None = None,
    ) -> None:
        """`age` is up to which articles are news; `owed` is called when something is to be sent.

        `hurry` is called when it is to end: nothing is worth waiting for then.
        """
        self._store = store
        self._reading = reading
        self._articles = articles
        self._stories = stories
        self._watch = watch
        self._writer = writer
        self._crowd = crowd
        self._edits = edits
        self._release = release
        self._tenure = Tenure(leases, LEASE)
        self._clock = clock
        self._age = age
        self._owed = owed
        self._heart = heart or Unwatched()
        self._written = Progress(reached=0, edits={})
        self._read = 0
        self._rounds = Rounds(
            LEASE,
            self._turn,
            every=poll,
            held=self._begun,
            asked=_ASKED_EVERY,
            heart=heart,
            hurry=hurry,
        )

    @property
    def reached(self) -> int:
        """Tell up to which entry it has read the log."""
        return self._read

    async def run(self) -> None:
        """Take the lease when it is free and follow the log, until cancelled; no failure ends it."""
        await self._rounds.run()

    async def catch_up(self) -> bool:
        """Do all that is due now; False when another process does it.

        Raises:
            StorageError: The database is away.
        """
        while True:
            try:
                async with self._begun() as lost:
                    while lost is not None and await self._turn():
                        pass
                    return lost is not None
            except BeginAnewError:
                continue

    def close(self) -> None:
        """Let go of the thread, once what it is at is done."""
        self._watch.close()

    @asynccontextmanager
    async def _begun(self) -> AsyncIterator[asyncio.Event | None]:
        async with self._tenure.held() as lost:
            try:
                if lost is not None:
                    await self._begin()
                yield lost
            finally:
                self._watch.forget()

    async def _begin(self) -> None:
        """Go on where the last one stopped; the very first begins at the log's end."""
        progress = await self._store.progress()
        if progress is None:
            await self._store.begin(await self._articles.last_seq())
            progress = await self._store.progress()
            assert progress is not None
        self._written, self._read = progress, progress.reached
        await self._watch.renew()

    async def _turn(self) -> bool:
        """Do what is due; tell whether there was something. A restored archive waits for an admin first."""
        if await self._store.is_held_back():
            return False
        busy = await self._read_on()
        busy |= await self._edit()
        busy |= await self._let_go()
        return busy

    async def _read_on(self) -> bool:
        """Take in the next entries of the log; False when there are none."""
        now = self._clock.now()
        end = await self._articles.last_seq()
        if end <= self._read:
            if end < self._read:
                await self._go_back(end)
            return False
        changes = part_of_log(await self._articles.changes(self._read, _PAGE))
        reached = changes[-1].seq if changes else end
        news = await news_of(changes, articles=self._articles, reading=self._reading, now=now, age=self._age)
        edits = self._written.edits
        last = Step()
        if news.stories:
            self._writer.forget()
            matches = await self._crowd.matches(news.articles)
            concerned = {story for hits in matches.values() for story, _ in hits}
            concerned |= await self._reading.known(news.stories)
            occasions = await self._stories.occasions(news.of(concerned))
            changed = {item.story_id for item in occasions if item.differs}
            edits = await self._edits.noted(edits, changed | news.touched, now)
            async with aclosing(self._crowd.steps(occasions, matches, now)) as steps:
                first = True
                async for step in steps:
                    if not first:
                        await self._write(last)
                    if self._rounds.ending:
                        return False  # the cursor stays: what is left is told by whoever reads on
                    first, last = False, step
        if news.stories or reached - self._written.reached >= _UNWRITTEN:
            await self._write(replace(last, progress=Progress(reached=reached, edits=edits)))
        self._read = reached
        return True

    async def _edit(self) -> bool:
        """Change the messages of one story that has become another, if it is time for that."""
        now = self._clock.now()
        due = [item for item in self._written.edits.items() if item[1].changed and item[1].due <= now]
        if not due:
            return False
        story, edit = min(due, key=lambda item: item[1].due)
        assert edit.changed is not None
        self._writer.forget()
        async with aclosing(self._edits.parts(story, edit.changed, now)) as parts:
            async for part in parts:
                step = part.step
                if part.over is not None:
                    step = replace(step, progress=self._with(story, part.over))
                await self._write(step)
                if self._rounds.ending:
                    break
        return True

    async def _let_go(self) -> bool:
        """Tell some chats what was held back, if it need not be any more."""
        self._writer.forget()
        step = await self._release.step(self._clock.now())
        if step is None:
            return False
        await self._write(step)
        return True

    async def _write(self, step: Step) -> None:
        if not await self._store.write(step, believed=self._written.reached):
            raise BeginAnewError
        self._heart.beat()
        if step.progress is not None:
            self._written = step.progress
        if step.owed and self._owed is not None:
            self._owed()

    def _with(self, story: int, edit: Edit) -> Progress:
        """Give how far alerts are, with when a story may be edited next."""
        # What was read on without being written is read again after a restart.
        return Progress(reached=self._written.reached, edits={**self._written.edits, story: edit})

    async def _go_back(self, end: int) -> None:
        """The archive was put back to an older copy: its own cursor may lie beyond its end."""
        progress = await self._store.progress()
        if progress is not None and progress.reached > end:
            await self._store.write(Step(progress=Progress(reached=end, edits={})), believed=progress.reached)
        raise BeginAnewError
