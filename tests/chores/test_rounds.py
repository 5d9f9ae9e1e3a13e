"""Rounds under a real lease: what goes wrong is waited out, and whoever ends lets others begin at once."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import update
from structlog.testing import capture_logs

from bot.chores.rounds import BeginAnewError, Rounds
from bot.chores.tenure import Tenure
from bot.errors import StorageError
from bot.ports import SystemClock
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.tables import lease

SOON = 60.0  # seconds: only a hang takes so long


class Chest:
    """Keeps what a chore told its heart."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def beat(self) -> None:
        self.heard.append("beat")

    def failed(self, reason: str) -> None:
        self.heard.append(reason)


async def ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    async with asyncio.timeout(SOON):
        await asyncio.gather(task, return_exceptions=True)


async def happened(what: Callable[[], bool]) -> None:
    async with asyncio.timeout(SOON):
        while not what():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


def of(*results: Any) -> tuple[list[int], Callable[[], Awaitable[object]]]:
    """Make a round that gives or raises one after the other, and the list of their numbers."""
    done: list[int] = []

    async def turn() -> object:
        number = len(done)
        done.append(number)
        result = results[min(number, len(results) - 1)]
        if isinstance(result, Exception):
            raise result
        return result

    return done, turn


async def test_only_what_left_something_to_do_is_followed_at_once() -> None:
    rests: list[float] = []

    async def rest(seconds: float) -> None:
        rests.append(seconds)
        if len(rests) == 3:
            await asyncio.Event().wait()

    done, turn = of(True, True, 7, None, True, None)
    running = asyncio.create_task(Rounds("sweeping", turn, every=3600.0, rest=rest).run())
    await happened(lambda: len(rests) == 3)
    await ended(running)
    assert len(done) == 6
    assert rests == [3600.0, 3600.0, 3600.0]


async def test_what_a_round_waits_for_may_be_cancelled_and_ends_no_chore() -> None:
    rounds: list[int] = []

    async def turn() -> None:
        rounds.append(len(rounds))
        if len(rounds) == 1:
            waited = asyncio.get_running_loop().create_future()
            waited.cancel()
            await waited

    chest = Chest()
    running = asyncio.create_task(
        Rounds("sweeping", turn, every=0.0, rest=lambda _: asyncio.sleep(0), heart=chest).run()
    )
    with capture_logs() as logs:
        await happened(lambda: len(rounds) > 2)
    assert not running.done()
    await ended(running)
    assert chest.heard[:2] == ["CancelledError", "beat"]
    assert [entry["event"] for entry in logs] == ["chore.failed"]


async def test_what_goes_wrong_is_logged_and_tried_again_later_and_later() -> None:
    rests: list[float] = []

    async def rest(seconds: float) -> None:
        rests.append(seconds)
        if len(rests) == 7:
            await asyncio.Event().wait()

    chest = Chest()
    _, turn = of(*[StorageError("away"), ValueError("odd")] * 2, None, ValueError("odd"), None)
    with capture_logs() as logs:
        running = asyncio.create_task(Rounds("sweeping", turn, every=2.0, heart=chest, rest=rest).run())
        await happened(lambda: len(rests) == 7)
        await ended(running)
    assert rests == [2.0, 5.0, 30.0, 30.0, 2.0, 2.0, 2.0]
    assert chest.heard == [
        "StorageError",
        "ValueError",
        "StorageError",
        "ValueError",
        "beat",
        "ValueError",
        "beat",
    ]
    assert [(line["event"], "exc_info" in line) for line in logs[:2]] == [
        ("chore.waiting", False),
        ("chore.failed", True),
    ]
    assert {line["chore"] for line in logs} == {"sweeping"}


async def test_a_round_under_way_is_finished_and_nothing_is_waited_for_any_more() -> None:
    begun, hurried, finished = asyncio.Event(), asyncio.Event(), []

    async def turn() -> None:
        begun.set()
        await hurried.wait()
        finished.append(rounds.ending)

    rounds = Rounds("sweeping", turn, every=3600.0, hurry=hurried.set)
    running = asyncio.create_task(rounds.run())
    await begun.wait()
    await ended(running)
    assert finished == [True]
    assert running.cancelled()


async def test_one_does_it_and_the_next_begins_as_soon_as_it_ends(database: Database) -> None:
    leases = LeaseStore(database, SystemClock())
    chests = Chest(), Chest()
    done, tasks = (of(None), of(None)), []
    for (_, turn), chest in zip(done, chests, strict=True):
        held = Tenure(leases, "sweeping").held
        rounds = Rounds("sweeping", turn, every=0.01, held=held, heart=chest)
        tasks.append(asyncio.create_task(rounds.run()))
        await happened(lambda chest=chest: len(chest.heard) > 2)  # type: ignore[misc]
    assert not done[1][0], "it is another's, and that is no failure"
    assert set(chests[1].heard) == {"beat"}
    await ended(tasks[0])
    before = len(done[0][0])
    await happened(lambda: len(done[1][0]) > 2)
    await ended(tasks[1])
    assert len(done[0][0]) == before


async def test_who_has_lost_the_lease_stops_and_asks_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.chores.tenure._RENEWED_EVERY", 0.01)
    monkeypatch.setattr("bot.storage.leases._ENOUGH", 0.0)
    leases = LeaseStore(database, SystemClock())
    done, turn = of(None)
    held = Tenure(leases, "sweeping").held
    running = asyncio.create_task(Rounds("sweeping", turn, every=0.01, held=held).run())
    await happened(lambda: len(done) > 1)
    with capture_logs() as logs:
        async with database.write() as connection:
            await connection.execute(update(lease).values(holder="a rival"))
        await happened(lambda: any(line["event"] == "lease.lost" for line in logs))
    await asyncio.sleep(0.05)
    stopped = len(done)
    await asyncio.sleep(0.1)
    assert len(done) == stopped
    await leases.release("sweeping", holder="a rival")
    await happened(lambda: len(done) > stopped)
    await ended(running)


async def test_a_lease_is_renewed_on_whatever_went_wrong_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.chores.tenure._RENEWED_EVERY", 0.01)
    answers: list[bool | Exception] = [True, StorageError("away"), ValueError("odd"), True, False]

    class Leases:
        async def take(self, name: str, *, holder: str, seconds: float) -> bool:
            return True

        async def renew(self, name: str, *, holder: str, seconds: float) -> bool:
            answer = answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer

        async def release(self, name: str, *, holder: str) -> None: ...

    with capture_logs() as logs:
        async with Tenure(Leases(), "sweeping").held() as lost:
            assert lost is not None
            async with asyncio.timeout(SOON):
                await lost.wait()
    assert [line["event"] for line in logs] == ["lease.unsure", "lease.unsure", "lease.lost"]


async def test_what_is_remembered_wrongly_is_begun_anew_without_a_pause() -> None:
    chest = Chest()
    done, turn = of(BeginAnewError(), BeginAnewError(), None)
    running = asyncio.create_task(Rounds("sweeping", turn, every=3600.0, heart=chest).run())
    await happened(lambda: len(done) == 3)
    await ended(running)
    assert chest.heard == ["beat"]
