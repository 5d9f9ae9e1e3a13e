"""Texts put together again from what became of their sentences, and what must be said of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.model.sentence import Sentence
from bot.model.translation import LeftAt, Pair, Rendition, Shortfall
from bot.text.translating.cutting import Rejoined, rejoin
from bot.translation.outcome import Left, Outcome, Turned

_TELLING: Final = (Shortfall.LATE, Shortfall.DOWN, Shortfall.SPENT, Shortfall.PAIR, Shortfall.DAMAGED)
"""Of several reasons the first of these is told: what passes by itself before what stays."""
MOST_MARKS: Final = 25
"""Places of one text that are marked as left in the original; beyond, lines are not marked each anew."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text and those of its units that are to be translated."""

    text: str
    units: tuple[Sentence, ...]

    def with_outcomes(self, outcomes: Sequence[Outcome]) -> Rejoined:
        """Put the units' translations in their places."""
        words = [
            outcome.text if isinstance(outcome, Turned) else unit.text
            for unit, outcome in zip(self.units, outcomes, strict=True)
        ]
        return rejoin(self.text, self.units, words)


@dataclass(frozen=True, slots=True)
class TurnedTexts:
    """The texts of one thing after translation."""

    pair: Pair
    before: tuple[Text, ...]
    outcomes: tuple[tuple[Outcome, ...], ...]
    """Of each text's units."""
    texts: tuple[Rejoined, ...]

    @classmethod
    def of(cls, pair: Pair, texts: Sequence[Text], outcomes: Iterable[Outcome]) -> "TurnedTexts":
        """Put texts together; the outcomes are those of all units, in order."""
        told = iter(outcomes)
        return cls._of_each(
            pair, tuple(texts), tuple(tuple(next(told) for _ in text.units) for text in texts)
        )

    @classmethod
    def _of_each(
        cls, pair: Pair, texts: tuple[Text, ...], outcomes: tuple[tuple[Outcome, ...], ...]
    ) -> "TurnedTexts":
        rejoined = (text.with_outcomes(own) for text, own in zip(texts, outcomes, strict=True))
        return cls(pair, texts, outcomes, tuple(rejoined))

    @property
    def rendition(self) -> Rendition:
        """Say what became of all of them."""
        return _rendition(self.pair, [outcome for own in self.outcomes for outcome in own])

    def without_last(self, text: int, count: int) -> "TurnedTexts":
        """Leave the last units of one text as they were; what was left already keeps its reason."""
        own = self.outcomes[text]
        staying = len(own) - count
        left = (*own[:staying], *(one if isinstance(one, Left) else Left(None) for one in own[staying:]))
        return self._of_each(
            self.pair, self.before, (*self.outcomes[:text], left, *self.outcomes[text + 1 :])
        )

    def marks(self, text: int) -> int:
        """Count the places of one text where it is to be marked as left in the original."""
        return len(self._left(text))

    def left_at(
        self, *, title: int | None = None, lead: int | None = None, text: int | None = None
    ) -> Rendition:
        """Say where it is still in the original; the numbers are those of the texts."""
        at = LeftAt(title=bool(self._left(title)), lead=self._left(lead), text=self._left(text))
        return replace(self.rendition, at=at)

    def _left(self, number: int | None) -> tuple[int, ...]:
        return () if number is None else _left(self.texts[number], self.outcomes[number])


def _left(rejoined: Rejoined, outcomes: Sequence[Outcome]) -> tuple[int, ...]:
    begins: list[int] = []
    lines: list[int] = []
    read: int | None = None
    for (start, end), outcome in zip(rejoined.places, outcomes, strict=True):
        if isinstance(outcome, Turned):
            read = None
            continue
        if read is None:
            begins.append(start)
        if read is None or "\n" in rejoined.text[read:start]:
            lines.append(start)
        read = end
    return tuple(lines if len(lines) <= MOST_MARKS else begins)


def _rendition(pair: Pair, outcomes: Sequence[Outcome]) -> Rendition:
    turned = [outcome for outcome in outcomes if isinstance(outcome, Turned)]
    left = [outcome for outcome in outcomes if isinstance(outcome, Left)]
    reasons = {outcome.shortfall for outcome in left}
    return Rendition(
        pair=pair,
        engines=tuple(dict.fromkeys(name for outcome in turned for name in outcome.engines)),
        through=next((outcome.through for outcome in turned if outcome.through), None),
        left=len(left),
        shortfall=next((reason for reason in _TELLING if reason in reasons), None),
    )
