"""Feedback on both back ends: a few a day, apart for editors, answered once, forgotten with its reader."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select

from bot.model.audit import AuditEntry
from bot.model.chat import ChatKind
from bot.render.view import View
from bot.storage.audit import AuditStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.feedback import ANSWER, KIND, FeedbackStore, Settled
from bot.storage.persons import PersonStore
from bot.storage.tables import delivery, delivery_message, metadata

ANN, EDITH, EMIL = 7, 70, 71
ENTRY = AuditEntry(user_id=EDITH, deed="feedback.answer")


@pytest.fixture
async def store(database: Database, clock: Any) -> FeedbackStore:
    for person in (ANN, EDITH, EMIL):
        await ChatStore(database, clock).see(person, ChatKind.PRIVATE, f"P{person}", "en")
    return FeedbackStore(database, clock)


async def give(store: FeedbackStore, text: str) -> int | None:
    given = await store.give(
        reporter=ANN,
        article_id=None,
        text=text,
        most=3,
        views=lambda number: {person: View(f"{number}: {text}") for person in (EDITH, EMIL)},
    )
    return None if given is None else given.id


async def test_some_a_day_and_apart_for_each_editor(
    store: FeedbackStore, database: Database, clock: Any
) -> None:
    numbers = [await give(store, f"remark {number}") for number in range(4)]
    assert numbers[3] is None
    assert None not in numbers[:3]
    query = select(delivery.c.due).where(delivery.c.chat_id == EDITH).order_by(delivery.c.due)
    async with database.read() as connection:
        dues = list(await connection.scalars(query))
    assert dues == [clock.now() + timedelta(seconds=15 * place) for place in range(3)]
    clock.advance(86_401)
    assert await give(store, "a day later") is not None
    found, count = await store.open(2)
    assert ([item.text for item in found], count) == (["remark 0", "remark 1"], 4)


async def test_what_is_said_twice_is_told_once(store: FeedbackStore, database: Database) -> None:
    number = await give(store, "remark")
    assert number is not None
    assert await give(store, "remark") == number
    assert await give(store, "another") != number
    query = select(delivery.c.id).where(delivery.c.chat_id == EDITH)
    async with database.read() as connection:
        assert len(list(await connection.scalars(query))) == 2
    assert await store.close(number, entry=ENTRY) is Settled.DONE
    assert await give(store, "remark") not in (number, None), "what was settled may be said again"


async def test_the_first_answer_counts(store: FeedbackStore, database: Database, clock: Any) -> None:
    number = await give(store, "remark")
    assert number is not None
    async with database.write() as connection:
        told = select(delivery.c.id).where(delivery.c.chat_id == EDITH, delivery.c.kind == KIND)
        message = {"number": 0, "message_id": 55, "at": clock.now()}
        await connection.execute(
            insert(delivery_message).values(delivery_id=await connection.scalar(told), **message)
        )
    assert await store.meant_by(EDITH, 55) == number
    assert await store.meant_by(EMIL, 55) is None
    assert await store.close(number, entry=ENTRY) is Settled.DONE
    assert await store.close(number, entry=ENTRY) is Settled.BEFORE
    # What was settled without words may still be answered.
    assert await store.answer(number, "Thanks", View("Thanks"), entry=ENTRY) is Settled.DONE
    assert await store.answer(number, "Again", View("Again"), entry=ENTRY) is Settled.BEFORE
    assert await store.answer(number + 1, "Who?", View("Who?"), entry=ENTRY) is Settled.GONE
    async with database.read() as connection:
        answers = select(delivery.c.chat_id).where(delivery.c.kind == ANSWER)
        assert list(await connection.scalars(answers)) == [ANN]
    known = await store.get(number)
    assert known is not None
    assert known.answer == "Thanks"


async def test_an_answer_that_nobody_would_get_is_not_taken(
    store: FeedbackStore, database: Database, clock: Any
) -> None:
    number = await give(store, "remark")
    assert number is not None
    answers = select(delivery.c.id).where(delivery.c.chat_id == ANN, delivery.c.kind == ANSWER)

    async def owed() -> int:
        async with database.read() as connection:
            return len(list(await connection.scalars(answers)))

    chats = ChatStore(database, clock)
    await chats.stop(ANN)
    assert await store.answer(number, "thanks", View("thanks"), entry=ENTRY) is Settled.STOPPED
    assert await store.answer_doubt(5, ANN, View("thanks"), entry=ENTRY) is Settled.STOPPED
    await chats.sleep(ANN)
    assert await store.answer(number, "thanks", View("thanks"), entry=ENTRY) is Settled.ASLEEP
    assert await store.answer_doubt(5, ANN, View("thanks"), entry=ENTRY) is Settled.ASLEEP
    assert (await store.open(5))[1] == 1
    assert (await owed(), (await AuditStore(database, clock).page(offset=0, limit=5))[1]) == (0, 0)
    await chats.resume(ANN)
    await chats.see(ANN, ChatKind.PRIVATE, "Ann", "en")
    assert await store.answer(number, "thanks", View("thanks"), entry=ENTRY) is Settled.DONE
    await chats.stop(ANN)
    assert await store.answer(number, "thanks", View("thanks"), entry=ENTRY) is Settled.BEFORE
    assert await owed() == 1


async def test_it_goes_with_its_reader(store: FeedbackStore, database: Database, clock: Any) -> None:
    await give(store, "my secret remark")
    await PersonStore(database, clock).erase(ANN)
    async with database.read() as connection:
        for table in metadata.sorted_tables:
            assert "secret remark" not in str((await connection.execute(select(table))).all())
