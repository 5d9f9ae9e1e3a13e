"""Admins are told once of what needs a person, and again after it had recovered."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.locale.catalogue import INTERFACE_LANGUAGES, Localiser
from bot.model.health import Beat, ChoreName, Disk, Health, SourceHealth, StoredHealth
from bot.model.notice import Notice, NoticeKind
from bot.ports import SystemClock
from bot.render.notices import notice_view
from bot.services.alarms import Alarms
from bot.services.pulse import Pulse
from bot.storage.alarms import AlarmStore
from bot.storage.database import Database
from bot.storage.notices import NoticeStore

NOW = datetime(2024, 5, 3, 12, 30, 1, tzinfo=UTC)
WELL = Health(
    now=NOW,
    started=NOW - timedelta(hours=3),
    version="1.2",
    beats=(),
    stored=StoredHealth(
        dialect="sqlite",
        size=1,
        articles=0,
        last_seq=0,
        stories=0,
        alerts=None,
        waiting={},
        doubts=0,
        pauses=0,
        sources=SourceHealth(polled=2, failing=0, newest=NOW, due_since=NOW),
    ),
    documents=0,
    indexed=0,
    index_size=0,
    disk=Disk(free=50_000_000, total=100_000_000, floor=0),
    memory=None,
)


def free(percent: float) -> Health:
    return replace(WELL, disk=Disk(free=int(percent * 1_000_000), total=100_000_000, floor=0))


def polled(newest: float | None, due: float | None, *, up: float = 3) -> Health:
    ago = [None if hours is None else NOW - timedelta(hours=hours) for hours in (newest, due)]
    sources = SourceHealth(polled=2, failing=0, newest=ago[0], due_since=ago[1])
    started = NOW - timedelta(hours=up)
    return replace(WELL, started=started, stored=replace(WELL.stored, sources=sources))


def failing(count: int, since: float, newest: float) -> Health:
    """Of two sources; none waits."""
    sources = SourceHealth(
        polled=2,
        failing=count,
        worst="courier",
        worst_since=NOW - timedelta(hours=since),
        newest=NOW - timedelta(hours=newest),
        due_since=NOW,
    )
    return replace(WELL, stored=replace(WELL.stored, sources=sources))


async def told(database: Database, *states: Health) -> list[NoticeKind]:
    """Let two processes look at each state in turn."""
    waiting = iter([state for state in states for _ in range(2)])

    async def health() -> Health:
        return next(waiting)

    tell = NoticeStore(database, SystemClock()).make
    both = [Alarms(AlarmStore(database), tell=tell, health=health, clock=SystemClock()) for _ in range(2)]
    for _ in states:
        for alarms in both:
            await alarms.look()
    return [item.notice.kind for item in await NoticeStore(database, SystemClock()).open()]


async def test_the_disk(database: Database) -> None:
    once = [NoticeKind.DISK_SCARCE]
    assert await told(database, WELL, free(5.1)) == []
    assert await told(database, free(4.9), free(3), free(5.5), free(4)) == once
    assert await told(database, free(6.1), free(4)) == 2 * once


async def test_fetching(database: Database) -> None:
    assert await told(database, WELL, polled(2, None), polled(2, 0.5), polled(0.5, 2)) == []
    assert await told(database, polled(2, 2, up=0.5)) == [], "it has only just begun"
    assert await told(database, polled(None, 2), polled(2, 2)) == [NoticeKind.FETCH_STOPPED]
    assert await told(database, polled(0.1, 0), polled(2, 2)) == 2 * [NoticeKind.FETCH_STOPPED]


async def test_fetching_in_vain(database: Database) -> None:
    assert await told(database, failing(1, 9, 2), failing(2, 0.9, 7), failing(2, 3, 0.9)) == []
    assert await told(database, failing(2, 1.1, 2), failing(2, 2, 3)) == [NoticeKind.FETCH_STOPPED]
    assert await told(database, WELL, failing(2, 2, 3)) == 2 * [NoticeKind.FETCH_STOPPED]


def beating(failures: int, *, reason: str = "StorageError", minutes: float = 0) -> Health:
    at = NOW - timedelta(minutes=minutes)
    beat = Beat(chore=ChoreName.INTAKE, since=at, at=at, reason=reason, failures=failures)
    return replace(WELL, beats=(beat,))


async def test_chores(database: Database) -> None:
    told: list[NoticeKind] = []
    states: list[Health] = []

    async def tell(notice: Notice) -> None:
        told.append(notice.kind)

    async def health() -> Health:
        return states[-1]

    alarms = Alarms(AlarmStore(database), tell=tell, health=health, clock=SystemClock())
    for state, expected in (
        (beating(0), []),
        (beating(9), []),
        (beating(10), [NoticeKind.CHORE_FAILING]),
        (beating(20), []),
        (beating(1), []),
        (beating(11), []),
        (beating(0), []),
        (beating(12, reason="Conflict"), [NoticeKind.POLLED_TWICE]),
        (beating(0), []),
        (beating(0, minutes=6), []),
        (beating(0, minutes=7), [NoticeKind.CHORE_SILENT]),
        (beating(0, minutes=8), []),
        (beating(0), []),
        (beating(0, minutes=6), []),
    ):
        told.clear()
        states.append(state)
        await alarms.look()
        assert told == expected


async def test_errors(database: Database) -> None:
    told: list[Notice] = []
    clock = StillClock()
    pulse = Pulse(clock)

    async def tell(notice: Notice) -> None:
        told.append(notice)

    async def health() -> Health:
        return replace(WELL, errors=pulse.errors())

    alarms = Alarms(AlarmStore(database), tell=tell, health=health, clock=clock)
    for round_ in (1, 2):
        for _ in range(9):
            pulse.error()
        await alarms.look()
        assert len(told) == round_ - 1
        for _ in range(9):
            pulse.error()
            await alarms.look()
        assert len(told) == round_
        clock.time += timedelta(minutes=11)
        await alarms.look()
    assert {notice.kind for notice in told} == {NoticeKind.MANY_ERRORS}


class StillClock(SystemClock):
    time = NOW

    def now(self) -> datetime:
        return self.time


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_it_leads_to_health(language: str) -> None:
    localiser = Localiser(language)
    args: dict[str, str | int] = {"free": 12, "chore": "digests", "error": "<StorageError>", "count": 10}
    for kind in NoticeKind:
        if not kind.startswith(("disk-scarce", "fetch", "polled", "chore", "many")):
            continue
        view = notice_view(Notice(kind=kind, args=args), localiser)
        assert view.text.startswith("⚠️")
        assert view.keyboard[0][0].label == localiser.text("button-health")
