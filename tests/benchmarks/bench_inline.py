"""From words typed after `@bot` to the bot's offers, through the sandbox over HTTP (goal: p95 100 ms).

The archive has 6,000 articles; the sandbox runs in a process of its own. Run it as a script:
`python tests/benchmarks/bench_inline.py`.
"""

import asyncio
import multiprocessing
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench_reply import TOKEN, serve

from bot.app import NewsBot, OpenArchive, open_archive
from bot.archive.enrich import analyse, find
from bot.config import Config, ReadersConfig
from bot.model.article import Draft
from bot.sandbox.client import SandboxClient
from bot.sandbox.player import Person

ARTICLES, ROUNDS, WARM = 6_000, 60, 5
_PLACES = ("Trévignec", "Kerlouan", "Velgorsk", "Harrowmouth", "Port-Sérand", "Belle-Isaure", "Orsund")
_PEOPLE = ("Ilya Ryabkov", "Anna Delmas", "Victor Arkley", "Lucia Bergamot", "Paul Kervella")
_THINGS = ("le port", "le ferry", "la digue", "le phare", "le marché", "la criée", "le tramway", "l’école")


def drafts() -> Iterator[Draft]:
    now = datetime.now(UTC)
    for number in range(ARTICLES):
        place, thing = _PLACES[number % 7], _THINGS[number // 7 % 8]
        person = _PEOPLE[number % 5]
        said = (
            f"À {place}, {thing} numéro {number} rouvre après la tempête, et {number * 37 % 997} familles "
            f"attendent. « Nous rouvrirons {thing} avant la fin du mois {number % 11} », a déclaré {person} "
            f"devant le conseil de {place}."
        )
        yield Draft(
            title=f"{place} : {thing} rouvre, dit {person} ({number})",
            body="\n\n".join((said, *(f"Point {part} sur {thing} : {said}" for part in range(4)))),
            outlet=f"La Gazette {number % 17}",
            language="fr",
            published=now - timedelta(minutes=number),
            url=f"https://gazette.example/{number}",
            image=f"https://gazette.example/{number}.jpg",
        )


async def fill(opened: OpenArchive) -> None:
    archive = opened.archive
    await archive.accept([archive.candidate(item, analyse(item), findings=find(item)) for item in drafts()])
    await opened.follower.catch_up()


async def measure(person: Person) -> dict[str, list[float]]:
    """Milliseconds from the query to its answer; each query is new, so none comes from Telegram's cache."""
    kinds = {
        "latest": ("",),
        "words": ("ferry", "digue tempête", "marché Kerlouan"),
        "slips": ("ferrry", "Kerluan"),
        "name": ("Ryabkov", "Delmas"),
        "quotes": ("quotes Arkley", "цитаты Рябков"),
    }
    taken: dict[str, list[float]] = {kind: [] for kind in kinds}
    for kind, words in kinds.items():
        for round_ in range(WARM + ROUNDS):
            began = time.perf_counter()
            offered = await person.inline(words[round_ % len(words)] + " " * round_, seconds=30)
            taken[kind].append(1000 * (time.perf_counter() - began))
            assert offered.results, kind
    return {kind: values[WARM:] for kind, values in taken.items()}


async def run(url: str, folder: Path) -> None:
    config = Config(data_dir=folder, readers=ReadersConfig(requests_per_minute=600))
    async with open_archive(config) as opened, SandboxClient(url) as client:
        await fill(opened)
        bot = NewsBot(opened, token=TOKEN, api_base_url=url)
        running = asyncio.create_task(bot.run(rehearsal=True))
        try:
            results = await measure(await client.person("Camille", language_code="fr"))
        finally:
            await bot.stop()
            await running
    everything = [value for values in results.values() for value in values]
    for name, values in (*results.items(), ("all", everything)):
        cuts = statistics.quantiles(values, n=100)
        print(f"  {name:8} p50 {cuts[49]:6.1f} ms   p95 {cuts[94]:6.1f} ms   ({len(values)} times)")
    print("  (goal: p95 100 ms)")


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
