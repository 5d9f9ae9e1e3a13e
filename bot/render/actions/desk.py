"""What the buttons about people and deeds mean."""

from dataclasses import dataclass
from enum import StrEnum

EVERY_DEED = "all"


class Side(StrEnum):
    """Whom an id means: Telegram's ids of groups are negative, which buttons can't carry."""

    PERSON = "p"
    GROUP = "g"


class AdmitDeed(StrEnum):
    """What an admin says to somebody who asked to be let in."""

    LET_IN = "in"
    REFUSE = "no"


class BanDeed(StrEnum):
    """What an admin does to somebody who is not wanted."""

    ASK = "ask"
    """Ask for how long."""
    BAN = "ban"
    LIFT = "lift"
    CANCEL = "no"


@dataclass(frozen=True, slots=True)
class ShowAudit:
    """Show a page of what admins did, counted from 1; `deed` is written with a hyphen for its dot."""

    page: int = 1
    who_id: int | None = None
    deed: str = EVERY_DEED


@dataclass(frozen=True, slots=True)
class Admit:
    """Let somebody in, or not."""

    asker_id: int
    side: Side
    deed: AdmitDeed

    @property
    def chat_id(self) -> int:
        """The id that Telegram knows."""
        return self.asker_id if self.side is Side.PERSON else -self.asker_id


@dataclass(frozen=True, slots=True)
class ChangeBan:
    """Keep somebody out, for so many hours or for good, or let them in again."""

    banned_id: int
    side: Side
    deed: BanDeed
    hours: int | None = None

    @property
    def chat_id(self) -> int:
        """The id that Telegram knows."""
        return self.banned_id if self.side is Side.PERSON else -self.banned_id


class AdminDeed(StrEnum):
    """What is done to somebody's role by whoever stands above it."""

    SHOW = "show"
    EDITOR = "editor"
    """Make them one."""
    ADMIN = "admin"
    REMOVE = "remove"
    """Ask whether the rights shall really go."""
    REMOVE_NOW = "now"


@dataclass(frozen=True, slots=True)
class ChangeAdmin:
    """Do something to an admin."""

    admin_id: int
    deed: AdminDeed
