"""kill -9 at any moment loses no update and repeats no answer whose fate was known."""

import asyncio
import os
import random
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bot

PROJECT = Path(bot.__file__).parents[1]


async def begin(server: Any, folder: Path, manner: str = "answer") -> asyncio.subprocess.Process:
    script = Path(__file__).with_name("answering.py")
    return await asyncio.create_subprocess_exec(
        sys.executable,
        str(script),
        server.root,
        server.token,
        str(folder / "inbox.sqlite"),
        manner,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
    )


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(60):
        while not true():  # noqa: ASYNC110  # it watches what another process does
            await asyncio.sleep(0.005)


def answers(server: Any) -> Counter[str]:
    return Counter(asked.json["text"] for asked in server.sent("sendMessage"))


async def test_killed_between_storing_and_handling(server: Any, telegram: Any, tmp_path: Path) -> None:
    for number in range(10, 15):
        telegram.say(number, chat=number)
    process = await begin(server, tmp_path, "hang")
    await until(lambda: 15 in telegram.offsets)
    process.kill()
    await process.wait()
    assert not telegram.waiting
    process = await begin(server, tmp_path)
    await until(lambda: answers(server).total() >= 10)
    process.kill()
    await process.wait()
    assert answers(server) == Counter(f"{number} {part}" for number in range(10, 15) for part in "ab")


async def test_killed_again_and_again_under_traffic(server: Any, telegram: Any, tmp_path: Path) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)
    chance = random.Random(seed)
    kills, updates = 3, 0
    for _ in range(kills):
        seen = answers(server).total()
        process = await begin(server, tmp_path)
        for _ in range(30):
            telegram.say(updates, chat=chance.randrange(6))
            updates += 1
        goal = seen + chance.randrange(60)
        await until(lambda goal=goal: answers(server).total() > goal)
        process.kill()
        await process.wait()
    process = await begin(server, tmp_path)
    expected = {f"{number} {part}" for number in range(updates) for part in "ab"}
    await until(lambda: set(answers(server)) == expected)
    await asyncio.sleep(0.2)
    process.kill()
    await process.wait()
    counts = answers(server)
    assert set(counts) == expected
    # A send that a kill caught before its record is the one whose fate was unknown: 3 run at once.
    assert counts.total() - len(expected) <= 3 * kills
