"""What the database tells of how the bot is."""

from datetime import timedelta
from typing import Any

from sqlalchemy import insert, update

from bot.model.delivery import Cause
from bot.model.lane import Lane
from bot.ports import Clock
from bot.render.view import View
from bot.storage.alerting import AlertingStore
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.health_figures import HealthFigures
from bot.storage.owing import Owed, owe
from bot.storage.tables import delivery, delivery_message, source


async def test_everything_is_counted(
    database: Database, articles: ArticleStore, candidate: Any, clock: Clock
) -> None:
    figures, now = HealthFigures(database), clock.now()
    empty = await figures.read()
    assert empty.dialect == database.dialect
    assert (empty.articles, empty.last_seq, empty.stories, empty.alerts) == (0, 0, 0, None)
    assert (empty.waiting, empty.doubts, empty.pauses) == ({}, 0, 0)
    assert (empty.sources.polled, empty.sources.worst) == (0, None)
    assert empty.size > 10_000

    await articles.accept([candidate("One"), candidate("Two")])
    await AlertingStore(database, clock).begin(1)
    async with database.write() as connection:
        owed = [
            Owed(cause=Cause("test", "a"), chat_id=chat, lane=Lane.DIGEST, views=(View("Hello"),), due=now)
            for chat in (1, 2)
        ]
        await owe(connection, owed, now=now)
        await connection.execute(update(delivery).where(delivery.c.chat_id == 1).values(settled=now))
        [first, _] = (await connection.execute(delivery.select().order_by(delivery.c.chat_id))).all()
        await connection.execute(
            insert(delivery_message), {"delivery_id": first.id, "number": 0, "message_id": None, "at": now}
        )
        await connection.execute(insert(source), [_source(f"s{number}", number, now) for number in range(4)])
        gone = {"paused": True, "failing_since": now - timedelta(days=9)}
        await connection.execute(update(source).where(source.c.id == "s3").values(**gone))
    full = await figures.read()
    assert (full.articles, full.last_seq, full.alerts) == (2, await articles.last_seq(), 1)
    assert (full.waiting, full.doubts) == ({Lane.DIGEST: 1}, 1)
    assert (full.sources.polled, full.sources.failing, full.sources.worst) == (3, 2, "s2")
    assert full.sources.worst_since == now - timedelta(hours=2)
    assert full.sources.newest == now - timedelta(hours=3), "not when they were last asked in vain"
    assert full.sources.due_since == now - timedelta(hours=2)


def _source(source_id: str, number: int, now: Any) -> dict[str, Any]:
    ago = now - timedelta(hours=number)
    return {
        "id": source_id,
        "due": ago,
        "paused": False,
        "origin": "declared",
        "added": now,
        "form": "feed",
        "declared_url": f"https://{source_id}.example/",
        "url": f"https://{source_id}.example/",
        "settings": {},
        "polled": now,
        "succeeded": now - timedelta(hours=number + 3),
        "failures": number,
        "failing_since": ago if number else None,
        "pause": 60.0,
        "polls": 1,
        "unchanged": 0,
        "brought": 0,
        "reported_failing": False,
        "reported_silent": False,
    }
