"""Small facts outlive a restart."""

from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.meta import MetaStore


async def test_a_value_is_kept_and_replaced(database: Database) -> None:
    store = MetaStore(database)
    assert await store.get("commands") is None
    await store.put("commands", "first")
    await store.put("commands", "second")
    assert await store.get("commands") == "second"


async def test_a_value_survives_a_restart(database: Database, database_url: str, clock: Clock) -> None:
    await MetaStore(database).put("seen", "yes")
    again = await Database.open(database_url, clock=clock)
    try:
        assert await MetaStore(again).get("seen") == "yes"
    finally:
        await again.close()
