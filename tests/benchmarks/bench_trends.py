"""What rises, in an archive of 100,000 articles of nine days that use a million terms.

Run it as a script: `python tests/benchmarks/bench_trends.py [--articles N]`. It makes its own archive, on
SQLite in a temporary folder; the terms are spread as words are, few often and most seldom.
"""

import argparse
import asyncio
import random
import tempfile
import time
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from sqlalchemy import insert

from bot.app import open_archive
from bot.config import Config
from bot.model.term import Term
from bot.ports import SystemClock
from bot.services.trends import TrendWatch
from bot.storage.findings import DAY_ZERO
from bot.storage.tables import article, article_term
from bot.storage.terms import TermStore
from bot.text.term_keys import term_key

DAYS, TERMS, OUTLETS, KEYS = 9, 10, 200, 300_000
STEP = 5000


async def run(folder: Path, count: int) -> None:
    chance = random.Random(7)
    now = datetime.now(UTC)
    names = [f"Outlet {number}" for number in range(OUTLETS)]
    async with open_archive(Config(data_dir=folder)) as opened:
        for start in range(1, count + 1, STEP):
            articles, uses = [], []
            for number in range(start, min(start + STEP, count + 1)):
                age = timedelta(seconds=chance.random() * DAYS * 86_400)
                outlet = chance.randrange(OUTLETS)
                keys = {int(chance.paretovariate(0.6)) % KEYS + 1 for _ in range(TERMS)}
                articles.append(_row(number, now - age, names[outlet], keys))
                day = (now - age - DAY_ZERO).days
                uses += [
                    {"day": day, "key": _key(key), "article_id": number, "outlet_key": outlet} for key in keys
                ]
            async with opened.database.write() as connection:
                await connection.execute(insert(article), articles)
                await connection.execute(insert(article_term), uses)
        store = TermStore(opened.database)
        for _ in range(3):
            started = time.perf_counter()
            found = await store.rising(now)
            counted = time.perf_counter() - started
            watch = TrendWatch(terms=store, outlets={}, clock=SystemClock())
            started = time.perf_counter()
            trends = await watch.trends("en")
            print(
                f"{count} articles: {len(found)} candidates counted in {1000 * counted:.0f} ms, "
                f"{len(trends.rising)} trends in {1000 * (time.perf_counter() - started):.0f} ms"
            )
        started = time.perf_counter()
        gone = await store.prune(now - timedelta(days=DAYS - 1))
        print(f"{gone} old uses forgotten in {1000 * (time.perf_counter() - started):.0f} ms")


@cache
def _key(number: int) -> int:
    return term_key(Term(text=f"term {number}", weight=0.5, name=False), "en")


def _row(number: int, published: datetime, outlet: str, keys: set[int]) -> dict[str, object]:
    return {
        "id": number,
        "seq": number,
        "public": True,
        "by_reader": False,
        "sort_time": published,
        "published": published,
        "added": published,
        "changed": published,
        "language": "en",
        "outlet": outlet,
        "fingerprint": f"{number:064x}",
        "key": f"made-up:{number}",
        "words": 300,
        "minutes": 2,
        "authors": [],
        "provenance": "original",
        "summary": [],
        "title": f"Report {number}",
        "body": "The ferry is late. " * 100,
        "terms": [[f"term {key}", 0.5, False] for key in keys],
    }


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--articles", type=int, default=100_000)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(Path(folder), options.parse_args().articles))


if __name__ == "__main__":
    main()
