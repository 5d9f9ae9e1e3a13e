"""kill -9 at any moment: each message reaches its chat once, or is counted as uncertain.

`python tests/benchmarks/kill_sending.py` does it for longer.
"""

import random
from pathlib import Path

import pytest
from kill_sending import Campaign, campaign

from bot.delivery.sender import IN_FLIGHT


@pytest.mark.parametrize(("back_end", "processes"), [("sqlite", 1), ("postgresql", 3)])
async def test_killed_while_sending(
    request: pytest.FixtureRequest, tmp_path: Path, back_end: str, processes: int
) -> None:
    wanted = Campaign(
        kills=3,
        seed=random.randrange(2**32),
        processes=processes,
        people=60,
        always_waiting=120,
        longest_life=0.5,
    )
    print(wanted)
    url = "" if back_end == "sqlite" else request.getfixturevalue("empty_postgresql")
    outcome = await campaign(wanted, tmp_path, url=url)
    assert not outcome.faults
    assert max(outcome.caught) <= IN_FLIGHT
    assert outcome.messages > 100
    assert outcome.states["sent"] > 50
