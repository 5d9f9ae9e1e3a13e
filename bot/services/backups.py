"""Backups that admins ask for in the chat."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.errors import StorageError, UserError
from bot.model.audit import AuditEntry
from bot.model.backup import BackupHead
from bot.ports import Clock
from bot.storage.audit import AuditStore
from bot.storage.backing_up import back_up
from bot.storage.database import Database

KEPT: Final = 3
"""Backups that stay; older ones made from the chat go."""


@dataclass(frozen=True, kw_only=True, slots=True)
class MadeBackup:
    """A backup on this machine's disk."""

    path: Path
    size: int
    """Bytes."""
    head: BackupHead


class Backups:
    """Makes backups in a folder, one at a time; they stay on this machine."""

    def __init__(self, database: Database, folder: Path, clock: Clock) -> None:
        self._database = database
        self._folder = folder
        self._clock = clock
        self._audit = AuditStore(database, clock)
        self._busy = asyncio.Lock()

    async def make(self, *, by: int) -> MadeBackup:
        """Make one for an admin, and remove those that are more than are kept.

        Raises:
            UserError: backup-busy: one is being made; backup-failed with the reason.
        """
        if self._busy.locked():
            raise UserError("backup-busy")
        async with self._busy:
            now = self._clock.now()
            path = self._folder / f"depeche-{now:%Y%m%d-%H%M%S}.zst"
            try:
                head = await back_up(self._database, path, now=now)
                self._tidy()
                made = MadeBackup(path=path, size=path.stat().st_size, head=head)
            except StorageError as error:
                raise UserError("backup-failed", reason=str(error)) from error
            except OSError as error:
                raise UserError("backup-failed", reason=str(error.strerror)) from error
            await self._audit.record(AuditEntry(user_id=by, deed="backup.make", subject=path.name))
            return made

    def _tidy(self) -> None:
        mine = sorted(self._folder.glob("depeche-????????-??????.zst"))
        # What a crash left unfinished goes, too.
        for path in [*mine[:-KEPT], *self._folder.glob("depeche-????????-??????.zst.part")]:
            path.unlink(missing_ok=True)
