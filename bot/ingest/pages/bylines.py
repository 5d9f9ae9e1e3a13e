"""Who wrote an article, by what stands on its page: marked bylines, else a line under the headline."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree
from lxml.html import HtmlElement

from bot.ingest.authors import author_names
from bot.text.clean import line

_SMALL_BLOCK = "//*[self::span or self::p or self::div or self::address]"
_MARKED = tuple(
    etree.XPath(path)
    for path in (
        "//*[@itemprop='author']",
        "//a[contains(concat(' ', @rel, ' '), ' author ')]",
        "//*[contains(@class, 'author-name') or contains(@class, 'author__name')]",
        "//*[contains(@class, 'byline-name')]",
        "//*[@data-testid='author-name' or @data-testid='byline']",
        f"{_SMALL_BLOCK}[contains(concat(' ', @class, ' '), ' byline ')]",
        f"{_SMALL_BLOCK}[contains(concat(' ', @class, ' '), ' author ')]",
    )
)
_UNDER_TITLE = etree.XPath(
    "(//h1)[1]/following::*[self::p or self::div or self::span or self::address or self::li]"
    "[starts-with(normalize-space(), 'By ') or starts-with(normalize-space(), 'Par ')"
    " or starts-with(normalize-space(), 'BY ') or starts-with(normalize-space(), 'Автор')"
    " or starts-with(normalize-space(), 'Текст:')]"
)
_NAME = r"[A-ZА-ЯЁÀ-Ý][\w.’'-]*(?:\s+(?:(?:de|du|van|von|der|bin|al|el|la|le)\s+)?[A-ZА-ЯЁÀ-Ý][\w.’'-]*){0,4}"
_BY = re.compile(
    rf"(?:By|BY|Par|Авторы?|Текст)\s*:?\s+(?P<names>{_NAME}(?:(?:\s*,\s*|\s+(?:and|et|и|&)\s+){_NAME}){{0,4}})"
    r"(?=\s*(?:$|[,;|·•–—(/-]|\d|(?:in|on|for|à|le|pour|updated|published|publié)\b))"
)
_LONGEST = 160
_FIRST = 6


def marked_bylines(tree: HtmlElement) -> Iterator[tuple[str, ...]]:
    """Read the names that the page marks as its author's, from the surest mark to the least."""
    for path in _MARKED:
        if names := author_names(_texts(path(tree)[:_FIRST])):
            yield names


def byline_under_title(tree: HtmlElement) -> tuple[str, ...]:
    """Read the names of a line under the headline that begins with "By" (Par, Автор)."""
    for node in _UNDER_TITLE(tree)[:_FIRST]:
        text = line(" ".join(node.itertext())[:600])
        if not text.endswith((".", "!", "?", "»", "”")) and (match := _BY.match(text)) is not None:
            return author_names([match["names"]])
    return ()


def _texts(nodes: Sequence[HtmlElement]) -> Iterator[str]:
    for node in nodes:
        inner = node.xpath(".//*[@itemprop='name']")
        text = node.get("content") or " ".join((inner[0] if inner else node).itertext())
        if len(text) <= _LONGEST:
            yield text
