"""How often a bot may write: models whose parameters it does not get to see."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from bot.sandbox.meters import Bucket, Meter, Window

Rules = dict[str, Callable[[float], Meter]]
"""How to begin counting at a moment, for `all`, `chat`, `group`, `edit` and `paid`; what lacks is free."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """Token buckets with the rates of https://core.telegram.org/bots/faq#broadcasting-to-users.

    None lifts one of them; a group's burst of None is a whole minute's worth.
    """

    chat_per_second: float | None = 1.0
    chat_burst: int = 10
    all_per_second: float | None = 30.0
    all_burst: int = 30
    group_per_minute: float | None = 20.0
    group_burst: int | None = None
    group_edits_per_minute: float | None = 20.0
    paid_per_second: float | None = 1000.0

    def rules(self) -> Rules:
        """Return how to count."""
        minute = self.group_per_minute
        rates = {
            "all": (self.all_per_second, self.all_burst),
            "chat": (self.chat_per_second, self.chat_burst),
            "group": (_each_second(minute), minute if self.group_burst is None else self.group_burst),
            "edit": (_each_second(self.group_edits_per_minute), self.group_edits_per_minute),
            "paid": (self.paid_per_second, self.paid_per_second),
        }
        return {
            name: _bucket(rate, full) for name, (rate, full) in rates.items() if rate is not None and full
        }


@dataclass(frozen=True, kw_only=True, slots=True)
class Windows:
    """Sliding windows; whoever is refused again within `forget_seconds` waits `escalation` times longer.

    A count of None lifts one of them.
    """

    chat_count: int | None = 4
    chat_seconds: float = 4.0
    all_count: int | None = 28
    all_seconds: float = 1.0
    group_count: int | None = 18
    group_seconds: float = 60.0
    group_edits_count: int | None = 18
    paid_per_second: float | None = 1000.0
    escalation: float = 2.0
    longest_wait: float = 120.0
    forget_seconds: float = 60.0

    def rules(self) -> Rules:
        """Return how to count."""
        windows = {
            "all": (self.all_count, self.all_seconds),
            "chat": (self.chat_count, self.chat_seconds),
            "group": (self.group_count, self.group_seconds),
            "edit": (self.group_edits_count, self.group_seconds),
            "paid": (None if self.paid_per_second is None else int(self.paid_per_second), 1.0),
        }
        return {name: self._window(count, seconds) for name, (count, seconds) in windows.items() if count}

    def _window(self, count: int, seconds: float) -> Callable[[float], Meter]:
        return lambda _now: Window(
            count,
            seconds,
            escalation=self.escalation,
            longest=self.longest_wait,
            forget=self.forget_seconds,
        )


Model = Limits | Windows
MODELS: Mapping[str, Model] = {
    "documented": Limits(),
    "strict": Limits(
        chat_per_second=0.5,
        chat_burst=2,
        all_per_second=18.0,
        all_burst=60,
        group_per_minute=12.0,
        group_burst=3,
        group_edits_per_minute=10.0,
    ),
    "windows": Windows(),
}


def read_limits(wish: Any, /) -> Model | None:
    """Return the limits that a request asks for: a model's name, or an object that changes a `model`.

    Raises:
        ValueError: it is neither.
    """
    if wish is None:
        return None
    options = {"model": wish} if isinstance(wish, str) else wish
    if not isinstance(options, dict) or options.get("model", "documented") not in MODELS:
        raise ValueError(f"limits takes null, an object, or a model: {', '.join(MODELS)}")
    base = MODELS[options.get("model", "documented")]
    changes = {name: value for name, value in options.items() if name != "model"}
    known = {field.name for field in fields(base)}
    if not set(changes) <= known:
        raise ValueError(f"these limits take {', '.join(sorted(known))}")
    if any(
        value is not None and not (isinstance(value, int | float) and value > 0) for value in changes.values()
    ):
        raise ValueError("limits are numbers above 0, or null")
    return replace(base, **changes)


def shown(limits: Model | None, /) -> dict[str, Any] | None:
    """Return limits as the control API shows them."""
    if limits is None:
        return None
    return {"model": "windows" if isinstance(limits, Windows) else "documented"} | asdict(limits)


def _each_second(each_minute: float | None) -> float | None:
    return None if each_minute is None else each_minute / 60


def _bucket(rate: float, full: float) -> Callable[[float], Meter]:
    return lambda now: Bucket(rate, full, now)
