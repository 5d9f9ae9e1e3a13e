"""How much of a question single sentences of an article say, with what stands around them."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from bot.model.sentence import Sentence
from bot.text.answering.question import Question
from bot.text.answering.sought import Seeks, counts_it, has_sought, is_dated
from bot.text.answering.wanted import Wanted
from bot.text.stems import words

_BEFORE, _BEHIND, _HEAD = 0.45, 0.25, 0.45
"""What a word counts that the sentence before has, the one behind, or the headline."""
_LEANING: Final = 0.65
"""The same, of the one before a sentence that begins with "it" or "they"."""
_ANYWHERE: Final = 0.2
"""What one counts that stands anywhere else in the article."""
_LEAST: Final = 0.2
"""Of the question's weight that a sentence must have for it to be looked at what else it has."""
_AROUND: Final = 0.4
"""And that must stand around one that has none of its words itself."""
_SOUGHT, _COUNTED = 0.3, 0.15
"""What a sentence gains that has the kind of thing that is asked for; that counts what is asked about."""
_TOGETHER: Final = 0.1
"""What it gains where the question's words stand side by side in it."""
_OPENING: Final = 0.05
"""What the first sentence gains: it says the most."""
_HEADING: Final = 0.2
"""What a line loses that has no end, as headings have none, or is the headline's."""
_ENDED: Final = re.compile(r"[.!?…»”\")\]؟。]\s*$")


@dataclass(frozen=True, slots=True)
class Bearing:
    """What a sentence is worth as an answer."""

    covers: float
    """The share of the question, by weight, that it says, with what stands around it."""
    has_sought: bool
    """It has the kind of thing that is asked for."""
    worth: float
    own: frozenset[int]
    """The numbers of the question's words that it has itself."""


@dataclass(frozen=True, slots=True)
class Bearings:
    """What all of an article says of a question."""

    each: tuple[Bearing, ...]
    """For each sentence."""
    title: frozenset[int]
    """The numbers of the question's words that the headline has."""
    found: frozenset[int]
    """And those that anything of it has."""

    @classmethod
    def of(
        cls,
        title: str,
        lines: Sequence[Sentence],
        question: Question,
        wanted: Wanted,
        *,
        weights: Sequence[int],
    ) -> "Bearings":
        """Judge an article's sentences; `weights` tell how much each of the question's words matters."""
        head = wanted.found_in(title)
        per = [wanted.found_in(line.text) for line in lines]
        found = frozenset(head).union(*per)
        total = sum(weights) or 1
        around = [_around(number, lines, head, per, found, wanted.language) for number in range(len(lines))]
        each = []
        for number, (line, own, shares) in enumerate(zip(lines, per, around, strict=True)):
            covers = sum(weights[word] * share for word, share in shares.items()) / total
            has = covers >= _LEAST and has_sought(
                line.text, wanted.language, question.seeks, question.telling
            )
            worth = covers
            if has and question.seeks is not Seeks.ANYTHING:
                dated = question.seeks is not Seeks.TIME or is_dated(
                    line.text, wanted.language, question.telling
                )
                worth += _SOUGHT if dated else _SOUGHT / 2
            if has and question.seeks is Seeks.AMOUNT:
                worth += _COUNTED * counts_it(line.text, wanted.language, wanted.stems[:2])
            if len(own) > 1:
                span = 1 + max(own.values()) - min(own.values())
                worth += _TOGETHER * min(1.0, len(own) / span) * sum(weights[word] for word in own) / total
            if number == 0:
                worth += _OPENING
            if not _ENDED.search(line.text) or line.text == title:
                worth -= _HEADING
            if not own and not (has and covers >= _AROUND):
                worth /= 2
            each.append(Bearing(covers, has, worth, frozenset(own)))
        return cls(tuple(each), frozenset(head), found)


def _around(
    number: int,
    lines: Sequence[Sentence],
    title: Mapping[int, int],
    per: Sequence[Mapping[int, int]],
    found: frozenset[int],
    language: str | None,
) -> dict[int, float]:
    """Tell what each of the question's words counts for one sentence."""
    shares = dict.fromkeys(found, 1 - _ANYWHERE)
    near = [(title, _HEAD)]
    if number:
        leans = not _leaning(language).isdisjoint(words(lines[number].text)[:1])
        near.append((per[number - 1], _LEANING if leans else _BEFORE))
    if number + 1 < len(per):
        near.append((per[number + 1], _BEHIND))
    for place, share in near:
        for word in place:
            shares[word] = min(shares[word], 1) * (1 - share)
    return {word: 1 - lacks for word, lacks in shares.items()} | dict.fromkeys(per[number], 1.0)


@cache
def _leaning(language: str | None) -> frozenset[str]:
    lexicon = tomllib.loads(files(__package__).joinpath("sought.toml").read_text(encoding="utf-8"))
    return frozenset(lexicon["leaning"].get(language or "", "").split())
