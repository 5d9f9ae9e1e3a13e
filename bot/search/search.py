"""One search, from the strictest reading of what was typed to the most forgiving one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from tantivy import Occur
from tantivy import Query as IndexQuery

from bot.search.analysis import UNSTEMMED, plain, words_of
from bot.search.frame import freshness, restrictions, visible
from bot.search.matching import Matcher, Unit
from bot.search.query import MOST_CLAUSES, Query, parse
from bot.search.sight import Sight
from bot.search.spelling import Speller


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """What a search found."""

    ids: tuple[int, ...] = ()
    """The best first."""
    corrected: bool = False
    """Nothing matched all of it as typed; these match similar words, or most of the words."""


def find(
    sight: Sight,
    typed: str,
    *,
    viewer: int | None,
    limit: int,
    now: datetime,
    languages: Sequence[str] = (),
    newest_first: bool = False,
) -> Found:
    """Find what a person typed: all of it, else with slips corrected, else most of it, else both."""
    query = parse(typed)
    if limit < 1 or not sight.size:
        return Found()
    frame = [*visible(sight.schema, viewer), *restrictions(sight, query)]
    if not query.wanted:
        if query == Query():
            return Found()
        everything = IndexQuery.boolean_query([(Occur.Must, IndexQuery.all_query()), *frame])
        return Found(ids=tuple(sight.values("id", sight.newest(everything, limit))))
    for matcher, least, corrected in _readings(sight, query, languages):
        words = matcher.query(least=least)
        if words is None:
            continue
        parts = [(Occur.Must, words), *frame]
        if newest_first:
            hits = sight.newest(IndexQuery.boolean_query(parts), limit)
        else:
            parts.append((Occur.Should, freshness(sight, now, matcher.worth)))
            hits = sight.best(IndexQuery.boolean_query(parts), limit)
        if hits:
            return Found(ids=tuple(sight.values("id", hits)), corrected=corrected)
    return Found()


def _readings(
    sight: Sight, query: Query, languages: Sequence[str]
) -> Iterator[tuple[Matcher, int | None, bool]]:
    """Yield ever more forgiving readings: the words, how many are needed, whether that is less than typed."""
    units = [Unit.of(clause) for clause in query.wanted]
    typed = Matcher(sight, units, languages=languages)
    yield typed, None, False
    speller = Speller(sight)
    unknown = [number for number in range(len(units)) if not typed.known(number)]
    if unknown:
        spelled = _corrected(speller, units, set(unknown))
        if spelled != units:
            yield Matcher(sight, spelled, languages=languages), None, True
    for least in _most_of(len(units)):
        yield typed, least, True
    loose = list(dict.fromkeys(unit for whole in units for unit in _loosened(whole)))[:MOST_CLAUSES]
    spelled = _corrected(speller, loose, set(range(len(loose))))
    forgiving = Matcher(sight, spelled, languages=languages)
    yield forgiving, None, True
    for least in _most_of(len(spelled)):
        yield forgiving, least, True


def _most_of(count: int) -> list[int]:
    """List how many of so many words are still worth showing, downwards to half of them."""
    return sorted({max(1, part) for part in (count - 1, -(-2 * count // 3), -(-count // 2))} - {count})[::-1]


def _loosened(unit: Unit) -> list[Unit]:
    """Take a phrase or a compound word apart."""
    words = words_of(plain(unit.spellings[0][0], UNSTEMMED, asked=True))
    return [Unit(spellings=((word, 1.0),)) for word in words]


def _corrected(speller: Speller, units: Sequence[Unit], numbers: set[int]) -> list[Unit]:
    """Let what else they may have meant stand for some of the words."""
    corrected = []
    for number, unit in enumerate(units):
        word = unit.spellings[0][0]
        if number in numbers and not unit.phrase:
            more = speller.suggestions(word, may_continue=number == len(units) - 1)
            corrected.append(Unit(spellings=(*unit.spellings, *more)))
        else:
            corrected.append(unit)
    return corrected
