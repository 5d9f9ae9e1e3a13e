"""What must not change in a sentence: exchanged for signs that engines leave alone, and put back."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

_KEPT: Final = re.compile(
    r"""
    https?://[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?…)\]}'’]       # addresses, without what ends the sentence
    | \bwww\.[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?…)\]}'’]
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+                          # e-mail
    | (?<![\w@/])@\w{2,}(?:\.\w+)*                          # somebody's handle
    | (?<![\w&/\#])\#(?=\w*[^\W\d])\w{2,}                   # hashtag
    | </?[A-Za-z][^<>]{0,80}>                               # markup
    | &(?:[a-z]{2,8}|\#\d{1,6});
    | \{\{?[\w.]+\}?\} | \$\w+\$ | %\(\w+\)s                # what looks like a template
    | \b(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:com|org|net|fr|ru|eu|uk|de|info|io|gov|edu)\b(?:/[^\s<>"«»]*\w)?
    | \b\w+(?:_\w+)+\b                                      # names from programs
    """,
    re.VERBOSE,
)


_LINK: Final = re.compile(r"(?:https?://|www\.)[^\s<>\"«»“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_AFTER_LINK: Final = ".,;:!?…)]}'’"


@dataclass(frozen=True, slots=True)
class Protected:
    """A sentence as it is sent, and what its signs stand for."""

    text: str
    signs: tuple[str, ...] = ()
    pieces: tuple[str, ...] = ()


def protect(sentence: str, sign: Callable[[int], str]) -> Protected:
    """Put signs for what must not change; a sentence without such goes out as it is.

    `sign` writes the sign of a number; numbers begin with 1; those whose sign the sentence has are left out.
    """
    signs: list[str] = []
    pieces: list[str] = []
    number = 0

    def sign_for(match: re.Match[str]) -> str:
        nonlocal number
        number += 1
        while sign(number) in sentence:
            number += 1
        signs.append(sign(number))
        pieces.append(match.group())
        return signs[-1]

    text = _KEPT.sub(sign_for, sentence)
    return Protected(text, tuple(signs), tuple(pieces))


def restore(protected: Protected, answer: str) -> str | None:
    """Put back what the signs stand for; None unless each is there exactly once.

    Nor may there be anything of their kind beside them: an engine that adds markup, an address or somebody's
    handle says what the sentence does not.
    """
    if not protected.signs:
        return None if _KEPT.search(answer) else answer
    meant = dict(zip(protected.signs, protected.pieces, strict=True))
    any_sign = re.compile("|".join(map(_loosely, protected.signs)))
    if Counter(map(_bare, any_sign.findall(answer))) != Counter(protected.signs):
        return None
    if _KEPT.search(any_sign.sub(" ", answer)):
        return None
    return any_sign.sub(lambda match: meant[_bare(match.group())], answer)


def _loosely(sign: str) -> str:
    """Write a pattern of a sign that models may have put blanks into: [[ 1 ]]."""
    pattern = r"\s*".join(re.escape(part) for part in re.findall(r"\w+|\W", sign))
    # The sign of 1 may be the beginning of that of 10.
    return pattern + (r"(?!\d)" if sign[-1:].isdigit() else "")


def _bare(sign: str) -> str:
    return "".join(sign.split())


def without_kept(text: str) -> str:
    """Leave out what must not change."""
    return _KEPT.sub(" ", text)


def links_of(text: str) -> Counter[str]:
    """Count the addresses in a text."""
    return Counter(link.rstrip(_AFTER_LINK) for link in _LINK.findall(text))
