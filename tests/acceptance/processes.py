"""`depeche run` as processes of their own."""

import asyncio
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

import bot

PROJECT = Path(bot.__file__).parents[1]
PATIENCE = 90.0  # seconds: only a hang takes so long


class Process:
    """One `depeche run`, with a log of its own; several may share a folder."""

    def __init__(
        self,
        folder: Path,
        token: str,
        url: str,
        *,
        log: str = "log.txt",
        more: str = "",
        config: Path | None = None,
    ) -> None:
        """Prepare one; `config` is a settings file that is there already, else one is written."""
        self.log = folder / log
        self.data = folder / "data"
        self.config = config or folder / f"{log}.toml"
        if config is None:
            telegram = f"[telegram]\ntoken = {json.dumps(token)}\napi_base_url = {json.dumps(url)}\n"
            self.config.write_text(
                f'data_dir = "data"\n{telegram}[readers]\nrequests_per_minute = 600\n{more}'
            )
        self.process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run", "-c", str(self.config)),
                stdout=log,
                stderr=log,
                env={**os.environ, "PYTHONPATH": str(PROJECT)},
            )

    @property
    def pid(self) -> int:
        assert self.process is not None
        return self.process.pid

    @property
    def running(self) -> bool:
        return self.process is not None and self.process.returncode is None

    @property
    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")

    @property
    def greeted(self) -> bool:
        return "bot.running" in self.said

    @property
    def polls(self) -> bool:
        return self.said.count("polling.turn_taken") > self.said.count("polling.turn_lost")

    def cursors(self) -> dict[str, int]:
        """Tell how far each index of the folder is."""
        return {
            state.parent.name: int(json.loads(state.read_text())["cursor"])
            for state in self.data.glob("index*/state.json")
        }

    async def kill(self) -> None:
        if self.process is not None and self.process.returncode is None:
            self.process.kill()
            await self.process.wait()

    async def end(self) -> int:
        """Ask it to stop; give its exit code."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE):
            return await self.process.wait()


async def until(true: Any, seconds: float = PATIENCE) -> None:
    """Wait until a condition, plain or awaitable, holds."""
    async with asyncio.timeout(seconds):
        while True:
            found = true()
            if await found if asyncio.iscoroutine(found) else found:
                return
            await asyncio.sleep(0.01)
