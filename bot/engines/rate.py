"""So many requests a minute, and no more."""

from collections.abc import Callable


class Rate:
    """Lets a minute's requests go at once, then one whenever its share of the minute has passed."""

    def __init__(self, per_minute: int | None, clock: Callable[[], float]) -> None:
        """Set the limit; None is none. `clock` gives seconds."""
        self._per_minute = per_minute
        self._clock = clock
        self._left = float(per_minute or 0)
        self._seen = clock()

    def pause(self) -> float:
        """Give the seconds until the next one may go, behind those that have been taken."""
        if self._per_minute is None:
            return 0.0
        now = self._clock()
        self._left += (now - self._seen) * self._per_minute / 60.0
        self._left = min(self._left, float(self._per_minute))
        self._seen = now
        return max(0.0, 1.0 - self._left) * 60.0 / self._per_minute

    def take(self) -> None:
        """Take the next one."""
        self._left -= 1.0
