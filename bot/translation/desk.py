"""Sentences on their way through the engines: each is asked for once, whoever waits for it."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import structlog

from bot.errors import EngineError, StorageError
from bot.model.translation import Haste, Shortfall
from bot.ports import Clock
from bot.text.translating.damage import Damage
from bot.translation.calls import A_MOMENT
from bot.translation.chain import Chain, seconds_to_wait, shortfall_of
from bot.translation.line import WORTH_WAITING, EngineLine
from bot.translation.memory import Memory, Recalled, Wanted
from bot.translation.outcome import Left, Outcome, Turned
from bot.translation.queue import Item
from bot.translation.recalling import Recalling

log = structlog.get_logger(__name__)

_ROUNDS: Final = 3
"""How often all engines are asked, if one of them asked for a pause."""
_WORTH_A_LOOK: Final = 15.0
"""Seconds after which what nobody waits for looks whether an engine that failed is up again."""
_WEIGHTY: Final = (Shortfall.DOWN, Shortfall.SPENT, Shortfall.DAMAGED, Shortfall.PAIR)
"""Of several engines' reasons the first of these counts: with that engine, it might yet be translated."""
_UNKNOWN: Final = Recalled()


@dataclass(eq=False, kw_only=True, slots=True)
class _Job:
    """A sentence that is being translated."""

    wanted: Wanted
    urgent: bool
    task: "asyncio.Task[Outcome] | None" = None
    at: tuple[EngineLine, Item] | None = None
    """Where it stands in line."""
    legs: "list[_Job]" = field(default_factory=list)

    def hurry(self) -> None:
        """Go ahead of what nobody waits for."""
        if not self.urgent:
            self.urgent = True
            if self.at is not None:
                self.at[0].hurry(self.at[1])
            for leg in self.legs:
                leg.hurry()


