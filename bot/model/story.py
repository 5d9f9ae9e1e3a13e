"""Stories: what several articles report of one event."""

from dataclasses import dataclass
from datetime import datetime

from bot.model.agenda import AgendaEntry
from bot.model.article import Article
from bot.model.sentence import Sentence
from bot.model.translation import Rendition
from bot.model.utterance import Statement


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """An article as far as its story's rank and card need it before it is opened."""

    article_id: int
    story_id: int
    outlet: str | None
    relayed_by: str | None
    agency: str | None
    """The news agencies that its text is credited to."""
    language: str | None
    at: datetime
    """When it counts as news (`Article.sort_time`)."""
    stated: bool = True
    """The article states when it was published; else `at` is when it came, or long before."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StoryBrief:
    """A story as a list tells it."""

    story_id: int
    articles: int
    sources: int
    """Independent ones: an outlet counts once, and so does an agency that several print."""
    languages: tuple[str, ...]
    """The one of most articles first."""
    first: datetime
    last: datetime
    """When the first and the last report of it came, of those that state it, if any."""


@dataclass(frozen=True, kw_only=True, slots=True)
class NamedStory:
    """A story with the headline that stands for it."""

    brief: StoryBrief
    title: str
    language: str | None = None
    """Of the title."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """A sentence, and the article that it is from."""

    article: Article
    sentence: Sentence
    """As the article has it, or in the reader's language."""
    rendition: Rendition | None = None
    """What must be said of it where it is, or should be, translated."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Teller:
    """An outlet that reports a story, or a relay where the outlet is not told."""

    outlet: str | None
    relayed_by: str | None
    languages: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class StoryCard:
    """A story at a glance, from the articles of all its outlets."""

    brief: StoryBrief
    headline: Article
    """The article whose headline stands for the story."""
    summary: tuple[Told, ...]
    tellers: tuple[Teller, ...]
    """Who reports it, the first to do so first."""
    openings: tuple[Article, ...]
    """The first report of each of the first sources, and the newest report."""
    past: tuple[AgendaEntry, ...]
    """Dated events before today that the articles name, the latest first."""
    coming: tuple[AgendaEntry, ...]
    said: tuple[Statement, ...]
    """What is quoted, different speakers first."""

    @property
    def renditions(self) -> tuple[Rendition | None, ...]:
        """What must be said of headline, sentences and openings, each of them."""
        return (
            self.headline.rendition,
            *(item.rendition for item in self.summary),
            *(article.rendition for article in self.openings),
            *(item.best.rendition for item in self.said),
            *(mention.rendition for entry in (*self.past, *self.coming) for mention in entry.mentions),
        )
