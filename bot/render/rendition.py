"""What is said of a text that a program put into the reader's language, or did not."""

from collections.abc import Iterable, Mapping
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article, ProvenanceKind
from bot.model.translation import Rendition, Shortfall
from bot.render.html import inline
from bot.text.translating.cutting import cut

_ENGINES: Final = 60
"""UTF-16 units of the engines' names."""
_LANGUAGE: Final = 40
_RECOGNISED: Final = 12
"""Characters of a sentence that is surely no translation when it stands there word for word."""


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
    return localiser.text("translation-left", mark=left_mark(rendition).strip())


def left_places(written: Article, article: Article) -> tuple[int, ...]:
    """Find where a translation's body goes on in the original, as far as its sentences can be recognised.

    Of several that follow each other in a paragraph, the first; none where all of it is in the original.
    """
    rendition = article.rendition
    if rendition is None or not rendition.done or not rendition.left:
        return ()
    places: list[int] = []
    read = found = 0
    units = cut(written.body, written.language)
    if rendition.left >= len(units):
        return ()
    for unit in units:
        if found == rendition.left:
            break
        if len(unit.text) >= _RECOGNISED and (place := article.body.find(unit.text, read)) >= 0:
            between = article.body[read:place]
            if not found or between.strip() or "\n" in between:
                places.append(place)
            read = place + len(unit.text)
            found += 1
    return tuple(places)


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
