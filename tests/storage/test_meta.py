"""Small facts outlive a restart."""

import asyncio
from collections.abc import Callable

from bot.model.audit import AuditEntry
from bot.ports import Clock
from bot.storage.audit import AuditStore
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


async def test_changes_at_once_are_all_kept(database: Database, database_url: str, clock: Clock) -> None:
    other = await Database.open(database_url, clock=clock)
    await MetaStore(database).put("limits", "")

    def deed(letter: str) -> Callable[[str | None], tuple[str, AuditEntry | None]]:
        return lambda value: (
            f"{value}{letter}",
            AuditEntry(user_id=7, deed="limits.person", before=value or "", after=letter),
        )

    try:
        await asyncio.gather(
            *(
                MetaStore(base).change_by_deed("limits", deed(letter), now=clock.now())
                for base in (database, other)
                for letter in "abc"
            )
        )
    finally:
        await other.close()
    assert sorted(await MetaStore(database).get("limits") or "") == ["a", "a", "b", "b", "c", "c"]
    records, count = await AuditStore(database, clock).page(offset=0, limit=9)
    assert count == 6
    assert sorted(len(one.entry.before) for one in records) == [0, 1, 2, 3, 4, 5]
