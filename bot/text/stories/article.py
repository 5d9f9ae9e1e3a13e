"""What the assigner is told of an article, and what it answers."""

from dataclasses import dataclass
from datetime import datetime

from bot.text.stories.features import Features


@dataclass(frozen=True, kw_only=True, slots=True)
class StoryArticle:
    """An article as far as stories care."""

    id: int
    added: datetime
    """When it came; aware UTC. Articles are handed over in this order."""
    features: Features
    published: datetime | None = None
    """Aware UTC; None when the page states no date, and then it has to say more to join."""
    outlet: str | None = None
    signature: bytes = b""
    """Its sketch (`bot.text.fingerprint`); b"" for short texts."""

    @property
    def at(self) -> datetime:
        """When it happened, as far as is known."""
        return self.published or self.added


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """Where an article belongs."""

    story: int | None
    """None: it starts a story."""
    nearest: int | None = None
    """The article of that story that is most like it."""
    margin: float = 0.0
    """How much more it has than is needed: 1 is twice as much. Below 0 for the best story that it missed."""
    repeats: int | None = None
    """The article of that story whose text this one repeats nearly word for word: one source, not two."""
