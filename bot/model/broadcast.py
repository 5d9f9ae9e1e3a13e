"""What admins send to many: what it says, who gets it, how far it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from bot.model.delivery import Cause, Tally
from bot.model.lane import Lane

KIND: Final = "broadcast"
"""The kind of its deliveries' causes."""
PINS: Final = "pin"
"""The kind of those that pin what was sent, and of those that take pins off."""
UNPINS: Final = ".off"
"""How the causes of those end that take pins off."""
FOR_ALL: Final = ""
"""Stands for the language of a text that everybody gets who has none in their own."""
SPEEDS: Final = (100, 50, 25, 10)
"""How fast one may go out, in percent of what its lane may use."""
BY_ADMIN: Final = "admin"
"""Why one is held back that an admin has paused."""
NAME_MARK: Final = "{first_name}"
"""Stands in a text for the name of whoever gets it."""
CAPTIONED: Final = frozenset({"animation", "audio", "document", "photo", "video", "voice"})
"""What may have a caption: https://core.telegram.org/bots/api#editmessagecaption."""


class BroadcastState(StrEnum):
    """How far a broadcast is."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True, slots=True)
class AlbumCaption:
    """What stands in the place of the caption of one of an album's items."""

    text: str
    """Telegram HTML; empty for none."""
    change: int
    """Which change of what was sent brought it; 0 for one that was changed before all of it was sent."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Copied:
    """Messages that are copied as they are: one, or those of an album."""

    from_chat: int
    message_ids: tuple[int, ...]
    what: str
    """What it is, a word of the Bot API: photo, poll, document …; or album."""
    album: str | None = None
    """Telegram's id of the album."""
    caption: str | None = None
    """Telegram HTML that stands in the place of its own caption; None where its own does."""
    above: bool = False
    """Its caption stands above it."""
    captions: Mapping[int, AlbumCaption] = field(default_factory=dict)
    """Of an album: those that are others than its items' own, by place, counted from 0."""

    @property
    def may_be_captioned(self) -> bool:
        """Tell whether its caption can be another, or, of an album, those of its items."""
        return self.album is not None or self.what in CAPTIONED


@dataclass(frozen=True, kw_only=True, slots=True)
class Content:
    """What is sent: either a copy, or a text with variants by interface language."""

    copied: Copied | None = None
    texts: Mapping[str, str]
    """Telegram HTML by language; `FOR_ALL` is there whenever nothing is copied."""
    preview: bool = True
    """Whether links of texts may show previews."""
    buttons: tuple[tuple[str, str], ...] = ()
    """Labels and addresses, one a row; an album has none."""


class Whom(StrEnum):
    """The kinds of chats."""

    ALL = "all"
    PEOPLE = "people"
    PLACES = "places"
    """Groups and channels."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Audience:
    """Who is meant, of those who want announcements."""

    whom: Whom = Whom.ALL
    languages: tuple[str, ...] = ()
    """Interface languages; none stands for all."""
    reading: str | None = None
    """Who reads news in a language, or has a digest of articles in it."""
    active_days: int | None = None
    """Seen in the last so many days."""
    joined: date | None = None
    """First seen on that day, in UTC, or later."""
    after: datetime | None = None
    """First seen later than that."""
    topic: str | None = None
    """What they follow, as typed."""
    wish: bytes = b""
    """The same, as follows keep it."""
    ids: tuple[int, ...] | None = None
    """Nobody but these."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Broadcast:
    """One of them, with what became of it."""

    id: int
    state: BroadcastState
    added_by: int
    made: datetime
    content: Content
    audience: Audience
    silent: bool = False
    protected: bool = False
    paid: bool = False
    """It goes out faster, for Stars."""
    starts: datetime | None = None
    expires: datetime | None = None
    """Who has not got it by then does not get it any more."""
    decided_by: int | None = None
    """Who let it go out; in their private chat its progress is shown. None where an admin has to, again."""
    message_id: int | None = None
    """Where."""
    started: datetime | None = None
    ended: datetime | None = None
    size: int | None = None
    """How many chats the audience had when it started."""
    tally: Tally | None = None
    """What became of their deliveries in the end."""
    changes: int = 0
    """How often what had been sent was changed or deleted."""
    pin: bool = False
    """It is pinned in groups and channels that allow it."""
    speed: int = 100
    """How fast it goes out, in percent of what its lane may use."""
    variants: Mapping[str, Sequence[str]] | None = None
    """The contents that were owed first, by language; None for one of an older program."""

    @property
    def orphaned(self) -> bool:
        """Tell whether it has an hour, and nobody who answers for it: whoever let it go is no admin now."""
        return self.state is BroadcastState.SCHEDULED and self.decided_by is None

    @property
    def cause(self) -> Cause:
        """Give why its deliveries are owed."""
        return Cause(KIND, str(self.id))

    def recaptioned(self, place: int, change: int) -> Cause:
        """Give why the caption of an album's item is changed."""
        return Cause(KIND, f"{self.id}.{change}.{place}")

    @property
    def pins(self) -> Cause:
        """Give why what was sent is pinned."""
        return Cause(PINS, str(self.id))

    @property
    def unpins(self) -> Cause:
        """Give why pins are taken off."""
        return Cause(PINS, f"{self.id}{UNPINS}")

    @property
    def lane(self) -> Lane:
        """Give the lane in which it goes out."""
        return Lane.PAID if self.paid else Lane.BROADCAST
