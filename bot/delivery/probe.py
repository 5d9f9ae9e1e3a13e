"""Whether answers to people may go while everything else is halted: one tries, the others wait for it."""

from enum import Enum

from bot.delivery.gcra import SECOND, Gcra

_REMEMBERED = 600 * SECOND
_LOOK_AGAIN = SECOND // 4


class _Trial(Enum):
    NONE = 0
    UNDER_WAY = 1
    PASSED = 2


class Probe:
    """Lets answers to people go.

    In a halt one answer tries whether it concerns answers at all; if it is refused, they wait for as long
    as it was told, then one tries again, and no other halt within ten minutes is tried. Always they keep to
    what Telegram takes of one token at most, since more would be refused for certain.
    """

    __slots__ = ("_barred_until", "_careful", "_most", "_most_state", "_refused_at", "_trial")

    def __init__(self, most: Gcra) -> None:
        self._most, self._most_state = most, 0
        self._trial = _Trial.NONE
        self._careful = False
        self._barred_until = 0
        self._refused_at = -_REMEMBERED

    def begin(self, halted_until: int, now: int) -> None:
        """Note that everything is halted until a moment."""
        self._trial = _Trial.NONE
        if now - self._refused_at < _REMEMBERED:
            self._bar(halted_until)

    def free_at(self, halted_until: int, now: int) -> int:
        """Return when an answer may go, as far as is known: `now` if it may already."""
        if now < self._barred_until:
            return self._barred_until
        if self._trial is _Trial.UNDER_WAY and (self._careful or now < halted_until):
            return now + _LOOK_AGAIN
        return self._most.take(self._most_state, now)[0]

    def goes(self, halted_until: int, now: int) -> bool:
        """Note that an answer goes; True when it is a trial."""
        self._most_state = self._most.take(self._most_state, now)[1]
        if self._trial is not _Trial.NONE or not (self._careful or now < halted_until):
            return False
        self._trial = _Trial.UNDER_WAY
        return True

    def passed(self) -> None:
        """Note that the trial arrived, or told nothing."""
        self._trial = _Trial.PASSED
        self._careful = False

    def refused(self, until: int, now: int) -> None:
        """Note that the trial was refused: answers wait as well."""
        self._trial = _Trial.NONE
        self._careful = True
        self._refused_at = now
        self._bar(until)

    def _bar(self, until: int) -> None:
        self._barred_until = max(self._barred_until, until)
        # What has piled up by then must not go as one burst.
        self._most_state = max(self._most_state, until + (self._most.burst - 1) * self._most.interval)
