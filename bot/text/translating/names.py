"""Names that a sentence has and its translation too, however that language spells them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.model.translation import Pair
from bot.text.fold import fold
from bot.text.stems import function_words
from bot.text.translating.anchors import anchors_of
from bot.text.translating.exonyms import is_exonym
from bot.text.translating.sounds import may_be_one_name, sounds_of

_WORD: Final = re.compile(r"[^\W\d_]+")
# At a sentence's start a capital marks nothing; after a word, a hyphen or an elision it marks a name.
_INSIDE: Final = re.compile(
    r"(?:(?<=[\w,;)»”][ \u00a0])|(?<=\w[-'’])|(?<=\w[-'’][«“„(])|(?<=\())[^\W\d_]{4,}"
)
_LONG: Final = 4
_SHORTEST: Final = 3
_SEVERAL: Final = 3
"""Names of which one at least would be there."""
_NOUNS_ARE_CAPITALS: Final = frozenset(("de", "lb"))


@dataclass(frozen=True, slots=True)
class Exchanged:
    """Names that only one of two texts has."""

    lost: tuple[str, ...]
    new: tuple[str, ...]
    added: tuple[str, ...]
    """Those new ones that no word of the other text sounds like, with a capital or without."""
    none_kept: bool
    """One of the texts has several, and the other none of them."""

    @property
    def surely(self) -> bool:
        """Tell whether other persons and places are spoken of."""
        return self.none_kept and bool(self.lost and self.new)

    @property
    def perhaps(self) -> bool:
        """Tell whether somebody else may be spoken of; names that are translated look so, too."""
        return self.none_kept or bool(self.lost and self.new)


def exchanged_names(sentence: str, answer: str, pair: Pair) -> Exchanged:
    """Compare the names of two texts by sound; of scripts whose sounds are not known nothing is said."""
    before, after = names_in(sentence, pair.source), names_in(answer, pair.target)
    lost = _missing(before, pair.source, answer, pair.target)
    new = _missing(after, pair.target, sentence, pair.source)
    words = [word for word in _WORD.findall(sentence) if len(word) >= _SHORTEST]
    added = _unlike(new, pair.target, words, pair.source)
    none_kept = len(lost) == len(before) >= _SEVERAL or len(new) == len(after) >= _SEVERAL
    return Exchanged(lost, new, added, none_kept)


@lru_cache(maxsize=4096)
def names_in(text: str, language: str) -> tuple[str, ...]:
    """List the capitalised words within a sentence that are no common words, as far as one knows.

    Where nouns have capitals, and in headlines where all words have, none can be told.
    """
    if language in _NOUNS_ARE_CAPITALS or _all_capitals(text, language):
        return ()
    found = dict.fromkeys(word for word in _INSIDE.findall(text) if _is_name(word, language))
    return tuple(found)


def _is_name(word: str, language: str) -> bool:
    if not word[0].isupper() or word.isupper() or fold(word) in function_words(language):
        return False
    anchors = anchors_of(word, language)
    return not (anchors.meanings or anchors.faint or is_exonym(word, language))


def _all_capitals(text: str, language: str) -> bool:
    plain = function_words(language)
    return not any(
        word[0].islower() and len(word) >= _LONG and fold(word) not in plain for word in _WORD.findall(text)
    )


def _missing(names: tuple[str, ...], language: str, other: str, its_language: str) -> tuple[str, ...]:
    if not names:
        return ()
    words = [word for word in _WORD.findall(other) if len(word) >= _SHORTEST and not word[0].islower()]
    if not any(sounds_of(word, its_language) for word in _WORD.findall(other)):
        return ()
    return _unlike(names, language, words, its_language)


def _unlike(
    names: tuple[str, ...], language: str, words: Sequence[str], its_language: str
) -> tuple[str, ...]:
    return tuple(
        name
        for name in names
        if not any(may_be_one_name(name, language, word, its_language) for word in words)
    )
