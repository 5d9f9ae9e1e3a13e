"""Stories: how well articles are assigned, beside TF-IDF with single link, and at what cost.

Run it as a script: `python tests/benchmarks/bench_stories.py [--data FOLDER] [--seen N] [--sensitivity]`.
The folder holds `stories/*.jsonl`, `archive/fr.jsonl.gz` and `scoring/`; it is not part of the project.
Without it only the costs are measured, on made-up articles. The baseline gets the thresholds that suit it
best on each set; ours are those of the code, for a new archive ("cold") and for one that has seen 3,000
French articles of other years ("warm").
"""

import argparse
import gzip
import importlib.util
import itertools
import json
import math
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from process_usage import usage

from bot.text.stems import content_stems
from bot.text.stories import assigning
from bot.text.stories.article import StoryArticle
from bot.text.stories.assigning import StoryAssigner
from bot.text.stories.features import Features, features_of
from bot.text.stories.terms import Terms

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
START = datetime(2026, 1, 1, tzinfo=UTC)
WINDOW = 100_000
JUDGED = 2_000
KNOWN = 3_000
ORDERS = 24
SUBSETS = 40
THRESHOLDS = ("NEEDED", "NEEDED_ACROSS", "BY_ONE", "RIVALS", "TIGHTENING", "A_DAY", "UNDATED")

Row = Mapping[str, Any]
Scores = dict[str, dict[str, float]]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--data", type=Path, default=DATA, help=f"default: {DATA}")
    options.add_argument(
        "--seen", type=int, default=300_000, help="articles seen at the end, 1000000 takes long"
    )
    options.add_argument(
        "--sensitivity", action="store_true", help="scores of parts, and with each threshold up to 20 %% off"
    )
    given = options.parse_args()
    if (given.data / "stories" / "pairs.jsonl").exists():
        quality(given.data, sensitivity=given.sensitivity)
    else:
        print(f"no story data in {given.data} (--data names another folder): costs only")
    costs(given.data, given.seen)
    return 0


class Sets:
    """The development sets, with their features."""

    def __init__(self, folder: Path) -> None:
        stories = folder / "stories"
        self.window = _read(stories / "clusters_dev.jsonl")
        self.trilingual = _read(stories / "clusters_trilingual_dev.jsonl")
        self.pairs = _read(stories / "pairs.jsonl")
        self.halves = [
            {**row[half], "id": row["id"] + half, "language": row["language"], "published": None}
            for row in self.pairs
            for half in "ab"
        ]
        self.features = {
            row["id"]: features_of(row["title"], row.get("heading"), row["body"], row["language"])
            for row in (*self.window, *self.trilingual, *self.halves)
        }


def quality(folder: Path, *, sensitivity: bool) -> None:
    sets, scorer = Sets(folder), _scorer(folder / "scoring")
    gold = str(folder / "scoring" / "gold")
    with gzip.open(folder / "archive" / "fr.jsonl.gz", "rt", encoding="utf-8") as lines:
        known = [json.loads(line) for line in itertools.islice(lines, KNOWN)]
    before = [features_of(row["title"], row["heading"], row["body"] or "", "fr") for row in known]
    _show("tf-idf, single link", scorer(gold, _baseline(sets)))
    _show("ours, cold", scorer(gold, predictions(sets)))
    _show("ours, cold, pairs in one archive", scorer(gold, predictions(sets, together=True)))
    _show("ours, warm", scorer(gold, predictions(sets, before=before)))
    _show_orders(sets, scorer, gold)
    if sensitivity:
        _show_subsets(sets, scorer, gold)
        for name in THRESHOLDS:
            right = getattr(assigning, name)
            for factor in (0.8, 0.9, 1.1, 1.2):
                setattr(assigning, name, right * factor)
                print(f"{name} × {factor}")
                _show_orders(sets, scorer, gold)
                _show("in the order of the file", scorer(gold, predictions(sets)))
            setattr(assigning, name, right)


def predictions(sets: Sets, *, before: Iterable[Features] = (), together: bool = False) -> list[Row]:
    """Assign each set in an archive of its own; each pair too, unless they are to be together."""
    before = list(before)
    found = _assigned(sets.window, sets.features, before) | _assigned(sets.trilingual, sets.features, before)
    lines: list[Row] = [{"id": name, "story": story} for name, story in found.items()]
    if together:
        halves = _assigned(sets.halves, sets.features, before)
    else:
        halves = {}
        for row in sets.pairs:
            both = [half for half in sets.halves if half["id"][:-1] == row["id"]]
            found_here = _assigned(both, sets.features, [])
            halves |= {half: f"{row['id']} {story}" for half, story in found_here.items()}
    lines += [
        {"id": row["id"], "same": halves[row["id"] + "a"] == halves[row["id"] + "b"]} for row in sets.pairs
    ]
    return lines


