"""Opening the archive, for commands and for the bot; and what both make of the settings."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib.metadata import version

from bot.app.translating import Translating
from bot.archive.pipeline import Archive
from bot.archive.probe import Prober
from bot.archive.stories import StoryFollower
from bot.config import Config, proxy_for
from bot.errors import StorageError
from bot.ingest.web.fetch import Fetcher
from bot.ingest.web.robots import Robots
from bot.ingest.workers import WorkerPool
from bot.model.health import ChoreName
from bot.ports import Clock, SystemClock
from bot.search.folders import open_any, open_own
from bot.search.follower import IndexFollower
from bot.search.index import SearchIndex
from bot.services.pulse import Pulse
from bot.services.sources import Sources
from bot.storage.articles import ArticleStore
from bot.storage.assigning import AssigningStore
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.lifelines import Lifelines
from bot.storage.source_figures import SourceFigures
from bot.storage.sources import SourceStore
from bot.storage.stories import StoryStore


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
    pulse: Pulse
    translating: Translating


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
        pulse = Pulse(clock)
        follower = IndexFollower(index, articles, heart=pulse.heart(ChoreName.INDEX))
        lifelines = Lifelines(config.data_dir / "alive")
        leases = LeaseStore(database, clock, lifelines)
        story_follower = StoryFollower(
            AssigningStore(database, clock),
            articles,
            leases,
            clock,
            heart=pulse.heart(ChoreName.STORIES),
        )
        translating = Translating(config, database, clock, lifelines)
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
                pulse=pulse,
                translating=translating,
            )
        finally:
            await translating.aclose()
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
