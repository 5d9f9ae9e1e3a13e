"""Import of 6,000 real articles on one core, with each stage's share (goal: 200 articles/s).

Run it as a script: `python tests/benchmarks/bench_import.py`. Needs ../shared/data/archive.
"""

import asyncio
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.app import open_archive
from bot.archive.prepare import prepare
from bot.config import Config
from bot.ingest.inputs import Input, walk
from bot.ingest.reading import read_input
from bot.model.article import Draft, Verdict

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "archive" / "fr.jsonl.gz"
BATCH = 20


class Stages:
    """CPU seconds a stage, of this one process."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    @contextmanager
    def of(self, name: str) -> Iterator[None]:
        started = time.process_time()
        yield
        self.seconds[name] += time.process_time() - started


async def run(folder: Path) -> None:
    stages, drafts = Stages(), list[tuple[str, Draft]]()
    begun, cpu = time.perf_counter(), time.process_time()
    async with open_archive(Config(data_dir=folder)) as opened:
        with stages.of("read, with language"):
            for given in walk([REAL]):
                assert isinstance(given, Input)
                for reading in read_input(given):
                    if isinstance(reading.outcome, Draft):
                        drafts.append((Path(given.name).name, reading.outcome))
        counts: dict[Verdict, int] = defaultdict(int)
        for start in range(0, len(drafts), BATCH):
            part = drafts[start : start + BATCH]
            with stages.of("analyse"):
                ready = [(origin, prepare(draft)) for origin, draft in part]
            with stages.of("key and fingerprint"):
                candidates = [
                    opened.archive.candidate(
                        item.draft,
                        item.analysis,
                        findings=item.findings,
                        origin=origin,
                        signature=item.signature,
                    )
                    for origin, item in ready
                ]
            with stages.of("store"):
                for acceptance in await opened.archive.accept(candidates):
                    counts[acceptance.verdict] += 1
        with stages.of("index"):
            await opened.follower.catch_up()
    wall, cpu = time.perf_counter() - begun, time.process_time() - cpu
    total = len(drafts)
    print(f"{total} articles: {', '.join(f'{verdict} {count}' for verdict, count in counts.items())}")
    for name, seconds in stages.seconds.items():
        print(f"  {name:20} {1000 * seconds / total:6.2f} ms CPU an article  {seconds / cpu:5.0%}")
    print(f"  {total / wall:.0f} articles/s, {total / cpu:.0f} a CPU second  (goal 200)")


def main() -> None:
    if not REAL.exists():
        print(f"skipped: {REAL.name} is not there")
        return
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(Path(folder)))


if __name__ == "__main__":
    main()
