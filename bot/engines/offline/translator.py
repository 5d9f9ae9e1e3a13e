"""The engine `ctranslate2`: models in a folder. https://opennmt.net/CTranslate2/python/ctranslate2.Translator.html"""

import asyncio
import re
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

import structlog

from bot.engines.offline.model_folder import OfflineModel, Unusable, look
from bot.engines.offline.process import MEMORY, ModelProcess
from bot.engines.offline.suspects import Suspects
from bot.errors import EngineDown, EngineRefused
from bot.model.translation import Answer, Pair

PACKAGES = ("ctranslate2", "sentencepiece")
_DECODING = 1
"""Goes up when sentences are cut, searched or put together in another way."""
_TIMEOUT = 60.0
_FRESH = 5.0
"""Seconds for which the folder is taken to stay as it was."""
_IDLE = 300.0
_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a sign: no text."""

_log = structlog.get_logger(__name__)


def missing_packages() -> list[str]:
    """Name what the extra `depeche[offline]` would bring and is not there."""
    return [package for package in PACKAGES if find_spec(package) is None]


class CTranslate2:
    """Models of a folder, in one process that is started when needed and ended when it has been idle."""

    at_once = 1
    """A process works at one call with all cores that it may use; a second call would only wait inside."""
    batch = 8
    """Half a second of work for one core: nobody waits longer behind what nobody waits for."""
    repeats_itself = True
    local = True

    def __init__(
        self,
        name: str,
        folder: Path,
        *,
        threads: int = 1,
        timeout: float = _TIMEOUT,
        memory: int = MEMORY,
        idle: float = _IDLE,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Look what there is; `timeout` (of a call) and `idle` in seconds, `memory` in bytes."""
        self.name = name
        self._folder = folder
        self._timeout = timeout
        self._idle = idle
        self._clock = clock
        self._process = ModelProcess(name, threads=threads, memory=memory)
        self._turn = asyncio.Lock()
        self._leaving: asyncio.TimerHandle | None = None
        self._ending: asyncio.Task[None] | None = None
        self._suspects = Suspects()
        self._broken: set[str] = set()
        """Fingerprints of models that can't be loaded."""
        self._models: dict[Pair, OfflineModel] = {}
        self._unusable: tuple[Unusable, ...] = ()
        self._looked = float("-inf")
        self._closed = False
        self._take(*look(folder))

    def version_for(self, pair: Pair) -> str:
        """Tell which model a pair has: another one makes other translations."""
        model = self._models.get(pair)
        return f"ctranslate2/{_DECODING} {'' if model is None else model.fingerprint}"

    @property
    def pid(self) -> int | None:
        """Tell the id of the process, while there is one."""
        return self._process.pid

    async def pairs(self) -> frozenset[Pair]:
        """List the pairs of all models, but for those that turned out to be unusable."""
        await self._refresh()
        return frozenset(
            model.pair for model in self._models.values() if model.fingerprint not in self._broken
        )

    def keep(self, number: int, /) -> str:
        """Write a sign like the name of a type or a road: models copy such.

        It is of letters and digits that every vocabulary has, is no word, has no ending that a language would
        inflect, and none is the beginning of another.
        """
        return f"XQ{number}X"

    async def translate(self, sentences: Sequence[str], pair: Pair) -> Answer:
        """Translate a batch; what is too long, goes round in circles or has unknown signs is empty."""
        async with self._turn:
            if self._closed:
                raise EngineDown(self.name, "it is closed")
            self._stay()
            try:
                await self._refresh()
                model = self._models.get(pair)
                if model is None or model.fingerprint in self._broken:
                    raise EngineRefused(self.name, f"it has no usable model {pair}")
                return Answer(sentences=await self._translated(model, sentences))
            finally:
                self._leave()

    async def aclose(self) -> None:
        """End the process; a call that is under way fails."""
        self._closed = True
        self._stay()
        await self._process.close()
        async with self._turn:
            pass

    async def _translated(self, model: OfflineModel, sentences: Sequence[str]) -> tuple[str, ...]:
        said: dict[str, str] = {}
        wanted = [
            sentence
            for sentence in dict.fromkeys(sentences)
            if sentence.strip()
            and not _SURROGATE.search(sentence)
            and not self._suspects.guilty(model.fingerprint, sentence)
        ]
        for portion in self._suspects.portions(model.fingerprint, wanted):
            try:
                answer = await self._process.ask(model, portion, self._timeout)
            except EngineDown:
                self._suspects.blame(model.fingerprint, portion)
                raise
            if "failed" in answer:
                self._broken.add(model.fingerprint)
                _log.error(
                    "engine.model_broken", engine=self.name, pair=str(model.pair), reason=answer["reason"]
                )
                raise EngineRefused(self.name, f"the model {model.pair} can't be loaded")
            self._suspects.clear(model.fingerprint, portion)
            said |= zip(portion, answer["sentences"], strict=True)
        return tuple(said.get(sentence, "") for sentence in sentences)

    async def _refresh(self) -> None:
        now = self._clock()
        if now - self._looked < _FRESH:
            return
        self._take(*await asyncio.to_thread(look, self._folder, tuple(self._models.values())))

    def _take(self, found: Sequence[OfflineModel], unusable: Sequence[Unusable]) -> None:
        for one in unusable:
            if one not in self._unusable:
                _log.warning("engine.model_unusable", engine=self.name, model=one.name, reason=one.reason)
        self._unusable = tuple(unusable)
        self._models = {model.pair: model for model in found}
        self._broken &= {model.fingerprint for model in found}
        self._looked = self._clock()

    def _stay(self) -> None:
        if self._leaving is not None:
            self._leaving.cancel()
            self._leaving = None

    def _leave(self) -> None:
        """Give the memory back after a while without work."""
        self._stay()
        if not self._closed and self._process.pid is not None:
            self._leaving = asyncio.get_running_loop().call_later(self._idle, self._end_idle)

    def _end_idle(self) -> None:
        due = self._leaving

        async def end() -> None:
            async with self._turn:
                if self._leaving is due:  # nothing was asked for meanwhile
                    await self._process.end()

        self._ending = asyncio.create_task(end())
