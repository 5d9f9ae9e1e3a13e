"""What editors changed of articles."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class HiddenArticle:
    """An article that is hidden from readers."""

    id: int
    title: str
    outlet: str | None
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class CorrectedTitle:
    """An article whose title is the operator's."""

    id: int
    title: str
    outlet_title: str
    retitled: bool
    """The outlet has changed its own since."""
