"""The numbers of a sentence, however its language writes them."""

import re
from dataclasses import dataclass
from typing import Final

from bot.text.fold import fold
from bot.text.numerals import NUMERALS

_NUMBER: Final = re.compile(
    r"(?P<whole>\d+(?:[.,\u00a0\u202f\u2009 '’](?=\d{3}(?!\d))\d{3})*)(?:[.,](?P<decimals>\d+))?"
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_ROMAN: Final = re.compile(r"\b([IVXLC]+)(?:e|ème|er|ère|й|го|м|th)?\b")
_ORDINALS: Final = (
    (("second", "deuxieme", "втор"), 2),
    (("third", "troisieme", "трет"), 3),
    (("fourth", "quatrieme", "quart", "четверт"), 4),
    (("fifth", "cinquieme", "пяты", "пятой", "пятого"), 5),
    (("sixth", "sixieme", "шесто", "шестая"), 6),
    (("seventh", "septieme", "седьм"), 7),
    (("eighth", "huitieme", "восьмо", "восьмая"), 8),
    (("ninth", "neuvieme", "девяты", "девято"), 9),
    (("tenth", "dixieme", "dizaine", "десяты", "десято", "десятк"), 10),
    (("dozen", "douzaine", "дюжин"), 12),
    (("half", "moitie", "половин"), 50),
    (("doubl", "вдвое", "удво"), 2),
    (("centaine", "hundreds", "сотн"), 100),
)
_FEW: Final = 5
_ROMAN_WORTH: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_SCALES: Final = frozenset(
    [
        "thousand",
        "thousands",
        "million",
        "millions",
        "billion",
        "billions",
        "trillion",
        "mille",
        "millier",
        "milliers",
        "milliard",
        "milliards",
        "тысяча",
        "тысячи",
        "тысяч",
        "тыс",
        "миллион",
        "миллиона",
        "миллионов",
        "млн",
        "миллиард",
        "миллиарда",
        "миллиардов",
        "млрд",
        "tausend",
        "millionen",
        "milliarden",
        "mil",
        "millon",
        "millones",
        "mila",
        "milioni",
        "miliardi",
        "m",
        "bn",
        "k",
    ]
)
_CLOCK: Final = re.compile(r"\d\s?(?:[ap]\.?m\b|h\b|heures?\b|Uhr\b|час)|\d[:h]\d\d", re.IGNORECASE)
_DOTTED: Final = re.compile(r"\b(\d{1,2})\.(\d\d)(?=\s?[ap]\.?m\b)", re.IGNORECASE)
"""The British 7.30pm, which is no seven and three tenths."""
_OFTEN_WORDS: Final = 12
"""Up to here, a number may be a word in a language whose words of numbers are not known."""
_COUNTING: Final = ("en", "fr", "ru")
"""Languages whose words of numbers are known."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of a sentence; each is its digits, without what groups them."""

    digits: tuple[str, ...]
    """Those written in digits."""
    words: frozenset[str]
    """Those that may be meant by words or Roman numerals."""
    scaled: bool
    """It has a word like "million", so that zeros may be left out."""
    clock: bool
    """It has a time of day, so that eight may be twenty."""
    unread: bool
    """It may have words for numbers that are not known."""


def numbers_of(text: str, language: str) -> Numbers:
    """Find the numbers."""
    text = _DOTTED.sub(r"\1:\2", text)
    words = _WORD.findall(fold(text))
    said = {int(NUMERALS[word]) for word in words if word in NUMERALS}
    said |= {number for word in words for stems, number in _ORDINALS if word.startswith(stems)}
    said |= {_roman(match.group(1)) for match in _ROMAN.finditer(text)}
    return Numbers(
        tuple(_digits(match) for match in _NUMBER.finditer(text)),
        frozenset(str(number) for number in _put_together(said)),
        scaled=not _SCALES.isdisjoint(words),
        clock=_CLOCK.search(text) is not None,
        unread=language not in _COUNTING,
    )


def _digits(match: re.Match[str]) -> str:
    """Write a number's digits without zeros that say nothing: 8.90 is 8,9, and 007 is 7."""
    whole, decimals = match.group("whole"), match.group("decimals") or ""
    return (re.sub(r"\D", "", whole) + decimals.rstrip("0")).lstrip("0") or "0"


def _put_together(said: set[int]) -> set[int]:
    """Add what words may mean together: two hundred, quatre-vingt-dix."""
    few = sorted(said)[:_FEW]
    products = {one * other for one in few for other in few if one != other}
    return said | products | {one + other for one in (*few, *products) for other in few if one != other}


def lost_numbers(sentence: Numbers, answer: Numbers) -> list[str]:
    """List numbers that one has in digits and the other not at all."""
    return [number for number in sentence.digits if not _is_in(number, sentence, answer)]


def kept_numbers(sentence: Numbers, answer: Numbers) -> int:
    """Count the numbers in digits that the other has, too; a missing one is no loss, but nothing is kept."""
    there = {*answer.digits, *answer.words}
    return sum(
        _is_in(number, sentence, answer) and (number != "1" or number in there) for number in sentence.digits
    )


def _is_in(number: str, one: Numbers, other: Numbers) -> bool:
    worth = int(number[:3])  # what has more digits is no hour and no few, however long it is
    if number in other.digits or number in other.words:
        return True
    if (one.scaled or other.scaled) and any(
        number.rstrip("0") == digits.rstrip("0") for digits in (*other.digits, *other.words)
    ):
        return True
    if (
        (one.clock or other.clock)
        and worth <= 24
        and str(worth + (12 if worth < 12 else -12)) in other.digits
    ):
        return True
    # One is as often an article; and of a language's words one may know none.
    if worth == 1 or (other.unread and worth <= _OFTEN_WORDS):
        return True
    # The 90s are the 1990s.
    return any(
        {len(number), len(digits)} == {2, 4} and (digits.endswith(number) or number.endswith(digits))
        for digits in other.digits
    )


def _roman(numeral: str) -> int:
    total = 0
    for letter, following in zip(numeral, (*numeral[1:], ""), strict=True):
        worth = _ROMAN_WORTH[letter]
        total += -worth if following and _ROMAN_WORTH[following] > worth else worth
    return total
