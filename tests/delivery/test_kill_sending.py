"""kill -9 at any moment: each message reaches its chat once, or is counted as uncertain.

`python tests/benchmarks/kill_sending.py` does it for longer.
"""

import random
from pathlib import Path

from kill_sending import Campaign, campaign

from bot.delivery.sender import IN_FLIGHT


async def test_killed_while_sending(database_url: str, tmp_path: Path) -> None:
    wanted = Campaign(
        kills=2,
        seed=random.randrange(2**32),
        processes=1 if database_url.startswith("sqlite") else 3,
        people=60,
        always_waiting=120,
        longest_life=0.5,
    )
    print(wanted)
    outcome = await campaign(wanted, tmp_path, url=database_url)
    assert not outcome.faults
    assert max(outcome.caught) <= IN_FLIGHT
    assert outcome.messages > 100
    assert outcome.states["sent"] > 50
    assert outcome.edits.total() > 10
