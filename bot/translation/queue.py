"""Who waits for an engine: those that somebody waits for before all others."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from bot.errors import EngineError
from bot.model.translation import Pair
from bot.text.translating.damage import Damage

_CHARACTERS: Final = 6000
"""Of one call: longer ones take longer than anybody waits, and are lost as a whole."""
_AHEAD_ALONE: Final = 8
"""Sentences that nobody waits for in one call of an engine that does one call at a time."""
_TOGETHER: Final = 5
"""As few may be in a call when there are slots for several."""

Result = str | Damage | EngineError
"""A sentence's words in the other language, or what is wrong."""


@dataclass(eq=False, kw_only=True, slots=True)
class Item:
    """A sentence in line."""

    pair: Pair
    text: str
    urgent: bool
    future: "asyncio.Future[Result]" = field(default_factory=asyncio.Future)
    stays: bool = False
    """It waits while the engine wants a short pause."""
    again: bool = False
    """It has been answered badly, and is asked once more, alone."""

    def end(self, result: Result) -> None:
        """Tell who waits."""
        if not self.future.done():
            self.future.set_result(result)


class Queue:
    """Sentences in line, and which of them go together."""

    def __init__(self, *, batch: int, slots: int) -> None:
        """`batch` sentences may go into one call, and `slots` calls be under way."""
        self._batch = batch
        self._slots = slots
        self._urgent: dict[Item, None] = {}
        self._patient: dict[Item, None] = {}

    def __len__(self) -> int:
        return len(self._urgent) + len(self._patient)

    def __iter__(self) -> Iterator[Item]:
        yield from self._urgent
        yield from self._patient

    def add(self, item: Item) -> None:
        """Put a sentence at the end."""
        (self._urgent if item.urgent else self._patient)[item] = None

    def hurry(self, item: Item) -> None:
        """Let a sentence go ahead, since somebody waits for it now."""
        item.urgent = True
        if item in self._patient:
            del self._patient[item]
            self._urgent[item] = None

    def take(self, *, ahead: int, one: bool) -> list[Item]:
        """Take what goes into one call: of one pair, and what is urgent before all else.

        `ahead` calls are under way for which nobody waits: they leave a slot for somebody who may come. `one`
        sentence only tries an engine that has failed.
        """
        if self._urgent:
            share = -(-len(self._urgent) // self._slots)
            return _taken(self._urgent, 1 if one else min(self._batch, max(share, _TOGETHER)))
        if not self._patient or ahead >= max(1, self._slots - 1):
            return []
        most = self._batch if self._slots > 1 else min(self._batch, _AHEAD_ALONE)
        return _taken(self._patient, 1 if one else most)

    def turn_away(self, error: EngineError, *, but_those_who_stay: bool = False) -> None:
        """Tell those in line that they wait for nothing."""
        for line in (self._urgent, self._patient):
            for item in list(line):
                if not (but_those_who_stay and item.stays):
                    del line[item]
                    item.end(error)


def _taken(line: dict[Item, None], most: int) -> list[Item]:
    first = next(iter(line))
    batch: list[Item] = []
    length = 0
    for item in line:
        if item.pair != first.pair or (item is not first and (item.again or first.again)):
            continue
        length += len(item.text)
        if batch and (len(batch) == most or length > _CHARACTERS):
            break
        batch.append(item)
    for item in batch:
        del line[item]
    return batch
