"""What belongs together in a sentence that a program wrote: names, roles, who is quoted, who is cited."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from bot.text.answering.concepts import is_date, places_in
from bot.text.answering.plain_words import is_plain
from bot.text.answering.question_words import asking_words
from bot.text.fold import fold
from bot.text.name_sounds import name_sounds
from bot.text.quotes import find_quotes
from bot.text.quotes.lexicon import LANGUAGES, lexicon
from bot.text.quotes.nouns import Nouns
from bot.text.stems import stem_words, words
from bot.text.translating.anchors import anchors_of, knows

Said = Sequence[tuple[str, str | None]]
"""Sentences of sources, each with its language."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'ʼ][^\W\d_]+)*")
_NOUNS_CAPITAL: Final = frozenset(("de", "lb"))
_CASELESS: Final = frozenset(("ar", "he", "fa", "zh", "ja", "ko", "th", "hi", "ka"))
_NEAR: Final = 6
"""Words between a role and whose it is."""
_ACCORDING: Final = re.compile(
    r"\b(?:according to|selon|d[’']après|по данным|по словам|по сообщению|как сообщает|laut|según|secondo|"
    r"segundo|за даними|за словами)\s+(?:the\s+|les?\s+|la\s+|l[’']|el\s+|il\s+|o\s+|a\s+)?",
    re.IGNORECASE,
)
_CITED: Final = re.compile(r"(?:[^\W\d_]+[-’' .]?)+")


def mixes_names(text: str, language: str, said: Said) -> bool:
    """Tell whether a sentence puts names together that stand together in none of its sources."""
    if language in _NOUNS_CAPITAL or language in _CASELESS:
        return False
    if any(theirs in _CASELESS or theirs is None for _, theirs in said):
        return False
    pairs = list(_pairs(text, language))
    if not pairs:
        return False
    together: set[tuple[str, str]] = set()
    named: set[str] = set()
    for one, theirs in said:
        named |= _name_of(one, theirs)
        for first, second in pairwise(_WORD.findall(one)):
            if first[:1].isupper() and second[:1].isupper():
                together |= {(a, b) for a in _spellings(first, theirs) for b in _spellings(second, theirs)}
    for first, second in pairs:
        one_way, other_way = _spellings(first, language), _spellings(second, language)
        known = not (named.isdisjoint(one_way) or named.isdisjoint(other_way))
        if known and not any((a, b) in together for a in one_way for b in other_way):
            return True
    return False


def mixes_roles(text: str, language: str, said: Said) -> bool:
    """Tell whether a sentence gives somebody a role that its sources give to others only."""
    for role, name in _roles_in(text, language):
        wanted = _spellings(name, language)
        theirs = others = False
        for one, spoken in said:
            found = list(_WORD.findall(one))
            at = [number for number, word in enumerate(found) if _is_role(word, spoken, role)]
            near = [found[max(0, number - _NEAR) : number + _NEAR + 1] for number in at]
            if any(wanted & _spellings(word, spoken) for some in near for word in some):
                theirs = True
            others = others or any(
                number + 1 < len(found) and found[number + 1][:1].isupper() for number in at
            )
        if others and not theirs:
            return True
    return False


def misquotes(text: str, language: str, said: Said) -> bool:
    """Tell whether a sentence has somebody say what its sources have somebody else say."""
    if language not in LANGUAGES:
        return False
    own = [quote for quote in find_quotes(text, language=language) if quote.speaker]
    if not own:
        return False
    theirs = [
        (quote, spoken)
        for spoken in dict.fromkeys(spoken for _, spoken in said)
        if spoken in LANGUAGES
        for quote in find_quotes(" ".join(one for one, other in said if other == spoken), language=spoken)
        if quote.speaker
    ]
    for quote in own:
        told = " ".join(words(quote.text))
        speakers = [
            (other.speaker or "", spoken)
            for other, spoken in theirs
            if f" {told} " in f" {' '.join(words(other.text))} "
        ]
        name = _name_of(quote.speaker or "", language)
        if speakers and not any(name & _name_of(speaker, spoken) for speaker, spoken in speakers):
            return True
    return False


def cites_others(text: str, said: Said, outlets: Sequence[str]) -> bool:
    """Tell whether a sentence says "according to" somebody whom its sources don't name."""
    if not _ACCORDING.search(text):
        return False
    known: set[str] = {fold(part) for outlet in outlets for part in _WORD.findall(outlet)}
    for one, language in said:
        for word in _WORD.findall(one):
            if word[:1].isupper() or language in _CASELESS:
                known |= _spellings(word, language)
    for match in _ACCORDING.finditer(text):
        cited = _CITED.match(text[match.end() :])
        first = _WORD.search(cited.group()) if cited else None
        if first and first.group()[:1].isupper() and known.isdisjoint(_spellings(first.group(), None)):
            return True
    return False


def _pairs(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Find names of two and more words, two by two."""
    places = [(start, end) for _, start, end in places_in(text)]
    small = asking_words(language)

    def is_name(match: re.Match[str]) -> bool:
        word = match.group()
        folded = fold(word)
        return (
            word[:1].isupper()
            and len(word) > 1
            and folded not in small
            and not is_date(word, language)
            and not is_plain(folded, language)
            and _role(word, language) is None
            and not any(start <= match.start() < end for start, end in places)
        )

    for before, after in pairwise(_WORD.finditer(text)):
        if text[before.end() : after.start()].isspace() and is_name(before) and is_name(after):
            yield before.group(), after.group()


def _roles_in(text: str, language: str) -> Iterator[tuple[frozenset[str], str]]:
    """Find roles that stand before names: each, and the last word of the name."""
    found = list(_WORD.finditer(text))
    for number, match in enumerate(found[:-1]):
        role = _role(match.group(), language)
        if role is None:
            continue
        name = ""
        for before, after in pairwise(found[number:]):
            if not text[before.end() : after.start()].isspace() or not after.group()[:1].isupper():
                break
            name = after.group()
        if name and _role(name, language) is None:
            yield role, name


@lru_cache(maxsize=8192)
def _role(word: str, language: str | None) -> frozenset[str] | None:
    """Name a role by its stem and by what it means in other languages; None for what is none."""
    if language not in LANGUAGES or Nouns(lexicon(language)).role_of(word.lower()) is None:
        return None
    meanings = anchors_of(word, language).meanings if knows(language) else {}
    return frozenset((f"{language}:{stem_words([fold(word)], language)[0]}", *map(str, meanings)))


def _is_role(word: str, language: str | None, role: frozenset[str]) -> bool:
    known = _role(word, language)
    return known is not None and not known.isdisjoint(role)


def _name_of(name: str, language: str | None) -> frozenset[str]:
    return frozenset(
        spelling
        for word in _WORD.findall(name)
        if word[:1].isupper()
        for spelling in _spellings(word, language)
    )


@lru_cache(maxsize=8192)
def _spellings(word: str, language: str | None) -> frozenset[str]:
    """Give how a name may be known in another text: its word, its stem, its sound."""
    folded = fold(word)
    bare = folded.removesuffix("'s")
    sounds = name_sounds(word, language) if len(folded) > 2 else []
    return frozenset(
        (
            folded,
            bare,
            *stem_words([bare], language),
            *(f"~{sound.partition(':')[0]}" for sound in sounds[:1] if sound),
        )
    )
