"""What handlers may call, put together from an open archive."""

from typing import Final
from zoneinfo import ZoneInfo

from bot.app.digesting import approvals_of, digests_of
from bot.app.opening import OpenArchive, prober_for, sources_of
from bot.delivery.pace_limits import PaceLimits
from bot.ingest.web.fetch import Fetcher
from bot.ingest.web.robots import Robots
from bot.ingest.workers import WorkerPool
from bot.services.adding import Adding
from bot.services.admins import Admins
from bot.services.admissions import Admissions
from bot.services.agenda import Agenda
from bot.services.answers import AnswerDesk
from bot.services.audit import AuditLog
from bot.services.awaiting import Awaiting
from bot.services.backups import Backups
from bot.services.briefings import Briefings
from bot.services.broadcast_desk import BroadcastDesk
from bot.services.broadcasts import Broadcasts
from bot.services.chat_rights import ChatRights
from bot.services.chats import Chats
from bot.services.counting import Counting
from bot.services.editing import Editing
from bot.services.feedback import FeedbackDesk
from bot.services.filtering import Filtering
from bot.services.follows import Follows
from bot.services.health import HealthDesk
from bot.services.hiding import Hiding
from bot.services.hold_desk import HoldDesk
from bot.services.inline import InlineOffers
from bot.services.keeping import Keeping
from bot.services.known import Known
from bot.services.limit_desk import LimitDesk, Limits
from bot.services.limits import RequestLimiter
from bot.services.links import LinkReader
from bot.services.moderation import Moderation
from bot.services.offered import Services
from bot.services.outbox_desk import OutboxDesk
from bot.services.persons import Persons
from bot.services.posting import Posting
from bot.services.preferences import Preferences
from bot.services.proposals import Proposals
from bot.services.questions import Questions
from bot.services.quotes import Quotes
from bot.services.reading import Reading
from bot.services.ruled_chats import AllMembers, RuledChats
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
from bot.services.wishes import Wishes
from bot.storage.admins import AdminStore
from bot.storage.admissions import AdmissionStore
from bot.storage.assigning import AssigningStore
from bot.storage.audit import AuditStore
from bot.storage.awaited import AwaitedStore
from bot.storage.bans import BanStore
from bot.storage.briefings import BriefingStore
from bot.storage.broadcast_flow import BroadcastFlow
from bot.storage.broadcasts import BroadcastStore
from bot.storage.chat_admins import ChatAdminStore
from bot.storage.chats import ChatStore
from bot.storage.day_figures import DayCounts
from bot.storage.events import EventStore
from bot.storage.feedback import FeedbackStore
from bot.storage.figures import Figures
from bot.storage.follows import FollowStore
from bot.storage.headings import Headings
from bot.storage.health_figures import HealthFigures
from bot.storage.hiding import HidingStore
from bot.storage.history import HistoryStore
from bot.storage.holding_back import HoldStore
from bot.storage.listings import ListingStore
from bot.storage.meta import MetaStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.person_export import PersonExport
from bot.storage.persons import PersonStore
from bot.storage.posted import PostedStore
from bot.storage.proposals import ProposalStore
from bot.storage.quotes import QuoteStore
from bot.storage.reminders import ReminderStore
from bot.storage.saved import PinStore, SavedStore
from bot.storage.sent_broadcasts import SentBroadcasts
from bot.storage.speaker_reports import SpeakerReportStore
from bot.storage.story_lists import StoryLists
from bot.storage.story_pins import StoryPinStore
from bot.storage.terms import TermStore
from bot.storage.title_corrections import TitleStore
from bot.storage.topics import TopicStore
from bot.storage.withdrawals import WithdrawalStore

_QUERIES: Final = 3
"""Inline queries for each request that a person may make: a few words are asked for as they grow."""


