"""Analysis of real articles on one core, with each stage's share (goal: 12 ms at the median).

Run it as a script: `python tests/benchmarks/bench_analysis.py [--data FOLDER] [--articles N]`. The folder
holds `archive/fr.jsonl.gz`; it is not part of the project. Stages share one splitting into sentences, as they
do when the archive analyses; the first articles, which fill the caches, are not counted.
"""

import argparse
import gzip
import json
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from bot.archive.enrich import analyse, find
from bot.model.article import Draft
from bot.text.dates import find_dates
from bot.text.fingerprint import signature_of
from bot.text.quotes import find_quotes
from bot.text.sentences import split_sentences
from bot.text.stories.features import features_of
from bot.text.summarise import summarise
from bot.text.terms import find_terms
from bot.text.words import count_words

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
WARMING = 200


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--data", type=Path, default=DATA, help=f"default: {DATA}")
    options.add_argument("--articles", type=int, default=2000)
    given = options.parse_args()
    path = given.data / "archive" / "fr.jsonl.gz"
    if not path.exists():
        print(f"skipped: {path} is missing (--data names another folder)")
        return 0
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        drafts = [_draft(json.loads(line)) for line in islice(lines, WARMING + given.articles)]
    seconds: dict[str, list[float]] = defaultdict(list)
    for draft in drafts:
        _measure(draft, seconds)
    for times in seconds.values():
        del times[:WARMING]
    whole = sum(seconds["whole"])
    sizes = [len(draft.body) for draft in drafts[WARMING:]]
    print(f"{len(sizes)} articles, {statistics.median(sizes):.0f} characters at the median")
    print(f"{'':12} {'median':>9} {'p95':>9} {'mean':>9}  share")
    for stage, times in seconds.items():
        middle, late = statistics.median(times), sorted(times)[len(times) * 95 // 100]
        mean = statistics.mean(times)
        print(
            f"{stage:12} {1000 * middle:6.2f} ms {1000 * late:6.2f} ms {1000 * mean:6.2f} ms"
            f"  {sum(times) / whole:5.0%}"
        )
    print(f"{len(sizes) / whole:.0f} articles/s of processor time (goal: 12 ms at the median)")
    return 0


def _draft(article: dict[str, Any]) -> Draft:
    return Draft(
        title=article["title"],
        lead=article["heading"],
        body=article["body"] or "",
        language="fr",
        published=datetime.fromisoformat(article["published"]),
    )


def _measure(draft: Draft, seconds: dict[str, list[float]]) -> None:
    body, title, language = draft.body, draft.title, draft.language
    split = split_sentences(body, language)
    published = draft.published

    def whole() -> None:
        sentences = split_sentences(body, language)
        analyse(draft, split=sentences)
        find(draft, split=sentences)
        signature_of(title, draft.lead, body)

    stages: dict[str, Callable[[], object]] = {
        "split": lambda: split_sentences(body, language),
        "summary": lambda: summarise(body, title=title, language=language, split=split),
        "words": lambda: count_words(body),
        "terms": lambda: find_terms(body, title, language, sentences=split),
        "quotes": lambda: find_quotes(body, language=language),
        "dates": lambda: find_dates(body, language=language, published=published, sentences=split),
        "features": lambda: features_of(title, draft.lead, body, language).pack(),
        "signature": lambda: signature_of(title, draft.lead, body),
        "whole": whole,
    }
    for stage, work in stages.items():
        started = time.thread_time()
        work()
        seconds[stage].append(time.thread_time() - started)


if __name__ == "__main__":
    sys.exit(main())
