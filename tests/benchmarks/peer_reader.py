"""lemon24/reader and ours on the same feeds of one server: a first update, and one where nothing changed.

Both store what the feeds say, fetch no pages and keep a search index. Ours also tells languages, summarises
and looks for reprints. Needs `pip install reader`; run as a script it is the peer's process.
"""

import asyncio
import importlib.util
import json
import resource
import socket
import sys
import time
from pathlib import Path

from gatherer import Settings
from made_up_web import MadeFeed, Trouble
from soak_parts import Gatherer, Server, environment, serving
from soak_seed import settings_for
from sqlalchemy import func, select

from bot.model.source import TextFrom
from bot.ports import SystemClock
from bot.storage.database import Database
from bot.storage.sources import SourceStore
from bot.storage.tables import article

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
    print(f"{len(chosen)} feeds, beside lemon24/reader; CPU: ms a feed")
    for number, stage in enumerate(("first update", "nothing changed")):
        mine, peer = ours[number], theirs[number]
        for name, result in (("reader", peer), ("ours", mine)):
            rate, cpu = len(chosen) / result["seconds"], 1e3 * result["cpu"] / len(chosen)
            print(f"  {stage:16} {name:7} {rate:7.1f} feeds/s, CPU {cpu:7.2f}, entries {result['entries']}")
        faster, less = peer["seconds"] / mine["seconds"], peer["cpu"] / mine["cpu"]
        print(f"  {stage:16} ratio   {faster:7.2f} of its speed, 1/{less:.2f} of its CPU")


async def _theirs(folder: Path, urls: list[str]) -> list[dict[str, float]]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, __file__, str(folder / "reader.sqlite")),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env=environment(),
    )
    told, _ = await process.communicate(json.dumps(urls).encode())
    found: list[dict[str, float]] = json.loads(told)
    return found


async def _ours(folder: Path, server: Server, chosen: list[MadeFeed]) -> list[dict[str, float]]:
    url = f"sqlite:///{folder / 'ours.sqlite'}"
    database = await Database.open(url, clock=SystemClock())
    try:
        store = SourceStore(database, SystemClock())
        for feed in chosen:
            settings = settings_for(server.web, feed, 600, text=TextFrom.FEED)
            await store.add(settings, added_by=None)
        gatherer = Gatherer(
            Settings(
                folder=str(folder),
                database_url=url,
                origin=server.origin,
                began=server.began,
                speed=1.0,
                workers=2,
                spacing=0.0,  # the peer leaves no time between requests to one host either
                per_host=_WORKERS,
                rounds=2,
            )
        )
        await gatherer.start()
        measured = await gatherer.end()
        async with database.read() as connection:
            entries = await connection.scalar(select(func.count()).select_from(article)) or 0
    finally:
        await database.close()
    return [
        {"seconds": seconds, "cpu": main + workers, "entries": entries}
        for seconds, main, workers in measured["rounds"]
    ]


def _peer(path: str) -> None:
    from reader import make_reader

    look_up = socket.getaddrinfo
    socket.getaddrinfo = lambda host, *rest, **more: look_up("127.0.0.1", *rest, **more)
    reader = make_reader(path)
    for url in json.load(sys.stdin):
        reader.add_feed(url)
    reader.enable_search()  # ours always has an index
    found = []
    for _ in range(2):
        begun, used = time.perf_counter(), _cpu()
        reader.update_feeds(scheduled=False, workers=_WORKERS)
        reader.update_search()
        seconds, cpu = time.perf_counter() - begun, _cpu() - used
        found.append({"seconds": seconds, "cpu": cpu, "entries": reader.get_entry_counts().total})
    print(json.dumps(found))


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    _peer(sys.argv[1])
