"""The index's folder: opened, changed, committed with its cursor, wiped when it can't be used."""

import asyncio
import shutil
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import IO, Self, TypeVar

import structlog
from tantivy import Index, IndexWriter, Query, Schema

from bot.errors import StorageError
from bot.model.article import Article, Change, ChangeKind
from bot.model.translation import Translated
from bot.search.counting import Named, count_since, whole_names
from bot.search.schema import SCHEMA_VERSION, build_schema, document_of, register
from bot.search.search import Found, find
from bot.search.sight import Sight
from bot.search.similar import find_alike, find_similar
from bot.search.state import State, lock, read_state, write_state

_log = structlog.get_logger(__name__)

_HEAP = 40_000_000
"""Bytes of documents held before tantivy writes a segment by itself; its least is 15 MB."""

T = TypeVar("T")


class SearchIndex:
    """A projection of the archive that answers queries; one writer a folder, any number of readers.

    `apply`, `commit` and `reset` block and belong to one thread at a time; others may search meanwhile.
    """

    def __init__(self, folder: Path, *, archive_id: str, read_only: bool = False) -> None:
        self._folder = folder
        self._files = folder / "tantivy"
        self._state_file = folder / "state.json"
        self._state = State(schema=SCHEMA_VERSION, archive=archive_id, cursor=0)
        self._schema: Schema = build_schema()
        self._lock: IO[bytes] | None = None
        self._writer: IndexWriter | None = None
        self._index: Index
        self._sight: Sight
        self._seen_commit = 0
        if read_only:
            self._open_for_reading()
            return
        self._lock = lock(folder)
        try:
            self._open_for_writing()
        except BaseException:
            self._lock.close()
            raise

    @classmethod
    def open(cls, folder: Path, *, archive_id: str, read_only: bool = False) -> Self:
        """Open a folder's index; what is damaged, of another version or of another archive starts empty.

        Raises:
            IndexLocked: Another process writes the folder: open it with `read_only=True`.
            StorageError: The folder can't be used, or (read only) holds no index of this archive.
        """
        return cls(folder, archive_id=archive_id, read_only=read_only)

    @property
    def read_only(self) -> bool:
        """Whether another process does the writing."""
        return self._lock is None

    @property
    def cursor(self) -> int:
        """The last seq of the archive's log that is durably in the index; 0 for a new one."""
        state = read_state(self._state_file) if self.read_only else None
        return (state or self._state).cursor

    @property
    def size(self) -> int:
        """How many articles can be found."""
        return self._current_sight().size

    def bytes_on_disk(self) -> int:
        """Add up its files; those that go meanwhile count nothing."""
        total = 0
        for file in self._files.glob("*"):
            with suppress(OSError):
                total += file.stat().st_size
        return total

    def apply(
        self,
        changes: Sequence[Change],
        articles: Mapping[int, Article],
        translated: Mapping[int, Sequence[Translated]] | None = None,
    ) -> int:
        """Add, replace and delete what changed; of several changes of one article the last counts.

        `translated` is what articles say in other languages. Nothing is found by it before `commit`.
        Gives the number of articles added.
        """
        return self._guarded(lambda: self._apply(changes, articles, translated or {}))

    def commit(self, cursor: int) -> None:
        """Make what was applied durable and visible, then remember that the log was read up to `cursor`.

        A process killed in between applies the same changes once more, which changes nothing.
        """
        self._guarded(lambda: self._commit(cursor))

    def reset(self, *, wipe: bool = False) -> None:
        """Open the folder anew after a failure: changes without a commit are gone, damage starts empty.

        `wipe` starts empty in any case.
        """
        if self._lock is None:
            raise StorageError(f"{self._folder}: opened for reading only")
        self._writer = None
        # The folder, and the lock with it, may have been deleted by hand.
        self._lock.close()
        self._lock = lock(self._folder)
        if wipe:
            self._start_empty()
        else:
            self._open_for_writing()

    def close(self) -> None:
        """Let go of the folder; changes without a commit are gone."""
        self._writer = None
        if self._lock is not None:
            self._lock.close()

    async def search(
        self,
        query: str,
        *,
        viewer: int | None,
        limit: int = 100,
        now: datetime,
        languages: Sequence[str] = (),
        newest_first: bool = False,
    ) -> Found:
        """Find what a person typed among public articles and those that this person sent.

        `languages` are the person's own: their articles come first among equals. `newest_first`
        orders by time instead of by relevance and freshness.

        Raises:
            StorageError: The index can't be read.
        """

        def answer() -> Found:
            return find(
                self._current_sight(),
                query,
                viewer=viewer,
                limit=limit,
                now=now,
                languages=languages,
                newest_first=newest_first,
            )

        return await asyncio.to_thread(self._guarded, answer)

    async def similar(self, article: Article, *, viewer: int | None, limit: int = 10) -> tuple[int, ...]:
        """List articles in the same language with the same subject, the likest first."""

        def answer() -> tuple[int, ...]:
            return find_similar(self._current_sight(), article, viewer=viewer, limit=limit)

        return await asyncio.to_thread(self._guarded, answer)

    async def count_since(self, query: str, since: datetime) -> int:
        """Count the public articles since a moment that have all of what a person typed, as typed."""
        return await asyncio.to_thread(
            self._guarded, lambda: count_since(self._current_sight(), query, since)
        )

    def whole_names(self, field: Named, names: Collection[str]) -> frozenset[str]:
        """Tell which names, folded, are the whole name of an outlet or section that has articles."""
        return self._guarded(lambda: whole_names(self._current_sight(), field, names))

    async def alike(
        self, text: str, language: str | None, *, viewer: int | None, limit: int
    ) -> tuple[int, ...]:
        """List articles in the language of any text that share its telling words, the likest first."""

        def answer() -> tuple[int, ...]:
            return find_alike(self._current_sight(), text, language, viewer=viewer, limit=limit)

        return await asyncio.to_thread(self._guarded, answer)

    def _apply(
        self,
        changes: Sequence[Change],
        articles: Mapping[int, Article],
        translated: Mapping[int, Sequence[Translated]],
    ) -> int:
        writer = self._writing()
        added = 0
        for number, change in {change.article_id: change for change in changes}.items():
            writer.delete_documents_by_term("id", number)
            article = articles.get(number)
            if article is None or change.kind in (ChangeKind.HIDDEN, ChangeKind.REMOVED):
                continue
            if article.duplicate_of is not None or article.hidden is not None:
                continue
            try:
                document = document_of(article, translated.get(number, ()))
            except Exception:  # noqa: BLE001 - one bad article must not keep the others out
                _log.exception("article_not_indexed", article_id=number)
                continue
            writer.add_document(document)
            added += 1
        return added

    def _commit(self, cursor: int) -> None:
        self._writing().commit()
        state = replace(self._state, cursor=cursor)
        write_state(self._state_file, state)
        self._state = state
        self._look_again()

    def _writing(self) -> IndexWriter:
        if self._writer is None:
            raise StorageError(f"{self._folder}: opened for reading only")
        return self._writer

    def _current_sight(self) -> Sight:
        if self.read_only and self._commit_time() != self._seen_commit:
            self._seen_commit = self._commit_time()
            self._look_again()
        return self._sight

    def _look_again(self) -> None:
        self._index.reload()
        self._sight = Sight.of(self._index, self._schema)

    def _commit_time(self) -> int:
        try:
            return (self._files / "meta.json").stat().st_mtime_ns
        except OSError:
            return self._seen_commit

    def _open_for_reading(self) -> None:
        state = read_state(self._state_file)
        if state is None or replace(state, cursor=0) != self._state:
            raise StorageError(f"{self._folder}: no search index of this archive yet")
        self._guarded(self._open_files)
        self._state = state
        self._seen_commit = self._commit_time()

    def _open_for_writing(self) -> None:
        state = read_state(self._state_file)
        if state is not None and replace(state, cursor=0) == replace(self._state, cursor=0):
            try:
                self._guarded(self._open_files)
                self._writer = self._guarded(lambda: self._index.writer(_HEAP, 1))
            except StorageError as error:
                _log.warning("index_unusable", folder=str(self._folder), error=repr(error.__cause__))
            else:
                self._state = state
                return
        elif state is not None:
            _log.info("index_outdated", folder=str(self._folder), schema=state.schema)
        self._start_empty()

    def _start_empty(self) -> None:
        self._state = replace(self._state, cursor=0)
        try:
            self._state_file.unlink(missing_ok=True)
            shutil.rmtree(self._files, ignore_errors=True)
            self._files.mkdir()
            self._open_files()
            self._writer = self._index.writer(_HEAP, 1)
            write_state(self._state_file, self._state)
        except (OSError, ValueError) as error:
            raise StorageError(f"{self._folder}: {error}") from error

    def _open_files(self) -> None:
        index = Index(self._schema, path=str(self._files))
        index.config_reader("manual")
        register(index)
        index.reload()
        sight = Sight.of(index, self._schema)
        sight.searcher.search(Query.all_query(), 1, count=False, order_by_field="time")
        self._index, self._sight = index, sight

    def _guarded(self, action: Callable[[], T]) -> T:
        """Run tantivy on files that may be damaged; its panics are no `Exception`, but expected here."""
        try:
            return action()
        except BaseException as error:
            if isinstance(error, OSError | ValueError) or type(error).__name__ == "PanicException":
                raise StorageError(f"{self._folder}: the search index can't be used") from error
            raise
