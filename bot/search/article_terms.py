"""An article as wishes look at it: worked out once, then matched against all of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final, Self

from bot.model.article import Article
from bot.search.analysis import UNSTEMMED, plain, tag_of, terms_of, words_of
from bot.search.languages import language_code
from bot.search.name_keys import sounds_in
from bot.search.wish_items import Kind
from bot.text.fold import fold

_LONGEST_BODY: Final = 400_000
"""As much as the index takes."""
_MOST_NAME_WORDS: Final = 12
_BREAK: Final = "\n"


@dataclass(frozen=True, kw_only=True, slots=True)
class ArticleTerms:
    """What an article has that a wish can ask for."""

    tag: str
    """Which analysis it got."""
    marks: frozenset[str]
    """What is the same in every language: sounds of names, outlets, section, language code, story."""
    terms: frozenset[str]
    """Its stems and pairs of neighbouring ones, tagged."""
    text: str
    """All stems in order, with spaces around each; a title's and a body's are not neighbours."""

    @classmethod
    def of(cls, article: Article, /) -> Self:
        """Read an article; `story` must have been judged before, to find those who follow it."""
        tag = tag_of(article.language)
        lead = article.lead or ""
        parts = [
            terms_of(plain(fold(part), tag), tag)
            for part in (article.title, lead, article.body[:_LONGEST_BODY])
        ]
        terms: set[str] = set()
        for part in parts:
            terms.update(part)
            terms.update(map(" ".join, pairwise(part)))
        terms |= {beginning for part in parts for term in part if (beginning := _beginning(term))}
        marks = set(sounds_in(article.title, f"{lead}\n{article.body}", article.language))
        outlets = (article.outlet, article.provenance.relayed_by)
        marks.update(_names(outlets, Kind.OUTLET, Kind.OUTLET_WORDS))
        marks.update(_names((article.section,), Kind.SECTION, Kind.SECTION_WORDS))
        if code := language_code(article.language or ""):
            marks.add(f"{Kind.LANGUAGE}{code}")
        if article.story is not None:
            marks.add(f"{Kind.STORY}{article.story}")
        text = f" {_BREAK} ".join(" ".join(part) for part in parts)
        return cls(tag=tag, marks=frozenset(marks), terms=frozenset(terms), text=f" {text} ")

    def has_sequence(self, terms: Iterable[str], /) -> bool:
        """Tell whether these terms stand somewhere one after the other."""
        return f" {' '.join(terms)} " in self.text


def _names(names: Iterable[str | None], whole: Kind, part: Kind) -> Iterator[str]:
    for name in names:
        folded = fold(name or "")
        if not folded:
            continue
        yield f"{whole}{folded}"
        words = words_of(plain(folded, UNSTEMMED))[:_MOST_NAME_WORDS]
        for start in range(len(words)):
            for end in range(start + 1, len(words) + 1):
                yield f"{part}{' '.join(words[start:end])}"


def _beginning(term: str) -> str | None:
    """Give the first character of a pair in a script without spaces: a person may ask for it alone."""
    if len(term) != 5 or term[3] < "\u0e00" or term[2] != ".":
        return None
    return term[:4] if _is_unspaced(term[3]) else None


@lru_cache(maxsize=4096)
def _is_unspaced(character: str) -> bool:
    return plain(character, UNSTEMMED) != character
