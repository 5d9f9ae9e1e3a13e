"""Which folder a process's index is in: the first one of `index`, `index-2`, `index-3` … that is free."""

import asyncio
import re
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import structlog

from bot.errors import IndexLocked, StorageError
from bot.search.index import SearchIndex
from bot.search.state import lock

log = structlog.get_logger(__name__)

_FIRST = "index"
_FURTHER = re.compile(r"index-[1-9]\d*")
_MOST = 99
_UNUSED = 7 * 24 * 3600.0  # seconds that a further folder is kept for a process that may come back
_EVERY = 3600.0


def open_own(data_dir: Path, *, archive_id: str) -> SearchIndex:
    """Open an index to write to, in a folder that no other process has.

    Raises:
        StorageError: No folder can be used.
    """
    for folder in _folders(data_dir):
        try:
            return SearchIndex.open(folder, archive_id=archive_id)
        except IndexLocked:
            continue
    raise StorageError(f"{data_dir}: {_MOST} processes have an index here already")


def open_any(data_dir: Path, *, archive_id: str) -> SearchIndex:
    """Open the first folder's index; for reading only while another process keeps it up to date.

    Raises:
        StorageError: It can't be used.
    """
    folder = data_dir / _FIRST
    try:
        return SearchIndex.open(folder, archive_id=archive_id)
    except IndexLocked:
        return SearchIndex.open(folder, archive_id=archive_id, read_only=True)


async def sweep(data_dir: Path) -> None:
    """Remove further folders that nobody uses any more, now and every hour until cancelled."""
    while True:
        await asyncio.to_thread(remove_unused, data_dir)
        await asyncio.sleep(_EVERY)


def remove_unused(data_dir: Path, *, seconds: float = _UNUSED) -> None:
    """Remove the further folders that no process has had for so many seconds."""
    try:
        found = [path for path in data_dir.iterdir() if _FURTHER.fullmatch(path.name)]
    except OSError:
        return
    for folder in found:
        if time.time() - _last_used(folder) < seconds:
            continue
        try:
            with lock(folder):
                shutil.rmtree(folder)
        except IndexLocked:
            continue
        except (StorageError, OSError) as error:
            log.warning("index_not_removed", folder=folder.name, error=str(error))
        else:
            log.info("index_removed", folder=folder.name)


def _folders(data_dir: Path) -> Iterator[Path]:
    yield data_dir / _FIRST
    for number in range(2, _MOST + 1):
        yield data_dir / f"{_FIRST}-{number}"


def _last_used(folder: Path) -> float:
    times = []
    for name in ("state.json", "writer.lock", "."):
        try:
            times.append((folder / name).stat().st_mtime)
        except OSError:
            continue
    return max(times, default=0.0)
