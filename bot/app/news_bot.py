"""The bot over an open archive: its parts put together, run, and stopped."""

import asyncio
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import structlog
from telegram import Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import ApplicationBuilder, ContextTypes

from bot.app.delivering import Chore, Deliveries, watched
from bot.app.opening import OpenArchive, fetcher_for
from bot.app.services import services_of
from bot.archive.gathering import Gathering
from bot.config import proxy_for
from bot.context import Desk, Exchange, NewsApplication, NewsContext
from bot.delivery.notices import NoticeSender
from bot.delivery.pace_limits import PaceLimits
from bot.errors import ConfigError, Problem
from bot.ingest.workers import WorkerPool
from bot.locale.catalogue import Localiser
from bot.model.chat import zone_for
from bot.model.health import ChoreName
from bot.search.folders import sweep
from bot.services.alarms import Alarms
from bot.services.disk import DiskFloor, free_bytes
from bot.services.upkeep import Upkeep
from bot.storage.alarms import AlarmStore
from bot.storage.bans import BanStore
from bot.storage.broadcasts import BroadcastStore
from bot.storage.chats import ChatStore
from bot.storage.day_figures import DayCounts
from bot.storage.digest_issues import DigestIssues
from bot.storage.figures import Figures
from bot.storage.inbox import InboxStore
from bot.storage.listings import ListingStore
from bot.storage.meta import MetaStore
from bot.storage.notices import NoticeStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.polls import PollStore
from bot.storage.reminders import ReminderStore
from bot.storage.room import Room
from bot.storage.sources import SourceStore
from bot.storage.speakers import SpeakerStore
from bot.storage.terms import TermStore
from bot.storage.told_stories import ToldStories
from bot.transport.chat_members import ChatMembers
from bot.transport.intake import Intake
from bot.transport.journal import Journal
from bot.transport.late import LateEdits
from bot.transport.member_changes import concerns
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest, bot_for
from bot.transport.turn import Turn
from handlers import menu, table

log = structlog.get_logger(__name__)

_UPDATES = ("message", "callback_query", "inline_query", "my_chat_member", "chat_member")
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0  # seconds between tries to reach Telegram


