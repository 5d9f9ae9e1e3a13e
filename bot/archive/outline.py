"""What Dépêche makes of an input, as plain JSON values: for `depeche read`, in worker processes."""

from dataclasses import asdict
from pathlib import PurePath
from typing import Any

from bot.ingest.inputs import Input, InputKind, Unreadable
from bot.ingest.reading import read_input
from bot.model.article import Draft, Refusal
from bot.model.event import DatedEvent

Outline = dict[str, Any]

# What reads and analyses is imported where it is called: only worker processes need it.


def outline_input(given: Input | Unreadable, *, sentences: int) -> list[Outline]:
    """Outline every article of an input; offsets of a JSONL line's summary are into its `text`."""
    if isinstance(given, Unreadable):
        return [refused(given.name, given.refusal)]
    if given.kind is InputKind.HTML:
        return [_outline_page(given, sentences)]
    outlines = []
    for reading in read_input(given, verbatim=True):
        if isinstance(reading.outcome, Refusal):
            outlines.append(refused(reading.name, reading.outcome))
            continue
        draft = reading.outcome
        named = given.kind is InputKind.JSONL
        head = {"id": draft.external_id} if named else {"path": reading.name}
        outlines.append(head | _outline(draft, sentences))
    return outlines


def _outline_page(given: Input, sentences: int) -> Outline:
    """Outline a page: also where each field was found, the date in the page's zone, a teaser's free part."""
    from bot.ingest.pages.page import examine_page

    examined = examine_page(given.data, url=given.url, content_type=given.content_type)
    outcome = examined.outcome
    head = refused(given.name, outcome) if isinstance(outcome, Refusal) else {"path": given.name}
    draft = examined.teaser if isinstance(outcome, Refusal) else outcome
    if draft is None:
        return head
    outline = head | _outline(draft, sentences)
    if examined.published is not None:
        outline["published"] = examined.published.isoformat()
    return outline | {"sources": {name: source for name, source in examined.sources.items() if source}}


def outline_feed(given: Input | Unreadable) -> list[Outline]:
    """Outline a feed's entries as the feed states them."""
    if isinstance(given, Unreadable):
        return [refused(given.name, given.refusal)]
    from bot.ingest.listings.feeds import read_feed

    feed = read_feed(given.data, url=given.url, content_type=given.content_type)
    if isinstance(feed, Refusal):
        return [refused(given.name, feed)]
    entries = [
        {
            "title": entry.title,
            "url": entry.url,
            "published": entry.published.isoformat() if entry.published else None,
            "author": entry.author,
            "summary": entry.summary,
        }
        for entry in feed.entries
    ]
    return [{"id": PurePath(given.name).name, "title": feed.title, "entries": entries}]


def refused(name: str, refusal: Refusal) -> Outline:
    """Say why there is no article."""
    named = {"id": refusal.external_id} if refusal.external_id else {}
    return named | {"path": name, "refused": refusal.reason}


def _outline(draft: Draft, sentences: int) -> Outline:
    from bot.archive.enrich import analyse, find

    analysis, findings, provenance = analyse(draft, sentences=sentences), find(draft), draft.provenance
    return {
        "url": draft.url,
        "original_url": draft.original_url,
        "title": draft.title,
        "outlet": draft.outlet,
        "section": draft.section,
        "language": draft.language,
        "authors": list(draft.authors),
        "published": draft.published.isoformat() if draft.published else None,
        "lead": draft.lead,
        "body": draft.body,
        "image": draft.image,
        "summary": [{"text": s.text, "start": s.start, "end": s.end} for s in analysis.summary],
        "quotes": [asdict(quote) for quote in findings.quotes],
        "dates": [_dated(event) for event in findings.events],
        "terms": [asdict(term) for term in analysis.terms],
        "provenance": {
            "kind": provenance.kind.value,
            "relayed_by": provenance.relayed_by,
            "notice": provenance.notice,
            "agency": provenance.agency,
        },
        "words": analysis.words,
        "minutes": analysis.minutes,
    }


def _dated(event: DatedEvent) -> Outline:
    return {
        "text": event.text,
        "start": event.start,
        "end": event.end,
        "from": event.first.iso,
        "to": event.last.iso,
        "time": event.at.isoformat("minutes") if event.at else None,
        "zone": event.zone,
        "place": event.place,
        "ahead": event.ahead,
    }
