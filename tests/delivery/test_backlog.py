"""What is due all at once goes out as fast as it may, and no faster; `bench_backlog.py` does it with more."""

from pathlib import Path

import pytest
from bench_backlog import backlog

from bot.model.delivery import DeliveryState


@pytest.mark.parametrize(("limits", "count", "http"), [("documented", 600, False), ("windows", 200, True)])
async def test_a_backlog_uses_all_of_the_rate(tmp_path: Path, limits: str, count: int, http: bool) -> None:
    sent = await backlog(count, limits, f"sqlite:///{tmp_path}/backlog.sqlite", http=http)
    assert sent.states == {DeliveryState.SENT: count}
    assert not sent.refused
    assert 0.98 <= sent.share <= 1.05
