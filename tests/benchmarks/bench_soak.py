"""Gathering from 10,000 made-up feeds on a clock 20 times as fast, and lemon24/reader on 200 of them.

Run it as a script: `python tests/benchmarks/bench_soak.py [--feeds N] [--speed X] [--one-core]`. Every source
is polled each `--interval` minutes. All but one in 200 start as if they had been polled for long: the first
reading of 300,000 old entries would be another benchmark. Of a hundred feeds one fails and one is slow, of a
thousand five are malformed; what is slow takes real seconds, up to nearly `--patience`, a few hang longer.
Goals: no source waits more than two intervals, at most 300 MB together after an hour, nothing missing and
nothing twice. Linux only.
"""

import argparse
import asyncio
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from gatherer import Settings
from peer_reader import side_by_side
from process_usage import Usage, usage
from soak_check import compare, tally
from soak_parts import Gatherer, Server, serving
from soak_seed import seed

from bot.ports import SystemClock
from bot.storage.database import Database

_LOOKS = 12
"""How often memory is looked at."""


def quantile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))] if values else 0.0


async def soak(given: argparse.Namespace, folder: Path) -> bool:
    url = given.postgresql or f"sqlite:///{folder / 'soak.sqlite'}"
    interval = given.interval * 60
    async with serving(
        feeds=given.feeds, seed=given.seed, speed=given.speed, patience=given.patience
    ) as server:
        database = await Database.open(url, clock=SystemClock())
        try:
            fresh = await seed(
                database, server.web, moment=server.origin, interval=interval, new=given.new / 100
            )
            await server.begin()
            print(
                f"{given.feeds} feeds (seed {given.seed}), {len(fresh)} of them new, every "
                f"{given.interval:g} min at x{given.speed:g}: "
                f"{given.feeds / interval * given.speed:.0f} polls/s wanted",
                flush=True,
            )
            gatherer = Gatherer(
                Settings(
                    folder=str(folder),
                    database_url=url,
                    origin=server.origin,
                    began=server.began,
                    speed=given.speed,
                    patience=given.patience,
                    at_once=given.at_once,
                    workers=given.workers,
                )
            )
            await gatherer.start(cores=frozenset((0,)) if given.one_core else None)
            looks = await _watch(gatherer, given, server)
            report = await server.report()
            measured = await gatherer.stop()
            stopped = server.clock.now()
            answers = (await server.report())["answers"]
            compared = await compare(
                database, server.web, answers=answers, seeded=server.origin, fresh=fresh, polled_since=None
            )
        finally:
            await database.close()
    simulated = (stopped - datetime.fromtimestamp(server.origin, UTC)).total_seconds()
    _tell(given, looks, report, measured, simulated)
    arrived = compared.changes.get("new", 0) + compared.changes.get("archived", 0)
    print(f"articles {arrived}: {arrived / simulated * given.speed:.1f} a second")
    print("\n".join(compared.lines()), flush=True)
    latest = quantile(measured["late"], 1.0) / interval
    return bool(compared.is_good and latest <= 2)


async def _watch(gatherer: Gatherer, given: argparse.Namespace, server: Server) -> list[Usage]:
    looks = [usage(gatherer.process.pid)]
    for number in range(1, _LOOKS + 1):
        await asyncio.sleep(given.minutes * 60 / given.speed / _LOOKS)
        looks.append(usage(gatherer.process.pid))
        now = looks[-1]
        print(
            f"  {number * given.minutes / _LOOKS:5.1f} min: CPU {now.cpu:6.1f} + {now.children_cpu:6.1f} s, "
            f"RSS {now.rss:4.0f} + {now.children_rss:4.0f} MB, "
            f"PSS {now.pss:4.0f} + {now.children_pss:4.0f} MB",
            flush=True,
        )
    return looks


def _tell(
    given: argparse.Namespace,
    looks: list[Usage],
    report: dict[str, Any],
    measured: dict[str, Any],
    simulated: float,
) -> None:
    interval = given.interval * 60
    last, seconds = looks[-1], simulated / given.speed
    polls = measured["polls"]
    outcomes = Counter(measured["outcomes"])
    print(f"polls {polls}: {polls / seconds:.0f} a second, in {seconds:.0f} s; {tally(outcomes)}")
    print(
        f"CPU ms a poll: main {1e3 * last.cpu / polls:.2f}, workers {1e3 * last.children_cpu / polls:.2f}, "
        f"together {1e3 * (last.cpu + last.children_cpu) / polls:.2f}; the server used {report['cpu']:.0f} s"
    )
    read = outcomes["read"] + outcomes["unchanged"]
    served = report["statuses"]
    answered = served.get("304", 0) + served.get("200", 0)
    print(
        f"server: {served}; not modified {served.get('304', 0) / max(1, answered):.1%}, "
        f"unchanged with the same bytes {outcomes['unchanged'] / max(1, read):.1%}"
    )
    late = measured["late"]
    print(
        f"late, in intervals: median {statistics.median(late) / interval:.3f}, p99 "
        f"{quantile(late, 0.99) / interval:.3f}, most {max(late) / interval:.3f}  (goal 2); "
        f"longest between two requests {max(report['gaps'].values()) / interval:.2f}"
    )
    for name in ("claims", "settles", "stalls"):
        values = measured[name]
        print(
            f"{name}: {len(values)}, ms median {1e3 * statistics.median(values):.1f}, "
            f"p99 {1e3 * quantile(values, 0.99):.1f}, most {1e3 * max(values):.0f}"
        )
    print(
        f"memory: PSS together {last.pss_together:.0f} MB, "
        f"most {max(look.pss_together for look in looks):.0f} MB  (goal 300)"
    )


async def run(given: argparse.Namespace) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        good = await soak(given, Path(folder))
    if given.peer:
        print(flush=True)
        with tempfile.TemporaryDirectory() as folder:
            await side_by_side(Path(folder), feeds=given.peer, seed=given.seed)
    return good


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--feeds", type=int, default=10_000)
    parser.add_argument("--speed", type=float, default=20.0)
    parser.add_argument("--minutes", type=float, default=60.0, help="simulated")
    parser.add_argument("--interval", type=float, default=10.0, help="simulated minutes")
    parser.add_argument("--new", type=float, default=0.5, help="feeds in a hundred that were never polled")
    parser.add_argument("--patience", type=float, default=5.0, help="real seconds for a fetch")
    parser.add_argument("--at-once", type=int, default=64)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--one-core", action="store_true", help="bind what gathers to one core")
    parser.add_argument("--postgresql", default="", help="URL of an empty database; else SQLite")
    parser.add_argument("--peer", type=int, default=200, help="feeds for lemon24/reader; 0: none")
    if not sys.platform.startswith("linux"):
        print("skipped: it reads /proc")
        return 0
    given = parser.parse_args()
    return 0 if asyncio.run(run(given)) else 1


if __name__ == "__main__":
    sys.exit(main())
