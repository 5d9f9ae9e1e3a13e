"""How fast a broadcast is to go out, and how fast it does."""

import math
from collections import deque
from typing import Final

from bot.delivery.pace_limits import PaceLimits
from bot.model.broadcast import Broadcast
from bot.render.view import View

_LEAST: Final = 5.0
_MEASURED: Final = 30.0
"""Seconds over which the rate is taken."""
_CAUGHT_UP: Final = 3.0
"""Seconds of its rate that are let go at once after a delay, at most."""


def rate_of(known: Broadcast, limits: PaceLimits, *, side_by_side: int = 1) -> float:
    """Say how many chats a second it is to reach, beside others in its lane."""
    copied = known.content.copied
    messages = 1 if copied is None else len(copied.message_ids)
    lane = limits.paid if known.paid else limits.bulk
    return lane * known.speed / 100 / side_by_side / messages


class Course:
    """What was seen of one that is going out."""

    def __init__(self) -> None:
        self._points: deque[tuple[float, int]] = deque()
        self._speed = 0
        self._let_go_at: float | None = None
        self._owing = 0.0
        self.shown: View | None = None
        self.shown_at = float("-inf")

    def rate(self, over: int, now: float, *, speed: int) -> float | None:
        """Take a look in, and give the chats that were done a second; None while that is not known."""
        if speed != self._speed:
            self._points.clear()
            self._speed = speed
        self._points.append((now, over))
        while now - self._points[0][0] > _MEASURED:
            self._points.popleft()
        begun, before = self._points[0]
        return (over - before) / (now - begun) if over > before and now - begun >= _LEAST else None

    def let_go(self, rate: float, now: float) -> int:
        """Give how many more may go out at so many a second since the last time this was asked."""
        since = now if self._let_go_at is None else self._let_go_at
        self._let_go_at = now
        self._owing = min(self._owing + (now - since) * rate, max(rate * _CAUGHT_UP, 1.0))
        count = math.floor(self._owing)
        self._owing -= count
        return count

    def stop(self) -> None:
        """Note that nothing is let go for now."""
        self._let_go_at, self._owing = None, 0.0
