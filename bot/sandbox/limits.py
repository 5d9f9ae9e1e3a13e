"""How often a bot may write: token buckets per chat, per group and for all together."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.errors import retry_after

BUCKETS_KEPT = 50_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """Rates of https://core.telegram.org/bots/faq#broadcasting-to-users; None lifts one of them."""

    chat_per_second: float | None = 1.0
    chat_burst: int = 10
    all_per_second: float | None = 30.0
    all_burst: int = 30
    group_per_minute: float | None = 20.0
    group_edits_per_minute: float | None = 20.0


class _Bucket:
    __slots__ = ("at", "full", "left", "rate")

    def __init__(self, rate: float, full: float, at: float) -> None:
        self.rate, self.full, self.left, self.at = rate, full, full, at

    def fill(self, now: float) -> float:
        """Top up to the present and return what is left."""
        self.left = min(self.full, self.left + (now - self.at) * self.rate)
        self.at = now
        return self.left

    def wait(self) -> float:
        """Return the seconds until one more is allowed."""
        # A hair of tolerance: a caller that waits exactly retry_after must not fail on rounding.
        return max(0.0, (1.0 - 1e-6 - self.left) / self.rate)


class Pace:
    """Counts sends against the limits; limits of None let everything pass."""

    def __init__(self, limits: Limits | None, clock: Callable[[], float]) -> None:
        self.limits = limits
        self._clock = clock
        self._buckets: dict[tuple[str, int], _Bucket] = {}

    def change(self, limits: Limits | None, /) -> None:
        """Replace the limits and forget what was counted."""
        self.limits = limits
        self._buckets.clear()

    def send(self, chat_id: int, *, group: bool, count: int = 1) -> None:
        """Count a send.

        Raises:
            ApiError: 429 with the whole seconds to wait; the send is then not counted.
        """
        limits = self.limits
        if limits is None:
            return
        wanted: list[tuple[tuple[str, int], float, float]] = []
        if limits.all_per_second is not None:
            wanted.append((("all", 0), limits.all_per_second, limits.all_burst))
        if limits.chat_per_second is not None:
            wanted.append((("chat", chat_id), limits.chat_per_second, limits.chat_burst))
        if group and limits.group_per_minute is not None:
            wanted.append((("group", chat_id), limits.group_per_minute / 60, limits.group_per_minute))
        self._take(wanted, count)

    def edit(self, chat_id: int, *, group: bool) -> None:
        """Count an edit, which only groups limit.

        Raises:
            ApiError: 429 with the whole seconds to wait; the edit is then not counted.
        """
        limits = self.limits
        if limits is None or not group or limits.group_edits_per_minute is None:
            return
        rate = limits.group_edits_per_minute
        self._take([(("edit", chat_id), rate / 60, rate)], 1)

    def _take(self, wanted: list[tuple[tuple[str, int], float, float]], count: int) -> None:
        now = self._clock()
        buckets = [self._bucket(key, rate, full, now) for key, rate, full in wanted]
        wait = max((bucket.wait() for bucket in buckets if bucket.fill(now) < 1.0 - 1e-6), default=0.0)
        if wait > 0:
            raise retry_after(max(1, math.ceil(wait)))
        for bucket in buckets:
            bucket.left -= count

    def _bucket(self, key: tuple[str, int], rate: float, full: float, now: float) -> _Bucket:
        bucket = self._buckets.get(key)
        if bucket is None:
            if len(self._buckets) >= BUCKETS_KEPT:
                self._forget_idle(now)
            bucket = self._buckets[key] = _Bucket(rate, full, now)
        return bucket

    def _forget_idle(self, now: float) -> None:
        idle = [key for key, bucket in self._buckets.items() if bucket.fill(now) >= bucket.full]
        for key in idle:
            del self._buckets[key]
