"""What stories are recognised by: an article's words, names, numbers and dates, as hashed terms.

Features depend on the text alone, so workers make them; what a term is worth depends on the archive and is
worked out when articles are compared. Packed they take about half a kilobyte and can be stored.
"""

import math
import re
import struct
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from bot.text.fold import fold
from bot.text.stems import function_words, stem_words
from bot.text.stories.names import dates_in, name_words, names_in, numbers_in
from bot.text.stories.terms import MOST, Terms, term_id

_LONGEST: Final = 20_000
"""Characters of the body that are looked at for names and numbers."""
_OPENING: Final = 2_000
"""Characters of the body that words are taken from: reports begin with what is new."""
_OPENING_WORDS: Final = 100
_TITLE_WEIGHT: Final = 3
_LONGEST_TAG: Final = 16
_MOST_WORDS, _MOST_NAMES, _MOST_MARKS = 160, 64, 32
_SCALE: Final = 32
"""Weights are kept as bytes: 32 is a term that occurs once."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_ADDRESS = re.compile(r"https?://\S+|\d{4}-\d\d-\d\dT\S+")
"""Addresses and machines' times: what pages leave in a text, not what it says."""
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Features:
    """What an article says, as far as stories care."""

    language: str
    """ISO 639-1, or "" when unknown."""
    words: Terms
    """Stems of title, lead and the opening of the body."""
    title: Terms
    """Those of the title alone."""
    names: Terms
    """Words of names by their sound, the same in every language."""
    marks: Terms
    """Numbers and dates."""

    def pack(self) -> bytes:
        """Give the bytes from which `unpack` makes the same features."""
        parts = (self.language.encode("ascii"), self.words, self.title, self.names, self.marks)
        return struct.pack("<5H", *map(len, parts)) + b"".join(parts)

    @classmethod
    def unpack(cls, packed: bytes, /) -> "Features":
        """Read what `pack` gave.

        Raises: ValueError for other bytes.
        """
        try:
            lengths = struct.unpack_from("<5H", packed)
            ends = list(accumulate(lengths, initial=10))
            language, *kinds = (packed[start:end] for start, end in pairwise(ends))
            tag = language.decode("ascii")
        except (struct.error, UnicodeDecodeError) as error:
            raise ValueError("no packed features") from error
        if ends[-1] != len(packed) or any(len(kind) % 5 or len(kind) > 5 * MOST for kind in kinds):
            raise ValueError("no packed features")
        words, title, names, marks = map(Terms, kinds)
        return cls(language=tag, words=words, title=title, names=names, marks=marks)


def features_of(title: str, lead: str | None, body: str, language: str | None, /) -> Features:
    """Read an article's features; any text has some, if only empty ones."""
    language = language if language and language.isascii() and len(language) <= _LONGEST_TAG else ""
    body, lead = body[:_LONGEST], (lead or "")[:_LONGEST]
    title = title[:_LONGEST]
    lead, body = _ADDRESS.sub(" ", lead), _ADDRESS.sub(" ", body)
    prose = f"{lead}\n{body}"
    proper = name_words(prose, language)
    if not _is_title_case(title):
        proper |= name_words(title, language)
    names = names_in(f"{title}\n{prose}", proper, language)
    folded = fold(f"{title}\n{prose}")
    marks = Counter({f"#{number}": count for number, count in numbers_in(folded).items()})
    marks.update(f"@{month}-{day}" for month, day in dates_in(folded))
    in_title = _stems(fold(title), language)
    opening = _stems(fold(body[:_OPENING]), language)[:_OPENING_WORDS]
    words = Counter({stem: _TITLE_WEIGHT * count for stem, count in Counter(in_title).items()})
    words.update(_stems(fold(lead[:_OPENING]), language))
    words.update(opening)
    return Features(
        language=language,
        words=_terms(words, language, _MOST_WORDS),
        title=_terms(Counter(in_title), language, _MOST_NAMES),
        names=_terms(names, "name", _MOST_NAMES),
        marks=_terms(marks, "mark", _MOST_MARKS),
    )


def _terms(counts: Mapping[str, int], kind: str, most: int) -> Terms:
    """Keep the terms that the text repeats most."""
    kept: Iterable[tuple[str, int]] = counts.items()
    if len(counts) > most:
        kept = sorted(kept, key=lambda item: (-item[1], item[0]))[:most]
    weights: dict[int, int] = {}
    for term, count in kept:
        weights[term_id(kind, term)] = min(255, round(_SCALE * (1 + math.log(count))))
    return Terms.of(weights)


def _stems(folded: str, language: str) -> list[str]:
    plain = function_words(language)
    words = [word for word in _WORD.findall(folded) if word not in plain]
    if _UNSPACED.search(folded):
        words = [piece for word in words for piece in _pieces(word)]
    return stem_words(words, language)


def _pieces(word: str) -> Iterable[str]:
    """Cut a run of a script without spaces into pairs of characters."""
    if len(word) < 3 or not _UNSPACED.match(word):
        return (word,)
    return (word[at : at + 2] for at in range(len(word) - 1))


def _is_title_case(title: str) -> bool:
    """Tell A Headline That Capitalises Its Words."""
    words = [word for word in title.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) > 0.7 * len(words)
