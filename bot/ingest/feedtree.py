"""RSS, RDF, Atom and their older kin: a tree to entries, as tolerant as what is published asks for."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import TypeAlias
from urllib.parse import urljoin

from lxml import etree

from bot.ingest.feeddates import feed_date
from bot.ingest.feedentry import FeedContent, FeedEntry
from bot.ingest.feednames import Names, local_name
from bot.ingest.htmltext import title_text
from bot.ingest.links import host, resolve
from bot.text.clean import line

_Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml gives its elements no other type
_Found: TypeAlias = dict[str, list[_Element]]

MOST_ENTRIES = 5000
_MOST_CATEGORIES = 30
_LONGEST_GUID = 500
_ENTRIES = ("item", "entry")
_XML = "{http://www.w3.org/XML/1998/namespace}"
_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_PUBLISHED = (
    "pubdate", "published", "issued", "atom:published", "dc:date", "dcterms:issued", "dcterms:created",
    "dcterms:date", "created", "date", "dc:issued", "dc:created", "atom:issued", "dcterms:available",
)  # fmt: skip
_UPDATED = (
    "updated",
    "modified",
    "atom:updated",
    "dcterms:modified",
    "dc:modified",
    "lastbuilddate",
    "lastmod",
)
_AUTHORS = ("dc:creator", "author", "atom:author", "dc:author", "itunes:author", "managingeditor")
_CONTENTS = (
    "content:encoded",
    "content",
    "atom:content",
    "xhtml:body",
    "body",
    "yandex:full-text",
    "fulltext",
)
_SUMMARIES = ("description", "summary", "atom:summary", "dc:description", "itunes:summary",
              "media:description", "itunes:subtitle", "tagline", "abstract")  # fmt: skip
_NOT_THE_ARTICLE = frozenset(
    (
        *("enclosure", "self", "edit", "edit-media", "service.edit", "service.post", "replies", "hub"),
        *("next", "previous", "first", "last", "license", "search"),
    )
)
_RELAYS = frozenset(
    ("feedproxy.google.com", "feeds.feedburner.com", "rss.feedsportal.com", "feeds.reuters.com")
)
"""Hosts that count the readers of a feed and send them on."""
_IMAGE_NAME = re.compile(r"\.(?:jpe?g|png|webp|avif)(?:\?|$)", re.IGNORECASE)
_EMAIL_NAME = re.compile(r"\S+@\S+\s*\((.+)\)\s*$")
_LANGUAGE = re.compile(r"\s*([a-zA-Z]{2})(?:[-_]|\s*$)")
_PERIODS = {"hourly": 1, "daily": 24, "weekly": 168, "monthly": 720, "yearly": 8760}
_SHORTEST_TTL, _LONGEST_TTL = timedelta(minutes=1), timedelta(days=7)


def read_tree(root: _Element, entries: Sequence[_Element], *, url: str | None, now: datetime) -> FeedContent:
    """Read a feed's tree and its entries, as `feed_entries` found them or cut out of a broken feed."""
    own = entries[0].tag if entries else root.tag
    return _Reader(Names(str(own)), url, now).feed(root, entries[:MOST_ENTRIES])


def feed_language(value: object) -> str | None:
    """Take the two letters off a language tag."""
    match = _LANGUAGE.match(value) if isinstance(value, str) else None
    return match[1].lower() if match else None


def feed_ttl(minutes: float | None) -> timedelta | None:
    """Bound the minutes for which a feed asks to be kept; None for none or nonsense."""
    if minutes is None or not 0 < minutes < 1e7:
        return None
    return min(max(timedelta(minutes=minutes), _SHORTEST_TTL), _LONGEST_TTL)


def entry_address(link: str | None, base: str | None) -> str | None:
    """Make a link absolute; one within a site stays as it is where nothing tells the site."""
    if link and base is None and link.startswith("/") and not link.startswith("//"):
        return link
    return resolve(link, base=base)


def first_image(candidates: Iterable[tuple[str | None, str, bool]], base: str | None) -> str | None:
    """Choose the first address that is an image's, by type, by name, or because only images stand there."""
    for address, kind, surely in candidates:
        link = resolve(address, base=base)
        if link and (surely or "image" in kind.lower() or _IMAGE_NAME.search(link)):
            return link
    return None


