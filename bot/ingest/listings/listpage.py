"""A page that lists articles, read by the operator's CSS selectors."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from html import escape

from cssselect import SelectorError
from lxml import etree
from lxml.cssselect import CSSSelector

from bot.ingest.links import resolve
from bot.ingest.listings.feedentry import FeedContent, FeedEntry
from bot.ingest.listings.feedhead import feed_language
from bot.ingest.listings.worded_dates import worded_date
from bot.ingest.pages.htmltree import Node, base_of, html_tree, page_title, text_of
from bot.model.article import Refusal
from bot.ports import SystemClock

_MOST_ITEMS = 500
_LONGEST_TITLE = 500
_SHORTEST_SUMMARY = 40
_HEADINGS = ("h1", "h2", "h3", "h4", "h5")
_DATE_ATTRIBUTES = (
    "datetime",
    "content",
    "data-datetime",
    "data-date",
    "data-timestamp",
    "data-time",
    "title",
)
_DATE_CLASSES = ("date", "time", "published", "pubdate")


@dataclass(frozen=True, kw_only=True, slots=True)
class ListSelectors:
    """Where a list keeps what: CSS selectors, all but `item` relative to an item.

    Without a selector the usual place is looked at: the heading and its link, a `time` element.

    Raises:
        ValueError: A selector is none; says which and why.
    """

    item: str
    link: str | None = None
    title: str | None = None
    date: str | None = None
    summary: str | None = None

    def __post_init__(self) -> None:
        """Refuse what is no selector."""
        for name in ("item", "link", "title", "date", "summary"):
            if (text := getattr(self, name)) is not None:
                try:
                    _compiled(text)
                except (SelectorError, etree.XPathError, ValueError) as error:
                    reason = (str(error).splitlines() or [type(error).__name__])[0][:200]
                    raise ValueError(f"{name}: “{text}” is no CSS selector: {reason}") from None


@lru_cache(maxsize=256)
def _compiled(text: str) -> Callable[[Node], Sequence[Node]]:
    if not text.strip():
        raise ValueError("it is empty")
    return CSSSelector(text, translator="html")  # type: ignore[no-any-return]


def _chosen(selector: str | None, node: Node) -> list[Node]:
    """List what a selector finds below an element; nothing without one."""
    return list(_compiled(selector)(node)) if selector is not None else []


def read_list_page(
    data: bytes,
    selectors: ListSelectors,
    *,
    url: str | None = None,
    content_type: str | None = None,
    now: datetime | None = None,
) -> FeedContent | Refusal:
    """Read a page's list of articles; `now` bounds the dates believed and gives “yesterday” its day."""
    tree = html_tree(data, content_type=content_type)
    if isinstance(tree, Refusal):
        return tree
    items = _chosen(selectors.item, tree)[:_MOST_ITEMS]
    if not items:
        return Refusal(reason=f"nothing on this page matches “{selectors.item}”")
    base = base_of(tree, url)
    language = feed_language(tree.get("lang"))
    moment = now or SystemClock().now()
    entries: dict[str, FeedEntry] = {}
    for item in items:
        entry = _entry(item, selectors, base, language, moment)
        if entry is not None and entry.url is not None:
            entries.setdefault(entry.url, entry)
    if not entries:
        return Refusal(reason=f"no link in what matches “{selectors.item}”")
    return FeedContent(
        title=page_title(tree), entries=tuple(entries.values()), language=language, url=url, site=url
    )


def _entry(
    item: Node, selectors: ListSelectors, base: str | None, language: str | None, now: datetime
) -> FeedEntry | None:
    headings = list(item.iter(*_HEADINGS))
    found = _link(item, selectors, headings, base)
    if found is None:
        return None
    anchor, url = found
    image = next(
        (address for node in item.iter("img") for name in ("data-src", "src")
         if (address := resolve(node.get(name), base=base))), None
    )  # fmt: skip
    return FeedEntry(
        title=_title(item, selectors, headings, anchor)[:_LONGEST_TITLE],
        url=url,
        guid=None,
        published=_date(item, selectors, now),
        language=language,
        image=image,
        summary_markup=_summary(item, selectors),
    )


def _link(
    item: Node, selectors: ListSelectors, headings: Sequence[Node], base: str | None
) -> tuple[Node, str] | None:
    """Choose an item's address: the stated place, else its heading's, else its first."""

    def anchors(nodes: Sequence[Node]) -> Iterator[Node]:
        for node in nodes:
            yield from node.iter("a") if node.tag != "a" else (node,)
            if (around := next(node.iterancestors("a"), None)) is not None:
                yield around

    places = [_chosen(selectors.link, item)] if selectors.link else [headings, [item]]
    for nodes in places:
        for anchor in anchors(nodes):
            href = (anchor.get("href") or "").strip()
            if href and not href.startswith("#") and (address := resolve(href, base=base)):
                return anchor, address
    return None


def _title(item: Node, selectors: ListSelectors, headings: Sequence[Node], anchor: Node) -> str:
    if selectors.title:
        return next(filter(None, map(text_of, _chosen(selectors.title, item))), "")
    candidates = [
        *map(text_of, headings),
        text_of(anchor),
        anchor.get("title") or "",
        anchor.get("aria-label") or "",
    ]
    candidates += [image.get("alt") or "" for image in anchor.iter("img")]
    return next((text.strip() for text in candidates if text.strip()), "")


def _date(item: Node, selectors: ListSelectors, now: datetime) -> datetime | None:
    nodes = _chosen(selectors.date, item) if selectors.date else list(_date_places(item))
    for node in nodes:
        stated = [node.get(name) for name in _DATE_ATTRIBUTES]
        inner = (child.get("datetime") for child in node.iter("time"))
        for text in (*stated, *inner, text_of(node)):
            if text and (moment := worded_date(text, now)) is not None:
                return moment
    return None


def _date_places(item: Node) -> Iterator[Node]:
    yield from item.iter("time")
    for node in item.iter(etree.Element):
        if node.get("datetime") or node.get("itemprop") == "datePublished":
            yield node
    for node in item.iter(etree.Element):
        named = (node.get("class") or "").lower()
        if named and any(name in named for name in _DATE_CLASSES):
            yield node


def _summary(item: Node, selectors: ListSelectors) -> str | None:
    if selectors.summary:
        texts = [text for node in _chosen(selectors.summary, item) if (text := text_of(node))]
    else:
        texts = [text for node in item.iter("p") if len(text := text_of(node)) >= _SHORTEST_SUMMARY][:1]
    paragraphs = (f"<p>{escape(text)}</p>" for text in texts)
    return "".join(paragraphs) or None
