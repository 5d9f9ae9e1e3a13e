"""A page's tree for whoever looks for links in it: bounded, never fetching anything."""

import re
from typing import TypeAlias
from urllib.parse import urljoin

from lxml import etree
from lxml.html import HTMLParser, document_fromstring

from bot.ingest.encoding import decode
from bot.ingest.limits import LARGEST_PAGE, MOST_TAGS, binary_kind
from bot.model.article import Refusal
from bot.text.clean import line, storable

Node: TypeAlias = etree._Element  # noqa: SLF001 - lxml gives its elements no other type

_BACKGROUND = re.compile(r"background-image\s*:\s*url\(\s*['\"]?([^'\")]+)", re.IGNORECASE)


def html_tree(data: bytes, *, content_type: str | None = None) -> Node | Refusal:
    """Parse a page, or say why not."""
    if len(data) > LARGEST_PAGE:
        return Refusal(reason=f"too large: more than {LARGEST_PAGE // 1_000_000} MB")
    if not data.strip():
        return Refusal(reason="empty: no text in it")
    if kind := binary_kind(data):
        return Refusal(reason=f"not a page: {kind}")
    text = storable(decode(data, content_type=content_type))
    if text.count("<") > MOST_TAGS:
        return Refusal(reason="not a page: too many tags")
    parser = HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return document_fromstring(text.encode("utf-8", "replace"), parser=parser, ensure_head_body=True)
    except (etree.LxmlError, ValueError, AssertionError):
        return Refusal(reason="not a page that can be read")


def base_of(tree: Node, url: str | None) -> str | None:
    """Give the address to which a page's links are relative."""
    stated: str | None = next((node.get("href") for node in tree.iter("base") if node.get("href")), None)
    if not stated:
        return url
    try:
        return urljoin(url, stated.strip()) if url else stated.strip()
    except ValueError:
        return url


def text_of(node: Node) -> str:
    """Give an element's text in one line."""
    return line(" ".join(str(part) for part in node.itertext()))


def has_class(node: Node, name: str) -> bool:
    """Tell whether an element carries a class."""
    return name in (node.get("class") or "").split()


def background_image(node: Node) -> str | None:
    """Read the address of the picture that a style puts behind an element."""
    match = _BACKGROUND.search(node.get("style") or "")
    return match[1].strip() if match else None


def page_title(tree: Node) -> str:
    """Give what a page calls itself."""
    return next((text for node in tree.iter("title") if (text := text_of(node))), "")
