"""Whether an answer is a whole translation of its sentence, as far as a program can tell."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from bot.model.translation import Pair
from bot.text.fold import fold
from bot.text.language import identify
from bot.text.translating.anchors import knows
from bot.text.translating.fit import gappiness, longness, misfit, shortness, stretch_of, support
from bot.text.translating.keeping import links_of, without_kept
from bot.text.translating.lands import exchanged_lands, lands_in
from bot.text.translating.names import exchanged_names
from bot.text.translating.numbers import lost_numbers
from bot.text.translating.traits import Traits, traits_of

_WRONG: Final = 1.0
_BETTER: Final = 1.0
"""So much better an answer must fit another sentence to be thought that one's."""
_BETTER_UNKNOWN: Final = 3.0
"""The same where only sounds, numbers and lengths can be compared."""
_OF_TWO: Final = 2.5
_SHORT: Final = 1.0
_LONG: Final = 0.5
_GAPPY: Final = 1.5
_NEARLY: Final = {"short": 0.75, "long": 0.5, "own": 0.75, "other": 1.0}
"""So far below each bound an answer is not believed without a second opinion."""
_LONG_ENOUGH: Final = 0.25
"""Stretch from which on an answer may be that of two sentences."""
_SWAPPED, _SWAPPED_UNKNOWN = 1.0, 2.0
"""So much better two answers must fit each other's sentence to be thought exchanged."""
_NEAR: Final = 3
"""Sentences between which answers are looked at for an exchange."""
_MANY: Final = 0.2
"""Part of a call's answers at wrong places that makes one distrust the others."""
_OWN: Final = 5
"""Letters from which on a word without a capital is no part of a name that all languages have."""
_COPIED_WORDS: Final = 4
_COPIED: Final = 0.8
_LANGUAGE_LETTERS: Final = 40
"""Fewer do not tell of which language they are."""
_REPEATED: Final = {2: 3, 3: 2, 5: 1}
"""How often so many words in a row may be there, unless the sentence repeats as much."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_LATIN: Final = re.compile("[a-zß-öø-ÿœA-ZÀ-ÖØ-ÞŒ\u0100-\u024f]")
_OTHER: Final = (
    "ru uk be bg mk sr kk ky mn tg ar fa ur ps he yi el hi mr ne bn ta te th lo km my ka hy zh ja ko"
)
_OTHER_LETTERS: Final = frozenset(_OTHER.split())
"""Languages that are not written in Latin letters, or not always."""
_KIN: Final = (
    {"ru", "uk", "be", "bg", "mk", "sr"},
    {"es", "pt", "gl", "ca", "it", "an", "oc"},
    {"no", "nb", "nn", "da", "sv"},
    {"cs", "sk", "pl"},
    {"hr", "sr", "bs", "sl"},
    {"id", "ms"},
    {"hi", "mr", "ne"},
)
"""Languages of which short texts are taken for each other."""


class Damage(Enum):
    """What is wrong with an answer."""

    EMPTY = "empty"
    SIGNS = "signs"
    """Something that must not change is lost or doubled."""
    COUNT = "count"
    """There are more or fewer answers than sentences."""
    COPY = "copy"
    """It is the sentence itself."""
    LANGUAGE = "language"
    NUMBERS = "numbers"
    """One is lost, changed or new."""
    NAMES = "names"
    """It speaks of somebody else, or of another place."""
    LINKS = "links"
    LOOP = "loop"
    """It says the same again and again."""
    SHORT = "short"
    """It breaks off, or leaves something out."""
    LONG = "long"
    """It goes on after the end."""
    MIXED = "mixed"
    """It, or many others of the same call, is that of another sentence."""
    REFUSED = "refused"
    REMEMBERED = "remembered"
    """It was damaged not long ago."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """What may be wrong with an answer; only a second opinion would tell."""

    damage: Damage
    likely: bool
    """Without such, it is taken for damaged."""


def damage_of(sentence: str, answer: str, pair: Pair, beside: Iterable[str] = ()) -> Damage | None:
    """Judge one answer; `beside` are other sentences whose translation it might be, in part or wholly."""
    match verdict_of(sentence, answer, pair, beside):
        case Doubt(damage=damage, likely=likely):
            return damage if likely else None
        case damage:
            return damage


def verdict_of(sentence: str, answer: str, pair: Pair, beside: Iterable[str] = ()) -> Damage | Doubt | None:
    """Judge one answer as `damage_of` does, and tell how sure that is."""
    if not answer.strip():
        return Damage.EMPTY
    if links_of(sentence) != links_of(answer):
        return Damage.LINKS
    if _is_copy(sentence, answer, pair):
        # It may have been in the reader's language already, as quotations are.
        return None if identify(sentence, prior=pair.source) == pair.target else Damage.COPY
    if _loops(sentence, answer):
        return Damage.LOOP
    said, made = traits_of(sentence, pair.source), traits_of(answer, pair.target)
    numbers = lost_numbers(said.numbers, made.numbers) or lost_numbers(made.numbers, said.numbers)
    if _is_other_language(answer, pair):
        return Damage.NUMBERS if numbers else Damage.LANGUAGE
    if numbers:
        return Doubt(Damage.NUMBERS, likely=True)
    if "\n\n" in answer and "\n\n" not in sentence:
        return Damage.LONG
    names = _names_verdict(sentence, answer, pair)
    if isinstance(names, Damage):
        return names
    doubt = _doubt_of(said, made, [other for other in beside if other != sentence])
    return doubt if doubt is not None and (doubt.likely or names is None) else names


def _names_verdict(sentence: str, answer: str, pair: Pair) -> Damage | Doubt | None:
    """Judge the names: where common words are not known, institutions look like persons."""
    names = exchanged_names(sentence, answer, pair)
    common_known = knows(pair.source) and knows(pair.target)
    if names.surely and common_known:
        return Damage.NAMES
    if exchanged_lands(lands_in(sentence, pair.source), lands_in(answer, pair.target)):
        return Doubt(Damage.NAMES, likely=True)
    if names.perhaps:
        return Doubt(Damage.NAMES, likely=common_known and bool(names.lost and names.new))
    return Doubt(Damage.NAMES, likely=False) if common_known and names.added else None


def _doubt_of(said: Traits, made: Traits, others: Sequence[str]) -> Doubt | None:
    """Find what is likely to be wrong, else what may be."""
    own, other = misfit(said, made) - _WRONG, _misfit_beside(said, made, others)
    margins = (
        (Damage.SHORT, shortness(said, made) - _SHORT, _NEARLY["short"]),
        (Damage.LONG, longness(said, made) - _LONG, _NEARLY["long"]),
        (Damage.LONG, math.inf if _is_of_two(said, made, others) else -math.inf, 0.0),
        (Damage.MIXED, own, _NEARLY["own"]),
        (Damage.MIXED, other, _NEARLY["other"]),
    )
    for nearly in (False, True):
        for damage, above, band in margins:
            if above > (-band if nearly else 0.0):
                return Doubt(damage, likely=not nearly)
    return Doubt(Damage.SHORT, likely=False) if gappiness(said, made) > _GAPPY else None


def mixed_up(sentences: Sequence[str], answers: Sequence[str], pair: Pair) -> set[int]:
    """Find answers of one call that stand at each other's place, or say the same of different sentences."""
    said = [traits_of(sentence, pair.source) for sentence in sentences]
    made = [traits_of(answer, pair.target) for answer in answers]
    wrong: set[int] = set()
    swapped = _SWAPPED if knows(pair.source) and knows(pair.target) else _SWAPPED_UNKNOWN
    for one in range(len(said)):
        for other in range(one + 1, min(one + 1 + _NEAR, len(said))):
            straight = misfit(said[one], made[one]) + misfit(said[other], made[other])
            crossed = misfit(said[one], made[other]) + misfit(said[other], made[one])
            same = made[one].text == made[other].text and said[one].text != said[other].text
            if straight - crossed > swapped or (same and len(made[one].text) > _LANGUAGE_LETTERS):
                wrong |= {one, other}
    return wrong


