"""The paragraphs that a page has in its main part, to fill the gaps of a reading that missed some."""

from collections.abc import Iterator, Sequence

from lxml import etree
from lxml.html import HtmlElement

from bot.text.clean import line

_PROSE = etree.XPath("//body//p[string-length() > 80]")
_LINKS = etree.XPath("descendant::a[@href]")
_BLOCKS = ("p", "h2", "h3", "h4", "li", "blockquote", "pre")
_LONG = 80
_MAIN_SHARE = 0.9
_LINKED_SHARE = 0.5
_START = 60
"""Characters by which a paragraph is recognised in another reading."""
_SOME = 200


def with_missing(tree: HtmlElement, paragraphs: Sequence[str]) -> list[str]:
    """Put the paragraphs that a reading missed where they stand on the page.

    Only those in the same part of the page: the smallest one that holds nearly all of its prose.
    """
    prose = [node for node in _PROSE(tree) if _is_prose(node)]
    if not prose:
        return list(paragraphs)
    known = {_start(text) for text in paragraphs}
    whole = "".join("".join(text.split()) for text in paragraphs)
    part = _main_part(tree, prose)
    texts = {node: text for node in prose if (text := line(node.text_content()))}
    kinds = {_kind(node) for node, text in texts.items() if _start(text) in known}
    inside = {
        node: text
        for node, text in texts.items()
        if _start(text) not in known
        and _start(text) not in whole
        and _kind(node) in kinds
        and part in node.iterancestors()
    }
    if sum(map(len, inside.values())) < _SOME:
        return list(paragraphs)
    return list(_merged(part, inside, paragraphs))


def _merged(part: HtmlElement, missed: dict[HtmlElement, str], paragraphs: Sequence[str]) -> Iterator[str]:
    """Walk the page's blocks: what the reading has keeps its order, what it missed goes where it stands."""
    places: dict[str, int] = {}
    for at, text in enumerate(paragraphs):
        places.setdefault(_start(text), at)
    done = 0
    for node in part.iter(*_BLOCKS):
        if node in missed:
            yield missed[node]
            continue
        at = places.get(_start(line(node.text_content()[: _START * 3])), -1)
        if at >= done:
            yield from paragraphs[done : at + 1]
            done = at + 1
    yield from paragraphs[done:]


def _main_part(tree: HtmlElement, prose: Sequence[HtmlElement]) -> HtmlElement:
    """Go down from the page to the smallest element that still holds nearly all of the prose."""
    sizes: dict[HtmlElement, int] = {}
    for node in prose:
        size = len(node.text_content())
        for parent in node.iterancestors():
            sizes[parent] = sizes.get(parent, 0) + size
    part, total = tree, sum(len(node.text_content()) for node in prose)
    while True:
        inner = next((child for child in part if sizes.get(child, 0) >= total * _MAIN_SHARE), None)
        if inner is None:
            return part
        part = inner


def _is_prose(node: HtmlElement) -> bool:
    text = len(node.text_content())
    return sum(len(link.text_content()) for link in _LINKS(node)) < text * _LINKED_SHARE


def _kind(node: HtmlElement) -> tuple[str | None, ...]:
    """Describe how a paragraph is set: those of one article are set alike."""
    parent = node.getparent()
    above = parent.getparent() if parent is not None else None
    return (
        node.get("class"),
        parent.tag if parent is not None else None,
        parent.get("class") if parent is not None else None,
        above.get("class") if above is not None else None,
    )


def _start(text: str) -> str:
    return "".join(text.split())[:_START].lstrip("-•|")
