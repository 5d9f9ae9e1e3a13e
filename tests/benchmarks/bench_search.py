"""Search at 200,000 synthetic and 6,000 real articles, with SQLite FTS5 on the same real ones as the peer.

Run it as a script: `python tests/benchmarks/bench_search.py [--articles N]`.
"""

import argparse
import asyncio
import gzip
import json
import random
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.model.article import Analysis, Article, Change, ChangeKind
from bot.search.follower import IndexFollower
from bot.search.index import SearchIndex
from bot.text.fold import fold

ROOT = Path(__file__).resolve().parents[2]
REAL = ROOT.parent / "shared" / "data" / "archive" / "fr.jsonl.gz"
NOW = datetime(2024, 6, 1, tzinfo=UTC)
SEED = 20240601
ROUNDS = 200

SMALL_WORDS = {
    "fr": "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il avec",
    "en": "the of and to in a is that for it was on are as with his they at be this from have or by",
    "ru": "и в не на что с по а как это все она так его но да ты к у же вы за бы от мне еще",
}
SYLLABLES = {
    "fr": "ba bon ca chan cou dé dou é fa fré ga gnon ju la lé man mé mon né ou pa pré qui ra ré sa ta ver",
    "en": "al ber ing com con der ed en er fo gre hand ight in ion ker land ly man ment ness or pre re son",
    "ru": "ба ве го да ение жи за ис ка лов ма на ное об пере по ра ров ска ста тель ти у фе хо ция чи ша ый",
}
SHARES = {"fr": 0.7, "en": 0.2, "ru": 0.1}


class Language:
    """A made-up vocabulary with Zipf's law: the few small words make up much of the text."""

    def __init__(self, code: str, chance: random.Random, size: int = 60_000) -> None:
        words = dict.fromkeys(SMALL_WORDS[code].split())
        syllables = SYLLABLES[code].split()
        while len(words) < size:
            words["".join(chance.choices(syllables, k=chance.choice((2, 2, 3, 3, 4))))] = None
        self.code = code
        self.words = list(words)
        total, self._sums = 0.0, []
        for rank in range(1, size + 1):
            total += 1 / (rank + 2) ** 1.05
            self._sums.append(total)
        self._chance = chance

    def text(self, count: int) -> list[str]:
        return self._chance.choices(self.words, cum_weights=self._sums, k=count)


