"""Takes out of an article's paragraphs what leaked in: headline, byline, repeats, what follows the end."""

import re
from collections.abc import Collection, Sequence

from bot.ingest.dates import is_date_line
from bot.ingest.pages.chrome import without_chrome

_BY = re.compile(
    r"^(?:by|par|von|por|di|автор(?:ы)?|текст|written by|posted by|publié par|écrit par"
    r"|propos recueillis par)\s*:?\s+",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\s*[,|·•–—-]\s*(?:(?:\w+ ){0,4}(?:correspondent|editor|reporter|writer|staff|journalist|journaliste"
    r"|rédact\w+|correspondante?|envoyée? spéciale?|корреспондент|журналист|редактор)(?: \w+){0,4}|@\w+)$",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:,|;|\||•|·|\band\b|\bet\b|\bи\b|&)\s*", re.IGNORECASE)
_ABOUT_AUTHOR = re.compile(
    r"(?:about the (?:authors?|writers?)|à propos de l[’']auteure?|об авторе|über (?:den|die) autor\w*)\W*",
    re.IGNORECASE,
)
_EXCERPT = re.compile(r"\[\s?(?:…|\.\.\.)\s?\]$")
_SENTENCE_END = ".!?…»”\"')]:;"
_HEAD = 5
"""Lines at an article's beginning among which its headline and byline may stand."""
_LONGEST_BYLINE = 110
_LONGEST_HEADING = 90
_WORTH_REPEATING = 60
"""Characters up to which a line may well come back in one article: a refrain, a speaker's name."""
_MOST_ABOUT = 5


def tidy(
    paragraphs: Sequence[str],
    *,
    titles: Collection[str] = (),
    authors: Collection[str] = (),
    headings: Collection[str] = (),
) -> list[str]:
    """Keep the article's own paragraphs; `headings` are the lines that the page marks as such."""
    kept = _without_title(without_chrome(paragraphs), titles)
    kept = _without_repeats(_without_byline(kept, authors))
    return _without_end(kept, headings)


def folded(text: str) -> str:
    """Fold a line for comparison: its words alone."""
    return re.sub(r"\W+", " ", text).casefold().strip()


def _without_title(paragraphs: Sequence[str], titles: Collection[str]) -> list[str]:
    known = {folded(title) for title in titles}
    return [text for at, text in enumerate(paragraphs) if at >= _HEAD or folded(text) not in known]


def _without_byline(paragraphs: Sequence[str], authors: Collection[str]) -> list[str]:
    names = {folded(name) for name in authors}
    return [text for at, text in enumerate(paragraphs) if at >= _HEAD or not _is_byline(text, names)]


def _is_byline(text: str, names: Collection[str]) -> bool:
    if len(text) > _LONGEST_BYLINE or text[-1] in ".!?»”":
        return False
    if is_date_line(text):
        return True
    bare = _ROLE.sub("", _BY.sub("", text))
    return folded(bare) in names or all(folded(part) in names for part in _AND.split(bare) if part)


def _without_repeats(paragraphs: Sequence[str]) -> list[str]:
    """Drop what was said before, word for word, and the cut beginnings that lead to other articles."""
    seen: set[str] = set()
    kept: list[str] = []
    for text in paragraphs:
        if len(text) >= _WORTH_REPEATING:
            words = folded(text)
            if words in seen:
                continue
            seen.add(words)
        if _EXCERPT.search(text) is None:
            kept.append(text)
    return kept


def _without_end(paragraphs: Sequence[str], headings: Collection[str]) -> list[str]:
    """Cut a heading that nothing follows any more, and what an author says of themselves after it."""
    kept = list(paragraphs)
    for at in range(max(1, len(kept) - _MOST_ABOUT), len(kept)):
        text = kept[at]
        if len(text) <= _LONGEST_HEADING and _ABOUT_AUTHOR.fullmatch(text):
            kept = kept[:at]
            break
    while len(kept) > 1 and _is_bare_heading(kept[-1], headings):
        kept.pop()
    return kept


def _is_bare_heading(text: str, headings: Collection[str]) -> bool:
    return len(text) <= _LONGEST_HEADING and text[-1] not in _SENTENCE_END and text in headings
