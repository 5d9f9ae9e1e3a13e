"""Names within quotation marks, which a translation has too, however its language spells them."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from bot.model.translation import Pair
from bot.text.stories.transliteration import sound_key
from bot.text.translating.anchors import anchors_of

_QUOTED: Final = re.compile(r"[«“„\"]\s*([^«»“”„\"]{3,200}?)\s*[»”“\"]")
_WORD: Final = re.compile(r"[^\W\d_]+")
_LONG: Final = 4
"""Letters from which on a word's sounds tell something."""
_ALIKE: Final = 0.66
"""Of two words' sounds, as spellings of one name."""
_NOUNS_ARE_CAPITALS: Final = frozenset(("de", "lb"))


def lost_quoted_names(sentence: str, answer: str, pair: Pair) -> list[str]:
    """List quotations whose names are not in the answer, none of them; common words are no names.

    Only scripts of which sounds are known are compared.
    """
    said = {
        key
        for word in _WORD.findall(answer)
        if len(word) >= _LONG - 1 and (key := sound_key(word, pair.target))
    }
    if pair.source in _NOUNS_ARE_CAPITALS or not said:
        return []
    return [
        quoted
        for quoted in _QUOTED.findall(sentence)
        if (names := list(_names(quoted, pair.source))) and not any(_is_in(name, said) for name in names)
    ]


def _names(quoted: str, language: str) -> Iterator[str]:
    """Give the sounds of the names in a quotation; what begins a sentence need not be one."""
    words = _WORD.findall(quoted)
    is_sentence = any(word[0].islower() and len(word) >= _LONG for word in words)
    for word in words[1:] if is_sentence else words:
        key = sound_key(word, language)
        if word[0].isupper() and len(word) >= _LONG and key and not anchors_of(word, language).meanings:
            yield key


def _is_in(name: str, said: set[str]) -> bool:
    return any(SequenceMatcher(None, name, other).ratio() >= _ALIKE for other in said)
