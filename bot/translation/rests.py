"""When an engine is not asked: it is down, wants to be left alone, or has nothing left to spend."""

from dataclasses import dataclass
from typing import Final

from bot.errors import EngineAnswer, EngineBusy, EngineError, EngineRefused, EngineShut, EngineSpent
from bot.model.translation import Pair, Shortfall
from bot.ports import Clock

_FIRST, _LONGEST = 5.0, 600.0
"""Seconds that an engine which is down is left alone: doubled with each failure."""
_SPENT: Final = 3600.0
_LOOK_AGAIN: Final = 600.0
"""Another process may give back what it did not spend."""
_REFUSED: Final = 600.0
_BUSIEST: Final = 86_400.0
_REFUSALS: Final = 3
"""In a row: one alone may be the sentence's fault."""
_STUMBLES: Final = 2
"""Failures in a row before an engine that answered until then is thought to be down."""
_NO_ANSWERS: Final = 5


@dataclass(frozen=True, slots=True)
class Rest:
    """Why an engine is not asked, and until when by the monotonic clock."""

    error: EngineError
    shortfall: Shortfall
    until: float

    def seen_from(self, now: float) -> EngineError:
        """Say the error as of a moment: what is left of a pause."""
        if isinstance(self.error, EngineBusy):
            return EngineBusy(self.error.engine, self.error.reason, max(0.0, self.until - now))
        return self.error


class Rests:
    """Keeps when one engine may be asked; in memory, so that each process finds out by itself."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rest: Rest | None = None
        self._of_pairs: dict[Pair, Rest] = {}
        self._failures = 0
        self._refusals = 0
        self._stumbles = 0
        self._no_answers = 0
        self._well = False
        """It has answered since it last was thought to be down."""

    @property
    def doubtful(self) -> bool:
        """Tell whether it failed the last time: then one question tries it."""
        return self._failures > 0

    def now(self, pair: Pair | None = None) -> Rest | None:
        """Tell whether it rests, at all or for a pair."""
        now = self._clock.monotonic()
        for rest in (self._rest, self._of_pairs.get(pair) if pair else None):
            if rest is not None and rest.until > now:
                return rest
        return None

    def any(self) -> Rest | None:
        """Tell whether it rests at all or for some pair."""
        now = self._clock.monotonic()
        return self.now() or next((rest for rest in self._of_pairs.values() if rest.until > now), None)

    def answered(self) -> None:
        """Note a whole answer."""
        self._failures = self._refusals = self._no_answers = self._stumbles = 0
        self._well = True

    def failed(self, error: EngineError, pair: Pair | None) -> None:
        """Note that a call failed, and decide how long to leave it alone."""
        match error:
            case EngineBusy():
                self._begin(Rest(error, Shortfall.DOWN, self._in(min(error.after, _BUSIEST))))
            case EngineSpent():
                self._begin(Rest(error, Shortfall.SPENT, self._in(_SPENT)))
            case EngineShut():
                # Of one that has just answered, it may be the sentence's fault all the same.
                self._lie_down(error, surely=pair is None or not self._well)
            case EngineRefused():
                self._refusals += 1
                if pair is None:
                    self._lie_down(error, surely=True)
                elif self._refusals >= _REFUSALS:
                    self._of_pairs[pair] = Rest(error, Shortfall.DOWN, self._in(_REFUSED))
            case EngineAnswer():
                self._no_answers += 1
                if self._no_answers >= _NO_ANSWERS:
                    self._lie_down(error, surely=True)
            case _:
                self._lie_down(error, surely=pair is None)

    def out_of_budget(self, error: EngineSpent, seconds: float) -> None:
        """Note that nothing may be spent for so long."""
        self._begin(Rest(error, Shortfall.SPENT, self._in(min(seconds, _LOOK_AGAIN))))

    def _lie_down(self, error: EngineError, *, surely: bool = False) -> None:
        self._stumbles += 1
        # One failure among answers may be its sentence's fault; what is down fails again at once.
        if self.now() is not None or (self._stumbles < _STUMBLES and not (surely or self._failures)):
            return
        pause = min(_FIRST * 2.0**self._failures, _LONGEST)
        self._failures += 1
        self._well = False
        self._begin(Rest(error, Shortfall.DOWN, self._in(pause)))

    def _begin(self, rest: Rest) -> None:
        if self._rest is None or self._rest.until < rest.until:
            self._rest = rest

    def _in(self, seconds: float) -> float:
        return self._clock.monotonic() + seconds
