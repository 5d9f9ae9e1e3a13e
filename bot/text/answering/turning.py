"""Words that turn around what is said or weigh much, and units of numbers: only what sources have too."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import zip_longest
from typing import Final

from bot.text.answering.figures import Figures, is_numeral
from bot.text.answering.question_words import LANGUAGES, asking_words
from bot.text.answering.quotations import without_quotations
from bot.text.fold import fold
from bot.text.stems import stem_words, words

_SIGNS: Final = re.compile(r"[€$£₽₴¥₹%]")
_CONTRACTED: Final = re.compile(r"n't\b|\bcan't\b|\bwon't\b")
_AGAINST: Final = re.compile(
    r"(?= ([^\W_]+)(?: (?:vot\w*|voix|voti|stimmen|голос\w*))? "
    r"(?:to|against|contre|a|против|к|gegen|zu|contra|contro|проти) ([^\W_]+) )"
)
"""As of a vote."""
_VERSUS: Final = frozenset(("against", "contre", "против", "gegen", "contra", "contro", "проти"))
_OPPOSITES: Final = {"opened": "closed", "closed": "opened", "ups": "downs", "downs": "ups"}
_ALIKE: Final = 0.6
"""Of a sentence's telling words, how many one has that says the same or the opposite."""
_FEWEST: Final = 3
"""Telling words below which that can't be seen."""


def adds_weight(text: str, language: str, said: Sequence[tuple[str, str | None]]) -> bool:
    """Tell whether a sentence has a weighty kind of word that its sources, in any language, don't have."""
    theirs = frozenset[str]().union(*(_kinds_in(one) for one, _ in said))
    other_way = {
        _OPPOSITES[kind]
        for one, spoken in said
        if spoken == language
        for kind in _kinds_in(one)
        if kind in _OPPOSITES
    }
    return any(
        kind not in theirs and (kind not in _OPPOSITES or kind in other_way) for kind in _kinds_in(text)
    )


def is_turned(text: str, language: str, said: Sequence[tuple[str, str | None]]) -> bool:
    """Tell whether a sentence denies what one of its sources says in nearly the same words, or the reverse.

    Each source's sentence comes with its language. In other languages it only counts whether any of them
    denies anything.
    """
    denies = _denies(text, language)
    own = _telling(text, language)
    alike = [
        one
        for one, theirs in said
        if theirs == language
        and len(own) >= _FEWEST
        and len(own & _telling(one, language)) >= _ALIKE * len(own)
    ]
    if alike:
        # What is quoted may deny, too; the sentence comes without what it quotes.
        return all(
            denies not in (_denies(one, language), _denies(without_quotations(one), language))
            for one in alike
        )
    if not denies:
        return False
    return all(theirs in LANGUAGES and not _denies(one, theirs) for one, theirs in said)


def unknown_units(text: str, language: str, said: Sequence[tuple[str, Figures]]) -> bool:
    """Tell whether a sentence counts in a unit in which none of its sources' sentences has that number."""
    units = _units_in(text)
    if not units:
        return False
    own = Figures.of(text, language)
    numbers = own.digits | own.words
    known = [(_units_in(one), figures) for one, figures in said]
    if not numbers:
        return not all(any(unit in theirs for theirs, _ in known) for unit in units)
    return not all(
        any(
            unit in theirs and any(figures.has(number, clock=False) for number in numbers)
            for theirs, figures in known
        )
        for unit in units
    )


def are_turned(text: str, language: str, said: Sequence[tuple[str, Figures]]) -> bool:
    """Tell whether two numbers of a sentence, as of a vote, come in its sources only the other way round."""
    folded = f" {' '.join(words(text))} "
    for match in _AGAINST.finditer(folded):
        first, second = (Figures.of(part, language) for part in (match[1], match[2]))
        one, two = first.digits | first.words, second.digits | second.words
        if len(one) != 1 or len(two) != 1 or one == two:
            continue
        orders = {order for told, figures in said for order in _orders(told, figures, *one, *two)}
        if orders == {False}:
            return True
    return False


def _orders(text: str, figures: Figures, first: str, second: str) -> Iterator[bool]:
    """Tell for a sentence that has two numbers whether the first stands before the second."""
    if not (figures.has(first, clock=False) and figures.has(second, clock=False)):
        return
    at: dict[str, int] = {}
    for number, word in enumerate(words(text)):
        found = Figures.of(word, None)
        for figure in found.digits | found.words:
            at.setdefault(figure, number)
    if first in at and second in at:
        yield at[first] < at[second]


@lru_cache(maxsize=1024)
def _denies(text: str, language: str | None) -> bool:
    folded = fold(text)
    negations = _negations(language if language in LANGUAGES else "en")
    said = re.findall(r"[^\W\d_]+", folded)
    return not negations.isdisjoint(said) or (language == "en" and _CONTRACTED.search(folded) is not None)


@lru_cache(maxsize=1024)
def _telling(text: str, language: str) -> frozenset[str]:
    small = asking_words(language) | _negations(language)
    kept = [word for word in words(text) if word not in small and len(word) > 1]
    return frozenset(stem_words(kept, language))


@cache
def _negations(language: str) -> frozenset[str]:
    return frozenset(_lexicon()["negation"].get(language, "").split())


@lru_cache(maxsize=1024)
def _kinds_in(text: str) -> frozenset[str]:
    """Find kinds of words; what stands before a number tells how a vote went."""
    said = words(text)
    kept = [
        word
        for word, after in zip_longest(said, said[1:], fillvalue="")
        if not (word in _VERSUS and (after[:1].isdecimal() or is_numeral(after)))
    ]
    return _found_in(" ".join(kept), "kinds")


@lru_cache(maxsize=1024)
def _units_in(text: str) -> frozenset[str]:
    signs = {unit for sign in _SIGNS.findall(text) for unit in _whole("units").get(sign, ())}
    return _found_in(text, "units") | signs


def _found_in(text: str, table: str) -> frozenset[str]:
    whole, beginnings = _whole(table), _beginnings(table)
    found: set[str] = set()
    for word in words(text):
        for part in {word, *word.split("-")}:
            found |= whole.get(part, frozenset())
            for length in range(2, len(part) + 1):
                found |= beginnings.get(part[:length], frozenset())
    return frozenset(found)


@cache
def _whole(table: str) -> dict[str, frozenset[str]]:
    return _spelt(table, beginning=False)


@cache
def _beginnings(table: str) -> dict[str, frozenset[str]]:
    return _spelt(table, beginning=True)


def _spelt(table: str, *, beginning: bool) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, spelt in _lexicon()[table].items():
        for word in spelt.split():
            if word.endswith("*") is beginning:
                found.setdefault(fold(word.removesuffix("*")) or word, set()).add(kind)
    return {word: frozenset(kinds) for word, kinds in found.items()}


@cache
def _lexicon() -> dict[str, dict[str, str]]:
    return tomllib.loads(files(__package__).joinpath("turning.toml").read_text(encoding="utf-8"))
