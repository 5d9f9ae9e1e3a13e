"""The arithmetic of rates: when the next may go, from one whole number that a row can hold."""

from dataclasses import dataclass

SECOND = 1_000_000
"""Microseconds."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Gcra:
    """One each `interval` microseconds in the long run, up to `burst` at once after a rest.

    The state is the moment (microseconds) at which all that was taken is paid off; 0, or any moment that
    is past, is a full rest. In any span of time, at most `burst + span / interval` are allowed.
    https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm
    """

    interval: int
    burst: int

    def take(self, state: int, now: int, n: int = 1) -> tuple[int, int]:
        """Return when `n` at once may go, `now` or later, and the state once they have gone then.

        More than `burst` go together after a rest, and what follows pays for them.
        """
        credit = (self.burst - n) * self.interval if n < self.burst else 0
        allowed_at = state - credit
        if allowed_at < now:
            allowed_at = now
        return allowed_at, max(state, allowed_at) + n * self.interval
