"""Names and key phrases of an article, for following it and for trends."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
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
_LONGEST_SENTENCE: Final = 2_000
_LONGEST_KEPT: Final = 40
_OPENING: Final = frozenset('.!?:«“„"—–(')
_TITLE_SHARE, _NAME_SHARE, _LENGTH_SHARE = 0.8, 0.35, 0.25
"""What being in the title, being a name and having several words adds to a term's weight, as a share."""


@dataclass(slots=True)
class _Found:
    """A term as it is gathered."""

    tokens: Sequence["_Token"]
    """As they stand where it comes first."""
    first: int
    name: bool
    times: float = 0.0
    in_title: bool = False

    @property
    def words(self) -> int:
        """Count its words."""
        return len(self.tokens)


class _Word(NamedTuple):
    """What is known of a word wherever it stands: the same few thousand words make up most articles."""

    text: str
    stem: str
    folded: str
    capital: bool
    is_word: bool
    """Not a mark."""
    tells_case: bool
    """Whether its capital or small letter tells if it is a name."""
    may_name: bool
    may_be_content: bool
    joins_names: bool
    joins: bool
    short_number: bool
    alone_is_no_name: bool
    may_end: bool
    may_stand_alone: bool


class _Token(NamedTuple):
    """A word where it stands."""

    word: _Word
    start: int
    end: int
    opens: bool
    """Whether a sentence or a quotation begins with it, where a capital says nothing."""


def find_terms(
    text: str, title: str = "", language: str | None = None, *, sentences: Sequence[Sentence] | None = None
) -> tuple[Term, ...]:
    """List at most 20 terms, the heaviest first; without French, English or Russian, names alone.

    `sentences` saves splitting the text again.
    """
    split = split_sentences(text, language) if sentences is None else sentences
    read = [title, *(sentence.text for sentence in split[:_READ])]
    rows = [_tokens(sentence[:_LONGEST_SENTENCE], language) for sentence in read]
    known = _capitals_within(rows)
    found: dict[str, _Found] = {}
    for index, row in enumerate(rows):
        for name in _names(row, known):
            _gather(found, " ".join([token.word.stem for token in name]), name, index, is_name=True)
    if function_words(language):
        often = _said_again(rows, found)
        for index, row in enumerate(rows):
            for key, phrase in _phrases(row, known, often):
                _gather(found, key, phrase, index, is_name=False)
    return _weighed(_merged(found), len(read))


def _tokens(sentence: str, language: str | None) -> list[_Token]:
    opens = True
    offset = 0
    tokens = []
    for chunk in sentence.split(" "):
        for word, start, end in (
            _in_chunk(chunk, language) if len(chunk) < _LONGEST_KEPT else _cut(chunk, language)
        ):
            if word.is_word:
                tokens.append(_Token(word, offset + start, offset + end, opens))
                opens = False
            else:
                opens = opens or word.text in _OPENING
                tokens.append(_Token(word, offset + start, offset + end, False))
        offset += len(chunk) + 1
    return tokens


def _cut(chunk: str, language: str | None) -> tuple[tuple[_Word, int, int], ...]:
    """Cut what stands between two blanks into words and marks, with their places in it."""
    return tuple((_word(match.group(), language), *match.span()) for match in _TOKEN.finditer(chunk))


_in_chunk = lru_cache(maxsize=1 << 15)(_cut)


@lru_cache(maxsize=1 << 15)
def _word(text: str, language: str | None) -> _Word:
    is_word = text[0].isalnum()
    folded = fold(text) if is_word else text
    known, stop = term_words(language), function_words(language)
    capital = is_word and text[0].isupper()
    says_something = (
        len(folded) >= 3
        and folded[0].isalpha()
        and folded not in stop
        and folded not in known.dates
        and folded not in known.weak
        and not known.verbs.match(folded)
    )
    return _Word(
        text=text,
        stem=stem_words([folded], language)[0] if is_word else text,
        folded=folded,
        capital=capital,
        is_word=is_word,
        tells_case=folded not in stop and text[0].isalpha(),
        may_name=(
            capital
            and len(text) > 1
            and folded not in stop
            and folded not in known.dates
            and folded not in known.openers
        ),
        may_be_content=says_something,
        joins_names=folded in known.name_joiners,
        joins=folded in known.joiners,
        short_number=text[0].isdigit() and len(text) <= 4,
        alone_is_no_name=folded in known.weak,
        may_end=folded not in known.joiners and not known.adjectives.match(folded),
        may_stand_alone=len(folded) > 4,
    )


def _capitals_within(rows: Sequence[Sequence[_Token]]) -> frozenset[str]:
    """List the words that have a capital where none is due: they are names also where a sentence opens."""
    lower: Counter[str] = Counter()
    upper: Counter[str] = Counter()
    for row in rows[1:]:
        within = [token.word for token in row if not token.opens and token.word.tells_case]
        upper.update([word.folded for word in within if word.capital])
        lower.update([word.folded for word in within if not word.capital])
    return frozenset(word for word, times in upper.items() if times > lower[word])


