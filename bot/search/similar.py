"""Articles on the same subject."""

from tantivy import Occur, Query

from bot.model.article import Article
from bot.search.analysis import tag_of
from bot.search.frame import visible
from bot.search.schema import likeness_of, telling_terms
from bot.search.sight import Sight

_TERMS = 60
_LEAST_LIKENESS = 0.14
"""Part of the score that an article has with itself, below which another is no longer similar."""


def find_similar(sight: Sight, article: Article, *, viewer: int | None, limit: int) -> tuple[int, ...]:
    """List articles in the same language that share its telling words; neither itself nor its text again."""
    if limit < 1 or not sight.size:
        return ()
    text, own = likeness_of(article)
    parts = _alike(sight, text, article.language, viewer, least=2)
    hits = sight.best(Query.boolean_query(parts), limit + 10)
    ids = sight.values("id", hits)
    texts = sight.values("same", hits)
    itself = (article.id, article.duplicate_of)
    score_of_itself = max((hit[0] for hit, text in zip(hits, texts, strict=True) if text == own), default=0.0)
    return tuple(
        number
        for (score, _), number, text in zip(hits, ids, texts, strict=True)
        if number not in itself and text != own and score >= score_of_itself * _LEAST_LIKENESS
    )[:limit]


def find_alike(
    sight: Sight, text: str, language: str | None, *, viewer: int | None, limit: int
) -> tuple[int, ...]:
    """List articles in a text's language that share its telling words, the likest first; any text will do."""
    if limit < 1 or not sight.size:
        return ()
    parts = _alike(sight, telling_terms(text, language), language, viewer, least=1)
    return tuple(sight.values("id", sight.best(Query.boolean_query(parts), limit)))


def _alike(
    sight: Sight, terms: str, language: str | None, viewer: int | None, *, least: int
) -> list[tuple[Occur, Query]]:
    """Ask for the terms that say most, of those that stand in at least so many articles."""
    likeness = Query.more_like_this_document_fields_query(
        sight.schema,
        {"text": [terms]},
        min_doc_frequency=least,
        # tantivy counts deleted articles for a term, but not among all, and panics where that gives more.
        max_doc_frequency=min(max(10, sight.size // 4), sight.size),
        min_term_frequency=1,
        max_query_terms=_TERMS,
    )
    tag = Query.const_score_query(Query.term_query(sight.schema, "tag", tag_of(language)), 0.0)
    return [(Occur.Must, likeness), (Occur.Must, tag), *visible(sight.schema, viewer)]