def feed_entries(root: _Element) -> list[_Element]:
    """Find a feed's entries, wherever it puts them; those of other vocabularies are none."""
    for names in (_ENTRIES, tuple(name.upper() for name in _ENTRIES), ("Item", "Entry")):
        found = list(root.iter(*(f"{{*}}{name}" for name in names)))
        if found:
            break
    else:
        found = [node for node in root.iter(etree.Element) if local_name(node.tag) in _ENTRIES]
    if len({node.tag for node in found}) > 1:
        names_of = Names(str(root.tag))
        found = [node for node in found if names_of[str(node.tag)] in _ENTRIES] or found
    return found


class _Reader:
    def __init__(self, names: Names, url: str | None, now: datetime) -> None:
        self._names = names
        self._url = url
        self._now = now
        self._language: str | None = None
        self._author: str | None = None
        self._has_bases = False

    def feed(self, root: _Element, entries: Sequence[_Element]) -> FeedContent:
        channel = next(
            (
                node
                for node in (root, *root)
                if isinstance(node.tag, str) and local_name(node.tag) == "channel"
            ),
            root,
        )
        found = self._children(channel)
        self._has_bases = any(node.get(_XML + "base") for node in (root, channel, *entries[:20]))
        self._language = feed_language(
            _first_text(found, ("language", "dc:language"))
            or channel.get(_XML + "lang")
            or root.get(_XML + "lang")
        )
        self._author = self._author_of(found) if "author" in found and root is channel else None
        base = self._base(channel)
        site = resolve(self._link(found, channel) or channel.get("HREF"), base=base)
        moved = resolve(_first_text(found, ("itunes:new-feed-url",)), base=self._url)
        return FeedContent(
            title=self._title(found),
            entries=tuple(self._entry(node) for node in entries),
            language=self._language,
            url=self._url,
            site=site,
            ttl=_ttl(found),
            moved_to=moved if moved != self._url else None,
        )

    def _entry(self, node: _Element) -> FeedEntry:
        found = self._children(node)
        base = self._base(node)
        published = self._date(found, _PUBLISHED)
        updated = self._date(found, _UPDATED) or feed_date(node.get("LASTMOD"), self._now)
        about = node.get(_ABOUT)
        guid = _first_text(found, ("guid", "id", "atom:id", "dc:identifier")) or about
        link = self._link(found, node)
        content = max((_markup(part) for part in _all(found, _CONTENTS)), key=len, default="")
        summary = next(filter(None, (_markup(part) for part in _all(found, _SUMMARIES))), "")
        return FeedEntry(
            title=self._title(found),
            url=entry_address(link, base) or (resolve(guid) if not link else None),
            published=published or updated,
            updated=updated,
            author=self._author_of(found) or self._author,
            guid=guid[:_LONGEST_GUID] if guid else None,
            language=feed_language(_first_text(found, ("dc:language", "language")) or node.get(_XML + "lang"))
            or self._language,
            image=self._image(found, base),
            categories=_categories(found),
            summary_markup=summary or None,
            content_markup=content if content and content != summary else None,
        )

    def _children(self, node: _Element) -> _Found:
        """Sort an element's children by name; an unclosed link has swallowed those that follow it."""
        found: _Found = {}
        names = self._names
        for child in node:
            tag = child.tag
            if not isinstance(tag, str):
                continue
            name = names[tag]
            if name in _ENTRIES:
                continue
            found.setdefault(name, []).append(child)
            if len(child) and name in ("link", "guid", "pubdate", "media:group", "category", "comments"):
                for inner, nodes in self._children(child).items():
                    found.setdefault(inner, []).extend(nodes)
        return found

    def _title(self, found: _Found) -> str:
        for part in _all(found, ("title", "atom:title", "dc:title", "media:title", "itunes:title")):
            if title := title_text(_markup(part)):
                return title
        return ""

    def _date(self, found: _Found, names: tuple[str, ...]) -> datetime | None:
        for name in names:
            for node in found.get(name, ()):
                if (moment := feed_date(node.text, self._now)) is not None:
                    return moment
        return None

    def _link(self, found: _Found, node: _Element) -> str | None:
        """Choose the address of the article itself among all that are given."""
        best: tuple[int, str] | None = None
        for part in _all(found, ("link", "atom:link")):
            written = part.get("href") or part.get("HREF") or part.text
            address = _address(written)
            if not address:
                continue
            relation = (part.get("rel") or "alternate").lower().rpartition("/")[2]
            if relation == "alternate":
                rank = (
                    0
                    if (part.get("type") or "text/html")
                    .lower()
                    .startswith(("text/html", "application/xhtml"))
                    else 1
                )
            else:
                rank = 9 if relation in _NOT_THE_ARTICLE else 3
            if best is None or rank < best[0]:
                best = (rank, address)
        link = best[1] if best is not None and best[0] < 9 else None
        origin = _address(_first_text(found, ("feedburner:origlink",)))
        if link is not None and origin is not None and host(link) in _RELAYS:
            return origin
        if link is None:
            link = self._link_elsewhere(found, node) or (
                best[1] if best is not None and not any(map(found.get, ("id", "guid"))) else None
            )
        return link

    def _link_elsewhere(self, found: _Found, node: _Element) -> str | None:
        """Find an address for an entry without a link: content elsewhere, RDF's own name, CDF's attribute."""
        for part in found.get("content", ()):
            if part.get("src"):
                return _address(part.get("src"))
        for name in ("guid", "id"):
            for part in found.get(name, ()):
                if resolve(address := _address(part.text)):
                    return address
        return _address(node.get(_ABOUT) or node.get("HREF") or node.get("href"))

    def _author_of(self, found: _Found) -> str | None:
        for name in _AUTHORS:
            people: dict[str, None] = {}
            for node in found.get(name, ()):
                named = next((part for part in node if local_name(str(part.tag)) == "name"), None)
                text = line(" ".join((node if named is None else named).itertext()))
                if match := _EMAIL_NAME.match(text):
                    text = match[1].strip()
                if text:
                    people[title_text(text)] = None
            if people:
                return ", ".join(people)[:200]
        return None

    def _image(self, found: _Found, base: str | None) -> str | None:
        def candidates() -> Iterator[tuple[str | None, str, bool]]:
            for node in found.get("media:content", ()):
                yield node.get("url"), f"{node.get('type') or ''} {node.get('medium') or ''}", False
            for node in _all(found, ("media:thumbnail", "itunes:image")):
                yield node.get("url") or node.get("href"), "", True
            for node in found.get("enclosure", ()):
                yield node.get("url"), node.get("type") or "", False
            for node in _all(found, ("link", "atom:link")):
                if node.get("rel") == "enclosure":
                    yield node.get("href"), node.get("type") or "", False
            for node in found.get("media:content", ()):
                for inner in node:
                    if local_name(str(inner.tag)) == "thumbnail":
                        yield inner.get("url"), "", True
            for node in found.get("image", ()):
                inner_url = next((part.text for part in node if local_name(str(part.tag)) == "url"), None)
                yield inner_url or node.get("href") or node.text, "", False

        return first_image(candidates(), base)

    def _base(self, node: _Element) -> str | None:
        if not self._has_bases:
            return self._url
        stated = node.base
        return (urljoin(self._url, stated) if self._url else stated) if stated else self._url


