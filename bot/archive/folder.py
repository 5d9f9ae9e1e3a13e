"""A folder of saved pages as a source: what is new or changed in it is read, as an import would."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import structlog

from bot.archive.announced import TRIES
from bot.archive.entries import is_quiet
from bot.archive.listing import is_wanted
from bot.archive.memory import Memory, digest
from bot.archive.pipeline import Archive
from bot.archive.prepare import Prepared, prepare_input
from bot.archive.standing import Tidings
from bot.errors import SourceError
from bot.ingest.inputs import Input, SavedFile, Unreadable, open_file, saved_files
from bot.ingest.workers import WorkerPool
from bot.model.article import Candidate, Refusal, Verdict
from bot.model.source import Source
from bot.ports import Clock

log = structlog.get_logger(__name__)

_MOST_FILES = 200
"""Files read in one go."""
_MOST_MARKS = 50_000
_STEP = 20


class FolderReader:
    """Reads folders; a file counts as changed when its size or its time did."""

    def __init__(self, *, workers: WorkerPool, archive: Archive, clock: Clock, news_age: timedelta) -> None:
        """`news_age` is how old an article may be to be news when it arrives."""
        self._workers = workers
        self._archive = archive
        self._clock = clock
        self._news_age = news_age

    async def read(self, source: Source, memory: Memory) -> Tidings:
        """Archive what is new in a folder, and remember it.

        Raises:
            SourceError: The folder can't be read.
        """
        try:
            files = await asyncio.to_thread(_listed, source.url)
        except OSError as error:
            raise SourceError(source.url, f"the folder can't be read: {error.strerror}") from error
        fresh = [file for file in files if memory.is_fresh(*_marks(file), tries=TRIES)]
        brought = 0
        for file in fresh[:_MOST_FILES]:
            brought += await self._archive_file(file.path, source)
            memory.note(*_marks(file))
        memory.trim(len(files))
        return Tidings(title=Path(source.url).name, brought=brought, complete=len(fresh) <= _MOST_FILES)

    async def _archive_file(self, path: Path, source: Source) -> int:
        brought, waiting = 0, list[Candidate]()
        async for part, outcomes in self._workers.map(prepare_input, _inputs(path)):
            if isinstance(outcomes, Refusal):
                outcomes = [(part.name, outcomes)]
            for name, outcome in outcomes:
                if isinstance(outcome, Refusal):
                    log.info("entry.refused", source=source.id, url=name, reason=outcome.reason)
                elif (candidate := self._candidate(outcome, source)) is not None:
                    waiting.append(candidate)
            if len(waiting) >= _STEP:
                brought += await self._accept(waiting)
                waiting = []
        return brought + await self._accept(waiting)

    def _candidate(self, prepared: Prepared, source: Source) -> Candidate | None:
        draft = prepared.draft
        text = f"{draft.lead or ''}\n{draft.body}"
        if not is_wanted(source.settings.wishes, draft.title, text, (), language=draft.language):
            return None
        return self._archive.candidate(
            draft,
            prepared.analysis,
            findings=prepared.findings,
            source=source.id,
            quiet=is_quiet(draft.published, source, self._clock.now(), self._news_age),
            signature=prepared.signature,
        )

    async def _accept(self, candidates: list[Candidate]) -> int:
        accepted = await self._archive.accept(candidates)
        return sum(acceptance.verdict is Verdict.ADDED for acceptance in accepted)


def _listed(folder: str) -> list[SavedFile]:
    """List a folder's files, the newest first."""
    found = sorted(saved_files(folder), key=lambda file: file.modified, reverse=True)
    return found[:_MOST_MARKS]


def _marks(file: SavedFile) -> tuple[bytes, bytes]:
    return digest("file", str(file.path)), digest(file.mark)


def _inputs(path: Path) -> Iterator[Input]:
    for part in open_file(path):
        if isinstance(part, Unreadable):
            log.info("entry.refused", url=part.name, reason=part.refusal.reason)
        else:
            yield part
