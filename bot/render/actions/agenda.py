"""What the buttons of agendas mean."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OpenEvent:
    """Show an event of a stored agenda, counted from 1."""

    listing_id: int
    number: int


@dataclass(frozen=True, slots=True)
class SetReminder:
    """Note that the chat wants to be reminded of an event of a stored agenda."""

    listing_id: int
    number: int


@dataclass(frozen=True, slots=True)
class DropReminder:
    """Take back that the chat wants to be reminded of an event of a stored agenda."""

    listing_id: int
    number: int


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """Send an event of a stored agenda as a calendar file; `number` None means all of them."""

    listing_id: int
    number: int | None = None