def distrusted(wrong: int, of: int) -> bool:
    """Tell whether so many answers of a call are at wrong places that none is believed."""
    return wrong > 1 and wrong >= _MANY * of


def fits_worse(one: str, other: str, answer: str, pair: Pair) -> bool:
    """Tell whether an answer fits one sentence worse than another, or no better."""
    made = traits_of(answer, pair.target)
    return misfit(traits_of(one, pair.source), made) >= misfit(traits_of(other, pair.source), made)


def _misfit_beside(said: Traits, made: Traits, beside: Iterable[str]) -> float:
    """Say how much better than its own an answer fits another sentence, beyond what happens by chance."""
    own, mine = misfit(said, made), support(said, made)
    others = (traits_of(other, said.language) for other in beside)
    better = _BETTER if knows(said.language) and knows(made.language) else _BETTER_UNKNOWN
    # Without anything that speaks for it, another sentence may only happen to be as long.
    return max(
        (own - misfit(other, made) - better for other in others if support(other, made) > mine),
        default=-math.inf,
    )


def _is_of_two(said: Traits, made: Traits, beside: Iterable[str]) -> bool:
    """Tell whether a long answer fits its sentence together with another one better."""
    if stretch_of(said, made) < _LONG_ENOUGH:
        return False
    own = misfit(said, made)
    both = (
        f"{first} {second}" for other in beside for first, second in ((said.text, other), (other, said.text))
    )
    return any(own - misfit(traits_of(text, said.language), made) > _OF_TWO for text in both)


def _is_copy(sentence: str, answer: str, pair: Pair) -> bool:
    """Tell whether an answer repeats its sentence; names alone may."""
    said, made = _plain_words(sentence), _plain_words(answer)
    if said == made and (len(said) > 1 or any(len(word) >= _OWN for word in said)):
        return True
    if len(said) < _COPIED_WORDS or any({pair.source, pair.target} <= kin for kin in _KIN):
        return False
    common = sum((Counter(said) & Counter(made)).values())
    return common >= _COPIED * max(len(said), len(made))


def _plain_words(text: str) -> list[str]:
    """List the words that are no names, folded."""
    return [fold(word) for word in _WORD.findall(without_kept(text)) if word[:1].islower()]


def _loops(sentence: str, answer: str) -> bool:
    said, made = _WORD.findall(sentence.casefold()), _WORD.findall(answer.casefold())
    half = len(made) // 2
    if half > 1 and made[:half] == made[half:] and said[: len(said) // 2] != said[len(said) // 2 :]:
        return True
    return any(
        _repeats(made, length) > max(times, _repeats(said, length)) for length, times in _REPEATED.items()
    )


def _repeats(words: Sequence[str], length: int) -> int:
    """Count how often the most frequent words in a row are there."""
    rows = Counter(zip(*(words[start:] for start in range(length)), strict=False))
    return max(rows.values(), default=0)


def _is_other_language(answer: str, pair: Pair) -> bool:
    letters = sum(len(word) for word in _WORD.findall(answer))
    if pair.target not in _OTHER_LETTERS and len(_LATIN.findall(answer)) < letters / 2:
        return True
    if letters < _LANGUAGE_LETTERS:
        return False
    found = identify(answer)
    if found is None or found == pair.target:
        return False
    if any({found, pair.target} <= kin for kin in _KIN):
        return False
    # A sentence full of foreign names may look like anything; that it looks like its original is telling.
    return identify(answer, prior=pair.target) == found
