"""A question, understood as far as it takes to look for answers: its words, without those that only ask."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

from bot.text.answering.question_words import LANGUAGES, asking_words
from bot.text.answering.sought import Seeks, seeks_of
from bot.text.clean import line, storable
from bot.text.fold import fold
from bot.text.language import identify
from bot.text.stems import words

LONGEST: Final = 300
"""Characters of a question; what comes after is not read."""
_OPERATOR: Final = re.compile(r'[-−]?\w+:\S|[-−–]\w|.*["“”«»„]')
_QUOTES: Final = re.compile(r'["“”«»„]')
_ENDS: Final = re.compile(r"^[^\w\"«“„]+|[^\w\"»”“]+$")
_INVERSION: Final = re.compile(r"-(?:t-)?(?:il|elle|on|ils|elles|ce|je|tu|nous|vous|moi)$")
_ELISION: Final = re.compile(r"^(?:qu|l|d|s|n|c|j|m|t)['’](?=\w)", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """What somebody asks."""

    text: str
    """In one line."""
    language: str | None
    wanted: str
    """What is searched for: its telling words, phrases and filters; "" when it has none."""
    telling: tuple[str, ...]
    """Its telling words, folded, each once."""
    named: tuple[str, ...]
    """Those that are written with a capital."""
    seeks: Seeks

    @classmethod
    def of(cls, typed: str, *, language: str, among: Sequence[str] = ()) -> Self:
        """Understand a question; `language` is the asker's, in which short ones are probably asked.

        `among` are languages that it may be in beside those of the interface.
        """
        text = line(storable(typed[: LONGEST * 4]))[:LONGEST].strip()
        asked_in = identify(text, prior=language, among={*LANGUAGES, *among, language})
        kept = _kept(text, asked_in)
        telling = [
            word
            for part in kept
            if not _OPERATOR.match(part) or _QUOTES.search(part)
            for word in words(part)
            if word not in asking_words(asked_in) and (len(word) > 1 or not word.isascii())
        ]
        return cls(
            text=text,
            language=asked_in,
            wanted=" ".join(kept) if telling else "",
            telling=tuple(dict.fromkeys(telling)),
            named=tuple(dict.fromkeys(word for part in kept if part[:1].isupper() for word in words(part))),
            seeks=seeks_of(text, asked_in),
        )


def _kept(text: str, language: str | None) -> list[str]:
    """List the parts of a question that are searched for."""
    small = asking_words(language)
    kept: list[str] = []
    quoted = False
    for part in text.split():
        operator = quoted or bool(_OPERATOR.match(part))
        if sum(part.count(mark) for mark in '"“”„') % 2:
            quoted = not quoted
        if operator:
            kept.append(part.rstrip("?!"))
            continue
        bare = _ENDS.sub("", part)
        if language == "fr":
            bare = _INVERSION.sub("", _ELISION.sub("", bare))
        if bare and fold(bare) not in small and any(word not in small for word in words(bare)):
            kept.append(bare)
    return kept