def _all(found: _Found, names: tuple[str, ...]) -> Iterator[_Element]:
    for name in names:
        yield from found.get(name, ())


def _first_text(found: _Found, names: tuple[str, ...]) -> str | None:
    for node in _all(found, names):
        if node.text and (text := line(node.text)):
            return text
    return None


def _address(text: str | None) -> str | None:
    """Read a link as it is written: broken over lines, or escaped once too often."""
    if not text:
        return None
    address = "".join(text.split("\n")).replace("\r", "").replace("\t", "").strip()
    return address.replace("&amp;", "&") or None


def _markup(node: _Element) -> str:
    """Give an element's text, or its inner elements as markup."""
    if node.get("mode") == "base64" or (node.get("type") or "").lower().startswith(
        ("image/", "audio/", "video/")
    ):
        return ""
    if not len(node):
        return node.text or ""
    inner = (etree.tostring(part, encoding="unicode", method="html") for part in node)
    return (node.text or "") + "".join(inner)


def _categories(found: _Found) -> tuple[str, ...]:
    terms: dict[str, str] = {}
    for node in _all(found, ("category", "dc:subject", "atom:category")):
        text = title_text(node.get("label") or node.get("term") or node.text or "")
        if text and len(text) <= 100:
            terms.setdefault(text.casefold(), text)
    return tuple(terms.values())[:_MOST_CATEGORIES]


def _ttl(found: _Found) -> timedelta | None:
    if stated := feed_ttl(_number(_first_text(found, ("ttl",)))):
        return stated
    hours = _PERIODS.get((_first_text(found, ("sy:updateperiod",)) or "").lower())
    if hours is None:
        return None
    times = _number(_first_text(found, ("sy:updatefrequency",))) or 1.0
    return feed_ttl(hours * 60 / max(times, 1.0))


def _number(text: str | None) -> float | None:
    return float(text) if text and re.fullmatch(r"[0-9]{1,9}(?:\.[0-9]{1,3})?", text) else None
