"""What a name sounds like, roughly: one key for Рябков, Riabkov, Ryabkov and Rjabkow.

A key is the name's consonants, in classes that the spelling habits of French, English, German and Russian
blur: all hissing and hushing sounds are one, h and х are none, w is v, glides are vowels. Vowels count only
where they open the name, or where there are too few consonants to tell names apart.
"""

import re
from functools import lru_cache
from typing import Final

from bot.text.fold import fold

_LONGEST: Final = 40
_FEW: Final = 3
"""Symbols below which the vowels inside the name belong to the key."""
_HUSHING = str.maketrans(dict.fromkeys("çčćšśşșžźżÇČĆŠŚŞȘŽŹŻ", "s"))  # before folding makes them c, s, z
_CYRILLIC_LETTER = re.compile("[\u0400-\u04ff]")
_LATIN_LETTER = re.compile("[a-z]")

# Endings of cases that add a consonant; vowels at the end drop out anyway.
_ADJECTIVE = re.compile("(?<=[сц]к)(?:ого|ому|ими|их|им|ом|ой|ую|ая|ое|ие|ий)$")
_CASE = re.compile("(?<=[а-яёіїєґ]{3})(?:ого|его|ому|ему|ами|ями|ыми|ими|ах|ях|ых|их|ым|им|ом|ем|ей|ой)$")
_SHORTEST_INFLECTED: Final = 5

_CYRILLIC: Final = {
    "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "ж": "s", "з": "s", "к": "k", "л": "l", "м": "m",
    "н": "n", "п": "p", "р": "r", "с": "s", "т": "t", "ф": "f", "ц": "s", "ч": "s", "ш": "s", "щ": "s",
    "ђ": "s", "ћ": "s", "џ": "s", "љ": "l", "њ": "n",
    "а": "a", "я": "a", "э": "e", "е": "e", "є": "e", "и": "e", "і": "e", "ї": "e", "й": "e", "ы": "e",
    "о": "o", "у": "o", "ю": "o", "ў": "o",
}  # fmt: skip
"""Letters → classes; х, ь and ъ make no sound of their own."""

_CYRILLIC_RULES = re.compile("дж|тс|дс|.")
_CYRILLIC_GROUPS: Final = {"дж": "s", "тс": "s", "дс": "s"}
_ENGLISH_W = re.compile("\\bу(?=[аеиоэ])")

# Longest first. What stands around c, g, j and ch decides about them.
_LATIN_RULES = re.compile(
    "schtsch|chtch|shch|tsch|dsch|tch|sch|dzh|dge|dj|sh|zh|cz|sz|ts|tz|ph|th|kh|ck|cc(?=[eiy])|qu|x|"
    "gu(?=[ei])|ge$|^geor|(?<=[oe])ff$|ou|oo|eu|"
    "(?P<hard>ch(?=[rl]))|(?P<soft>ch)|(?P<hissed>c(?=[eiy])|(?<=[cv]i)c$)|(?P<opening>j(?=[aeiouy]))|j|."
)
_HISSING = "schtsch chtch shch tsch dsch tch sch dzh dge dj sh zh cz sz ts tz ge"
_LATIN_GROUPS: Final = {
    **dict.fromkeys(_HISSING.split(), "s"),
    "ph": "f", "th": "t", "kh": "", "ck": "k", "cc": "ks", "qu": "k", "x": "ks", "gu": "g", "geor": "seor",
    "ff": "v", "ou": "o", "oo": "o", "eu": "e", "j": "e",
}  # fmt: skip
_LATIN: Final = {
    **{letter: letter for letter in "bdfgklmnprstv"},
    "c": "k", "q": "k", "w": "v", "z": "s", "a": "a", "e": "e", "i": "e", "y": "e", "o": "o", "u": "o",
}  # fmt: skip
_GLIDES = "de nl pl cs sk hr sl sr da sv no fi hu lv lt et"
_GLIDE_LANGUAGES: Final = frozenset(_GLIDES.split())
"""Where j is a glide, as in Selenskyj, and ch is х."""
_GLIDE = re.compile("e(?=[aeo])")
_TWICE = re.compile(r"(.)\1+")
_VOWELS = re.compile("[aeo]+")


def sound_key(name: str, language: str | None = None, /) -> str:
    """Give the key of one word of a name; "" for what has no Latin or Cyrillic letter.

    `language` is that of the text around it: it decides how j and ch sound.
    """
    return _key(name[:_LONGEST], language in _GLIDE_LANGUAGES)


@lru_cache(maxsize=1 << 15)
def _key(name: str, glides: bool) -> str:
    folded = fold(name.translate(_HUSHING))
    if _CYRILLIC_LETTER.search(folded):
        sounds = _from_cyrillic(folded)
    elif _LATIN_LETTER.search(folded):
        sounds = _from_latin(folded, glides=glides)
    else:
        return ""
    sounds = _TWICE.sub(r"\1", _GLIDE.sub("", sounds)).rstrip("aeo") or sounds[:1]
    if not sounds:
        return ""
    opening = "a" if sounds[0] in "aeo" else ""
    key = opening + _TWICE.sub(r"\1", _VOWELS.sub("", sounds))
    return key if len(key) > _FEW else f"{key}:{''.join(_VOWELS.findall(sounds))}" if len(key) < _FEW else key


def _from_cyrillic(folded: str) -> str:
    if len(folded) >= _SHORTEST_INFLECTED:
        shorter = _ADJECTIVE.sub("", folded)
        folded = shorter if shorter != folded else _CASE.sub("", folded)
    folded = _ENGLISH_W.sub("в", folded)
    return "".join(
        _CYRILLIC_GROUPS.get(part) or _CYRILLIC.get(part, "") for part in _CYRILLIC_RULES.findall(folded)
    )


def _from_latin(folded: str, *, glides: bool) -> str:
    return "".join(_latin_sound(match, glides=glides) for match in _LATIN_RULES.finditer(folded))


def _latin_sound(match: re.Match[str], *, glides: bool) -> str:
    match match.lastgroup:
        case "hard":
            return "" if glides else "k"
        case "hissed":
            return "s"
        case "soft":
            return "" if glides else "s"
        case "opening":
            return "e" if glides else "s"
    part = match.group()
    return _LATIN_GROUPS.get(part, _LATIN.get(part, ""))
