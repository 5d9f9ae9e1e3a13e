"""What a page says of itself in JSON-LD (https://schema.org/NewsArticle), in all shapes found in the wild."""

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

Node = Mapping[str, Any]

_DEEPEST = 12
_MOST_NODES = 3000
_LONGEST = 2_000_000
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*;?\s*$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_ARTICLE_TYPES = frozenset(
    ("BlogPosting", "Report", "SocialMediaPosting", "LiveBlogPosting", "Review", "CriticReview")
)
_ASIDE = frozenset(
    (
        "relatedLink",
        "itemListElement",
        "hasPart",
        "isPartOf",
        "citation",
        "mentions",
        "liveBlogUpdate",
        "comment",
    )
)
"""Properties under which other articles are named."""
_TRUTHS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_LOOSE = {
    name: re.compile(rf'"{name}"\s*:\s*"((?:[^"\\]|\\.)*)"')
    for name in ("headline", "datePublished", "articleSection", "inLanguage")
}
_LOOSE_AUTHOR = re.compile(r'"author"\s*:\s*[\[{][^\]}]{0,300}?"name"\s*:\s*"((?:[^"\\]|\\.)*)"')
_LOOSE_PUBLISHER = re.compile(r'"publisher"\s*:\s*\{[^}]{0,300}?"name"\s*:\s*"((?:[^"\\]|\\.)*)"')


def documents(scripts: Iterable[str]) -> list[object]:
    """Parse a page's JSON-LD scripts; one that isn't JSON even after repair is read loosely."""
    return [_load(script) for script in scripts]


def article_nodes(documents: Sequence[object]) -> list[Node]:
    """Find a page's article nodes, those that the page is about first.

    References (`{"@id": …}`) to authors, publishers and images are resolved.
    """
    main: list[Node] = []
    aside: list[Node] = []
    by_id: dict[str, Node] = {}
    for document in documents:
        for node, is_aside in _nodes(document):
            if isinstance(name := node.get("@id"), str) and len(node) > 1:
                by_id.setdefault(name, node)
            if is_article(node):
                (aside if is_aside else main).append(node)
    return [_resolved(node, by_id) for node in main or aside[:1]]


def page_types(documents: Sequence[object]) -> set[str]:
    """List the types of a page's top nodes."""
    return {
        kind
        for document in documents
        for node, aside in _nodes(document)
        if not aside
        for kind in types(node)
    }


def types(node: Node) -> list[str]:
    """List a node's types without their namespace."""
    found = node.get("@type")
    names = found if isinstance(found, list) else [found]
    return [name.rsplit("/", 1)[-1] for name in names if isinstance(name, str)]


def is_article(node: Node) -> bool:
    """Tell whether a node describes an article of any kind."""
    return any(name.endswith("Article") or name in _ARTICLE_TYPES for name in types(node))


def is_free(documents: Sequence[object]) -> bool | None:
    """Tell whether a page says that everybody may read all of its article; None when it doesn't say.

    https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
    """
    stated: list[bool] = []
    for document in documents:
        for node, is_aside in _nodes(document):
            if is_aside and "cssSelector" not in node:
                continue  # another article's
            value = node.get("isAccessibleForFree")
            if isinstance(value, bool):
                stated.append(value)
            elif isinstance(value, str) and (word := value.rsplit("/", 1)[-1].strip().lower()) in _TRUTHS:
                stated.append(_TRUTHS[word])
    return all(stated) if stated else None


def number(value: object) -> int | None:
    """Read a count that may be a number or a string of digits."""
    if isinstance(value, str) and value.strip().isdigit():
        value = int(value.strip()[:9])
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def texts(value: object, *, key: str = "name") -> list[str]:
    """List the strings of a value that may be a string, an object with `key`, or a list of such."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, Mapping):
        inner = value.get(key) or value.get("@value")
        if key == "name" and not inner:
            inner = " ".join(
                str(value[part]) for part in ("givenName", "familyName") if isinstance(value.get(part), str)
            )
        return texts(inner, key=key) if inner else []
    if isinstance(value, list):
        return [text for item in value[:50] for text in texts(item, key=key)]
    return []


def _load(script: str) -> object:
    if len(script) > _LONGEST:
        return None
    text = _WRAPPING.sub("", script.strip()).strip().rstrip(";")
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text), html.unescape(_TRAILING_COMMA.sub(r"\1", text))):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return _loosely(text)


def _loosely(text: str) -> object:
    """Pick the main properties out of broken JSON."""
    if "Article" not in text and "BlogPosting" not in text:
        return None
    node: dict[str, Any] = {"@type": "Article"}
    for name, pattern in _LOOSE.items():
        if (match := pattern.search(text)) is not None:
            node[name] = _unescape(match[1])
    if (match := _LOOSE_AUTHOR.search(text)) is not None:
        node["author"] = _unescape(match[1])
    if (match := _LOOSE_PUBLISHER.search(text)) is not None:
        node["publisher"] = _unescape(match[1])
    return node


def _unescape(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return text


def _nodes(document: object) -> Iterator[tuple[Node, bool]]:
    """Walk all objects that have a type or an id; the flag tells those aside of the page's subject."""
    stack: list[tuple[object, int, bool]] = [(document, 0, False)]
    seen = 0
    while stack and seen < _MOST_NODES:
        item, depth, aside = stack.pop()
        if depth > _DEEPEST:
            continue
        if isinstance(item, list):
            stack.extend((part, depth + 1, aside) for part in reversed(item[:500]))
        elif isinstance(item, dict):
            seen += 1
            if "@type" in item or "@id" in item:
                yield item, aside
            below = aside or bool({"ItemList", "Comment"} & set(types(item)))
            stack.extend(
                (value, depth + 1, below or name in _ASIDE)
                for name, value in reversed(item.items())
                if isinstance(value, dict | list)
            )


def _resolved(node: Node, by_id: Mapping[str, Node]) -> Node:
    """Put the objects that author, publisher and image refer to in their place."""
    found = dict(node)
    for name in ("author", "creator", "publisher", "image"):
        value = found.get(name)
        items = value if isinstance(value, list) else [value]
        resolved = [
            by_id.get(item["@id"], item)
            if isinstance(item, dict) and isinstance(item.get("@id"), str)
            else item
            for item in items
        ]
        if value is not None:
            found[name] = resolved
    return found
