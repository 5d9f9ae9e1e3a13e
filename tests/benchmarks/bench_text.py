"""Summaries beside lead-2, LexRank and TextRank in one run; and how long summaries, dates and terms take.

Run it as a script: `python tests/benchmarks/bench_text.py [--data FOLDER]`. The folder holds
`summaries/fr.jsonl`, `summaries/rouge.py` and `archive/fr.jsonl.gz`; it is not part of the project. sumy is
of the extra `bench`; where it is missing its two lines are left out. All get the same sentences. Both halves
of the documents are told beside the whole, since 400 are few.
"""

import argparse
import gzip
import importlib.util
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from bot.text.dates import find_dates
from bot.text.sentences import split_sentences
from bot.text.summarise import summarise
from bot.text.terms import find_terms

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
SENTENCES = 2
TIMED = 1000

Document = dict[str, Any]
Summariser = Callable[[Document], str]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--data", type=Path, default=DATA, help=f"default: {DATA}")
    folder = options.parse_args().data
    gold, scorer = folder / "summaries" / "fr.jsonl", folder / "summaries" / "rouge.py"
    archive = folder / "archive" / "fr.jsonl.gz"
    for needed in (gold, scorer, archive):
        if not needed.exists():
            print(f"skipped: {needed} is missing (--data names another folder)")
            return 0
    rouge = _module(scorer)
    documents = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    summarisers = {"depeche": _ours, "lead-2": _lead, **dict(_sumy())}
    print(
        f"{'':10} {'R1':>6} {'R2':>6} {'RL':>6}   {'even documents':>21}   {'odd documents':>21}  ms (median)"
    )
    for name, summariser in summarisers.items():
        _compare(name, summariser, documents, rouge)
    with gzip.open(archive, "rt", encoding="utf-8") as lines:
        _time_stages([json.loads(line) for line in islice(lines, TIMED)])
    return 0


def _compare(name: str, summariser: Summariser, documents: Sequence[Document], rouge: Any) -> None:
    seconds: list[float] = []
    told: dict[str, str] = {}
    for document in documents:
        started = time.thread_time()
        told[document["id"]] = summariser(document)
        seconds.append(time.thread_time() - started)
    cells = []
    for part in (documents, documents[::2], documents[1::2]):
        references = {document["id"]: document["summary"] for document in part}
        cells.append(" ".join(f"{value:6.2f}" for value in rouge.corpus(told, references)))
    print(f"{name:10} {cells[0]}   {cells[1]:>21}   {cells[2]:>21}  {statistics.median(seconds) * 1000:.2f}")


def _ours(document: Document) -> str:
    chosen = summarise(document["text"], title=document["title"], language="fr", sentences=SENTENCES)
    return " ".join(sentence.text for sentence in chosen)


def _lead(document: Document) -> str:
    return " ".join(sentence.text for sentence in split_sentences(document["text"], "fr")[:SENTENCES])


def _sumy() -> Iterator[tuple[str, Summariser]]:
    """Give sumy's summarisers our sentences: its own splitter wants a download."""
    try:
        from sumy.nlp.stemmers import Stemmer
        from sumy.nlp.tokenizers import Tokenizer
        from sumy.parsers.plaintext import PlaintextParser
        from sumy.summarizers.lex_rank import LexRankSummarizer
        from sumy.summarizers.text_rank import TextRankSummarizer
        from sumy.utils import get_stop_words
    except ImportError:
        return

    class OurSentences(Tokenizer):  # type: ignore[misc]
        def __init__(self) -> None:
            self._language = "french"

        def to_sentences(self, text: str) -> tuple[str, ...]:
            return tuple(sentence.text for sentence in split_sentences(text, "fr"))

        def to_words(self, sentence: str) -> tuple[str, ...]:
            return tuple(word for word in sentence.lower().replace("'", " ").split() if word.isalpha())

    for name, kind in (("LexRank", LexRankSummarizer), ("TextRank", TextRankSummarizer)):
        summariser = kind(Stemmer("french"))
        summariser.stop_words = get_stop_words("french")

        def summarised(document: Document, summariser: Any = summariser) -> str:
            parsed = PlaintextParser.from_string(document["text"], OurSentences()).document
            return " ".join(str(sentence) for sentence in summariser(parsed, SENTENCES))

        yield name, summarised


def _time_stages(articles: Sequence[Document]) -> None:
    """Print each stage's time an article; dates and terms get the sentences that are split for all."""
    stages: dict[str, list[float]] = {"sentences": [], "summary": [], "dates": [], "terms": []}
    for article in articles:
        body, title = article["body"], article["title"]
        published = datetime.fromisoformat(article["published"])
        sentences = split_sentences(body, "fr")
        for stage, work in (
            ("sentences", lambda body=body: split_sentences(body, "fr")),
            ("summary", lambda body=body, title=title: summarise(body, title=title, language="fr")),
            (
                "dates",
                lambda body=body, published=published, sentences=sentences: find_dates(
                    body, language="fr", published=published, sentences=sentences
                ),
            ),
            (
                "terms",
                lambda body=body, title=title, sentences=sentences: find_terms(
                    body, title, "fr", sentences=sentences
                ),
            ),
        ):
            started = time.thread_time()
            work()
            stages[stage].append(time.thread_time() - started)
    print(f"\nms of processor time an article, {len(articles)} articles: median / 95th of 100")
    for stage, seconds in stages.items():
        ordered = sorted(seconds)
        late = ordered[len(ordered) * 95 // 100]
        print(f"{stage:10} {statistics.median(ordered) * 1000:.2f} / {late * 1000:.2f}")


def _module(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("rouge", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    sys.exit(main())
