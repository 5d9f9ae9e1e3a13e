"""The names, numbers and dates in a text, as keys that are the same in every language."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from typing import Final

from bot.text.fold import fold
from bot.text.stems import function_words
from bot.text.stories.transliteration import sound_key

_CAPITAL: Final = "A-ZÀ-ÖØ-ÞŁŚŠŽЀ-Я"
_LETTERS = re.compile(r"[^\W\d_]+")
# At a sentence's start a capital marks nothing; after a word, a comma, a hyphen, an elision or an opening
# mark it marks a name.
_INSIDE = re.compile(rf"(?:(?<=[\w,;][ \u00a0])|(?<=\w[-'’])|(?<=[(«„“‘]))[{_CAPITAL}][^\W\d_]+")
_LATIN_IN_CYRILLIC = re.compile(r"(?<![^\W_])[A-Za-z]{3,}(?![^\W_])")
_CYRILLIC_LANGUAGES: Final = frozenset({"ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg"})

_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_GROUPING = re.compile(r"[ \u00a0\u202f.,](?=\d{3}(?!\d))")

_MONTH_NAMES: Final = (
    "janvier january january января январе january januar", "fevrier february февраля феврале februar",
    "mars march марта марте marz", "avril april апреля апреле", "mai may мая мае", "juin june июня июне juni",
    "juillet july июля июле juli", "aout august августа августе", "septembre september сентября сентябре",
    "octobre october октября октябре oktober", "novembre november ноября ноябре",
    "decembre december декабря декабре dezember",
)  # fmt: skip
_MONTHS: Final = {word: at for at, words in enumerate(_MONTH_NAMES, 1) for word in words.split()}
_DAY = r"(?P<day{0}>[12]?\d|3[01])(?:er|st|nd|rd|th|\.)?"
_MONTH = f"(?P<month{{0}}>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})"
_DATE = re.compile(
    rf"\b{_DAY.format(1)} (?:of )?{_MONTH.format(1)}\b|\b{_MONTH.format(2)} {_DAY.format(2)}\b(?! ?[\d:])"
)


def name_words(text: str, language: str | None, /) -> set[str]:
    """Find the words that stand as names inside sentences, as they are written."""
    found = set(_INSIDE.findall(text))
    if language in _CYRILLIC_LANGUAGES:
        found.update(_LATIN_IN_CYRILLIC.findall(text))
    plain = function_words(language)
    return {name for name in found if (folded := fold(name)) not in plain and folded not in _MONTHS}


def names_in(text: str, words: Collection[str], language: str | None, /) -> Counter[str]:
    """Count names by their sound keys wherever in the text they stand."""
    every = Counter(_LETTERS.findall(text)) if words else Counter[str]()
    found: Counter[str] = Counter()
    for name in words:
        if key := sound_key(name, language):
            found[key] += max(1, every[name])
    return found


def numbers_in(folded: str, /) -> Counter[str]:
    """Count the numbers from ten on in a folded text, as far as they are written in digits."""
    found: Counter[str] = Counter()
    for digits in _NUMBER.findall(folded):
        plain = _GROUPING.sub("", digits).replace(",", ".")
        if len(plain) > 1:
            found[plain] += 1
    return found


def dates_in(folded: str, /) -> Iterator[tuple[int, int]]:
    """Find the days named in a folded text, as month and day."""
    for match in _DATE.finditer(folded):
        day, month = (match["day1"], match["month1"]) if match["day1"] else (match["day2"], match["month2"])
        yield _MONTHS[month], int(day)
