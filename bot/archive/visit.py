"""One poll of one source: ask, read what is new, archive it, decide when to ask again."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import structlog

from bot.archive.announced import TRIES, Announced, read_answer
from bot.archive.entries import EntryReader
from bot.archive.folder import FolderReader
from bot.archive.listing import Elsewhere
from bot.archive.memory import NOTHING, Fresh, Memory, digest
from bot.archive.pipeline import Archive
from bot.archive.standing import Standing, Tidings
from bot.errors import SourceError, StorageError
from bot.ingest.web.fetch import Fetched, Fetcher, nothing_fetched
from bot.ingest.web.manners import HostGate
from bot.ingest.web.media_types import LISTING_TYPES
from bot.ingest.workers import WorkerPool
from bot.model.address import with_credentials_of, without_credentials
from bot.model.article import Candidate, Refusal, Verdict
from bot.model.source import Settlement, Source, SourceForm
from bot.ports import Clock
from bot.storage.polls import PollStore

log = structlog.get_logger(__name__)

_READING = 20.0  # seconds for one answer in a worker
_PATIENCE = 5.0
"""Seconds that a poll waits for its host; for longer it comes back later."""
_AT_ONCE = 4
"""Pages of one source read at the same time, as far as their hosts allow."""
_STEP = 12
"""Entries that are read together."""
_JOINED_WITHIN = 0.2
"""Seconds for which an entry that was read waits for others, to be archived in one transaction with them."""
_MOST_ENTRIES = 150
"""Entries read in one poll; what is left is due soon after."""
_MOST_OLD = 100
"""Older entries taken along when a source is new."""
_MOST_PLACES = 6
_NOT_MODIFIED = 304


class Visitor:
    """Polls sources; what a source does wrong becomes part of its state, never an exception."""

    def __init__(
        self,
        *,
        fetcher: Fetcher,
        workers: WorkerPool,
        archive: Archive,
        entries: EntryReader,
        folders: FolderReader,
        polls: PollStore,
        gate: HostGate,
        clock: Clock,
        standing: Standing,
    ) -> None:
        self._fetcher = fetcher
        self._workers = workers
        self._archive = archive
        self._entries = entries
        self._folders = folders
        self._polls = polls
        self._gate = gate
        self._clock = clock
        self._standing = standing

    async def visit(self, source: Source, /) -> Settlement:
        """Poll a source once.

        Raises:
            StorageError: Nothing of it was written down.
        """
        try:
            return await self._visit(source)
        except StorageError:
            raise
        except Exception:
            # Whatever it is, it must not have the source asked again and again at once.
            log.exception("poll.failed", source=source.id)
            failure = SourceError(
                without_credentials(source.url), "could not be read: an error of the bot's own"
            )
            return self._standing.failed(source, failure)

    async def _visit(self, source: Source) -> Settlement:
        if source.settings.form is SourceForm.FOLDER:
            return await self._look_into(source)
        wait = self._gate.paused_for(source.url)
        if wait > _PATIENCE:
            return self._standing.postponed(source, wait)
        try:
            fetched = await self._ask(source.url, etag=source.etag, last_modified=source.last_modified)
            if fetched.status == _NOT_MODIFIED:
                return self._standing.unchanged(source, fetched)
            memory = Memory.unpack(packed := await self._polls.memory(source.id))
            answer = digest(fetched.data)
            if answer == memory.answer and not memory.owes(tries=TRIES):
                return self._standing.unchanged(source, fetched)
            source = _as_first_read(source, memory)
            found = await self._read(fetched, source, packed, known=bool(memory.entries))
        except SourceError as error:
            return self._standing.failed(source, error)
        tidings = await self._bring(source, found, memory)
        memory.answer = answer if found.whole and tidings.complete else NOTHING
        if found.place is not fetched:
            source = replace(source, url=with_credentials_of(source.url, found.place.url))
        return self._standing.answered(source, found.place, tidings, memory)

    async def _look_into(self, source: Source) -> Settlement:
        """Read what is new in a folder."""
        memory = Memory.unpack(await self._polls.memory(source.id))
        source = _as_first_read(source, memory)
        try:
            tidings = await self._folders.read(source, memory)
        except SourceError as error:
            return self._standing.failed(source, error)
        return self._standing.answered(source, nothing_fetched(source.url), tidings, memory)

    async def _ask(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Fetched:
        try:
            async with self._gate.turn(url):
                fetched = await self._fetcher.fetch(
                    url, accept=LISTING_TYPES, etag=etag, last_modified=last_modified
                )
        except SourceError as error:
            if error.retry_after is not None:
                self._gate.pause(url, error.retry_after)
            raise
        if fetched.status == _NOT_MODIFIED and not etag and not last_modified:
            raise SourceError(fetched.url, "answered 304: nothing has changed, though nothing is known")
        return fetched

    async def _read(self, fetched: Fetched, source: Source, packed: bytes, *, known: bool) -> "_Found":
        """Read an answer, or what it points to; a page where a `known` feed was leads nowhere.

        Raises:
            SourceError: Nothing there is a source's answer.
        """
        read = await self._in_worker(fetched, source, packed)
        if isinstance(read, Refusal):
            raise SourceError(fetched.url, read.reason)
        if isinstance(read, Announced):
            return _Found(announced=read, place=fetched, whole=True)
        if known and not read.all_of_them:
            # A page to log in, a parked name: what such a page names is not what the operator wanted.
            raise SourceError(fetched.url, "not a feed any more: there is a page in its place")
        parts: list[Announced] = []
        for url in read.urls[:_MOST_PLACES]:
            try:
                place = await self._ask(with_credentials_of(source.url, url))
            except SourceError as error:
                log.debug("place.unfetched", source=source.id, url=error.url, reason=error.reason)
                continue
            found = await self._in_worker(place, source, packed)
            if isinstance(found, Announced) and read.all_of_them:
                parts.append(found)
            elif isinstance(found, Announced) and found.count:
                return _Found(announced=found, place=place, whole=False)
        if not parts:
            raise SourceError(fetched.url, "a page that names no feed which could be read")
        # Only the index was asked whether it had changed: next time it has to be read again.
        place = replace(fetched, headers={})
        return _Found(announced=_together(parts), place=place, whole=False)

    async def _in_worker(
        self, fetched: Fetched, source: Source, packed: bytes
    ) -> Announced | Elsewhere | Refusal:
        return await self._workers.run(
            read_answer,
            fetched.data,
            fetched.final_url,
            fetched.content_type,
            source.settings,
            packed,
            self._clock.now(),
            seconds=_READING,
        )

    async def _bring(self, source: Source, found: "_Found", memory: Memory) -> Tidings:
        """Archive what is new; what is left over for lack of time is not remembered and comes next time."""
        announced, fresh = found.announced, list(found.announced.fresh)
        if source.succeeded is None:
            # Of a new source's past the newest part is taken along, not a whole site.
            for item in fresh[_MOST_OLD:]:
                memory.note(item.key, item.said)
            del fresh[_MOST_OLD:]
        for item in announced.unwanted:
            memory.note(item.key, item.said)
        now, brought = self._clock.now(), 0
        for start in range(0, min(len(fresh), _MOST_ENTRIES), _STEP):
            step = fresh[start : min(start + _STEP, _MOST_ENTRIES)]
            brought += await self._archive_step(step, source, announced, memory, now)
        memory.trim(announced.count)
        return Tidings(
            title=announced.content.title,
            gap=announced.gap,
            newest=announced.newest,
            ttl=announced.ttl,
            brought=brought,
            complete=len(fresh) <= _MOST_ENTRIES and not memory.owes(tries=TRIES),
        )

    async def _archive_step(
        self, step: Sequence[Fresh], source: Source, announced: Announced, memory: Memory, now: datetime
    ) -> int:
        slots = asyncio.Semaphore(_AT_ONCE)

        async def read(item: Fresh) -> tuple[Fresh, Candidate | None, bool]:
            async with slots:
                outcome = await self._entries.read(item.entry, announced.content, source, now)
                return item, outcome.candidate, outcome.again

        added = 0
        reading = [asyncio.create_task(read(item)) for item in step]
        try:
            while reading:
                # Pages of one host come one by one, seconds apart: the first need not wait for the last.
                await asyncio.wait(reading, return_when=asyncio.FIRST_COMPLETED)
                done, _ = await asyncio.wait(reading, timeout=_JOINED_WITHIN)
                outcomes = [task.result() for task in reading if task in done]
                reading = [task for task in reading if task not in done]
                accepted = await self._archive.accept(
                    [candidate for _, candidate, _ in outcomes if candidate]
                )
                for item, _, again in outcomes:
                    memory.note(item.key, item.said, failed=again)
                added += sum(acceptance.verdict is Verdict.ADDED for acceptance in accepted)
        finally:
            for task in reading:
                task.cancel()
            await asyncio.gather(*reading, return_exceptions=True)
        return added


def _as_first_read(source: Source, memory: Memory) -> Source:
    """Take a source of which nothing is remembered for a new one: what it has shown all along is no news."""
    return source if memory.entries else replace(source, succeeded=None)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Found:
    """A source's answer, wherever it was found."""

    announced: Announced
    place: Fetched
    """The answer that announced it, and whose validators are good for the next time."""
    whole: bool
    """The same bytes again would mean that nothing is new."""


def _together(parts: Sequence[Announced]) -> Announced:
    """Make one of the parts of a sitemap; its pace is that of its busiest part."""
    return replace(
        parts[0],
        fresh=tuple(item for part in parts for item in part.fresh),
        unwanted=tuple(item for part in parts for item in part.unwanted),
        count=sum(part.count for part in parts),
        gap=min((part.gap for part in parts if part.gap is not None), default=None),
        newest=max((part.newest for part in parts if part.newest is not None), default=None),
    )
