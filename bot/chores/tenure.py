"""Work that one process at a time does, for as long as it keeps the lease."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Final
from uuid import uuid4

import structlog

from bot.errors import StorageError
from bot.ports import Leases

log = structlog.get_logger(__name__)

_LENGTH: Final = 15.0
"""Seconds that the lease is for; two renewals may fail before another process may take it."""
_RENEWED_EVERY: Final = _LENGTH / 3


class Tenure:
    """A lease of one name under a holder of one's own."""

    def __init__(self, leases: Leases, name: str) -> None:
        self._leases = leases
        self._name = name
        self._holder = uuid4().hex

    @asynccontextmanager
    async def held(self) -> AsyncIterator[asyncio.Event | None]:
        """Take the lease, renew it meanwhile and give it back; tells when it is lost.

        None when another process has it.

        Raises:
            StorageError: The database is away.
        """
        if not await self._leases.take(self._name, holder=self._holder, seconds=_LENGTH):
            yield None
            return
        lost, over = asyncio.Event(), asyncio.Event()
        keeper = asyncio.create_task(self._keep(lost, over))
        try:
            yield lost
        finally:
            # Not cancelled: a renewal under way would keep the database's lock.
            over.set()
            await asyncio.gather(keeper, return_exceptions=True)
            with suppress(StorageError):  # it runs out by itself
                await self._leases.release(self._name, holder=self._holder)

    async def _keep(self, lost: asyncio.Event, over: asyncio.Event) -> None:
        while not lost.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(_RENEWED_EVERY):
                    await over.wait()
                return
            try:
                if not await self._leases.renew(self._name, holder=self._holder, seconds=_LENGTH):
                    log.warning("lease.lost", lease=self._name)
                    lost.set()
            except StorageError as error:
                log.warning("lease.unsure", lease=self._name, error=str(error))
            except Exception:
                # Nobody else would notice that it runs out under whoever works.
                log.exception("lease.unsure", lease=self._name)
