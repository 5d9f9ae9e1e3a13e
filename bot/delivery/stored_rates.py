"""The shared rates in the database; implements `bot.delivery.pace_port.Rates`."""

from functools import partial

from bot.delivery.learned_rate import LearnedRate
from bot.delivery.pace_limits import PaceLimits
from bot.delivery.shared_rate import Ask, Grant, RateRow, settle
from bot.model.lane import Lane
from bot.storage.send_rates import SendRates, StoredRate


class StoredRates:
    """Leases slices of the rates that all processes of one token share."""

    def __init__(self, store: SendRates, limits: PaceLimits) -> None:
        self._store = store
        self._limits = limits

    async def settle(self, lane: Lane, ask: Ask, /) -> Grant:
        """Answer an ask; PAID has a rate of its own, all other lanes share one.

        Raises:
            StorageError: When the database can't be reached.
        """
        paid = lane is Lane.PAID
        rate = self._limits.paid if paid else self._limits.bulk
        shared = Lane.PAID if paid else Lane.BROADCAST
        return await self._store.change(shared, partial(_settle, ask, rate), first=_stored(RateRow()))


def _settle(ask: Ask, rate: int, stored: StoredRate, now: int) -> tuple[Grant, StoredRate]:
    learned = LearnedRate(
        permille=stored.permille, ceiling=stored.ceiling, patience=stored.patience, since=stored.since
    )
    row = RateRow(paid_off=stored.paid_off, halted_until=stored.halted_until, learned=learned)
    grant, row = settle(row, ask, rate=rate, now=now)
    return grant, _stored(row)


def _stored(row: RateRow) -> StoredRate:
    return StoredRate(
        paid_off=row.paid_off,
        halted_until=row.halted_until,
        permille=row.learned.permille,
        ceiling=row.learned.ceiling,
        patience=row.learned.patience,
        since=row.learned.since,
    )
