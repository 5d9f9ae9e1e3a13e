"""From raw input to drafts with their analysis: pure functions for worker processes."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from bot.model.article import Analysis, Draft, ProvenanceKind, Refusal
from bot.model.findings import Findings

if TYPE_CHECKING:
    from bot.ingest.inputs import Input
    from bot.ingest.listings.feeds import FeedContent, FeedEntry

# Readers and analysers are imported where they are called: the process that hands them their work never needs
# them, and without them it starts in half the time.


@dataclass(frozen=True, kw_only=True, slots=True)
class Prepared:
    """A draft that is ready for the archive."""

    draft: Draft
    analysis: Analysis
    findings: Findings
    signature: bytes = b""
    """What nearly the same text is recognised by."""
    read_at: str | None = None
    """The page that the text was read from, after redirects; None for a feed's own text and for files."""


def prepare_page(data: bytes, url: str | None, content_type: str | None) -> Prepared | Refusal:
    """Read and analyse one page."""
    from bot.ingest.pages.page import read_page

    draft = read_page(data, url=url, content_type=content_type)
    return draft if isinstance(draft, Refusal) else prepare(draft, read_at=url)


def prepare_entry(
    entry: "FeedEntry",
    feed: "FeedContent",
    outlet: str | None,
    page: bytes | None,
    page_url: str | None,
    content_type: str | None,
) -> Prepared | Refusal:
    """Read and analyse a feed's entry: its page, filled up with what the feed says, else the feed's text."""
    from bot.ingest.links import host
    from bot.ingest.listings.feeds import entry_draft
    from bot.ingest.pages.page import read_page

    told = entry_draft(entry, feed, outlet=outlet)
    read = None
    if page is not None:
        whole = entry.content_markup or entry.summary_markup
        read = read_page(page, url=page_url, content_type=content_type, told=whole)
    if read is None or isinstance(read, Refusal):
        return told if isinstance(told, Refusal) else prepare(told)
    read = replace(
        read,
        published=read.published or entry.published,
        external_id=entry.guid,
        image=read.image or entry.image,
    )
    if isinstance(told, Refusal):
        return prepare(read, read_at=page_url)
    # A page that only has a host's name to show for its outlet does not say whose it is.
    named = read.outlet if read.outlet != host(read.url or page_url) else None
    return prepare(
        replace(
            read,
            url=read.url or told.url,
            outlet=named or told.outlet or read.outlet,
            authors=read.authors or told.authors,
            language=read.language or told.language,
            lead=read.lead or told.lead,
        ),
        read_at=page_url,
    )


def prepare_input(given: "Input", stated: datetime | None = None) -> list[tuple[str, Prepared | Refusal]]:
    """Read and analyse all that an input holds, each with its name for people.

    `stated` is the date of what states none: the days that its text names are reckoned from it.
    """
    from bot.ingest.reading import read_input

    return [(reading.name, _prepared(reading.outcome, stated)) for reading in read_input(given)]


def _prepared(outcome: Draft | Refusal, stated: datetime | None) -> Prepared | Refusal:
    if isinstance(outcome, Refusal):
        return outcome
    return prepare(replace(outcome, published=outcome.published or stated))


def prepare(draft: Draft, *, read_at: str | None = None) -> Prepared:
    """Analyse a draft."""
    from bot.archive.enrich import analyse, find
    from bot.text.fingerprint import signature_of
    from bot.text.sentences import split_sentences

    provenance = draft.provenance
    if provenance.kind is not ProvenanceKind.ORIGINAL and draft.outlet == provenance.relayed_by:
        # A relay that does not say whose text it passes on did not write it: nobody is named instead.
        draft = replace(draft, outlet=None)
    split = split_sentences(draft.body, draft.language)
    return Prepared(
        draft=draft,
        analysis=analyse(draft, split=split),
        findings=find(draft, split=split),
        signature=signature_of(draft.title, draft.lead, draft.body),
        read_at=read_at,
    )
