"""One article against 1,000,000 follows, beside a plain loop and SQLite FTS5 on the same wishes.

Run it as a script: `python tests/benchmarks/bench_percolator.py [--data FOLDER] [--follows N] [--distinct]`.
The folder holds `archive/fr.jsonl.gz`; it is not part of the project. Wishes are drawn from the articles'
own names and words as people would: few names that tens of thousands follow, many that one person does.
`--distinct` draws until all N wishes differ, which is the worst case.
"""

import argparse
import gzip
import json
import os
import random
import sqlite3
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import accumulate, pairwise
from pathlib import Path

from naive_follows import NaiveArticle
from process_usage import usage

from bot.model.article import Analysis, Article
from bot.search.article_terms import ArticleTerms
from bot.search.percolator import Percolator
from bot.search.wish import Wish
from bot.text.stories.names import name_words

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
SEED = 20260105
WHEN = datetime(2026, 1, 5, tzinfo=UTC)
OUTLETS = [f"Outlet {number}" for number in range(40)]
SYLLABLES = [
    "ba",
    "bon",
    "ca",
    "chan",
    "cou",
    "de",
    "dou",
    "fa",
    "fre",
    "ga",
    "gnon",
    "ju",
    "la",
    "le",
    "man",
    "me",
    "mon",
    "ne",
    "pa",
    "pre",
    "ra",
    "re",
    "sa",
    "ta",
    "ver",
]
MADE_UP_NAMES = 300_000
MEASURED, LOOPED, PEER_WISHES, PEER_ARTICLES = 400, 3, 20_000, 5


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--data", type=Path, default=DATA, help=f"default: {DATA}")
    options.add_argument("--follows", type=int, default=1_000_000)
    options.add_argument("--distinct", action="store_true", help="all wishes differ")
    given = options.parse_args()
    path = given.data / "archive" / "fr.jsonl.gz"
    if not path.exists():
        print(f"no articles in {given.data} (--data names another folder)")
        return 0
    chance = random.Random(SEED)
    articles = read(path, chance)
    typed = draw(articles, given.follows, chance, distinct=given.distinct)
    chance.shuffle(articles)
    print(f"{len(typed)} follows, {len(set(typed))} texts, seed {SEED}")
    measure(typed, articles[:MEASURED], chance)
    return 0


def read(path: Path, chance: random.Random) -> list[Article]:
    articles, seen = [], set()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            entry = json.loads(line)
            if entry["body"] in seen:
                continue
            seen.add(entry["body"])
            articles.append(
                Article(
                    id=number,
                    seq=number,
                    title=entry["title"],
                    lead=entry["heading"] or None,
                    body=entry["body"],
                    language="fr",
                    outlet=chance.choice(OUTLETS),
                    section="Politique",
                    added=WHEN,
                    changed=WHEN,
                    analysis=Analysis(),
                )
            )
    return articles


class Pool:
    """Words by how often people would follow them: Zipf's law over how often articles have them."""

    def __init__(self, counts: Counter[str], more: Sequence[str] = ()) -> None:
        self._words = [word for word, _ in counts.most_common()] + list(more)
        self._sums = list(accumulate(1 / (rank + 3) for rank in range(len(self._words))))

    def stream(self, chance: random.Random) -> Iterator[str]:
        while True:
            yield from chance.choices(self._words, cum_weights=self._sums, k=10_000)


