"""What the buttons under the numbers mean."""

from dataclasses import dataclass
from enum import StrEnum


class Period(StrEnum):
    """How many days are drawn."""

    MONTH = "30"
    QUARTER = "90"

    @property
    def days(self) -> int:
        """Give their number."""
        return int(self)


@dataclass(frozen=True, slots=True)
class ShowStats:
    """Show the numbers, and a picture of some days."""

    period: Period = Period.MONTH


@dataclass(frozen=True, slots=True)
class ShowDays:
    """Show what is drawn as numbers."""

    period: Period
