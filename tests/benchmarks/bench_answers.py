"""How often the first sentence of an answer answers, and how often it is said that nothing does.

Asks the questions of `asked_questions.toml`, of the archive alone, without a chat. Run it as a script:
`python tests/benchmarks/bench_answers.py [DATA_DIR] [--show] [--half 0|1]`. Needs ../shared/data, or DATA_DIR
with an archive of it; an empty DATA_DIR is filled. Every second question may be left for checking.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from asked_articles import DATA, fill

from bot.app import OpenArchive, open_archive
from bot.config import Config
from bot.errors import UserError
from bot.model.answer import Source
from bot.services.asking import Asker
from bot.services.questions import Questions
from bot.services.reading import Reading
from bot.storage.listings import ListingStore
from bot.storage.quotes import QuoteStore
from bot.storage.saved import SavedStore
from bot.storage.terms import TermStore
from bot.text.fold import fold

ASKED = Path(__file__).with_name("asked_questions.toml")
LANGUAGES = ("fr", "en", "ru")


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    text: str
    language: str
    ids: tuple[str, ...] = ()
    says: tuple[str, ...] = ()

    def is_answered_by(self, text: str) -> bool:
        folded = fold(text)
        return any(words in folded for words in self.says)

    def is_told_by(self, source: Source) -> bool:
        return (source.article.external_id or "").startswith(self.ids)


def asked() -> Iterator[tuple[str, Asked]]:
    rows = tomllib.loads(ASKED.read_text(encoding="utf-8"))
    for language in LANGUAGES:
        for row in rows[language]:
            says = tuple(fold(words) for words in row["says"].split(" / "))
            yield (
                "answered",
                Asked(text=row["asked"], language=language, ids=tuple(row["ids"]), says=says),
            )
    for kind in ("none", "beside"):
        for language in LANGUAGES:
            for text in rows[kind][language]:
                yield kind, Asked(text=text, language=language)


def questions_of(opened: OpenArchive) -> Questions:
    listings = ListingStore(opened.database, opened.clock)
    reading = Reading(
        articles=opened.articles,
        saved=SavedStore(opened.database, opened.clock),
        quotes=QuoteStore(opened.database),
        listings=listings,
        index=opened.index,
        clock=opened.clock,
    )
    return Questions(
        reading=reading,
        articles=opened.articles,
        stories=opened.stories,
        terms=TermStore(opened.database),
        listings=listings,
        index=opened.index,
        outlets=opened.config.outlets,
        clock=opened.clock,
    )


async def answers(questions: Questions, one: Asked) -> tuple[Source, ...]:
    asker = Asker(chat_id=1, user_id=1, private=True)
    try:
        found = await questions.about(asker, one.text, language=one.language, prefer=(one.language,))
    except UserError as error:
        print(f"    {error}: {one.text}")
        return ()
    return found.sources


async def measure(folder: Path, show: bool, half: int | None) -> None:
    marks: defaultdict[str, list[bool]] = defaultdict(list)
    taken: list[float] = []
    async with open_archive(Config(data_dir=folder)) as opened:
        if not opened.index.size:
            await fill(opened, DATA)
        questions = questions_of(opened)
        for number, (kind, one) in enumerate(asked()):
            if half is not None and number % 2 != half:
                continue
            began = time.perf_counter()
            sources = await answers(questions, one)
            taken.append(1000 * (time.perf_counter() - began))
            said = [sentence.text for source in sources for sentence in source.shown]
            if kind != "answered":
                marks[f"refused ({kind})"].append(not sources)
                wrong = bool(sources)
            else:
                first = said[0] if said else ""
                marks["first sentence answers"].append(one.is_answered_by(first))
                marks["one of the first source's"].append(
                    any(one.is_answered_by(text.text) for text in (sources[0].shown if sources else ()))
                )
                marks["one of those shown"].append(any(map(one.is_answered_by, said)))
                marks["first source tells of it"].append(
                    bool(sources) and (one.is_told_by(sources[0]) or one.is_answered_by(first))
                )
                marks["answered at all"].append(bool(sources))
                wrong = not one.is_answered_by(first)
                for source in sources:
                    marks["sources that tell of it"].append(
                        one.is_told_by(source) or any(one.is_answered_by(text.text) for text in source.shown)
                    )
            if show and wrong:
                print(f"  {kind}: {one.text}")
                for source in sources[:3]:
                    print(f"     {source.article.external_id} {[text.text[:220] for text in source.shown]}")
    for name, judged in marks.items():
        print(f"  {name}: {sum(judged)} of {len(judged)} ({sum(judged) / len(judged):.2f})")
    print(f"  p50 {statistics.median(taken):.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--half", type=int, choices=(0, 1))
    given = parser.parse_args()
    if given.folder is None and not DATA.exists():
        print(f"  skipped: no {DATA}")
        return
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measure(given.folder or Path(folder), given.show, given.half))


if __name__ == "__main__":
    main()
