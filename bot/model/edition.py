"""What one digest says at one time, before it is laid out."""

from dataclasses import dataclass
from datetime import date, datetime, time

from bot.model.agenda import AgendaEntry
from bot.model.article import Article
from bot.model.digest import Digest
from bot.model.schedule import Slot
from bot.model.story import StoryBrief, Told
from bot.model.utterance import Statement


@dataclass(frozen=True, kw_only=True, slots=True)
class EditionStory:
    """One story of an edition."""

    brief: StoryBrief
    headline: Article
    """Whose headline stands for it."""
    told: tuple[Told, ...] = ()
    """Its sentences; none where only headlines are wanted or may be shown."""
    update: bool = False
    """The chat has seen it before, and it has moved on since."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Edition:
    """What a digest says at one of its hours, or would say now."""

    digest: Digest
    moment: datetime
    """The slot's, or the moment that it was asked for."""
    day: date
    at: time
    """Day and hour of the title, by the clocks of the digest's zone."""
    since: datetime
    """It tells what is new since."""
    stories: tuple[EditionStory, ...] = ()
    """The foremost first."""
    agenda: tuple[AgendaEntry, ...] = ()
    """What the next 24 hours bring."""
    said: Statement | None = None
    """The quote of the day."""
    intro: str = ""
    """What an admin wrote above, plain text."""
    skipped: Slot | None = None
    """The newest slot for which nothing was sent, since nobody was there to do it."""

    @property
    def empty(self) -> bool:
        """Tell whether there is no story: an agenda alone is no digest."""
        return not self.stories
