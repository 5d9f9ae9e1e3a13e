"""How a text becomes the index's terms: folded, split, stemmed for its language, tagged with it.

One field holds every language; a tag in front of each term keeps them as far apart as fields would. BM25
compares a text with its field's average length over the whole index: with a field per language it would take
every article in a rare language for a hundred times too long.
"""

import re
from functools import lru_cache

from tantivy import Filter, TextAnalyzer, TextAnalyzerBuilder, Tokenizer

STEMMED = {
    "ar": "arabic",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
}
UNSTEMMED = "xx"
"""Tag of texts in any other language, or in none that is known."""
LANGUAGES = (*STEMMED, UNSTEMMED)

LONGEST_WORD = 60
"""In bytes; what is longer is no word and would only bloat the index."""

# tantivy has stop words for these only; its French list lacks much of être and avoir.
_STOP_LISTS = frozenset({"da", "de", "en", "es", "fi", "fr", "hu", "it", "nl", "no", "pt", "ru", "sv"})
_MORE_STOPS = {"fr": frozenset({"a", "est", "meme", "ont", "sont", "etait", "etaient", "cette", "cet"})}

_ELISIONS = {
    "fr": re.compile(r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\w)"),
    "it": re.compile(r"\b(?:[cdlmnstv]|un|dell|nell|all|dall|sull|coll|quell|quest|bell)'(?=\w)"),
    "en": re.compile(r"(?<=\w)'s\b"),
}
# Scripts written without spaces: Thai, Lao, Burmese, Khmer, kana, Han.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff]+"
)
# Only these scripts have marks inside words, at which the faster tokenizer would cut.
_MARKED = re.compile("[\u0300-\u036f\u0483-\u0489\u0590-\u074f\u0780-\u07bf\u0900-\u1cff]")


def tag_of(language: str | None) -> str:
    """Choose the analysis for a language code such as `fr`, `pt-br` or None."""
    code = (language or "").casefold().replace("_", "-").split("-")[0]
    code = "no" if code in ("nb", "nn") else code
    return code if code in STEMMED else UNSTEMMED


def plain(folded: str, tag: str, *, asked: bool = False) -> str:
    """Prepare a folded text for splitting: elided articles off, unspaced scripts as pairs of characters."""
    elisions = _ELISIONS.get(tag)
    if elisions:
        folded = elisions.sub("", folded)
    return folded if folded.isascii() else _UNSPACED.sub(_whole_pairs if asked else _pairs, folded)


def words_of(prepared: str) -> list[str]:
    """Split what `plain` gave into words, unstemmed."""
    return _splitter(UNSTEMMED, bool(_MARKED.search(prepared))).analyze(prepared)


def terms_of(prepared: str, tag: str) -> list[str]:
    """Split what `plain` gave into the index's terms, in order."""
    stems = _splitter(tag, bool(_MARKED.search(prepared))).analyze(prepared)
    return [f"{tag}.{stem}" for stem in stems]


def is_stop(word: str, tag: str) -> bool:
    """Tell whether a folded word says nothing by itself in a language."""
    if len(word) == 1 and word.isascii() and word.isalpha():
        return True
    if word in _MORE_STOPS.get(tag, ()):
        return True
    return tag in _STOP_LISTS and not _stopper(tag).analyze(word)


def _pairs(match: re.Match[str]) -> str:
    run = match.group()
    return f" {' '.join(run[at : at + 2] for at in range(len(run)))} "


def _whole_pairs(match: re.Match[str]) -> str:
    # In an article every character begins a term, the last of a run alone; a query must not ask for that one.
    run = match.group()
    return f" {' '.join(run[at : at + 2] for at in range(max(1, len(run) - 1)))} "


@lru_cache(maxsize=64)
def _splitter(tag: str, marked: bool) -> TextAnalyzer:
    builder = TextAnalyzerBuilder(Tokenizer.regex(r"\w+") if marked else Tokenizer.simple())
    builder = builder.filter(Filter.remove_long(LONGEST_WORD))
    if tag in STEMMED:
        builder = builder.filter(Filter.stemmer(STEMMED[tag]))
    return builder.build()


@lru_cache(maxsize=len(_STOP_LISTS))
def _stopper(tag: str) -> TextAnalyzer:
    return TextAnalyzerBuilder(Tokenizer.simple()).filter(Filter.stopword(STEMMED[tag])).build()
