"""Start of `depeche run` to its first getUpdates (goal: 2 s), and its memory (goal: 180 MB) with 6,000 articles.

Run it as a script: `python tests/benchmarks/bench_start.py`. Without ../shared it runs on an empty archive.
"""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from bot.sandbox import Sandbox
from bot.sandbox.client import SandboxClient

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "archive" / "fr.jsonl.gz"
TOKEN = "12345:benchmark"
STARTS = 5


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


async def first_poll(sandbox: Sandbox) -> float:
    while not sandbox.world.updates.polling:
        await asyncio.sleep(0.002)
    return time.perf_counter()


async def run(folder: Path) -> None:
    async with Sandbox(token=TOKEN, limits=None) as sandbox, SandboxClient(sandbox.url) as client:
        (folder / "config.toml").write_text(
            f'[telegram]\ntoken = "{TOKEN}"\napi_base_url = "{sandbox.url}"\n[readers]\nrequests_per_minute = 600\n'
        )
        if REAL.exists():
            importing = await command("import", str(REAL), folder=folder)
            await importing.wait()
        seconds = []
        for start in range(STARTS):
            began = time.perf_counter()
            bot = await command("run", folder=folder)
            seconds.append(await first_poll(sandbox) - began)
            if start == STARTS - 1:
                await use(client)
                print(f"  memory after {USES} requests: {resident(bot.pid):.0f} MB  (goal 180)")
            bot.terminate()
            await bot.wait()
        print(
            f"  start to first getUpdates: median {statistics.median(seconds):.2f} s "
            f"of {STARTS}, most {max(seconds):.2f} s  (goal 2)"
        )


USES = 200


async def use(client: SandboxClient) -> None:
    person = await client.person("Camille", language_code="fr")
    for number in range(USES):
        text = ("/latest", "/search école fermée", "élection présidentielle", f"/article {number + 1}")[number % 4]
        await person.answer(await person.say(text))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
