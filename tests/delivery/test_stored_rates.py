"""Several processes lease from one rate, and what one is told halts all."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.delivery.gcra import SECOND
from bot.delivery.pace_limits import PaceLimits
from bot.delivery.shared_rate import SLICE, Ask
from bot.delivery.stored_rates import StoredRates
from bot.model.lane import Lane
from bot.ports import SystemClock
from bot.storage.database import Database
from bot.storage.send_rates import SendRates
from bot.storage.tables import send_rate

LIMITS = PaceLimits(bulk=25, paid=900)


@pytest.fixture
async def processes(database: Database, database_url: str) -> AsyncIterator[list[StoredRates]]:
    """Two processes' ways to the same rates."""
    other = await Database.open(database_url, clock=SystemClock())
    yield [StoredRates(SendRates(opened, SystemClock()), LIMITS) for opened in (database, other)]
    await other.close()


async def test_leases_never_overlap(processes: list[StoredRates]) -> None:
    asks = [rates.settle(Lane.ALERT, Ask(wanted=50)) for rates in processes * 4]
    grants = sorted(await asyncio.gather(*asks), key=lambda grant: grant.starts_in)
    assert all(grant.count == SLICE // grant.interval for grant in grants)
    # Each began to count at its own moment, so only what all of them lease together is sure.
    spans = [grant.starts_in + grant.count * grant.interval for grant in grants]
    assert max(spans) > (len(grants) - 3) * SLICE * 0.9


async def test_a_halt_is_heard_by_all_and_lowers_the_rate(processes: list[StoredRates]) -> None:
    one, two = processes
    before = await one.settle(Lane.BROADCAST, Ask(wanted=1))
    assert before.interval == SECOND // 25
    await one.settle(Lane.BROADCAST, Ask(halt=5 * SECOND, cut=True))
    told = await two.settle(Lane.DIGEST, Ask(wanted=3))
    assert told.count == 0
    assert 4 * SECOND < told.halted <= 5 * SECOND
    assert told.interval > before.interval
    paid = await two.settle(Lane.PAID, Ask(wanted=3))
    assert (paid.count, paid.halted) == (3, 0)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_clock_that_goes_back_stops_nobody(database: Database, processes: list[StoredRates]) -> None:
    one, _ = processes
    await one.settle(Lane.BROADCAST, Ask(wanted=3))
    day = timedelta(days=1) // timedelta(microseconds=1)
    async with database.write() as connection:
        row = (await connection.execute(select(send_rate))).one()
        ahead = {"at": row.at + day, "paid_off": row.paid_off + day, "halted_until": row.at + day + SECOND}
        await connection.execute(update(send_rate).values(ahead))
    assert 0 < (await one.settle(Lane.BROADCAST, Ask(wanted=3))).halted <= SECOND
