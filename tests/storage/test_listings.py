"""Lists as they were shown, under ids that can't be guessed."""

from datetime import timedelta
from typing import Any

import pytest

from bot.model.chat import Listing, ListingKind
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.listings import ListingStore


@pytest.fixture
def listings(database: Database, clock: Clock) -> ListingStore:
    return ListingStore(database, clock)


async def test_a_list_comes_back_as_it_was_shown(listings: ListingStore, clock: Any) -> None:
    query = 'œuvre "мост" 🚢 -not'
    added = await listings.add(-100, 7, ListingKind.SEARCH, query, [9, 3, 10**12], True)
    assert added == Listing(
        id=added.id,
        chat_id=-100,
        owner_id=7,
        kind=ListingKind.SEARCH,
        query=query,
        article_ids=(9, 3, 10**12),
        corrected=True,
        created=clock.now(),
    )
    assert await listings.get(added.id) == added


async def test_an_empty_list_is_one_too(listings: ListingStore) -> None:
    added = await listings.add(1, 1, ListingKind.LATEST, "", [], False)
    assert await listings.get(added.id) == added


async def test_ids_cannot_be_guessed(listings: ListingStore, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = {(await listings.add(1, 1, ListingKind.LATEST, "", [], False)).id for _ in range(20)}
    assert len(ids) == 20
    assert all(0 <= number < 2**63 for number in ids)
    assert max(ids) > 2**58
    assert max(ids) - min(ids) > 2**58
    taken, free = max(ids), 12345
    numbers = iter([taken, taken, free])
    monkeypatch.setattr("bot.storage.listings.secrets.randbits", lambda _bits: next(numbers))
    assert (await listings.add(1, 1, ListingKind.LATEST, "", [], False)).id == free


@pytest.mark.parametrize("forged", [-1, 0, 5, 2**63 - 1, 2**63, 10**40])
async def test_a_forged_id_finds_nothing(listings: ListingStore, forged: int) -> None:
    assert await listings.get(forged) is None


async def test_old_lists_are_forgotten(listings: ListingStore, clock: Any) -> None:
    old = await listings.add(1, 1, ListingKind.LATEST, "", [1], False)
    clock.advance(3600)
    new = await listings.add(1, 1, ListingKind.LATEST, "", [1], False)
    assert await listings.prune(clock.now() - timedelta(minutes=1)) == 1
    assert await listings.get(old.id) is None
    assert await listings.get(new.id) == new