def _show_orders(sets: Sets, scorer: Callable[[str, Sequence[Row]], Scores], gold: str) -> None:
    """Tell how much hangs on the order: the window states days, and in a day articles may come anyhow."""
    found = [_window_scores(sets, scorer, gold, seed) for seed in range(ORDERS)]
    _show_spread(f"ours, cold, {ORDERS} orders within the days: mean (least to most)", found)


def _show_subsets(sets: Sets, scorer: Callable[[str, Sequence[Row]], Scores], gold: str) -> None:
    """Tell how much hangs on which stories there are: two in three of them, drawn anew each time."""
    stories = sorted({row["story"] for row in sets.window})
    found = []
    for seed in range(SUBSETS):
        kept = set(random.Random(seed).sample(stories, len(stories) * 2 // 3))
        found.append(_window_scores(sets, scorer, gold, seed, kept))
    _show_spread(f"ours, cold, {SUBSETS} draws of two in three stories: mean (least to most)", found)


def _window_scores(
    sets: Sets,
    scorer: Callable[[str, Sequence[Row]], Scores],
    gold: str,
    seed: int,
    kept: Collection[str] | None = None,
) -> Mapping[str, float]:
    chance = random.Random(seed)
    rows = sorted(sets.window, key=lambda row: (row["published"], chance.random()))
    rows = [row for row in rows if kept is None or row["story"] in kept]
    stories = _assigned(rows, sets.features, [])
    if kept is None:
        return scorer(gold, [{"id": name, "story": story} for name, story in stories.items()])["window_fr"]
    pairs = list(itertools.combinations(rows, 2))
    answers = [
        (stories[one["id"]] == stories[other["id"]], one["story"] == other["story"]) for one, other in pairs
    ]
    return {"pair_f1": _f1(answers)}


def _show_spread(name: str, found: Sequence[Mapping[str, float]]) -> None:
    print(name)
    for key in ("pair_f1", "b3_f1", "b3_f1_multi"):
        if values := [each[key] for each in found if key in each]:
            mean = sum(values) / len(values)
            print(f"  window_fr        {key} {mean:.3f} ({min(values):.3f} to {max(values):.3f})")


def _assigned(
    rows: Sequence[Row], features: Mapping[str, Features], before: Iterable[Features]
) -> dict[str, str]:
    assigner = StoryAssigner()
    for known in before:
        assigner.frequencies.learn(known)
    stories = {}
    for number, row in enumerate(rows, 1):
        published = row["published"] and datetime.fromisoformat(row["published"]).replace(tzinfo=UTC)
        article = StoryArticle(
            id=number,
            added=START + timedelta(seconds=number),
            published=published,
            features=features[row["id"]],
        )
        story = assigner.judge(article).story or number
        assigner.place(article, story)
        stories[row["id"]] = str(story)
    return stories


def _baseline(sets: Sets) -> list[Row]:
    """Link articles by the cosine of their TF-IDF, each set with the best of many thresholds for it."""
    lines: list[Row] = []
    for rows in (sets.window, sets.trilingual):
        vectors = _tf_idf(rows)
        alike = {
            (one, other): _cosine(vectors[one], vectors[other])
            for one, other in itertools.combinations(range(len(rows)), 2)
        }
        gold = {pair: rows[pair[0]]["story"] == rows[pair[1]]["story"] for pair in alike}
        linked = max(
            (
                _components(len(rows), [pair for pair, value in alike.items() if value >= percent / 100])
                for percent in range(5, 60)
            ),
            key=lambda root: _pair_f1(root, gold),
        )
        lines += [{"id": row["id"], "story": str(root)} for row, root in zip(rows, linked, strict=True)]
    vectors = _tf_idf(sets.halves)
    values = [_cosine(vectors[2 * at], vectors[2 * at + 1]) for at in range(len(sets.pairs))]
    for language in ("ru", "en"):
        of = [
            (value, row) for value, row in zip(values, sets.pairs, strict=True) if row["language"] == language
        ]
        best = max(
            (percent / 100 for percent in range(5, 95)),
            key=lambda least: _f1([(value >= least, row["same"]) for value, row in of]),
        )
        lines += [{"id": row["id"], "same": value >= best} for value, row in of]
    return lines


def _tf_idf(rows: Sequence[Row]) -> list[dict[str, float]]:
    texts = [f"{row['title']} {row.get('heading') or ''} {row['body']}" for row in rows]
    counts = [Counter(content_stems(text, row["language"])) for text, row in zip(texts, rows, strict=True)]
    seen = Counter(stem for count in counts for stem in count)
    return [
        {stem: (1 + math.log(times)) * math.log(1 + len(rows) / seen[stem]) for stem, times in count.items()}
        for count in counts
    ]


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    norms = math.hypot(*one.values()) * math.hypot(*other.values())
    return sum(one[stem] * other[stem] for stem in one.keys() & other.keys()) / norms if norms else 0.0


def _components(count: int, links: Iterable[tuple[int, int]]) -> list[int]:
    roots = list(range(count))

    def root(at: int) -> int:
        while roots[at] != at:
            at = roots[at]
        return at

    for one, other in links:
        roots[root(other)] = root(one)
    return [root(at) for at in range(count)]


def _pair_f1(root: Sequence[int], gold: Mapping[tuple[int, int], bool]) -> float:
    return _f1([(root[one] == root[other], same) for (one, other), same in gold.items()])


def _f1(answers: Sequence[tuple[bool, bool]]) -> float:
    said, right = sum(answer for answer, _ in answers), sum(same for _, same in answers)
    return 2 * sum(answer and same for answer, same in answers) / (said + right) if said + right else 0.0


def costs(folder: Path, seen: int) -> None:
    """Measure time and memory as the archive grows; the window is full from 100,000 articles on."""
    real = folder / "archive" / "fr.jsonl.gz"
    if real.exists():
        with gzip.open(real, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in itertools.islice(lines, 2000)]
        begun = time.process_time()
        for row in rows:
            features_of(row["title"], row["heading"], row["body"] or "", "fr").pack()
        _cost("features of real articles", begun, len(rows))
    made = made_articles(random.Random(1))
    before = usage(os.getpid()).rss
    assigner = StoryAssigner()
    stages = [count for count in (10_000, 30_000, 100_000, 300_000, 1_000_000) if count < seen] + [seen]
    done = 0
    for stage in stages:
        for article, story in itertools.islice(made, stage - JUDGED - done):
            assigner.place(article, story)
        slowest = 0.0
        begun = time.process_time()
        for article, story in itertools.islice(made, JUDGED):
            one = time.process_time()
            assigner.judge(article)
            assigner.place(article, story)
            slowest = max(slowest, time.process_time() - one)
        done = stage
        name = f"assigned, {stage:,} seen, {len(assigner.window):,} in the window"
        _cost(
            name,
            begun,
            JUDGED,
            f", slowest {slowest * 1000:.0f} ms, {usage(os.getpid()).rss - before:.0f} MB",
        )


def made_articles(chance: random.Random) -> Iterator[tuple[StoryArticle, int]]:
    """Make articles of random terms, as frequent as a language's; one in two tells a recent story again."""
    spacing = timedelta(days=7) / WINDOW
    ranks = {
        size: list(itertools.accumulate(1 / (20 + rank) for rank in range(size)))
        for size in (60_000, 200_000, 3_000)
    }

    def drawn(kind: int, size: int, count: int) -> list[int]:
        return [(kind << 24) + rank for rank in chance.choices(range(size), cum_weights=ranks[size], k=count)]

    recent: list[tuple[int, list[list[int]]]] = []
    for number in itertools.count(1):
        language = chance.randrange(3)
        kinds = [drawn(language, 60_000, 90), drawn(4, 200_000, 18), drawn(5, 3_000, 5)]
        story = number
        if recent and chance.random() < 0.5:
            story, told = chance.choice(recent)
            kinds = [
                [mine if chance.random() < 0.5 else theirs for mine, theirs in zip(*both, strict=True)]
                for both in zip(kinds, told, strict=True)
            ]
        recent.append((story, kinds))
        del recent[:-3000]
        words, names, marks = map(_made_terms, kinds)
        features = Features(
            language=["fr", "en", "ru"][language],
            words=words,
            title=_made_terms(kinds[0][:8]),
            names=names,
            marks=marks,
        )
        at = START + number * spacing
        yield (
            StoryArticle(
                id=number,
                added=at,
                published=at,
                features=features,
                outlet=f"Outlet {number % 40}",
                signature=chance.randbytes(518),
            ),
            story,
        )


def _made_terms(ids: Iterable[int]) -> Terms:
    counts = Counter(ids)
    return Terms.of({term: min(255, 32 * count) for term, count in counts.items()})


def _cost(name: str, begun: float, count: int, more: str = "") -> None:
    each = (time.process_time() - begun) / count
    print(f"  {name:58} {each * 1000:5.2f} ms, {1 / each:6.0f} a second on a core{more}", flush=True)


def _scorer(folder: Path) -> Callable[[str, Sequence[Row]], Scores]:
    """Load the scorer from the data folder; it imports a neighbour of its own."""
    sys.path.insert(0, str(folder))
    spec = importlib.util.spec_from_file_location("score_stories", folder / "score_stories.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Callable[[str, Sequence[Row]], Scores] = module.score
    return found


def _show(name: str, scores: Scores) -> None:
    print(name)
    for group, values in scores.items():
        print(
            f"  {group:16}",
            "  ".join(f"{key} {value:.3f}" for key, value in values.items() if isinstance(value, float)),
        )


def _read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


if __name__ == "__main__":
    sys.exit(main())
