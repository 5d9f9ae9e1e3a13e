"""What a chat wants to get at its hours, or as it arrives."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.model.schedule import Schedule


class DigestMode(StrEnum):
    """When it comes."""

    HOURS = "hours"
    """A digest at each hour of the schedule."""
    STREAM = "stream"
    """Each story as it arrives."""


class DigestLength(StrEnum):
    """How much of each story."""

    HEADLINE = "headline"
    LINE = "line"
    """One sentence."""
    SHORT = "short"
    """Three sentences."""


SENTENCES: Final = {DigestLength.HEADLINE: 0, DigestLength.LINE: 1, DigestLength.SHORT: 3}


class Approval(StrEnum):
    """What becomes of a digest that its admin is shown first, once its hour has come."""

    NONE = "none"
    """Nobody is asked."""
    SEND = "send"
    """Sent, unless the admin held it back."""
    HOLD = "hold"
    """Held, unless the admin published it."""


class Picture(StrEnum):
    """Whether a post shows its story's picture."""

    NONE = "none"
    STORY = "story"


@dataclass(frozen=True, kw_only=True, slots=True)
class Layout:
    """How posts of a digest look."""

    length: DigestLength = DigestLength.LINE
    stories: int = 10
    """At most."""
    agenda: bool = True
    quote: bool = False
    """A quote of the day."""
    previews: bool = False
    """Telegram previews the first link."""
    hashtags: bool = False
    """One for each section."""
    read_more: bool = True
    """Links that open the story with the bot, where a post has no buttons of its own."""
    picture: Picture = Picture.NONE
    signature: str = ""
    """Plain text under each post, at most 120 characters."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Digest:
    """One digest of a chat; a chat may have several."""

    id: int
    chat_id: int
    thread: int | None = None
    """The topic that it goes to."""
    owner_id: int
    """Who set it up or changed it last: told when it can't be sent, asked to approve."""
    mode: DigestMode = DigestMode.HOURS
    schedule: Schedule
    """Its zone holds for a stream's quiet hours too."""
    topics: tuple[str, ...] = ()
    """What it is about, each as a search would be typed; none is everything."""
    language: str | None = None
    """Interface language; None is the chat's."""
    reading: tuple[str, ...] = ()
    """Languages of its articles; none is all."""
    layout: Layout = Layout()
    silent: bool = False
    note_when_empty: bool = False
    """With nothing new, say so instead of sending nothing."""
    oldest_minutes: int = 360
    """One that was missed is still sent up to this late."""
    approval: Approval = Approval.NONE
    hourly: int = 10
    """Posts of a stream in an hour, at most."""
    quiet: bool = False
    """A stream waits during its chat's quiet hours."""
    paused: bool = False
    made: datetime
    settled: datetime
    """Moment of the last slot that was sent, skipped, or before it was wanted."""
    due: datetime | None = None
    """Moment of the next slot, or of its preview where that needs approval; None for a stream or a pause."""


class IssueState(StrEnum):
    """How far one issue of a digest is."""

    DRAFT = "draft"
    """Its admin was shown it; its hour has not come."""
    APPROVED = "approved"
    """The admin wants it out at its hour."""
    HELD = "held"
    """Not sent: the admin said so, or said nothing where that was needed."""
    OWED = "owed"
    """The outbox has it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Issue:
    """One digest of one slot, while its admin may still change it."""

    digest_id: int
    slot: str
    """`Slot.key`."""
    moment: datetime
    state: IssueState
    article_ids: tuple[int, ...]
    """Whose headlines stand for its stories, in order."""
    dropped: tuple[int, ...] = ()
    """Those of them that the admin took out."""
    intro: str = ""
    """What the admin wrote above, plain text."""
    decided_by: int | None = None
