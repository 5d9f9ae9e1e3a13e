"""Translating on this machine: through the worker process, and with the libraries alone; the loop's stalls.

Two models that the tests make: a tiny one, where all that counts is what surrounds it, and one of OPUS-MT's
usual shape. Sentences of some 30 pieces, one core, batches as the engine takes them.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import ctranslate2
from sentencepiece import SentencePieceProcessor

from bot.engines.offline.translator import CTranslate2
from bot.model.translation import Pair

sys.path.append(str(Path(__file__).parents[1] / "engines"))
from toy_model import OPUS, TINY, make_model

PAIR = Pair("en", "fr")
SAID = "The mayor says that port {n} is open again, and the ferry sails; the port is open and it sails."
MEANT = "Le maire dit que port {n} est ouvert encore, et le bac part; le port est ouvert et it part."
BEAT = 0.002


def numbered(text: str, count: int, first: int) -> list[str]:
    return [text.format(n=first + number) for number in range(count)]


def megabytes(pid: int) -> float:
    """Tell how much memory a process has had at most."""
    return int(Path(f"/proc/{pid}/status").read_text().split("VmHWM:")[1].split()[0]) / 1024


class Library:
    """What a program would do that knew nothing but the two libraries."""

    def __init__(self, folder: Path) -> None:
        self.source = SentencePieceProcessor(model_file=str(folder / "source.spm"))
        self.target = SentencePieceProcessor(model_file=str(folder / "target.spm"))
        self.model = ctranslate2.Translator(str(folder), compute_type="int8", intra_threads=1)

    def translate(self, sentences: list[str]) -> list[str]:
        pieces = self.source.encode(sentences, out_type=str)
        results = self.model.translate_batch(pieces, beam_size=4, max_decoding_length=256)
        return [self.target.decode(result.hypotheses[0]) for result in results]


async def stalls(during: Callable[[], "asyncio.Future[None]"]) -> float:
    """Milliseconds by which the loop was late at most."""
    worst, done = 0.0, False

    async def beat() -> None:
        nonlocal worst
        while not done:
            began = time.perf_counter()
            await asyncio.sleep(BEAT)
            worst = max(worst, time.perf_counter() - began - BEAT)

    heart = asyncio.create_task(beat())
    await asyncio.sleep(0)
    await during()
    done = True
    await heart
    return 1000 * worst


async def measure(folder: Path, batches: int) -> None:
    library = Library(folder / "en-fr")
    engine = CTranslate2("bench", folder)
    size = engine.batch
    began = time.perf_counter()
    await engine.translate(["The port"], PAIR)
    cold = time.perf_counter() - began
    library.translate(["The port"])

    async def through_worker(first: int) -> None:
        for number in range(batches):
            start = first + number * size
            answer = await engine.translate(numbered(SAID, size, start), PAIR)
            assert list(answer.sentences) == numbered(MEANT, size, start)

    async def directly(first: int) -> None:
        for number in range(batches):
            start = first + number * size
            assert library.translate(numbered(SAID, size, start)) == numbered(MEANT, size, start)
            await asyncio.sleep(0)

    ours = theirs = float("inf")
    for turn in range(3):  # by turns, and the best: others use this machine, too
        for way in (through_worker, directly):
            began = time.perf_counter()
            await way(turn * 1000)
            taken = time.perf_counter() - began
            ours, theirs = (min(ours, taken), theirs) if way is through_worker else (ours, min(theirs, taken))
    count = batches * size
    late = await stalls(lambda: asyncio.ensure_future(through_worker(5000)))
    held = await stalls(lambda: asyncio.ensure_future(directly(6000)))
    assert engine.pid is not None
    memory = megabytes(engine.pid)
    await engine.aclose()
    print(f"  worker   {count / ours:7.1f} sentences/s   first after {cold:.2f} s   {memory:.0f} MB")
    more = 1000 * (ours - theirs) / batches
    print(f"  library  {count / theirs:7.1f} sentences/s   ratio {ours / theirs:.2f}, {more:+.1f} ms a batch")
    print(f"  the loop is late by {late:.1f} ms at most; {held:.0f} ms if the library ran on it")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, shape, batches in (("tiny", TINY, 50), ("OPUS-MT's shape", OPUS, 5)):
            place = Path(folder) / name.split()[0]
            made = make_model(place / "en-fr", shape=shape)
            size = sum(path.stat().st_size for path in made.iterdir())
            print(f" {name}: {size / 1e6:.1f} MB")
            asyncio.run(measure(place, batches))


if __name__ == "__main__":
    main()
