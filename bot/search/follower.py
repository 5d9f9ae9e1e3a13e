"""Keeps the index up with the archive's log."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

import structlog

from bot.errors import StorageError
from bot.model.article import ChangeKind
from bot.ports import ArchiveLog, Heart, Unwatched
from bot.search.index import SearchIndex

_log = structlog.get_logger(__name__)

_BATCH = 500
"""Entries of the log read and applied at a time: what is in memory at once."""
_COMMIT_AFTER = 20_000
"""Entries after which a long catching-up is made durable."""
_POLL = 0.3
"""Seconds between looks at the log: one short query each, and at most so many commits."""
_AFTER_FAILURE = (1.0, 5.0, 30.0)

Progress = Callable[[int, int], None]
T = TypeVar("T")


class IndexFollower:
    """Reads the archive's log on from the index's cursor; all writing goes through one thread of its own."""

    def __init__(
        self, index: SearchIndex, log: ArchiveLog, *, poll: float = _POLL, heart: Heart | None = None
    ) -> None:
        self._index = index
        self._archive = log
        self._poll = poll
        self._heart = heart or Unwatched()
        self._index_failed = False
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="index")

    async def catch_up(self, progress: Progress | None = None) -> int:
        """Bring the index up to the log's present end; tell `progress` how far of how far, in log entries.

        Gives the number of log entries read.
        """
        end = await self._archive.last_seq()
        if self._index.cursor > end:
            # The archive was put back to an older copy: what the index holds is no longer its past.
            await self._in_thread(partial(self._index.reset, wipe=True))
        start = cursor = self._index.cursor
        while cursor < end:
            cursor = await self._read_on(cursor, end)
            self._heart.beat()
            if cursor - self._index.cursor >= _COMMIT_AFTER or cursor >= end:
                await self._in_thread(partial(self._index.commit, cursor))
            if progress is not None:
                progress(min(cursor, end) - start, end - start)
        return cursor - start

    async def run(self, progress: Progress | None = None) -> None:
        """Follow the log until cancelled; after a failure try again, in the end with a new index."""
        failures = 0
        while True:
            try:
                read = await self.catch_up(progress)
            except Exception as error:  # noqa: BLE001 - the index can always be made again, so nothing ends it
                pause = _AFTER_FAILURE[min(failures, len(_AFTER_FAILURE) - 1)]
                failures += 1
                self._heart.failed(type(error).__name__)
                _log.exception("index_failed", error=type(error).__name__, retry_in=pause)
                await asyncio.sleep(pause)
                if self._index_failed:
                    await self._repair(wipe=failures > len(_AFTER_FAILURE))
                continue
            failures = 0
            self._heart.beat()
            if read:
                _log.debug("index_caught_up", entries=read, cursor=self._index.cursor)
            await asyncio.sleep(self._poll)

    def close(self) -> None:
        """Wait for the write under way, then let go of the thread; the index stays open."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    async def _read_on(self, cursor: int, end: int) -> int:
        """Apply the next entries; give the last one's seq, or `end` when there is none up to it."""
        changes = await self._archive.changes(cursor, _BATCH)
        if not changes:
            return end
        last = changes[-1].seq
        # Which story an article belongs to is in no document.
        changes = [change for change in changes if change.kind is not ChangeKind.STORY]
        articles = await self._archive.many(list({change.article_id for change in changes}))
        # What changes again further on is indexed once, there.
        due = [
            change
            for change in changes
            if change.article_id not in articles or articles[change.article_id].seq <= last
        ]
        translated = await self._archive.translated(articles)
        await self._in_thread(partial(self._index.apply, due, articles, translated))
        return last

    async def _repair(self, *, wipe: bool) -> None:
        self._index_failed = False
        try:
            await self._in_thread(partial(self._index.reset, wipe=wipe))
        except StorageError as error:  # a full disk, say: the next round tries again
            _log.warning("index_reset_failed", error=str(error))

    async def _in_thread(self, action: Callable[[], T]) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, action)
        except StorageError:
            self._index_failed = True
            raise
