"""A name where it stands."""

from dataclasses import dataclass

PERSON, ORGANISATION, PLACE, MEDIUM, UNKNOWN = "person", "organisation", "place", "medium", "unknown"


@dataclass(frozen=True, kw_only=True)
class Mention:
    """A name where it stands: tokens `first`–`last` (exclusive), `named` where the name itself begins.

    `oblique`: a Russian name that cannot be the subject.
    """

    first: int
    named: int
    last: int
    sentence: int
    kind: str
    gender: str | None
    honorific: bool = False
    oblique: bool = False
    acronym: str | None = None
