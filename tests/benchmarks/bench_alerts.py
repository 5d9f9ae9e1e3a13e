"""How long it takes to owe one article to very many followers, and how long others wait to write meanwhile.

`python tests/benchmarks/bench_alerts.py [--people 100000] [--postgresql URL]`
"""

import argparse
import asyncio
import resource
import tempfile
import time

from alert_stand import AlertStand

from bot.ports import SystemClock
from bot.storage.database import Database
from bot.storage.tables import archive


async def measure(url: str, people: int) -> None:
    """Bring one article, then a second report of it, and print what they cost."""
    clock = SystemClock()
    database = await Database.open(url, clock=clock)
    stand = AlertStand(database, clock)
    await stand.crowd(people)
    begun = time.perf_counter()
    await stand.alerts.catch_up()
    print(f"{people} follows are read in {time.perf_counter() - begun:.1f} s")
    before = _megabytes()
    first = await stand.report("Storm closes the harbour", "Quay Post")
    await _timed("one article is owed to all", stand, people)
    assert first.story is not None
    await stand.report("The harbour is shut by the storm", "Mill", story=first.story)
    await _timed("their messages change", stand, people)
    print(f"memory grew by {_megabytes() - before:.0f} MB")
    stand.alerts.close()
    await database.close()


async def _timed(what: str, stand: AlertStand, people: int) -> None:
    waits: list[float] = []
    stalls: list[float] = []
    others = [asyncio.create_task(_write(stand.database, waits)), asyncio.create_task(_tick(stalls))]
    begun, used = time.perf_counter(), time.process_time()
    await stand.alerts.catch_up()
    took, used = time.perf_counter() - begun, time.process_time() - used
    for other in others:
        other.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    waits.sort()
    stalls.sort()
    print(
        f"{what}: {took:.1f} s ({used:.1f} s of one core), {people / took:.0f} a second; others wait to "
        f"write p50 {_at(waits, 0.5):.0f}, p99 {_at(waits, 0.99):.0f}, at most {waits[-1] * 1000:.0f} ms; "
        f"the loop stalls p99 {_at(stalls, 0.99):.0f}, at most {stalls[-1] * 1000:.0f} ms"
    )


def _at(times: list[float], share: float) -> float:
    return times[int(share * (len(times) - 1))] * 1000


async def _write(database: Database, waits: list[float]) -> None:
    while True:
        begun = time.perf_counter()
        async with database.write() as connection:
            await connection.execute(archive.update().values(number=1))
        waits.append(time.perf_counter() - begun)
        await asyncio.sleep(0.02)


async def _tick(stalls: list[float]) -> None:
    while True:
        begun = time.perf_counter()
        await asyncio.sleep(0.005)
        stalls.append(time.perf_counter() - begun - 0.005)


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure on SQLite, or on a PostgreSQL database that is empty."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--postgresql")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = arguments.postgresql or f"sqlite:///{folder}/depeche.sqlite"
        asyncio.run(measure(url, arguments.people))


if __name__ == "__main__":
    main()
