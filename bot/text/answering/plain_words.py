"""Words that open sentences without being names: what people and bodies are, what all news is full of."""

from functools import cache
from typing import Final

from bot.text.fold import fold
from bot.text.quotes.lexicon import LANGUAGES, lexicon
from bot.text.quotes.nouns import Nouns
from bot.text.stems import stem_words
from bot.text.stories.common_words import COMMON_WORDS
from bot.text.translating.anchors import anchors_of, knows

_SHORTEST: Final = 4
"""Letters from which on a form is known by its stem."""


def is_plain(word: str, language: str) -> bool:
    """Tell whether a folded word is known to be no name."""
    if word in _plain(language):
        return True
    if len(word) >= _SHORTEST and stem_words([word], language)[0] in _stems(language):
        return True
    return language in LANGUAGES and Nouns(lexicon(language)).role_of(word) is not None


def means_something(word: str, language: str) -> bool:
    """Tell whether a word begins like a common one; so does many a name."""
    if not knows(language):
        return False
    found = anchors_of(word, language)
    return bool(found.meanings or found.faint)


@cache
def _plain(language: str) -> frozenset[str]:
    plain = set(COMMON_WORDS.get(language, "").split())
    if language in LANGUAGES:
        names = lexicon(language).names
        plain |= {
            fold(word) for some in (names.roles, names.plural_roles, names.organisations) for word in some
        }
    return frozenset(plain)


@cache
def _stems(language: str) -> frozenset[str]:
    return frozenset(stem_words([word for word in _plain(language) if len(word) >= _SHORTEST], language))
