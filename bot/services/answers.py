"""What a program writes of articles: answers and summaries, of which only what they bear out is shown."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import structlog

from bot.model.answer import Source, WrittenText
from bot.model.translation import Haste, Shortfall
from bot.ports import Writings
from bot.text.answering.briefs import ANSWERING, SUMMING_UP, material_of
from bot.text.answering.checking import check

log = structlog.get_logger(__name__)

_LEAST_OF_SUMMARY: Final = 2
"""Sentences below which it is none."""


@dataclass(frozen=True, slots=True)
class Unwritten:
    """Why there is nothing that a program wrote; without a reason, what it wrote was not borne out."""

    why: Shortfall | None = None


class AnswerDesk:
    """Has a program write, where there is one, and compares what it wrote with its sources each time anew."""

    def __init__(self, writings: Writings) -> None:
        self._writings = writings

    @property
    def engine(self) -> str | None:
        """Name the program that writes; None where none may."""
        return self._writings.engine

    async def answer(
        self, question: str, sources: Sequence[Source], *, language: str, haste: Haste
    ) -> WrittenText | Unwritten | None:
        """Answer a question from articles; None where no program may, or none has and none is to be asked."""
        return await self._write(ANSWERING, sources, language, haste, question=question, least=1)

    async def summary(
        self, sources: Sequence[Source], *, language: str, haste: Haste
    ) -> WrittenText | Unwritten | None:
        """Sum up what several articles report."""
        return await self._write(SUMMING_UP, sources, language, haste, least=_LEAST_OF_SUMMARY)

    async def _write(
        self,
        instructions: str,
        sources: Sequence[Source],
        language: str,
        haste: Haste,
        *,
        least: int,
        question: str | None = None,
    ) -> WrittenText | Unwritten | None:
        engine = self._writings.engine
        if engine is None or not sources:
            return None
        material = await asyncio.to_thread(material_of, sources, language=language, question=question)
        words = await self._writings.written(instructions, material, haste)
        if words is None:
            return None
        if isinstance(words, Shortfall):
            return Unwritten(words)
        checked = await asyncio.to_thread(check, words, sources, language=language, instructions=instructions)
        if checked.flaws:
            log.info(
                "writing.dropped",
                engine=engine,
                kept=len(checked.kept),
                dropped=len(checked.flaws),
                flaws=sorted(set(checked.flaws)),
            )
        if len(checked.kept) < least:
            return Unwritten()
        return WrittenText(
            sentences=checked.kept, dropped=len(checked.flaws), engine=engine, language=language
        )
