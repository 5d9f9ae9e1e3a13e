"""How often a person or a group may ask."""

from collections import OrderedDict
from dataclasses import dataclass, field
from enum import Enum, auto

from bot.ports import Clock

_WINDOW = 60.0  # seconds
_REMEMBERED = 50_000  # keys; the least recently heard go first


class Pass(Enum):
    """What to do with a request."""

    ANSWER = auto()
    SLOW_DOWN = auto()
    """The first one too many: say so."""
    IGNORE = auto()
    """Said already: stay quiet until the window has moved on."""


@dataclass(slots=True)
class _Recent:
    times: list[float] = field(default_factory=list)
    warned: bool = False


class RequestLimiter:
    """A sliding minute for each person or group; forgotten at a restart, which costs nobody anything."""

    def __init__(self, clock: Clock, *, per_minute: int) -> None:
        self._clock = clock
        self.per_minute = per_minute
        self._recent: OrderedDict[int, _Recent] = OrderedDict()

    def ask(self, key: int, /) -> Pass:
        """Count one request."""
        now = self._clock.monotonic()
        recent = self._recent.setdefault(key, _Recent())
        self._recent.move_to_end(key)
        if len(self._recent) > _REMEMBERED:
            self._recent.popitem(last=False)
        recent.times = [at for at in recent.times if now - at < _WINDOW]
        if len(recent.times) < self.per_minute:
            recent.times.append(now)
            recent.warned = False
            return Pass.ANSWER
        if recent.warned:
            return Pass.IGNORE
        recent.warned = True
        return Pass.SLOW_DOWN