def _names(row: Sequence[_Token], known: frozenset[str]) -> Iterator[list[_Token]]:
    """Cut out runs of capitalised words, with the small words that may stand inside."""
    run: list[_Token] = []
    small: list[_Token] = []
    for at, token in enumerate(row):
        word = token.word
        may_name = word.may_name and (not token.opens or word.folded in known or _begins_a_name(row, at))
        if not run:
            if may_name:
                run = [token]
            continue
        apart = token.start - (small or run)[-1].end > 1
        if may_name and not apart and len(run) < _LONGEST_NAME:
            run += [*small, token]
            small = []
        elif not small and not apart and word.joins_names:
            small = [token]
        elif not small and not apart and word.short_number:
            run.append(token)
        else:
            if len(run) > 1 or not run[0].word.alone_is_no_name:
                yield run
            run, small = ([token] if may_name else []), []
    if len(run) > 1 or (run and not run[0].word.alone_is_no_name):
        yield run


def _begins_a_name(row: Sequence[_Token], at: int) -> bool:
    """Tell "Maria O'Brien said" from "Minister Maria O'Brien said", both where a sentence opens."""
    capitals = [token.word.capital for token in row[at : at + 3]]
    return capitals in ([True, True, False], [True, True]) and row[at + 1].start - row[at].end == 1


def _said_again(rows: Sequence[Sequence[_Token]], names: Iterable[str]) -> frozenset[str]:
    """List the stems that stand in the text more than once, or in a name: no other makes a phrase count."""
    times = Counter([token.word.stem for row in rows for token in row])
    often = {stem for stem, count in times.items() if count > 1}
    return frozenset(often.union(*(name.split(" ") for name in names)))


def _phrases(
    row: Sequence[_Token], known: frozenset[str], often: frozenset[str]
) -> Iterator[tuple[str, Sequence[_Token]]]:
    """Cut out what stands between function words, verbs, names and marks; "projet de loi" is one."""
    run: list[_Token] = []
    small: list[_Token] = []
    for token in row:
        word = token.word
        is_content = (
            word.may_be_content and not (word.capital and not token.opens) and word.folded not in known
        )
        if not run:
            if is_content:
                run = [token]
            continue
        apart = token.start - (small or run)[-1].end > 1
        if is_content and not apart:
            run += [*small, token]
            small = []
        elif not small and not apart and word.joins:
            small = [token]
        else:
            yield from _pieces(run, often)
            run, small = ([token] if is_content else []), []
    yield from _pieces(run, often)


def _pieces(run: Sequence[_Token], often: frozenset[str]) -> Iterator[tuple[str, Sequence[_Token]]]:
    """List the phrases of two to four words within a run, and its single long words, with their keys."""
    for start in range(min(len(run), 12)):
        if run[start].word.joins:
            continue
        key = ""
        for end in range(start, min(start + _LONGEST_PHRASE, len(run))):
            word = run[end].word
            if word.stem not in often:
                break
            key = f"{key} {word.stem}" if key else word.stem
            if word.may_end and (end > start or word.may_stand_alone):
                yield key, run[start : end + 1]


def _gather(
    found: dict[str, _Found], key: str, tokens: Sequence[_Token], index: int, *, is_name: bool
) -> None:
    term = found.get(key)
    if term is None or (term.first == 0 and index > 0 and not is_name):
        fresh = _Found(tokens, first=index, name=is_name)
        if term is not None:
            fresh.times, fresh.in_title = term.times, term.in_title
        found[key] = term = fresh
    if index == 0:
        term.in_title = True
    else:
        term.times += 1


def _spelled(tokens: Sequence[_Token]) -> str:
    """Write the tokens as they stand, with a blank where there was any."""
    parts = [tokens[0].word.text]
    for before, token in pairwise(tokens):
        parts.append((" " if token.start > before.end else "") + token.word.text)
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
        Term(text=_spelled(found[key].tokens), weight=round(weights[key] / top, 3), name=found[key].name)
        for key in best
    )


def _worth_telling(term: _Found) -> bool:
    if term.name:
        return term.times > 0
    return term.times + term.in_title >= (2 if term.words > 1 else 3)


def _weight(term: _Found, sentences: int) -> float:
    weight = math.log1p(term.times) * (1 + 0.5 * (1 - term.first / sentences))
    weight *= 1 + (2 * _LENGTH_SHARE if term.name else _LENGTH_SHARE) * min(2, term.words - 1)
    return weight * (1 + _TITLE_SHARE * term.in_title) * (1 + _NAME_SHARE * term.name)
