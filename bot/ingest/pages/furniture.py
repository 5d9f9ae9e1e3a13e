"""Takes a page's furniture out of its tree before the article is looked for: named boxes, lone links."""

import re
import tomllib
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from importlib import resources

from lxml import etree
from lxml.html import HtmlElement

from bot.ingest.pages.chrome import heads_other_matter

_WORDS: dict[str, list[str]] = tomllib.loads(
    (resources.files("bot.ingest.pages") / "furniture.toml").read_text(encoding="utf-8")
)
_STRIPPED = tuple(_WORDS["elements"])


class Likeness(IntEnum):
    """What an element's class and id make of it."""

    ARTICLE = 0
    LAYOUT = 1
    """Perhaps furniture: small boxes are."""
    LINKED = 2
    """Furniture when it links elsewhere."""
    FURNITURE = 3


def _pattern(table: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{'|'.join(_WORDS[table])})(?![a-z])")


_BY_NAME = (
    (_pattern("kept"), Likeness.ARTICLE),
    (_pattern("names"), Likeness.FURNITURE),
    (_pattern("linked"), Likeness.LINKED),
    (_pattern("layout"), Likeness.LAYOUT),
)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MARKS = re.compile(r"[_-]+")
_BOXES = tuple(_WORDS["boxes"])
_HOLDS_ARTICLE = etree.XPath(
    "boolean(descendant-or-self::*[self::h1 or self::main or @itemprop='articleBody'])"
)
_PROSE = etree.XPath("descendant-or-self::p[string-length() > 80]")
_LINKED_LINES = etree.XPath("//*[self::p or self::ul or self::ol][.//a[@href]]")
_CARDS = etree.XPath("//a[@href][.//p or .//h1 or .//h2 or .//h3 or .//h4]")
_HEADINGS = etree.XPath("//*[self::h2 or self::h3 or self::h4 or self::h5 or self::h6]")
_DROPPED = "dropped"
_LAYOUT_CELLS = etree.XPath("//td[string-length() > 500]")
_LONGEST_NAME = 300
_LONGEST_HEADING = 90
_MOST_HEADINGS = 500
_LITTLE_PROSE = 500
"""Characters of prose below which a page's text stands elsewhere than in paragraphs."""
_SMALL = 300
_LARGE_SHARE = 0.3
"""Of the page's prose: what holds that much is the article, whatever it is called."""


def strip_furniture(tree: HtmlElement) -> frozenset[str]:
    """Remove frames and forms' parts, and the boxes around an article: other articles, promotion, sharing.

    Returns the headings that are left.
    """
    etree.strip_elements(tree, *_STRIPPED, with_tail=False)
    _unfold_tables(tree)
    prose = _prose_size(tree)
    measure = _prose_size if prose >= _LITTLE_PROSE else _text_size
    whole = prose if prose >= _LITTLE_PROSE else _text_size(tree)
    limit = whole * _LARGE_SHARE
    for node in tree.iter(*_BOXES):
        like = likeness(node.get("class"), node.get("id"))
        if like is not Likeness.ARTICLE and _is_box(node, like, measure(node), limit):
            node.tag = _DROPPED
    etree.strip_elements(tree, _DROPPED, with_tail=False)
    for node in list(_lone_links(tree, limit)):
        node.tag = _DROPPED
    etree.strip_elements(tree, _DROPPED, with_tail=False)
    left: set[str] = set()
    for heading in _HEADINGS(tree)[:_MOST_HEADINGS]:
        text = " ".join(heading.text_content().split())
        if len(text) <= _LONGEST_HEADING and heads_other_matter(text):
            _headed_box(heading, limit).tag = _DROPPED
        left.add(text)
    etree.strip_elements(tree, _DROPPED, with_tail=False)
    return frozenset(left)


def _unfold_tables(tree: HtmlElement) -> None:
    """Make blocks of the tables that lay a page out: one cell of theirs holds a whole text."""
    for cell in _LAYOUT_CELLS(tree):
        cell.tag = "div"
        for parent in cell.iterancestors("table", "tbody", "thead", "tr", "td"):
            parent.tag = "div"


def likeness(classes: str | None, name: str | None) -> Likeness:
    """Tell by an element's class and id how little it looks like the article's."""
    if not name:
        return _likeness(classes) if classes else Likeness.ARTICLE
    return max(_likeness(classes), _likeness(name)) if classes else _likeness(name)


@lru_cache(maxsize=8192)
def _likeness(name: str) -> Likeness:
    plain = _MARKS.sub("-", _HUMP.sub("-", name[:_LONGEST_NAME])).lower()
    return next((like for pattern, like in _BY_NAME if pattern.search(plain)), Likeness.ARTICLE)


def _is_box(node: HtmlElement, like: Likeness, size: int, limit: float) -> bool:
    """Tell that a node whose name is suspicious holds nothing of the article."""
    if size > limit or (like is Likeness.LAYOUT and size > _SMALL):
        return False
    if like is Likeness.LINKED and not _links_elsewhere(node):
        return False
    return not _HOLDS_ARTICLE(node)


def _links_elsewhere(node: HtmlElement) -> bool:
    """Tell a box whose links are a good part of it, or that lies within a link."""
    linked = sum(len(link.text_content()) for link in _links(node))
    return linked > len(node.text_content()) * 0.15 or next(node.iterancestors("a"), None) is not None


def _lone_links(tree: HtmlElement, limit: float) -> Iterator[HtmlElement]:
    """Find lines and lists that only lead elsewhere, and links that wrap a headline or more."""
    for node in _LINKED_LINES(tree):
        links = _links(node)
        if any((link.get("href") or "#").lstrip().startswith("#") for link in links):
            continue
        if any(len(_links(item)) == 0 for item in node.iterchildren("li")):
            continue
        whole = _text_size(node)
        linked = sum(map(_text_size, links))
        if 0 < whole <= 300 * len(links) and linked >= whole * (0.9 if node.tag == "p" else 0.7):
            yield node
    for node in _CARDS(tree):
        if not (node.get("href") or "#").lstrip().startswith("#") and _prose_size(node) <= limit:
            yield node


def _headed_box(heading: HtmlElement, limit: float) -> HtmlElement:
    """Find the box that a heading like "Read also" is first in; the heading alone if that has the article."""
    parent = heading.getparent()
    if parent is None or parent.tag in ("body", "article", "main"):
        return heading
    first = next(parent.iter("h1", "h2", "h3", "h4", "h5", "h6", "p"), None)
    return parent if first is heading and _prose_size(parent) <= limit else heading


def _links(node: HtmlElement) -> list[HtmlElement]:
    return [link for link in node.iter("a") if link.get("href") is not None]


def _text_size(node: HtmlElement) -> int:
    """Measure a text without the spaces of its markup."""
    return len(" ".join(node.text_content().split()))


def _prose_size(node: HtmlElement) -> int:
    return sum(len(part.text_content()) for part in _PROSE(node))
