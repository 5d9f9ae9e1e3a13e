"""What is due all at once goes out as fast as it may, and no faster; `bench_backlog.py` does it with more."""

from pathlib import Path

import pytest
from bench_backlog import backlog

from bot.model.delivery import DeliveryState


@pytest.mark.parametrize("limits", ["documented", "windows"])
async def test_a_backlog_uses_all_of_the_rate(tmp_path: Path, limits: str) -> None:
    sent = await backlog(250, limits, f"sqlite:///{tmp_path}/backlog.sqlite")
    assert sent.states == {DeliveryState.SENT: 250}
    assert not sent.refused
    assert 0.98 <= sent.share <= 1.05
