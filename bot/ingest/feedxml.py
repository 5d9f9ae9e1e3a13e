"""A feed's bytes made safe and regular for the parsers: UTF-8, no DTD, no entities but XML's own."""

import html.entities
import re

from bot.ingest.encoding import decode

_PROLOGUE = re.compile(r"(?:\s+|<!--.*?-->|<\?[^>]{0,500}>)*", re.DOTALL)
_DOCTYPE = re.compile(r"<!DOCTYPE\b", re.IGNORECASE)
_AMPERSAND = re.compile(
    r"<!\[CDATA\[.*?\]\]>|&(?!(?:lt|gt|amp|quot|apos|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});)(?:([a-zA-Z][a-zA-Z0-9]{0,31});)?",
    re.DOTALL,
)
_ROOT = re.compile(r"<[A-Za-z_][^<>]*>")
_UNQUOTED = re.compile(r"([\w:]+)=([^\s\"'<>/=][^\s\"'<>]*)(?=[\s>])")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ILLEGAL_REFERENCE = re.compile(
    r"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|[xX]0*(?:[0-8]|[bB]|[cC]|[eE]|[fF]|1[0-9a-fA-F]));"
)
_OPEN = re.compile(r"<(/?)[A-Za-z_][^<>]*?(/?)>|<!\[CDATA\[.*?\]\]>|<!--.*?-->", re.DOTALL)
_DEEPEST = 200


def feed_text(data: bytes, *, content_type: str | None = None) -> str:
    """Decode a feed and drop its XML declaration, its DTD and the comments before its first element."""
    text = decode(data, content_type=content_type).lstrip("\ufeff \t\r\n\0")
    if text.startswith("{"):
        return text
    text = text[_start(text) :]
    text = _without_doctype(text)
    return text[_start(text) :]


def feed_bytes(text: str) -> bytes:
    """Give the text as UTF-8 XML that needs no DTD: HTML's named entities become their characters.

    Entities that a DTD declared are gone with it, so nothing expands.
    """
    if "&" in text:
        text = _AMPERSAND.sub(_entity, text)
        text = _ILLEGAL_REFERENCE.sub("", text)
    text = _ILLEGAL.sub("", text)
    if (root := _ROOT.search(text)) is not None and _UNQUOTED.search(root[0]):
        text = text[: root.start()] + _UNQUOTED.sub(r'\1="\2"', root[0]) + text[root.end() :]
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + text.encode("utf-8", "replace")


def is_too_deep(text: str) -> bool:
    """Tell a document nested deeper than any feed."""
    if text.count("<") < _DEEPEST:
        return False
    depth = 0
    for match in _OPEN.finditer(text):
        if match[1] is None:
            continue
        if match[1]:
            depth = max(0, depth - 1)
        elif not match[2]:
            depth += 1
            if depth > _DEEPEST:
                return True
    return False


def _entity(match: re.Match[str]) -> str:
    if match[0].startswith("<"):
        return match[0]
    name = match[1]
    if name is None:
        return "&amp;"
    return html.entities.html5.get(name + ";", f"&amp;{name};")


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
