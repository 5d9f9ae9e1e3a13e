"""What a program is to write: asked for once, within budgets, kept for a while, waited for only so long."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from typing import Final

import structlog

from bot.errors import (
    EngineAnswer,
    EngineBusy,
    EngineError,
    EngineRefused,
    EngineShut,
    EngineSpent,
    StorageError,
)
from bot.model.translation import Haste, Shortfall
from bot.ports import Clock, Writer
from bot.storage.engine_spending import Size
from bot.storage.written_texts import KEPT, WrittenTexts
from bot.translation.rests import Rest, Rests
from bot.translation.till import Till

log = structlog.get_logger(__name__)

_ANSWER: Final = 1_500
"""Tokens that what is written may cost."""
_LEAVE: Final = 3.0
"""Seconds that a call under way may take when the process ends: it is paid for."""


class WritingDesk:
    """Has texts written by the one program that may, if there is one.

    What is under way goes on whoever waits for it; the same is asked for once, and paid for once an hour.
    """

    def __init__(
        self,
        writer: Writer | None,
        *,
        till: Till | None,
        kept: WrittenTexts,
        resting: Callable[[], Rest | None],
        patience: float,
        clock: Clock,
    ) -> None:
        """`resting` tells whether the same program, as it translates, is not to be asked."""
        self._writer = writer
        self._till = till
        self._kept = kept
        self._resting = resting
        self._patience = patience
        self._clock = clock
        self._rests = Rests(clock)
        self._jobs: dict[bytes, asyncio.Task[str | Shortfall]] = {}

    @property
    def engine(self) -> str | None:
        """Name the program that writes; None where none may."""
        return None if self._writer is None else self._writer.name

    async def written(self, instructions: str, material: str, haste: Haste) -> str | Shortfall | None:
        """Give what was written of some material, as the program said it; nobody has judged that.

        None where nothing is kept and nothing is to be asked for.
        """
        if self._writer is None:
            return None
        said = f"{self._writer.name}\0{self._writer.version}\0{instructions}\0{material}"
        asked = sha256(said.encode("utf-8", "replace")).digest()
        if (kept := await self._recalled(asked)) is not None or haste is Haste.KEPT:
            return kept
        job = self._jobs.get(asked)
        if job is None:
            job = asyncio.create_task(self._work(self._writer, asked, instructions, material))
            self._jobs[asked] = job
        patience = self._patience if haste is Haste.ASKED else None
        await asyncio.wait({job}, timeout=patience)
        return job.result() if job.done() and not job.cancelled() else Shortfall.LATE

    async def aclose(self) -> None:
        """Let what is paid for come in, for a moment."""
        jobs = [*self._jobs.values()]
        if jobs:
            _, late = await asyncio.wait(jobs, timeout=_LEAVE)
            for job in late:
                job.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _recalled(self, asked: bytes) -> str | None:
        try:
            return await self._kept.get(asked, self._clock.now() - KEPT)
        except StorageError as error:
            log.warning("writing.not_recalled", error=str(error))
            return None

    async def _work(self, writer: Writer, asked: bytes, instructions: str, material: str) -> str | Shortfall:
        try:
            rest = self._resting() or self._rests.now()
            # Who can't keep the form in which sentences are translated may write all the same.
            if rest is not None and not isinstance(rest.error, EngineAnswer | EngineRefused):
                return rest.shortfall
            # It may have come while the store was read.
            if (kept := await self._recalled(asked)) is not None:
                return kept
            words = await self._paid(writer, instructions, material)
            if not isinstance(words, Shortfall):
                await self._keep(asked, words)
        except Exception:
            log.exception("writing.failed")
            return Shortfall.DOWN
        else:
            return words
        finally:
            del self._jobs[asked]

    async def _keep(self, asked: bytes, words: str) -> None:
        try:
            await self._kept.keep(asked, words)
        except StorageError as error:
            log.warning("writing.not_kept", error=str(error))

    async def _paid(self, writer: Writer, instructions: str, material: str) -> str | Shortfall:
        assert self._till is not None, "who writes has a till"
        size = _size(instructions, material)
        sizes: list[Size] = [size]
        at = None
        if self._till.allowance.limited:
            held = await self._till.purse.hold(writer.name, sizes, self._till.allowance)
            if not held.sentences:
                log.warning("engine.budget_spent", engine=writer.name, writing=True)
                return Shortfall.SPENT
            at = held.at
        try:
            words, tokens = await writer.write(instructions, material)
        except EngineError as error:
            log.warning("engine.failed", engine=writer.name, kind=type(error).__name__, reason=error.reason)
            self._rests.failed(error, None)
            free = isinstance(error, EngineBusy | EngineRefused | EngineShut | EngineSpent)
            spent = error.tokens if isinstance(error, EngineAnswer) else None
            await self._till.settle_failed(sizes, tokens=spent, free=free, at=at)
            return Shortfall.SPENT if isinstance(error, EngineSpent) else Shortfall.DOWN
        self._rests.answered()
        # Not a sentence of those that are translated.
        cost = replace(self._till.cost(sizes, tokens=tokens), sentences=0)
        await self._till.purse.add(writer.name, cost, at)
        return words


def _size(instructions: str, material: str) -> Size:
    """Say what a call may cost: it is settled by what was really used."""
    exchanged = len((instructions + material).encode("utf-8", "replace"))
    return Size(len(material), exchanged // 3 + _ANSWER)
