"""An issue of a digest as its admin sees it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.model.chat import Chat
from bot.model.digest import Digest, Issue
from bot.model.edition import Edition


class IssuePhase(StrEnum):
    """What can still be decided about an issue."""

    AHEAD = "ahead"
    """Whether it goes out at its hour."""
    HELD = "held"
    """Its hour is over, and it was held: whether it goes out now."""
    LEAVING = "leaving"
    """Nothing: somebody has just wanted it out."""
    OUT = "out"
    """Nothing: the outbox has it."""
    LATE = "late"
    """Nothing: it was held, and is too old now."""
    VOID = "void"
    """Nothing: its digest comes at other hours now, or nobody is asked any more."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenIssue:
    """An issue with its digest, and what it says."""

    digest: Digest
    chat: Chat
    """Where it goes."""
    issue: Issue
    phase: IssuePhase
    goes_out: datetime
    """When it does, or would have."""
    edition: Edition | None = None
    """What goes out; None where that is not shown."""
    whole: Edition | None = None
    """The same with what was taken out."""
