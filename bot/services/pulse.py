"""Heartbeats of this process's chores, in memory."""

from dataclasses import replace

from bot.model.health import Beat, ChoreName
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


class Pulse:
    """All that run here."""

    def __init__(self, clock: Clock) -> None:
        self.started = clock.now()
        self._clock = clock
        self._hearts: dict[ChoreName, Heart] = {}

    def heart(self, chore: ChoreName) -> Heart:
        """Give a chore's heart, from now on expected to beat."""
        return self._hearts.setdefault(chore, Heart(chore, self._clock))

    def beats(self) -> tuple[Beat, ...]:
        """Tell when each was last heard of, in the order of `ChoreName`."""
        return tuple(self._hearts[chore].last for chore in ChoreName if chore in self._hearts)
