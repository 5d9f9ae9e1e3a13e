"""What judging costs with 200,000 articles archived, with and without the search for reprints.

Run it as a script: `python tests/benchmarks/bench_judging.py [articles]`. Needs ../shared/data/archive.
"""

import asyncio
import gzip
import json
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, update

from bot.archive.pipeline import Archive
from bot.model.article import Analysis, Candidate, Draft
from bot.ports import SystemClock
from bot.storage.article_rows import row_of
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.recognition import sign
from bot.storage.tables import archive, archive_log, article

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "archive" / "fr.jsonl.gz"
ARCHIVED = 200_000
JUDGED = 3_000
STEP = 2_000


def real_drafts() -> list[Draft]:
    with gzip.open(REAL, "rt", encoding="utf-8") as lines:
        entries = [json.loads(line) for line in lines]
    return [
        Draft(
            title=entry["title"],
            lead=entry["heading"],
            body=entry["body"] or "",
            url=entry["url"],
            published=datetime.fromisoformat(entry["published"]).astimezone(UTC),
            external_id=entry["id"],
        )
        for entry in entries
    ]


async def fill(database: Database, count: int, bodies: Sequence[str]) -> None:
    """Put made-up articles with signatures into the archive, in bulk."""
    now, chance = datetime.now(UTC), random.Random(1)
    for start in range(1, count + 1, STEP):
        rows: list[dict[str, Any]] = []
        signatures: dict[int, bytes] = {}
        for number in range(start, min(start + STEP, count + 1)):
            draft = Draft(
                title=f"Article {number}",
                body=f"{number} {bodies[number % len(bodies)]}",
                published=now - timedelta(minutes=number),
                outlet=f"Outlet {number % 40}",
                language="fr",
                external_id=str(number),
            )
            made = Candidate(
                draft=draft,
                analysis=Analysis(),
                key=f"url:https://made.example/{number}",
                fingerprint=f"{number:064}",
                source=f"source-{number % 200}",
            )
            placed = {"id": number, "seq": number, "public": True, "by_reader": False, "duplicate_of": None}
            rows.append(row_of(made, now) | placed | {"added": now, "changed": now})
            signatures[number] = chance.randbytes(256) + bytes(6)
        log = [{"seq": row["id"], "article_id": row["id"], "kind": "new", "at": now} for row in rows]
        async with database.write() as connection:
            await connection.execute(insert(article), rows)
            await connection.execute(insert(archive_log), log)
            await sign(connection, signatures, fresh=signatures.keys(), now=now)
            await connection.execute(
                update(archive).values(last_seq=rows[-1]["id"], last_article_id=rows[-1]["id"])
            )


async def judge(articles: ArticleStore, candidates: Sequence[Candidate], name: str) -> None:
    wall, cpu = time.perf_counter(), time.process_time()
    for start in range(0, len(candidates), 20):
        await articles.accept(candidates[start : start + 20])
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    share = 1e6 / len(candidates)
    print(f"  {name:32} {wall * share:6.0f} µs an article, {cpu * share:6.0f} µs of CPU")


async def run(folder: Path, count: int) -> None:
    clock = SystemClock()
    database = await Database.open(f"sqlite:///{folder / 'depeche.sqlite'}", clock=clock)
    articles = ArticleStore(database, clock)
    drafts = real_drafts()
    await fill(database, count, [draft.body for draft in drafts])
    print(f"{count} archived, {(folder / 'depeche.sqlite').stat().st_size / 1e6:.0f} MB")
    cpu = time.process_time()
    pipeline = Archive(articles)
    made = [pipeline.candidate(draft, Analysis(), source="portal") for draft in drafts[: 2 * JUDGED]]
    print(
        f"  {'key, fingerprint, signature':32} {(time.process_time() - cpu) * 1e6 / len(made):6.0f} µs of CPU"
    )
    plain = [replace(candidate, signature=b"") for candidate in made[:JUDGED]]
    await judge(articles, plain, "new, without signatures")
    await judge(articles, made[JUDGED:], "new, with signatures")
    await judge(articles, made[JUDGED:], "the same again")
    for name, ask in (
        ("latest", articles.latest(limit=100, viewer=None)),
        ("outlets", articles.outlets(None)),
    ):
        wall = time.perf_counter()
        await ask
        print(f"  {name:32} {(time.perf_counter() - wall) * 1000:6.1f} ms")
    await database.close()


def main() -> None:
    if not REAL.exists():
        print(f"skipped: {REAL.name} is not there")
        return
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(Path(folder), int(sys.argv[1]) if len(sys.argv) > 1 else ARCHIVED))


if __name__ == "__main__":
    main()
