"""Who holds what was claimed: a sender lives as long as its lease, and others take over from a dead one."""

import asyncio
from collections.abc import Callable
from uuid import uuid4

import structlog

from bot.errors import StorageError
from bot.ports import Leases
from bot.storage.outbox import OutboxStore

log = structlog.get_logger(__name__)

_SECONDS = 15.0
_EVERY = 3.0
_LEASE = "sender:"


class Holding:
    """This process's name in the outbox, and the lease that keeps it."""

    def __init__(self, store: OutboxStore, leases: Leases, *, every: float = _EVERY) -> None:
        """`every` so many seconds the lease is renewed and the dead are looked for."""
        self._store = store
        self._leases = leases
        self._every = every
        self.name = uuid4().hex
        self.taken_back = 0
        """Messages of dead senders of which nobody knows whether they are there."""

    async def begin(self) -> None:
        """Take a lease under a name that nobody had."""
        name = uuid4().hex
        await self._leases.take(_LEASE + name, holder=name, seconds=_SECONDS)
        self.name = name

    async def keep(self, lost: Callable[[], None]) -> None:
        """Renew the lease and take over from the dead until cancelled.

        When this process was paused for so long that it was taken for dead, it begins again, and `lost` is
        told that nothing is its own any more.
        """
        while True:
            try:
                if not await self._leases.renew(_LEASE + self.name, holder=self.name, seconds=_SECONDS):
                    log.warning("sender.lease_lost")
                    await self.begin()
                    lost()
                await self.bury()
            except StorageError as error:
                log.warning("sender.lease_not_renewed", error=str(error))
            except Exception:
                log.exception("sender.lease_not_renewed")
            await asyncio.sleep(self._every)

    async def bury(self) -> None:
        """Free what senders had claimed whose leases are over."""
        heir = f"{self.name}-heir"
        for name in sorted(await self._store.holders() - {self.name}):
            lease = _LEASE + name
            if await self._leases.take(lease, holder=heir, seconds=_SECONDS):
                unknown = await self._store.take_back(name)
                self.taken_back += unknown
                log.warning("sender.died", holder=name, uncertain=unknown)
                await self._leases.release(lease, holder=heir)

    async def end(self) -> None:
        """Give back what is claimed, and the lease."""
        await self._store.release(self.name)
        await self._leases.release(_LEASE + self.name, holder=self.name)
