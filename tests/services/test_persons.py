"""Whose question whether everything shall be erased still counts, and what filters would have hidden."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

import pytest

from bot.errors import UserError
from bot.model.chat import Chat, ChatKind
from bot.services.filtering import Filtering, Reach
from bot.services.persons import Persons
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.headings import Heading, Headings
from bot.storage.history import HistoryStore
from bot.storage.person_export import PersonExport
from bot.storage.persons import PersonStore

ANNA = 7001


@pytest.fixture
def persons(database: Database, clock: Any) -> Persons:
    return Persons(
        store=PersonStore(database, clock),
        exporting=PersonExport(database, clock),
        history=HistoryStore(database, clock),
        reading=cast("Any", None),  # only lists of what was opened need it
        clock=clock,
    )


async def come(database: Database, clock: Any) -> Chat:
    return await ChatStore(database, clock).see(ANNA, ChatKind.PRIVATE, "Anna", "en")


async def is_known(database: Database, clock: Any) -> bool:
    return await ChatStore(database, clock).get(ANNA) is not None


@pytest.mark.parametrize(
    "question",
    [
        lambda asked: None,
        lambda asked: asked + 1_000_000,
        lambda asked: asked - 601_000_000,
        lambda asked: 2**63 - 1,
        lambda asked: 1,
    ],
    ids=["none", "not asked yet", "too old", "beyond all time", "the first of all"],
)
async def test_other_questions_erase_nothing(
    database: Database, clock: Any, persons: Persons, question: Callable[[int], int | None]
) -> None:
    await come(database, clock)
    clock.advance(100)
    with pytest.raises(UserError, match="button-old"):
        await persons.erase(await come(database, clock), question(persons.question()))
    assert await is_known(database, clock)


async def test_a_question_is_answered_once(database: Database, clock: Any, persons: Persons) -> None:
    await come(database, clock)
    clock.advance(100)
    question = persons.question()
    clock.advance(100)
    await persons.erase(await come(database, clock), question)
    assert not await is_known(database, clock)
    # The same press, handled anew after a crash: it leaves no trace of itself, either.
    clock.advance(1)
    await persons.erase(await come(database, clock), question)
    assert not await is_known(database, clock)
    # Who comes back is new, and an older question is nobody's.
    await come(database, clock)
    clock.advance(61)
    with pytest.raises(UserError, match="button-old"):
        await persons.erase(await come(database, clock), question)
    assert await is_known(database, clock)


async def test_what_was_opened_is_noted_only_where_that_is_wanted(
    database: Database, clock: Any, persons: Persons, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted = []

    async def note(_: HistoryStore, chat_id: int, ids: Any) -> None:
        noted.append((chat_id, list(ids)))

    monkeypatch.setattr(HistoryStore, "note", note)
    chat = await come(database, clock)
    await persons.opened(chat, 5)
    await persons.opened(None, 5)
    assert noted == []
    await persons.opened(replace(chat, history=True), 5)
    assert noted == [(ANNA, [5])]


async def test_the_reach_of_a_filter_is_told_in_bounded_time(
    database: Database, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[timedelta] = []

    async def newest(_: Headings, since: Any, *, limit: int) -> list[Heading]:
        asked.append(clock.now() - since)
        return [Heading("ferry" if number % 10 == 0 else "bridge", None) for number in range(500)]

    monkeypatch.setattr(Headings, "newest", newest)
    filtering = Filtering(Headings(database), clock)
    assert await filtering.reach(["Ferry"]) == Reach(hidden=50, looked_at=500)
    assert asked == [timedelta(days=7)]
    # Each fifty take half a second now: it stops with what it has seen.
    monkeypatch.setattr(clock, "monotonic", iter(number / 2 for number in range(99)).__next__)
    assert await filtering.reach(["Ferry"]) == Reach(hidden=5, looked_at=50)
