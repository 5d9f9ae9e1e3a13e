"""The composition root: settings in, running parts out. The one file that sees everything."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from telegram import Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import ApplicationBuilder, ContextTypes

from bot.archive.gathering import Gathering
from bot.archive.pipeline import Archive
from bot.archive.probe import Prober
from bot.archive.stories import StoryFollower
from bot.config import Config, proxy_for
from bot.context import Desk, Exchange, NewsApplication, NewsContext, Services
from bot.delivery.notices import NoticeSender
from bot.errors import ConfigError, Problem, StorageError
from bot.ingest.web.fetch import Fetcher
from bot.ingest.web.robots import Robots
from bot.ingest.workers import WorkerPool
from bot.locale.catalogue import Localiser
from bot.ports import Clock, SystemClock
from bot.search.folders import open_any, open_own, sweep
from bot.search.follower import IndexFollower
from bot.search.index import SearchIndex
from bot.services.adding import Adding
from bot.services.admins import Admins
from bot.services.agenda import Agenda
from bot.services.chats import Chats
from bot.services.disk import DiskFloor, free_bytes
from bot.services.keeping import Keeping
from bot.services.limits import RequestLimiter
from bot.services.links import LinkReader
from bot.services.posting import Posting
from bot.services.proposals import Proposals
from bot.services.quotes import Quotes
from bot.services.reading import Reading
from bot.services.sources import Sources
from bot.services.speaker_reports import SpeakerReports
from bot.services.story_cards import StoryCards
from bot.services.story_desk import StoryDesk
from bot.services.story_lists import StoryListing
from bot.services.suggestions import Suggesting
from bot.services.trends import TrendWatch
from bot.services.upkeep import Upkeep
from bot.storage.admins import AdminStore
from bot.storage.articles import ArticleStore
from bot.storage.assigning import AssigningStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.events import EventStore
from bot.storage.inbox import InboxStore
from bot.storage.leases import LeaseStore
from bot.storage.lifelines import Lifelines
from bot.storage.listings import ListingStore
from bot.storage.meta import MetaStore
from bot.storage.notices import NoticeStore
from bot.storage.proposals import ProposalStore
from bot.storage.quotes import QuoteStore
from bot.storage.reminders import ReminderStore
from bot.storage.room import Room
from bot.storage.saved import PinStore, SavedStore
from bot.storage.source_figures import SourceFigures
from bot.storage.sources import SourceStore
from bot.storage.speaker_reports import SpeakerReportStore
from bot.storage.speakers import SpeakerStore
from bot.storage.stories import StoryStore
from bot.storage.story_lists import StoryLists
from bot.storage.terms import TermStore
from bot.transport.intake import Intake
from bot.transport.journal import Journal
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest, bot_for
from bot.transport.turn import Turn
from handlers import menu, table

log = structlog.get_logger(__name__)

_UPDATES = ("message", "callback_query", "my_chat_member")
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0  # seconds between tries to reach Telegram


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenArchive:
    """The archive and its index, for commands that need no bot."""

    config: Config
    clock: Clock
    database: Database
    articles: ArticleStore
    archive: Archive
    index: SearchIndex
    follower: IndexFollower
    leases: LeaseStore
    stories: StoryStore
    story_follower: StoryFollower


@asynccontextmanager
async def open_archive(
    config: Config, *, clock: Clock | None = None, own_index: bool = False
) -> AsyncIterator[OpenArchive]:
    """Open database and index; the index for reading only while another process keeps it up to date.

    With `own_index` this process gets one that it keeps up to date itself, in a folder that no other has.

    Raises:
        StorageError: The database or the index can't be used.
    """
    clock = clock or SystemClock()
    try:
        config.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(f"data_dir {config.data_dir}: {error.strerror}") from error
    database = await Database.open(config.database_url, clock=clock)
    try:
        articles = ArticleStore(database, clock)
        open_index = open_own if own_index else open_any
        index = open_index(config.data_dir, archive_id=await articles.archive_id())
        follower = IndexFollower(index, articles)
        leases = LeaseStore(database, clock, Lifelines(config.data_dir / "alive"))
        story_follower = StoryFollower(AssigningStore(database, clock), articles, leases, clock)
        try:
            yield OpenArchive(
                config=config,
                clock=clock,
                database=database,
                articles=articles,
                archive=Archive(articles),
                index=index,
                follower=follower,
                leases=leases,
                stories=StoryStore(database, clock),
                story_follower=story_follower,
            )
        finally:
            story_follower.close()
            follower.close()
            index.close()
    finally:
        await database.close()


def fetcher_for(config: Config) -> Fetcher:
    """Make the guarded fetcher that the settings ask for."""
    contact = f" (+{config.fetch.contact})" if config.fetch.contact else ""
    return Fetcher(
        config.fetch.allow_networks,
        user_agent=f"Depeche/{version('depeche')}{contact}",
        proxy=lambda url: proxy_for(config.fetch.proxy, url),
        timeout=config.fetch.timeout,
        limit=int(config.fetch.max_megabytes * 1_000_000),
    )


def sources_of(opened: OpenArchive) -> Sources:
    """Make what can be asked of an archive's sources."""
    return Sources(
        store=SourceStore(opened.database, opened.clock),
        figures=SourceFigures(opened.database),
        articles=opened.articles,
        clock=opened.clock,
    )


