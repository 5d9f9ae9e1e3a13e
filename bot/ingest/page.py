"""A saved or fetched HTML page to a draft, or the reason why it is none."""

import re
from collections.abc import Collection, Sequence
from datetime import datetime

from lxml.html import HtmlElement

from bot.ingest import extract
from bot.ingest.chrome import chrome_of, without_chrome
from bot.ingest.dates import is_date_line
from bot.ingest.encoding import decode
from bot.ingest.limits import LARGEST_PAGE, SHORTEST_WORDS, binary_kind
from bot.ingest.links import clean_url, host
from bot.ingest.metadata import Metadata, read_metadata
from bot.ingest.provenance import TitleParts, provenance_of, recognise_notice, split_title
from bot.ingest.visible import FoundNotice, VisibleText
from bot.model.article import Draft, Provenance, Refusal
from bot.ports import SystemClock
from bot.text.clean import line
from bot.text.language import identify
from bot.text.words import count_words

_BY = re.compile(r"^(?:by|par|von|автор|текст)\s*:?\s+", re.IGNORECASE)
_SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s>]+)", re.IGNORECASE
)
_MANY_LINK_HEADINGS = 8
_SENTENCE = 80


def read_page(
    data: bytes, *, url: str | None = None, content_type: str | None = None, now: datetime | None = None
) -> Draft | Refusal:
    """Read an HTML page; `url` is where it came from, `now` bounds the dates believed."""
    if len(data) > LARGEST_PAGE:
        return Refusal(
            reason=f"too large: {len(data) / 1e6:.0f} MB, at most {LARGEST_PAGE // 1_000_000} MB are read"
        )
    if not data.strip():
        return Refusal(reason="empty: no text in it")
    if kind := binary_kind(data):
        return Refusal(reason=f"not a page: {kind}")
    text = decode(data, content_type=content_type)
    if extract.too_many_tags(text):
        return Refusal(reason="too many elements for an article page")
    tree = extract.parse_html(text)
    if tree is None:
        return Refusal(reason="not a readable HTML page")
    address = clean_url(url or _saved_from(text))
    meta = read_metadata(tree, url=address, now=now or SystemClock().now())
    visible = VisibleText(tree)
    stated = _stated_lead(visible, meta, meta.titles[0] if meta.titles else "")
    paragraphs = without_chrome(extract.body_paragraphs(tree, given=meta.body))
    if _is_listing(tree, meta, paragraphs):
        return Refusal(reason="a list of links, not an article")
    title = _title(meta)
    if title is None:
        return Refusal(reason="no title found")
    # Title, date and byline first: a notice right under them is the site's word too.
    paragraphs = _without_byline(_without_title(paragraphs, (title.headline, *meta.titles)), meta.authors)
    found, paragraphs = _take_notice(visible, paragraphs)
    if stated is not None and (_repeats(stated, paragraphs) or chrome_of(stated) is not None):
        stated = None
    lead, body = _take_lead(visible, meta, paragraphs, stated)
    if count_words(" ".join((lead or "", *body))) < SHORTEST_WORDS or not body:
        return Refusal(reason="too short to be an article")
    return Draft(
        title=title.headline,
        body=extract.joined(body),
        lead=lead,
        outlet=(title.outlet if found else None)
        or meta.site
        or title.outlet
        or host(meta.canonical or address),
        section=meta.section or title.section,
        language=identify(" ".join((title.headline, lead or "", *body[:6])), prior=meta.language),
        authors=meta.authors,
        published=meta.published,
        url=meta.canonical or address,
        image=meta.image,
        provenance=provenance_of(found.notice, found.relay or meta.site) if found else Provenance(),
    )


def _saved_from(text: str) -> str | None:
    """Read the address that browsers note at the top of a page they save."""
    match = _SAVED_FROM.search(text[:4000])
    return match[1] if match is not None else None


def _title(meta: Metadata) -> TitleParts | None:
    """Choose the headline and take outlet and section off it."""
    candidates = [*meta.titles, *([meta.page_title] if meta.page_title else [])]
    if not candidates:
        return None
    chosen = split_title(candidates[0], site=meta.site)
    for other in (meta.page_title, *candidates[1:]):
        if (
            chosen.outlet is None
            and other
            and (parts := split_title(other, site=meta.site)).outlet is not None
        ):
            chosen = TitleParts(headline=chosen.headline, outlet=parts.outlet, section=parts.section)
    return chosen


