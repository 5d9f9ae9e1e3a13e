"""Numbers of a sentence that a program wrote, and whether its sources have them, in digits or in words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self

from bot.text.fold import fold
from bot.text.numerals import NUMERALS

_FIGURE: Final = re.compile(
    r"(?P<whole>\d+(?:[.,\u00a0\u202f\u2009 '’](?=\d{3}(?!\d))\d{3})*)(?:[.,](?P<decimals>\d+))?"
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_CLOCK: Final = re.compile(r"\d\s?[ap]\.?m\b|\d\s?h\b|\d[:h]\d\d", re.IGNORECASE)
_MORE: Final = {
    2: "dos zwei due dois duas два дві двох",
    3: "tres drei tre три трьох",
    4: "cuatro vier quattro quatro чотири чотирьох",
    5: "cinco funf cinque п'ять п'яти",
    6: "seis sechs sei шість шести",
    7: "siete sieben sette sete сім семи",
    8: "ocho acht otto oito вісім восьми",
    9: "nueve neun nove дев'ять дев'яти",
    10: "diez zehn dieci dez десять десяти",
    11: "once elf undici onze одинадцять",
    12: "doce zwolf dodici doze дванадцять",
    15: "quince funfzehn quindici quinze п'ятнадцять",
    20: "veinte zwanzig venti vinte двадцять",
    30: "treinta dreissig trenta trinta тридцять",
    40: "cuarenta vierzig quaranta quarenta сорок",
    50: "cincuenta funfzig cinquanta cinquenta п'ятдесят",
    60: "sesenta sechzig sessanta sessenta шістдесят",
    100: "cien ciento hundert cento cem сто",
    1000: "mil tausend mila тисяча тисячі тисяч",
}
_BY_LANGUAGE: Final = {
    # Numbers elsewhere, and other words in this language.
    "en": frozenset(("due", "once", "mil", "sette", "elf", "sei")),
    "fr": frozenset(("due", "mil", "once")),
}
_NUMBERS: Final = NUMERALS | {word: str(number) for number, some in _MORE.items() for word in some.split()}
_SCALES: Final = {
    3: "thousand thousands millier milliers тысяча тысячи тысяч тыс tausend mila mil k",
    6: "million millions миллион миллиона миллионов млн millionen millon millones milione milioni milhao "
    "milhoes мільйон мільйони мільйонів m",
    9: "billion billions milliard milliards миллиард миллиарда миллиардов млрд milliarde milliarden "
    "miliardo miliardi мільярд мільярди мільярдів bn",
}
_SCALE_OF: Final = {word: zeros for zeros, some in _SCALES.items() for word in some.split()}
_SPELT: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|[.,;:!?]")
_ONES: Final = frozenset(
    ("one", "un", "une", "один", "одна", "одно", "uno", "una", "ein", "eins", "um", "uma", "одне")
)
_BETWEEN: Final = frozenset(("and", "et", "und", "e", "y"))
_FOUR, _SCORE, _HUNDRED, _THOUSAND = 4, 20, 100, 1000


@dataclass(frozen=True, slots=True)
class Figures:
    """The numbers of one sentence; each is its digits, decimals behind a point."""

    digits: frozenset[str]
    """Those in digits, also with the zeros that a word like "million" stands for."""
    words: frozenset[str]
    """Those in words."""
    clock: bool
    """It has a time of day, so that eight may be twenty."""

    @classmethod
    def of(cls, text: str, language: str | None) -> Self:
        """Find the numbers of a sentence."""
        digits = {figure for _, several in _written(text) for figure in several}
        words = frozenset(number for _, number in _spelt(text, language))
        return cls(frozenset(digits), words, _CLOCK.search(text) is not None)

    def has(self, figure: str, *, clock: bool) -> bool:
        """Tell whether a number is one of these."""
        if figure in self.digits or figure in self.words:
            return True
        if (clock or self.clock) and len(figure) <= 2 and figure.isdecimal() and int(figure) <= 24:
            other = int(figure) + (12 if int(figure) < 12 else -12)
            return str(other) in self.digits or str(other) in self.words
        return False


def unknown_figures(
    sentence: str, language: str, sources: Iterable[Figures], published: Iterable[datetime | None]
) -> list[str]:
    """List the numbers of a sentence that none of some other sentences has, and no date of publication."""
    known = list(sources)
    clock = _CLOCK.search(sentence) is not None
    dates = {str(part) for at in published if at for part in (at.year, at.month, at.day)}

    def is_known(figure: str) -> bool:
        return figure in dates or any(one.has(figure, clock=clock) for one in known)

    unknown = [text for text, several in _written(sentence) if not any(map(is_known, several))]
    return unknown + [words for words, number in _spelt(sentence, language) if not is_known(number)]


def _written(text: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Find numbers in digits: as they stand there, and which ones they may be."""
    for match in _FIGURE.finditer(text):
        whole, decimals = re.sub(r"\D", "", match["whole"]), (match["decimals"] or "").rstrip("0")
        bare = whole.lstrip("0") or "0"
        figure = f"{bare}.{decimals}" if decimals else bare
        behind = _WORD.match(text[match.end() :].lstrip("\u00a0\u202f -"))
        zeros = _SCALE_OF.get(fold(behind.group())) if behind else None
        if zeros is None:
            yield match.group(), frozenset((figure,))
        elif len(decimals) <= zeros:
            yield match.group(), frozenset(((whole + decimals).lstrip("0") + "0" * (zeros - len(decimals)),))


def _spelt(text: str, language: str | None) -> Iterator[tuple[str, str]]:
    """Find numbers in words, those that belong together as one: two hundred and fifty, quatre-vingt-dix."""
    run: list[tuple[str, int]] = []
    for word in (*_SPELT.findall(fold(text)), "."):
        number = _number(word, language, inside=bool(run))
        if number is not None:
            run.append((word, number))
        elif word not in _BETWEEN:
            if run:
                yield " ".join(part for part, _ in run), str(_together([part for _, part in run]))
            run = []


def _number(word: str, language: str | None, *, inside: bool) -> int | None:
    if word in _BY_LANGUAGE.get(language or "", ()):
        return None
    if inside and word in _SCALE_OF:
        return int(10 ** _SCALE_OF[word])
    if inside and word in _ONES:
        return 1
    return int(_NUMBERS[word]) if word in _NUMBERS else None


def _together(run: list[int]) -> int:
    whole = part = 0
    for number in run:
        if number >= _THOUSAND:
            whole, part = whole + max(1, part) * number, 0
        elif number == _HUNDRED and part < _HUNDRED:
            part = max(1, part) * number
        elif number == _SCORE and part % _HUNDRED == _FOUR:
            part += number * _FOUR - _FOUR  # quatre-vingt
        else:
            part += number
    return whole + part


def is_numeral(word: str) -> bool:
    """Tell whether a folded word is a number."""
    return word in _NUMBERS


def figures_in(text: str, language: str | None) -> frozenset[str]:
    """Find the numbers of a text, in digits or in words."""
    figures = Figures.of(text, language)
    return figures.digits | figures.words
