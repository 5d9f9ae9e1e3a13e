"""An article's whole text in pages, with the summary's sentences shown where they stand."""

from itertools import pairwise
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.outlet import Outlets, Show
from bot.model.sentence import Sentence
from bot.render.actions.articles import FullText
from bot.render.address import web_address
from bot.render.callback import encode
from bot.render.card import back_to_article, shown
from bot.render.html import escape, inline, split
from bot.render.listing import paging_row
from bot.render.provenance import hands, notice, outlet_name
from bot.render.rendition import (
    has_marks,
    language_of,
    left_mark,
    left_note,
    marked_left,
    rendition_line,
    shortfall_note,
    title_of,
    translated_again,
    translation_note,
)
from bot.render.view import Button, View

PAGE: Final = 3000
"""UTF-16 units of the text on one page: a few phone screens, with room for what stands above it."""
_LONGEST: Final = PAGE + 320
"""The same with marks before what is left in the original, or with the closing lines."""
_TITLE: Final = 200
_AUTHORS: Final = 200
_MARK: Final = "<b><u>", "</u></b>"


def fulltext_view(
    article: Article,
    action: FullText,
    *,
    localiser: Localiser,
    outlets: Outlets,
) -> View:
    """Show a page of the text, or the page that holds the highlighted sentence of the summary."""
    back = back_to_article(article.id, localiser, action.listing_id, action.back)
    show = shown(article, outlets)
    if show is not Show.FULL:
        key = "card-headline-only" if show is Show.HEADLINE else "card-summary-only"
        return View(localiser.text(key), (back,))
    marked = _sentence(article, action.highlight)
    pages = _pages(article, marked, localiser, outlets)
    number = min(max(action.page or _page_of_mark(pages), 1), len(pages))
    head = [
        f"<b>{inline(title_of(article), _TITLE)}</b>",
        translation_note(article, localiser),
        outlet_name(article.outlet, outlets, localiser),
        hands(article, outlets, localiser) or "",
    ]
    if marked is not None and action.highlight and _MARK[0] in pages[number - 1]:
        head.append(f"<i>{localiser.text('fulltext-highlight', number=action.highlight)}</i>")
    elif article.analysis.summary:
        head.append(f"<i>{localiser.text('fulltext-numbers')}</i>")
    if article.rendition is not None and has_marks(article.rendition):
        head.append(f"<i>{left_note(article.rendition, localiser)}</i>")
    if note := shortfall_note([article.rendition], localiser):
        head.append(f"<i>{note}</i>")
    text = "\n".join(line for line in head if line) + "\n\n" + pages[number - 1]
    paging = paging_row(
        number, len(pages), lambda other: FullText(article.id, other, action.listing_id, action.back)
    )
    rows = (_sentence_row(article, action, number), paging, back)
    return View(text, tuple(row for row in rows if row))


def _pages(
    article: Article, marked: Sentence | None, localiser: Localiser, outlets: Outlets
) -> tuple[str, ...]:
    """Cut lead, body and closing lines into pages; where they are cut already, they stay so."""
    rendition = article.rendition
    edges = (0, *(rendition.pages if rendition else ()), len(article.body))
    *before, last = (_marked(article, marked, start, end) for start, end in pairwise(edges))
    if rendition is not None and rendition.lead_pages:
        before = [*(_lead(article, *ends) for ends in pairwise((0, *rendition.lead_pages))), *before]
    elif article.lead:
        lead = f"{_lead(article, 0, len(article.lead))}\n\n"
        if before:
            before[0] = lead + before[0]
        else:
            last = lead + last
    last += "\n\n" + _end(article, localiser, outlets)
    language = language_of(article)
    longest = _LONGEST if before else PAGE
    return (*(part for page in before for part in split(page, _LONGEST)), *split(last, longest, language))


def _lead(article: Article, start: int, end: int) -> str:
    """Write a stretch of the lead."""
    rendition = article.rendition
    places = [place - start for place in rendition.at.lead if start <= place < end] if rendition else []
    return f"<i>{escape(marked_left((article.lead or '')[start:end], places, rendition))}</i>"


def _marked(article: Article, marked: Sentence | None, start: int, end: int) -> str:
    """Write a stretch of the body with its marks; that of a sentence changes no visible character."""
    rendition = article.rendition
    left = rendition.at.text if rendition and rendition.done else ()
    put = [(place, 1, left_mark(rendition)) for place in left if rendition and start <= place < end]
    if marked is not None and marked.start < end and marked.end > start:
        # What ends at a place ends before anything begins there.
        put += [(min(marked.end, end), 0, _MARK[1]), (max(marked.start, start), 2, _MARK[0])]
    text, read = "", start
    for place, _, mark in sorted(put):
        text += escape(article.body[read:place]) + mark
        read = place
    return text + escape(article.body[read:end])


def _end(article: Article, localiser: Localiser, outlets: Outlets) -> str:
    """Say who wrote it and through whose hands it went."""
    lines = [f"<b>{localiser.text('fulltext-end')}</b>"]
    if article.authors:
        authors = inline(localiser.listed(article.authors), _AUTHORS)
        lines.append(localiser.text("fulltext-authors", count=len(article.authors), authors=authors))
    if article.outlet:
        outlet = outlet_name(article.outlet, outlets, localiser)
        lines.append(localiser.text("fulltext-outlet", outlet=outlet))
    else:
        lines.append(localiser.text("fulltext-outlet-unknown"))
    if article.published:
        lines.append(localiser.text("fulltext-date", date=localiser.date(article.published)))
    else:
        lines.append(localiser.text("fulltext-date-unknown"))
    lines += [hands(article, outlets, localiser) or "", notice(article, localiser) or ""]
    lines.append(localiser.text("fulltext-relayed"))
    if line := rendition_line(article.rendition, localiser, again=translated_again(article)):
        lines.append(f"{line}.")
    if original := web_address(article.url):
        lines.append(f'<a href="{escape(original)}">{localiser.text("button-original")}</a>')
    return "\n".join(line for line in lines if line)


def _sentence(article: Article, number: int | None) -> Sentence | None:
    """Find a summary sentence in the body as it is now; None when it is not there (any more)."""
    summary = article.analysis.summary
    if number is None or not 1 <= number <= len(summary):
        return None
    sentence = summary[number - 1]
    if article.body[sentence.start : sentence.end] == sentence.text:
        return sentence
    start = article.body.find(sentence.text)
    if start < 0 or not sentence.text:
        return None
    return Sentence(text=sentence.text, start=start, end=start + len(sentence.text))


def _page_of_mark(pages: tuple[str, ...]) -> int:
    return next((number for number, page in enumerate(pages, start=1) if _MARK[0] in page), 1)


def _sentence_row(article: Article, action: FullText, page: int) -> tuple[Button, ...]:
    """Make a button for each summary sentence; the highlighted one's takes the mark off again."""
    row = []
    for number in range(1, len(article.analysis.summary) + 1):
        current = number == action.highlight
        target = FullText(
            article.id,
            page if current else None,
            action.listing_id,
            action.back,
            None if current else number,
        )
        row.append(Button(f"· {number} ·" if current else str(number), encode(target)))
    return tuple(row[:8])
