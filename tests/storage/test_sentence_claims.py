"""Two processes over one database: what one of them is having translated, the other waits for."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, tuple_
from told_engine import FRENCH, TABLE, Engine
from translation_stand import Stand

from bot.errors import EngineDown
from bot.model.engine import Allowance
from bot.model.translation import Haste, Pair, Shortfall
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.lifelines import Lifelines
from bot.storage.sentence_claims import Elsewhere, Sentence, SentenceClaims
from bot.storage.tables import sentence_claim
from bot.text.translating.keys import sentence_key
from bot.translation.outcome import Left, Turned

FR_EN = Pair("fr", "en")
WANTED = [(FR_EN, sentence) for sentence in FRENCH]
DONE = [Turned(TABLE["fr", "en", sentence], ("Table",)) for sentence in FRENCH]
KEYS = [(sentence_key(sentence, "fr"), "en") for sentence in FRENCH]


@pytest.fixture
async def other(database: Database, database_url: str, clock: Clock) -> AsyncIterator[Database]:
    """The same database, opened by another process, as it were."""
    opened = await Database.open(database_url, clock=clock)
    yield opened
    await opened.close()


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not true():  # noqa: ASYNC110  # it watches what another task does
            await asyncio.sleep(0.01)


async def claims_in(database: Database) -> int:
    async with database.read() as connection:
        return len((await connection.execute(select(sentence_claim))).all())


@pytest.mark.parametrize("haste", [Haste.AHEAD, Haste.ASKED])
async def test_what_one_has_translated_the_other_waits_for(
    database: Database, other: Database, clock: Clock, haste: Haste
) -> None:
    first, second = Engine(), Engine()
    first.gate.clear()
    async with (
        Stand(database, clock, [first], patience=60) as one,
        Stand(other, clock, [second], patience=60) as two,
    ):
        asked = asyncio.create_task(one.desk.turn(WANTED, haste))
        await until(lambda: len(first.sentences) == len(FRENCH))
        waits = asyncio.create_task(two.desk.turn(WANTED, haste))
        await asyncio.sleep(0.1)
        assert not waits.done()
        first.gate.set()
        assert await asked == DONE
        assert await waits == DONE
        assert second.calls == []
        assert await claims_in(database) == 0
        # Nor is it asked for again by whoever comes later.
        assert await two.desk.turn(WANTED, haste) == DONE


async def test_two_that_begin_at_once_ask_for_each_sentence_once(
    database: Database, other: Database, clock: Clock
) -> None:
    engines = [Engine(batch=2), Engine(batch=2)]
    async with Stand(database, clock, [engines[0]]) as one, Stand(other, clock, [engines[1]]) as two:
        found = await asyncio.gather(*(stand.desk.turn(WANTED, Haste.AHEAD) for stand in (one, two)))
    assert found == [DONE, DONE]
    assert sorted(engines[0].sentences + engines[1].sentences) == sorted(FRENCH)


async def test_who_waits_is_not_kept_beyond_patience(
    database: Database, other: Database, clock: Clock
) -> None:
    first, second = Engine(), Engine()
    first.gate.clear()
    async with Stand(database, clock, [first]) as one, Stand(other, clock, [second], patience=0.1) as two:
        asked = asyncio.create_task(one.desk.turn(WANTED[:1], Haste.AHEAD))
        await until(lambda: bool(first.calls))
        assert await two.desk.turn(WANTED[:1], Haste.ASKED) == [Left(Shortfall.LATE)]
        first.gate.set()
        await asked


async def test_a_claimant_that_fails_leaves_it_to_the_other(
    database: Database, other: Database, clock: Clock
) -> None:
    first, second = Engine(), Engine()
    first.gate.clear()
    first.answering = [lambda *_: EngineDown("Table", "gone")] * 9
    async with Stand(database, clock, [first]) as one, Stand(other, clock, [second]) as two:
        asked = asyncio.create_task(one.desk.turn(WANTED[:1], Haste.ASKED))
        await until(lambda: bool(first.calls))
        waits = asyncio.create_task(two.desk.turn(WANTED[:1], Haste.AHEAD))
        await asyncio.sleep(0.1)
        first.gate.set()
        assert await waits == DONE[:1]
        await asked
        assert await claims_in(database) == 0


async def test_damage_is_not_paid_for_twice_either(database: Database, other: Database, clock: Clock) -> None:
    first, second = (Engine(repeats_itself=True) for _ in range(2))
    first.gate.clear()
    first.answering = [lambda sentences, _: list(sentences)]
    async with Stand(database, clock, [first]) as one, Stand(other, clock, [second]) as two:
        asked = asyncio.create_task(one.desk.turn(WANTED[:1], Haste.AHEAD))
        await until(lambda: bool(first.calls))
        waits = asyncio.create_task(two.desk.turn(WANTED[:1], Haste.AHEAD))
        await asyncio.sleep(0.1)
        first.gate.set()
        assert await asked == await waits == [Left(Shortfall.DAMAGED)]
        assert second.calls == []


async def test_a_dead_claimants_claim_runs_out(database: Database, other: Database, clock: Clock) -> None:
    dead = SentenceClaims(database, clock, holder="dead", seconds=0.5)
    engine = Engine()
    async with Stand(other, clock, [engine]) as stand:
        assert (await dead.take(KEYS, engine_number(stand))).claimed == frozenset()
        waits = asyncio.create_task(stand.desk.turn(WANTED, Haste.AHEAD))
        if database.dialect == "sqlite":
            await until(lambda: bool(stand.desk._jobs))
            await asyncio.sleep(0.05)
            assert engine.calls == []
            clock.advance(1)  # type: ignore[attr-defined]
        assert await waits == DONE
    assert await claims_in(database) == 0


async def test_who_is_surely_dead_is_not_waited_for(
    database: Database, other: Database, clock: Clock, tmp_path: Path
) -> None:
    lifelines = Lifelines(tmp_path / "alive")
    dead = SentenceClaims(
        database, clock, holder="dead", seconds=3600, lifelines=Lifelines(tmp_path / "alive")
    )
    engine = Engine()
    async with Stand(other, clock, [engine], lifelines=lifelines) as stand:
        await dead.take(KEYS, engine_number(stand))
        waits = asyncio.create_task(stand.desk.turn(WANTED, Haste.AHEAD))
        await asyncio.sleep(0.1)
        assert engine.calls == []
        # The kernel lets go of its lock.
        held: Any = dead._lifelines
        held._held.pop("dead").close()
        assert await waits == DONE


async def test_nothing_is_claimed_while_nobody_else_is_alive(
    database: Database, other: Database, clock: Clock, tmp_path: Path
) -> None:
    alive = tmp_path / "alive"
    first, second = Engine(), Engine()
    first.gate.clear()
    async with (
        Stand(database, clock, [first], lifelines=Lifelines(alive), at_home=True) as one,
        Stand(other, clock, [second], lifelines=Lifelines(alive), at_home=True) as two,
    ):
        alone = asyncio.create_task(one.desk.turn(WANTED[:1], Haste.AHEAD))
        await until(lambda: bool(first.calls))
        assert await claims_in(database) == 0
        first.gate.set()
        assert await alone == DONE[:1]
        # Now another one comes.
        second.gate.clear()
        asked = asyncio.create_task(two.desk.turn(WANTED[1:], Haste.AHEAD))
        await until(lambda: bool(second.calls))
        assert await claims_in(database) == len(WANTED) - 1
        clock.advance(2)  # type: ignore[attr-defined]
        waits = asyncio.create_task(one.desk.turn(WANTED, Haste.AHEAD))
        await asyncio.sleep(0.1)
        second.gate.set()
        assert await waits == DONE
        await asked
        assert first.sentences == [FRENCH[0]]


async def test_what_may_not_be_paid_for_is_left_to_others(
    database: Database, other: Database, clock: Clock
) -> None:
    first, second = Engine("Poor"), Engine("Poor")
    broke = {"Poor": Allowance(characters_per_day=len(FRENCH[0]))}
    async with Stand(database, clock, [first], allowances=broke) as one, Stand(other, clock, [second]) as two:
        found = await one.desk.turn(WANTED[:2], Haste.AHEAD)
        assert [type(outcome) for outcome in found] == [Turned, Left]
        assert await claims_in(database) == 0
        assert all(isinstance(one, Turned) for one in await two.desk.turn(WANTED[:2], Haste.AHEAD))
        assert second.sentences == [FRENCH[1]]


async def test_models_on_this_machine_claim_nothing(
    database: Database, other: Database, clock: Clock
) -> None:
    engine = Engine(local=True)
    await SentenceClaims(other, clock, holder="other").take(KEYS, 1)
    async with Stand(database, clock, [engine]) as stand:
        assert await stand.desk.turn(WANTED, Haste.AHEAD) == DONE


async def test_who_ends_while_it_claims_waits_for_nobody(
    database: Database, other: Database, clock: Clock
) -> None:
    await SentenceClaims(database, clock, holder="other", seconds=3600).take(KEYS, 1)
    engine = Engine()
    stand = Stand(other, clock, [engine])
    claims: Any = stand.claims
    begun, gate, take = asyncio.Event(), asyncio.Event(), claims.take

    async def slowly(*wanted: Any) -> Elsewhere:
        found: Elsewhere = await take(*wanted)
        begun.set()
        await gate.wait()
        return found

    claims.take = slowly
    asked = asyncio.create_task(stand.desk.turn(WANTED, Haste.AHEAD))
    await begun.wait()
    ends = asyncio.create_task(stand.desk.aclose())
    await asyncio.sleep(0.05)
    gate.set()
    async with asyncio.timeout(30):
        await ends
    assert await asked == [Left(Shortfall.DOWN)] * len(WANTED)
    assert engine.calls == []


async def test_whoever_waits_is_answered_though_looking_fails(
    database: Database, other: Database, clock: Clock
) -> None:
    first = SentenceClaims(database, clock, holder="other", seconds=3600)
    async with Stand(other, clock, [Engine()]) as stand:
        await first.take(KEYS, 1)
        claims: Any = stand.claims
        look, failed = claims.look, asyncio.Event()

        async def failing(*_: Any) -> Elsewhere:
            claims.look = look
            failed.set()
            raise ConnectionResetError

        claims.look = failing
        waits = asyncio.create_task(stand.desk.turn(WANTED, Haste.AHEAD))
        await failed.wait()
        await first.release(KEYS)
        async with asyncio.timeout(30):
            assert await waits == DONE


async def test_what_fails_unforeseen_leaves_no_claim(
    database: Database, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def failing(*_: Any) -> None:
        raise ConnectionResetError

    async with Stand(database, clock, [Engine()], allowances={"Table": Allowance(tokens_per_day=9)}) as stand:
        monkeypatch.setattr(stand.spending, "hold", failing)
        assert await stand.desk.turn(WANTED, Haste.ASKED) == [Left(Shortfall.DOWN)] * len(WANTED)
        async with asyncio.timeout(30):
            while await claims_in(database):  # noqa: ASYNC110  # given back after all are answered
                await asyncio.sleep(0.01)


async def test_who_claims_and_who_gives_back_never_wait_for_each_other(
    database: Database, other: Database, clock: Clock
) -> None:
    claims = SentenceClaims(database, clock, holder="one")
    two = sorted(KEYS)[:2]
    for key in reversed(two):
        await claims.take([key], 1)
    async with other.write() as connection:

        async def lock(key: Sentence) -> None:
            same = tuple_(sentence_claim.c.sentence, sentence_claim.c.target) == key
            await connection.execute(select(sentence_claim).where(same).with_for_update())

        await lock(two[0])
        gives_back = asyncio.create_task(claims.release(two))
        await asyncio.sleep(0.2)
        await lock(two[1])
    await gives_back
    assert await claims_in(database) == 0


def engine_number(stand: Stand) -> int:
    return stand.lines[0].maker(FR_EN).number
