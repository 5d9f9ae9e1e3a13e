"""All that polls sources, put together: what `depeche run` does by itself."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from bot.archive.entries import EntryReader
from bot.archive.folder import FolderReader
from bot.archive.pipeline import Archive
from bot.archive.poller import Poller
from bot.archive.schedule import Bounds
from bot.archive.standing import Standing
from bot.archive.visit import Visitor
from bot.config import Config
from bot.errors import StorageError
from bot.ingest.web.fetch import Fetcher
from bot.ingest.web.manners import HostGate
from bot.ingest.web.robots import Robots
from bot.ingest.workers import WorkerPool
from bot.ports import Clock, Heart
from bot.storage.polls import PollStore
from bot.storage.sources import SourceStore

log = structlog.get_logger(__name__)

_AFTER_FAILURE = 5.0


class Gathering:
    """Keeps the archive fed from the sources that the settings declare and admins added."""

    def __init__(
        self,
        config: Config,
        *,
        fetcher: Fetcher,
        workers: WorkerPool,
        archive: Archive,
        store: SourceStore,
        polls: PollStore,
        clock: Clock,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        heart: Heart | None = None,
    ) -> None:
        """Set up; `sleep` waits for seconds of the `clock`."""
        polling = config.polling
        gate = HostGate(clock, polling.per_host, polling.spacing, sleep=sleep)
        longest = timedelta(minutes=polling.max_minutes)
        news_age = timedelta(hours=polling.news_hours)
        self._declared = config.sources
        self._store = store
        self._poller = Poller(
            polls=polls,
            visitor=Visitor(
                fetcher=fetcher,
                workers=workers,
                archive=archive,
                entries=EntryReader(
                    fetcher=fetcher,
                    workers=workers,
                    archive=archive,
                    gate=gate,
                    robots=Robots(fetcher.fetch, fetcher.user_agent, clock),
                    clock=clock,
                    news_age=news_age,
                ),
                folders=FolderReader(workers=workers, archive=archive, clock=clock, news_age=news_age),
                polls=polls,
                gate=gate,
                clock=clock,
                standing=Standing(
                    clock,
                    Bounds(shortest=polling.min_minutes * 60, longest=longest.total_seconds()),
                ),
            ),
            clock=clock,
            at_once=polling.at_once,
            longest=longest,
            sleep=sleep,
            heart=heart,
        )

    async def run(self) -> None:
        """Take over what the settings declare, then poll until cancelled."""
        while True:
            try:
                await self._store.sync(self._declared)
                break
            except StorageError as error:
                log.warning("gathering.no_database", error=str(error))
                await asyncio.sleep(_AFTER_FAILURE)
        await self._poller.run()

    async def once(self) -> int:
        """Take over what the settings declare, and poll what is due; tell how many sources that were."""
        await self._store.sync(self._declared)
        return await self._poller.poll_due()
