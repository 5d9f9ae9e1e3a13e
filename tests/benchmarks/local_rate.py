"""The rate of a process that has the token for itself, without a database."""

from bot.delivery.gcra import SECOND
from bot.delivery.shared_rate import Ask, Grant, RateRow, settle
from bot.ports import Clock


class LocalRate:
    """The row that is only in memory."""

    def __init__(self, *, rate: int, clock: Clock) -> None:
        """`rate` is in messages a second."""
        self.row = RateRow()
        self._rate = rate
        self._clock = clock

    def settle(self, ask: Ask, /) -> Grant:
        """Answer an ask."""
        now = round(self._clock.monotonic() * SECOND)
        grant, self.row = settle(self.row, ask, rate=self._rate, now=now)
        return grant
