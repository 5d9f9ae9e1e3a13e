"""Limits as a server might keep them. The pacer never sees these numbers, only what is refused."""

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import Protocol


class LimitModel(Protocol):
    """Judges messages at moments (seconds) that never go back."""

    def judge(self, chat_id: int, now: float, *, group: bool, paid: bool = False) -> int:
        """Return 0 when a message is taken, else the whole seconds to wait; `by` names the limit."""
        ...

    by: str


class _Bucket:
    def __init__(self, rate: float, full: float) -> None:
        self.rate, self.full, self.left, self.at = rate, full, full, 0.0

    def missing(self, now: float) -> float:
        self.left = min(self.full, self.left + (now - self.at) * self.rate)
        self.at = now
        return max(1 - self.left, 0.0) / self.rate


@dataclass
class Buckets:
    """Token buckets: (a second, at once) of all, of a private chat, of a group, of the paid lane."""

    all: tuple[float, float] = (30.0, 30.0)
    private: tuple[float, float] = (1.0, 5.0)
    group: tuple[float, float] = (20 / 60, 20.0)
    paid: tuple[float, float] = (1000.0, 1000.0)
    by: str = ""
    _buckets: dict[object, _Bucket] = field(default_factory=dict)

    def judge(self, chat_id: int, now: float, *, group: bool, paid: bool = False) -> int:
        shared = ("paid", self.paid) if paid else ("all", self.all)
        own = (chat_id, self.group if group else self.private)
        buckets = [self._buckets.setdefault(key, _Bucket(*sizes)) for key, sizes in (shared, own)]
        missing = [bucket.missing(now) for bucket in buckets]
        if max(missing) > 1e-9:
            self.by = "all" if missing[0] > 1e-9 else "chat"
            return max(1, math.ceil(max(missing)))
        for bucket in buckets:
            bucket.left -= 1
        return 0


def documented() -> Buckets:
    return Buckets()


def strict() -> Buckets:
    return Buckets(all=(18.0, 60.0), private=(0.5, 2.0), group=(12 / 60, 3.0), paid=(400.0, 400.0))


@dataclass
class Windows:
    """Sliding windows (how many, in how many seconds) that close for longer each time one is impatient."""

    all: tuple[int, float] = (28, 1.0)
    private: tuple[int, float] = (4, 4.0)
    group: tuple[int, float] = (18, 60.0)
    paid: tuple[int, float] = (900, 1.0)
    by: str = ""
    _times: defaultdict[object, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _closed: dict[object, tuple[float, float, int]] = field(default_factory=dict)  # until, since, level

    def judge(self, chat_id: int, now: float, *, group: bool, paid: bool = False) -> int:
        shared = ("paid", self.paid) if paid else ("all", self.all)
        keys = (shared, (chat_id, self.group if group else self.private))
        for key, (most, seconds) in keys:
            times = self._times[key]
            while times and times[0] <= now - seconds:
                times.popleft()
            until, since, level = self._closed.get(key, (0.0, -math.inf, 0))
            if now < until - 1e-9 or len(times) >= most:
                level = level + 1 if now - since < 60 else 0
                wait = min(math.ceil(max(seconds if times else 1.0, 1.0) * 2**level), 120)
                self._closed[key] = (now + wait, now, level)
                self.by = "all" if key in ("all", "paid") else "chat"
                return wait
        for key, _ in keys:
            self._times[key].append(now)
        return 0


MODELS = {"documented": documented, "strict": strict, "windows": Windows}
