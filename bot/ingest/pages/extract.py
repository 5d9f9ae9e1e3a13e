"""A page's article text: safe parsing, then trafilatura, quick first and thorough when that gave little."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura.core import bare_extraction
from trafilatura.settings import Extractor

from bot.ingest.limits import MOST_TAGS
from bot.ingest.pages.furniture import strip_furniture
from bot.ingest.pages.htmltext import body_paragraphs
from bot.ingest.pages.outlet_rules import OutletRule
from bot.ingest.pages.prose import with_missing
from bot.text.clean import line, normalise

STATED, TOLD = "structured data", "feed"
"""Sources of a text that the page itself doesn't show."""
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_LITTLE = 1000
"""Characters below which the thorough mode is tried as well."""
_CLEARLY_MORE = 1.2
_ENOUGH = 400
"""Characters of a text that is worth preferring to what the page shows."""
_SAME = 0.6
"""Share of another reading's text below which something is missing."""
_MENU_LINES = 40
_SENTENCE = 80


def parse_html(text: str) -> HtmlElement | None:
    """Parse a page with libxml2's own limits on; None when nothing comes of it.

    No network, no entities beyond HTML's; what is nested deeper than 256 elements is not read.
    """
    parser = HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    data = _XML_DECLARATION.sub("", text, count=1).encode("utf-8", "replace")
    try:
        return document_fromstring(data, parser=parser, ensure_head_body=True)
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def too_many_tags(text: str) -> bool:
    """Tell a page that would make a tree too large to be worth parsing."""
    return text.count("<") > MOST_TAGS


@dataclass(frozen=True, slots=True)
class Body:
    """What was taken for an article's text."""

    paragraphs: tuple[str, ...]
    source: str
    """Which reading it came from, for people."""
    headings: frozenset[str] = frozenset()
    """The lines that the page marks as headings."""


def read_body(
    tree: HtmlElement, *, stated: str | None = None, told: str | None = None, rule: OutletRule | None = None
) -> Body:
    """Extract the article's paragraphs, of several readings the best; takes furniture out of the tree.

    `stated` is the text that the page gives in its metadata, `told` the one that a feed brought, `rule` says
    where this outlet's text stands.
    """
    ruled: list[str] = []
    if rule is not None:
        rule.remove(tree)
        ruled = rule.body(tree)
    headings = strip_furniture(tree)
    best, source = _extract(tree, fast=True), "page"
    if _size(best) < _LITTLE:
        thorough = _extract(tree, fast=False)
        if _size(thorough) > _size(best) * _CLEARLY_MORE:
            best, source = thorough, "page, thoroughly"
    best = with_missing(tree, best)
    if ruled and _size(ruled) >= max(_ENOUGH, _size(best) * _SAME):
        best, source = ruled, "outlet rule"
    for text, name in ((stated, STATED), (told, TOLD)):
        if text and len(text) > _ENOUGH and _size(best) < len(text) * _SAME:
            best, source = list(body_paragraphs(text)) if "</" in text else _parts(text), name
    return Body(tuple(_without_menus(best)), source, headings)


def link_texts(tree: HtmlElement) -> set[str]:
    """Collect what a page's links say, short ones aside."""
    return {text for node in tree.iter("a") if len(text := line(node.text_content()[:400])) > 15}


def link_headings(tree: HtmlElement) -> int:
    """Count the headings that are links, as lists of articles have them."""
    found = tree.xpath(
        ".//h2//a[@href] | .//h3//a[@href] | .//a[@href]//h2 | .//a[@href]//h3 | .//h4//a[@href]"
    )
    return len({line(node.text_content()[:200]) for node in found})


def _size(paragraphs: Sequence[str]) -> int:
    return sum(map(len, paragraphs))


def _extract(tree: HtmlElement, *, fast: bool) -> list[str]:
    options = Extractor(output_format="python", fast=fast, comments=False, tables=True, formatting=False)
    document = bare_extraction(tree, options=options)
    if document is None or isinstance(document, dict):
        return []
    return _parts(document.text or "")


def _parts(text: str) -> list[str]:
    return [part for row in normalise(text).split("\n") if (part := row.strip())]


def _without_menus(paragraphs: list[str]) -> list[str]:
    """Keep the sentences of a text that is mostly menu entries: the whole page was taken for the article."""
    if len(paragraphs) <= _MENU_LINES:
        return paragraphs
    full = [text for text in paragraphs if len(text) >= _SENTENCE]
    return full if len(full) < len(paragraphs) * 0.2 else paragraphs


def joined(paragraphs: Sequence[str]) -> str:
    """Join paragraphs as drafts keep them."""
    return "\n\n".join(paragraphs)