def _without_title(paragraphs: Sequence[str], titles: Collection[str]) -> list[str]:
    folded = {_folded(title) for title in titles}
    return [text for at, text in enumerate(paragraphs) if at > 3 or _folded(text) not in folded]


def _take_notice(visible: VisibleText, paragraphs: Sequence[str]) -> tuple[FoundNotice | None, list[str]]:
    """Find a relay's notice anywhere on the page, and take it and the relay's name out of the body."""
    found = visible.notice
    if found is None or _is_reporting(found.notice.text, paragraphs):
        return None, list(paragraphs)
    kept = [text for text in paragraphs if recognise_notice(text) is None]
    if found.relay and kept and kept[-1] == found.relay:
        kept.pop()
    return found, kept


def _is_reporting(notice: str, paragraphs: Sequence[str]) -> bool:
    """Tell an article that speaks of machine translation, amid its text, from a site speaking of itself."""
    for at, text in enumerate(paragraphs):
        if at > 0 and (text in notice or notice in text):
            after = (part for part in paragraphs[at + 1 :] if recognise_notice(part) is None)
            return sum(len(part) >= _SENTENCE for part in after) >= 2
    return False


def _without_byline(paragraphs: Sequence[str], authors: Sequence[str]) -> list[str]:
    """Drop the date and byline lines that leaked into the first paragraphs."""
    names = {_folded(name) for name in authors}
    return [text for at, text in enumerate(paragraphs) if at > 4 or not _is_byline(text, names)]


def _is_byline(text: str, names: Collection[str]) -> bool:
    if len(text) > 110 or text[-1] in ".!?»”":
        return False
    return is_date_line(text) or _folded(_BY.sub("", text)) in names


def _take_lead(
    visible: VisibleText, meta: Metadata, paragraphs: Sequence[str], stated: str | None
) -> tuple[str | None, list[str]]:
    """Take the lead off the body, or from above it: the paragraph that the page marks or is described by."""
    if not paragraphs:
        return None, []
    first, rest = paragraphs[0], list(paragraphs[1:])
    described = _folded(meta.description.rstrip(".… ")) if meta.description else ""
    if rest and len(first) <= 700:
        folded = _folded(first)
        marks = [described, *map(_folded, visible.leads)]
        if any(mark and (folded == mark or (len(mark) > 60 and folded.startswith(mark))) for mark in marks):
            return first, rest
    return stated, list(paragraphs)


def _stated_lead(visible: VisibleText, meta: Metadata, title: str) -> str | None:
    """Read the lead that stands above the text: what the page is described by and shows, or marks as its lead."""
    if meta.description and _is_own_lead(meta.description, visible):
        return line(meta.description)
    top = max(visible.place(title), 0)
    for text in visible.leads:
        if 30 <= len(text) <= 400 and len(text.split()) >= 5 and 0 <= visible.place(text, top) - top < 1500:
            return text
    return None


def _is_own_lead(description: str, visible: VisibleText) -> bool:
    """Tell a description that readers see too: a whole sentence, or a line of its own."""
    if not 40 <= len(description) <= 500 or description.endswith(("...", "…")):
        return False
    if description[-1] in '.!?»”"':
        return visible.says(description)
    return visible.shows_alone(description)


def _repeats(text: str, paragraphs: Sequence[str]) -> bool:
    start = _folded(text)[:60]
    return any(start in _folded(part) for part in paragraphs[:4])


def _is_listing(tree: HtmlElement, meta: Metadata, paragraphs: Sequence[str]) -> bool:
    """Tell front pages, sections and search results, whose text is mostly the text of their links."""
    if meta.is_article:
        return False
    size = sum(map(len, paragraphs))
    links = extract.link_texts(tree)
    linked = sum(len(text) for text in paragraphs if text.lstrip("-• ") in links)
    if size and linked > size * 0.4:
        return True
    headings = extract.link_headings(tree)
    sentences = sum(1 for text in paragraphs if len(text) > 250)
    if meta.is_listing and headings >= 3 and sentences < 3:
        return True
    return headings >= _MANY_LINK_HEADINGS and sentences < 3 and len(set(_h1(tree))) != 1


def _h1(tree: HtmlElement) -> list[str]:
    return [text for node in tree.iter("h1") if (text := line(node.text_content()[:300]))]


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text).casefold().strip()
