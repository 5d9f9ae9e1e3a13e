"""A page's article text: safe parsing, then trafilatura, quick first and thorough when that gave little."""

import re
from collections.abc import Sequence

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura.core import bare_extraction
from trafilatura.settings import Extractor

from bot.ingest.furniture import strip_furniture
from bot.ingest.limits import MOST_TAGS
from bot.text.clean import line, normalise

_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_LITTLE = 1000
"""Characters below which the thorough mode is tried as well."""
_CLEARLY_MORE = 1.2
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


def body_paragraphs(tree: HtmlElement, *, given: str | None = None) -> list[str]:
    """Extract the article's paragraphs; `given` is the text that the page states in its metadata."""
    strip_furniture(tree)
    best = _extract(tree, fast=True)
    size = sum(map(len, best))
    if size < _LITTLE:
        thorough = _extract(tree, fast=False)
        if sum(map(len, thorough)) > size * _CLEARLY_MORE:
            best, size = thorough, sum(map(len, thorough))
    if given and len(given) > 400 and size < len(given) * 0.5:
        best = _parts(given)
    return _without_menus(best)


def link_texts(tree: HtmlElement) -> set[str]:
    """Collect what a page's links say, short ones aside."""
    return {text for node in tree.iter("a") if len(text := line(node.text_content()[:400])) > 15}


def link_headings(tree: HtmlElement) -> int:
    """Count the headings that are links, as lists of articles have them."""
    found = tree.xpath(
        ".//h2//a[@href] | .//h3//a[@href] | .//a[@href]//h2 | .//a[@href]//h3 | .//h4//a[@href]"
    )
    return len({line(node.text_content()[:200]) for node in found})


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
