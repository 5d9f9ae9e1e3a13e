"""Drafts and articles, and where their words come from."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum

from bot.model.findings import NOTHING_FOUND, Findings
from bot.model.sentence import Sentence
from bot.model.term import Term
from bot.model.translation import Rendition

QUIET_AGE = timedelta(days=30)
"""How old an undated article is taken for that was no news when it came."""


class ProvenanceKind(StrEnum):
    """How the text came to be."""

    ORIGINAL = "original"
    RELAY = "relay"
    """Another outlet's text, passed on unchanged."""
    MACHINE_TRANSLATION = "machine_translation"


@dataclass(frozen=True, kw_only=True, slots=True)
class Provenance:
    """Who stands between the outlet and the reader."""

    kind: ProvenanceKind = ProvenanceKind.ORIGINAL
    relayed_by: str | None = None
    notice: str | None = None
    """The relay's own words about what it does, verbatim."""
    agency: str | None = None
    """The news agencies whose text it is or rests on, as credited: "AFP", "AFP, Reuters"."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """What reading one page or entry gave, before the archive has judged it."""

    title: str
    body: str
    """Paragraphs separated by one blank line; the lead is not repeated in it."""
    lead: str | None = None
    outlet: str | None = None
    section: str | None = None
    language: str | None = None
    """ISO 639-1, lower case; None when the text does not tell."""
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    """Aware UTC; None when the page states no date (the date of import is never taken for it)."""
    url: str | None = None
    """Canonical address, http or https; None for a saved page that does not tell its own."""
    original_url: str | None = None
    """Where the page says that its text came from, on another host: a claim, never an identity."""
    image: str | None = None
    provenance: Provenance = Provenance()
    external_id: str | None = None
    """The id that the input gave (a JSONL line's `id`, a feed entry's guid)."""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The body's paragraphs, in order."""
        return tuple(part for part in self.body.split("\n\n") if part)


@dataclass(frozen=True, kw_only=True, slots=True)
class Refusal:
    """An input that is not an article, and why, in one line for people."""

    reason: str
    external_id: str | None = None
    """The id that the input gave, if it got so far."""
    fatal: bool = False
    """It hung, crashed or overfed the process that read it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Analysis:
    """What the archive works out from a draft's text."""

    summary: tuple[Sentence, ...] = ()
    """Verbatim sentences in order; offsets are into `Draft.body`."""
    words: int = 0
    minutes: int = 1
    """Reading time, at least one."""
    terms: tuple[Term, ...] = ()
    """Its key phrases and names, the heaviest first."""
    version: int = 0
    """Which way of analysing made it; 0 is older than all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Article(Draft):
    """A draft accepted into the archive."""

    id: int
    seq: int
    """Place in the archive's log of its latest change; grows in commit order."""
    added: datetime
    changed: datetime
    analysis: Analysis
    public: bool = True
    """False for a page that only its senders may see."""
    senders: tuple[int, ...] = ()
    """User ids of the readers who sent its link."""
    duplicate_of: int | None = None
    """The article with the same text that came first."""
    source: str | None = None
    """Id of the source that brought it; None for imports and readers' links."""
    quiet: bool = False
    """It was old when it came: archived, but never news."""
    story: int | None = None
    """The story that it belongs to; None until judged; a duplicate's is its original's."""
    pinned: datetime | None = None
    """When an admin put it at the top of the latest news; it stays in the archive while it is."""
    hidden: datetime | None = None
    """When the editors hid it: while it is, it is not public and has no senders."""
    outlet_title: str | None = None
    """What its outlet calls it, where `title` is the operator's correction."""
    outlet_retitled: bool = False
    """The outlet has changed its own title since that was corrected."""
    rendition: Rendition | None = None
    """What must be said of its texts where they are (or should be) translated for the one who reads."""
    relayed_at: str | None = None
    """Where a relay has its translation, while the original is shown in its place."""

    @property
    def sort_time(self) -> datetime:
        """When it counts as news: the stated date, else when it came, or (quietly) long before."""
        return sort_time_of(published=self.published, added=self.added, quiet=self.quiet)


def sort_time_of(*, published: datetime | None, added: datetime, quiet: bool) -> datetime:
    """Say when an article counts as news."""
    return published or (added - QUIET_AGE if quiet else added)


@dataclass(frozen=True, kw_only=True, slots=True)
class Reprint:
    """The same text, or nearly, as another outlet has it."""

    outlet: str | None
    published: datetime | None


class ChangeKind(StrEnum):
    """What an entry of the archive's log says happened."""

    NEW = "new"
    ARCHIVED = "archived"
    """New here, but old: it alerts nobody."""
    CORRECTED = "corrected"
    REANALYSED = "re-analysed"
    TRANSLATED = "translated"
    STORY = "story"
    HIDDEN = "hidden"
    REMOVED = "removed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One entry of the archive's log."""

    seq: int
    article_id: int
    kind: ChangeKind
    at: datetime


class Standing(IntEnum):
    """How well what brings a text can vouch for the address that it gives."""

    CLAIMED = 0
    """Anybody can name an address; imports, aggregators and relays are no better here."""
    OWN_HOST = 1
    """A feed of the address's own host."""
    OWN_PAGE = 2
    """The text was read at that very address."""


class Verdict(StrEnum):
    """What the archive made of a draft."""

    ADDED = "added"
    UPDATED = "updated"
    DUPLICATE = "duplicate"
    """The same text under another address, or the same article again."""
    WITHDRAWN = "withdrawn"
    """The editors withdrew it, or shut its outlet out."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A draft with what the archive needs to judge it."""

    draft: Draft
    analysis: Analysis
    findings: Findings = NOTHING_FOUND
    key: str
    """What makes it the same article next time: its URL, else its input's id, else its text."""
    fingerprint: str
    """Hash of its folded title and text."""
    sender: int | None = None
    """User id of the reader who sent it; None for what the operator's sources or imports bring."""
    public: bool = True
    source: str | None = None
    """Id of the source that brings it."""
    quiet: bool = False
    """Too old to be news, or its age is unknown and the source was only just added."""
    standing: Standing = Standing.CLAIMED
    signature: bytes = b""
    """MinHash of its text (`bot.text.fingerprint`), for finding nearly the same; empty for short ones."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Acceptance:
    """The archive's answer to a candidate."""

    article_id: int
    """The candidate's own row, also when it is a duplicate."""
    verdict: Verdict
    duplicate_of: int | None = None
