"""What admins decide about what a restored archive holds back."""

from typing import Final

from bot.errors import UserError
from bot.model.audit import AuditEntry
from bot.model.backup import Backlog, Hold
from bot.ports import Clock
from bot.storage import audit
from bot.storage.alerting import skip_to_end
from bot.storage.database import Database
from bot.storage.digest_rows import due_of
from bot.storage.due_digests import DueDigests, Settled, settle
from bot.storage.holding_back import HoldStore, backlog_of, drop_backlog, let_go

_PAGE: Final = 1000


class HoldDesk:
    """Tells what is held back, and lets it go or drops it, once."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._store = HoldStore(database, clock)
        self._due = DueDigests(database)
        self._clock = clock

    async def state(self) -> tuple[Hold, Backlog] | None:
        """Tell what is held back; None when nothing is."""
        return await self._store.state()

    async def open(self, hold_id: int, /) -> tuple[Hold, Backlog]:
        """Fetch what is to be decided.

        Raises:
            UserError: outbox-settled: it was decided before.
        """
        state = await self.state()
        if state is None or state[0].id != hold_id:
            raise UserError("outbox-settled")
        return state

    async def release(self, hold_id: int, /, *, by: int) -> None:
        """Let everything go, what fell due too.

        Raises:
            UserError: outbox-settled: it was decided before.
        """
        await self._decide(hold_id, "restore.release", by)

    async def drop(self, hold_id: int, /, *, by: int) -> None:
        """Never send what fell due until now; what falls due later is sent.

        Raises:
            UserError: outbox-settled: it was decided before.
        """
        await self._decide(hold_id, "restore.drop", by)

    async def _decide(self, hold_id: int, deed: str, by: int) -> None:
        now = self._clock.now()
        passed: list[Settled] = []
        last = None
        # Nobody else sees to digests while all is held back.
        while page := await self._due.page(now, after=last, limit=_PAGE):
            passed += [
                Settled(digest_id=item.digest.id, settled=now, due=due_of(item.digest, now)) for item in page
            ]
            last = page[-1]
        async with self._database.write() as connection:
            backlog = await backlog_of(connection, now)
            if not await let_go(connection, hold_id):
                raise UserError("outbox-settled")
            if deed == "restore.drop":
                await settle(connection, passed)
                await drop_backlog(connection, now)
                await skip_to_end(connection)
            entry = AuditEntry(user_id=by, deed=deed, subject=str(backlog.total))
            await audit.record(connection, entry, now=now)
