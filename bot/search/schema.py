"""What the index keeps of an article."""

from collections.abc import Iterable, Sequence
from hashlib import blake2b

from tantivy import Document, Filter, Index, Schema, SchemaBuilder, TextAnalyzerBuilder, Tokenizer

from bot.model.article import Article
from bot.model.translation import Translated
from bot.search.analysis import LONGEST_WORD, UNSTEMMED, is_stop, plain, tag_of, terms_of, words_of
from bot.search.languages import language_code
from bot.text.fold import fold

SCHEMA_VERSION = 2
"""Grows with every change of fields or analysis: an index of another version is rebuilt."""

_LONGEST_BODY = 400_000
_TERMS = "terms"


def build_schema() -> Schema:
    """Declare the fields.

    `text` holds title, lead and body (a word is wanted wherever it stands), `title` and `lead` repeat theirs
    for ranking, `word` holds every word once, unstemmed: the dictionary that spelling is corrected from.
    `translated` holds what a program made of title, lead and summary in other languages, and `into` names
    those: beside the text, so that what an article says itself is ranked as if nobody had translated it.
    """
    builder = SchemaBuilder()
    # Signed: with an unsigned field tantivy-py 0.27 deletes by another term than it stores, that is, nothing.
    builder.add_integer_field("id", indexed=True, fast=True)
    builder.add_integer_field("time", indexed=False, fast=True)
    builder.add_unsigned_field("same", fast=True)
    builder.add_text_field("text", tokenizer_name=_TERMS)
    builder.add_text_field("title", tokenizer_name=_TERMS)
    builder.add_text_field("lead", tokenizer_name=_TERMS, index_option="freq")
    builder.add_text_field("word", tokenizer_name=_TERMS, index_option="basic")
    builder.add_text_field("translated", tokenizer_name=_TERMS)
    for keyword in ("tag", "into", "language", "outlet", "section"):
        builder.add_text_field(keyword, tokenizer_name="raw", index_option="basic")
    for words in ("outlet_words", "section_words"):
        builder.add_text_field(words, tokenizer_name=_TERMS)
    builder.add_boolean_field("private", indexed=True)
    builder.add_integer_field("sender", indexed=True)
    return builder.build()


def register(index: Index) -> None:
    """Give an opened index the analyzers that its fields name."""
    terms = TextAnalyzerBuilder(Tokenizer.whitespace()).filter(Filter.remove_long(LONGEST_WORD + 8))
    index.register_tokenizer(_TERMS, terms.build())


def document_of(article: Article, translated: Sequence[Translated] = ()) -> Document:
    """Turn an article, and what it says in other languages, into what the index keeps."""
    tag = tag_of(article.language)
    parts = _folded(article)
    prepared = [plain(part, tag) for part in parts]
    terms = [" ".join(terms_of(part, tag)) for part in prepared]
    document = Document()
    document.add_integer("id", article.id)
    document.add_integer("time", int(article.sort_time.timestamp()))
    document.add_unsigned("same", _hash(parts))
    for part in terms:
        if part:
            document.add_text("text", part)
    own = plain(fold(article.outlet_title or ""), tag)
    if own_terms := terms_of(own, tag):
        # What the outlet calls it is looked for as well as what the operator does.
        document.add_text("text", " ".join(own_terms))
    document.add_text("title", terms[0])
    document.add_text("lead", terms[1])
    words = set(words_of(" ".join((*prepared, own))))
    for item in translated:
        words |= _add_translated(document, item)
    document.add_text("word", " ".join(words))
    document.add_text("tag", tag)
    document.add_text("language", language_code(article.language or "") or "")
    _add_names(document, "outlet", (article.outlet, article.provenance.relayed_by))
    _add_names(document, "section", (article.section,))
    if not article.public:
        document.add_boolean("private", True)
        for sender in article.senders:
            document.add_integer("sender", sender)
    return document


def _add_translated(document: Document, translated: Translated) -> set[str]:
    """Add what an article says in another language; give the words."""
    tag = tag_of(translated.language)
    document.add_text("into", tag)
    words: set[str] = set()
    for text in (translated.title, translated.summary):
        prepared = plain(fold(text[:_LONGEST_BODY]), tag)
        if terms := terms_of(prepared, tag):
            document.add_text("translated", " ".join(terms))
            words.update(words_of(prepared))
    return words


def likeness_of(article: Article) -> tuple[str, int]:
    """Give the telling terms of an article's `text`, and its `same`, as the index would hold them."""
    parts = _folded(article)
    return _telling(" ".join(parts), tag_of(article.language)), _hash(parts)


def telling_terms(text: str, language: str | None) -> str:
    """Give the telling terms of a text that is no article, as the index would hold them."""
    return _telling(fold(text[:_LONGEST_BODY]), tag_of(language))


def _telling(folded: str, tag: str) -> str:
    words = words_of(plain(folded, tag))
    telling = " ".join(word for word in words if not is_stop(word, tag))
    return " ".join(terms_of(telling, tag))


def _folded(article: Article) -> list[str]:
    parts = (article.title, article.lead or "", article.body[:_LONGEST_BODY])
    return [fold(part) for part in parts]


def _hash(folded: list[str]) -> int:
    """Hash an article's words, so that the same text under another address is known: 64 bits."""
    return int.from_bytes(blake2b(" ".join(folded).encode(), digest_size=8).digest(), "big")


def _add_names(document: Document, field: str, names: Iterable[str | None]) -> None:
    for name in names:
        folded = fold(name or "")
        if folded:
            document.add_text(field, folded)
            document.add_text(f"{field}_words", " ".join(words_of(plain(folded, UNSTEMMED))))
