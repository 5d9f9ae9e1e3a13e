"""From a person's command to the bot's reply, through the sandbox over HTTP (goal: p99 50 ms).

The sandbox runs in a process of its own. Run it as a script: `python tests/benchmarks/bench_reply.py`.
"""

import asyncio
import multiprocessing
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from bot.app import NewsBot, OpenArchive, open_archive
from bot.archive.enrich import analyse
from bot.config import Config, ReadersConfig
from bot.delivery.pace_limits import UNLIMITED
from bot.model.article import Draft
from bot.sandbox import Sandbox
from bot.sandbox.client import SandboxClient
from bot.sandbox.player import Person

TOKEN = "12345:benchmark"
ARTICLES, ROUNDS, WARM = 2000, 300, 20
SENTENCE = "Le port numéro {n} a rouvert après la tempête, et les pêcheurs du quai {m} sont repartis en mer. "


def serve(port_to: Connection) -> None:
    async def run() -> None:
        async with Sandbox(token=TOKEN, limits=None) as sandbox:
            port_to.send(sandbox.url)
            await asyncio.Event().wait()

    asyncio.run(run())


async def fill(opened: OpenArchive) -> None:
    now = datetime.now(UTC)
    drafts = [
        Draft(
            title=f"Le port numéro {number} rouvre ses quais",
            body="\n\n".join(SENTENCE.format(n=number, m=part) * 3 for part in range(6)),
            outlet=f"La Gazette {number % 7}",
            language="fr",
            published=now - timedelta(minutes=number),
            url=f"https://gazette.example/{number}",
        )
        for number in range(ARTICLES)
    ]
    await opened.archive.accept([opened.archive.candidate(draft, analyse(draft)) for draft in drafts])
    await opened.follower.catch_up()


async def measure(person: Person) -> dict[str, list[float]]:
    """Milliseconds from the request to the reply's event, by kind of request."""
    taken: dict[str, list[float]] = {"/latest": [], "/search": [], "open": [], "back": []}
    for round_ in range(WARM + ROUNDS // 4):
        texts = ("/latest", f"/search port {round_}")
        for text in texts:
            began = time.perf_counter()
            message = await person.answer(await person.say(text))
            taken[text.split()[0]].append(1000 * (time.perf_counter() - began))
        for name, label in (("open", "1"), ("back", "◀ List")):
            began = time.perf_counter()
            message = await person.answer(await person.press(message, label))
            taken[name].append(1000 * (time.perf_counter() - began))
    return {name: values[WARM:] for name, values in taken.items()}


async def run(url: str, folder: Path) -> None:
    config = Config(data_dir=folder, readers=ReadersConfig(requests_per_minute=600))
    async with open_archive(config) as opened, SandboxClient(url) as client:
        await fill(opened)
        bot = NewsBot(opened, token=TOKEN, api_base_url=url, limits=UNLIMITED)
        running = asyncio.create_task(bot.run())
        try:
            person = await client.person("Camille", language_code="en")
            results = await measure(person)
        finally:
            await bot.stop()
            await running
    everything = sorted(value for values in results.values() for value in values)
    for name, values in (*results.items(), ("all", everything)):
        cuts = statistics.quantiles(values, n=100)
        print(f"  {name:8} p50 {cuts[49]:6.1f} ms   p99 {cuts[98]:6.1f} ms   ({len(values)} times)")
    print("  (goal: p99 50 ms)")


def main() -> None:
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    try:
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(run(ours.recv(), Path(folder)))
    finally:
        server.kill()


if __name__ == "__main__":
    main()