class SentenceDesk:
    """Recalls sentences, has the others translated, and answers in time.

    The work is the desk's own: whoever asked may leave, and it goes on.
    """

    def __init__(self, chain: Chain, memory: Memory, *, patience: float, clock: Clock) -> None:
        """`patience` is how many seconds somebody who asks waits at most."""
        self._chain = chain
        self._memory = memory
        self._recalling = Recalling(chain, memory)
        self._patience = patience
        self._clock = clock
        self._jobs: dict[Wanted, _Job] = {}
        self._closing = asyncio.Event()

    @property
    def on(self) -> bool:
        """Tell whether there is any engine."""
        return bool(self._chain.lines)

    async def turn(self, wanted: Sequence[Wanted], haste: Haste) -> list[Outcome]:
        """Say of each sentence what became of it; at once for all of them.

        Raises:
            StorageError: What is kept can't be read.
        """
        begun = self._clock.monotonic()
        different = list(dict.fromkeys((pair, text.strip()) for pair, text in wanted))
        found, spoilt = await self._recalling.recall([one for one in different if one not in self._jobs])
        if haste is Haste.KEPT:
            kept = {one: Left(Shortfall.DAMAGED) for one in spoilt if spoilt[one].spoilt} | found
            return [kept.get((pair, text.strip()), Left(None)) for pair, text in wanted]
        urgent = haste is Haste.ASKED
        jobs = {
            one: self._join(one, spoilt.get(one, _UNKNOWN), urgent=urgent)
            for one in different
            if one not in found
        }
        tasks = [job.task for job in jobs.values() if job.task is not None]
        if tasks:
            rest = max(0.0, self._patience - (self._clock.monotonic() - begun)) if urgent else None
            await asyncio.wait(tasks, timeout=rest)
        return [
            found[key] if (key := (pair, text.strip())) in found else _outcome(jobs[key])
            for pair, text in wanted
        ]

    async def note(self) -> None:
        """Write down what of the store was used."""
        await self._memory.note()

    async def aclose(self) -> None:
        """Let what is paid for come in, and let go of the engines."""
        self._closing.set()
        await asyncio.gather(*(line.aclose() for line in self._chain.lines))
        tasks = [job.task for job in self._jobs.values() if job.task is not None]
        if tasks:
            await asyncio.wait(tasks)
        try:
            await self._memory.note()
        except StorageError as error:
            log.warning("translation.uses_not_noted", error=str(error))

    def _join(self, wanted: Wanted, known: Recalled, *, urgent: bool) -> _Job:
        """Begin to translate a sentence, or wait with whoever waits for it already."""
        if (job := self._jobs.get(wanted)) is not None:
            if urgent:
                job.hurry()
            return job
        job = _Job(wanted=wanted, urgent=urgent)
        self._jobs[wanted] = job
        job.task = asyncio.create_task(self._done(job, known))
        return job

    async def _done(self, job: _Job, known: Recalled) -> Outcome:
        try:
            return await self._work(job, set(known.spoilt))
        except Exception:
            log.exception("translation.failed")
            return Left(Shortfall.DOWN)
        finally:
            del self._jobs[job.wanted]

    async def _work(self, job: _Job, spoilt: set[int]) -> Outcome:
        # It may have come while the store was read.
        at_hand = self._memory.at_hand(job.wanted, self._chain.makers(job.wanted[0]))
        if at_hand is not None and at_hand.words and at_hand.maker:
            return Turned(at_hand.words, (at_hand.maker.name,))
        reasons: set[Shortfall] = set()
        lines = self._chain.of(job.wanted[0])
        for around in range(_ROUNDS):
            reasons = set()
            pauses: list[float] = []
            for line in lines:
                stays = around > 0 or line is lines[-1]
                result = await self._asked(job, line, spoilt, stays=stays)
                match result:
                    case str():
                        return Turned(result, (line.name,))
                    case EngineError():
                        reasons.add(shortfall_of(result))
                        pauses += self._pauses(job, line, result)
                    case Damage():
                        spoilt.add(line.maker(job.wanted[0]).number)
                        reasons.add(Shortfall.DAMAGED)
                    case None:
                        reasons.add(Shortfall.PAIR)
            if Shortfall.DAMAGED not in reasons:
                through = await self._through(job)
                if isinstance(through, Turned):
                    return through
                reasons.add(through.shortfall or Shortfall.PAIR)
            if not pauses or min(pauses) > WORTH_WAITING or await self._closes_within(min(pauses)):
                break
        return Left(next((reason for reason in _WEIGHTY if reason in reasons), Shortfall.PAIR))

    def _pauses(self, job: _Job, line: EngineLine, error: EngineError) -> list[float]:
        """Say how long to wait for an engine, if it is worth it."""
        asked_for = seconds_to_wait(error)
        if asked_for is not None:
            return [asked_for]
        rest = line.resting(job.wanted[0])
        if job.urgent or rest is None or rest.shortfall is not Shortfall.DOWN:
            return []
        left = rest.until - self._clock.monotonic()
        return [left] if left <= _WORTH_A_LOOK else []

    async def _asked(
        self, job: _Job, line: EngineLine, spoilt: set[int], *, stays: bool
    ) -> str | Damage | EngineError | None:
        """Ask one engine; None where it does not know the languages."""
        pair, text = job.wanted
        if line.maker(pair).number in spoilt:
            return Damage.REMEMBERED
        if (rest := line.resting(pair)) is not None:
            error = rest.seen_from(self._clock.monotonic())
            pause = seconds_to_wait(error)
            if pause is None or pause > (WORTH_WAITING if stays else A_MOMENT):
                return error
        knows = await line.knows(pair)
        if isinstance(knows, EngineError):
            return knows
        if not knows:
            return None
        item = Item(pair=pair, text=text, urgent=job.urgent, stays=stays)
        job.at = (line, item)
        try:
            return await line.ask(item)
        finally:
            job.at = None

    async def _through(self, job: _Job) -> Outcome:
        """Translate by way of a third language; each half is kept by itself, and no half is shown."""
        pair, text = job.wanted
        legs = self._chain.legs(pair)
        if legs is None:
            return Left(Shortfall.PAIR)
        engines: list[str] = []
        for leg in legs:
            turned = await self._leg(job, (leg, text))
            if not isinstance(turned, Turned):
                return turned
            text = turned.text
            engines += turned.engines
        return Turned(text, tuple(engines), legs[0].target)

    async def _leg(self, job: _Job, wanted: Wanted) -> Outcome:
        known = (await self._recalling.known([wanted])).get(wanted, _UNKNOWN)
        if known.words is not None and known.maker is not None:
            return Turned(known.words, (known.maker.name,))
        leg = self._join(wanted, known, urgent=job.urgent)
        job.legs.append(leg)
        assert leg.task is not None
        return await asyncio.shield(leg.task)

    async def _closes_within(self, seconds: float) -> bool:
        """Wait; True when all ends meanwhile."""
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return False
        return True


def _outcome(job: _Job) -> Outcome:
    if job.task is None or not job.task.done():
        return Left(Shortfall.LATE)
    return job.task.result()
