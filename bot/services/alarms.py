"""Tells admins when something needs a person, once a cause, and again only after it had recovered."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Final

from telegram.error import Conflict

from bot.chores.rounds import Rounds
from bot.model.health import MANY_ERRORS, Beat, ChoreName, Health
from bot.model.notice import Notice, NoticeKind
from bot.ports import Clock, Heart, Unwatched
from bot.storage.alarms import AlarmStore

_EVERY: Final = 60.0
_FAILURES: Final = 10
"""In a row: some minutes, with the pauses in between."""
_UNFETCHED: Final = timedelta(hours=1)
_DISK: Final = 0.05
_DISK_AGAIN: Final = 0.06
"""The share that must be free before the next alarm: around the limit it would come and go."""
_MEGABYTE: Final = 1_000_000


class Alarms:
    """Looks at everybody's health each minute.

    What is wrong with all processes is remembered in the database, what is wrong with this one in memory.
    """

    def __init__(
        self,
        store: AlarmStore,
        *,
        tell: Callable[[Notice], Awaitable[None]],
        health: Callable[[], Awaitable[Health]],
        clock: Clock,
        heart: Heart | None = None,
    ) -> None:
        self._store = store
        self._health = health
        self._clock = clock
        self._tell = tell
        self._heart = heart or Unwatched()
        self._ailing: set[ChoreName] = set()
        self._failing = False
        self._quiet: set[ChoreName] = set()
        """Not heard of at the last look. A machine that has just woken up needs a moment."""

    async def run(self) -> None:
        """Look until cancelled."""
        self._heart.beat()
        await asyncio.sleep(_EVERY)
        await Rounds("alarms", self.look, every=_EVERY, heart=self._heart).run()

    async def look(self) -> None:
        """Look once, and tell of what is new."""
        health = await self._health()
        await self._store.settle({**fetching(health), **disk(health)}, self._clock.now())
        if health.errors >= MANY_ERRORS and not self._failing:
            await self._tell(Notice(kind=NoticeKind.MANY_ERRORS, args={"count": health.errors}))
            self._failing = True
        elif health.errors == 0:
            self._failing = False
        for beat in health.beats:
            notice = ailing(beat, health.now)
            if notice is not None and notice.kind is NoticeKind.CHORE_SILENT:
                if beat.chore not in self._quiet:
                    self._quiet.add(beat.chore)
                    continue
            else:
                self._quiet.discard(beat.chore)
            if notice is None:
                if not beat.needs_a_look(health.now):
                    self._ailing.discard(beat.chore)
            elif beat.chore not in self._ailing:
                await self._tell(notice)
                self._ailing.add(beat.chore)


def ailing(beat: Beat, now: datetime) -> Notice | None:
    """Judge one chore of this process: what goes on failing, or is not heard of any more."""
    chore = {"chore": beat.chore.value}
    if beat.failures >= _FAILURES:
        if beat.reason == Conflict.__name__:
            return Notice(kind=NoticeKind.POLLED_TWICE)
        return Notice(kind=NoticeKind.CHORE_FAILING, args=chore | {"error": beat.reason})
    return Notice(kind=NoticeKind.CHORE_SILENT, args=chore) if beat.is_silent(now) else None


def fetching(health: Health) -> dict[str, Notice | None]:
    """Judge whether no source is fetched for an hour: none is asked, or every one that is fails.

    One that has just begun can't tell.
    """
    now, sources = health.now, health.stored.sources
    long_ago = now - _UNFETCHED
    if health.started > long_ago:
        return {}
    waits = sources.due_since is not None and sources.due_since < long_ago
    # How often sources are asked differs: before the first has failed for an hour nobody knows.
    failing = sources.worst_since is not None and sources.worst_since < long_ago
    all_fail = failing and sources.failing == sources.polled
    if (waits or all_fail) and (sources.newest is None or sources.newest < long_ago):
        return {"fetching": Notice(kind=NoticeKind.FETCH_STOPPED)}
    return {"fetching": None}


def disk(health: Health) -> dict[str, Notice | None]:
    """Judge whether the disk is nearly full."""
    share = health.disk.share
    if share < _DISK:
        free = {"free": health.disk.free // _MEGABYTE}
        return {"disk": Notice(kind=NoticeKind.DISK_SCARCE, args=free)}
    return {"disk": None} if share >= _DISK_AGAIN else {}
