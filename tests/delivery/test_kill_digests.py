"""kill -9 while very many digests are due: each is owed, and once; `kill_digests.py` does it for longer."""

import random

from kill_digests import Campaign, campaign, faults


async def test_killed_while_owing(database_url: str) -> None:
    wanted = Campaign(
        kills=2,
        seed=random.randrange(2**32),
        processes=1 if database_url.startswith("sqlite") else 2,
        digests=600,
        longest_life=0.3,
    )
    print(wanted)
    outcome = await campaign(wanted, url=database_url)
    assert faults(wanted, outcome) == []
