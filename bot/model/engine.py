"""Engines, as their operator sees them: what they may do, did and cost."""

from dataclasses import dataclass
from datetime import timedelta

from bot.model.translation import Usage


@dataclass(frozen=True, kw_only=True, slots=True)
class Allowance:
    """What an engine may spend in a day and in a month, both in UTC; None is without limit."""

    characters_per_day: int | None = None
    characters_per_month: int | None = None
    tokens_per_day: int | None = None
    tokens_per_month: int | None = None

    @property
    def limited(self) -> bool:
        """Tell whether anything is."""
        return any(
            limit is not None
            for limit in (
                self.characters_per_day,
                self.characters_per_month,
                self.tokens_per_day,
                self.tokens_per_month,
            )
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Spending:
    """What an engine did within a day or a month."""

    characters: int = 0
    tokens: int = 0
    calls: int = 0
    sentences: int = 0
    damaged: int = 0
    """Answers that were none."""
    hits: int = 0
    """Sentences that it had translated before, and that were shown again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class EngineState:
    """How one engine fares."""

    name: str
    allowance: Allowance
    today: Spending
    month: Spending
    price: float | None = None
    """Of a million characters, or tokens where it counts in them."""
    in_tokens: bool = False
    rests_for: timedelta | None = None
    """It is not asked meanwhile, since it failed or asked for it."""
    spent: bool = False
    """What it may spend is spent."""
    usage: Usage | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Costs:
    """What `/costs` shows."""

    engines: tuple[EngineState, ...]
    currency: str
    kept: int
    """Sentences whose translation is kept."""
