"""Sources of the made-up web in a database, most of them as if they had been polled for long."""

import random
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from made_up_web import MadeFeed, Trouble, Web, http_date
from sqlalchemy import insert

from bot.archive.memory import Memory, digest
from bot.ingest.listings.feeds import read_feed
from bot.model.article import Refusal
from bot.model.source import Source, SourceOrigin, SourceSettings, TextFrom
from bot.storage.database import Database
from bot.storage.source_rows import polled_row, settings_json
from bot.storage.tables import source, source_memory

_PART = 200


def source_id(number: int) -> str:
    """Name a feed's source."""
    return f"f{number:05}"


def settings_for(
    web: Web, feed: MadeFeed, interval: float | None, *, text: TextFrom | None = None
) -> SourceSettings:
    """Declare a feed; unless `text` says otherwise every other one is read with its pages."""
    return SourceSettings(
        id=source_id(feed.number),
        url=web.feed_url(feed),
        interval=None if interval is None else timedelta(seconds=interval),
        text=text or (TextFrom.PAGE if feed.number % 2 else TextFrom.FEED),
    )


async def seed(
    database: Database, web: Web, *, moment: float, interval: float, new: float, processes: int = 2
) -> set[int]:
    """Add every feed, due some time within the next interval; of these the share `new` has never been polled.

    Gives the numbers of the new ones.
    """
    chance = random.Random(web.seed)
    fresh = {feed.number for feed in web.feeds if chance.random() < new}
    shares = [web.feeds[start : start + _PART] for start in range(0, len(web.feeds), _PART)]
    make = partial(_states, seed=web.seed, port=web.port, feeds=len(web.feeds), moment=moment)
    with ProcessPoolExecutor(processes) as pool:
        for states in pool.map(make, [[feed.number for feed in share] for share in shares]):
            rows, memories = [], []
            for number, etag, modified, memory in states:
                settings = settings_for(web, web.feeds[number], interval)
                now = datetime.fromtimestamp(moment, UTC)
                known = Source(
                    settings=settings,
                    origin=SourceOrigin.ADMIN,
                    added=now,
                    url=settings.url,
                    due=now + timedelta(seconds=chance.uniform(0, interval)),
                )
                if number not in fresh:
                    memories.append({"source_id": settings.id, "entries": memory})
                    known = replace(
                        known,
                        etag=etag,
                        last_modified=modified,
                        polled=now,
                        succeeded=now,
                        news=now,
                        polls=1,
                        pause=interval,
                    )
                rows.append(_row(known))
            async with database.write() as connection:
                await connection.execute(insert(source), rows)
                if memories:
                    await connection.execute(insert(source_memory), memories)
    return fresh


def _states(
    numbers: Sequence[int], *, seed: int, port: int, feeds: int, moment: float
) -> list[tuple[int, str | None, str | None, bytes]]:
    """Work out what would be remembered of some feeds, by reading them."""
    web = Web(seed=seed, feeds=feeds, origin=moment, port=port)
    return list(_remembered(web, numbers, moment))


def _remembered(
    web: Web, numbers: Sequence[int], moment: float
) -> Iterator[tuple[int, str | None, str | None, bytes]]:
    for number in numbers:
        feed = web.feeds[number]
        changed = web.changed(feed, moment)
        data = web.render(feed, moment)
        memory = Memory(answer=digest(data))
        if not feed.trouble.fails:
            content = read_feed(data, url=web.feed_url(feed), now=datetime.fromtimestamp(moment, UTC))
            if not isinstance(content, Refusal):
                for item in memory.fresh(content.entries, tries=1):
                    memory.note(item.key, item.said)
            elif feed.trouble is not Trouble.MALFORMED:
                raise ValueError(f"feed {number}: {content.reason}")
        yield (
            number,
            f'"{changed:.3f}"' if feed.etag and not feed.trouble.fails else None,
            http_date(changed) if feed.modified and not feed.trouble.fails else None,
            memory.pack(),
        )


def _row(known: Source) -> dict[str, Any]:
    return {
        "id": known.id,
        "paused": False,
        "origin": known.origin.value,
        "added": known.added,
        "form": known.settings.form.value,
        "declared_url": known.settings.url,
        "settings": settings_json(known.settings),
        **polled_row(known),
    }
