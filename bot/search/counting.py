"""How much of late has some words, and which names are whole: what somebody who wants to follow must know."""

from collections.abc import Collection
from datetime import datetime
from typing import Literal

from tantivy import Occur
from tantivy import Query as IndexQuery

from bot.search.frame import between, restrictions, visible
from bot.search.matching import Matcher, Unit
from bot.search.query import Query, parse
from bot.search.sight import Sight

Named = Literal["outlet", "section"]


def count_since(sight: Sight, typed: str, since: datetime) -> int:
    """Count the public articles since a moment that have all of what a person typed, as typed."""
    query = parse(typed)
    if query == Query() or not sight.size:
        return 0
    words = IndexQuery.all_query()
    if query.wanted:
        asked = Matcher(sight, [Unit.of(clause) for clause in query.wanted], translated=False).query()
        if asked is None:
            return 0
        words = asked
    recent = between(sight.schema, since, None)
    parts = [
        (Occur.Must, words),
        (Occur.Must, recent),
        *visible(sight.schema, None),
        *restrictions(sight, query),
    ]
    return sight.count(IndexQuery.boolean_query(parts))


def whole_names(sight: Sight, field: Named, names: Collection[str]) -> frozenset[str]:
    """Tell which names, folded, are the whole name of an outlet or section that has articles."""
    return frozenset(name for name in names if sight.frequency(field, name))