def draw(articles: Sequence[Article], count: int, chance: random.Random, *, distinct: bool) -> list[str]:
    names: Counter[str] = Counter()
    words: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    for article in articles:
        found = name_words(article.body, "fr")
        names.update(found)
        plain = article.body.split()
        words.update({word for word in plain if word.isalpha() and word.islower() and len(word) > 5})
        pairs.update({f"{one} {two}" for one, two in pairwise(plain) if one in found and two in found})
    # Nobody follows what every third article says.
    words = Counter({word: number for word, number in words.items() if number < len(articles) // 50})
    made_up = ["".join(chance.choices(SYLLABLES, k=4)).capitalize() for _ in range(MADE_UP_NAMES)]
    name, word, pair = (pool.stream(chance) for pool in (Pool(names, made_up), Pool(words), Pool(pairs)))
    shapes: list[tuple[float, Callable[[], str]]] = [
        (0.46, lambda: next(name)),
        (0.06, lambda: next(word)),
        (0.14, lambda: next(pair)),
        (0.14, lambda: f"{next(name)} {next(word)}"),
        (0.06, lambda: f"{next(name)} {next(name)}"),
        (0.05, lambda: f"{next(name)} {next(word)} {next(word)}"),
        (0.01, lambda: f"{next(name)} -{next(word)}"),
        (0.05, lambda: f'{next(name)} outlet:"{chance.choice(OUTLETS)}"'),
        (0.03, lambda: f'"{next(pair)}"'),
    ]
    weights = [share for share, _ in shapes]
    makers = [make for _, make in shapes]
    typed: list[str] = []
    seen: set[str] = set()
    while len(typed) < count:
        for make in chance.choices(makers, weights=weights, k=10_000):
            text = make()
            if distinct:
                if text.lower() in seen:
                    continue
                seen.add(text.lower())
            typed.append(text)
    return typed[:count]


def rss() -> float:
    return usage(os.getpid()).rss


def middle(seconds: Sequence[float]) -> str:
    ordered = sorted(seconds)
    high = ordered[int(len(ordered) * 0.95)]
    median = statistics.median(ordered) * 1e3
    return f"median {median:.2f} ms, p95 {high * 1e3:.2f}, most {ordered[-1] * 1e3:.2f}"


def measure(typed: Sequence[str], articles: Sequence[Article], chance: random.Random) -> None:
    wishes = compiled(typed)
    packed = [wish.pack() for wish in wishes.values()]
    numbers = {text: number for number, text in enumerate(wishes)}
    rows = [(follow, packed[numbers[text]]) for follow, text in enumerate(typed, 1)]
    percolator = Percolator()
    before = rss()
    begun, used = time.perf_counter(), time.process_time()
    for follow, row in rows:
        percolator.add_packed(follow, row)
    print(f"loading: {time.perf_counter() - begun:.1f} s ({time.process_time() - used:.1f} s CPU)", end="")
    begun = time.perf_counter()
    for tag in ("fr", "en", "ru"):
        percolator.prepare(tag)
    print(f", three languages {time.perf_counter() - begun:.1f} s more")
    print(f"memory: {rss() - before:.0f} MB for {percolator.wishes} different wishes")

    begun = time.perf_counter()
    read_articles = [ArticleTerms.of(article) for article in articles]
    each = (time.perf_counter() - begun) / len(articles)
    sizes = [len(article.terms) + len(article.marks) for article in read_articles]
    print(f"analysing an article: {each * 1e3:.2f} ms ({statistics.median(sizes):.0f} terms)")
    times_of_all, found = timed(percolator.matching, read_articles)
    cpu, _ = timed(percolator.matching, read_articles, clock=time.process_time)
    people = [sum(len(percolator.followers(wish)) for wish in wishes_of) for wishes_of in found]
    print(f"matching: {middle(times_of_all)}\n  in CPU time: {middle(cpu)}")
    print(
        f"  found: {statistics.median(map(len, found)):.0f} wishes, {statistics.median(people):.0f} follows"
    )
    times, _ = timed(percolator.match, read_articles[:50])
    print(f"matching, all ids of followers in order: {middle(times)}")
    change(percolator, typed, chance)

    distinct = list(wishes.items())
    compare(percolator, distinct, articles, dict(zip(wishes, packed, strict=True)))
    peer(distinct, articles, found, chance, statistics.median(times_of_all))


def compiled(typed: Sequence[str]) -> dict[str, Wish]:
    begun = time.perf_counter()
    wishes = {}
    for text in set(typed):
        wish = Wish.of(text)
        assert isinstance(wish, Wish), text
        wishes[text] = wish
    each = (time.perf_counter() - begun) / len(wishes)
    print(f"understanding what was typed: {each * 1e6:.0f} µs each")
    return wishes


def timed(
    act: Callable[[ArticleTerms], list[int]],
    articles: Sequence[ArticleTerms],
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[list[float], list[list[int]]]:
    times, found = [], []
    for article in articles:
        begun = clock()
        found.append(act(article))
        times.append(clock() - begun)
    return times, found


def change(percolator: Percolator, typed: Sequence[str], chance: random.Random) -> None:
    fresh = [
        Wish.of(f"{text} {''.join(chance.choices(SYLLABLES, k=4))}") for text in chance.sample(typed, 5000)
    ]
    start = len(typed) + 1
    adding, removing = [], []
    for follow, wish in enumerate(fresh, start):
        assert isinstance(wish, Wish)
        begun = time.perf_counter()
        percolator.add(follow, wish)
        adding.append(time.perf_counter() - begun)
    for follow in range(start, start + len(fresh)):
        begun = time.perf_counter()
        percolator.remove(follow)
        removing.append(time.perf_counter() - begun)
    print(f"adding a new wish: {middle(adding)}\nremoving it: {middle(removing)}")


def compare(
    percolator: Percolator,
    wishes: Sequence[tuple[str, Wish]],
    articles: Sequence[Article],
    packed: dict[str, bytes],
) -> None:
    """Check some articles against all wishes, one by one."""
    sample = wishes[:100_000]
    small = Percolator()
    for follow, (text, _) in enumerate(sample):
        small.add_packed(follow, packed[text])
    begun = time.perf_counter()
    for article in articles[:LOOPED]:
        naive = NaiveArticle(article)
        expected = [number for number, (_, wish) in enumerate(sample) if naive.fulfils(wish)]
        assert small.match(ArticleTerms.of(article)) == expected, article.title
    each = (time.perf_counter() - begun) / LOOPED
    print(f"a plain loop over {len(sample)} of them finds the same, in {each:.1f} s an article")


def peer(
    wishes: Sequence[tuple[str, Wish]],
    articles: Sequence[Article],
    found: Sequence[Sequence[int]],
    chance: random.Random,
    ours: float,
) -> None:
    """Ask SQLite FTS5, with the article as its only row, every wish; without stems, filters and names."""
    sample = [fts(text) for text, _ in chance.sample(wishes, min(PEER_WISHES, len(wishes)))]
    database = sqlite3.connect(":memory:")
    database.execute("create virtual table news using fts5(text, tokenize='unicode61 remove_diacritics 2')")
    times = []
    for article in articles[:PEER_ARTICLES]:
        database.execute("delete from news")
        database.execute("insert into news values (?)", (f"{article.title}\n{article.lead}\n{article.body}",))
        begun = time.perf_counter()
        for query in sample:
            database.execute("select 1 from news where news match ?", (query,)).fetchone()
        times.append((time.perf_counter() - begun) / len(sample))
    whole = statistics.median(times) * len(wishes)
    print(
        f"SQLite FTS5, asked {len(sample)} of the wishes: {whole:.1f} s an article for all, "
        f"{whole / ours:.0f} times ours"
    )


def fts(text: str) -> str:
    words = text.split(" outlet:")[0]
    if words.startswith('"'):
        return words
    wanted = " ".join(f'"{word}"' for word in words.split() if not word.startswith("-"))
    unwanted = "".join(f' NOT "{word[1:]}"' for word in words.split() if word.startswith("-"))
    return wanted + unwanted


if __name__ == "__main__":
    sys.exit(main())
