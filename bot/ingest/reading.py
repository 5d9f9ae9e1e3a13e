"""Any input to drafts: functions at the top level, so that worker processes can be told to run them."""

from dataclasses import dataclass
from datetime import datetime

from bot.ingest.inputs import Input, InputKind, sniff
from bot.ingest.jsonl import read_jsonl
from bot.ingest.limits import binary_kind
from bot.ingest.web.fetch import Fetched
from bot.model.article import Draft, Refusal

# The readers of pages and feeds are imported where they are called: a process that hands pages to workers
# never needs them, and they bring 30 MB with them.


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """What one article of an input came to."""

    name: str
    """The input's name; with `:line` for JSONL and `#entry` for feeds, counted from 1."""
    outcome: Draft | Refusal


def read_input(source: Input, *, verbatim: bool = False, now: datetime | None = None) -> list[Reading]:
    """Read an input of any kind into one outcome or, for feeds and JSONL, one for each article.

    `verbatim` keeps the text of JSONL lines as it is; `now` bounds the dates believed.
    """
    if source.kind is InputKind.JSONL:
        rows = read_jsonl(source.data, first_line=source.first_line, verbatim=verbatim, now=now)
        return [Reading(name=f"{source.name}:{number}", outcome=outcome) for number, outcome in rows]
    if source.kind is InputKind.FEED:
        return _read_entries(source, now)
    return [Reading(name=source.name, outcome=_read_one(source, now))]


def fetched_input(fetched: Fetched) -> Input:
    """Make an input of an answer from the web."""
    kind = sniff(fetched.data, name=fetched.final_url.partition("?")[0], content_type=fetched.content_type)
    return Input(
        name=fetched.url,
        kind=kind,
        data=fetched.data,
        url=fetched.final_url,
        content_type=fetched.content_type,
    )


def _read_one(source: Input, now: datetime | None) -> Draft | Refusal:
    if source.kind is InputKind.HTML:
        from bot.ingest.pages.page import read_page

        return read_page(source.data, url=source.url, content_type=source.content_type, now=now)
    if source.kind is InputKind.TEXT:
        from bot.ingest.plaintext import read_text

        return read_text(source.data, url=source.url, content_type=source.content_type, now=now)
    if source.kind is InputKind.EMPTY:
        return Refusal(reason="empty: no text in it")
    if source.kind is InputKind.XML:
        return Refusal(reason="XML that is neither a page nor a feed")
    return Refusal(reason=f"not text: {binary_kind(source.data) or 'binary data'}")


def _read_entries(source: Input, now: datetime | None) -> list[Reading]:
    from bot.ingest.listings.feeds import entry_draft, read_feed

    feed = read_feed(source.data, url=source.url, content_type=source.content_type, now=now)
    if isinstance(feed, Refusal):
        return [Reading(name=source.name, outcome=feed)]
    if not feed.entries:
        return [Reading(name=source.name, outcome=Refusal(reason="a feed without entries"))]
    return [
        Reading(name=f"{source.name}#{number}", outcome=entry_draft(entry, feed))
        for number, entry in enumerate(feed.entries, start=1)
    ]
