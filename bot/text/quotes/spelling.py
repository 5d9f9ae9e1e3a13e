"""Words compared across cases, accents and plurals."""

import functools
import unicodedata

_CASES = (
    "ского", "скому", "ским", "ском", "ский", "ская", "ской", "скую",
    "ием", "еем", "ого", "его", "ому", "ему", "ыми", "ими",
    "ия", "ию", "ий", "ии", "ие", "ея", "ею", "ей", "ее", "ам", "ям", "ом", "ем", "ой", "ым", "им",
    "ая", "яя", "ую", "юю", "ою",
    "а", "у", "е", "ы", "и", "о", "я", "ю", "й", "ь",
)  # fmt: skip


@functools.lru_cache(maxsize=20_000)
def name_key(word: str) -> str:
    """Fold a name's word: no accents; in Cyrillic, no case ending."""
    low = word.lower().replace("ё", "е")
    low = low.rstrip(".")
    if "а" <= low[:1] <= "я":
        for ending in _CASES:
            if low.endswith(ending) and len(low) - len(ending) >= 3:
                return low[: -len(ending)]
        return low
    decomposed = unicodedata.normalize("NFKD", low)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def is_acronym(word: str) -> bool:
    """Tell "ONU", "ТАСС", "Snes-FSU" from words."""
    return len(word) > 1 and word.isupper() and any(letter.isalpha() for letter in word)


def plain_words(text: str) -> int:
    """Count words: blank-separated pieces with a letter or digit."""
    return sum(any(c.isalnum() for c in piece) for piece in text.split())
