"""Names and key phrases of an article, for following it and for trends."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from bot.model.sentence import Sentence
from bot.model.term import Term
from bot.text.fold import fold
from bot.text.sentences import split_sentences
from bot.text.stems import function_words, stem_words
from bot.text.term_words import term_words

_READ: Final = 60
"""Sentences read: a term that matters is among them."""
_MOST: Final = 20
_TOKEN = re.compile(
    r"(?:\b[A-ZÀ-Þ]['’](?=[A-ZÀ-Þ]))?[^\W\d_]+(?:[-‑][^\W_]+)*\d*|\d+(?:[.,]\d+)*|['’](?=\s|$)|[^\w\s'’]"
)
_LONGEST_NAME, _LONGEST_PHRASE = 6, 4
_TITLE_SHARE, _NAME_SHARE, _LENGTH_SHARE = 0.8, 0.35, 0.25
"""What being in the title, being a name and having several words adds to a term's weight, as a share."""


@dataclass(slots=True)
class _Found:
    """A term as it is gathered."""

    text: str
    first: int
    name: bool
    words: int
    times: float = 0.0
    in_title: bool = False


class _Token(NamedTuple):
    text: str
    folded: str
    capital: bool
    start: int
    end: int
    opens: bool = False
    """Whether a sentence or a quotation begins with it, where a capital says nothing."""


def find_terms(
    text: str, title: str = "", language: str | None = None, *, sentences: Sequence[Sentence] | None = None
) -> tuple[Term, ...]:
    """List at most 20 terms, the heaviest first; without French, English or Russian, names alone.

    `sentences` saves splitting the text again.
    """
    split = split_sentences(text, language) if sentences is None else sentences
    read = [title, *(sentence.text for sentence in split[:_READ])]
    tokens = [list(_tokens(sentence[:2_000])) for sentence in read]
    known = _capitals_within(tokens, language)
    found: dict[str, _Found] = {}
    for index, row in enumerate(tokens):
        for name in _names(row, known, language):
            _gather(found, name, index, language, is_name=True)
    if function_words(language):
        for index, row in enumerate(tokens):
            for phrase in _phrases(row, known, language):
                _gather(found, phrase, index, language, is_name=False)
    return _weighed(_merged(found), len(read))


def _tokens(sentence: str) -> Iterator[_Token]:
    opens = True
    for match in _TOKEN.finditer(sentence):
        text = match.group()
        if not text[0].isalnum():
            opens = opens or text in '.!?:«“„"—–('
            yield _Token(text, text, False, match.start(), match.end())
            continue
        yield _Token(text, _folded(text), text[0].isupper(), match.start(), match.end(), opens)
        opens = False


_folded = lru_cache(maxsize=1 << 15)(fold)
"""The same few thousand words make up most articles."""


def _capitals_within(rows: Sequence[Sequence[_Token]], language: str | None) -> frozenset[str]:
    """List the words that have a capital where none is due: they are names also where a sentence opens."""
    stop = function_words(language)
    lower: Counter[str] = Counter()
    upper: Counter[str] = Counter()
    for row in rows[1:]:
        for token in row:
            if not token.opens and token.folded not in stop and token.text[0].isalpha():
                (upper if token.capital else lower)[token.folded] += 1
    return frozenset(word for word, times in upper.items() if times > lower[word])


def _names(row: Sequence[_Token], known: frozenset[str], language: str | None) -> Iterator[list[_Token]]:
    """Cut out runs of capitalised words, with the small words that may stand inside."""
    joiners = term_words(language).name_joiners
    run: list[_Token] = []
    small: list[_Token] = []
    for at, token in enumerate([*row, _Token("", "", False, 0, 0)]):
        apart = bool(run) and token.start - (small or run)[-1].end > 1
        if token.opens and _begins_a_name(row, at):
            token = token._replace(opens=False)
        if _names_something(token, known, language) and not apart and len(run) < _LONGEST_NAME:
            run += [*small, token]
            small = []
        elif run and not small and not apart and token.folded in joiners:
            small = [token]
        elif run and not small and not apart and token.text[:1].isdigit() and len(token.text) <= 4:
            run.append(token)
        else:
            if len(run) > 1 or (run and run[0].folded not in term_words(language).weak):
                yield run
            run, small = ([token] if _names_something(token, known, language) else []), []


def _begins_a_name(row: Sequence[_Token], at: int) -> bool:
    """Tell "Maria O'Brien said" from "Minister Maria O'Brien said", both where a sentence opens."""
    capitals = [token.capital for token in row[at : at + 3]]
    return capitals in ([True, True, False], [True, True]) and row[at + 1].start - row[at].end == 1


def _names_something(token: _Token, known: frozenset[str], language: str | None) -> bool:
    known_words = term_words(language)
    if not token.capital or token.folded in known_words.dates or token.folded in known_words.openers:
        return False
    if len(token.text) == 1 or token.folded in function_words(language):
        return False
    return not token.opens or token.folded in known


