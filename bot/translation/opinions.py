"""Second opinions on answers that may be damaged: what they say on the way back, else the question again."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from bot.model.translation import Pair
from bot.ports import Clock
from bot.text.translating.damage import Damage
from bot.text.translating.way_back import Opinion, opinion_of
from bot.translation.judging import Doubtful, Judged, alone

_LOOK_AGAIN: Final = 3600.0
"""Seconds for which an engine that could not bring back a sound answer is not asked to."""
_LOOK_SOON: Final = 60.0
"""The same where it did not answer at all."""
_TRIALS: Final = 3
_LAST: Final = 50
"""Answers that tell how far an engine is to be trusted."""
_WARY: Final = 2
"""Faults among them from which on no answer is believed by itself."""


class Asking(Protocol):
    """Asks an engine for something that nobody reads."""

    async def translated(self, text: str, pair: Pair, /) -> Judged | None:
        """Translate a text, alone; None where nothing is to be had."""
        ...

    async def judged(self, sentence: str, pair: Pair, /) -> Judged | Doubtful | None:
        """Ask for a sentence once more, alone."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Doubted:
    """An answer that may be damaged, and its sentence."""

    sentence: str
    answer: Doubtful | str
    """Words alone are doubted only since others of the same engine were damaged."""

    @property
    def words(self) -> str:
        return self.answer if isinstance(self.answer, str) else self.answer.words

    @property
    def damage(self) -> Damage:
        return Damage.SHORT if isinstance(self.answer, str) else self.answer.doubt.damage


class SecondOpinions:
    """Decides on doubtful answers of one engine, with one more question about each, or two."""

    def __init__(self, asking: Asking, *, knows: Callable[[Pair], Awaitable[bool]], clock: Clock) -> None:
        self._asking = asking
        self._knows = knows
        self._clock = clock
        self._proven: set[Pair] = set()
        """Pairs whose answers this engine has brought back."""
        self._useless: dict[Pair, float] = {}
        self._trying = asyncio.Lock()
        self._last: deque[bool] = deque(maxlen=_LAST)
        """Which of the last answers were damaged for sure."""

    @property
    def wary(self) -> bool:
        """Tell whether this engine's answers were damaged so often that each is doubted."""
        return sum(self._last) >= _WARY

    def note(self, judged: Sequence[Judged | Doubtful]) -> None:
        """Note a call's answers; what has spoilt several of them is one fault."""
        damages = [one for one in judged if isinstance(one, Damage)]
        misplaced = not {Damage.COUNT, Damage.MIXED}.isdisjoint(damages)
        # Who has lost its place in a list is not to be believed about the rest of it.
        self._note(len(judged) - len(damages), _WARY if misplaced else min(1, len(damages)))

    def _note(self, sound: int, faults: int) -> None:
        self._last.extend([*[False] * sound, *[True] * faults])

    async def of(
        self, doubted: Doubted, pair: Pair, *, believed: Sequence[tuple[str, str]], beside: Sequence[str]
    ) -> Judged:
        """Decide on a doubtful answer; with `believed` sentences and answers the way back is tried.

        Each is asked about alone: a slip within a list might undo another one.
        """
        opinion = await self._way_back(doubted, pair, believed, beside)
        match opinion:
            case None:
                return await self._asked_again(doubted, pair)
            case Opinion.FOR:
                return doubted.words
            case Opinion.AGAINST:
                self._note(0, 1)
                return doubted.damage
            case Opinion.NEITHER:
                return alone(doubted.answer)

    async def _way_back(
        self, doubted: Doubted, pair: Pair, believed: Sequence[tuple[str, str]], beside: Sequence[str]
    ) -> Opinion | None:
        """Ask for the way back; None where this engine does not know it."""
        if self._useless.get(pair, 0.0) > self._clock.monotonic() or not await self._knows(_back(pair)):
            return None
        said = await self._brought_back(doubted.words, pair)
        # What is refused may be so for its words, as long as others are not.
        opinion = opinion_of(doubted.sentence, doubted.words, said or Damage.EMPTY, pair, beside)
        if opinion is Opinion.FOR:
            self._proven.add(pair)
        elif opinion is Opinion.AGAINST:
            if not await self._is_proven(pair, believed, anew=said is None):
                return None
            if isinstance(alone(doubted.answer), str):
                # What looks sound is not thrown away for an answer that may be spoilt itself.
                said = await self._brought_back(doubted.words, pair)
                return opinion_of(doubted.sentence, doubted.words, said or Damage.EMPTY, pair, beside)
        return opinion

    async def _brought_back(self, answer: str, pair: Pair) -> Judged | None:
        return await self._asking.translated(answer, _back(pair))

    async def _is_proven(self, pair: Pair, believed: Sequence[tuple[str, str]], *, anew: bool) -> bool:
        """Tell whether the way back is known to work: sound answers come back as what they were made of."""
        async with self._trying:
            if pair in self._proven and not anew:
                return True
            pause = _LOOK_SOON
            for sentence, answer in believed[-_TRIALS:]:
                said = await self._brought_back(answer, pair)
                if said is not None and opinion_of(sentence, answer, said, pair) is Opinion.FOR:
                    self._proven.add(pair)
                    return True
                pause = pause if said is None else _LOOK_AGAIN
            if len(believed) >= _TRIALS:
                self._proven.discard(pair)
                self._useless[pair] = self._clock.monotonic() + pause
            return False

    async def _asked_again(self, doubted: Doubted, pair: Pair) -> Judged:
        """Ask the same once more: a fault that hits by chance does not hit twice alike."""
        again = await self._asking.judged(doubted.sentence, pair)
        first = doubted.answer
        if again is None or _words(again) == _words(first):
            return alone(first)
        if isinstance(first, str) and isinstance(again, str):
            short, whole = sorted((first, again), key=len)
            return whole if _begins(whole, short) else doubted.damage
        self._note(0, 1)
        sound = next((one for one in (first, again) if isinstance(one, str)), None)
        return doubted.damage if sound is None else sound


def _back(pair: Pair) -> Pair:
    return Pair(pair.target, pair.source)


def _words(answer: Judged | Doubtful) -> list[str] | Damage:
    said = answer.words if isinstance(answer, Doubtful) else answer
    return said if isinstance(said, Damage) else said.split()


def _begins(whole: str, part: str) -> bool:
    words = part.rstrip(".…").split()
    return whole.split()[: len(words)] == words
