"""Proof that a process of this data folder is dead: the kernel lets go of its lock, however it ended."""

import fcntl
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

import structlog

log = structlog.get_logger(__name__)

_SURELY_LOCKED = 60.0  # seconds after which a file that nobody has locked was left by a dead process
_TRIES = 5
_PAUSE = 0.002


class Lifelines:
    """A locked file for each holder of a lease.

    A paused process still has its lock. Where there is no file, or locks are not to be had, nothing is known.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: dict[str, IO[bytes]] = {}

    def begin(self, holder: str, /) -> None:
        """Show that this process is alive; again is no harm. Failing is logged and costs others a wait."""
        if holder in self._held:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._sweep()
            self._held[holder] = _locked(self._path(holder))
        except OSError as error:
            log.warning("lifeline.none", folder=str(self._folder), error=error.strerror)

    def end(self, holder: str, /) -> None:
        """Take the file away: the lease is given back."""
        file = self._held.pop(holder, None)
        if file is not None:
            with suppress(OSError):
                self._path(holder).unlink()
            file.close()

    def is_dead(self, holder: str, /) -> bool:
        """Tell whether a holder is surely dead."""
        return holder not in self._held and _is_free(self._path(holder))

    def has_others(self) -> bool:
        """Tell whether some other process of this data folder is alive."""
        mine = {self._path(holder) for holder in self._held}
        return any(path not in mine and not _is_free(path) for path in self._folder.glob("*.lock"))

    def _path(self, holder: str) -> Path:
        return self._folder / f"{holder}.lock"

    def _sweep(self) -> None:
        for path in self._folder.glob("*.lock"):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _SURELY_LOCKED and _is_free(path):
                    path.unlink()


def _locked(path: Path) -> IO[bytes]:
    file = path.open("wb")
    for attempt in range(_TRIES):
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            # Somebody may be looking whether it is locked.
            if attempt == _TRIES - 1:
                file.close()
                path.unlink()  # unlocked, it would say that its holder is dead
                raise
            time.sleep(_PAUSE)
        else:
            break
    return file


def _is_free(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
