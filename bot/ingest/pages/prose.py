"""The paragraphs that a page has in its main part, to fill the gaps of a reading that missed some."""

from collections.abc import Iterator, Mapping, Sequence

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
    prose = {node: text for node in _PROSE(tree) if _is_prose(node, text := node.text_content())}
    if not prose:
        return list(paragraphs)
    known = {_start(text) for text in paragraphs}
    starts = {node: _start(text) for node, text in prose.items()}
    if all(start in known for start in starts.values()):
        return list(paragraphs)
    whole = "".join("".join(text.split()) for text in paragraphs)
    part = _main_part(tree, prose)
    kinds = {_kind(node) for node, start in starts.items() if start in known}
    inside = {
        node: line(prose[node])
        for node, start in starts.items()
        if _kind(node) in kinds and start not in whole and part in node.iterancestors()
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
        at = places.get(_start(node.text_content()[: _START * 3]), -1)
        if at >= done:
            yield from paragraphs[done : at + 1]
            done = at + 1
    yield from paragraphs[done:]


def _main_part(tree: HtmlElement, prose: Mapping[HtmlElement, str]) -> HtmlElement:
    """Go down from the page to the smallest element that still holds nearly all of the prose."""
    sizes: dict[HtmlElement, int] = {}
    for node, text in prose.items():
        for parent in node.iterancestors():
            sizes[parent] = sizes.get(parent, 0) + len(text)
    part, total = tree, sum(map(len, prose.values()))
    while True:
        inner = next((child for child in part if sizes.get(child, 0) >= total * _MAIN_SHARE), None)
        if inner is None:
            return part
        part = inner


def _is_prose(node: HtmlElement, text: str) -> bool:
    return sum(len(link.text_content()) for link in _LINKS(node)) < len(text) * _LINKED_SHARE


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
