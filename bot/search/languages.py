"""Languages as people name them in a query: codes, or names in the interface's languages and in their own."""

import re
from functools import cache

from babel import Locale

from bot.locale.languages import INTERFACE_LANGUAGES
from bot.text.fold import fold

_SAME = {"nb": "no", "nn": "no", "iw": "he", "in": "id"}
_SHORTEST_START = 4
# Written here because Babel would load a megabyte and more for each.
_OWN_NAMES = {
    "ar": "العربية",
    "da": "dansk",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "en": "English",
    "es": "español",
    "fi": "suomi",
    "fr": "français",
    "hu": "magyar",
    "it": "italiano",
    "nl": "Nederlands",
    "no": "norsk",
    "pt": "português",
    "ro": "română",
    "ru": "русский",
    "sv": "svenska",
    "ta": "தமிழ்",
    "tr": "Türkçe",
}


def language_code(name: str) -> str | None:
    """Give the ISO 639-1 code for a code or a name; None for what names no language."""
    folded = fold(name)
    if folded in _codes():
        return _SAME.get(folded, folded)
    tagged = re.fullmatch(r"([a-z]{2})[-_]\w+", folded)
    if tagged and tagged[1] in _codes():
        return _SAME.get(tagged[1], tagged[1])
    names = _names()
    if folded in names:
        return names[folded]
    # française, русском, anglaise: enough of the beginning names one language.
    stem = folded[: max(_SHORTEST_START, len(folded) - 2)]
    starts = {
        code for known, code in names.items() if len(stem) >= _SHORTEST_START and known.startswith(stem)
    }
    return starts.pop() if len(starts) == 1 else None


@cache
def _codes() -> frozenset[str]:
    return frozenset(code for code in map(str, Locale("en").languages) if len(code) == 2)


@cache
def _names() -> dict[str, str]:
    names = {fold(name): code for code, name in _OWN_NAMES.items()}
    for interface in INTERFACE_LANGUAGES:
        known = Locale(interface).languages
        for code in sorted(_codes().intersection(known)):
            names.setdefault(fold(known[code]), _SAME.get(code, code))
    return names
