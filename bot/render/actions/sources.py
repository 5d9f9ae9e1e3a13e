"""What the buttons of outlets and of sources mean."""

from dataclasses import dataclass
from enum import StrEnum


class Deed(StrEnum):
    """What an admin does to a source."""

    PAUSE = "pause"
    RESUME = "resume"
    FETCH = "fetch"
    REMOVE = "remove"
    """Ask whether it shall really go."""
    REMOVE_NOW = "now"


@dataclass(frozen=True, slots=True)
class ShowSources:
    """Show a page of the outlets, counted from 1."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class ShowSource:
    """Show a source."""

    source_id: str


@dataclass(frozen=True, slots=True)
class ShowOutlet:
    """Show an outlet; it is named by a number made of its name, which may be long and in any script."""

    outlet_id: int


@dataclass(frozen=True, slots=True)
class ListSources:
    """Show an admin a page of the sources, counted from 1."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class ChangeSource:
    """Do something to a source."""

    source_id: str
    deed: Deed
