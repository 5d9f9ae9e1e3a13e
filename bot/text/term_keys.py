"""Numbers that stand for terms and outlets, where it counts only whether two are the same."""

import hashlib

from bot.model.term import Term
from bot.text.fold import fold
from bot.text.name_sounds import name_sounds
from bot.text.stems import stem_words


def term_key(term: Term, language: str | None, /) -> int:
    """Give a term's number, 63 bits: names have one in all languages, phrases one in all inflections."""
    if term.name and (sounds := name_sounds(term.text, language)):
        return name_key(" ".join(sounds))
    return name_key(f"{language or ''} {' '.join(stem_words(fold(term.text).split(), language))}")


def name_key(name: str | None, /) -> int:
    """Give the number of a name, 63 bits, however it is spaced and capitalised."""
    digest = hashlib.blake2b(fold(name or "").encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest) >> 1
