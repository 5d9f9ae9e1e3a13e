"""What is said of a text that a program put into the reader's language, or did not."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article, ProvenanceKind
from bot.model.story import Told
from bot.model.translation import LeftAt, Rendition, Shortfall
from bot.render.html import inline

_ENGINES: Final = 60
"""UTF-16 units of the engines' names."""
_LANGUAGE: Final = 40


# By whether a translation is translated, and whether through a third language.
_LINES: Final = {
    (False, False): "translation-line",
    (False, True): "translation-line-through",
    (True, False): "translation-line-twice",
    (True, True): "translation-line-twice-through",
}
_MARKS: Final = {
    (False, False): "translation-short",
    (False, True): "translation-short-through",
    (True, False): "translation-short-twice",
    (True, True): "translation-short-twice-through",
}


def rendition_line(rendition: Rendition | None, localiser: Localiser, *, again: bool = False) -> str:
    """Say under a text's title that it is translated, from what and by which engine; "" where it is not.

    `again` tells that what was translated is a machine's translation itself.
    """
    return _said(_LINES, rendition, localiser, again)


def rendition_mark(rendition: Rendition | None, localiser: Localiser, *, again: bool = False) -> str:
    """Say the same in a few words, among what a list tells of a headline; "" where it is not translated."""
    return _said(_MARKS, rendition, localiser, again)


def translated_again(article: Article) -> bool:
    """Tell whether a translation of this article is a translation's."""
    return article.provenance.kind is ProvenanceKind.MACHINE_TRANSLATION


def translation_note(article: Article, localiser: Localiser) -> str:
    """Say the same of an article's title, as a line of HTML."""
    line = rendition_line(article.rendition, localiser, again=translated_again(article))
    return f"<i>{line}</i>" if line else ""


def language_of(article: Article) -> str | None:
    """Tell which language an article's texts are in, as they are shown."""
    rendition = article.rendition
    return rendition.pair.target if rendition is not None and rendition.done else article.language


def left_mark(rendition: Rendition) -> str:
    """Write what stands before a sentence that is still in the original."""
    return f"[{rendition.pair.source.upper()}] "


def left_note(rendition: Rendition, localiser: Localiser) -> str:
    """Explain the marks before what is still in the original."""
    return left_notes([rendition], localiser)


def has_marks(rendition: Rendition | None) -> bool:
    """Tell whether there are such marks in a translated text, whole as it is."""
    return rendition is not None and rendition.done and rendition.at != LeftAt()


def marked_left(text: str, places: Sequence[int], rendition: Rendition | None) -> str:
    """Put marks where a translated text is still in the original."""
    if rendition is None or not rendition.done:
        return text
    read, marked = 0, ""
    for place in places:
        marked += text[read:place] + left_mark(rendition)
        read = place
    return marked + text[read:]


def marked_beside(text: str, rendition: Rendition | None, beside: Sequence[Rendition | None]) -> str:
    """Put marks into words that stand `beside` others, where some of all that is translated."""
    if rendition is None or rendition.done or not _some_done(beside):
        return marked_left(text, rendition.at.text if rendition else (), rendition)
    return left_mark(rendition) + text


def as_told(item: Told, beside: Sequence[Rendition | None]) -> tuple[str, Rendition | None]:
    """Give a sentence with its marks, and what they follow from, None where it has none."""
    own, said = item.article.rendition, item.sentence
    if own is not None and item.rendition is None:
        if is_left(said.text, item.article.body[said.start : said.end], own):
            return left_mark(own) + said.text, own
        return said.text, None
    marked = marked_beside(said.text, item.rendition, beside)
    return marked, None if marked == said.text else item.rendition


def left_notes(marked: Iterable[Rendition | None], localiser: Localiser) -> str:
    """Explain marks that follow from these; "" where there is none."""
    marks = list(dict.fromkeys(left_mark(one).strip() for one in marked if one is not None))
    return localiser.text("translation-left", mark=localiser.listed(marks)) if marks else ""


def _some_done(renditions: Iterable[Rendition | None]) -> bool:
    return any(one is not None and one.done for one in renditions)


def title_of(article: Article) -> str:
    """Give a title; one that is in the original above what is translated has a mark."""
    rendition = article.rendition
    return marked_left(article.title, (0,) if rendition and rendition.at.title else (), rendition)


def lead_of(article: Article) -> str:
    """Give a lead, with marks where it is in the original."""
    rendition = article.rendition
    return marked_left(article.lead or "", rendition.at.lead if rendition else (), rendition)


def is_left(text: str, written: str, rendition: Rendition | None) -> bool:
    """Tell whether a sentence is still as it was `written`, inside a translation."""
    return rendition is not None and rendition.done and rendition.left > 0 and text == written


def shortfall_note(renditions: Iterable[Rendition | None], localiser: Localiser) -> str:
    """Say why some of what is shown is in the original, each reason once, on a line; "" where nothing is."""
    short: dict[Shortfall, list[str]] = {}
    for rendition in renditions:
        if rendition is not None and rendition.shortfall is not None:
            named = inline(localiser.language_name(rendition.pair.source), _LANGUAGE)
            short.setdefault(rendition.shortfall, []).append(named)
    return "\n".join(
        localiser.text(f"translation-{shortfall}", language=localiser.listed(dict.fromkeys(short[shortfall])))
        for shortfall in Shortfall
        if shortfall in short
    )


def _said(
    keys: Mapping[tuple[bool, bool], str], rendition: Rendition | None, localiser: Localiser, again: bool
) -> str:
    if rendition is None or not rendition.done:
        return ""
    return localiser.text(
        keys[again, rendition.through is not None],
        language=inline(localiser.language_name(rendition.pair.source), _LANGUAGE),
        through=inline(localiser.language_name(rendition.through or ""), _LANGUAGE),
        engine=inline(localiser.listed(rendition.engines), _ENGINES),
    )
