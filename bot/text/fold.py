"""One spelling for words that people type in many ways; used on both sides of every comparison."""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ħ": "h",
        "ı": "i",
        **dict.fromkeys("’‘‛ʼʹʻ´`′＇", "'"),
        **dict.fromkeys("‐‑", "-"),
        "\u00ad": None,  # soft hyphen
        "\u034f": None,  # combining grapheme joiner
        "\u061c": None,  # Arabic letter mark
        "\u0640": None,  # Arabic tatweel
        "\u180e": None,  # Mongolian vowel separator
        "\ufeff": None,  # byte order mark
        **{chr(code): None for code in range(0x200B, 0x2010)},  # zero-width spaces and joiners, marks
        **{chr(code): None for code in range(0x202A, 0x202F)},  # bidirectional embeddings
        **{chr(code): None for code in range(0x2060, 0x2070)},  # word joiner, bidirectional isolates
        **{chr(code): None for code in range(0xFE00, 0xFE10)},  # variation selectors
    }
)

# A mark belongs to its letter in most scripts (й, が, हि); only these are spelling that people leave out.
_YO = re.compile("(?<=е)\u0308")
_STRESS = re.compile("(?<=[аеиоуыэюяіє\u0308])[\u0300\u0301]")
_ACCENTS = re.compile("(?<![\u0400-\u052f\u0300-\u036f])[\u0300-\u036f]+")
_POINTS = re.compile("[\u064b-\u0655\u0670\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]+")
_SURROGATES = re.compile("[\ud800-\udfff]+")


# An ASCII letter with what follows it beyond ASCII: nothing outside can change how this folds.
_BEYOND_ASCII = re.compile("[\x00-\x7f]?[^\x00-\x7f]+")
_LONGEST_KEPT = 32


def fold(text: str, /) -> str:
    """Give the spelling under which a text is compared: lower case, without accents or typography.

    й stays й (another letter, not an accented one); whitespace becomes single spaces, without ends.
    """
    if not text.isascii():
        text = _BEYOND_ASCII.sub(_fold_match, text)
    return " ".join(text.lower().replace("`", "'").split())


def _fold_match(match: re.Match[str]) -> str:
    piece = match.group()
    return _fold_often(piece) if len(piece) <= _LONGEST_KEPT else _fold_piece(piece)


def _fold_piece(text: str) -> str:
    text = unicodedata.normalize("NFKC", _SURROGATES.sub("", text).translate(_LETTERS))
    text = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    text = _ACCENTS.sub("", _STRESS.sub("", _YO.sub("", text)))
    return unicodedata.normalize("NFC", _POINTS.sub("", text))


# The same few pieces make up most of a text: five times faster.
_fold_often = lru_cache(maxsize=1 << 16)(_fold_piece)
