"""By what sounds a name that somebody typed is found in articles that spell it otherwise.

A wrong alert annoys more than a missed one. So a sound counts only for words of five letters or more with a
capital, never for common ones, and in articles only where a capital marks a name; and:

- in either script the consonants and the vowels must sound alike: Poutine, Putin, Путина;
- in the other script four different consonants are enough: Trump, Трамп.
"""

import re
from typing import Final

from bot.text.fold import fold
from bot.text.name_sounds import name_sounds
from bot.text.stems import stem_words
from bot.text.stories.common_words import COMMON_WORDS
from bot.text.stories.names import name_words

_SHORTEST: Final = 5
_CAPITALISED = re.compile(rf"(?<![\w'’])(?<!\w-)[^\W\d_]{{{_SHORTEST},}}(?![\w'’-])")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_LONGEST_TEXT: Final = 40_000
_MARK: Final = "≈"
_NOUNS_HAVE_CAPITALS: Final = frozenset({"de", "lb"})
_GLIDE_LANGUAGE: Final = "de"
"""A language where j is a glide and ch makes no s: what is typed tells no language."""
_READ_TWO_WAYS = re.compile("j|ch")
_FEWEST_CONSONANTS, _FEWEST_ACROSS, _FEWEST_SOUNDS = 3, 4, 5
_COMMON: Final = frozenset(word for words in COMMON_WORDS.values() for word in words.split())

_CYRILLIC = re.compile("[\u0400-\u052f]")
_VOWELS: Final = {
    **dict.fromkeys(("a", "а", "я"), "a"),
    **dict.fromkeys(("e", "i", "y", "е", "э", "и", "ы", "й", "і", "ї", "є"), "e"),
    **dict.fromkeys(("ou", "oo", "o", "u", "о", "у", "ю", "ў"), "o"),
}
_VOWEL = re.compile("ou|oo|[aeiouyаяеэиыйіїєоуюў]")
_LAST_VOWELS = re.compile("[aeiouyаяеэиыйіїєоуюўь]+$")
_GLIDE = re.compile("[iyийьj](?=[aeouаяеэоую])")
_TWICE = re.compile(r"(.)\1+")


def capitalised_words(typed: str, /) -> frozenset[str]:
    """Find the words that are written as names, folded."""
    found = (word for word in _CAPITALISED.findall(typed) if word[0].isupper() and not word.isupper())
    return frozenset(folded for word in found if (folded := fold(word)) not in _COMMON)


def sounds_asked(word: str, /) -> frozenset[str]:
    """Give the keys under which a folded name is looked for; none when it has too few sounds."""
    other = "latin" if _CYRILLIC.search(word) else "cyrillic"
    sounds = {*name_sounds(word)}
    if _READ_TWO_WAYS.search(word):
        sounds.update(name_sounds(word, _GLIDE_LANGUAGE))
    return frozenset(key for sound in sounds for key in _keys(sound, word, other))


def sounds_in(title: str, prose: str, language: str | None, /) -> frozenset[str]:
    """Give the keys of the names that an article has."""
    if language in _NOUNS_HAVE_CAPITALS:
        return frozenset()
    names = name_words(prose[:_LONGEST_TEXT], language)
    long = [word[0].isupper() for word in _LONG_WORD.findall(title)]
    if 2 * sum(long) <= len(long):  # else It Is a Headline Whose Capitals Mark Nothing
        names |= name_words(title, language)
    found: set[str] = set()
    for name in names:
        folded = fold(name)
        if len(folded) < _SHORTEST or folded in _COMMON:
            continue
        script = "cyrillic" if _CYRILLIC.search(folded) else "latin"
        for sound in name_sounds(name, language):
            found.update(_keys(sound, folded, script))
    return frozenset(found)


def _keys(sound: str, folded: str, script: str) -> list[str]:
    consonants = len(sound) if ":" not in sound else 0
    if consonants < _FEWEST_CONSONANTS:
        return []
    vowels = _vowels(folded)
    keys = [f"{_MARK}{sound}/{vowels}"] if consonants + len(vowels) >= _FEWEST_SOUNDS else []
    if consonants >= _FEWEST_ACROSS:
        keys.append(f"{_MARK}{script} {sound}")
    return keys


def _vowels(folded: str) -> str:
    """Give a word's vowels in three classes, without endings and glides."""
    if _CYRILLIC.search(folded):
        folded = stem_words([folded], "ru")[0]
    plain = _GLIDE.sub("", _LAST_VOWELS.sub("", folded))
    return _TWICE.sub(r"\1", "".join(_VOWELS[vowel] for vowel in _VOWEL.findall(plain)))
