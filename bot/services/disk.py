"""The disk floor: before the disk is full, the oldest articles leave."""

import shutil
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.errors import StorageError
from bot.model.notice import Notice, NoticeKind
from bot.ports import Clock
from bot.storage.articles import ArticleStore
from bot.storage.room import Room

log = structlog.get_logger(__name__)

_STEP = 500
"""Articles that leave before the disk is looked at again."""
_MOST = 20_000
"""Articles that leave at most at a time: what else fills the disk must not empty the archive overnight."""
_STAYS = timedelta(days=7)
"""What came in since is not given up for room."""
_TOLD_AGAIN = timedelta(days=1)
_MEGABYTE = 1_000_000


class DiskFloor:
    """Keeps a part of the disk free, where the database is a file on it."""

    def __init__(
        self,
        *,
        articles: ArticleStore,
        room: Room,
        free: Callable[[], int],
        floor: int,
        clock: Clock,
        tell: Callable[[Notice], Awaitable[None]],
    ) -> None:
        """`free` gives the bytes that are free on the disk, `floor` those that must be; 0 asks for none."""
        self._articles = articles
        self._room = room
        self._free = free
        self._floor = floor
        self._clock = clock
        self._tell = tell
        self._told: datetime | None = None

    async def keep(self) -> int:
        """Remove the oldest articles until there is room, and tell admins once a day; give how many went."""
        if not self._floor or not self._room.is_known or await self._has_room():
            return 0
        await self._complain()
        removed = 0
        while removed < _MOST and not await self._has_room():
            gone = await self._articles.expire(self._clock.now() - _STAYS, least=_STEP)
            if not gone:
                break
            removed += gone
            await self._room.give_back()
        log.warning("disk.low", free=self._free(), floor=self._floor, articles_removed=removed)
        return removed

    async def _has_room(self) -> bool:
        # What waits inside the file is as good as free: the next articles go there.
        free = self._free()
        return free >= self._floor or free + await self._room.waiting() >= self._floor

    async def _complain(self) -> None:
        now = self._clock.now()
        if self._told is None or now - self._told >= _TOLD_AGAIN:
            try:
                await self._tell(Notice(kind=NoticeKind.DISK_LOW, args={"free": self._free() // _MEGABYTE}))
            except StorageError as error:  # no room even for that: it is said once there is some
                log.warning("disk.not_told", error=str(error))
            else:
                self._told = now


def free_bytes(folder: Path, /) -> int:
    """Tell how much of a folder's disk this process may still use."""
    return shutil.disk_usage(folder).free
