"""Reading a backup: what it says of itself, then table by table, each judged when its last row is read."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import orjson

from bot.errors import StorageError
from bot.model.backup import BackupHead
from bot.storage.backup_file import lines_of
from bot.storage.backup_values import Kind, unpacked

_AT_ONCE: Final = 250
Row = tuple[Any, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredTable:
    """A table in a backup."""

    name: str
    kinds: Mapping[str, Kind]
    rows: int
    last: int | None
    """The last number that it gave to a row."""


class BackupReader:
    """A backup that `verify` has judged, read from its start to its end.

    Raises:
        StorageError: Each of its methods, when the file is not what this program writes.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lines = lines_of(path)
        said = self._said()
        try:
            self.head = BackupHead(
                program=str(said["program"]),
                schema=str(said["schema"]),
                archive_id=str(said["archive"]),
                back_end=str(said["back_end"]),
                made=datetime.fromisoformat(said["made"]),
                rows=int(said["rows"]),
            )
            self.counts: Mapping[str, int] = dict(said["tables"])
        except (KeyError, TypeError, ValueError) as error:
            raise self._damaged(repr(error)) from error

    def tables(self) -> Iterator[StoredTable]:
        """Go through the tables; the rows of each are to be read before the next."""
        missing = set(self.counts)
        while True:
            said = self._said()
            if said == {"end": True}:
                break
            try:
                kinds = {str(name): Kind(kind) for name, kind in said["columns"].items()}
                table = StoredTable(name=said["table"], kinds=kinds, rows=said["rows"], last=said["last"])
                missing.remove(table.name)
            except (AttributeError, KeyError, ValueError) as error:
                raise self._damaged(repr(error)) from error
            yield table
        if missing:
            raise self._damaged(f"it lacks {', '.join(sorted(missing))}")

    def rows(self, table: StoredTable, /) -> Iterator[list[Row]]:
        """Read a table's rows, some at a time."""
        kinds, digest, count = list(table.kinds.values()), hashlib.sha256(), 0
        rows: list[Row] = []
        for line in self._lines:
            if not line.startswith(b"["):
                break
            digest.update(line + b"\n")
            try:
                rows.append(unpacked(line, kinds))
            except (TypeError, ValueError) as error:
                raise self._damaged(f"table {table.name}: {error}") from error
            if len(rows) == _AT_ONCE:
                yield rows
                count += len(rows)
                rows = []
        else:
            raise self._damaged("it ends too early")
        yield rows
        count += len(rows)
        if self._read(line) != {"end": table.name, "sha256": digest.hexdigest()} or count != table.rows:
            raise self._damaged(f"table {table.name} is not as it was written")

    def _said(self) -> dict[str, Any]:
        return self._read(next(self._lines, b""))

    def _read(self, line: bytes) -> dict[str, Any]:
        try:
            said = orjson.loads(line)
        except ValueError as error:
            raise self._damaged(str(error)) from error
        if not isinstance(said, dict):
            raise self._damaged("a row stands where none should")
        return said

    def _damaged(self, why: str) -> StorageError:
        return StorageError(f"{self._path} is damaged: {why}")
