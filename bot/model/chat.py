"""The chats that the bot talks to, and what it remembers for their buttons."""

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.model.translation import AS_IT_IS, Reads


class ChatKind(StrEnum):
    """Telegram's chat types."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


class SummaryLength(StrEnum):
    """How long a chat wants its summaries."""

    LINE = "line"
    SHORT = "short"
    LONG = "long"

    @property
    def sentences(self) -> int:
        """How many sentences that is at most."""
        return _SENTENCES[self]


_SENTENCES = {SummaryLength.LINE: 1, SummaryLength.SHORT: 3, SummaryLength.LONG: 7}


@dataclass(frozen=True, slots=True)
class QuietHours:
    """When nothing makes itself noticed, by the clock on the chat's wall; they may span midnight."""

    start: time
    end: time
    """Not the same as `start`."""

    def __contains__(self, at: time) -> bool:
        if self.start < self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end


NIGHT = QuietHours(time(22), time(7))
"""What holds until a chat chooses otherwise."""
ALERTS_AN_HOUR = 6
NOBODY = 0
"""Stands where a person's id has to stand and the person was forgotten."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Chat:
    """A person, group or channel, with its settings."""

    id: int
    kind: ChatKind
    title: str
    """A group's title, or a person's first name."""
    language: str
    """Interface language, one of `bot.locale.languages`."""
    language_chosen: bool = False
    """True once set by hand; else it follows the person's Telegram language."""
    first_seen: datetime
    last_seen: datetime
    asleep: bool = False
    """The bot can't write there until it is written to again."""
    stopped: bool = False
    """/stop was sent: nothing is pushed."""
    summary: SummaryLength = SummaryLength.SHORT
    zone: str | None = None
    """IANA name; None is the operator's."""
    quiet: QuietHours | None = NIGHT
    hourly: int = ALERTS_AN_HOUR
    """Alerts in an hour, after which they come together."""
    filters: tuple[str, ...] = ()
    """Words, and patterns between slashes, whose articles are not pushed or listed."""
    reading: str | None = None
    """Language that news is put into: None is the interface's, "" leaves every text as it is."""
    reads_also: tuple[str, ...] = ()
    """Languages whose texts stay as they are."""
    announcements: bool = True
    """Whether the operator may write to it; a group's admins must have said yes."""
    admins_only: bool = False
    """In a group: only its admins' commands are answered."""
    history: bool = False
    """What is opened is remembered, for this chat alone."""
    configured_by: int | None = None
    """Of a group or channel: who set it up last, or else brought the bot in."""
    pinning: bool = False
    """Of a group or channel: announcements may be pinned there."""

    @property
    def reads(self) -> Reads:
        """Tell in which languages it wants its news."""
        return self.reads_in(self.language)

    def reads_in(self, interface: str) -> Reads:
        """Tell the same where the bot speaks another language than elsewhere in the chat."""
        if self.reading == "":
            return AS_IT_IS
        return Reads(language=self.reading or interface, also=frozenset(self.reads_also))


def zone_of(chosen: str | None, otherwise: ZoneInfo, /) -> ZoneInfo:
    """Give the zone that a chat has chosen, or the operator's."""
    return ZoneInfo(chosen) if chosen else otherwise


def zone_for(chat: Chat | None, operators: ZoneInfo, /) -> ZoneInfo:
    """Give a chat's zone, or the operator's where it is not known or has chosen none."""
    return zone_of(None if chat is None else chat.zone, operators)


@dataclass(frozen=True, kw_only=True, slots=True)
class Topic:
    """A topic of a forum, as far as the bot has seen it."""

    chat_id: int
    thread: int
    name: str
    """"" until it was told."""
    closed: bool = False


class ListingKind(StrEnum):
    """What a numbered list shows."""

    LATEST = "latest"
    """The newest, one article for each story."""
    NEWEST = "newest"
    """The newest, every article."""
    TOP = "top"
    """The article whose headline stands for each story."""
    STORY = "story"
    """What reports a story; `query` is its number, then those of the list it was opened from and its page."""
    SEARCH = "search"
    SIMILAR = "similar"
    SAVED = "saved"
    HISTORY = "history"
    """What the chat opened."""
    HIDDEN = "hidden"
    """What filters left out of another list."""
    AGENDA = "agenda"
    """Events that are coming; its numbers are `bot.services.agenda`'s."""
    REMINDERS = "reminders"
    """Events that a chat wants to be reminded of."""
    KNOWN = "known"
    """What resembles a text that is not kept; `query` is how, a `Resemblance` for each article."""
    ASK = "ask"
    """What answers a question, its `query`; `corrected` where nothing does, and these come nearest."""
    QUOTES = "quotes"
    """What somebody said; its articles are those in which that is quoted, not the numbers of the list."""
    FOLLOW = "follow"
    """What was followed until it was stopped: `query` is its words, its numbers are those of its story or 0,
    and whether it was urgent and silent."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Listing:
    """A numbered list as it was shown: fixed articles, so that its buttons never open the wrong one."""

    id: int
    chat_id: int
    owner_id: int
    """The user who asked; others' presses change nothing."""
    kind: ListingKind
    query: str
    article_ids: tuple[int, ...]
    corrected: bool = False
    """Nothing matched all of it as typed; these match similar words, or most of the words."""
    created: datetime
    hidden: tuple[int, ...] = ()
    """Articles that the chat's filters left out of it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OutletNews:
    """An outlet in the archive: how much there is and how fresh it is."""

    outlet: str
    languages: tuple[str, ...]
    articles: int
    newest: datetime
    """`Article.sort_time` of its newest article."""
    newest_is_stated: bool = True
    """False when that is only the day on which an undated article entered the archive."""
