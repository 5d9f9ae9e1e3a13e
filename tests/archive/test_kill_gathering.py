"""What gathers is killed at random moments, or beside another that goes on: nothing is lost, nothing twice.

`python tests/benchmarks/kill_gathering.py` does it for longer.
"""

import random
import sys
from pathlib import Path

import pytest
from kill_gathering import Campaign, campaign

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it reads /proc")


def a_campaign(*, kills: int, processes: int, longest_life: float = 0.5) -> Campaign:
    return Campaign(
        feeds=24,
        kills=kills,
        processes=processes,
        seed=random.randrange(10_000),
        speed=200,
        longest_life=longest_life,
        grace=12_000,  # a minute: on a busy machine the last start takes its time
    )


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_killed_again_and_again(database_url: str, tmp_path: Path) -> None:
    wanted = a_campaign(kills=2, processes=1)
    print(wanted)
    outcome = await campaign(wanted, tmp_path, url=database_url)
    assert outcome.is_good, "\n".join(outcome.compared.lines())
    assert outcome.articles > 0


async def test_another_process_takes_over(database_url: str, tmp_path: Path) -> None:
    wanted = a_campaign(kills=2, processes=2, longest_life=1.0)
    print(wanted)
    outcome = await campaign(wanted, tmp_path, url=database_url)
    assert outcome.is_good, "\n".join(outcome.compared.lines())
    assert outcome.articles > 0
