"""Stories' summaries: how often what they say is reported by another source too, and what they cost.

Run it as a script: `python tests/benchmarks/bench_story_summaries.py [--data FOLDER] [--show N]`. The folder
holds `stories/*.jsonl`; it is not part of the project. Each article counts as a source of its own. A sentence
is backed when one sentence of another source has at least half of its content words, whatever the summariser
itself makes of them; beside ours stand the first sentences of the newest article and of the first one.
"""

import argparse
import json
import statistics
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.text.sentences import split_sentences
from bot.text.stems import content_stems
from bot.text.summarise_story import ARTICLES, Telling, summarise_story

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
SENTENCES = 3
BACKED = 0.5
CROWD = 12


def stories(folder: Path) -> Iterator[tuple[str, list[Telling]]]:
    """Read the stories of two and more articles, with their language."""
    together: defaultdict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in map(json.loads, (folder / "stories" / "clusters_dev.jsonl").open(encoding="utf-8")):
        together[row["language"], row["story"]].append(row)
    for row in map(json.loads, (folder / "stories" / "pairs.jsonl").open(encoding="utf-8")):
        if row["same"]:
            together[row["language"], row["id"]] += [row["a"], row["b"]]
    for (language, _), rows in together.items():
        if len(rows) > 1:
            yield language, [telling(number, row) for number, row in enumerate(rows[:ARTICLES], 1)]


def telling(number: int, row: dict[str, Any]) -> Telling:
    body = "\n\n".join(part for part in (row.get("heading"), row["body"]) if part)
    at = datetime.fromisoformat(row.get("published") or "2020-01-01")
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return Telling(article_id=number, source=number, title=row["title"], body=body, at=at)


def backed(chosen: Iterable[tuple[int, str]], told: Sequence[Telling], language: str) -> list[bool]:
    """Tell of each sentence, given with its source, whether another source has it too."""
    others = [
        (item.source, set(content_stems(sentence.text, language)))
        for item in told
        for sentence in split_sentences(item.body, language)
    ]
    judged = []
    for source, text in chosen:
        stems = set(content_stems(text, language))
        shares = (len(stems & said) / (len(stems) or 1) for other, said in others if other != source)
        judged.append(max(shares, default=0.0) >= BACKED)
    return judged


def lead(item: Telling, language: str) -> list[tuple[int, str]]:
    sentences = split_sentences(item.body, language)[:SENTENCES]
    return [(item.source, sentence.text) for sentence in sentences]


def quality(folder: Path, show: int) -> None:
    found: defaultdict[str, list[bool]] = defaultdict(list)
    taken: list[float] = []
    for number, (language, told) in enumerate(stories(folder)):
        began = time.perf_counter()
        summary = summarise_story(told, language=language, sentences=SENTENCES)
        taken.append(1000 * (time.perf_counter() - began))
        by_source = [(part.article_id, part.sentence.text) for part in summary]
        found["ours"] += backed(by_source, told, language)
        newest = max(told, key=lambda item: item.at)
        found["lead of the newest"] += backed(lead(newest, language), told, language)
        found["lead of the first"] += backed(lead(told[0], language), told, language)
        if number < show:
            print(f"\n{told[0].title}")
            for source, text in by_source:
                print(f"  {source}: {text}")
    print(f"{len(taken)} stories, sentences that another source reports too:")
    for name, judged in found.items():
        print(f"  {name:20} {statistics.mean(judged):.3f}")
    print(f"  {statistics.median(taken):.1f} ms a story at the median, {max(taken):.1f} ms at most")


def cost() -> None:
    """Time a story of twelve long articles."""
    body = " ".join(
        f"Le port numéro {n} a rouvert ses quais après la tempête du mois {n % 12}." for n in range(90)
    )
    crowd = [
        Telling(
            article_id=n,
            source=n,
            title=f"Le port {n} rouvre",
            body=body,
            at=datetime(2026, 1, n, tzinfo=UTC),
        )
        for n in range(1, CROWD + 1)
    ]
    taken = []
    for _ in range(10):
        began = time.perf_counter()
        summarise_story(crowd, language="fr", sentences=7)
        taken.append(1000 * (time.perf_counter() - began))
    print(f"{CROWD} articles of 90 sentences each: {statistics.median(taken):.1f} ms (goal 30 ms)")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--data", type=Path, default=DATA, help=f"default: {DATA}")
    options.add_argument("--show", type=int, default=0, help="summaries to print")
    given = options.parse_args()
    if (given.data / "stories" / "pairs.jsonl").exists():
        quality(given.data, given.show)
    else:
        print(f"no story data in {given.data} (--data names another folder): costs only")
    cost()


if __name__ == "__main__":
    main()
