"""How far the index has read the archive's log, and who may write the folder."""

import fcntl
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

import orjson

from bot.errors import IndexLocked, StorageError


@dataclass(frozen=True, kw_only=True, slots=True)
class State:
    """What a folder's index was built from."""

    schema: int
    archive: str
    cursor: int
    """The last seq of the archive's log that is in the index."""


def read_state(path: Path) -> State | None:
    """Read what `write_state` wrote; None for anything else."""
    try:
        found = orjson.loads(path.read_bytes())
        return State(schema=int(found["schema"]), archive=str(found["archive"]), cursor=int(found["cursor"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_state(path: Path, state: State) -> None:
    """Replace the file in one durable step."""
    draft = path.with_suffix(".new")
    with draft.open("wb") as file:
        file.write(orjson.dumps(asdict(state)))
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def lock(folder: Path) -> IO[bytes]:
    """Become the one writer of a folder, made if need be, until the file is closed or the process ends.

    tantivy's own lock lies among its files, so it can't guard the moment in which these are replaced.

    Raises:
        IndexLocked: Another process (or another index object of this one) writes the folder.
        StorageError: The folder can't be made or written.
    """
    while True:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file = (folder / "writer.lock").open("wb")
        except OSError as error:
            raise StorageError(f"{folder}: {error.strerror}") from error
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Who held it until now may have removed the folder: then this locks a file that nobody sees.
            if _is_still(folder / "writer.lock", file):
                os.utime(file.fileno())
                return file
        except OSError as error:
            file.close()
            if isinstance(error, BlockingIOError):
                raise IndexLocked(str(folder)) from error
            raise StorageError(f"{folder}: {error.strerror}") from error
        file.close()


def _is_still(path: Path, file: IO[bytes]) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except FileNotFoundError:
        return False
