"""Proposals: for one person and chat, accepted once, forgotten after a day."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import select

from bot.model.audit import AuditEntry
from bot.storage.database import Database
from bot.storage.meta import MetaStore
from bot.storage.proposals import ProposalStore
from bot.storage.tables import audit

DAY = 86_400.0


@pytest.fixture
def store(database: Database, clock: Any) -> ProposalStore:
    return ProposalStore(database, clock)


async def test_what_was_proposed_comes_back(store: ProposalStore, clock: Any) -> None:
    value = {"kind": "source", "offers": ["https://a.example/é\u0000"], "deep": {"a": [1, None]}}
    made = await store.add(user_id=7, chat_id=-9, value=value)
    found = await store.get(made.id)
    assert found == made
    assert found is not None
    assert (found.user_id, found.chat_id, found.made, found.accepted_by) == (7, -9, clock.now(), None)
    assert found.value == value


@pytest.mark.parametrize("number", [0, -1, 1, 2**63 - 1, 2**63, 2**80])
async def test_forged_ids_lead_nowhere(store: ProposalStore, number: int) -> None:
    assert await store.get(number) is None


async def test_one_update_accepts_it_however_many_try(store: ProposalStore) -> None:
    made = await store.add(user_id=7, chat_id=7, value={})
    taken = await asyncio.gather(*(store.accept(made.id, update) for update in range(100, 110)))
    assert sum(taken) == 1
    winner = 100 + taken.index(True)
    assert await store.accept(made.id, winner)  # handled again after a crash
    assert not await store.accept(made.id, 99)
    found = await store.get(made.id)
    assert found is not None
    assert found.accepted_by == winner


async def test_given_back_it_can_be_accepted_again(store: ProposalStore) -> None:
    made = await store.add(user_id=7, chat_id=7, value={})
    assert await store.accept(made.id, 1)
    await store.give_back(made.id, 2)  # not its to give
    assert not await store.accept(made.id, 3)
    await store.give_back(made.id, 1)
    assert await store.accept(made.id, 3)


async def test_after_a_day_it_is_gone_and_forgotten(
    store: ProposalStore, database: Database, clock: Any
) -> None:
    meta = MetaStore(database)
    await meta.put("menu:1", "kept")
    await meta.put("proposals", "kept")
    old = await store.add(user_id=7, chat_id=7, value={})
    clock.advance(DAY - 1)
    assert await store.get(old.id) is not None
    young = await store.add(user_id=7, chat_id=7, value={})
    clock.advance(2)
    assert await store.get(old.id) is None
    clock.advance(2)
    await store.add(user_id=7, chat_id=7, value={})
    assert not await store.accept(old.id, 1)
    assert await store.get(young.id) is not None
    assert await meta.get("menu:1") == "kept"
    assert await meta.get("proposals") == "kept"


async def test_what_came_of_it_is_written_down_once(store: ProposalStore, database: Database) -> None:
    made = await store.add(user_id=7, chat_id=7, value={})
    deed = AuditEntry(user_id=7, deed="source.list", after="3")
    for _ in range(2):
        await store.note(made.id, deed)
    await store.note(made.id + 1, deed)
    async with database.read() as connection:
        assert list(await connection.scalars(select(audit.c.after))) == ["3"]
