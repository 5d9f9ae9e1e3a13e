"""From /latest and /top to the reply, by stories, in a small and in a large archive (goal: p95 50 ms).

The sandbox runs in a process of its own. `python tests/benchmarks/bench_story_lists.py [ARTICLES …]`.
"""

import asyncio
import multiprocessing
import random
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench_reply import TOKEN, serve
from made_up_texts import make_text
from sqlalchemy import insert, update

from bot.app import NewsBot, OpenArchive, open_archive
from bot.archive.enrich import analyse
from bot.config import Config, ReadersConfig
from bot.delivery.pace_limits import UNLIMITED
from bot.model.article import Candidate, Draft
from bot.sandbox.client import SandboxClient
from bot.sandbox.player import Person
from bot.storage.article_rows import row_of
from bot.storage.tables import archive, article, story, story_article

SIZES = (6_000, 200_000)
OUTLETS, A_DAY = 120, 3_000
ALONE = 0.6
"""Share of articles that are alone in their story; the others come in stories of two to thirty."""
ROUNDS, WARM = 60, 10
PART = 1_000
TEXTS = 200
LANGUAGES = ("fr", "en", "ru")
SEED = 20261126


def made_draft(language: str, chance: random.Random) -> Draft:
    text = make_text(language, chance)
    return Draft(title=text.title, body="\n\n".join(text.paragraphs), language=language)


async def fill(opened: OpenArchive, count: int) -> None:
    """Write articles and their stories straight into the tables: what the log says does not matter here."""
    chance, now = random.Random(SEED), datetime.now(UTC)
    drafts = [made_draft(LANGUAGES[number % 3], chance) for number in range(TEXTS)]
    analyses = [analyse(draft) for draft in drafts]
    number, story_id = 0, 0
    while number < count:
        articles, members, stories = [], [], []
        while len(articles) < PART and number < count:
            story_id += 1
            stories.append({"id": story_id, "made": now})
            size = 1 if chance.random() < ALONE else min(30, 2 + int(chance.expovariate(0.4)))
            begun = number
            for _ in range(min(size, count - number)):
                number += 1
                when = now - timedelta(days=1 / A_DAY) * (count - begun + chance.uniform(0, 300))
                chosen = chance.randrange(TEXTS)
                draft = Draft(
                    title=f"{drafts[chosen].title} {number}",
                    body=drafts[chosen].body,
                    language=drafts[chosen].language,
                    outlet=f"Outlet {chance.randrange(OUTLETS)}",
                    published=min(when, now),
                )
                made = Candidate(
                    draft=draft, analysis=analyses[chosen], key=f"made:{number}", fingerprint=f"{number:064x}"
                )
                place = {"id": number, "seq": number, "public": True, "by_reader": False}
                articles.append(
                    row_of(made, now) | place | {"duplicate_of": None, "added": now, "changed": now}
                )
                members.append({"article_id": number, "story_id": story_id, "fixed": False})
        async with opened.database.write() as connection:
            await connection.execute(insert(story), stories)
            await connection.execute(insert(article), articles)
            await connection.execute(insert(story_article), members)
            await connection.execute(update(archive).values(last_article_id=number))


async def measure(person: Person) -> dict[str, list[float]]:
    """Milliseconds from the request to the reply's event, by kind of request."""
    taken: dict[str, list[float]] = {}

    async def timed(name: str, act: object) -> object:
        began = time.perf_counter()
        message = await person.answer(await act)  # type: ignore[misc]
        taken.setdefault(name, []).append(1000 * (time.perf_counter() - began))
        return message

    for _ in range(WARM + ROUNDS):
        listing = await timed("/latest", person.say("/latest"))
        await timed("▶", person.press(listing, "▶"))  # type: ignore[arg-type]
        top = await timed("/top", person.say("/top"))
        card = await timed("story", person.press(top, "1"))  # type: ignore[arg-type]
        await timed("articles", person.press(card, "Articles"))  # type: ignore[arg-type]
        await timed("/top 168", person.say("/top 168"))
    return {name: values[WARM:] for name, values in taken.items()}


async def run(url: str, folder: Path, count: int) -> None:
    config = Config(data_dir=folder, readers=ReadersConfig(requests_per_minute=600))
    async with open_archive(config) as opened, SandboxClient(url) as client:
        await fill(opened, count)
        bot = NewsBot(opened, token=TOKEN, api_base_url=url, limits=UNLIMITED)
        running = asyncio.create_task(bot.run())
        try:
            results = await measure(await client.person("Camille", language_code="en"))
        finally:
            await bot.stop()
            await running
    print(f"{count:,} articles")
    for name, values in results.items():
        cuts = statistics.quantiles(values, n=100)
        print(f"  {name:9} p50 {cuts[49]:6.1f} ms   p95 {cuts[94]:6.1f} ms   ({len(values)} times)")


def main() -> None:
    for count in [int(word) for word in sys.argv[1:]] or SIZES:
        ours, theirs = multiprocessing.Pipe()
        server = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,), daemon=True)
        server.start()
        try:
            with tempfile.TemporaryDirectory() as folder:
                asyncio.run(run(ours.recv(), Path(folder), count))
        finally:
            server.kill()
    print("(goal: p95 50 ms for lists)")


if __name__ == "__main__":
    main()
