"""Article extraction beside trafilatura's, fast and default, on the same real pages in one process.

Run it as a script: `python tests/benchmarks/bench_extraction.py [--data FOLDER] [--rounds N]`. The folder
holds `extraction/gold.jsonl`, `extraction/html/` and `scoring/score_extraction.py`; it is not part of the
project. Speeds are medians of rounds in which the three take turns.

A page that Dépêche refuses has no text in the archive. The line "and teasers" counts what is free to read of
pages refused as paywall teasers, as `depeche read` shows it.
"""

import argparse
import gzip
import importlib.util
import json
import logging
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from trafilatura import bare_extraction

from bot.ingest.pages.page import Examined, examine_page
from bot.model.article import Draft

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
ROUNDS = 5

Page = Mapping[str, Any]
Prediction = dict[str, Any]
Reader = Callable[[bytes, str | None], Any]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--data", type=Path, default=DATA, help=f"default: {DATA}")
    options.add_argument("--rounds", type=int, default=ROUNDS, help="timed rounds over all pages")
    given = options.parse_args()
    folder, scorer = given.data / "extraction", given.data / "scoring" / "score_extraction.py"
    for needed in (folder / "gold.jsonl", folder / "html", scorer):
        if not needed.exists():
            print(f"skipped: no extraction data here: {needed} is missing (--data names another folder)")
            return 0
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    gold = [json.loads(row) for row in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    pages = [gzip.decompress((folder / row["file"]).read_bytes()) for row in gold]
    score = _scorer(scorer)
    readers: dict[str, Reader] = {
        "depeche": lambda data, url: examine_page(data, url=url),
        "trafilatura fast": lambda data, url: bare_extraction(data, url=url, fast=True, with_metadata=True),
        "trafilatura": lambda data, url: bare_extraction(data, url=url, with_metadata=True),
    }
    read = {
        name: [reader(page, row["url"]) for page, row in zip(pages, gold, strict=True)]
        for name, reader in readers.items()
    }
    predictions = {
        "depeche": [
            _ours(row, found, teasers=False) for row, found in zip(gold, read["depeche"], strict=True)
        ],
        "and teasers": [
            _ours(row, found, teasers=True) for row, found in zip(gold, read["depeche"], strict=True)
        ],
        **{
            name: [_theirs(row, found) for row, found in zip(gold, read[name], strict=True)]
            for name in list(readers)[1:]
        },
    }
    _print_scores({name: score(gold, rows) for name, rows in predictions.items()})
    refused = [
        (row["id"], found.outcome.reason)
        for row, found in zip(gold, read["depeche"], strict=True)
        if not isinstance(found.outcome, Draft)
    ]
    print(f"\nrefused: {len(refused)} of {len(gold)} pages")
    for name, reason in refused:
        print(f"  {name}: {reason}")
    _print_speeds(_speeds(readers, pages, gold, given.rounds), len(pages))
    return 0


def _scorer(path: Path) -> Callable[[Sequence[Page], Sequence[Prediction]], dict[str, dict[str, float]]]:
    """Load the scorer from the data folder; it imports a neighbour of its own."""
    sys.path.insert(0, str(path.parent))
    spec = importlib.util.spec_from_file_location("score_extraction", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Callable[[Sequence[Page], Sequence[Prediction]], dict[str, dict[str, float]]] = module.score
    return found


def _ours(row: Page, found: Examined, *, teasers: bool) -> Prediction:
    draft = found.outcome if isinstance(found.outcome, Draft) else found.teaser if teasers else None
    if draft is None:
        return {"id": row["id"]}
    published = found.published or draft.published
    return {
        "id": row["id"],
        "title": draft.title,
        "authors": list(draft.authors),
        "published": published.isoformat() if published else None,
        "language": draft.language,
        "body": "\n\n".join(part for part in (draft.lead, draft.body) if part),
    }


def _theirs(row: Page, found: Any) -> Prediction:
    if found is None:
        return {"id": row["id"]}
    return {
        "id": row["id"],
        "title": found.title,
        "authors": [name.strip() for name in (found.author or "").split(";") if name.strip()],
        "published": found.date,
        "language": row["language"],  # it has no detector of its own here: not compared
        "body": found.text,
    }


def _print_scores(scores: Mapping[str, Mapping[str, Mapping[str, float]]]) -> None:
    columns = ("body_f1", "precision", "recall", "title", "authors_f1", "date")
    print(f"{'set':<14}{'pages':>6}  {'reader':<18}" + "".join(f"{name:>11}" for name in columns))
    for group in next(iter(scores.values())):
        for reader, found in scores.items():
            row = found[group]
            figures = "".join(f"{row[name]:>11.4f}" if name in row else f"{'':>11}" for name in columns)
            print(f"{group:<14}{row['n']:>6}  {reader:<18}{figures}")


def _speeds(
    readers: Mapping[str, Reader], pages: Sequence[bytes], gold: Sequence[Page], rounds: int
) -> dict[str, list[float]]:
    """Time each reader over all pages, taking turns; processor seconds, since others share the machine."""
    spent: dict[str, list[float]] = {name: [] for name in readers}
    for turn in range(rounds):
        for name in _turned(list(readers), turn):
            begun = time.process_time()
            for page, row in zip(pages, gold, strict=True):
                readers[name](page, row["url"])
            spent[name].append(time.process_time() - begun)
    return spent


def _turned(names: Sequence[str], by: int) -> Iterator[str]:
    """Begin each round with another reader."""
    at = by % len(names)
    yield from (*names[at:], *names[:at])


def _print_speeds(spent: Mapping[str, Sequence[float]], pages: int) -> None:
    print(f"\nspeed: medians of {len(next(iter(spent.values())))} rounds over {pages} pages, one process")
    fast = statistics.median(spent["trafilatura fast"])
    for name, seconds in spent.items():
        middle = statistics.median(seconds)
        print(f"  {name:<18}{pages / middle:>8.1f} pages/s{fast / middle:>8.2f} x trafilatura fast")


if __name__ == "__main__":
    sys.exit(main())
