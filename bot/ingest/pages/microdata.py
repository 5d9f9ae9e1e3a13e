"""What a page says of its article in microdata (https://schema.org/NewsArticle as attributes)."""

from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement

from bot.ingest.pages.htmltext import body_paragraphs
from bot.ingest.pages.jsonld import Node
from bot.text.clean import line

_ITEMS = etree.XPath(
    "//*[@itemscope and (contains(@itemtype, 'Article') or contains(@itemtype, 'BlogPosting'))]"
)
_WANTED = frozenset(
    (
        "headline",
        "datePublished",
        "dateCreated",
        "author",
        "creator",
        "articleSection",
        "inLanguage",
        "articleBody",
        "publisher",
        "url",
    )
)
_MOST_ITEMS = 20
_LONGEST = 500


def article_item(tree: HtmlElement) -> Node:
    """Read the page's article item in the shape of a JSON-LD node; an empty one when there is none.

    The item with a headline of its own comes first; further ones are usually teasers of other articles.
    """
    items = [_properties(item) for item in _ITEMS(tree)[:_MOST_ITEMS]]
    return next((item for item in items if "headline" in item), items[0] if len(items) == 1 else {})


def _properties(item: HtmlElement) -> dict[str, object]:
    found: dict[str, object] = {}
    names: list[str] = []
    for node in _own(item):
        for name in (node.get("itemprop") or "").split():
            if name in ("author", "creator"):
                names.append(_name(node))
            elif name == "articleBody":
                found.setdefault(name, _body(node))
            elif name in _WANTED:
                found.setdefault(name, _value(node, name))
    if names:
        found["author"] = [name for name in names if name]
    return {name: value for name, value in found.items() if value}


def _own(item: HtmlElement) -> Iterator[HtmlElement]:
    """Walk the properties of an item, not those of items inside it."""
    stack = list(reversed(item))
    while stack:
        node = stack.pop()
        if not isinstance(node.tag, str):
            continue
        if node.get("itemprop"):
            yield node
        if node.get("itemscope") is None:
            stack.extend(reversed(node))


def _name(node: HtmlElement) -> str:
    inner = node.xpath(".//*[@itemprop='name']")
    return _value(inner[0], "name") if inner else _value(node, "author")


def _value(node: HtmlElement, name: str) -> str:
    stated = node.get("content") or (node.get("datetime") if name.startswith("date") else None)
    if (
        stated is None
        and node.get("itemscope") is not None
        and (inner := node.xpath(".//*[@itemprop='name']"))
    ):
        stated = inner[0].get("content") or inner[0].text_content()
    if stated is None and name == "url":
        stated = node.get("href")
    return line((stated or node.text_content())[:_LONGEST])


def _body(node: HtmlElement) -> str:
    if stated := node.get("content"):
        return "\n\n".join(body_paragraphs(stated))
    return ""
