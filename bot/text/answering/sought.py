"""What kind of thing a question asks for, and whether a sentence has one: a time, number, name or place."""

import re
import tomllib
from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any, Final

from bot.text.answering.concepts import dates_in, is_date
from bot.text.answering.figures import figures_in, is_numeral
from bot.text.fold import fold
from bot.text.stems import stem_words, words

_OPENING: Final = 4
"""Words at a question's beginning among which it says what it asks for."""
_MOST: Final = 3
"""Words that ask together."""
_CASELESS: Final = frozenset(("ar", "he", "fa", "zh", "ja", "ko", "th", "hi", "ka"))
_NOUNS_CAPITAL: Final = frozenset(("de", "lb"))
_YEAR: Final = re.compile(r"\b(?:1[4-9]|20)\d\d\b")
_CLOCK: Final = re.compile(r"\b\d{1,2}(?::\d\d|\s?h(?:\d\d)?\b|\s?[ap]\.?m\b|\s?uhr\b)", re.IGNORECASE)
_NUMERIC: Final = re.compile(r"\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b(?!\s?%)|\b\d{4}-\d\d-\d\d\b")
_BETWEEN_COMMAS: Final = re.compile(r"[^\W\d_], \d{1,3},")
_ORDINAL: Final = re.compile(r"\b\d+(?:st|nd|rd|th|e|er|re|eme|ème|o|a|º|ª|-?[йяею])\b|[^\W\d_]\d+")
_OF_A_MONTH: Final = re.compile(r"\b(\d{1,2})(?:er|st|nd|rd|th|\.)?\s+(?:de\s+)?([^\W\d_]{3,})")
# From the beginning of a word only: within endless ones each letter would be tried.
_MONTH_AND: Final = re.compile(r"(?<![^\W\d_])([^\W\d_]{3,})\s+\d{1,2}(?:st|nd|rd|th)?\b(?![.,]\d)")
_NAME: Final = re.compile(r"[^\W\d_]+(?:[-’'ʼ][^\W\d_]+)*")
_ELIDED: Final = re.compile(r"^(?:l|d|qu|s|n|c|j|m)['’](?=[^\W\d_])", re.IGNORECASE)
_BEGINS: Final = re.compile(r"(?:^|[.!?…]\s)[\s«“„\"'‘(\[—–-]*$")


class Seeks(StrEnum):
    """What kind of thing would be an answer."""

    TIME = "time"
    AMOUNT = "amount"
    AGE = "age"
    PERSON = "person"
    PLACE = "place"
    ANYTHING = "anything"


_KINDS: Final = (Seeks.TIME, Seeks.AMOUNT, Seeks.AGE, Seeks.PERSON, Seeks.PLACE)


def seeks_of(question: str, language: str | None) -> Seeks:
    """Tell what a question asks for, by the words that open it."""
    said = words(question.replace("’", " ").replace("'", " "))[: _OPENING + _MOST]
    asking = _asking(language or "")
    for start in range(min(_OPENING, len(said))):
        if said[start] == "qui" and start and said[start - 1] in ("ce", "est-ce"):
            return Seeks.ANYTHING
        for length in range(_MOST, 0, -1):
            kind = asking.get("_".join(said[start : start + length]))
            # A French "ou" that does not begin, or follow a preposition, joins.
            if kind is not None and not (
                said[start] == "ou" and start and said[start - 1] not in ("d", "par")
            ):
                return kind
    return Seeks.ANYTHING


def is_dated(text: str, language: str | None, known: Collection[str]) -> bool:
    """Tell whether a sentence has a date or an hour, and not just a day of the week or how long ago."""
    if any(year not in known for year in _YEAR.findall(text)) or _CLOCK.search(text) or _NUMERIC.search(text):
        return True
    return any(one.startswith("m") for one in dates_in(text, language))


def has_sought(text: str, language: str | None, seeks: Seeks, known: Collection[str]) -> bool:
    """Tell whether a sentence has such a thing; `known` are the question's own words, folded."""
    match seeks:
        case Seeks.TIME:
            return is_dated(text, language, known) or _has_time(text, language, known)
        case Seeks.AMOUNT:
            return any(figure not in known for figure in _amounts(text, language))
        case Seeks.AGE:
            return _has_age(text, language, known)
        case Seeks.PERSON:
            return language in _CASELESS or any(_names(text, language, known))
        case Seeks.PLACE:
            return language in _CASELESS or _has_place(text, language, known)
        case _:
            return True


