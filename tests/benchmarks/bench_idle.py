"""What `depeche run` costs while nobody talks to it: CPU seconds a minute (goal 0.6, 1 % of a core).

Run it as a script: `python tests/benchmarks/bench_idle.py [MINUTES]`. Without ../shared its archive is empty.
CPU time is counted, so that a busy machine tells nearly the same.
"""

import asyncio
import gzip
import sys
import tempfile
from itertools import islice
from pathlib import Path

from bench_start import REAL, TOKEN, command, watch_polls
from process_usage import usage

from bot.sandbox import Sandbox

ARTICLES = 500
SETTLING = 20.0  # seconds: the index is opened, upkeep goes round for the first time
MINUTE = 60.0


async def run(folder: Path, minutes: int) -> None:
    async with Sandbox(token=TOKEN, limits=None) as sandbox:
        (folder / "config.toml").write_text(
            f'[telegram]\ntoken = "{TOKEN}"\napi_base_url = "{sandbox.url}"\n'
        )
        if REAL.exists():
            some = folder / "some.jsonl"
            with gzip.open(REAL, "rb") as lines:
                some.write_bytes(b"".join(islice(lines, ARTICLES)))
            importing = await command("import", str(some), folder=folder)
            await importing.wait()
        polls = watch_polls(sandbox)
        bot = await command("run", folder=folder)
        await polls.get()
        await asyncio.sleep(SETTLING)
        for minute in range(minutes):
            before = usage(bot.pid)
            await asyncio.sleep(MINUTE)
            after = usage(bot.pid)
            seconds = after.cpu + after.children_cpu - before.cpu - before.children_cpu
            print(
                f"  minute {minute + 1}: {seconds:.2f} s of CPU, {seconds / MINUTE:.2%} of a core (goal 1 %)",
                flush=True,
            )
        bot.terminate()
        await bot.wait()


def main() -> None:
    minutes = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(Path(folder), minutes))


if __name__ == "__main__":
    main()
