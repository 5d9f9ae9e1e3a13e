"""Lists of feeds as other readers keep them: https://opml.org/spec2.opml"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from lxml import etree
from pydantic import ValidationError

from bot.config.sources import SourceConfig
from bot.ingest.encoding import decode
from bot.ingest.limits import binary_kind
from bot.ingest.listings.feedxml import feed_bytes, feed_text, is_too_deep
from bot.model.address import without_credentials
from bot.model.article import Refusal
from bot.model.source import SourceForm, SourceSettings
from bot.text.clean import line

LARGEST_LIST: Final = 5_000_000
"""Bytes of a list of feeds."""
MOST_FEEDS: Final = 2000
"""That somebody may send in; the operator's own lists may be longer."""
_DTD: Final = re.compile(r"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_SETTINGS: Final = "{urn:depeche:source}settings"
"""What this bot knows of a source beyond what other readers do, as JSON."""
_BARE: Final = re.compile(r"@\w+$|[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?]|$)")
"""An address that only its scheme is missing from, or a channel."""
_LONGEST: Final = 100
_NOT_FROM_FILES: Final = frozenset((SourceForm.FOLDER,))
"""Whoever writes a list must not make the bot read its own machine's files."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FeedList:
    """What a list names."""

    sources: tuple[SourceSettings, ...]
    """In its order, each address once; ids may be alike."""
    invalid: int
    """Entries whose address or settings can't be used."""


def read_opml(data: bytes, largest: int = LARGEST_LIST, most: int = MOST_FEEDS) -> FeedList | Refusal:
    """Read a list of feeds, its folders as sections; entities and DTDs are refused, not expanded.

    One of more than `largest` bytes or `most` feeds is refused.
    """
    if len(data) > largest:
        return Refusal(reason=f"the list is too large: at most {largest // 1_000_000} MB are read")
    if kind := binary_kind(data):
        return Refusal(reason=f"not a list of feeds: {kind}")
    if _DTD.search(decode(data)):
        return Refusal(reason="not a list of feeds: it has a DTD or entities")
    text = feed_text(data)
    if is_too_deep(text):
        return Refusal(reason="not a list of feeds: nested too deeply")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        root = etree.fromstring(feed_bytes(text), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None or etree.QName(root).localname.lower() != "opml":
        return Refusal(reason="not a list of feeds: no OPML")
    found: dict[str, SourceSettings] = {}
    invalid = 0
    for entry in _entries(root, ()):
        settings = _settings(entry)
        if settings is None:
            invalid += 1
        elif settings.url not in found:
            found[settings.url] = settings
        if len(found) > most:
            return Refusal(reason=f"the list is too long: more than {most} feeds")
    return FeedList(sources=tuple(found.values()), invalid=invalid)


def write_opml(sources: Iterable[tuple[SourceSettings, str]], *, title: str) -> bytes:
    """Write sources, each with its name for people, as a list that `read_opml` and other readers read.

    Folders of this machine are left out, as are names and passwords in addresses.
    """
    root = etree.Element("opml", version="2.0", nsmap={"depeche": "urn:depeche:source"})
    etree.SubElement(etree.SubElement(root, "head"), "title").text = _plain(title)
    body = etree.SubElement(root, "body")
    folders: dict[str, Any] = {}
    for settings, name in sources:
        if settings.form in _NOT_FROM_FILES:
            continue
        place = body
        if section := _plain(settings.section or ""):
            if section not in folders:
                folders[section] = etree.SubElement(body, "outline", text=section, title=section)
            place = folders[section]
        outline = etree.SubElement(place, "outline", type="rss", text=_plain(name), title=_plain(name))
        outline.set("xmlUrl", _plain(without_credentials(settings.url)))
        if settings.language:
            outline.set("language", settings.language)
        outline.set(_SETTINGS, _plain(json.dumps(_told(settings), ensure_ascii=False)))
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


@dataclass(frozen=True, slots=True)
class _Entry:
    outline: Any
    folders: tuple[str, ...]


def _entries(parent: Any, folders: tuple[str, ...]) -> Iterator[_Entry]:
    """Give the outlines that name a feed, with the folders that they are in."""
    for child in parent:
        if not isinstance(child.tag, str):
            continue
        if etree.QName(child).localname.lower() != "outline":
            yield from _entries(child, folders)
        elif _attribute(child, "xmlurl"):
            yield _Entry(child, folders)
        else:
            name = _attribute(child, "text") or _attribute(child, "title")
            yield from _entries(child, (*folders, name) if name else folders)


def _settings(entry: _Entry) -> SourceSettings | None:
    """Read what an outline says of a feed; None when it can't be used."""
    outline = entry.outline
    category = _attribute(outline, "category").split(",")[0].strip("/ ").rpartition("/")[2]
    language = _attribute(outline, "language")[:2].lower()
    told: dict[str, Any] = {
        "section": (entry.folders[-1] if entry.folders else category)[:_LONGEST],
        "language": language if language.isascii() and language.isalpha() and len(language) == 2 else "",
    }
    try:
        own = json.loads(outline.get(_SETTINGS) or "{}")
        url = _attribute(outline, "xmlurl")
        if "://" not in url and not _BARE.match(url):
            return None
        settings = SourceConfig.model_validate({**told, **own, "url": url}).settings()
        urlsplit(settings.url).port  # noqa: B018 - raises where it is no number
    except (ValidationError, ValueError, TypeError, RecursionError):
        return None
    return None if settings.form in _NOT_FROM_FILES else settings


def _told(settings: SourceSettings) -> dict[str, Any]:
    """Give what a `[[source]]` table would say, but for the address."""
    wishes, selectors = settings.wishes, settings.selectors
    told: dict[str, Any] = {
        "id": settings.id,
        "form": settings.form.value,
        "outlet": settings.outlet,
        "language": settings.language,
        "section": settings.section,
        "kind": settings.kind and settings.kind.value,
        "minutes": settings.interval and settings.interval.total_seconds() / 60,
        "text": settings.text.value,
        "include": list(wishes.include),
        "exclude": list(wishes.exclude),
        "include_patterns": list(wishes.include_patterns),
        "exclude_patterns": list(wishes.exclude_patterns),
        "prefer_original": settings.prefer_original,
    }
    if selectors is not None:
        select = {
            "item": selectors.item,
            "link": selectors.link,
            "title": selectors.title,
            "date": selectors.date,
            "summary": selectors.summary,
        }
        told["select"] = {name: value for name, value in select.items() if value}
    return {name: value for name, value in told.items() if value}


def _attribute(outline: Any, name: str) -> str:
    """Read an attribute, however its name is capitalised."""
    for key, value in outline.attrib.items():
        if key.lower() == name:
            return line(value)
    return ""


def _plain(text: str) -> str:
    """Take out what XML can't hold."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", text)
