"""lemon24/reader and ours on the same feeds of one server: a first update, and one where nothing changed.

Both store what the feeds say and fetch no pages. Ours also tells languages, analyses, fingerprints, summarises
and indexes. Needs `pip install reader`; run as a script it is the peer's process.
"""

import asyncio
import importlib.util
import json
import resource
import socket
import sys
import time
from pathlib import Path
from typing import Any

from gatherer import Settings
from made_up_web import MadeFeed, Trouble
from soak_parts import Gatherer, Server, environment, serving
from soak_seed import settings_for
from sqlalchemy import func, select, update

from bot.model.source import TextFrom
from bot.ports import SystemClock
from bot.storage.database import Database
from bot.storage.sources import SourceStore
from bot.storage.tables import article, source

_WORKERS = 8


async def side_by_side(folder: Path, *, feeds: int, seed: int) -> None:
    """Print both, and their ratios."""
    if importlib.util.find_spec("reader") is None:
        print("beside reader: skipped, it is not installed (pip install reader)")
        return
    async with serving(feeds=feeds, seed=seed, speed=1.0, patience=2.0) as server:
        await server.begin()
        # What only fails or hangs measures patience.
        chosen = [feed for feed in server.web.feeds if feed.trouble in (Trouble.NONE, Trouble.MALFORMED)]
        theirs = await _theirs(folder, [server.web.feed_url(feed) for feed in chosen])
        ours = await _ours(folder, server, chosen)
    print(f"{len(chosen)} feeds, beside lemon24/reader (feeds/s, CPU ms a feed, entries):")
    for stage in ("first update", "nothing changed"):
        for name, result in (("reader", theirs[stage]), ("ours", ours[stage])):
            print(
                f"  {stage:16} {name:7} {len(chosen) / result['seconds']:7.1f} "
                f"{1e3 * result['cpu'] / len(chosen):8.2f} {result['entries']:6}"
            )
        ratio = theirs[stage]["seconds"] / ours[stage]["seconds"]
        print(
            f"  {stage:16} ours is {ratio:.1f}x as fast, with {theirs[stage]['cpu'] / ours[stage]['cpu']:.1f}x less CPU"
        )


async def _theirs(folder: Path, urls: list[str]) -> dict[str, Any]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, __file__, str(folder / "reader.sqlite")),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env=environment(),
    )
    told, _ = await process.communicate(json.dumps(urls).encode())
    found: dict[str, Any] = json.loads(told)
    return found


async def _ours(folder: Path, server: Server, chosen: list[MadeFeed]) -> dict[str, Any]:
    url = f"sqlite:///{folder / 'ours.sqlite'}"
    database = await Database.open(url, clock=SystemClock())
    found: dict[str, Any] = {}
    try:
        store = SourceStore(database, SystemClock())
        for feed in chosen:
            settings = settings_for(server.web, feed, 600, text=TextFrom.FEED)
            await store.add(settings, added_by=None)
        for stage in ("first update", "nothing changed"):
            async with database.write() as connection:
                await connection.execute(update(source).values(due=server.clock.now()))
            gatherer = Gatherer(
                Settings(
                    folder=str(folder),
                    database_url=url,
                    origin=server.origin,
                    began=server.began,
                    speed=1.0,
                    workers=2,
                    once=True,
                )
            )
            await gatherer.start()
            measured = await gatherer.end()
            async with database.read() as connection:
                entries = await connection.scalar(select(func.count()).select_from(article))
            found[stage] = {"seconds": measured["seconds"], "cpu": measured["cpu"], "entries": entries}
    finally:
        await database.close()
    return found


def _peer(path: str) -> None:
    from reader import make_reader

    look_up = socket.getaddrinfo
    socket.getaddrinfo = lambda host, *rest, **more: look_up("127.0.0.1", *rest, **more)  # type: ignore[assignment]
    reader = make_reader(path)
    for url in json.load(sys.stdin):
        reader.add_feed(url)
    found = {}
    for stage in ("first update", "nothing changed"):
        begun, used = time.perf_counter(), _cpu()
        reader.update_feeds(workers=_WORKERS)
        found[stage] = {
            "seconds": time.perf_counter() - begun,
            "cpu": _cpu() - used,
            "entries": reader.get_entry_counts().total,
        }
    print(json.dumps(found))


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    _peer(sys.argv[1])
