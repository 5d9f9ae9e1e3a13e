"""Digests all over the world while clocks change; `bench_digest_week.py` does it with more, for longer."""

import random
from pathlib import Path

from bench_digest_week import HOURS, ZONES, week


async def test_each_comes_at_its_hour_once(tmp_path: Path) -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    found = await week(2 * len(ZONES), 2.5, f"sqlite:///{tmp_path}/week.sqlite", restarts=4, seed=seed)
    assert not found.faults
    assert found.late < 5
    assert found.came.total() > 2 * len(ZONES) * len(HOURS[0]), "twice each, at least"
