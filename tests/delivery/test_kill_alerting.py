"""kill -9 while very many are told of a story: each of them is told, and once.

`python tests/benchmarks/kill_alerting.py` does it for longer.
"""

import random
from pathlib import Path

from kill_alerting import Campaign, campaign, faults


async def test_killed_while_telling(database_url: str, tmp_path: Path) -> None:
    wanted = Campaign(
        kills=2,
        seed=random.randrange(2**32),
        processes=1 if database_url.startswith("sqlite") else 2,
        people=1_200,
        longest_life=0.3,
    )
    print(wanted)
    outcome = await campaign(wanted, tmp_path, url=database_url)
    assert faults(wanted, outcome) == []
