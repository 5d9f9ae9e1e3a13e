"""What the checks of translations let pass and catch, what reading again costs, and how long it takes.

Run it as a script: `python tests/benchmarks/bench_translation.py [--data FOLDER] [--articles 6000]`. The
folder holds `languages/trilingual.tsv` and `archive/fr.jsonl.gz`; it is not part of the project. The weights
of the checks were estimated on the even lines of the former; the odd ones tell what they are worth. Peers
answer over HTTP, as scripted.
"""

import argparse
import asyncio
import gzip
import json
import logging
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import structlog
from translation_spoiling import SEED, Line, Spoiling, Strangers, spoilings, spoilt_list
from translation_stand import Stand

sys.path.append(str(Path(__file__).parents[1] / "engines"))

from paid_peers import DeepLPeer, OpenAIPeer
from peers import LibrePeer

from bot.engines.deepl import DeepL
from bot.engines.libretranslate import LibreTranslate
from bot.engines.openai import OpenAI
from bot.engines.service import Reach
from bot.model.article import Analysis, Article
from bot.model.translation import Answer, Haste, Pair, Reads
from bot.ports import SystemClock
from bot.storage.database import Database
from bot.text.clean import normalise
from bot.text.sentences import split_sentences
from bot.text.summarise import summarise
from bot.text.translating.damage import damage_of
from bot.translation.outcome import Left, Turned

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
LANGUAGES = ("fr", "en", "ru")
DIRECTIONS = [Pair(one, other) for one in LANGUAGES for other in LANGUAGES if one != other]
BESIDE = 12
MADE_UP = "le port la ville un navire des marins attend annonce depuis hier avec sans mairie conseil"


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--data", type=Path, default=DATA, help=f"default: {DATA}")
    options.add_argument("--articles", type=int, default=6000, help="none: 0; default: 6000")
    given = options.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    trilingual = given.data / "languages" / "trilingual.tsv"
    if trilingual.exists():
        rows = [line.split("\t") for line in trilingual.read_text(encoding="utf-8").splitlines()]
        lines = [dict(zip(LANGUAGES, row, strict=True)) for row in rows]
        rates("even lines", lines[0::2])
        rates("odd lines", lines[1::2])
        half = lines[1::2]
        for peer in (libretranslate, deepl, openai):
            asyncio.run(over_http(half, peer, sound=True))
            asyncio.run(over_http(half, peer))
        asyncio.run(over_http(half, libretranslate, by_chance=False))
        asyncio.run(over_http(half, libretranslate, back=False))
        asyncio.run(over_http(half, libretranslate, by_chance=False, back=False))
    else:
        print(f"skipped: {trilingual} is missing (--data names another folder)")
    archive = given.data / "archive" / "fr.jsonl.gz"
    if given.articles:
        asyncio.run(reading_again(list(islice(articles(archive), given.articles))))
    return 0


def rates(name: str, lines: Sequence[Line]) -> None:
    """Judge human translations, and the same spoilt in all ways."""
    passed: Counter[str] = Counter()
    caught: Counter[str] = Counter()
    spoilt: Counter[str] = Counter()
    spent, judged = 0.0, 0
    strangers = Strangers(lines)
    for pair in DIRECTIONS:
        for number, line in enumerate(lines):
            around = lines[max(0, number - BESIDE) : number + BESIDE + 1]
            beside = [other[pair.source] for other in around if other is not line]
            sentence, answer = line[pair.source], line[pair.target]
            after = lines[(number + 1) % len(lines)][pair.target]
            answers = {"as it is": answer, **dict(spoilings(sentence, answer, after, strangers.of(answer)))}
            for how, said in answers.items():
                begun = time.perf_counter()
                damage = damage_of(sentence, said, pair, beside)
                spent += time.perf_counter() - begun
                judged += 1
                if how == "as it is":
                    passed[damage.value if damage else "passed"] += 1
                elif said != answer:
                    spoilt[how] += 1
                    caught[how] += damage is not None
    every = passed.total()
    print(f"\n{name}: {every} human translations, {passed['passed'] / every:.2%} passed; taken for damage:")
    print("  " + ", ".join(f"{kind} {count}" for kind, count in passed.most_common() if kind != "passed"))
    print("  caught: " + ", ".join(f"{how} {caught[how] / spoilt[how]:.2%}" for how in spoilt))
    print(f"  {spent / judged * 1000:.2f} ms for each answer")


