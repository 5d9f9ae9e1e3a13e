"""What the buttons of settings and of a person's own data mean."""

from dataclasses import dataclass
from enum import StrEnum

from bot.model.chat import SummaryLength


class SettingPart(StrEnum):
    """A screen of the settings, and what is changed there."""

    ALL = "all"
    LANGUAGE = "language"
    SUMMARY = "summary"
    ZONE = "zone"
    QUIET = "quiet"
    """On or off."""
    QUIET_FROM = "from"
    QUIET_UNTIL = "until"
    HOURLY = "hourly"
    ANNOUNCEMENTS = "news"
    PINNING = "pins"
    FILTERS = "filters"
    NEW_FILTER = "new"
    HISTORY = "history"


class DataDeed(StrEnum):
    """What a person does with what is kept of them."""

    EXPORT = "export"
    FORGET = "forget"
    """Ask whether everything shall go."""
    ERASE = "erase"
    """Let it go; `target_id` is what was handed out with the question."""
    RESUME = "resume"
    """Take a /stop back."""
    HISTORY = "history"
    """A page of what was opened."""
    CLEAR = "clear"
    """Empty that."""
    HIDDEN = "hidden"
    """List what filters left out of the list `target_id`."""


@dataclass(frozen=True, slots=True)
class ShowSetting:
    """Show a screen of the settings; `page` counts its pages from 1."""

    part: SettingPart
    page: int = 1


@dataclass(frozen=True, slots=True)
class ChangeSetting:
    """Change a setting of the chat.

    `value_id` is 1 for on and 2 for off, a half hour of the day from 1, a number of alerts, or what a filter
    that goes is known by.
    """

    part: SettingPart
    value_id: int


@dataclass(frozen=True, slots=True)
class OwnData:
    """Do something with what is kept of a person or chat."""

    deed: DataDeed
    target_id: int | None = None
    page: int = 1


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Choose the interface language."""

    code: str


@dataclass(frozen=True, slots=True)
class SetSummary:
    """Choose how long summaries are."""

    length: SummaryLength
