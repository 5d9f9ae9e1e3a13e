"""What the buttons that lead to standing views mean, and the one that leads nowhere."""

from dataclasses import dataclass
from enum import StrEnum


class Place(StrEnum):
    """A view that needs no arguments."""

    START = "start"
    HELP = "help"
    LATEST = "latest"
    NEWEST = "newest"
    """The latest news, every article by itself."""
    SETTINGS = "settings"
    ABOUT = "about"
    PRIVACY = "privacy"
    ADMINS = "admins"
    TRENDS = "trends"
    REPORTS = "reports"
    """Quotes whose speaker is in doubt."""
    OUTBOX = "outbox"
    """What is to be sent."""
    HEALTH = "health"
    """How everything fares."""
    STATS = "stats"
    """Who uses the bot and for what, in numbers."""
    COSTS = "costs"
    """What translating costs."""
    INVITE = "invite"
    """A link for another admin."""


@dataclass(frozen=True, slots=True)
class Go:
    """Show one of the standing views."""

    place: Place


@dataclass(frozen=True, slots=True)
class Current:
    """Do nothing: the button only says where one is."""
