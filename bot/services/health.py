"""How everything fares, gathered when somebody asks."""

import asyncio
import os
import shutil
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import Final

from bot.locale.catalogue import said_in_english
from bot.model.health import Disk, Health
from bot.ports import Clock
from bot.search.index import SearchIndex
from bot.services.pulse import Pulse
from bot.storage.health_figures import HealthFigures

_MEMORY: Final = Path("/proc/self/statm")


class HealthDesk:
    """Tells how this process is, and what all processes share."""

    def __init__(
        self,
        figures: HealthFigures,
        *,
        pulse: Pulse,
        index: SearchIndex,
        folder: Path,
        floor: int,
        clock: Clock,
    ) -> None:
        """`folder` is on the disk of which `floor` bytes shall stay free."""
        self._figures = figures
        self._pulse = pulse
        self._index = index
        self._folder = folder
        self._floor = floor
        self._clock = clock

    def error(self) -> None:
        """Note that somebody got an apology instead of an answer."""
        self._pulse.error()

    async def state(self) -> Health:
        """Gather everything.

        Raises:
            StorageError: The database or the index can't be read.
        """
        stored = await self._figures.read()
        disk = shutil.disk_usage(self._folder)
        return Health(
            now=self._clock.now(),
            started=self._pulse.started,
            version=version("depeche"),
            beats=self._pulse.beats(),
            errors=self._pulse.errors(),
            stored=stored,
            documents=self._index.size,
            indexed=self._index.cursor,
            index_size=await asyncio.to_thread(self._index.bytes_on_disk),
            disk=Disk(free=disk.free, total=disk.total, floor=self._floor),
            memory=_memory(),
            said_in_english=dict(said_in_english()),
        )


def _memory() -> int | None:
    """Tell how much of this process is in memory: https://man7.org/linux/man-pages/man5/proc_pid_statm.5.html."""
    with suppress(OSError, ValueError, IndexError):
        return int(_MEMORY.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return None
