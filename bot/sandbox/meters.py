"""What counts sends: token buckets, and sliding windows whose waits grow for those who don't listen."""

import math
from collections import deque
from typing import Protocol

_HAIR = 1e-6
"""A caller that waits exactly as told must not fail on rounding."""


class Meter(Protocol):
    """Counts the sends of one chat, or of all; `now` is in seconds and never goes back."""

    def wait(self, now: float, /) -> float:
        """Return the seconds until one more is allowed, 0 when it is now."""

    def take(self, now: float, count: int, /) -> None:
        """Count sends that were allowed."""

    def refuse(self, now: float, /) -> float:
        """Note that somebody asked too soon; returns the seconds that they are told to wait."""

    def idle(self, now: float, /) -> bool:
        """Tell whether it is as good as new."""


class Bucket:
    """A token bucket: `rate` a second, at most `full` at once."""

    __slots__ = ("_at", "_full", "_left", "_rate")

    def __init__(self, rate: float, full: float, now: float) -> None:
        self._rate, self._full, self._left, self._at = rate, full, full, now

    def wait(self, now: float, /) -> float:
        """Return the seconds until one more is allowed."""
        self._left = min(self._full, self._left + (now - self._at) * self._rate)
        self._at = now
        missing = 1.0 - _HAIR - self._left
        return missing / self._rate if missing > 0 else 0.0

    def take(self, now: float, count: int, /) -> None:
        """Count sends; several at once may overdraw."""
        self.wait(now)
        self._left -= count

    def refuse(self, now: float, /) -> float:
        """Return the seconds until one more is allowed: patience is all it asks for."""
        return self.wait(now)

    def idle(self, now: float, /) -> bool:
        """Tell whether it is full."""
        self.wait(now)
        return self._left >= self._full


class Window:
    """At most `count` in any `seconds`; each further refusal within `forget` seconds waits longer."""

    __slots__ = ("_blocked", "_count", "_escalation", "_forget", "_level", "_longest", "_refused", "_seconds",
                 "_times")  # fmt: skip

    def __init__(
        self, count: int, seconds: float, *, escalation: float, longest: float, forget: float
    ) -> None:
        self._count, self._seconds = count, seconds
        self._escalation, self._longest, self._forget = escalation, longest, forget
        self._times: deque[float] = deque()
        self._blocked = self._refused = -math.inf
        self._level = 0

    def wait(self, now: float, /) -> float:
        """Return the seconds until one more is allowed."""
        wait = max(self._full(now), self._blocked - now)
        return wait if wait > _HAIR else 0.0

    def take(self, now: float, count: int, /) -> None:
        """Count sends; several at once may overfill the window."""
        self._times.extend([now] * count)

    def refuse(self, now: float, /) -> float:
        """Close for a time that grows with each refusal; returns it."""
        self._level = min(self._level + 1, 60) if now - self._refused <= self._forget else 0
        self._refused = now
        grown = min(max(1.0, self._full(now)) * self._escalation**self._level, self._longest)
        told = max(self.wait(now), grown)
        self._blocked = now + told
        return told

    def idle(self, now: float, /) -> bool:
        """Tell whether nothing of it matters any more."""
        return self.wait(now) == 0.0 and not self._times and now - self._refused > self._forget

    def _full(self, now: float) -> float:
        """Return the seconds until the window has room, whatever was refused."""
        while self._times and self._times[0] <= now - self._seconds + _HAIR:
            self._times.popleft()
        over = len(self._times) - self._count
        return self._times[over] + self._seconds - now if over >= 0 else 0.0
