"""What a text that somebody asks about says: a post, a caption, a few sentences."""

import re
from dataclasses import dataclass
from typing import Final, Self

from bot.text.clean import storable
from bot.text.fold import fold
from bot.text.language import identify
from bot.text.name_sounds import name_sounds
from bot.text.persons import is_common
from bot.text.same_text import Triples, triples_of
from bot.text.stories.features import Features, features_of
from bot.text.term_keys import name_key, term_key
from bot.text.terms import find_terms

_LONGEST: Final = 10_000
"""Characters that are read: a message has 4,096."""
_LONGEST_TITLE: Final = 200
_ADDRESS: Final = re.compile(r"https?://\S+|(?<!\w)@\w{3,}|(?<![\w/])(?:t\.me|www\.)\S+")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_SHORT: Final = 3
"""Letters of words that are looked for by nobody."""
_TELLING, _PLAIN = 2, 3
"""Names, or else other terms, that say together what a passage is about."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Passage:
    """A passage with what it is compared by."""

    text: str
    """Without addresses."""
    words: int
    language: str | None
    features: Features
    keys: frozenset[int]
    """The numbers of its names (`bot.text.term_keys`), each whole and by its last word."""
    triples: Triples
    telling: tuple[str, ...]
    """Words that all reports of it may have: of the heaviest names, or else its heaviest terms."""

    @classmethod
    def of(cls, text: str, /) -> Self:
        """Read a passage; posts often begin with their headline, in a line of its own."""
        plain = _ADDRESS.sub(" ", storable(text[:_LONGEST])).strip()
        title, body = "", plain
        first, _, rest = plain.partition("\n")
        if rest.strip() and len(first) <= _LONGEST_TITLE:
            title, body = first.strip(), rest.strip()
        language = identify(plain)
        terms = find_terms(body, title, language)
        names = [term for term in terms if term.name]
        keys = {term_key(term, language) for term in names}
        keys |= {name_key(sounds[-1]) for term in names if (sounds := name_sounds(term.text, language))}
        rare = dict.fromkeys(word for term in names if (word := _rarest(term.text)))
        others = [term.text for term in terms if not term.name]
        telling = [*rare][:_TELLING] or others[:_PLAIN]
        return cls(
            text=plain,
            words=len(_WORD.findall(plain)),
            language=language,
            features=features_of(title, None, body, language),
            keys=frozenset(keys),
            triples=triples_of(plain),
            telling=tuple(telling),
        )


def _rarest(name: str) -> str | None:
    """Choose the word of a name that tells most: the last that is not common."""
    words = [word for word in _WORD.findall(name) if len(word) > _SHORT and not is_common(fold(word))]
    return words[-1] if words else None
