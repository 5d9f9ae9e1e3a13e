"""Start of `depeche run` to its first getUpdates (goal 2 s), and memory with 6,000 articles (goal 180 MB).

Run it as a script: `python tests/benchmarks/bench_start.py`. Without ../shared it runs on an empty archive.
"""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bot.sandbox import Sandbox
from bot.sandbox.client import SandboxClient

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "archive" / "fr.jsonl.gz"
TOKEN = "12345:benchmark"
STARTS = 5
USES = 200
PEOPLE = 50
"""A chat gets some answers at once, then one a second, as Telegram wants it: nobody asks more than that."""


async def command(*arguments: str, folder: Path) -> asyncio.subprocess.Process:
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments, "-c", str(folder / "config.toml")),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        env=environment,
    )


def resident(pid: int) -> float:
    """Megabytes of one process."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def watch_polls(sandbox: Sandbox) -> asyncio.Queue[float]:
    """Note when each getUpdates comes in."""
    polls: asyncio.Queue[float] = asyncio.Queue()
    poll = sandbox.world.updates.poll

    async def noted(**wishes: Any) -> list[dict[str, Any]]:
        polls.put_nowait(time.perf_counter())
        return await poll(**wishes)

    sandbox.world.updates.poll = noted  # type: ignore[method-assign]
    return polls


async def run(folder: Path) -> None:
    async with Sandbox(token=TOKEN, limits=None) as sandbox, SandboxClient(sandbox.url) as client:
        (folder / "config.toml").write_text(
            f'[telegram]\ntoken = "{TOKEN}"\napi_base_url = "{sandbox.url}"\n'
            "[readers]\nrequests_per_minute = 600\n"
        )
        if REAL.exists():
            began = time.perf_counter()
            importing = await command("import", str(REAL), folder=folder)
            await importing.wait()
            print(f"  ({time.perf_counter() - began:.0f} s to import the archive)", flush=True)
        seconds, polls = [], watch_polls(sandbox)
        for start in range(STARTS):
            began = time.perf_counter()
            bot = await command("run", folder=folder)
            while not polls.empty():
                polls.get_nowait()
            seconds.append(await polls.get() - began)
            if start == STARTS - 1:
                await use(client)
                print(f"  memory after {USES} requests: {resident(bot.pid):.0f} MB  (goal 180)")
            bot.terminate()
            await bot.wait()
        print(
            f"  start to first getUpdates: median {statistics.median(seconds):.2f} s "
            f"of {STARTS}, most {max(seconds):.2f} s  (goal 2)"
        )


async def use(client: SandboxClient) -> None:
    people = [await client.person(f"Camille {number}", language_code="fr") for number in range(PEOPLE)]
    for number in range(USES):
        person = people[number // (USES // PEOPLE)]
        text = ("/latest", "/search école fermée", "élection présidentielle", f"/article {number + 1}")[
            number % 4
        ]
        await person.answer(await person.say(text))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(Path(folder)))


if __name__ == "__main__":
    main()
