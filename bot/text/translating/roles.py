"""What a translated role may look like: a few words say less of themselves than a sentence does."""

import re
from typing import Final

from bot.model.translation import Pair
from bot.text.translating.lengths import usual_ratio

_LONGEST, _SPARE = 1.8, 24
"""How much longer than usual a role may become, and how many characters more, as short ones vary most."""
_SHORTEST: Final = 0.35
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_ARABIC: Final = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_LETTERS: Final = {
    **dict.fromkeys(("cs", "da", "de", "en", "es", "fi", "fr", "hu", "it", "nl", "no"), _LATIN),
    **dict.fromkeys(("pl", "pt", "ro", "sv", "tr"), _LATIN),
    **dict.fromkeys(("be", "bg", "kk", "mk", "ru", "sr", "uk"), _CYRILLIC),
    **dict.fromkeys(("ar", "fa", "ur"), _ARABIC),
}
"""What languages are written in."""
_PARTS: Final = re.compile("[,;:!?…،؛؟、，；：\n]")


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
    """Tell whether it is written as the language is; names of firms stay Latin among other letters."""
    own = _LETTERS.get(language)
    foreign = any(letters.search(answer) for letters in (_LATIN, _CYRILLIC, _ARABIC) if letters is not own)
    return own is None or not foreign or (own is not _LATIN and bool(own.search(answer)))
