"""Which spellings of names are one person's."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bot.text.fold import fold
from bot.text.name_sounds import name_sounds
from bot.text.stories.common_names import COMMON_NAMES
from bot.text.stories.common_words import COMMON_WORDS

_WORD: Final = re.compile(r"[^\W\d_]{2,64}")
_AND: Final = re.compile(r"\s(?:et|and|и|&)\s", re.IGNORECASE)
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_CYRILLIC: Final = re.compile("[\u0400-\u052f]")

_PARTICLES: Final = frozenset(
    ("de", "da", "di", "dos", "del", "van", "von", "der", "den", "al", "el", "bin", "ben", "ibn", "le", "la")
)
"""Small words within people's names; no name begins with one."""
_LONGEST_PERSON: Final = 3
"""Words of a person's name beside those."""
_ACROSS: Final = 3
"""Sounds by which two scripts can be compared."""


def persons(names: Sequence[str], /) -> list[list[int]]:
    """Put names that sound the same together; give their places, in the order of the first of each person.

    A name goes to the only longer one that has all of it. A surname that several have is left out, since
    nobody knows whose it is; a full name that stands in several ("Anne Delmas junior") is somebody's own.
    Who speaks together ("Anne Delmas et Paul Roux") is nobody, unless neither of them is named alone.
    """
    of_sounds: dict[frozenset[str], list[int]] = {}
    together: dict[frozenset[str], list[int]] = {}
    for place, name in enumerate(names):
        parts = [sounds for part in _AND.split(name) if (sounds := frozenset(name_sounds(part)))]
        group = of_sounds if len(parts) < 2 else together
        group.setdefault(frozenset().union(*parts), []).append(place)
    of_sounds.pop(frozenset(), None)
    alone = [*of_sounds]
    for sounds, places in together.items():
        if not any(other <= sounds for other in alone):
            of_sounds.setdefault(sounds, []).extend(places)
    longest = [sounds for sounds in of_sounds if not any(sounds < other for other in of_sounds)]
    found: dict[frozenset[str], list[int]] = {}
    for sounds, places in of_sounds.items():
        owners = [other for other in longest if sounds <= other]
        if len(owners) == 1:
            found.setdefault(owners[0], []).extend(places)
        elif len(sounds) > 1:
            found.setdefault(sounds, []).extend(places)
    return sorted(sorted(places) for places in found.values())


def may_be_same(one: str, other: str, /) -> bool:
    """Tell whether two names can be one person's: one has every sound of the other."""
    first, second = frozenset(name_sounds(one)), frozenset(name_sounds(other))
    return first <= second or second <= first


def sounds_near(one: str, other: str, /) -> bool:
    """Tell whether two sounds of words differ in one place at most."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    same = next((place for place, char in enumerate(short) if char != long[place]), len(short))
    rest = long[same + 1 :]
    return short[same + (len(short) == len(long)) :] == rest


def spelled_near(typed: str, name: str, /) -> bool:
    """Tell whether every word of a typed name can be meant by a word of a name that sounds the same.

    In one script the two must be spelled alike, too: Riabkov is Ryabkov, but Véran is not Verney.
    """
    words = [(word, name_sounds(word)) for word in _words(name)]
    return all(
        any(sound == other and _alike(word, near) for near, other in words)
        for word in _words(typed)
        if (sound := name_sounds(word))
    )


def is_surname(typed: str, name: str, /) -> bool:
    """Tell whether typed words are surely somebody's surname or whole name, and nothing else.

    Of two scripts, words that sound alike are the same if they have three sounds.
    """
    words, said = _words(typed), _LETTERS.findall(name)
    own = [word for word in said if fold(word) not in _PARTICLES]
    if not words or len(said) < len(words) or not 2 <= len(own) <= _LONGEST_PERSON:
        return False
    if any(not word[0].isupper() for word in own) or fold(said[0]) in _PARTICLES:
        return False
    if is_common(words[-1]):
        return False
    return all(
        one == other or _sounds_across(one, other)
        for one, other in zip(words, map(fold, said[-len(words) :]), strict=True)
    )


def resembles(typed: str, name: str, /) -> bool:
    """Tell whether some word of a typed name may be meant for one of a name, mistyped."""
    return any(_alike(word, near, letters=2) for word in _words(typed) for near in _words(name))


def _sounds_across(one: str, other: str) -> bool:
    if bool(_CYRILLIC.search(one)) == bool(_CYRILLIC.search(other)):
        return False
    sounds = name_sounds(one)
    return sounds == name_sounds(other) and bool(sounds) and len(sounds[0]) >= _ACROSS


def is_common(folded: str, /) -> bool:
    """Tell whether a folded word is common in any news: a country, a given name, a plain word."""
    return folded in _common()


@cache
def _common() -> frozenset[str]:
    lists = (COMMON_NAMES, *COMMON_WORDS.values())
    return frozenset(fold(word) for words in lists for word in words.split())


def _words(name: str) -> list[str]:
    return _WORD.findall(fold(name))


def _alike(one: str, other: str, *, letters: int = 3) -> bool:
    """Tell whether two words differ by a slip in so many letters at most; of two scripts nobody can tell."""
    if one == other or bool(_CYRILLIC.search(one)) != bool(_CYRILLIC.search(other)):
        return True
    most = min(len(one), len(other)) // letters
    return abs(len(one) - len(other)) <= most and _edits(one, other) <= most


def _edits(one: str, other: str) -> int:
    """Count letters to change, add or leave out (Levenshtein)."""
    row = list(range(len(other) + 1))
    for number, char in enumerate(one, 1):
        before, row[0] = row[0], number
        for place, letter in enumerate(other, 1):
            before, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, before + (char != letter)),
            )
    return row[-1]
