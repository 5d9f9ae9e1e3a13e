"""Whether answers to people may go while everything else is halted: one tries, the others wait for it."""

from enum import Enum

from bot.delivery.gcra import SECOND

_REMEMBERED = 600 * SECOND


class _Trial(Enum):
    NONE = 0
    UNDER_WAY = 1
    PASSED = 2


class Probe:
    """Of each halt; when a trial has been refused, no other halt within ten minutes is tried."""

    __slots__ = ("_barred_until", "_refused_at", "_trial")

    def __init__(self) -> None:
        self._trial = _Trial.NONE
        self._barred_until = 0
        self._refused_at = -_REMEMBERED

    def begin(self, halted_until: int, now: int) -> None:
        """Note that everything is halted until a moment."""
        self._trial = _Trial.NONE
        if now - self._refused_at < _REMEMBERED:
            self._barred_until = max(self._barred_until, halted_until)

    def free_at(self, halted_until: int, now: int) -> int:
        """Return when an answer may go, as far as is known: `now` if it may already."""
        if now < self._barred_until:
            return self._barred_until
        return max(halted_until, now) if self._trial is _Trial.UNDER_WAY else now

    def goes(self, halted_until: int, now: int) -> bool:
        """Note that an answer goes; True when it is the trial of this halt."""
        if now >= halted_until or self._trial is not _Trial.NONE:
            return False
        self._trial = _Trial.UNDER_WAY
        return True

    def passed(self) -> None:
        """Note that the trial arrived, or told nothing."""
        self._trial = _Trial.PASSED

    def refused(self, until: int, now: int) -> None:
        """Note that the trial was refused: answers wait as well."""
        self._trial = _Trial.NONE
        self._refused_at = now
        self._barred_until = max(self._barred_until, until)
