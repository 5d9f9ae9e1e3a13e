"""Turns at hosts: how many at once, how far apart, and what a pause does; on a clock that jumps."""

import asyncio
import heapq
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.web.manners import HostGate, host_of


class Timeline:
    """A clock whose sleepers are woken in order, each at its exact moment, as soon as nobody else runs."""

    def __init__(self) -> None:
        self.at = 1000.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._number = 0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.at, UTC)

    def monotonic(self) -> float:
        return self.at

    async def sleep(self, seconds: float) -> None:
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._number += 1
        heapq.heappush(self._sleepers, (self.at + seconds, self._number, woken))
        await woken

    async def run(self, *tasks: asyncio.Task[None]) -> None:
        while not all(task.done() for task in tasks):
            for _ in range(20):
                await asyncio.sleep(0)
            if self._sleepers:
                until, _, woken = heapq.heappop(self._sleepers)
                if not woken.done():
                    self.at = max(self.at, until)
                    woken.set_result(None)
        for task in tasks:
            task.result()


@pytest.fixture
def time() -> Timeline:
    return Timeline()


class Visits:
    """Starts of requests, and how many ran at once, each host for itself."""

    def __init__(self, time: Timeline, gate: HostGate) -> None:
        self.time, self.gate = time, gate
        self.starts: dict[str, list[float]] = {}
        self.running: dict[str, int] = {}
        self.most: dict[str, int] = {}

    def begin(self, url: str, lasting: float = 0.0, delay: float | None = None) -> asyncio.Task[None]:
        return asyncio.create_task(self._visit(url, lasting, delay))

    async def _visit(self, url: str, lasting: float, delay: float | None) -> None:
        host = host_of(url)
        async with self.gate.turn(url, delay=delay):
            self.starts.setdefault(host, []).append(self.time.at - 1000)
            self.running[host] = self.running.get(host, 0) + 1
            self.most[host] = max(self.most.get(host, 0), self.running[host])
            if lasting:
                await self.time.sleep(lasting)
            self.running[host] -= 1


@pytest.fixture
def visits(time: Timeline) -> Visits:
    return Visits(time, HostGate(time, per_host=2, spacing=1.0, sleep=time.sleep))


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://News.Example/a", "news.example"),
        ("http://news.example:80/a", "news.example"),
        ("https://news.example:443?x", "news.example"),
        ("http://a:b@news.example.:8080/", "news.example:8080"),
        ("http://127.0.0.1:8001/feed", "127.0.0.1:8001"),
        ("http://[::1]:8001/feed", "[::1]:8001"),
        ("News.Example", "news.example"),
        ("127.0.0.1:8001", "127.0.0.1:8001"),
    ],
)
def test_host_of(url: str, host: str) -> None:
    assert host_of(url) == host


async def test_starts_are_spaced_and_hosts_do_not_wait_for_each_other(time: Timeline, visits: Visits) -> None:
    tasks = [visits.begin(f"http://{host}/{number}") for number in range(3) for host in ("a", "b", "c:81")]
    await time.run(*tasks)
    assert visits.starts == {"a": [0, 1, 2], "b": [0, 1, 2], "c:81": [0, 1, 2]}


async def test_no_more_than_two_at_once(time: Timeline, visits: Visits) -> None:
    await time.run(*(visits.begin("http://a/", lasting=10.0) for _ in range(5)))
    assert visits.starts["a"] == [0, 1, 10, 11, 20]
    assert visits.most["a"] == 2


async def test_a_host_may_ask_for_more_room_but_not_for_hours(time: Timeline, visits: Visits) -> None:
    await time.run(*(visits.begin("http://a/", delay=delay) for delay in (5.0, 0.1, 9000.0, None)))
    assert visits.starts["a"] == [0, 5, 6, 66]


async def test_a_pause_holds_those_who_wait_and_those_who_come(time: Timeline, visits: Visits) -> None:
    gate = visits.gate
    waiting = [visits.begin("http://a/") for _ in range(3)]
    for _ in range(20):
        await asyncio.sleep(0)
    gate.pause("a", 30.0)
    gate.pause("http://a/x", 5.0)
    assert gate.paused_for("http://a/feed") == 30.0
    assert gate.paused_for("http://b/feed") == 0.0
    await time.run(*waiting, visits.begin("http://a/"), visits.begin("http://b/"))
    assert visits.starts == {"a": [0, 30, 31, 32], "b": [0]}
    gate.pause("a", 10**9)
    assert gate.paused_for("http://a/") == 86_400


async def test_who_is_cancelled_leaves_no_trace(time: Timeline, visits: Visits) -> None:
    gate = visits.gate
    held = [visits.begin("http://a/", lasting=10.0) for _ in range(6)]
    for _ in range(20):
        await asyncio.sleep(0)
    for task in held[1:]:
        task.cancel()
    results = await asyncio.gather(*held[1:], return_exceptions=True)
    assert all(isinstance(result, asyncio.CancelledError) for result in results)
    await time.run(held[0], visits.begin("http://a/"), visits.begin("http://a/"))
    assert visits.starts["a"] == [0, 1, 2]
    with pytest.raises(ZeroDivisionError):
        async with gate.turn("http://b/"):
            raise ZeroDivisionError
    await time.run(*(visits.begin("http://b/") for _ in range(3)))
    assert len(visits.starts["b"]) == 3


async def test_idle_hosts_are_forgotten(time: Timeline) -> None:
    gate = HostGate(time, spacing=1.0, sleep=time.sleep)
    gate.pause("paused.example", 50_000.0)
    for number in range(30_000):
        time.at += 0.01
        async with gate.turn(f"http://host-{number}.example/"):
            pass
    assert len(gate) < 2_500
    assert gate.paused_for("http://paused.example/") > 40_000


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.floats(0, 5), st.none() | st.floats(0, 9), st.booleans()),
        max_size=25,
    )
)
def test_the_rules_hold_whatever_happens(plan: list[tuple[str, float, float | None, bool]]) -> None:
    async def play() -> None:
        time = Timeline()
        visits = Visits(time, HostGate(time, per_host=2, spacing=1.0, sleep=time.sleep))
        tasks = []
        for host, lasting, delay, cancelled in plan:
            task = visits.begin(f"http://{host}/", lasting, delay)
            if cancelled:
                for _ in range(3):
                    await asyncio.sleep(0)
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
            else:
                tasks.append(task)
        await time.run(*tasks)
        for starts in visits.starts.values():
            assert all(after - before > 0.999 for before, after in pairwise(starts)), starts

    asyncio.run(play())
