"""What the editors took back, and what recognises it in messages that were sent."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Withdrawal:
    """An article, or all that came from an outlet, that is not to be read any more."""

    id: int
    title: str
    """The article's title, or the outlet's name."""
    outlet: str | None
    """The outlet whose articles are kept out; None where it is about one article."""
    reason: str
    at: datetime
    lifted: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Traces:
    """What a message says that tells an article; texts are as they stand in it, of any length."""

    titles: tuple[str, ...]
    passages: tuple[str, ...]
    """Sentences, what is quoted, what names a day."""
    links: tuple[str, ...] = ()
    """Its page and its picture."""
