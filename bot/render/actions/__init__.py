"""What buttons mean, a file a family; `bot.render.callback` writes it into 64 bytes and reads it back."""

from bot.render.actions.agenda import CalendarFile, DropReminder, OpenEvent, SetReminder
from bot.render.actions.answers import OwnWords, WriteSummary
from bot.render.actions.articles import (
    FullText,
    OpenArticle,
    Pin,
    SaveArticle,
    SearchTerm,
    ShareArticle,
    ShowListing,
    Similar,
    Unpin,
    UnsaveArticle,
)
from bot.render.actions.as_written import AsWritten
from bot.render.actions.briefing import ChangeBriefing
from bot.render.actions.broadcasts import ChangeBroadcast, ListBroadcasts, NewBroadcast, ShowBroadcast
from bot.render.actions.chats import ChangeChat, ListChats, ShowChat
from bot.render.actions.desk import Admit, ChangeAdmin, ChangeBan, ShowAudit
from bot.render.actions.digests import AddDigest, ChangeDigest, ShowDigest, ShowDigests
from bot.render.actions.editing import (
    EditArticle,
    LiftWithdrawal,
    ListHidden,
    ListTitles,
    OwnTitle,
    PinStory,
    ShutOutlet,
    UnpinStory,
)
from bot.render.actions.feedback import GiveFeedback, SettleFeedback
from bot.render.actions.follows import ChangeFollow, FollowThis, ListFollows, ShowFollow
from bot.render.actions.hold import ChangeHold
from bot.render.actions.issues import JudgeIssue
from bot.render.actions.known import AskedAbout
from bot.render.actions.outbox import ChangeCause
from bot.render.actions.places import Current, Go
from bot.render.actions.proposals import Answer, Choose
from bot.render.actions.quotes import DoubtSpeaker, QuotesOf, SettleReport, ShowQuotes
from bot.render.actions.reading import ChangeReading, ShowReading
from bot.render.actions.settings import ChangeSetting, OwnData, SetLanguage, SetSummary, ShowSetting
from bot.render.actions.sources import ChangeSource, ListSources, ShowOutlet, ShowSource, ShowSources
from bot.render.actions.stats import ShowDays, ShowStats
from bot.render.actions.stories import MergeStory, OpenStory, ShowStory, SplitStory

Action = (
    CalendarFile
    | DropReminder
    | OpenEvent
    | SetReminder
    | OwnWords
    | WriteSummary
    | FullText
    | OpenArticle
    | Pin
    | SaveArticle
    | SearchTerm
    | ShareArticle
    | ShowListing
    | Similar
    | Unpin
    | UnsaveArticle
    | AsWritten
    | ChangeBriefing
    | ChangeBroadcast
    | ListBroadcasts
    | NewBroadcast
    | ShowBroadcast
    | ChangeChat
    | ListChats
    | ShowChat
    | Admit
    | ChangeAdmin
    | ChangeBan
    | ShowAudit
    | AddDigest
    | ChangeDigest
    | ShowDigest
    | ShowDigests
    | EditArticle
    | LiftWithdrawal
    | ListHidden
    | ListTitles
    | OwnTitle
    | PinStory
    | ShutOutlet
    | UnpinStory
    | GiveFeedback
    | SettleFeedback
    | ChangeFollow
    | FollowThis
    | ListFollows
    | ShowFollow
    | ChangeHold
    | JudgeIssue
    | AskedAbout
    | ChangeCause
    | Current
    | Go
    | Answer
    | Choose
    | DoubtSpeaker
    | QuotesOf
    | SettleReport
    | ShowQuotes
    | ChangeReading
    | ShowReading
    | ChangeSetting
    | OwnData
    | SetLanguage
    | SetSummary
    | ShowSetting
    | ChangeSource
    | ListSources
    | ShowOutlet
    | ShowSource
    | ShowSources
    | ShowDays
    | ShowStats
    | MergeStory
    | OpenStory
    | ShowStory
    | SplitStory
)
