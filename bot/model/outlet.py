"""What the operator says of outlets."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Show(StrEnum):
    """How much of an outlet's articles may be shown."""

    FULL = "full"
    SUMMARY = "summary"
    HEADLINE = "headline"


@dataclass(frozen=True, kw_only=True, slots=True)
class OutletPolicy:
    """An outlet with the operator's label for it, shown wherever the outlet is named."""

    name: str
    label: str | None = None
    """A few words: "state-funded, Russia"."""
    reason: str | None = None
    """Why the operator says so, in a sentence."""
    link: str | None = None
    """Where to read more, http or https."""
    show: Show = Show.FULL


class OutletPolicies:
    """Every outlet that the operator says something of; names match whatever their case and spacing."""

    def __init__(self, policies: Iterable[OutletPolicy] = ()) -> None:
        self._by_name = {_folded(policy.name): policy for policy in policies}

    def of(self, name: str | None, /) -> OutletPolicy | None:
        """Give the policy for an outlet or relay; None when the operator says nothing of it."""
        return None if name is None else self._by_name.get(_folded(name))

    def show(self, *names: str | None) -> Show:
        """Tell how much may be shown of a text that went through all these hands: the strictest wins."""
        shows = {policy.show for name in names if (policy := self.of(name)) is not None}
        return next((show for show in (Show.HEADLINE, Show.SUMMARY) if show in shows), Show.FULL)

    def __iter__(self) -> Iterator[OutletPolicy]:
        return iter(self._by_name.values())


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
