"""The process that holds the models, seen from the bot: started when needed, killed when it fails."""

import asyncio
import contextlib
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

import orjson
import structlog

from bot.confined import environment
from bot.engines.offline.frames import HEADER, frame
from bot.engines.offline.model_folder import OfflineModel
from bot.errors import EngineDown

MEMORY = 4_000_000_000
_START_SECONDS = 60.0
_PARTING_SECONDS = 1.0

_log = structlog.get_logger(__name__)


class ModelProcess:
    """At most one process; one request at a time.

    Any failure ends the process, and the next request starts another.
    """

    def __init__(self, engine: str, *, threads: int, memory: int = MEMORY) -> None:
        """Set up without starting; `memory` is bytes of address space."""
        self._engine = engine
        self._threads = threads
        self._memory = memory
        self._process: asyncio.subprocess.Process | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """Tell the id of the process, if there is one."""
        return self._process.pid if self._process is not None else None

    async def ask(
        self, model: OfflineModel, sentences: Sequence[str], seconds: float, *, looked_at: bool = False
    ) -> dict[str, Any]:
        """Have sentences translated; `looked_at` asks for what only a person wants to know of the model.

        Raises:
            EngineDown: it crashed, took longer than `seconds`, or needed too much memory.
        """
        request = {
            "model": {
                "weights": str(model.weights),
                "source": str(model.source),
                "target": str(model.target),
                "prefix": model.prefix,
                "add_end": model.add_end,
            },
            "fingerprint": model.fingerprint,
            "sentences": list(sentences),
            "seconds": seconds,
            "looked_at": looked_at,
        }
        try:
            if self._process is None or self._process.returncode is not None:
                await self.end()
                self._process = await self._start()
            async with asyncio.timeout(seconds):
                answer = await self._exchange(self._process, request)
        except TimeoutError:
            await self._fail("late", f"no answer within {seconds:g} s")
        except (asyncio.IncompleteReadError, OSError):
            await self._fail("died", "its process crashed")
        except BaseException:
            await self.end()  # what nobody waits for any more must not keep the processor busy
            raise
        if answer.get("failed") == "memory":
            await self._fail("memory", answer["reason"])
        return answer

    async def end(self) -> None:
        """End the process at once and wait until it is gone."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        if self._left(process):
            # Killing one that is gone already would take its status from who waits for it.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_PARTING_SECONDS):
                    await process.wait()
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
        await process.wait()

    async def close(self) -> None:
        """End the process for good."""
        self._closed = True
        await self.end()

    @staticmethod
    def _left(process: asyncio.subprocess.Process) -> bool:
        """Tell whether it has closed its end of the pipe."""
        return process.stdout is not None and process.stdout.at_eof()

    async def _start(self) -> asyncio.subprocess.Process:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot.engines.offline.worker", str(self._memory), str(self._threads)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=environment("CT2_", "MKL_") | {"OMP_NUM_THREADS": str(self._threads)},
            start_new_session=True,
        )
        self._process = process  # so that whatever happens here ends it
        if self._closed:
            raise ConnectionError
        async with asyncio.timeout(_START_SECONDS):
            await _receive(process)
        return process

    async def _exchange(self, process: asyncio.subprocess.Process, request: object) -> dict[str, Any]:
        assert process.stdin is not None
        process.stdin.write(frame(request))
        await process.stdin.drain()
        return await _receive(process)

    async def _fail(self, event: str, reason: str) -> NoReturn:
        process = self._process
        await self.end()
        status = process.returncode if process is not None else None
        _log.warning(f"engine.process_{event}", engine=self._engine, status=status)
        raise EngineDown(self._engine, reason) from None


async def _receive(process: asyncio.subprocess.Process) -> dict[str, Any]:
    assert process.stdout is not None
    size = HEADER.unpack(await process.stdout.readexactly(HEADER.size))[0]
    value: dict[str, Any] = orjson.loads(await process.stdout.readexactly(size))
    return value
