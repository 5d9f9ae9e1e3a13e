"""What answers a question: the articles' own sentences, each with where it is from."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.answer import Source
from bot.model.article import Article
from bot.model.outlet import Outlets
from bot.model.sentence import Sentence
from bot.model.translation import Rendition
from bot.render.html import TEXT_LIMIT, inline, length_of, sentence
from bot.render.listing import number_row
from bot.render.origin import is_labelled, origin_parts
from bot.render.rendition import left_mark, left_note, shortfall_note
from bot.render.view import View

QUESTION: Final = 300
_TITLE: Final = 200
_SENTENCES: Final = (600, 400, 250, 150)
"""UTF-16 units of a sentence, ever fewer until all fits."""
_GAP: Final = " […] "
"""Between two sentences that don't follow each other."""


def answer_view(
    sources: Sequence[Source],
    *,
    question: str,
    listing_id: int | None,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
    answered: bool = True,
    note: str = "",
) -> View:
    """Answer with sentences of articles, numbered, each number a button; or say that there is nothing.

    Where it is not `answered`, the sources are those that come nearest, and only named. `note` says, as HTML,
    why no program wrote an answer.
    """
    asked = inline(question, QUESTION)
    if not sources:
        return View(localiser.text("ask-nothing", question=asked))
    if not answered:
        listed = [
            f"<b>{number}.</b> {source_lines(source, localiser, now, outlets)}"
            for number, source in enumerate(sources, 1)
        ]
        foot = [f"<i>{chr(10).join(said)}</i>"] if (said := notes(sources, localiser, outlets)) else []
        text = "\n\n".join([localiser.text("ask-nearest", question=asked), *listed, *foot])
        return View(text, (number_row([source.article for source in sources], listing_id, 1),))
    translated = any(one is not None and one.done for source in sources for one in source.renditions)
    heading = localiser.text("ask-translated" if translated else "ask-verbatim")
    head = f"<b>{localiser.text('ask-question', question=asked)}</b>"

    def written(some: Sequence[Source], most: int) -> str:
        blocks = [
            _block(number, source, most, localiser, now, outlets) for number, source in enumerate(some, 1)
        ]
        said = "\n\n".join((f"{heading}\n{blocks[0]}", *blocks[1:]))
        parts = [head, f"<i>{note}</i>" if note else "", said, _foot(some, localiser, outlets)]
        return "\n\n".join(part for part in parts if part)

    shown, text = next(
        (some, text)
        for some, most in _ever_less(sources)
        if length_of(text := written(some, most)) <= TEXT_LIMIT
    )
    row = number_row([source.article for source in shown], listing_id, 1)
    return View(text, (row,))


def _ever_less(sources: Sequence[Source]) -> Iterator[tuple[Sequence[Source], int]]:
    """Shorten sentences until all fits into a message, then leave out the last articles; one always fits."""
    yield from ((sources, most) for most in _SENTENCES)
    for count in range(len(sources) - 1, 0, -1):
        yield sources[:count], _SENTENCES[-1]


def source_lines(source: Source, localiser: Localiser, now: datetime, outlets: Outlets) -> str:
    """Say which article it is, whose and of when, and by whose hands its words came."""
    parts = origin_parts(_as_shown(source), localiser, now, outlets)
    return f"<i>{inline(source.article.title, _TITLE)}</i>\n{' · '.join(parts)}"


def renditions_of(sources: Sequence[Source]) -> list[Rendition | None]:
    """List what must be said of all texts that are shown of some articles."""
    return [one for source in sources for one in (source.article.rendition, *source.renditions)]


def notes(sources: Sequence[Source], localiser: Localiser, outlets: Outlets) -> list[str]:
    """Explain labels, and why some of it is not in the reader's language."""
    said = []
    if any(is_labelled(source.article, outlets) for source in sources):
        said.append(localiser.text("list-labels"))
    if note := shortfall_note(renditions_of(sources), localiser):
        said.append(note)
    return said


def _block(
    number: int, source: Source, most: int, localiser: Localiser, now: datetime, outlets: Outlets
) -> str:
    words = _words(source, most)
    if not source.shown:
        words = localiser.text("ask-headline-only")
    return f"<b>{number}.</b> {words}\n{source_lines(source, localiser, now, outlets)}"


def _words(source: Source, most: int) -> str:
    renditions = source.renditions or (None,) * len(source.shown)
    text = ""
    before: Sentence | None = None
    whole = source.article.lead or ""
    for number, (said, rendition) in enumerate(zip(source.shown, renditions, strict=True)):
        words = " ".join(said.text.split("\n"))
        if rendition is not None and not rendition.done:
            words = left_mark(rendition) + words
        between = "" if before is None else whole[before.end : said.start]
        if number == len(source.lead):
            # Nothing is left out between the last sentence of the lead and the first of the body.
            between = ("" if before is None else whole[before.end :]) + source.article.body[: said.start]
            whole = source.article.body
        if before is not None:
            text += " " if not between.strip() else _GAP
        text += sentence(words, most)
        before = said
    return text


def _as_shown(source: Source) -> Article:
    """Let its marks speak for the sentences, too, where those are translated and its title is not."""
    own = source.article.rendition
    if own is None or not own.done:
        done = next((one for one in source.renditions if one is not None and one.done), None)
        if done is not None:
            return replace(source.article, rendition=done)
    return source.article


def _foot(sources: Sequence[Source], localiser: Localiser, outlets: Outlets) -> str:
    said = notes(sources, localiser, outlets)
    left = next(
        (one for source in sources for one in source.renditions if one is not None and not one.done), None
    )
    if left is not None and any(one is not None and one.done for one in renditions_of(sources)):
        said.append(left_note(left, localiser))
    said.append(localiser.text("ask-not-judged"))
    return f"<i>{chr(10).join(said)}</i>"
