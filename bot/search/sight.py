"""What one commit of the index shows: the view that a search works on from start to end."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import Any, Self

from tantivy import DocAddress, Index, Schema, Searcher
from tantivy import Query as IndexQuery

from bot.search.analysis import LANGUAGES


@dataclass(frozen=True, kw_only=True, slots=True)
class Sight:
    """An unchanging view of the index."""

    schema: Schema
    searcher: Searcher
    tags: tuple[str, ...]
    """Analyses (languages) that at least one article has, or was translated into."""

    @classmethod
    def of(cls, index: Index, schema: Schema) -> Self:
        """See what was committed last."""
        searcher = index.searcher()
        tags = tuple(
            tag for tag in LANGUAGES if searcher.doc_freq("tag", tag) or searcher.doc_freq("into", tag)
        )
        return cls(schema=schema, searcher=searcher, tags=tags)

    @property
    def size(self) -> int:
        """How many articles it holds."""
        return self.searcher.num_docs

    def frequency(self, field: str, term: str) -> int:
        """Count the articles that have a term (deleted ones too, until their segment is merged)."""
        return self.searcher.doc_freq(field, term)

    def rarity(self, frequency: int) -> float:
        """Give the weight that BM25 gives a term in so many articles."""
        rest = max(0, self.size - frequency)
        return log(1 + (rest + 0.5) / (frequency + 0.5))

    def best(self, query: IndexQuery, limit: int) -> list[tuple[float, DocAddress]]:
        """List the best matches with their scores."""
        return self.searcher.search(query, limit, count=False).hits

    def newest(self, query: IndexQuery, limit: int) -> list[tuple[float, DocAddress]]:
        """List the newest matches."""
        return self.searcher.search(query, limit, count=False, order_by_field="time").hits

    def count(self, query: IndexQuery) -> int:
        """Count the matches."""
        counted: Any = self.searcher.search(query, 1, count=True)  # its stub forgets the count
        return int(counted.count or 0)

    def values(self, field: str, hits: Sequence[tuple[float, DocAddress]]) -> list[int]:
        """Read a number of each hit."""
        found = self.searcher.fast_field_values(field, [address for _, address in hits])
        return [int(value or 0) for value in found]
