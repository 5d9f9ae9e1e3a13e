"""Into which languages the engines translate, for those who choose one."""

import asyncio
from collections.abc import Collection, Sequence
from typing import Final

import structlog

from bot.errors import EngineError
from bot.ports import Translator

log = structlog.get_logger(__name__)

_PATIENCE: Final = 1.0
"""Seconds that somebody who chooses waits for what engines say."""
_USUAL: Final = (
    "ar", "bg", "bn", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hu", "id",
    "it", "ja", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "th", "tr", "uk",
    "ur", "vi", "zh",
)  # fmt: skip
"""What an engine is taken to know that only tells when it is asked to translate."""


class ReadingLanguages:
    """Asks the engines what they know, and remembers it for when they don't answer."""

    def __init__(self, engines: Sequence[Translator], *, patience: float = _PATIENCE) -> None:
        self._engines = engines
        self._patience = patience
        self._known: dict[str, frozenset[str]] = {}
        self._asking: dict[str, asyncio.Task[None]] = {}

    @property
    def engines(self) -> tuple[str, ...]:
        """Name the engines, as readers see them."""
        return tuple(engine.name for engine in self._engines)

    async def offered(self) -> Collection[str]:
        """List the languages that something can be translated into, as far as is known by now."""
        for engine in self._engines:
            if engine.name not in self._asking:
                self._asking[engine.name] = asyncio.create_task(self._ask(engine))
        if self._asking:
            await asyncio.wait(self._asking.values(), timeout=self._patience)
        return frozenset().union(*self._known.values())

    async def aclose(self) -> None:
        """Ask no more."""
        for task in list(self._asking.values()):
            task.cancel()
        await asyncio.gather(*self._asking.values(), return_exceptions=True)

    async def _ask(self, engine: Translator) -> None:
        try:
            pairs = await engine.pairs()
        except EngineError as error:
            log.info("engine.languages_unknown", engine=engine.name, reason=error.reason)
            return
        finally:
            del self._asking[engine.name]
        targets = _USUAL if pairs is None else (pair.target for pair in pairs)
        self._known[engine.name] = frozenset(targets)