def _phrases(row: Sequence[_Token], known: frozenset[str], language: str | None) -> Iterator[list[_Token]]:
    """Cut out what stands between function words, verbs, names and marks; "projet de loi" is one."""
    joiners = term_words(language).joiners
    run: list[_Token] = []
    small: list[_Token] = []
    for token in row:
        apart = bool(run) and token.start - (small or run)[-1].end > 1
        if _is_content(token, known, language) and not apart:
            run += [*small, token]
            small = []
        elif run and len(small) < 1 and not apart and token.folded in joiners:
            small = [token]
        else:
            yield from _pieces(run, joiners, language)
            run, small = ([token] if _is_content(token, known, language) else []), []
    yield from _pieces(run, joiners, language)


def _is_content(token: _Token, known: frozenset[str], language: str | None) -> bool:
    if token.folded in known or (token.capital and not token.opens):
        return False
    return _says_something(token.folded, language)


@lru_cache(maxsize=1 << 15)
def _says_something(word: str, language: str | None) -> bool:
    if len(word) < 3 or not word[0].isalpha() or word in function_words(language):
        return False
    known = term_words(language)
    return word not in known.dates and word not in known.weak and not known.verbs.match(word)


def _pieces(run: Sequence[_Token], joiners: frozenset[str], language: str | None) -> Iterator[list[_Token]]:
    """List the phrases of two to four words within a run, and its single long words."""
    for start in range(min(len(run), 12)):
        if run[start].folded in joiners:
            continue
        for end in range(start + 1, min(start + _LONGEST_PHRASE, len(run)) + 1):
            piece = run[start:end]
            last = piece[-1].folded
            if last in joiners or term_words(language).adjectives.match(last):
                continue
            if len(piece) > 1 or len(last) > 4:
                yield list(piece)


def _gather(
    found: dict[str, _Found], tokens: Sequence[_Token], index: int, language: str | None, *, is_name: bool
) -> None:
    key = " ".join(stem_words([token.folded for token in tokens], language))
    term = found.get(key)
    if term is None or (term.first == 0 and index > 0 and not is_name):
        fresh = _Found(text=_spelled(tokens), first=index, name=is_name, words=len(tokens))
        if term is not None:
            fresh.times, fresh.in_title = term.times, term.in_title
        found[key] = term = fresh
    if index == 0:
        term.in_title = True
    else:
        term.times += 1


def _spelled(tokens: Sequence[_Token]) -> str:
    """Write the tokens as they stand, with a blank where there was any."""
    parts = [tokens[0].text]
    for before, token in pairwise(tokens):
        parts.append((" " if token.start > before.end else "") + token.text)
    return "".join(parts)


def _merged(found: dict[str, _Found]) -> dict[str, _Found]:
    """Give a surname's mentions to the full name, and drop phrases that live only inside longer ones."""
    by_last: dict[str, str] = {}
    for key, term in found.items():
        if term.name and term.words > 1:
            by_last.setdefault(key.rsplit(" ", 1)[-1], key)
    kept = dict(found)
    for key, term in found.items():
        whole = by_last.get(key) if term.name and term.words == 1 else None
        if whole is not None:
            kept[whole].times += term.times
            kept[whole].in_title = kept[whole].in_title or term.in_title
            del kept[key]
    for key, term in sorted(found.items(), key=lambda item: -item[1].words):
        if key not in kept or term.name or term.words < 2:
            continue
        if term.times + term.in_title < 2:
            del kept[key]
            continue
        for inner in _inside(key.split()):
            shorter = kept.get(inner)
            if shorter is not None and not shorter.name and shorter.times <= 1.5 * term.times:
                del kept[inner]
    return kept


def _inside(words: Sequence[str]) -> Iterator[str]:
    for length in range(1, len(words)):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])


def _weighed(found: dict[str, _Found], sentences: int) -> tuple[Term, ...]:
    weights = {key: _weight(term, sentences) for key, term in found.items() if _worth_telling(term)}
    best = sorted(weights, key=lambda key: -weights[key])[:_MOST]
    top = weights[best[0]] if best else 1.0
    return tuple(
        Term(text=found[key].text, weight=round(weights[key] / top, 3), name=found[key].name) for key in best
    )


def _worth_telling(term: _Found) -> bool:
    if term.name:
        return term.times > 0
    return term.times + term.in_title >= (2 if term.words > 1 else 3)


def _weight(term: _Found, sentences: int) -> float:
    weight = math.log1p(term.times) * (1 + 0.5 * (1 - term.first / sentences))
    weight *= 1 + (2 * _LENGTH_SHARE if term.name else _LENGTH_SHARE) * min(2, term.words - 1)
    return weight * (1 + _TITLE_SHARE * term.in_title) * (1 + _NAME_SHARE * term.name)