Table = dict[tuple[str, str, str], str]
Maker = Callable[[Table, Spoiling, random.Random], tuple[Any, Callable[[str], Any]]]


def libretranslate(table: Table, spoiling: Spoiling, _: random.Random) -> Any:
    """One sentence a request."""
    return LibrePeer(table, distort=spoiling), lambda url: LibreTranslate(Reach(name="Libre", url=url))


def deepl(table: Table, spoiling: Spoiling, chance: random.Random) -> Any:
    """Fifty sentences a request; half of the lists lose, merge, turn round or cut some."""

    def distort(made: list[Any]) -> list[Any]:
        texts = spoilt_list([one["text"] for one in made], chance)
        return [one | {"text": text} for one, text in zip(made, texts, strict=True)]

    peer = DeepLPeer(table, distort=distort)
    peer.limit = 100_000_000
    return peer, lambda url: DeepL(Reach(name="DeepL", url=url), key=peer.key)


def openai(table: Table, spoiling: Spoiling, chance: random.Random) -> Any:
    """Sixteen sentences a request, spoilt as lists."""

    def distort(made: list[Any]) -> list[Any]:
        texts = spoilt_list([one["text"] for one in made], chance)
        return [one | {"text": text} for one, text in zip(made, texts, strict=True)]

    peer = OpenAIPeer(table, distort=distort)
    return peer, lambda url: OpenAI(Reach(name="Model", url=f"{url}/v1"), key=peer.key, model=peer.model)


async def over_http(
    lines: Sequence[Line], made_of: Maker, *, by_chance: bool = True, back: bool = True, sound: bool = False
) -> None:
    """Have all lines translated by a peer that spoils some, and look what readers would get."""
    chance = random.Random(SEED)
    outcomes: Counter[str] = Counter()
    shown: Counter[str] = Counter()
    calls = asked = 0
    for pair in DIRECTIONS:
        spoiling = Spoiling(lines, chance=chance if by_chance else None)
        ways = [pair, Pair(pair.target, pair.source)] if back else [pair]
        table = {
            (way.source, way.target, line[way.source]): line[way.target] for way in ways for line in lines
        }
        peer, engine = made_of(table, spoiling, chance)
        if sound:
            peer.distort = type(peer)().distort
        with tempfile.TemporaryDirectory() as folder:
            clock = SystemClock()
            database = await Database.open(f"sqlite:///{folder}/bench.sqlite", clock=clock)
            async with peer, Stand(database, clock, [engine(peer.url)]) as stand:
                wanted = [(pair, line[pair.source]) for line in lines]
                found = await stand.desk.turn(wanted, Haste.AHEAD)
                for line, outcome in zip(lines, found, strict=True):
                    spoilt = line[pair.source] in spoiling.spoilt
                    match outcome:
                        case Turned(text=text) if text == normalise(
                            table[pair.source, pair.target, line[pair.source]]
                        ):
                            outcomes["right"] += 1
                        case Turned(text=text):
                            outcomes["DAMAGED AND SHOWN"] += 1
                            shown[spoiling.ways.get(text, "in a list")] += 1
                        case Left():
                            outcomes["damaged, left" if spoilt else "left for nothing"] += 1
                calls += peer.calls
                asked += peer.characters
            await database.close()
    told = ", ".join(f"{name} {count}" for name, count in outcomes.most_common())
    kind = "sound" if sound else "spoilt by chance" if by_chance else "spoilt by sentence"
    known = "both ways known" if back else "one way known"
    once = sum(len(line[pair.source]) for line in lines for pair in DIRECTIONS)
    print(f"\n{made_of.__name__}, {kind}, {known}, {len(lines)} lines, seed {SEED}:")
    print(f"  {calls} calls, {asked / once - 1:+.1%} characters")
    print(f"  {told}")
    if shown:
        print("  shown: " + ", ".join(f"{way} {count}" for way, count in shown.most_common()))


def articles(archive: Path) -> Iterator[Article]:
    """Give the archive's articles, else made-up ones."""
    now = datetime.now(UTC)
    for number, (title, body) in enumerate(_texts(archive), 1):
        split = split_sentences(body, "fr")
        yield Article(
            id=number,
            seq=number,
            added=now,
            changed=now,
            title=title,
            body=body,
            language="fr",
            analysis=Analysis(summary=summarise(body, title=title, language="fr", split=split)),
        )


