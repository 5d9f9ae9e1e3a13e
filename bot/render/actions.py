"""What buttons mean; `bot.render.callback` writes it into their 64 bytes and reads it back."""

from dataclasses import dataclass
from enum import StrEnum

from bot.model.chat import SummaryLength
from bot.render.answer_actions import OwnWords, WriteSummary
from bot.render.as_written_actions import AsWritten
from bot.render.briefing_actions import ChangeBriefing
from bot.render.broadcast_actions import ChangeBroadcast, ListBroadcasts, NewBroadcast, ShowBroadcast
from bot.render.chat_actions import ChangeChat, ListChats, ShowChat
from bot.render.desk_actions import Admit, ChangeBan, ShowAudit
from bot.render.digest_actions import AddDigest, ChangeDigest, ShowDigest, ShowDigests
from bot.render.editing_actions import (
    EditArticle,
    LiftWithdrawal,
    ListHidden,
    ListTitles,
    OwnTitle,
    PinStory,
    ShutOutlet,
    UnpinStory,
)
from bot.render.feedback_actions import GiveFeedback, SettleFeedback
from bot.render.follow_actions import ChangeFollow, FollowThis, ListFollows, ShowFollow
from bot.render.hold_actions import ChangeHold
from bot.render.issue_actions import JudgeIssue
from bot.render.known_actions import AskedAbout
from bot.render.outbox_actions import ChangeCause
from bot.render.reading_actions import ChangeReading, ShowReading
from bot.render.setting_actions import ChangeSetting, OwnData, ShowSetting
from bot.render.stats_actions import ShowDays, ShowStats
from bot.render.story_actions import MergeStory, OpenStory, ShowStory, SplitStory


class Place(StrEnum):
    """A view that needs no arguments."""

    START = "start"
    HELP = "help"
    LATEST = "latest"
    NEWEST = "newest"
    """The latest news, every article by itself."""
    SETTINGS = "settings"
    ABOUT = "about"
    PRIVACY = "privacy"
    ADMINS = "admins"
    TRENDS = "trends"
    REPORTS = "reports"
    """Quotes whose speaker is in doubt."""
    OUTBOX = "outbox"
    """What is to be sent."""
    HEALTH = "health"
    """How everything fares."""
    STATS = "stats"
    """Who uses the bot and for what, in numbers."""
    COSTS = "costs"
    """What translating costs."""
    INVITE = "invite"
    """A link for another admin."""


class AdminDeed(StrEnum):
    """What is done to somebody's role by whoever stands above it."""

    SHOW = "show"
    EDITOR = "editor"
    """Make them one."""
    ADMIN = "admin"
    REMOVE = "remove"
    """Ask whether the rights shall really go."""
    REMOVE_NOW = "now"


class Deed(StrEnum):
    """What an admin does to a source."""

    PAUSE = "pause"
    RESUME = "resume"
    FETCH = "fetch"
    REMOVE = "remove"
    """Ask whether it shall really go."""
    REMOVE_NOW = "now"


class Reply(StrEnum):
    """What an admin says to a proposal."""

    YES = "yes"
    FEED_TEXT = "text"
    """Yes, with what the feed itself says, never fetching its pages."""
    NO = "no"


@dataclass(frozen=True, slots=True)
class Go:
    """Show one of the standing views."""

    place: Place


@dataclass(frozen=True, slots=True)
class ShowSources:
    """Show a page of the outlets, counted from 1."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class ShowListing:
    """Show a page of a stored list, counted from 1."""

    listing_id: int
    page: int = 1


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """Show an article's card; `listing_id` and `page` lead back to the list it was opened from."""

    article_id: int
    listing_id: int | None = None
    page: int = 1


@dataclass(frozen=True, slots=True)
class FullText:
    """Show a page of an article's text; `page` None means wherever the highlighted sentence is.

    `highlight` is a summary sentence's number, from 1.
    """

    article_id: int
    page: int | None = 1
    listing_id: int | None = None
    back: int = 1
    highlight: int | None = None


@dataclass(frozen=True, slots=True)
class ShareArticle:
    """Show the ways to share an article; `listing_id` and `back` lead back to its list."""

    article_id: int
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class Similar:
    """List articles like this one."""

    article_id: int


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Choose the interface language."""

    code: str


@dataclass(frozen=True, slots=True)
class SearchTerm:
    """Search for one of an article's terms, counted from 1."""

    article_id: int
    number: int


@dataclass(frozen=True, slots=True)
class SetSummary:
    """Choose how long summaries are."""

    length: SummaryLength


@dataclass(frozen=True, slots=True)
class ShowSource:
    """Show a source."""

    source_id: str


