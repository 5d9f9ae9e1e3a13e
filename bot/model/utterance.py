"""Who said what, as it is shown: the quotes of articles put together."""

from dataclasses import dataclass
from datetime import datetime

from bot.model.article import Provenance, ProvenanceKind
from bot.model.translation import Rendition


@dataclass(frozen=True, kw_only=True, slots=True)
class Origin:
    """What of an article has to stand beside a quote from it."""

    article_id: int
    outlet: str | None
    provenance: Provenance
    language: str | None
    published: datetime | None
    added: datetime
    sort_time: datetime
    """When the article counts as news."""
    public: bool

    @property
    def translated(self) -> bool:
        """Tell whether a machine chose the words."""
        return self.provenance.kind is ProvenanceKind.MACHINE_TRANSLATION


@dataclass(frozen=True, kw_only=True, slots=True)
class Utterance:
    """What an article quotes under one cue, in one or more pieces."""

    origin: Origin
    start: int
    """Where its first piece begins in the body: with the article, what it is known by."""
    pieces: tuple[str, ...]
    speaker: str | None
    """None where it is unclear who speaks, or in doubt."""
    role: str | None
    doubted: bool = False
    """Somebody said that the name is wrong, and no admin has said that it is right."""
    reads: tuple[str, ...] = ()
    """The pieces in the reader's language; empty where they stand as they were printed."""
    role_reads: str = ""
    """The role in the reader's language; empty where it stands as it was printed."""
    rendition: Rendition | None = None
    """What must be said of that."""

    @property
    def role_left(self) -> bool:
        """Tell whether the role is still in the original, beside translated words."""
        return bool(self.reads and self.role and not self.role_reads)

    @property
    def shown(self) -> tuple[str, ...]:
        """The pieces as the reader gets them."""
        return self.reads or self.pieces


@dataclass(frozen=True, kw_only=True, slots=True)
class Statement:
    """The same words of one person, as all the outlets have them."""

    best: Utterance
    others: tuple[Utterance, ...] = ()
    wordings: tuple[Utterance, ...] = ()
    """Those of the others that say it in other words."""
    outlets: tuple[str, ...] = ()
    """Who else has it, beside the outlet of `best`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SpeakerName:
    """A name as articles spell it."""

    id: int
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SpeakerReport:
    """Somebody's doubt that a quote is this speaker's."""

    id: int
    article_id: int
    start: int
    speaker: str
    made: datetime
    settled: datetime | None = None
    settled_by: int | None = None
    wrong: bool | None = None
    """What an admin found; None while open."""
    live: bool = True
    """The quote is still there under this name, in an article that everybody may see."""
