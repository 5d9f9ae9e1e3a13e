"""What the editors hide: it stays in the archive, and nobody is shown it until they show it again."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.article import ChangeKind
from bot.model.audit import AuditEntry
from bot.model.editing import HiddenArticle
from bot.ports import Clock
from bot.storage.accepting import end_turn, take_turn
from bot.storage.audit import record
from bot.storage.database import Database
from bot.storage.tables import article, article_sender


class HidingStore:
    """Hides articles from everybody and shows them again.

    What is hidden is not public, and its senders are forgotten: the operator answers for it now. For all
    else it counts as what it was: its text is known, reprints stand behind it, it keeps its story.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def hide(self, article_id: int, *, entry: AuditEntry) -> bool:
        """Hide a public article; False when there is none (any more)."""
        now = self._clock.now()
        async with self._database.write() as connection:
            public = (article.c.id == article_id, article.c.public)
            values = {"public": False, "hidden": now, "by_reader": False}
            if not await _change(connection, public, values, ChangeKind.HIDDEN, now):
                return False
            await connection.execute(delete(article_sender).where(article_sender.c.article_id == article_id))
            await record(connection, entry, now=now)
        return True

    async def show(self, article_id: int, *, entry: AuditEntry) -> bool:
        """Show an article again, which is no news; False when it is not hidden (any more)."""
        now = self._clock.now()
        async with self._database.write() as connection:
            hidden = (article.c.id == article_id, article.c.hidden.is_not(None))
            values = {"public": True, "hidden": None}
            if not await _change(connection, hidden, values, ChangeKind.REANALYSED, now):
                return False
            await record(connection, entry, now=now)
        return True

    async def page(self, offset: int, limit: int) -> tuple[list[HiddenArticle], int]:
        """List what is hidden, the last hidden first, and count all of it."""
        hidden = article.c.hidden.is_not(None)
        columns = (article.c.id, article.c.title, article.c.outlet, article.c.hidden)
        newest = select(*columns).where(hidden).order_by(article.c.hidden.desc(), article.c.id.desc())
        count = select(func.count()).select_from(article).where(hidden)
        async with self._database.read() as connection:
            rows = (await connection.execute(newest.offset(offset).limit(limit))).all()
            every = await connection.scalar(count) or 0
        return [
            HiddenArticle(id=row.id, title=row.title, outlet=row.outlet, at=row.hidden) for row in rows
        ], every


async def _change(
    connection: AsyncConnection,
    which: Sequence[ColumnElement[bool]],
    values: dict[str, Any],
    kind: ChangeKind,
    now: datetime,
) -> bool:
    """Change an article, and log it where the log knows it; False when there is no such article."""
    last_seq, last_id = await take_turn(connection)
    found = select(article.c.id, article.c.seq, article.c.duplicate_of).where(*which)
    row = (await connection.execute(found)).one_or_none()
    if row is None:
        return False
    log = []
    if row.seq > 0 and row.duplicate_of is None:
        last_seq += 1
        values["seq"] = last_seq
        log.append({"seq": last_seq, "article_id": row.id, "kind": kind.value, "at": now})
    await connection.execute(update(article).where(article.c.id == row.id).values(values))
    await end_turn(connection, log, last_seq=last_seq, last_id=last_id)
    return True
