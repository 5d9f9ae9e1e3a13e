"""Who said what on the hand-made gold: ours beside the regular expression that comes with the data.

Run it as a script: `python tests/benchmarks/bench_quotes.py [--data FOLDER]`. The folder is the one
that holds `quotes/`; by default `shared/data` beside the checkout.
"""

import argparse
import importlib.util
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from bot.text.quotes import find_quotes

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
LANGUAGES = ("fr", "en", "ru")

Record = dict[str, Any]


def main() -> None:
    """Print both sides' figures per language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    folder = parser.parse_args().data / "quotes"
    scorer_file = folder / "score_quotes.py"
    if not scorer_file.is_file():
        print(f"No gold quotes in {folder}: nothing to measure.")
        return
    scorer = load(scorer_file)
    print(
        f"{'':10}{'':9}{'P':>7}{'R':>7}{'F1':>7}{'scare':>9}{'named':>8}{'(n)':>6}{'unnamed':>9}{'shown':>8}{'ms':>7}"
    )
    for language in LANGUAGES:
        gold_file = folder / f"{language}_dev.jsonl"
        gold = [json.loads(line) for line in gold_file.read_text("utf-8").splitlines() if line.strip()]
        regex = subprocess.run(
            [sys.executable, folder / "baseline_regex.py", gold_file],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        baseline = {r["id"]: r["quotes"] for r in map(json.loads, regex.splitlines())}
        ours, milliseconds = predict(gold)
        show(language, "regex", figures(scorer, gold_file, gold, baseline), None)
        show(language, "ours", figures(scorer, gold_file, gold, ours), milliseconds)
        for half in (0, 1):
            part = gold[half::2]
            with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as lines:
                lines.writelines(json.dumps(record) + "\n" for record in part)
                lines.flush()
                show(language, f"half {half + 1}", figures(scorer, Path(lines.name), part, ours), None)


def load(path: Path) -> ModuleType:
    """Import the scorer from where it lies."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"cannot read {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def predict(gold: Sequence[Record]) -> tuple[dict[str, list[Record]], float]:
    """Find the quotes of every text; milliseconds are the median of a text's best of three."""
    found: dict[str, list[Record]] = {}
    times = []
    for record in gold:
        best = float("inf")
        for _ in range(3):
            start = time.perf_counter()
            quotes = find_quotes(record["text"], language=record["language"])
            best = min(best, time.perf_counter() - start)
        found[record["id"]] = [{"start": q.start, "end": q.end, "speaker": q.speaker} for q in quotes]
        times.append(1_000 * best)
    return found, statistics.median(times)


def figures(
    scorer: ModuleType, gold_file: Path, gold: Sequence[Record], found: dict[str, list[Record]]
) -> dict[str, Any]:
    """Ask the scorer; add the precision of the names that are shown, which it does not print."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as lines:
        lines.writelines(
            json.dumps({"id": record["id"], "quotes": found.get(record["id"], [])}) + "\n" for record in gold
        )
        lines.flush()
        ran = subprocess.run(
            [sys.executable, scorer.__file__, "--gold", gold_file, "--pred", lines.name, "--json"],
            capture_output=True,
            text=True,
            check=True,
        )
    scores: dict[str, Any] = json.loads(ran.stdout)["total"]["0.8"]
    scores["scares"] = sum(n["kind"] == "scare" for record in gold for n in record["not_quotes"])
    shown = right = 0
    for record in gold:
        quotes = found.get(record["id"], [])
        for gold_index, index in scorer.match(record["quotes"], quotes, 0.8):
            if quotes[index]["speaker"]:
                quote = record["quotes"][gold_index]
                shown += 1
                right += scorer.speaker_ok(
                    quote["speaker"],
                    quotes[index]["speaker"],
                    quote["speaker_role"],
                    quote.get("aliases", ()),
                )
    return scores | {"shown": right / shown if shown else 0.0}


def show(language: str, side: str, scores: dict[str, Any], milliseconds: float | None) -> None:
    """Print one line."""
    scare = f"{scores['on_scare']}/{scores['scares']}"
    print(
        f"{language:10}{side:9}{scores['p']:7.3f}{scores['r']:7.3f}{scores['f1']:7.3f}{scare:>9}"
        f"{scores['speaker_named']:8.3f}{scores['n_named']:6}{scores['speaker_unnamed']:9.3f}{scores['shown']:8.3f}"
        + (f"{milliseconds:7.2f}" if milliseconds is not None else "")
    )


if __name__ == "__main__":
    main()
