"""A question's words as an article's language may have them, and where sentences have them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Self

from bot.text.answering.question import Question
from bot.text.fold import fold
from bot.text.name_sounds import name_sounds
from bot.text.numerals import NUMERALS
from bot.text.stems import stem_words, words
from bot.text.translating.anchors import anchors_of, knows

_NAME: Final = re.compile(r"(?<!\w)[^\W\d_a-zà-öø-ÿа-яё][^\W\d_]+")
_CASELESS: Final = frozenset(("en", "es", "fr", "it", "pt"))
_PLURAL: Final = 5
"""Letters beyond which a name's last s may be a plural's."""
_SOUND: Final = 4
"""Letters from which on a word is compared by its sound, too: names are spelt in many ways."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The question's words as an article's language may have them."""

    language: str | None
    stems: tuple[frozenset[str], ...]
    sounds: tuple[str, ...]
    meanings: tuple[frozenset[int], ...]
    """What each means, where the article is in another language; empty where nobody knows."""
    comparable: frozenset[int]
    """The numbers of the words that an article in its language may have at all."""

    @classmethod
    def of(cls, question: Question, language: str | None) -> Self:
        """Spell a question's telling words for texts in one language."""
        own = stem_words(list(question.telling), question.language)
        theirs = stem_words(list(question.telling), language)
        spelt = [
            # Messi is no messe: where names have no cases, they stand as they are.
            frozenset((word, word.removesuffix("s") if len(word) > _PLURAL else word))
            if word in question.named and language in _CASELESS
            else frozenset((word, *stems))
            for word, *stems in zip(question.telling, own, theirs, strict=True)
        ]
        meanings = [frozenset[int]()] * len(spelt)
        if (foreign := language != question.language) and knows(language or ""):
            meanings = [
                frozenset(anchors_of(word, question.language or "").meanings) for word in question.telling
            ]
        return cls(
            language,
            tuple(spelt),
            tuple(_sound(word, question.language) for word in question.telling),
            tuple(meanings),
            frozenset(
                number
                for number, word in enumerate(question.telling)
                if not foreign or meanings[number] or word in question.named
            ),
        )

    def found_in(self, text: str) -> Mapping[int, int]:
        """Tell which of the question's words a text has, by number, each with its first place."""
        plain = words(text)
        places: dict[str, int] = {}
        for at, (word, stem) in enumerate(zip(plain, stem_words(plain, self.language), strict=True)):
            for form in (word, stem, NUMERALS.get(word, word), *(self._parts(word) if "-" in word else ())):
                places.setdefault(form, at)
        meant = anchors_of(text, self.language or "").meanings if any(self.meanings) else {}
        names: dict[str, int] | None = None
        found: dict[int, int] = {}
        for number, stems in enumerate(self.stems):
            if said := [places[stem] for stem in stems if stem in places]:
                found[number] = min(said)
            elif common := [meant[one] for one in self.meanings[number] if one in meant]:
                found[number] = round(min(common) * len(plain))
            elif self.sounds[number]:
                if names is None:
                    names = {
                        _sound(name, self.language): places.get(fold(name), 0) for name in _NAME.findall(text)
                    }
                if self.sounds[number] in names:
                    found[number] = names[self.sounds[number]]
        return found

    def _parts(self, word: str) -> list[str]:
        parts = word.split("-")
        return [*parts, *stem_words(parts, self.language)]


@lru_cache(maxsize=8192)
def _sound(word: str, language: str | None) -> str:
    """Give how a name sounds; "" for what is too short to be known by that."""
    if len(fold(word)) < _SOUND:
        return ""
    sounds = name_sounds(word, language)
    return "" if not sounds or ":" in sounds[0] else sounds[0]