def services_of(
    opened: OpenArchive, *, fetcher: Fetcher, workers: WorkerPool, members: AllMembers
) -> Services:
    """Make everything that handlers may call."""
    config, clock = opened.config, opened.clock
    listings, chats = ListingStore(opened.database, clock), ChatStore(opened.database, clock)
    known_chats = Chats(chats, default_language=config.readers.language)
    audit = AuditStore(opened.database, clock)
    admins = Admins(
        AdminStore(opened.database, clock),
        named=config.telegram.admins,
        owner=config.telegram.owner or None,
        clock=clock,
    )
    default = Limits(
        person=config.readers.requests_per_minute, group=config.readers.group_requests_per_minute
    )
    people = RequestLimiter(clock, per_minute=default.person)
    groups = RequestLimiter(clock, per_minute=default.group)
    typists = RequestLimiter(clock, per_minute=_QUERIES * default.person)
    reminders = ReminderStore(opened.database, clock)
    chat_rights = ChatRights(members, clock)
    saved, pins = SavedStore(opened.database, clock), PinStore(opened.database, clock)
    quoted = QuoteStore(opened.database)
    reading = Reading(
        articles=opened.articles,
        saved=saved,
        quotes=quoted,
        listings=listings,
        index=opened.index,
        clock=clock,
    )
    sources = sources_of(opened)
    figures = Figures(opened.database)
    counting = Counting(figures, clock)
    health = HealthDesk(
        HealthFigures(opened.database),
        pulse=opened.pulse,
        index=opened.index,
        folder=config.data_dir,
        floor=config.keep_free_megabytes * 1_000_000,
        clock=clock,
    )
    proposals = Proposals(ProposalStore(opened.database, clock))
    quotes = Quotes(reading=reading, quotes=quoted, listings=listings, outlets=config.outlets, clock=clock)
    trends = TrendWatch(terms=TermStore(opened.database), outlets=config.outlets, clock=clock)
    story_lists = StoryLists(opened.database)
    filtering = Filtering(Headings(opened.database), clock)
    history = HistoryStore(opened.database, clock)
    story_pins = StoryPinStore(opened.database, clock)
    story_listing = StoryListing(
        reading=reading,
        store=opened.stories,
        lists=story_lists,
        pins=pins,
        story_pins=story_pins,
        filtering=filtering,
        clock=clock,
    )
    story_cards = StoryCards(
        reading=reading,
        articles=opened.articles,
        store=opened.stories,
        lists=story_lists,
        events=EventStore(opened.database),
        quotes=quoted,
        outlets=config.outlets,
        zone=ZoneInfo(config.readers.time_zone),
        clock=clock,
    )
    suggesting = Suggesting(reading=reading, quotes=quotes, trends=trends, outlets=config.outlets)
    wishes = Wishes(
        reading=reading,
        stories=story_listing,
        cards=story_cards,
        quotes=quoted,
        suggesting=suggesting,
        listings=listings,
        index=opened.index,
        outlets=config.outlets,
    )
    editing = Editing(
        reading=reading,
        articles=opened.articles,
        store=WithdrawalStore(opened.database, clock),
        proposals=proposals,
    )
    digests, typed_digests, digest_offers = digests_of(opened, chats=chats, rights=chat_rights, wishes=wishes)
    return Services(
        reading=reading,
        story_lists=story_listing,
        story_cards=story_cards,
        story_desk=StoryDesk(
            cards=story_cards,
            articles=opened.articles,
            store=opened.stories,
            lists=story_lists,
            index=opened.index,
            clock=clock,
        ),
        story_pins=StoryPins(cards=story_cards, store=story_pins, clock=clock),
        trends=trends,
        suggesting=suggesting,
        follows=Follows(
            store=FollowStore(opened.database, clock),
            wishes=wishes,
            listings=listings,
            index=opened.index,
            clock=clock,
        ),
        keeping=Keeping(reading=reading, saved=saved, pins=pins),
        agenda=Agenda(
            reading=reading,
            articles=opened.articles,
            events=EventStore(opened.database),
            reminders=reminders,
            listings=listings,
            index=opened.index,
            clock=clock,
            zone=ZoneInfo(config.readers.time_zone),
        ),
        sources=sources,
        adding=Adding(
            sources=sources,
            prober=prober_for(fetcher, workers, clock),
            proposals=proposals,
            workers=workers,
            clock=clock,
        ),
        posting=Posting(reading=reading, proposals=proposals, posted=PostedStore(opened.database, clock)),
        feedback=FeedbackDesk(
            FeedbackStore(opened.database, clock),
            reading=reading,
            articles=opened.articles,
            chats=known_chats,
            admins=admins,
        ),
        editing=editing,
        hiding=Hiding(editing=editing, store=HidingStore(opened.database, clock)),
        titles=Titles(editing=editing, store=TitleStore(opened.database, clock)),
        proposals=proposals,
        quotes=quotes,
        outbox=OutboxDesk(OutboxFigures(opened.database, clock), clock),
        broadcasts=Broadcasts(
            BroadcastStore(opened.database, clock), wishes=wishes, clock=clock, limits=PaceLimits()
        ),
        broadcast_desk=BroadcastDesk(
            store=BroadcastStore(opened.database, clock),
            flow=BroadcastFlow(opened.database, clock),
            sent=SentBroadcasts(opened.database, clock),
            limits=PaceLimits(),
            clock=clock,
        ),
        health=health,
        counting=counting,
        stats=StatsDesk(
            figures,
            counting=counting,
            articles=opened.articles,
            days=DayCounts(opened.database),
            clock=clock,
        ),
        briefings=Briefings(
            BriefingStore(opened.database),
            figures=figures,
            counting=counting,
            outbox=OutboxFigures(opened.database, clock),
            health=health.state,
            costs=opened.translating.costs.state,
            admins=admins,
            chats=known_chats,
            hold=HoldStore(opened.database, clock),
            zone=ZoneInfo(config.readers.time_zone),
            clock=clock,
        ),
        hold=HoldDesk(opened.database, clock),
        backups=Backups(opened.database, config.data_dir / "backups", clock),
        speaker_reports=SpeakerReports(
            reading=reading,
            quotes=quotes,
            quoted=quoted,
            reports=SpeakerReportStore(opened.database, clock),
            articles=opened.articles,
        ),
        links=LinkReader(
            fetcher=fetcher,
            robots=Robots(fetcher.fetch, fetcher.user_agent, clock),
            workers=workers,
            archive=opened.archive,
            articles=opened.articles,
            public=config.readers.share_sent_links,
        ),
        awaiting=Awaiting(AwaitedStore(opened.database, clock), clock),
        preferences=Preferences(chats, history, filtering, digests),
        persons=Persons(
            store=PersonStore(opened.database, clock),
            exporting=PersonExport(opened.database, clock),
            history=history,
            reading=reading,
            clock=clock,
        ),
        digests=digests,
        approvals=approvals_of(opened, digests=digests),
        typed_digests=typed_digests,
        digest_offers=digest_offers,
        chats=known_chats,
        audit=AuditLog(audit, known_chats),
        chat_rights=chat_rights,
        ruled_chats=RuledChats(
            database=opened.database,
            chats=chats,
            admins=ChatAdminStore(opened.database, clock),
            topics=TopicStore(opened.database),
            members=members,
            rights=chat_rights,
            clock=clock,
        ),
        admins=admins,
        known=Known(
            reading=reading,
            articles=opened.articles,
            stories=opened.stories,
            lists=story_lists,
            terms=TermStore(opened.database),
            assigning=AssigningStore(opened.database, clock),
            listings=listings,
            index=opened.index,
            clock=clock,
            keep_days=config.keep_days,
        ),
        questions=Questions(
            reading=reading,
            articles=opened.articles,
            stories=opened.stories,
            terms=TermStore(opened.database),
            listings=listings,
            index=opened.index,
            outlets=config.outlets,
            clock=clock,
        ),
        answers=AnswerDesk(opened.translating.writings),
        story_sources=StorySources(opened.stories, opened.articles, outlets=config.outlets),
        inline=InlineOffers(reading=reading, lists=story_listing, quotes=quotes, articles=opened.articles),
        moderation=Moderation(
            BanStore(opened.database, clock), admins=admins, chats=known_chats, clock=clock
        ),
        admissions=Admissions(
            AdmissionStore(opened.database, clock),
            known_chats,
            people=config.readers.open == "asked",
            groups=config.readers.groups == "asked",
        ),
        limits=LimitDesk(
            store=MetaStore(opened.database),
            default=default,
            people=people,
            groups=groups,
            typists=typists,
            queries=_QUERIES,
            clock=clock,
        ),
        translations=opened.translating.translations,
        reading_languages=opened.translating.languages,
        costs=opened.translating.costs,
        people=people,
        groups=groups,
        hints=RequestLimiter(clock, per_minute=1),
        typists=typists,
        outlets=config.outlets,
        news_hours=round(config.polling.news_hours),
        language=config.readers.language,
        zone=ZoneInfo(config.readers.time_zone),
        clock=clock,
    )