class NewsBot:
    """The bot over an open archive, talking to one Bot API server."""

    def __init__(
        self, opened: OpenArchive, *, token: str, api_base_url: str, limits: PaceLimits | None = None
    ) -> None:
        """`limits` are what the server is thought to take; Telegram's unless said otherwise."""
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
        self.deliveries = Deliveries(
            opened,
            messenger=messenger,
            call=self._request.call,
            limits=limits or PaceLimits(),
            bot_name=lambda: self._application.bot.username,
            is_admin=lambda user_id: self._desk.services.admins.is_admin(user_id),
        )
        self._journal = Journal(messenger, inbox, allowed=turn.held, line=self.deliveries.replies)
        self._gathering = Gathering(
            config,
            fetcher=self._fetcher,
            workers=self._workers,
            archive=opened.archive,
            store=SourceStore(opened.database, clock),
            polls=PollStore(opened.database, clock),
            clock=clock,
            heart=opened.pulse.heart(ChoreName.GATHERING),
        )
        self._upkeep = Upkeep(
            articles=opened.articles,
            listings=listings,
            inbox=inbox,
            bans=BanStore(opened.database, clock),
            notices=NoticeStore(opened.database, clock),
            reminders=reminders,
            stories=opened.stories,
            speakers=SpeakerStore(opened.database),
            outbox=OutboxFigures(opened.database, clock),
            broadcasts=BroadcastStore(opened.database, clock),
            issues=DigestIssues(opened.database),
            told=ToldStories(opened.database),
            terms=TermStore(opened.database),
            figures=Figures(opened.database),
            days=DayCounts(opened.database),
            translations=opened.translating,
            written=opened.translating.written,
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
            heart=opened.pulse.heart(ChoreName.UPKEEP),
        )
        self._desk = Desk()
        self._desk.services = services_of(
            opened,
            fetcher=self._fetcher,
            workers=self._workers,
            members=ChatMembers(self._request.call, moved=chats.move),
        )
        self._notices = NoticeSender(
            store=NoticeStore(opened.database, clock),
            messenger=messenger,
            admins=self._desk.services.admins.all_ids,
            editors=self._desk.services.admins.desk_ids,
            shunned=self._desk.services.moderation.is_banned,
            speaker=self._speaker,
            clock=clock,
            allowed=turn.held,
            line=self.deliveries.replies,
            heart=opened.pulse.heart(ChoreName.NOTICES),
        )
        self._alarms = Alarms(
            AlarmStore(opened.database),
            tell=NoticeStore(opened.database, clock).make,
            health=self._desk.services.health.state,
            clock=clock,
            heart=opened.pulse.heart(ChoreName.ALARMS),
        )
        self._application = self._build()
        self._stopping = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self.intake = Intake(
            call=self._request.call,
            inbox=inbox,
            handle=self._handle,
            clock=clock,
            allowed_updates=_UPDATES,
            wanted=concerns,
            turn=turn,
            heart=opened.pulse.heart(ChoreName.INTAKE),
        )

    @property
    def late(self) -> LateEdits:
        """What is yet to come into messages."""
        return self._journal.late

    async def run(
        self, *, rehearsal: bool = False, indexing: Callable[[int, int], None] | None = None
    ) -> None:
        """Answer until `stop`; keep menu, index and stories up and the archive bounded meanwhile.

        A `rehearsal` only answers: it publishes, assigns and tidies nothing. `indexing` is told how far of
        how far the index is.

        Raises:
            ConfigError: The server does not accept the token.
        """
        if not self._opened.index.read_only:
            self._begin(ChoreName.INDEX, partial(self._opened.follower.run, indexing))
        if self._opened.translating.translations.on:
            heart = self._opened.pulse.heart(ChoreName.TRANSLATED)
            self._begin(ChoreName.TRANSLATED, partial(self._opened.translating.notes.run, heart))
        if not rehearsal:
            # News is gathered whether or not Telegram can be reached, and whoever's turn it is to ask it.
            self._begin(ChoreName.GATHERING, self._gathering.run)
            self._begin(ChoreName.STORIES, self._opened.story_follower.run)
        try:
            if await self._greeted():
                log.info("bot.running", username=self._application.bot.username)
                if not rehearsal:
                    await self._begin_all()
                await self.intake.run()
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            self.deliveries.alerts.close()
            await self._journal.late.aclose()
            await self._application.shutdown()
            await self._request.shutdown()
            await self._workers.close()
            await self._fetcher.close()

    async def _begin_all(self) -> None:
        """Begin what can be done once Telegram has been reached."""
        services = self._desk.services
        # Telegram takes no menu for people who have not written yet.
        everyone = await services.admins.all()
        met = await services.chats.met(one.user_id for one in everyone)
        admins = [one for one in everyone if one.user_id in met]
        told = MetaStore(self._opened.database)
        self._tasks.append(asyncio.create_task(menu.publish(self._application.bot, told, admins)))
        self._begin(ChoreName.UPKEEP, self._upkeep.run)
        self._begin(ChoreName.NOTICES, self._notices.run)
        self._begin(
            ChoreName.COUNTING,
            partial(services.counting.run, self._opened.pulse.heart(ChoreName.COUNTING)),
        )
        self._begin(
            ChoreName.BRIEFINGS,
            partial(
                services.briefings.run,
                self._opened.pulse.heart(ChoreName.BRIEFINGS),
                self.deliveries.sender.wake,
            ),
        )
        self._begin(ChoreName.ALARMS, self._alarms.run)
        for name, chore in self.deliveries.chores.items():
            self._begin(name, chore)
        self._tasks.append(asyncio.create_task(sweep(self._opened.config.data_dir)))

    def _begin(self, name: ChoreName, chore: Chore) -> None:
        """Begin what goes on until this bot stops; `/health` expects its heart to beat from now on."""
        self._opened.pulse.heart(name)
        self._tasks.append(asyncio.create_task(watched(name, chore), name=name))

    async def stop(self) -> None:
        """Stop asking for updates, let running answers end."""
        self._stopping.set()
        await self.intake.stop()

    async def _speaker(self, user_id: int) -> Localiser:
        """Speak the language that somebody has with the bot, in their zone."""
        services = self._desk.services
        chat = await services.chats.find(user_id)
        if chat is None:
            return Localiser(services.language, services.zone)
        return Localiser(chat.language, zone_for(chat, services.zone))

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