@dataclass(frozen=True, slots=True)
class ShowOutlet:
    """Show an outlet; it is named by a number made of its name, which may be long and in any script."""

    outlet_id: int


@dataclass(frozen=True, slots=True)
class ListSources:
    """Show an admin a page of the sources, counted from 1."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class ChangeSource:
    """Do something to a source."""

    source_id: str
    deed: Deed


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer a stored proposal."""

    proposal_id: int
    reply: Reply


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose one of the sources that a stored proposal offers, counted from 1."""

    proposal_id: int
    number: int


@dataclass(frozen=True, slots=True)
class SaveArticle:
    """Save an article for the chat; `listing_id` and `back` lead back to its list."""

    article_id: int
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class UnsaveArticle:
    """Take an article out of what the chat saved; `listing_id` and `back` lead back to its list."""

    article_id: int
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class Pin:
    """Put an article at the top of the latest news; `listing_id` and `back` lead back to its list."""

    article_id: int
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class Unpin:
    """Take an article from the top of the latest news; `listing_id` and `back` lead back to its list."""

    article_id: int
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class ChangeAdmin:
    """Do something to an admin."""

    admin_id: int
    deed: AdminDeed


class Finding(StrEnum):
    """What an admin finds of a quote's speaker who is in doubt."""

    RIGHT = "right"
    WRONG = "wrong"
    OPEN = "open"
    """Neither: what was found before is taken back."""
    NONE = "none"
    """Nothing yet: the article is wanted first, in a message of its own."""


@dataclass(frozen=True, slots=True)
class ShowQuotes:
    """Show a page of what an article quotes; `listing_id` and `back` lead back to its list."""

    article_id: int
    page: int = 1
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class QuotesOf:
    """List what somebody said."""

    speaker_id: int


@dataclass(frozen=True, slots=True)
class DoubtSpeaker:
    """Say that the name beside a quote is wrong; without `quote_id`, ask which quote is meant.

    `page` is that of the list of quotes. With `back` it lists what `article_id` quotes, and `listing_id` and
    `back` lead back to the list that this was opened from; without, `listing_id` lists what somebody said.
    `quote_id` is where the quote begins in its article, counted from 1.
    """

    listing_id: int | None
    page: int
    article_id: int | None = None
    quote_id: int | None = None
    back: int | None = None


@dataclass(frozen=True, slots=True)
class SettleReport:
    """Find the name in a report right or wrong."""

    report_id: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class OpenEvent:
    """Show an event of a stored agenda, counted from 1."""

    listing_id: int
    number: int


@dataclass(frozen=True, slots=True)
class SetReminder:
    """Note that the chat wants to be reminded of an event of a stored agenda."""

    listing_id: int
    number: int


@dataclass(frozen=True, slots=True)
class DropReminder:
    """Take back that the chat wants to be reminded of an event of a stored agenda."""

    listing_id: int
    number: int


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """Send an event of a stored agenda as a calendar file; `number` None means all of them."""

    listing_id: int
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Current:
    """Do nothing: the button only says where one is."""


Action = (
    Go
    | ShowSources
    | ShowListing
    | OpenArticle
    | FullText
    | ShareArticle
    | Similar
    | SearchTerm
    | SetLanguage
    | SetSummary
    | ShowSource
    | ShowOutlet
    | ListSources
    | ChangeSource
    | Answer
    | Choose
    | SaveArticle
    | UnsaveArticle
    | Pin
    | Unpin
    | ChangeAdmin
    | ShowQuotes
    | QuotesOf
    | DoubtSpeaker
    | SettleReport
    | OpenStory
    | ShowStory
    | SplitStory
    | MergeStory
    | OpenEvent
    | SetReminder
    | DropReminder
    | CalendarFile
    | FollowThis
    | ShowFollow
    | ChangeFollow
    | ListFollows
    | ShowDigest
    | ChangeDigest
    | ShowDigests
    | AddDigest
    | JudgeIssue
    | EditArticle
    | ShutOutlet
    | LiftWithdrawal
    | ListHidden
    | ListTitles
    | OwnTitle
    | PinStory
    | UnpinStory
    | GiveFeedback
    | SettleFeedback
    | ListChats
    | ShowChat
    | ChangeChat
    | AskedAbout
    | OwnWords
    | WriteSummary
    | ShowSetting
    | ChangeSetting
    | OwnData
    | ChangeCause
    | ShowBroadcast
    | ChangeBroadcast
    | ListBroadcasts
    | NewBroadcast
    | ShowAudit
    | Admit
    | ChangeBan
    | ChangeHold
    | ShowStats
    | ShowDays
    | ChangeBriefing
    | AsWritten
    | ShowReading
    | ChangeReading
    | Current
)
