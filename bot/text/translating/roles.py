"""What a translated role may look like: a few words say less of themselves than a sentence does."""

import re
from typing import Final

from bot.model.translation import Pair
from bot.text.translating.lengths import usual_ratio

_LONGEST, _SPARE = 1.8, 24
"""How much longer than usual a role may become, and how many characters more, as short ones vary most."""
_SHORTEST: Final = 0.35
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_WRITTEN_IN_CYRILLIC: Final = frozenset(("be", "bg", "kk", "mk", "ru", "sr", "uk"))
_WRITTEN_IN_LATIN: Final = frozenset(
    ("cs", "da", "de", "en", "es", "fi", "fr", "hu", "it", "nl", "no", "pl", "pt", "ro", "sv", "tr")
)
_PARTS: Final = re.compile("[,;:!?…\n]")


def fits_role(role: str, answer: str, pair: Pair) -> bool:
    """Tell whether a translation can be of this role alone: neither half nor twice of it, nor more.

    It is asked besides the checks that hold for every text.
    """
    usual = len(role) * usual_ratio(pair.source, pair.target)
    if not max(1, _SHORTEST * usual - 2) <= len(answer) <= _LONGEST * usual + _SPARE:
        return False
    if len(_PARTS.findall(answer)) > len(_PARTS.findall(role)):
        return False
    words = answer.casefold().split()
    half = len(words) // 2
    if half and words[:half] == words[-half:] and len(words) % 2 == 0:
        return False
    return _in_its_letters(answer, pair.target)


def _in_its_letters(answer: str, language: str) -> bool:
    if language in _WRITTEN_IN_LATIN:
        return not _CYRILLIC.search(answer)
    return language not in _WRITTEN_IN_CYRILLIC or bool(_CYRILLIC.search(answer)) or not _LATIN.search(answer)
