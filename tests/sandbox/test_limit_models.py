"""Limit models, the paid lane, and a clock that is driven through the control API."""

import random
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.sandbox import MODELS, Sandbox, SandboxClient, SandboxError, VirtualClock
from bot.sandbox.errors import ApiError
from bot.sandbox.pace import Pace
from bot.sandbox.player import Person


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(1_700_000_000.0)


async def codes(raw: Any, chat: int, count: int, **params: Any) -> list[int]:
    return [(await raw.reply("sendMessage", chat_id=chat, text="x", **params))[0] for _ in range(count)]


def waits(pace: Pace, chat: int, count: int, *, group: bool = False, paid: bool = False) -> list[int]:
    """Send and return what each attempt is told to wait, 0 for one that passes."""
    told = []
    for _ in range(count):
        try:
            pace.send(chat, group=group, paid=paid)
        except ApiError as refusal:
            told.append(int((refusal.parameters or {})["retry_after"]))
        else:
            told.append(0)
    return told


@pytest.mark.parametrize("model", sorted(MODELS))
def test_waiting_as_told_is_always_enough(model: str) -> None:
    seed = random.randrange(1_000_000)
    print("seed", seed)
    chance, clock = random.Random(seed), VirtualClock(0.0)
    pace = Pace(MODELS[model], clock)
    for _ in range(3000):
        chat = chance.randrange(4)
        told = waits(pace, chat, 1, group=chat == 0)[0]
        if told:
            clock.forward(told)
            assert waits(pace, chat, 1, group=chat == 0) == [0]
        clock.forward(chance.choice([0, 0, 0.01, 0.3, 2]))
    assert sum(pace.refused.values()) > 10


@pytest.mark.parametrize(("model", "rate"), [("documented", 30), ("strict", 18), ("windows", 28)])
@pytest.mark.parametrize(("share", "refused"), [(0.99, False), (1.1, True)])
def test_models_hold_their_rates(model: str, rate: float, share: float, refused: bool) -> None:
    """A minute of steady sends to many chats: only the limit for all of them counts."""
    clock = VirtualClock(0.0)
    pace = Pace(MODELS[model], clock)
    for number in range(int(rate * share * 60)):
        waits(pace, number, 1)
        clock.forward(1 / (rate * share))
    assert bool(pace.refused) is refused
    assert set(pace.refused) <= {"all"}


def test_windows_escalate_for_those_who_do_not_listen() -> None:
    clock = VirtualClock(0.0)
    pace = Pace(MODELS["windows"], clock)
    assert waits(pace, 1, 4) == [0, 0, 0, 0]
    assert waits(pace, 1, 4) == [4, 8, 16, 32]
    clock.forward(31)
    assert waits(pace, 1, 1) == [16], "the window is empty: the least wait, a second, grew four times"
    assert waits(pace, 2, 1) == [0], "another chat is not concerned"
    clock.forward(16)
    assert waits(pace, 1, 4) == [0, 0, 0, 0]
    clock.forward(1000)
    assert waits(pace, 1, 5)[-1] == 4, "forgiven"
    assert waits(pace, 1, 20)[-1] == 120


def test_each_limit_refuses_for_itself() -> None:
    pace = Pace(MODELS["documented"], VirtualClock(0.0))
    waits(pace, 1, 11)
    assert pace.refused == {"chat": 1}
    waits(pace, 2, 10)
    waits(pace, 3, 10)
    waits(pace, 4, 1)
    assert pace.refused == {"chat": 1, "all": 1}


async def test_the_paid_lane_has_its_own_rate_and_costs(raw: Any, client: SandboxClient, ann: Person) -> None:
    await client.limits({"all_burst": 5, "chat_per_second": None, "paid_per_second": 8})
    assert await codes(raw, ann.id, 6) == [200] * 5 + [429]
    assert await codes(raw, ann.id, 9, allow_paid_broadcast=True) == [200] * 8 + [429]
    pace = await client.pace()
    assert pace["paid"] == {"messages": 8, "stars": 0.8}
    assert pace["refused"] == {"all": 1, "paid": 1}
    await client.forward_clock(1)
    # What the free rate allows costs nothing.
    assert await codes(raw, ann.id, 2, allow_paid_broadcast=True) == [200, 200]
    assert (await client.pace())["paid"]["messages"] == 8


async def test_models_by_name(raw: Any, client: SandboxClient, ann: Person) -> None:
    shown = await client.limits("strict")
    assert shown["models"] == ["documented", "strict", "windows"]
    assert await codes(raw, ann.id, 3) == [200, 200, 429]
    await client.limits({"model": "windows", "chat_count": 1})
    assert await codes(raw, ann.id, 2) == [200, 429]
    for wrong in ("none", {"model": "windows", "chat_burst": 1}, {"chat_burst": -1}, {"chat_burst": "x"}):
        with pytest.raises(SandboxError):
            await client.limits(wrong)


async def test_time_goes_only_forward(raw: Any, client: SandboxClient, ann: Person) -> None:
    before = await raw("sendMessage", chat_id=ann.id, text="x")
    assert await client.forward_clock(7 * 86_400) == 1_700_604_800.0
    after = await raw("sendMessage", chat_id=ann.id, text="x")
    assert after["date"] - before["date"] == 7 * 86_400
    place = {"chat_id": ann.id, "message_id": before["message_id"]}
    assert (await raw.refusal("deleteMessage", **place))[1].endswith("deleted for everyone")
    for wrong in (client.forward_clock(-1), client.set_clock(5), client.forward_clock(float("1e300"))):
        with pytest.raises(SandboxError, match="forward"):
            await wrong


@pytest.fixture
async def other(client: SandboxClient) -> AsyncIterator[SandboxClient]:
    async with Sandbox(clock=lambda: 5.0) as sandbox, SandboxClient(sandbox.url) as connected:
        yield connected


async def test_a_clock_of_the_tests_own_is_theirs(other: SandboxClient) -> None:
    with pytest.raises(SandboxError, match="driven from elsewhere"):
        await other.forward_clock(1)


async def test_the_usual_clock_runs_and_can_be_stopped() -> None:
    async with Sandbox() as sandbox, SandboxClient(sandbox.url) as client:
        now = sandbox.world.clock()
        assert await client.set_clock(now + 1000, running=False) == now + 1000
        assert sandbox.world.clock() == sandbox.world.clock() == now + 1000
