"""A stage with admins and a declared source, for the tests of what admins do."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from own_news import COURIER

from bot.storage.sources import SourceStore

ADMIN, SECOND = 501, 502
OUTLET = {"name": COURIER, "label": "council-owned", "reason": "The council pays for it."}
ADMINS = {"admins": [ADMIN, SECOND]}


async def sources_of(stage: Any) -> dict[str, Any]:
    """Give the sources by id, as they are stored."""
    store = SourceStore(stage.opened.database, stage.clock)
    return {source.id: source for source in await store.all()}


async def until(true: Callable[[], Awaitable[object]], seconds: float = 30.0) -> None:
    """Wait until something holds that another task brings about."""
    async with asyncio.timeout(seconds):
        while not await true():  # noqa: ASYNC110 - what is waited for tells nobody
            await asyncio.sleep(0.05)


async def polled(stage: Any, source_id: str) -> None:
    """Wait until a source was polled."""

    async def done() -> bool:
        source = (await sources_of(stage)).get(source_id)
        return source is not None and source.polled is not None

    await until(done)
