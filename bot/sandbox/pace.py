"""Counts what the bot sends against the limits, for each chat, each group and all of them together."""

import math
from collections import Counter
from collections.abc import Callable

from bot.sandbox.errors import retry_after
from bot.sandbox.limits import Model, Rules
from bot.sandbox.meters import Meter

METERS_KEPT = 50_000


class Pace:
    """Limits of None let everything pass; `refused` counts by limit, `paid` the messages of the paid lane."""

    def __init__(self, limits: Model | None, clock: Callable[[], float]) -> None:
        self.refused: Counter[str] = Counter()
        self.paid = 0
        self._clock = clock
        self._meters: dict[tuple[str, int], Meter] = {}
        self._rules: Rules = {}
        self.limits: Model | None = None
        self.change(limits)

    def change(self, limits: Model | None, /) -> None:
        """Replace the limits and forget what was counted."""
        self.limits = limits
        self._rules = {} if limits is None else limits.rules()
        self._meters.clear()

    def send(self, chat_id: int, *, group: bool, count: int = 1, paid: bool = False) -> None:
        """Count a send; a paid one costs as soon as the free rate is used up, and has a rate of its own.

        Raises:
            ApiError: 429 with the whole seconds to wait; the send is then not counted.
        """
        now = self._clock()
        lane = ("all", 0)
        if paid:
            free = self._meter(lane, now)
            if free is not None and free.wait(now) > 0:
                lane = ("paid", 0)
        self._take([lane, ("chat", chat_id), *([("group", chat_id)] if group else [])], count, now)
        if lane[0] == "paid":
            self.paid += count

    def edit(self, chat_id: int, *, group: bool) -> None:
        """Count an edit, which only groups limit.

        Raises:
            ApiError: 429 with the whole seconds to wait; the edit is then not counted.
        """
        if group:
            self._take([("edit", chat_id)], 1, self._clock())

    def _take(self, keys: list[tuple[str, int]], count: int, now: float) -> None:
        meters = [(key, meter) for key in keys if (meter := self._meter(key, now)) is not None]
        waits = [(meter.refuse(now), key[0]) for key, meter in meters if meter.wait(now) > 0]
        if waits:
            wait, name = max(waits)
            self.refused[name] += 1
            raise retry_after(max(1, math.ceil(wait)))
        for _, meter in meters:
            meter.take(now, count)

    def _meter(self, key: tuple[str, int], now: float) -> Meter | None:
        meter = self._meters.get(key)
        if meter is None:
            begin = self._rules.get(key[0])
            if begin is None:
                return None
            if len(self._meters) >= METERS_KEPT:
                self._forget_idle(now)
            meter = self._meters[key] = begin(now)
        return meter

    def _forget_idle(self, now: float) -> None:
        for key in [key for key, meter in self._meters.items() if meter.idle(now)]:
            del self._meters[key]
