"""What surrounds the words of a query: who may see what, filters, and how much freshness counts."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from tantivy import FieldType, Occur, Query, Schema

from bot.search.analysis import UNSTEMMED, plain, terms_of, words_of
from bot.search.query import Clause, Filters
from bot.search.query import Query as Typed
from bot.search.sight import Sight

Part = tuple[Occur, Query]

FRESHNESS = ((2, 0.5), (7, 0.4), (30, 0.35), (180, 0.3), (1000, 0.25))
"""Days, and what an article younger than that gains, in parts of what the words themselves are worth.

An article of today gains 1.8: nearly as much as the words gain by standing in the title.
"""


def visible(schema: Schema, viewer: int | None) -> list[Part]:
    """Keep out what only other people's eyes may see."""
    private = Query.term_query(schema, "private", True)
    if viewer is not None:
        mine = Query.term_query(schema, "sender", viewer)
        private = Query.boolean_query([(Occur.Must, private), (Occur.MustNot, mine)])
    return [(Occur.MustNot, private)]


def restrictions(sight: Sight, typed: Typed) -> list[Part]:
    """Admit and exclude what the filters and the unwanted words say; it does not count towards the score."""
    parts = [(Occur.Must, Query.const_score_query(query, 0.0)) for query in _of_filters(sight, typed.only)]
    if typed.only.after or typed.only.before:
        time = between(sight.schema, typed.only.after, typed.only.before)
        parts.append((Occur.Must, Query.const_score_query(time, 0.0)))
    parts += [(Occur.MustNot, query) for query in _of_filters(sight, typed.never)]
    parts += [(Occur.MustNot, query) for clause in typed.unwanted for query in _unwanted(sight, clause)]
    return parts


def freshness(sight: Sight, now: datetime, worth: float) -> Query:
    """Raise what is recent, in steps; for a `Should` beside the words."""
    fresh: Query | None = None
    for days, gain in FRESHNESS:
        recent = Query.const_score_query(
            between(sight.schema, now - timedelta(days=days), None), worth * gain
        )
        # Each step lies inside the next: as one flat list tantivy would visit every recent article there is,
        # not only those that have the words (three times slower).
        fresh = Query.boolean_query([(Occur.Must, recent), *([(Occur.Should, fresh)] if fresh else [])])
    assert fresh is not None
    return fresh


def between(schema: Schema, after: datetime | None, before: datetime | None) -> Query:
    """Match what counts as news of a time; `after` belongs to it, `before` does not."""
    return Query.range_query(
        schema,
        "time",
        FieldType.Integer,
        int(after.timestamp()) if after else None,
        int(before.timestamp()) if before else None,
        include_upper=before is None,
    )


def _of_filters(sight: Sight, filters: Filters) -> list[Query]:
    kinds: list[list[Query]] = [
        [_named(sight, "outlet", name) for name in filters.outlets],
        [_named(sight, "section", name) for name in filters.sections],
        [Query.term_query(sight.schema, "language", code) for code in filters.languages],
    ]
    return [_any_of(queries) for queries in kinds if queries]


def _named(sight: Sight, field: str, name: str) -> Query:
    """Match a name exactly, or else as a part of longer names: `section:russie` finds "Russie et ex-URSS"."""
    if sight.frequency(field, name):
        return Query.term_query(sight.schema, field, name)
    return _sequence(sight.schema, f"{field}_words", words_of(plain(name, UNSTEMMED, asked=True)))


def _unwanted(sight: Sight, clause: Clause) -> list[Query]:
    queries = []
    for tag in sight.tags:
        terms = terms_of(plain(clause.text, tag, asked=True), tag)
        for field in ("text", "translated"):
            known = terms and all(sight.frequency(field, term) for term in terms)
            queries += [_sequence(sight.schema, field, terms)] if known else []
    return queries


def _sequence(schema: Schema, field: str, terms: Sequence[str]) -> Query:
    if not terms:
        return Query.empty_query()
    return (
        Query.phrase_query(schema, field, list(terms))
        if len(terms) > 1
        else Query.term_query(schema, field, terms[0])
    )


def _any_of(queries: Sequence[Query]) -> Query:
    if len(queries) == 1:
        return queries[0]
    return Query.boolean_query([(Occur.Should, query) for query in queries])
