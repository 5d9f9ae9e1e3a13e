"""Markup inside feeds and titles to plain text."""

import html
import re

from lxml import etree
from lxml.html import HTMLParser, fragment_fromstring

from bot.text.clean import line, normalise, paragraphs

_TAG = re.compile(r"</?[a-zA-Z!][^<>]{0,2000}>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "dl",
        "dd",
        "dt",
        "br",
        "hr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "pre",
        "table",
        "tr",
        "section",
        "article",
        "figure",
        "figcaption",
        "header",
        "footer",
    ]
)
_HIDDEN = frozenset(("script", "style", "noscript", "iframe", "template", "object", "svg", "form"))
_LONGEST = 2_000_000


def title_text(markup: str) -> str:
    """Turn a title with tags and (doubly) escaped entities into one plain line."""
    text = _TAG.sub("", markup[:5000])
    for _ in range(2):
        if not _ENTITY.search(text):
            break
        text = _TAG.sub("", html.unescape(text))
    return line(text)


def body_paragraphs(markup: str) -> tuple[str, ...]:
    """Turn an HTML fragment, or plain text, into paragraphs."""
    markup = markup[:_LONGEST]
    if "<" not in markup and "&lt;" in markup:
        markup = html.unescape(markup)
    if not _TAG.search(markup):
        return paragraphs(html.unescape(markup) if _ENTITY.search(markup) else markup)
    parser = HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = fragment_fromstring(
            normalise(markup).encode("utf-8", "replace"), create_parent="div", parser=parser
        )
    except (etree.LxmlError, ValueError, AssertionError):
        return paragraphs(_TAG.sub(" ", markup))
    pieces: list[str] = []
    for event, node in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            if node.tag in _HIDDEN:
                node.clear(keep_tail=True)
                continue
            if node.tag in _BLOCKS:
                pieces.append("\n\n")
            if node.text:
                pieces.append(node.text.replace("\n", " "))
        else:
            if node.tag in _BLOCKS:
                pieces.append("\n\n")
            if node.tail and node is not root:
                pieces.append(node.tail.replace("\n", " "))
    return paragraphs("".join(pieces))
