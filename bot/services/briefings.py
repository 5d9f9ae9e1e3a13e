"""Tells admins who want it once a day how things are."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import structlog

from bot.chores.rounds import Rounds
from bot.locale.catalogue import Localiser
from bot.model.briefing import LATEST, Briefing, DayReport, due_day, last_day
from bot.model.chat import Chat, zone_for
from bot.model.delivery import Cause
from bot.model.engine import Costs
from bot.model.health import Health
from bot.model.lane import Lane
from bot.model.quiet import ends
from bot.ports import Clock, Heart
from bot.render.briefing import briefing_view
from bot.services.admins import Admins
from bot.services.chats import Chats
from bot.services.counting import Counting
from bot.storage.briefings import KIND, BriefingStore
from bot.storage.figures import Figures
from bot.storage.holding_back import HoldStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.owing import Owed

log = structlog.get_logger(__name__)

_EVERY: Final = 10.0  # seconds between looks
_DAY: Final = timedelta(days=1)


class Briefings:
    """Keeps who wants a briefing and when, and owes it at their hour.

    Several processes may do so at once: a day's briefing is owed by one of them, to whoever is an admin then.
    It comes at the hour that its admin chose also in their quiet hours, but without a sound.
    """

    def __init__(
        self,
        store: BriefingStore,
        *,
        figures: Figures,
        counting: Counting,
        outbox: OutboxFigures,
        health: Callable[[], Awaitable[Health]],
        costs: Callable[[], Awaitable[Costs]],
        admins: Admins,
        chats: Chats,
        hold: HoldStore,
        zone: ZoneInfo,
        clock: Clock,
    ) -> None:
        """`zone` is that of admins who have chosen none."""
        self._store = store
        self._figures = figures
        self._counting = counting
        self._outbox = outbox
        self._health = health
        self._costs = costs
        self._admins = admins
        self._chats = chats
        self._hold = hold
        self._zone = zone
        self._clock = clock

    async def hour(self, user_id: int) -> int | None:
        """Tell at which hour somebody has theirs; None if they want none."""
        wish = await self._store.get(user_id)
        return None if wish is None else wish.hour

    async def choose(self, user_id: int, hour: int) -> None:
        """Have it at an hour from now on; the first comes when that hour comes next."""
        chat, now = await self._chats.find(user_id), self._clock.now()
        zone = zone_for(chat, self._zone)
        last = last_day(hour, zone, now) or now.date()
        await self._store.put(Briefing(user_id=user_id, hour=hour, last=last))

    async def stop(self, user_id: int) -> None:
        """Have none any more."""
        await self._store.drop(user_id, now=self._clock.now())

    async def report(self) -> DayReport:
        """Gather what a briefing tells, as it is now.

        Raises:
            StorageError: The database is away.
        """
        await self._counting.flush()
        now = self._clock.now()
        since, yesterday = now - _DAY, now.date() - _DAY
        crowd = await self._figures.crowd(now)
        articles, sources, joined = await self._store.came(since)
        return DayReport(
            articles=articles,
            sources=sources,
            requests=await self._figures.total("request", yesterday),
            errors=await self._figures.total("error", yesterday),
            ended=await self._outbox.ended(since),
            people=crowd.people,
            joined=joined,
            active=crowd.today,
            health=await self._health(),
            costs=await self._costs(),
        )

    async def run(self, heart: Heart, owed: Callable[[], None]) -> None:
        """See to briefings until cancelled; `owed` is called when there is one to send."""

        async def look() -> None:
            if await self.see_to_due():
                owed()

        await Rounds("briefings", look, every=_EVERY, heart=heart).run()

    async def see_to_due(self) -> int:
        """Owe what is due now, unless a restored archive holds it back; tell how many admins are told."""
        wishes = await self._store.all()
        if not wishes or await self._hold.hold() is not None:
            return 0
        now, admins, told = self._clock.now(), set(await self._admins.all_ids()), 0
        report: DayReport | None = None
        for wish in wishes:
            if wish.user_id not in admins:
                await self._store.drop(wish.user_id, now=now)
                log.info("briefing.dropped", user_id=wish.user_id)
                continue
            chat = await self._chats.find(wish.user_id)
            if chat is None or chat.stopped or chat.asleep:
                continue
            day = due_day(wish, zone_for(chat, self._zone), now)
            if day is None:
                continue
            report = report or await self.report()
            if await self._store.owe(wish, day, self._owed(chat, day.isoformat(), report, now), now=now):
                told += 1
        return told

    def _owed(self, chat: Chat, day: str, report: DayReport, now: datetime) -> Owed:
        zone = zone_for(chat, self._zone)
        return Owed(
            cause=Cause(KIND, day),
            chat_id=chat.id,
            lane=Lane.DIGEST,
            views=(briefing_view(report, Localiser(chat.language, zone)),),
            due=now,
            expires=now + LATEST,
            silent=ends(chat.quiet, zone, now) is not None,
        )
