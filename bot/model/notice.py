"""What admins are told without having asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.model.role import Role


class NoticeKind(StrEnum):
    """What happened; each kind is a sentence of the catalogues, `notice-…`."""

    SOURCE_MOVED = "source-moved"
    SOURCE_GONE = "source-gone"
    SOURCE_FAILING = "source-failing"
    SOURCE_SILENT = "source-silent"
    SOURCE_BACK = "source-back"
    DISK_LOW = "disk-low"
    SPEAKER_DOUBTED = "speaker-doubted"
    CHAT_LOST = "chat-lost"
    TOPIC_CLOSED = "topic-closed"
    TOPIC_DELETED = "topic-deleted"
    SENDING_PAUSED = "sending-paused"
    BROADCAST_ORPHANED = "broadcast-orphaned"
    STRANGER_ASKS = "stranger-asks"
    GROUP_ASKS = "group-asks"
    RESTORED = "restored"
    FETCH_STOPPED = "fetch-stopped"
    DISK_SCARCE = "disk-scarce"
    POLLED_TWICE = "polled-twice"
    CHORE_FAILING = "chore-failing"
    CHORE_SILENT = "chore-silent"
    MANY_ERRORS = "many-errors"
    ENGINE_SPENT = "engine-spent"
    ENGINE_DAY_SPENT = "engine-day-spent"
    ENGINE_MONTH_SPENT = "engine-month-spent"


@dataclass(frozen=True, kw_only=True, slots=True)
class Notice:
    """One thing to tell once."""

    kind: NoticeKind
    args: Mapping[str, str | int] = field(default_factory=dict)
    """What the sentence names: `source`, `url`, `reason` …"""
    for_user: int | None = None
    """The one person whom it concerns; None are all of the bot's admins."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenNotice:
    """A notice that some admin has not got yet."""

    id: int
    notice: Notice
    made: datetime
    told: frozenset[int] = frozenset()
    """User ids of the admins who have it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Admin:
    """Somebody who may do something for the bot."""

    user_id: int
    role: Role = Role.ADMIN
    since: datetime | None = None
    """None for one that the settings name."""

    @property
    def owner(self) -> bool:
        """Tell whether they may also name admins."""
        return self.role is Role.OWNER
