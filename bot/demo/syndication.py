"""The newsroom's feeds, as unlike each other as those of real sites."""

from collections.abc import Sequence
from email.utils import format_datetime
from html import escape
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from bot.demo.edition import Outlet, Report
from bot.demo.pages import feed_path, front_path, headline, picture_path, report_path

_ATOM = "http://www.w3.org/2005/Atom"
_CONTENT = "http://purl.org/rss/1.0/modules/content/"
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"

for _prefix, _namespace in (("content", _CONTENT), ("dc", _DUBLIN_CORE)):
    ElementTree.register_namespace(_prefix, _namespace)


def write_feed(outlet: Outlet, base: str, reports: Sequence[Report]) -> str:
    """Write an outlet's feed in the format it chose; `reports` are its own, the newest first."""
    root = _atom(outlet, base, reports) if outlet.feed == "atom" else _rss(outlet, base, reports)
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _rss(outlet: Outlet, base: str, reports: Sequence[Report]) -> Element:
    """Build RSS 2.0 (https://www.rssboard.org/rss-specification)."""
    root = Element("rss", version="2.0")
    channel = SubElement(root, "channel")
    _text(channel, "title", outlet.name)
    _text(channel, "link", base + front_path(outlet))
    _text(channel, "description", outlet.tagline)
    _text(channel, "language", outlet.language)
    for report in reports:
        item = SubElement(channel, "item")
        _text(item, "title", headline(report))
        _text(item, "link", base + report_path(report))
        if outlet.feed == "rss-bare":
            continue
        _text(item, "guid", report.slug, isPermaLink="false")
        _text(item, "pubDate", format_datetime(report.published))
        _text(item, "category", report.section)
        _text(item, "description", report.lead)
        if outlet.feed == "rss-full":
            for author in report.authors:
                _text(item, f"{{{_DUBLIN_CORE}}}creator", author)
            markup = "".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in report.paragraphs)
            _text(item, f"{{{_CONTENT}}}encoded", markup)
    return root


def _atom(outlet: Outlet, base: str, reports: Sequence[Report]) -> Element:
    """Build Atom 1.0 (RFC 4287)."""
    root = Element("feed", {"xmlns": _ATOM, "xml:lang": outlet.language})
    _text(root, "title", outlet.name)
    _text(root, "subtitle", outlet.tagline)
    _text(root, "id", base + feed_path(outlet))
    _text(root, "updated", max(report.changed for report in reports).isoformat())
    SubElement(root, "link", rel="self", href=base + feed_path(outlet))
    SubElement(root, "link", rel="alternate", href=base + front_path(outlet))
    for report in reports:
        entry = SubElement(root, "entry")
        _text(entry, "title", report.title)
        _text(entry, "id", base + report_path(report))
        SubElement(entry, "link", rel="alternate", type="text/html", href=base + report_path(report))
        SubElement(entry, "link", rel="enclosure", type="image/png", href=base + picture_path(report))
        _text(entry, "published", report.published.isoformat())
        _text(entry, "updated", report.changed.isoformat())
        for author in report.authors:
            _text(SubElement(entry, "author"), "name", author)
        SubElement(entry, "category", term=report.section)
        _text(entry, "summary", report.lead)
    return root


def _text(parent: Element, name: str, text: str, **attributes: str) -> None:
    SubElement(parent, name, attributes).text = text
