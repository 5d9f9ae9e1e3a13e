"""What a program is asked to write: once, within its budget, and not for long."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from paid_peers import OpenAIPeer
from peers import Fault, body, late, status

from bot.engines.openai import OpenAI
from bot.engines.service import Reach
from bot.model.engine import Allowance
from bot.model.translation import Haste, Shortfall
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.engine_spending import SpendingStore
from bot.storage.written_texts import KEPT, WrittenTexts
from bot.translation.till import Till
from bot.translation.writing import WritingDesk

Opening = Callable[..., Any]
SAID = "It is said. [1]"
ASKED, KEPT_ONLY, AHEAD = Haste.ASKED, Haste.KEPT, Haste.AHEAD


@pytest.fixture
async def peer() -> AsyncIterator[OpenAIPeer]:
    async with OpenAIPeer(speak=lambda _: SAID) as opened:
        yield opened


@pytest.fixture
def opening(database: Database, clock: Clock, peer: OpenAIPeer) -> Opening:
    """Open a process's desk over a database that others may share."""

    @asynccontextmanager
    async def made(allowance: Allowance | None = None, patience: float = 60.0) -> AsyncIterator[WritingDesk]:
        reach = Reach(name="Pen", url=f"{peer.url}/v1", timeout=60.0)
        engine = OpenAI(reach, model="small-model", key=peer.key)
        desk = WritingDesk(
            engine,
            till=Till("Pen", allowance or Allowance(), SpendingStore(database, clock)),
            kept=WrittenTexts(database, clock),
            clock=clock,
            resting=lambda: None,
            patience=patience,
        )
        try:
            yield desk
        finally:
            await desk.aclose()
            await engine.aclose()

    return made


async def test_the_same_is_paid_for_once_an_hour_in_all_processes(
    opening: Opening, peer: OpenAIPeer, clock: Any
) -> None:
    async with opening() as one, opening() as other:
        assert await one.written("Do.", "{}", KEPT_ONLY) is None
        assert peer.calls == 0
        said = await one.written("Do.", "{}", ASKED)
        assert (
            SAID
            == said
            == await other.written("Do.", "{}", ASKED)
            == await one.written("Do.", "{}", KEPT_ONLY)
        )
        assert peer.calls == 1
        await one.written("Do.", '{"other": 1}', ASKED)
        await one.written("Do otherwise.", "{}", ASKED)
        assert peer.calls == 3
        clock.advance(KEPT.total_seconds() + 1)
        assert await one.written("Do.", "{}", KEPT_ONLY) is None
        await one.written("Do.", "{}", ASKED)
        assert peer.calls == 4


async def test_who_asks_for_the_same_at_once_shares_it(opening: Opening, peer: OpenAIPeer) -> None:
    peer.pause = 0.05
    async with opening() as desk:
        said = await asyncio.gather(*(desk.written("Do.", "{}", ASKED) for _ in range(50)))
    assert set(said) == {SAID}
    assert peer.calls == 1


async def test_nobody_waits_longer_than_patience_and_it_goes_on(opening: Opening, peer: OpenAIPeer) -> None:
    peer.free.clear()
    async with opening(patience=0.02) as desk:
        assert await desk.written("Do.", "{}", ASKED) is Shortfall.LATE
        peer.free.set()
        assert await desk.written("Do.", "{}", AHEAD) == SAID
    assert peer.calls == 1


@pytest.mark.parametrize(
    ("fault", "shortfall"),
    [
        (status(500), Shortfall.DOWN),
        (status(401), Shortfall.DOWN),
        (status(429, Retry_After="60"), Shortfall.DOWN),
        (body(b"{"), Shortfall.DOWN),
        (body(b'{"choices": [{"message": {"content": ""}, "finish_reason": "stop"}]}'), Shortfall.DOWN),
        (body(b'{"choices": [{"message": {"content": "Cut"}, "finish_reason": "length"}]}'), Shortfall.DOWN),
    ],
)
async def test_a_failure_is_no_text_and_the_program_is_left_alone(
    opening: Opening, peer: OpenAIPeer, fault: Fault, shortfall: Shortfall
) -> None:
    peer.faults.append(fault)
    async with opening() as desk:
        assert await desk.written("Do.", "{}", ASKED) is shortfall
        assert await desk.written("Do.", "{}", KEPT_ONLY) is None


async def test_who_fails_is_asked_again_later(opening: Opening, peer: OpenAIPeer, clock: Any) -> None:
    peer.faults.append(status(503))
    async with opening() as desk:
        assert await desk.written("Do.", "{}", ASKED) is Shortfall.DOWN
        calls = peer.calls
        assert await desk.written("Do.", "{}", ASKED) is Shortfall.DOWN
        assert peer.calls == calls
        clock.advance(700)
        assert await desk.written("Do.", "{}", ASKED) == SAID


async def test_nothing_is_spent_beyond_the_budget(
    opening: Opening, peer: OpenAIPeer, database: Database, clock: Any
) -> None:
    spending = SpendingStore(database, clock)
    async with opening(Allowance(tokens_per_day=2_000)) as desk:
        assert await desk.written("Do.", "{}", ASKED) == SAID
        today, month = await spending.of("Pen")
        assert today.tokens == month.tokens == peer.tokens  # what was put aside is given back
        assert (today.calls, today.sentences) == (1, 0)
        assert await desk.written("Do.", '"' + "a" * 6_000 + '"', ASKED) is Shortfall.SPENT
        assert peer.calls == 1
        clock.advance(86_400)
        assert await desk.written("Do.", '"' + "a" * 300 + '"', ASKED) == SAID


async def test_what_it_costs_is_counted_without_a_limit_too(
    opening: Opening, peer: OpenAIPeer, database: Database, clock: Clock
) -> None:
    async with opening() as desk:
        await desk.written("Do.", "{}", ASKED)
    today, _ = await SpendingStore(database, clock).of("Pen")
    assert (today.tokens, today.calls) == (peer.tokens, 1)


async def test_the_end_of_the_process_waits_only_a_moment(
    opening: Opening, peer: OpenAIPeer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.translation.writing._LEAVE", 0.05)
    peer.always = late(30)
    began = time.monotonic()
    async with opening(patience=0.01) as desk:
        assert await desk.written("Do.", "{}", ASKED) is Shortfall.LATE
    assert time.monotonic() - began < 20


async def test_without_a_program_nothing_is_written(database: Database, clock: Clock) -> None:
    desk = WritingDesk(
        None, till=None, kept=WrittenTexts(database, clock), resting=lambda: None, patience=1, clock=clock
    )
    assert desk.engine is None
    assert await desk.written("Do.", "{}", ASKED) is None
    await desk.aclose()