def prober_for(fetcher: Fetcher, workers: WorkerPool, clock: Clock) -> Prober:
    """Make what tries addresses before they become sources."""
    robots = Robots(fetcher.fetch, fetcher.user_agent, clock)
    return Prober(fetcher=fetcher, workers=workers, robots=robots, clock=clock)


class NewsBot:
    """The bot over an open archive, talking to one Bot API server."""

    def __init__(self, opened: OpenArchive, *, token: str, api_base_url: str) -> None:
        config, clock = opened.config, opened.clock
        proxy = proxy_for(config.telegram.proxy, api_base_url)
        listings, chats = ListingStore(opened.database, clock), ChatStore(opened.database, clock)
        bot_id = int(token.partition(":")[0])
        inbox = InboxStore(opened.database, clock, bot_id)
        reminders = ReminderStore(opened.database, clock)
        turn = Turn(opened.leases, f"polling:{bot_id}")
        self._opened = opened
        self._request = AiohttpRequest(token=token, api_base_url=api_base_url, proxy=proxy)
        self._fetcher = fetcher_for(config)
        self._workers = WorkerPool(config.fetch.workers)
        messenger = Messenger(self._request.call, moved=chats.move)
        self._journal = Journal(messenger, inbox, allowed=turn.held)
        self._gathering = Gathering(
            config,
            fetcher=self._fetcher,
            workers=self._workers,
            archive=opened.archive,
            store=SourceStore(opened.database, clock),
            clock=clock,
        )
        self._upkeep = Upkeep(
            articles=opened.articles,
            listings=listings,
            inbox=inbox,
            notices=NoticeStore(opened.database, clock),
            reminders=reminders,
            stories=opened.stories,
            speakers=SpeakerStore(opened.database),
            terms=TermStore(opened.database),
            clock=clock,
            keep_days=config.keep_days,
            floor=DiskFloor(
                articles=opened.articles,
                room=Room(opened.database),
                free=partial(free_bytes, config.data_dir),
                floor=config.keep_free_megabytes * 1_000_000,
                clock=clock,
                tell=NoticeStore(opened.database, clock).make,
            ),
        )
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
        proposals = Proposals(ProposalStore(opened.database, clock))
        quotes = Quotes(
            reading=reading, quotes=quoted, listings=listings, outlets=config.outlets, clock=clock
        )
        trends = TrendWatch(terms=TermStore(opened.database), outlets=config.outlets, clock=clock)
        story_lists = StoryLists(opened.database)
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
        self._desk = Desk()
        self._desk.services = Services(
            reading=reading,
            story_lists=StoryListing(
                reading=reading, store=opened.stories, lists=story_lists, pins=pins, clock=clock
            ),
            story_cards=story_cards,
            story_desk=StoryDesk(
                cards=story_cards,
                articles=opened.articles,
                store=opened.stories,
                lists=story_lists,
                index=opened.index,
                clock=clock,
            ),
            trends=trends,
            suggesting=Suggesting(reading=reading, quotes=quotes, trends=trends, outlets=config.outlets),
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
                prober=prober_for(self._fetcher, self._workers, clock),
                proposals=proposals,
                workers=self._workers,
                clock=clock,
            ),
            posting=Posting(reading=reading, proposals=proposals),
            proposals=proposals,
            quotes=quotes,
            speaker_reports=SpeakerReports(
                reading=reading,
                quotes=quotes,
                quoted=quoted,
                reports=SpeakerReportStore(opened.database, clock),
                articles=opened.articles,
            ),
            links=LinkReader(
                fetcher=self._fetcher,
                workers=self._workers,
                archive=opened.archive,
                public=config.readers.share_sent_links,
            ),
            chats=Chats(chats, default_language=config.readers.language),
            admins=Admins(AdminStore(opened.database, clock), named=config.telegram.admins, clock=clock),
            people=RequestLimiter(clock, per_minute=config.readers.requests_per_minute),
            groups=RequestLimiter(clock, per_minute=config.readers.group_requests_per_minute),
            outlets=config.outlets,
            news_hours=round(config.polling.news_hours),
            language=config.readers.language,
            zone=ZoneInfo(config.readers.time_zone),
            clock=clock,
        )
        self._notices = NoticeSender(
            store=NoticeStore(opened.database, clock),
            messenger=messenger,
            admins=self._desk.services.admins.all_ids,
            speaker=self._speaker,
            clock=clock,
            allowed=turn.held,
        )
        self._application = self._build()
        self._stopping = asyncio.Event()
        self.intake = Intake(
            call=self._request.call,
            inbox=inbox,
            handle=self._handle,
            clock=clock,
            allowed_updates=_UPDATES,
            turn=turn,
        )

    async def run(
        self, *, rehearsal: bool = False, indexing: Callable[[int, int], None] | None = None
    ) -> None:
        """Answer until `stop`; keep menu, index and stories up and the archive bounded meanwhile.

        A `rehearsal` only answers: it publishes, assigns and tidies nothing. `indexing` is told how far of
        how far the index is.

        Raises:
            ConfigError: The server does not accept the token.
        """
        chores: list[asyncio.Task[None]] = []
        if not self._opened.index.read_only:
            chores.append(asyncio.create_task(self._opened.follower.run(indexing)))
        if not rehearsal:
            # News is gathered whether or not Telegram can be reached, and whoever's turn it is to ask it.
            chores.append(asyncio.create_task(self._gathering.run()))
            chores.append(asyncio.create_task(self._opened.story_follower.run()))
        try:
            if await self._greeted():
                log.info("bot.running", username=self._application.bot.username)
                if not rehearsal:
                    told = MetaStore(self._opened.database)
                    services = self._desk.services
                    # Telegram takes no menu for people who have not written yet.
                    admins = await services.chats.met(await services.admins.all_ids())
                    chores.append(asyncio.create_task(menu.publish(self._application.bot, told, admins)))
                    chores.append(asyncio.create_task(self._upkeep.run()))
                    chores.append(asyncio.create_task(self._notices.run()))
                    chores.append(asyncio.create_task(sweep(self._opened.config.data_dir)))
                await self.intake.run()
        finally:
            for chore in chores:
                chore.cancel()
            await asyncio.gather(*chores, return_exceptions=True)
            await self._application.shutdown()
            await self._request.shutdown()
            await self._workers.close()
            await self._fetcher.close()

    async def stop(self) -> None:
        """Stop asking for updates, let running answers end."""
        self._stopping.set()
        await self.intake.stop()

    async def _speaker(self, user_id: int) -> Localiser:
        """Speak the language that somebody has with the bot."""
        language = await self._desk.services.chats.language(user_id)
        return Localiser(language, self._desk.services.zone)

    async def _greeted(self) -> bool:
        """Greet the server; False when stopped before it answered."""
        greeting, stopping = asyncio.create_task(self._greet()), asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait({greeting, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if greeting.done():
                greeting.result()
            return greeting.done()
        finally:
            greeting.cancel()
            stopping.cancel()
            await asyncio.gather(greeting, stopping, return_exceptions=True)

    async def _greet(self) -> None:
        """Learn the bot's own name, however long Telegram can't be reached."""
        pause = _FIRST_PAUSE
        while True:
            try:
                await self._application.initialize()
            except InvalidToken:
                message = "the server does not know this token; @BotFather shows the right one"
                raise ConfigError("configuration", [Problem(key="telegram.token", message=message)]) from None
            except TelegramError as error:
                log.warning("telegram.unreachable", error=str(error), retry_in=pause)
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
            else:
                return

    def _build(self) -> NewsApplication:
        application: Any = (
            ApplicationBuilder()
            .bot(bot_for(self._request))
            .updater(None)
            .job_queue(None)
            .context_types(ContextTypes(context=NewsContext, bot_data=Desk))
            .build()
        )
        application.bot_data = self._desk
        table.register(application)
        return application  # type: ignore[no-any-return]

    async def _handle(self, raw: Mapping[str, Any]) -> None:
        update = Update.de_json(dict(raw), self._application.bot)
        exchanges = self._desk.exchanges
        exchanges[update.update_id] = Exchange(answers=await self._journal.open(update.update_id))
        try:
            await self._application.process_update(update)
        finally:
            del exchanges[update.update_id]
