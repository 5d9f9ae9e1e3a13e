"""Answers wait for their chat and for nothing that goes to many; what they meet, the pacer learns."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.delivery.gcra import SECOND
from bot.delivery.lane_queue import ticket_for
from bot.delivery.pace_limits import Ladder, PaceLimits, Rung
from bot.delivery.pacer import Pacer
from bot.delivery.replies import Replies
from bot.errors import RetryLater
from bot.model.lane import Lane
from bot.ports import SystemClock
from bot.render.view import View
from bot.sandbox import Limits, Sandbox, SandboxClient
from bot.transport.journal import Journal
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest

ANA, BEN = 7, 8
PATIENCE = 30.0
QUICK = Ladder(interval=SECOND // 20, rest=SECOND, rungs=(Rung(burst=2, replies=3, permille=1000),))


class Clock(SystemClock):
    """The machine's seconds, put forward by hand."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self._ahead

    def advance(self, seconds: float) -> None:
        self._ahead += seconds


class Inbox:
    """Remembers no answers."""

    async def answers(self, update_id: int, /) -> dict[int, int]:
        return {}

    async def answered(self, *_: Any) -> None:
        pass

    async def shown(self, *_: Any) -> None:
        pass


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pacer(clock: Clock) -> Pacer:
    return Pacer(clock=clock, limits=PaceLimits(private=QUICK, group=QUICK))


@pytest.fixture
def line(pacer: Pacer, clock: Clock) -> Replies:
    return Replies(pacer, clock)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    strict = Limits(chat_per_second=20, chat_burst=6, all_per_second=None)
    async with Sandbox(limits=strict) as sandbox:
        for number in range(3):
            sandbox.world.add_person(f"P{number}").started = True
        yield sandbox


@pytest.fixture
async def journal(sandbox: Sandbox, line: Replies) -> AsyncIterator[Journal]:
    async with AiohttpRequest(token=sandbox.token, api_base_url=sandbox.url) as request:
        yield Journal(Messenger(request.call), Inbox(), line=line)  # type: ignore[arg-type]


def people(sandbox: Sandbox) -> list[int]:
    return [person.id for person in sandbox.world.people.values() if person.started]


async def test_answers_to_one_chat_go_in_order_and_never_too_fast(
    sandbox: Sandbox, journal: Journal, pacer: Pacer
) -> None:
    ana, *_ = people(sandbox)
    answers = await journal.open(1)
    begun = asyncio.get_running_loop().time()
    await asyncio.gather(*(answers.send(ana, View(str(number))) for number in range(9)))
    assert asyncio.get_running_loop().time() - begun >= 5 / 20
    sent = [entry for entry in sandbox.world.ledger.since(0) if entry["method"] == "sendMessage"]
    assert [entry["params"]["text"] for entry in sent] == [str(number) for number in range(9)]
    assert sandbox.world.ledger.refused == {}
    assert pacer.sizes() == {"waiting": 0, "under_way": 0, "chats": 1}


async def test_a_refused_answer_is_given_when_it_may_and_holds_up_its_chat_only(
    sandbox: Sandbox, journal: Journal, line: Replies, pacer: Pacer, clock: Clock
) -> None:
    ana, ben, _ = people(sandbox)
    async with SandboxClient(sandbox.url) as client:
        await client.fault(429, method="sendMessage", chat_id=ana, times=1, retry_after=29)
        answers = await journal.open(1)
        slow = asyncio.create_task(answers.send(ana, View("slow")))
        while not sandbox.world.ledger.refused:  # noqa: ASYNC110  # another's work
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        await answers.send(ben, View("quick"))
        assert not slow.done()
        pacer.offer(ticket_for(ana, Lane.URGENT))
        assert pacer.next() is None, "what is pushed there waits as well"
        clock.advance(14)
        line.turn()
        await asyncio.sleep(0.05)
        assert not slow.done()
        clock.advance(15)
        line.turn()
        assert await slow > 0
    texts = [entry["params"]["text"] for entry in sandbox.world.ledger.since(0)]
    assert texts == ["quick", "slow"]


async def test_a_backlog_holds_no_answer_up(line: Replies, pacer: Pacer) -> None:
    for chat_id in range(100, 400):
        pacer.offer(ticket_for(chat_id, Lane.DIGEST))
    for _ in range(3):
        place = line.place(ANA)
        assert await place.ready(PATIENCE) == 0.0
        place.sent()


async def test_what_would_take_too_long_is_not_waited_for(line: Replies, pacer: Pacer) -> None:
    place = line.place(ANA)
    await place.ready(PATIENCE)
    place.refused(100)
    with pytest.raises(RetryLater) as caught:
        await place.ready(PATIENCE)
    assert caught.value.after == pytest.approx(100, abs=1)
    place.leave()
    assert pacer.sizes()["waiting"] == 0
    with pytest.raises(RetryLater):
        await line.place(ANA).ready(PATIENCE)
    other = line.place(BEN)
    assert await other.ready(PATIENCE) == 0.0


@pytest.mark.parametrize("moment", ["while it waits", "when it may go"])
async def test_who_is_cancelled_leaves_the_line(line: Replies, pacer: Pacer, moment: str) -> None:
    first, second, third = (line.place(ANA) for _ in range(3))
    await first.ready(PATIENCE)

    async def wait() -> None:
        try:
            await second.ready(PATIENCE)
            await asyncio.sleep(PATIENCE)
        finally:
            second.leave()

    waiting = asyncio.create_task(wait())
    last = asyncio.create_task(third.ready(PATIENCE))
    await asyncio.sleep(0)
    if moment == "when it may go":
        first.sent()
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    first.leave()
    async with asyncio.timeout(30):
        await last
    third.sent()
    assert pacer.sizes() == {"waiting": 0, "under_way": 0, "chats": 1}
