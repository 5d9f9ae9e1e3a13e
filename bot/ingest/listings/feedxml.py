"""A feed's bytes made safe and regular: UTF-8, no DTD, no entities but XML's own; and its tree."""

import html.entities
import re
from functools import lru_cache
from typing import TypeAlias

from lxml import etree

from bot.ingest.encoding import decode

_PROLOGUE = re.compile(r"(?:\s++|<!--.*?-->|<\?[^>]{0,500}>)*+", re.DOTALL)
_DOCTYPE = re.compile(r"<!DOCTYPE\b", re.IGNORECASE)
_FEED = re.compile(r"<(?:[\w.-]{1,30}:)?(?:rss|feed|rdf|channel|urlset|sitemapindex)[\s>]", re.IGNORECASE)
_AMPERSAND = re.compile(
    r"&(?!(?:lt|gt|amp|quot|apos|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});)(?:([a-zA-Z][a-zA-Z0-9]{0,31});)?"
)
_NO_TAG = re.compile(r"<(?![A-Za-z_/!?])")
_TAG = re.compile(r"<[A-Za-z_][^<>=]*=[^<>]*>")
_ATTRIBUTE = re.compile(
    r"\"[^\"]*(?:\"|$)|'[^']*(?:'|$)|(?<![\w:.-])([\w:.-]++)\s*+=\s*+([^\s\"'<>=][^\s\"'<>]*)"
)
_LONGEST_TAG = 10_000
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REFERENCE = re.compile(r"&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));")
_OPEN = re.compile(r"<(/?)[A-Za-z_][^<>]*?(/?)>")
_DEEPEST = 200
_Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml gives its elements no other type
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r")
_DECLARATION = b'<?xml version="1.0" encoding="utf-8"?>\n'


def feed_text(data: bytes, *, content_type: str | None = None) -> str:
    """Decode a feed and drop what stands before its first element: declaration, DTD, comments, stray words.

    JSON is only decoded.
    """
    text = decode(data, content_type=content_type).lstrip("\ufeff \t\r\n\0")
    if text.startswith("{"):
        return text
    text = text[_start(text) :]
    text = _without_doctype(text)
    text = text[_start(text) :]
    if _FEED.match(text) is None and (feed := _FEED.search(text, 0, 20_000)) is not None:
        text = text[feed.start() :]
    return text


def feed_tree(text: str) -> tuple[_Element | None, bool]:
    """Parse a feed's text; the second value tells whether it was sound XML as it stood.

    What is broken is mended first, then read as far as it can be.
    """
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), _parser(recover=False)), True
    except (etree.XMLSyntaxError, ValueError):
        pass
    try:
        return etree.fromstring(feed_bytes(text), _parser(recover=True)), False
    except (etree.XMLSyntaxError, ValueError):
        return None, False


def feed_bytes(text: str) -> bytes:
    """Give the text as UTF-8 XML that needs no DTD: see `tidy`."""
    return encoded(tidy(text))


def encoded(text: str) -> bytes:
    """Give the text as UTF-8 XML without the characters that XML forbids."""
    return _DECLARATION + text.encode("utf-8", "replace").translate(None, _CONTROLS)


def local_name(tag: str) -> str:
    """Give a tag without namespace and prefix, in lower case."""
    return tag.rpartition("}")[2].rpartition(":")[2].lower()


def tidy(text: str) -> str:
    """Mend what no XML parser reads: HTML's entities, stray & and <, control characters, bare attributes.

    Entities that a DTD declared are gone with it, so nothing expands.
    """
    text = _ILLEGAL.sub("", text)
    pieces: list[str] = []
    at = 0
    while True:
        begin = text.find("<![CDATA[", at)
        end = text.find("]]>", begin) if begin >= 0 else -1
        if end < 0:
            pieces.append(_tidy_markup(text[at:]))
            return "".join(pieces)
        pieces.append(_tidy_markup(text[at:begin]))
        pieces.append(text[begin : end + 3])
        at = end + 3


def is_too_deep(text: str) -> bool:
    """Tell a document nested deeper than any feed."""
    if text.count("<") < _DEEPEST:
        return False
    depth = 0
    for match in _OPEN.finditer(text):
        if match[1]:
            depth = max(0, depth - 1)
        elif not match[2]:
            depth += 1
            if depth > _DEEPEST:
                return True
    return False


@lru_cache(maxsize=2)
def _parser(*, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",
        recover=recover,
        no_network=True,
        resolve_entities=False,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )


def _tidy_markup(text: str) -> str:
    if "&" in text:
        text = _AMPERSAND.sub(_entity, text)
        text = _REFERENCE.sub(_legal, text)
    return _TAG.sub(_quoted, _NO_TAG.sub("&lt;", text))


def _quoted(match: re.Match[str]) -> str:
    """Put quotes around a tag's bare attributes."""
    tag = match[0]
    if len(tag) > _LONGEST_TAG:
        return tag
    inside, end = (tag[:-2], "/>") if tag.endswith("/>") else (tag[:-1], ">")
    return _ATTRIBUTE.sub(lambda one: f'{one[1]}="{one[2]}"' if one[1] else one[0], inside) + end


def _entity(match: re.Match[str]) -> str:
    name = match[1]
    if name is None:
        return "&amp;"
    return html.entities.html5.get(name + ";", f"&amp;{name};")


def _legal(match: re.Match[str]) -> str:
    """Drop a reference to what is no character; libxml2 lets some through as bytes that are no UTF-8."""
    code = int(match[1]) if match[1] else int(match[2], 16)
    return match[0] if code <= 0x10FFFF and not _ILLEGAL.match(chr(code)) else ""


def _start(text: str) -> int:
    """Find where comments, declarations and white space before the first element end."""
    match = _PROLOGUE.match(text)
    return match.end() if match else 0


def _without_doctype(text: str) -> str:
    """Cut the DOCTYPE with its internal subset, which may nest brackets and quote ">"."""
    match = _DOCTYPE.search(text[:2000])
    if match is None:
        return text
    at, depth, quote = match.end(), 0, ""
    while at < len(text):
        char = text[at]
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
        elif char == ">" and depth <= 0:
            return text[: match.start()] + text[at + 1 :]
        at += 1
    return text[: match.start()]
