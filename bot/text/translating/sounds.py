"""Whether two words may be one name, each spelt as its language and script do."""

import re
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from bot.text.fold import fold
from bot.text.stories.transliteration import sound_key

_ALIKE: Final = 0.66
"""Of two words' sounds, as spellings of one name."""
_ALIKE_BLURRED: Final = 0.7
"""The same where no capitals tell which words are names."""
_BEGINNING: Final = 4
"""Letters that words of one script have in common if one is made of the other."""
_TWICE: Final = re.compile(r"(.)\1+")
_BLURRED: Final = str.maketrans("pvg", "bfk")
"""Sounds that Arabic or Greek letters do not always tell apart."""

_ARABIC: Final = {
    letter: sound
    for sound, letters in (
        ("b", "ب پ"), ("t", "ت ط ث ة"), ("s", "ج ز س ش ص چ ژ ظ تش تس دج"), ("d", "د ض ذ"), ("r", "ر"),
        ("k", "غ ق ك گ ک"), ("f", "ف ڤ"), ("l", "ل"), ("m", "م"), ("n", "ن"),
    )
    for letter in letters.split()
}  # fmt: skip
"""Letters → classes; all others are vowels, or h."""
_ARABIC_RULES: Final = re.compile("تش|تس|دج|.")
_ARABIC_ARTICLE: Final = re.compile("^[وبفك]?ال|^لل")
_ARABIC_VOWELS: Final = frozenset("اأإآعي")
_ARABIC_W: Final = re.compile("و[اي]")
_ARABIC_LETTER: Final = re.compile("[\u0620-\u06ff]")
_GREEK: Final = {
    "μπ": "mb", "ντ": "d", "γκ": "g", "γγ": "g", "τζ": "s", "τσ": "s", "ευ": "v", "αυ": "v",
    "β": "v", "γ": "g", "δ": "d", "ζ": "s", "θ": "t", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "ks",
    "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "φ": "f", "ψ": "ps",
}  # fmt: skip
_GREEK_RULES: Final = re.compile("μπ|ντ|γκ|γγ|τζ|τσ|[εα]υ(?=[αεηιοωβγδζλμνρ])|.")
_GREEK_VOWELS: Final = frozenset("αεηιουω")
_GREEK_LETTER: Final = re.compile("[\u0370-\u03ff]")
_OTHER_LETTER: Final = re.compile("[\u0370-\u03ff\u0620-\u06ff]")


@lru_cache(maxsize=1 << 14)
def sounds_of(word: str, language: str) -> str:
    """Give the consonants of a word, in classes; "" where its script's sounds are not known."""
    if _ARABIC_LETTER.search(word):
        return _TWICE.sub(r"\1", _from_arabic(_ARABIC_ARTICLE.sub("", word)))
    if _GREEK_LETTER.search(word):
        return _TWICE.sub(r"\1", _from_greek(fold(word)))
    key = sound_key(word, language)
    return key.partition(":")[0] or key


def may_be_one_name(one: str, language: str, other: str, its_language: str) -> bool:
    """Tell whether two words of two languages may be the same name."""
    if fold(one)[:_BEGINNING] == fold(other)[:_BEGINNING]:
        return True
    first, second = sounds_of(one, language), sounds_of(other, its_language)
    if not (first and second):
        return False
    alike = _ALIKE
    if _OTHER_LETTER.search(one + other):
        first, second, alike = first.translate(_BLURRED), second.translate(_BLURRED), _ALIKE_BLURRED
    return SequenceMatcher(None, first, second).ratio() >= alike


def _from_arabic(word: str) -> str:
    opening = "f" if _ARABIC_W.match(word) else "a" if word[:1] in _ARABIC_VOWELS else ""
    return opening + "".join(_ARABIC.get(part, "") for part in _ARABIC_RULES.findall(word))


def _from_greek(word: str) -> str:
    opening = "a" if word[:1] in _GREEK_VOWELS else ""
    if word.startswith("μπ"):
        opening, word = "b", word[2:]
    return opening + "".join(_GREEK.get(part, "") for part in _GREEK_RULES.findall(word))
