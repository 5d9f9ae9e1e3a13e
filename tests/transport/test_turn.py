"""Two intakes on one inbox: one polls at a time, and who lost its turn unawares says nothing."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot.errors import StorageError
from bot.ports import SystemClock
from bot.storage.database import Database
from bot.storage.inbox import InboxStore
from bot.storage.leases import LeaseStore
from bot.transport.intake import Intake
from bot.transport.turn import Turn

LENGTH = 2.8  # so that a poll lasts 1 or 2 seconds


class Flaky:
    """Leases that can be cut off."""

    def __init__(self, leases: LeaseStore) -> None:
        self._leases = leases
        self.away = False

    async def take(self, name: str, *, holder: str, seconds: float) -> bool:
        self._check()
        return await self._leases.take(name, holder=holder, seconds=seconds)

    async def renew(self, name: str, *, holder: str, seconds: float) -> bool:
        self._check()
        return await self._leases.renew(name, holder=holder, seconds=seconds)

    async def release(self, name: str, *, holder: str) -> None:
        self._check()
        await self._leases.release(name, holder=holder)

    def _check(self) -> None:
        if self.away:
            raise StorageError("cut off")


class Side:
    """One process's part, as far as polling goes."""

    def __init__(self, database: Database, call: Any, length: float) -> None:
        self.leases = Flaky(LeaseStore(database, SystemClock()))
        self.turn = Turn(self.leases, "polling:1", length=length, asked=0.05)
        self.ids: list[int] = []
        self.before: Callable[[], Awaitable[None]] | None = None
        self.polls: list[float] = []
        self.intake = Intake(
            call=self._counted(call),
            inbox=InboxStore(database, SystemClock(), 1),
            handle=self._handle,
            clock=SystemClock(),
            allowed_updates=["message"],
            turn=self.turn,
            grace=1.0,
        )
        self.running = asyncio.create_task(self.intake.run())

    def _counted(self, call: Any) -> Any:
        async def counted(method: str, parameters: Mapping[str, Any], **more: Any) -> Any:
            self.polls.append(parameters["timeout"])
            return await call(method, parameters, **more)

        return counted

    async def _handle(self, update: Mapping[str, Any]) -> None:
        if self.before is not None:
            await self.before()
        await self.turn.held()
        self.ids.append(update["update_id"])

    async def stop(self) -> None:
        await self.intake.stop()
        await asyncio.wait_for(self.running, 30)


@pytest.fixture
async def side(
    telegram: Any, request_to: Any, tmp_path: Path
) -> AsyncIterator[Callable[..., Awaitable[Side]]]:
    sides: list[tuple[Side, Database]] = []

    async def make(length: float = LENGTH) -> Side:
        database = await Database.open(f"sqlite:///{tmp_path}/turns.sqlite", clock=SystemClock())
        made = Side(database, (await request_to()).call, length)
        sides.append((made, database))
        return made

    yield make
    for made, database in sides:
        await made.stop()
        await database.close()


async def until(true: Callable[[], object], seconds: float = 20) -> None:
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110  # it watches what others do
            await asyncio.sleep(0.005)


async def test_one_polls_and_the_other_waits_until_it_stops(telegram: Any, side: Any) -> None:
    # Neither loses it by standing still.
    first = await side(60.0)
    await until(lambda: first.polls)
    second = await side(60.0)
    telegram.say(10, chat=1)
    await until(lambda: first.ids == [10])
    await asyncio.sleep(0.3)
    assert second.polls == []
    assert all(1 <= seconds <= 60 for seconds in first.polls)
    await first.stop()
    # Nobody has to wait until it would have run out.
    await until(lambda: second.polls)
    telegram.say(11, chat=1)
    await until(lambda: second.ids == [11])
    assert first.ids == [10]


async def test_who_is_cut_off_stops_polling_before_another_begins(telegram: Any, side: Any) -> None:
    first = await side()
    await until(lambda: first.polls)
    second = await side()
    first.leases.away = True
    with structlog.testing.capture_logs() as logs:
        await until(lambda: second.polls)
    assert not first.turn.rest
    assert all(1 <= seconds <= LENGTH for seconds in first.polls)
    assert "polling.turn_unsure" in {entry["event"] for entry in logs}
    polled = len(first.polls)
    telegram.say(10, chat=1)
    await until(lambda: second.ids == [10])
    first.leases.away = False
    await asyncio.sleep(0.3)
    assert (first.ids, len(first.polls)) == ([], polled)


async def test_what_a_lost_turn_left_is_handled_by_the_next_one_only(telegram: Any, side: Any) -> None:
    """The first is cut off while it works on one update of a chat and has another before it."""
    first = await side()
    stuck = asyncio.Event()
    first.before = stuck.wait
    for number in (10, 11):
        telegram.say(number, chat=1)
    await until(lambda: first.intake.waiting == 2)
    second = await side()
    first.leases.away = True
    await until(lambda: second.ids == [10, 11])
    stuck.set()  # it would answer now, but is not sure that it may
    await asyncio.sleep(0.2)
    assert first.ids == []
    first.leases.away = False
    await until(lambda: first.intake.waiting == 0)
    await asyncio.sleep(0.1)
    assert first.ids == []
    first.before = None
    await second.stop()
    telegram.say(12, chat=1)
    await until(lambda: first.ids == [12])


async def test_a_database_that_is_away_too_long_costs_a_pause_and_nothing_else(
    telegram: Any, side: Any
) -> None:
    only = await side()
    working = asyncio.Event()
    only.before = working.wait
    telegram.say(10, chat=1)
    await until(lambda: only.intake.waiting == 1)
    only.leases.away = True
    await until(lambda: not only.turn.rest)
    working.set()
    await asyncio.sleep(0.1)
    polls = len(only.polls)
    await asyncio.sleep(0.5)
    assert (only.ids, len(only.polls)) == ([], polls)
    only.leases.away = False
    await until(lambda: only.ids == [10])
    telegram.say(11, chat=1)
    await until(lambda: only.ids == [10, 11])


async def test_what_the_one_before_stored_in_its_last_moment_is_handled(
    telegram: Any, side: Any, tmp_path: Path
) -> None:
    """It was stored after the next one had looked for unfinished updates, and then delivered again."""
    only = await side()
    await until(lambda: only.polls)
    database = await Database.open(f"sqlite:///{tmp_path}/turns.sqlite", clock=SystemClock())
    update = {"update_id": 10, "message": {"chat": {"id": 1}}}
    assert await InboxStore(database, SystemClock(), 1).add([update]) == [10]
    await database.close()
    telegram.say(10, chat=1)
    await until(lambda: only.ids == [10])
    telegram.say(10, chat=1)
    await asyncio.sleep(0.2)
    assert only.ids == [10]
