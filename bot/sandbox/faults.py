"""Faults on demand: which calls go wrong, how, and before or after they took effect."""

import itertools
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.errors import ApiError, Refusal, retry_after

KINDS = frozenset({"429", "403", "400", "500", "502", "drop", "delay"})
MOMENTS = frozenset({"before", "after"})
_USUAL_TEXT = {
    "400": "Bad Request: chat not found",
    "403": Refusal.BLOCKED.value[1],
    "500": "Internal Server Error",
    "502": "Bad Gateway",
}
_FIELDS = frozenset(
    {
        "kind",
        "when",
        "method",
        "chat_id",
        "text",
        "times",
        "probability",
        "seed",
        "retry_after",
        "description",
        "seconds",
        "parameters",
    }
)


@dataclass(kw_only=True, slots=True)
class Fault:
    """A rule: calls that match all given fields fail in this way, `times` times (None: always)."""

    id: str
    kind: str
    when: str = "before"
    method: str | None = None
    chat_id: int | None = None
    text: str | None = None
    times: int | None = None
    probability: float = 1.0
    seed: int = 0
    retry_after: int = 1
    description: str | None = None
    seconds: float = 0.0
    parameters: dict[str, Any] | None = None
    fired: int = 0
    chance: random.Random = field(default_factory=random.Random, repr=False)

    def matches(self, method: str, chat_id: int | None, text: str) -> bool:
        """Tell whether this call is meant; draws from the seeded chance only when all else fits."""
        if self.times is not None and self.fired >= self.times:
            return False
        if self.method is not None and self.method.lower() != method.lower():
            return False
        if self.chat_id is not None and self.chat_id != chat_id:
            return False
        if self.text is not None and self.text not in text:
            return False
        return self.probability >= 1.0 or self.chance.random() < self.probability

    def error(self) -> ApiError:
        """Return the refusal that the caller gets instead of the answer."""
        if self.kind == "429":
            return retry_after(self.retry_after)
        return ApiError(int(self.kind), self.description or _USUAL_TEXT[self.kind], self.parameters)

    def view(self) -> dict[str, Any]:
        """Return this fault as the control API shows it."""
        shown = {name: getattr(self, name) for name in sorted(_FIELDS)}
        return {"id": self.id, "fired": self.fired} | shown


@dataclass(frozen=True, kw_only=True, slots=True)
class Mishap:
    """What befalls one call at one moment."""

    delay: float = 0.0
    error: ApiError | None = None
    drop: bool = False

    @property
    def outcome(self) -> str | None:
        """Return what the caller learns, None for the truth."""
        if self.drop:
            return "dropped"
        return None if self.error is None else str(self.error.code)


QUIET = Mishap()


class Faults:
    """The faults in force, in the order in which they were asked for."""

    def __init__(self) -> None:
        self._faults: dict[str, Fault] = {}
        self._ids = itertools.count(1)

    def __len__(self) -> int:
        return len(self._faults)

    def add(self, wish: Mapping[str, Any], /) -> Fault:
        """Put a fault in force.

        Raises:
            ValueError: the wish has an unknown field or an impossible value.
        """
        if unknown := sorted(set(wish) - _FIELDS):
            raise ValueError(f"unknown fields: {', '.join(unknown)}")
        kind, when = str(wish.get("kind")), str(wish.get("when", "before"))
        if kind not in KINDS:
            raise ValueError(f"kind must be one of {', '.join(sorted(KINDS))}")
        if when not in MOMENTS:
            raise ValueError("when must be before or after")
        given = {name: value for name, value in wish.items() if value is not None}
        for name, cast in (("chat_id", int), ("times", int), ("probability", float), ("seconds", float)):
            if name in given:
                given[name] = cast(given[name])
        seed = int(given.get("seed", 0))
        given |= {"kind": kind, "when": when, "seed": seed, "retry_after": int(given.get("retry_after", 1))}
        fault = Fault(id=str(next(self._ids)), chance=random.Random(seed), **given)  # noqa: S311 - a repeatable draw
        self._faults[fault.id] = fault
        return fault

    def remove(self, fault_id: str | None = None, /) -> int:
        """Lift one fault or all of them; returns how many there were."""
        if fault_id is None:
            count = len(self._faults)
            self._faults.clear()
            return count
        return 0 if self._faults.pop(fault_id, None) is None else 1

    def view(self) -> list[dict[str, Any]]:
        """Return the faults in force as the control API shows them."""
        return [fault.view() for fault in self._faults.values()]

    def strike(self, when: str, method: str, chat_id: int | None, text: str) -> Mishap:
        """Return what befalls a call: all delays that match, and the first other fault that does."""
        if not self._faults:
            return QUIET
        delay = 0.0
        for fault in list(self._faults.values()):
            if fault.when != when or not fault.matches(method, chat_id, text):
                continue
            fault.fired += 1
            if fault.kind == "delay":
                delay += fault.seconds
            elif fault.kind == "drop":
                return Mishap(delay=delay, drop=True)
            else:
                return Mishap(delay=delay, error=fault.error())
        return Mishap(delay=delay)
