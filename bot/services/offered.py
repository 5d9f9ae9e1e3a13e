"""What people and admins can ask for, all in one place for handlers."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.model.outlet import Outlets
from bot.ports import Clock, Translations
from bot.services.adding import Adding
from bot.services.admins import Admins
from bot.services.admissions import Admissions
from bot.services.agenda import Agenda
from bot.services.answers import AnswerDesk
from bot.services.approvals import Approvals
from bot.services.audit import AuditLog
from bot.services.awaiting import Awaiting
from bot.services.backups import Backups
from bot.services.briefings import Briefings
from bot.services.broadcast_desk import BroadcastDesk
from bot.services.broadcasts import Broadcasts
from bot.services.chat_rights import ChatRights
from bot.services.chats import Chats
from bot.services.costs import CostDesk
from bot.services.counting import Counting
from bot.services.digest_offers import DigestOffers
from bot.services.digest_typing import TypedDigests
from bot.services.digests import Digests
from bot.services.editing import Editing
from bot.services.feedback import FeedbackDesk
from bot.services.follows import Follows
from bot.services.health import HealthDesk
from bot.services.hiding import Hiding
from bot.services.hold_desk import HoldDesk
from bot.services.inline import InlineOffers
from bot.services.keeping import Keeping
from bot.services.known import Known
from bot.services.limit_desk import LimitDesk
from bot.services.limits import RequestLimiter
from bot.services.links import LinkReader
from bot.services.moderation import Moderation
from bot.services.outbox_desk import OutboxDesk
from bot.services.persons import Persons
from bot.services.posting import Posting
from bot.services.preferences import Preferences
from bot.services.proposals import Proposals
from bot.services.questions import Questions
from bot.services.quotes import Quotes
from bot.services.reading import Reading
from bot.services.reading_languages import ReadingLanguages
from bot.services.ruled_chats import RuledChats
from bot.services.sources import Sources
from bot.services.speaker_reports import SpeakerReports
from bot.services.stats import StatsDesk
from bot.services.story_cards import StoryCards
from bot.services.story_desk import StoryDesk
from bot.services.story_lists import StoryListing
from bot.services.story_pins import StoryPins
from bot.services.story_sources import StorySources
from bot.services.suggestions import Suggesting
from bot.services.titles import Titles
from bot.services.trends import TrendWatch


@dataclass(frozen=True, kw_only=True, slots=True)
class Services:
    """Everything that handlers may call."""

    reading: Reading
    story_lists: StoryListing
    story_cards: StoryCards
    story_desk: StoryDesk
    story_pins: StoryPins
    keeping: Keeping
    agenda: Agenda
    follows: Follows
    links: LinkReader
    chats: Chats
    digests: Digests
    typed_digests: TypedDigests
    digest_offers: DigestOffers
    approvals: Approvals
    preferences: Preferences
    persons: Persons
    awaiting: Awaiting
    chat_rights: ChatRights
    ruled_chats: RuledChats
    admins: Admins
    sources: Sources
    adding: Adding
    posting: Posting
    editing: Editing
    hiding: Hiding
    titles: Titles
    feedback: FeedbackDesk
    proposals: Proposals
    quotes: Quotes
    speaker_reports: SpeakerReports
    outbox: OutboxDesk
    broadcasts: Broadcasts
    broadcast_desk: BroadcastDesk
    audit: AuditLog
    moderation: Moderation
    admissions: Admissions
    limits: LimitDesk
    health: HealthDesk
    counting: Counting
    stats: StatsDesk
    briefings: Briefings
    hold: HoldDesk
    backups: Backups
    trends: TrendWatch
    suggesting: Suggesting
    inline: InlineOffers
    known: Known
    questions: Questions
    answers: AnswerDesk
    story_sources: StorySources
    translations: Translations
    reading_languages: ReadingLanguages
    costs: CostDesk
    people: RequestLimiter
    groups: RequestLimiter
    hints: RequestLimiter
    """How often a group is told that only its admins are answered."""
    typists: RequestLimiter
    """People who type behind the bot's name: each pause asks anew."""
    outlets: Outlets
    news_hours: int
    """Age up to which what a source brings is news."""
    language: str
    """Interface language where nothing tells another."""
    zone: ZoneInfo
    clock: Clock
