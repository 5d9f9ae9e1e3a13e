"""In which order engines are asked for a pair of languages."""

from collections.abc import Mapping, Sequence

from bot.errors import EngineBusy, EngineError, EngineSpent
from bot.model.translation import Pair, Shortfall
from bot.translation.line import EngineLine
from bot.translation.memory import Maker


class Chain:
    """The engines, those that the operator prefers for a pair before the others."""

    def __init__(
        self, lines: Sequence[EngineLine], *, prefer: Mapping[Pair, Sequence[str]], through: str | None
    ) -> None:
        """`prefer` names engines by pair; `through` is the language between two that have no direct way."""
        self.lines = tuple(lines)
        self._prefer = prefer
        self._through = through

    def of(self, pair: Pair) -> tuple[EngineLine, ...]:
        """List the engines in the order in which they are asked for a pair."""
        preferred = self._prefer.get(pair, ())
        first = [line for name in preferred for line in self.lines if line.name == name]
        return (*first, *(line for line in self.lines if line not in first))

    def makers(self, pair: Pair) -> list[Maker]:
        """List the engines in that order, in the versions that they have now."""
        return [line.maker(pair) for line in self.of(pair)]

    def legs(self, pair: Pair) -> tuple[Pair, Pair] | None:
        """Give the two halves of the way through a third language, if there may be one."""
        if not self._through or self._through in (pair.source, pair.target):
            return None
        return Pair(pair.source, self._through), Pair(self._through, pair.target)


def shortfall_of(error: EngineError) -> Shortfall:
    """Say what a failed question means to a reader."""
    return Shortfall.SPENT if isinstance(error, EngineSpent) else Shortfall.DOWN


def seconds_to_wait(error: EngineError) -> float | None:
    """Tell how long an engine wants to be left alone, if that is why it failed."""
    return error.after if isinstance(error, EngineBusy) else None
