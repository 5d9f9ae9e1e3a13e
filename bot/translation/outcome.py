"""What became of one sentence."""

from dataclasses import dataclass

from bot.model.translation import Shortfall


@dataclass(frozen=True, slots=True)
class Turned:
    """A sentence in the language that was asked for."""

    text: str
    engines: tuple[str, ...]
    """Names of those who made it, in the order of its legs."""
    through: str | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """A sentence that stays as it is, and why; no reason where only what is kept was asked for."""

    shortfall: Shortfall | None


Outcome = Turned | Left