def says_little(word: str, language: str | None) -> bool:
    """Tell whether a word of a question is a verb for which an article may well have another."""
    return stem_words([word], language)[0] in _otherwise(language or "")


def counts_it(text: str, language: str | None, stems: Sequence[Collection[str]]) -> bool:
    """Tell whether a number stands right before one of the question's words, given by their stems."""
    said = words(text)
    stemmed = stem_words(said, language)
    wanted = {stem for some in stems for stem in some}
    numbers = [at for at, word in enumerate(said) if _is_figure(word)]
    return any(
        (said[at + step] in wanted or stemmed[at + step] in wanted)
        for at in numbers
        for step in (1, 2, 3)
        if 0 <= at + step < len(said)
    )


def _has_time(text: str, language: str | None, known: Collection[str]) -> bool:
    if dates_in(text, language):
        return True
    return not _times(language or "en").isdisjoint(set(words(text)) - set(known))


def _has_age(text: str, language: str | None, known: Collection[str]) -> bool:
    if _BETWEEN_COMMAS.search(text):
        return True
    said = words(text)
    units = frozenset(_lexicon()["age"].get(language or "", "").split())
    return any(
        _is_figure(word) and word not in known and not units.isdisjoint(_beside(said, at))
        for at, word in enumerate(said)
    )


def _is_figure(word: str) -> bool:
    return word[:1].isdecimal() or is_numeral(word)


def _beside(said: Sequence[str], at: int) -> Iterator[str]:
    for word in (*said[at : at + 2], *said[max(0, at - 1) : at]):
        yield word
        yield word.partition("-")[2]


def _amounts(text: str, language: str | None) -> frozenset[str]:
    """Find numbers that are no dates and no hours."""
    bare = _CLOCK.sub(" ", _NUMERIC.sub(" ", _ORDINAL.sub(" ", text)))
    bare = _OF_A_MONTH.sub(lambda match: " " if is_date(match[2], language) else match[0], bare)
    bare = _MONTH_AND.sub(lambda match: " " if is_date(match[1], language) else match[0], bare)
    return figures_in(_YEAR.sub(" ", bare), language)


def _names(text: str, language: str | None, known: Collection[str]) -> Iterator[str]:
    """Find what is written as a name and is none of the question's words."""
    found = list(_NAME.finditer(text))
    for number, match in enumerate(found):
        name = _ELIDED.sub("", match.group())
        if not name[:1].isupper() or len(name) < 2 or is_date(name, language):
            continue
        if any(part in known for part in words(name)):
            continue
        after = found[number + 1] if number + 1 < len(found) else None
        double = (
            after is not None and after.group()[:1].isupper() and text[match.end() : after.start()].isspace()
        )
        if double or not (language in _NOUNS_CAPITAL or _BEGINS.search(text[: match.start()])):
            yield name


def _has_place(text: str, language: str | None, known: Collection[str]) -> bool:
    before = _before_places(language or "en")
    small = [match.group() for match in _NAME.finditer(text)]
    for at, word in enumerate(small):
        parts = re.split("['’]", word)
        if not (parts[-1][:1].isupper() and len(parts[-1]) > 1) or is_date(parts[-1], language):
            continue
        if any(part in known for part in words(parts[-1])):
            continue
        near = {fold(part) for one in small[max(0, at - 2) : at] for part in re.split("['’]", one)}
        near |= {fold(part) for part in parts[:-1]}
        if near & before:
            return True
    return False


@cache
def _asking(language: str) -> dict[str, Seeks]:
    table = _lexicon()["asking"]
    known = language if language in table["time"] else "en"
    return {word: kind for kind in _KINDS for word in table[kind.value][known].split()}


@cache
def _otherwise(language: str) -> frozenset[str]:
    verbs = _lexicon()["otherwise"].get(language, "").split()
    return frozenset((*verbs, *stem_words(verbs, language)))


@cache
def _times(language: str) -> frozenset[str]:
    return frozenset(_lexicon()["time"].get(language, "").split())


@cache
def _before_places(language: str) -> frozenset[str]:
    return frozenset(_lexicon()["place"].get(language, "").split())


@cache
def _lexicon() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("sought.toml").read_text(encoding="utf-8"))
