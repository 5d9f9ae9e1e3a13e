"""What is coming, as the archive's articles tell it."""

from dataclasses import dataclass
from datetime import date, datetime, time

from bot.model.article import Article, ProvenanceKind
from bot.model.chat import Listing
from bot.model.event import DatedEvent, Day
from bot.model.sentence import Sentence
from bot.model.translation import Rendition


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """A dated event as one article names it, with what tells where that article comes from."""

    event: DatedEvent
    """Offsets are into the article's body; a sentence that is very long lacks its end."""
    article_id: int
    title: str
    outlet: str | None
    relayed_by: str | None
    provenance: ProvenanceKind
    language: str | None
    url: str | None
    published: datetime | None
    sort_time: datetime
    """When the article counts as news (`Article.sort_time`)."""
    story: int | None = None
    retitled: bool = False
    """The title is the operator's correction."""
    about: str = ""
    """What stands right before the sentence, and the article's terms; empty unless asked for."""
    rendition: Rendition | None = None
    """What must be said of title and sentence where they are (or should be) translated."""
    written: "Mention | None" = None
    """The same as its outlet wrote it, where some of it is translated."""

    @property
    def key(self) -> tuple[int, int]:
        """What tells it from every other: the article, and where in it the date stands."""
        return self.article_id, self.event.start

    @property
    def source(self) -> str:
        """Name who tells it, folded by case: its outlet, else the relay."""
        return (self.outlet or self.relayed_by or "").casefold()


@dataclass(frozen=True, kw_only=True, slots=True)
class AgendaEntry:
    """One event, with every article that names it; there is at least one."""

    mentions: tuple[Mention, ...]
    """The one to show first."""

    @property
    def timed(self) -> Mention:
        """The first mention that tells the hour, or else the first one."""
        return next((mention for mention in self.mentions if mention.event.at), self.mentions[0])

    @property
    def event(self) -> DatedEvent:
        """The event, with its hour if any mention tells it."""
        return self.timed.event

    @property
    def place(self) -> str | None:
        """Where it is, as the first mention that tells spells it."""
        return next((mention.event.place for mention in self.mentions if mention.event.place), None)

    @property
    def by_outlet(self) -> tuple[Mention, ...]:
        """The first mention of each outlet."""
        first: dict[str, Mention] = {}
        for mention in self.mentions:
            first.setdefault(mention.source, mention)
        return tuple(first.values())

    @property
    def by_article(self) -> tuple[Mention, ...]:
        """The first mention of each article."""
        first: dict[int, Mention] = {}
        for mention in self.mentions:
            first.setdefault(mention.article_id, mention)
        return tuple(first.values())


@dataclass(frozen=True, kw_only=True, slots=True)
class Reminder:
    """A chat's wish to be reminded of an event; it holds the days itself, whatever becomes of the text."""

    chat_id: int
    article_id: int
    start: int
    """Where the date stood in the article's body when the reminder was set."""
    first: Day
    last: Day
    at: time | None = None
    zone: str | None = None
    place: str | None = None

    def is_of(self, mention: Mention) -> bool:
        """Tell whether a mention is of what this reminds of: offsets change when a text is corrected."""
        event = mention.event
        return (self.article_id, self.first, self.last, self.at) == (
            mention.article_id,
            event.first,
            event.last,
            event.at,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Numbered:
    """An entry with its number in its list, from 1."""

    number: int
    entry: AgendaEntry
    running: bool
    """It is under way, or so long that it belongs to no day."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AgendaPage:
    """One page of an agenda as it was listed."""

    listing: Listing
    entries: tuple[Numbered, ...]
    """Those of this page that still stand in the archive."""
    page: int
    """From 1."""
    pages: int
    """At least 1, also for an empty list."""
    days: int
    """How far it looks ahead."""
    today: date
    """In the bot's zone."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenEntry:
    """An entry opened from its list."""

    listing: Listing
    number: int
    page: int
    """The page of the list that it stands on."""
    entry: AgendaEntry
    reminded: bool
    """This chat wants to be reminded of it."""
    today: date


def remembered(wish: Reminder, article: Article, /) -> Mention:
    """Make a mention of an event that its article names no more: without a sentence."""
    event = DatedEvent(
        text="",
        start=wish.start,
        end=wish.start,
        first=wish.first,
        last=wish.last,
        sentence=Sentence(text="", start=wish.start, end=wish.start),
        at=wish.at,
        zone=wish.zone,
        place=wish.place,
        ahead=True,
    )
    return Mention(
        event=event,
        article_id=article.id,
        title=article.title,
        outlet=article.outlet,
        relayed_by=article.provenance.relayed_by,
        provenance=article.provenance.kind,
        language=article.language,
        url=article.url,
        published=article.published,
        sort_time=article.sort_time,
        story=article.story,
    )