def _texts(archive: Path) -> Iterator[tuple[str, str]]:
    if archive.exists():
        with gzip.open(archive, "rt", encoding="utf-8") as lines:
            for line in lines:
                item = json.loads(line)
                yield item["title"], item.get("body") or item.get("text") or ""
    chance = random.Random(SEED)
    words = MADE_UP.split()
    while True:
        sentences = [" ".join(chance.choices(words, k=12)).capitalize() + "." for _ in range(12)]
        yield sentences[0].rstrip("."), " ".join(sentences)


class Transliterator:
    """An engine that writes French in Cyrillic letters; what fails the checks is remembered too."""

    name, version, batch, at_once = "Letters", "1", 16, 4
    repeats_itself = local = True
    letters = str.maketrans("abcdefghijklmnopqrstuvwxyzéèàçêâîôûù", "абцдефгхийклмнопкрстуввкизеёасеаиоюу")

    def __init__(self) -> None:
        self.calls = self.sentences = self.characters = 0

    async def pairs(self) -> None:
        return

    def version_for(self, pair: Pair, /) -> str:
        return self.version

    def keep(self, number: int, /) -> str:
        return f"[[{number}]]"

    async def translate(self, sentences: Sequence[str], pair: Pair) -> Answer:
        self.calls += 1
        self.sentences += len(sentences)
        self.characters += sum(map(len, sentences))
        await asyncio.sleep(0.001)
        return Answer(sentences=tuple(sentence.lower().translate(self.letters) for sentence in sentences))

    async def aclose(self) -> None:
        return


async def reading_again(some: Sequence[Article]) -> None:
    """Read articles, read them again in the same process and after a restart, and many readers at once."""
    reads = Reads(language="ru")
    with tempfile.TemporaryDirectory() as folder:
        clock = SystemClock()
        database = await Database.open(f"sqlite:///{folder}/bench.sqlite", clock=clock)
        print(f"\n{len(some)} articles, titles and summaries, five at a time:")
        for how in ("read", "read again after a restart"):
            engine = Transliterator()
            async with Stand(database, clock, [engine]) as stand:
                begun = time.perf_counter()
                for start in range(0, len(some), 5):
                    await stand.translations.summaries(some[start : start + 5], reads, Haste.AHEAD)
                took = time.perf_counter() - begun
                await stand.desk.note()
                hits = (await stand.spending.of(engine.name))[1].hits
                print(
                    f"  {how}: {engine.calls} calls, {engine.sentences} sentences, "
                    f"{engine.characters} characters; {hits} shown from the store; {took:.1f} s"
                )
        print(f"  {await stand.kept.count()} translations kept")
        for how in ("from the store", "at hand"):
            await _lists(database, some, how=how)
        await _together(database, some[0])
        await database.close()


async def _lists(database: Database, some: Sequence[Article], *, how: str) -> None:
    """Time lists of five titles that were translated before."""
    async with Stand(database, SystemClock(), [Transliterator()]) as stand:
        reads, took = Reads(language="ru"), []
        starts = range(0, max(min(len(some), 2500), 10), 5)
        for start in [*starts] * (2 if how == "at hand" else 1):
            begun = time.perf_counter()
            await stand.translations.titles(some[start : start + 5], reads, Haste.ASKED)
            took.append((time.perf_counter() - begun) * 1000)
    took = took[len(took) // 2 :] if how == "at hand" else took
    cuts = statistics.quantiles(took, n=20)
    print(f"  a list of five kept titles, {how}: p50 {cuts[9]:.2f} ms, p95 {cuts[18]:.2f} ms")


async def _together(database: Database, article: Article) -> None:
    """Have fifty readers open one article at once that nobody has read wholly."""
    engine = Transliterator()
    engine.version = "2"
    async with Stand(database, SystemClock(), [engine]) as stand:
        reads = Reads(language="ru")
        await asyncio.gather(*(stand.translations.whole(article, reads, Haste.ASKED) for _ in range(50)))
    split = len(split_sentences(article.body, "fr")) + 1
    asked = f"{engine.sentences} sentences in {engine.calls} calls"
    print(f"  50 readers open one article of {split} sentences: {asked}")


if __name__ == "__main__":
    sys.exit(main())
