"""Heartbeats of this process's chores, in memory."""

from collections import deque
from dataclasses import replace
from datetime import datetime, timedelta

from bot.model.health import MANY_ERRORS, Beat, ChoreName
from bot.ports import Clock


class Heart:
    """One chore's; implements `bot.ports.Heart`."""

    def __init__(self, chore: ChoreName, clock: Clock) -> None:
        self._clock = clock
        self.last = Beat(chore=chore, since=clock.now())

    def beat(self) -> None:
        """Note that the chore has done something, or looked and found nothing to do."""
        self.last = replace(self.last, at=self._clock.now(), failures=0)

    def failed(self, reason: str) -> None:
        """Note that it went wrong, and will be tried again."""
        last = self.last
        self.last = replace(last, failed=self._clock.now(), reason=reason, failures=last.failures + 1)


_MANY = 10
_SHORTLY = timedelta(minutes=10)


class Pulse:
    """All that run here, and the errors that nobody expected."""

    def __init__(self, clock: Clock) -> None:
        self.started = clock.now()
        self._clock = clock
        self._hearts: dict[ChoreName, Heart] = {}
        self._errors: deque[datetime] = deque(maxlen=MANY_ERRORS)

    def heart(self, chore: ChoreName) -> Heart:
        """Give a chore's heart, from now on expected to beat."""
        return self._hearts.setdefault(chore, Heart(chore, self._clock))

    def error(self) -> None:
        """Note that somebody got an apology instead of an answer."""
        self._errors.append(self._clock.now())

    def errors(self) -> int:
        """Count the errors of the last ten minutes; ten stand for more."""
        return sum(at > self._clock.now() - _SHORTLY for at in self._errors)

    def beats(self) -> tuple[Beat, ...]:
        """Tell when each was last heard of, in the order of `ChoreName`."""
        return tuple(self._hearts[chore].last for chore in ChoreName if chore in self._hearts)