def synthetic(count: int, languages: Sequence[Language], chance: random.Random) -> Iterator[Article]:
    outlets = [f"Outlet {number}" for number in range(40)]
    for number in range(1, count + 1):
        language = chance.choices(languages, weights=[SHARES[known.code] for known in languages])[0]
        length = chance.randint(110, 250)
        words = language.text(40 + length)
        body = [" ".join(words[at : at + 60]) + "." for at in range(40, 40 + length, 60)]
        when = NOW - timedelta(minutes=(count - number) * 1_500_000 // count)
        yield Article(
            id=number,
            seq=number,
            title=" ".join(words[:10]).capitalize(),
            lead=" ".join(words[10:40]).capitalize() + ".",
            body="\n\n".join(body),
            language=language.code,
            outlet=chance.choice(outlets),
            section="Politique",
            published=when,
            added=when,
            changed=when,
            analysis=Analysis(),
        )


def real() -> list[Article]:
    articles: list[Article] = []
    first: dict[tuple[str, str], int] = {}
    with gzip.open(REAL, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            entry = json.loads(line)
            when = datetime.fromisoformat(entry["published"]).astimezone(UTC)
            article = Article(
                id=number,
                seq=number,
                title=entry["title"],
                lead=entry["heading"] or None,
                body=entry["body"],
                language="fr",
                published=when,
                added=when,
                changed=when,
                analysis=Analysis(),
                duplicate_of=first.get((entry["title"], entry["body"])),
            )
            first.setdefault((entry["title"], entry["body"]), number)
            articles.append(article)
    return articles


class Log:
    """An archive's log over articles that are made as they are asked for, in order."""

    def __init__(self, articles: Iterator[Article], count: int, kept: Callable[[Article], None]) -> None:
        self._articles = articles
        self._count = count
        self._kept = kept
        self._batch: dict[int, Article] = {}
        self.seconds = 0.0

    async def archive_id(self) -> str:
        return "bench"

    async def last_seq(self) -> int:
        return self._count

    async def changes(self, after: int, limit: int) -> list[Change]:
        begun = time.perf_counter()
        self._batch = {}
        for article in self._articles:
            self._batch[article.id] = article
            self._kept(article)
            if len(self._batch) == limit:
                break
        self.seconds += time.perf_counter() - begun
        return [
            Change(seq=article.seq, article_id=article.id, kind=ChangeKind.NEW, at=article.added)
            for article in self._batch.values()
        ]

    async def many(self, ids: Sequence[int], /) -> dict[int, Article]:
        return self._batch


@dataclass(frozen=True, kw_only=True, slots=True)
class Mix:
    """Queries by class."""

    classes: dict[str, list[str]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Result:
    """How a class of queries went; milliseconds."""

    p50: float
    p95: float
    cpu95: float
    """The same in the process's CPU time, which a busy machine changes less."""
    answered: float


def typo(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] * 2 + word[at + 1 :],
            word[:at] + "w" + word[at + 1 :],
        )
    )


def mix_for(texts: Sequence[str], chance: random.Random) -> Mix:
    """Draw queries from what the articles say: common, middling and rare words by how often they occur."""
    counts: dict[str, int] = {}
    for text in texts:
        for word in {word.strip(".,:;\"'«»()?!") for word in fold(text).split()}:
            counts[word] = counts.get(word, 0) + 1
    small = {fold(word) for words in SMALL_WORDS.values() for word in words.split()}
    ranked = sorted(
        (w for w in counts if len(w) > 3 and w.isalpha() and w not in small), key=lambda w: -counts[w]
    )
    common, middling = ranked[:100], ranked[100:2000]
    rare = [word for word in ranked if counts[word] <= 2]
    long = [word for word in ranked[:5000] if len(word) >= 6]

    def phrase(length: int) -> str:
        words = [word for word in fold(chance.choice(texts)).split() if word.isalpha()]
        at = chance.randrange(max(1, len(words) - length))
        return '"' + " ".join(words[at : at + length]) + '"'

    pools: dict[str, Callable[[], str]] = {
        "one common word": lambda: chance.choice(common),
        "one rare word": lambda: chance.choice(rare),
        "two or three words, mixed": lambda: " ".join(
            [chance.choice(common), chance.choice(middling), *chance.sample(middling, chance.randint(0, 1))]
        ),
        "two common words": lambda: " ".join(chance.sample(common, 2)),
        "words with filters": lambda: (
            f"{chance.choice(common)} lang:fr after:2020-08 -{chance.choice(middling)}"
        ),
        "phrase": lambda: phrase(chance.choice((2, 3))),
        "typo": lambda: typo(chance.choice(long), chance),
        "typo beside a common word": lambda: f"{chance.choice(common)} {typo(chance.choice(long), chance)}",
        "most of five words": lambda: " ".join([*chance.sample(middling, 3), *chance.sample(rare, 2)]),
        "filters only": lambda: "lang:fr after:2020-08",
    }
    return Mix(classes={name: [make() for _ in range(ROUNDS)] for name, make in pools.items()})


def quantiles(seconds: Sequence[float]) -> tuple[float, float]:
    ordered = sorted(seconds)
    return statistics.median(ordered) * 1e3, ordered[int(len(ordered) * 0.95)] * 1e3


async def measure(index: SearchIndex, mix: Mix) -> dict[str, Result]:
    results = {}
    for name, queries in mix.classes.items():
        times, cpu, answered = [], [], 0
        for query in queries:
            begun, used = time.perf_counter(), time.process_time()
            found = await index.search(query, viewer=1, limit=100, now=NOW)
            times.append(time.perf_counter() - begun)
            cpu.append(time.process_time() - used)
            answered += bool(found.ids)
        middle, high = quantiles(times)
        results[name] = Result(
            p50=middle, p95=high, cpu95=quantiles(cpu)[1], answered=answered / len(queries)
        )
    return results


def memory() -> int:
    """Give this process's resident megabytes."""
    if sys.platform != "linux":
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1_000_000
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() // 1_000_000


async def build(
    folder: Path, articles: Iterator[Article], count: int, kept: Callable[[Article], None]
) -> tuple[SearchIndex, float]:
    """Build an index; give it with the articles a second, their making not counted."""
    index = SearchIndex.open(folder, archive_id="bench")
    log = Log(articles, count, kept)
    follower = IndexFollower(index, log)
    begun = time.perf_counter()
    await follower.catch_up()
    rate = count / (time.perf_counter() - begun - log.seconds)
    follower.close()
    return index, rate


def size_of(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def show(title: str, results: dict[str, Result]) -> None:
    print(f"\n{title}\n{'':28}{'p50 ms':>9}{'p95 ms':>9}{'p95 CPU':>9}{'answered':>10}")
    for name, result in results.items():
        print(
            f"{name:28}{result.p50:9.2f}{result.p95:9.2f}{result.cpu95:9.2f}{result.answered:10.0%}",
            flush=True,
        )


async def big(count: int, folder: Path) -> None:
    chance = random.Random(SEED)
    languages = [Language(code, chance) for code in SHARES]
    sample: list[str] = []

    def keep(article: Article) -> None:
        if article.id % max(1, count // 4000) == 0:
            sample.append(" ".join((article.title, article.lead or "", article.body)))

    before = memory()
    index, rate = await build(folder / "big", synthetic(count, languages, chance), count, keep)
    print(f"{count} synthetic articles (seed {SEED}): built at {rate:.0f} articles/s")
    # Opened again, so that no merge of segments runs beside the queries.
    index.close()
    index = SearchIndex.open(folder / "big", archive_id="bench")
    print(f"index {size_of(folder / 'big'):.0f} MB on disk; building it took {memory() - before} MB")
    show(f"tantivy, {count} articles", await measure(index, mix_for(sample, chance)))
    print(f"process now {memory()} MB resident (mapped index pages included)")
    index.close()


async def small(folder: Path) -> None:
    chance = random.Random(SEED)
    articles = real()
    index, rate = await build(folder / "real", iter(articles), len(articles), lambda _: None)
    size = size_of(folder / "real")
    print(f"\n{len(articles)} real articles: built at {rate:.0f} articles/s, {size:.1f} MB on disk")
    texts = [" ".join((article.title, article.lead or "", article.body)) for article in articles]
    mix = mix_for(texts, chance)
    ours = await measure(index, mix)
    show("tantivy, real articles", ours)
    index.close()
    begun = time.perf_counter()
    database = sqlite3.connect(folder / "fts.db")
    database.execute(
        "create virtual table news using fts5(title, lead, body, tokenize='unicode61 remove_diacritics 2')"
    )
    rows = [(a.id, a.title, a.lead, a.body) for a in articles if a.duplicate_of is None]
    database.executemany("insert into news(rowid, title, lead, body) values (?, ?, ?, ?)", rows)
    database.commit()
    rate = len(rows) / (time.perf_counter() - begun)
    print(f"\nSQLite FTS5, the same articles: built at {rate:.0f} articles/s")
    print(f"{'':28}{'p50 ms':>9}{'p95 ms':>9}{'p50 ratio':>11}")
    # FTS5 has neither stems nor typos nor freshness here: only what both can do is compared, and ours
    # includes its hop into a thread.
    for name in (
        "one common word",
        "one rare word",
        "two or three words, mixed",
        "two common words",
        "phrase",
    ):
        times = []
        for query in mix.classes[name]:
            match = query if query.startswith('"') else " ".join(f'"{word}"' for word in query.split())
            begun = time.perf_counter()
            database.execute(
                "select rowid from news where news match ? order by bm25(news, 3, 1.5, 1) limit 100", (match,)
            ).fetchall()
            times.append(time.perf_counter() - begun)
        middle, high = quantiles(times)
        print(f"{name:28}{middle:9.2f}{high:9.2f}{middle / ours[name].p50:10.1f}x")
    database.close()


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=200_000)
    count = parser.parse_args().articles
    with tempfile.TemporaryDirectory() as folder:
        await big(count, Path(folder))
        if REAL.exists():
            await small(Path(folder))
        else:
            print(f"\nreal articles skipped: {REAL.name} is not beside the project")


if __name__ == "__main__":
    asyncio.run(main())
