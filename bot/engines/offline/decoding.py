"""Sentences through one model: pieces, beams, pieces, words; what did not come out whole is empty.

Runs in the worker process: nothing else imports CTranslate2.
"""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import ctranslate2
from sentencepiece import SentencePieceProcessor

LONGEST = 160
"""Pieces of one translation: models were trained on sentences, and leave out parts of what is much longer."""
_MOST_PARTS = 20
_AT_ONCE = 16
"""Translated together: more needs more memory, and gains nothing on a processor."""
_BEAM = 4
"""The search ends when so many translations have ended, however unlikely: with 2 a half sentence wins sooner.

It takes half more time than with 2, and is what OPUS-MT and Argos Translate use. With 1 nothing is compared.
"""
_SLACK = 24
_REPEATS = 4
_CLAUSE = re.compile(r"(?<=[;:,،؛、,。…—–])\s+")
_PLAIN = {
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "‹": "'", "›": "'",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "‑": "-", "−": "-", "•": "-", "…": "...",
    "\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ",
}  # fmt: skip
"""What may be written for a sign that a model never saw: many were trained on text with plain signs only."""


class Decoder:
    """A model in memory."""

    def __init__(
        self, *, weights: Path, source: Path, target: Path, prefix: str, add_end: bool, threads: int
    ) -> None:
        """Load it.

        Raises:
            Exception: whatever the two libraries raise about files that are not what they should be.
        """
        self._source = SentencePieceProcessor(model_file=str(source))
        self._target = SentencePieceProcessor(model_file=str(target))
        self._translator = ctranslate2.Translator(
            str(weights), device="cpu", compute_type="int8", inter_threads=1, intra_threads=threads
        )
        self._known = frozenset(_vocabulary(weights, "source"))
        if prefix and prefix not in self._known:
            raise ValueError(f"the model does not know the prefix {prefix}")
        config = weights / "config.json"
        ends = json.loads(config.read_bytes()).get("eos_token", "</s>") if config.is_file() else "</s>"
        self._end: str = ends
        self._before = [prefix] if prefix else []
        self._after = [ends] if add_end else []
        self._plain = str.maketrans({sign: plain for sign, plain in _PLAIN.items() if self._strange(sign)})

    @property
    def compute_type(self) -> str:
        """Tell in which numbers it counts: int8 wherever the processor can."""
        return str(self._translator.compute_type)

    def strangers(self) -> float:
        """Give the share of the source's pieces that the model does not know: much, and they are no pair."""
        pieces = [self._source.id_to_piece(number) for number in range(self._source.get_piece_size())]
        return sum(piece not in self._known for piece in pieces) / max(1, len(pieces))

    def translate(self, sentences: Sequence[str]) -> list[str]:
        """Translate; a sentence that is too long, has signs unknown to the model or does not end is empty."""
        plans = [self._plan(sentence) for sentence in sentences]
        wanted = [pieces for plan in plans if plan is not None for pieces in plan.parts]
        said = iter(self._decode(wanted))
        return ["" if plan is None else plan.whole([next(said) for _ in plan.parts]) for plan in plans]

    def _plan(self, sentence: str) -> "_Plan | None":
        text = sentence.translate(self._plain)
        start, end = self._strange_ends(text)
        parts = self._parts(text[start:end])
        return None if parts is None else _Plan(before=text[:start], parts=parts, after=text[end:])

    def _parts(self, text: str) -> list[list[str]] | None:
        pieces = self._pieces(text)
        if not pieces or not self._known.issuperset(pieces):
            return None
        if len(pieces) <= LONGEST:
            return [pieces]
        parts: list[str] = []
        for clause in _CLAUSE.split(text):
            joined = f"{parts[-1]} {clause}" if parts else clause
            if parts and len(self._pieces(joined)) <= LONGEST:
                parts[-1] = joined
            else:
                parts.append(clause)
        cut = [self._pieces(part) for part in parts]
        return cut if len(cut) <= _MOST_PARTS and all(len(part) <= LONGEST for part in cut) else None

    def _pieces(self, text: str) -> list[str]:
        pieces: list[str] = self._source.encode(text, out_type=str)
        return pieces

    def _strange(self, text: str) -> bool:
        return not self._known.issuperset(self._pieces(text))

    def _strange_ends(self, text: str) -> tuple[int, int]:
        """Find what is between signs that the model can't know, like pictures before a headline."""
        start, end = 0, len(text)
        while start < end and self._leaves(text[start]):
            start += 1
        while end > start and self._leaves(text[end - 1]):
            end -= 1
        return start, end

    def _leaves(self, sign: str) -> bool:
        return sign.isspace() or (not sign.isalnum() and self._strange(sign))

    def _decode(self, batch: Sequence[Sequence[str]]) -> Iterator[str]:
        if not batch:
            return
        results = self._translator.translate_batch(
            [[*self._before, *pieces, *self._after] for pieces in batch],
            max_batch_size=_AT_ONCE,
            beam_size=_BEAM,
            disable_unk=True,
            return_end_token=True,
            max_input_length=0,  # which would cut without a word; LONGEST is looked at before
            max_decoding_length=2 * max(map(len, batch)) + _SLACK,
        )
        for pieces, result in zip(batch, results, strict=True):
            yield self._words(pieces, result)

    def _words(self, given: Sequence[str], result: Any) -> str:
        *pieces, last = result.hypotheses[0] or [""]
        if last != self._end or len(pieces) > 2 * len(given) + _SLACK or _goes_round(pieces, given):
            return ""
        text: str = self._target.decode(pieces)
        return "" if "⁇" in text else text.strip()


class _Plan:
    """One sentence: what is translated, and what stays before and after it."""

    def __init__(self, *, before: str, parts: list[list[str]], after: str) -> None:
        self._before = before
        self._after = after
        self.parts = parts

    def whole(self, said: Sequence[str]) -> str:
        return f"{self._before}{' '.join(said)}{self._after}".strip() if all(said) else ""


def _goes_round(pieces: Sequence[str], given: Sequence[str]) -> bool:
    """Tell whether the same few pieces come again and again, more often than in what was given."""
    return any(
        (times := _most_in_a_row(pieces, length)) >= _REPEATS and times > _most_in_a_row(given, length)
        for length in range(1, 9)
    )


def _most_in_a_row(pieces: Sequence[str], length: int) -> int:
    most = run = 0
    for here, there in zip(pieces, pieces[length:], strict=False):
        run = run + 1 if here == there else 0
        most = max(most, run)
    return most // length + 1


def _vocabulary(weights: Path, side: str) -> list[str]:
    """Read the words that a model has numbers for, as this and earlier converters write them."""
    for name in (f"{side}_vocabulary", "shared_vocabulary"):
        if (path := weights / f"{name}.json").is_file():
            tokens = json.loads(path.read_bytes())
            return [token for token in tokens if isinstance(token, str)]
        if (path := weights / f"{name}.txt").is_file():
            return path.read_text(encoding="utf-8").split("\n")
    raise FileNotFoundError(f"{side}_vocabulary.json is missing")
