"""What the operator says of outlets."""

from collections.abc import Mapping
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


Outlets = Mapping[str, OutletPolicy]
"""Policies by the outlet's case-folded name."""


def policy_of(outlets: Outlets, name: str | None, /) -> OutletPolicy | None:
    """Find what the operator says of an outlet or relay, however its name is spaced and capitalised."""
    return None if name is None else outlets.get(" ".join(name.split()).casefold())


def strictest_show(outlets: Outlets, *names: str | None) -> Show:
    """Tell how much may be shown of a text that went through all these hands."""
    shows = {policy.show for name in names if (policy := policy_of(outlets, name)) is not None}
    return next((show for show in (Show.HEADLINE, Show.SUMMARY) if show in shows), Show.FULL)
