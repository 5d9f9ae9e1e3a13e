"""Titles that the operator's editors corrected; what the outlet says stands beside them."""

from dataclasses import replace
from typing import Any

from sqlalchemy import RowMapping, delete, func, select, update

from bot.model.article import ChangeKind
from bot.model.audit import AuditEntry
from bot.model.editing import CorrectedTitle
from bot.ports import Clock
from bot.storage.accepting import end_turn, keep_versions, take_turn
from bot.storage.article_rows import TEXT
from bot.storage.audit import record
from bot.storage.columns import storable
from bot.storage.database import Database
from bot.storage.tables import article, article_translation


class TitleStore:
    """Corrects titles and takes corrections back; followers hear of either as of a correction."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def correct(self, article_id: int, title: str, *, entry: AuditEntry) -> bool:
        """Give an article a title of the operator's; False when it is gone or has that title already."""
        return await self._put(article_id, storable(title), entry)

    async def take_back(self, article_id: int, *, entry: AuditEntry) -> bool:
        """Give an article its outlet's own title again; False when it has that."""
        return await self._put(article_id, None, entry)

    async def page(self, offset: int, limit: int) -> tuple[list[CorrectedTitle], int]:
        """List what is corrected, the newest articles first, and count all of it."""
        corrected = article.c.outlet_title.is_not(None)
        columns = (article.c.id, article.c.title, article.c.outlet_title, article.c.outlet_retitled)
        newest = select(*columns).where(corrected).order_by(article.c.id.desc()).offset(offset).limit(limit)
        count = select(func.count()).select_from(article).where(corrected)
        async with self._database.read() as connection:
            rows = (await connection.execute(newest)).all()
            every = await connection.scalar(count) or 0
        return [
            CorrectedTitle(
                id=row.id, title=row.title, outlet_title=row.outlet_title, retitled=row.outlet_retitled
            )
            for row in rows
        ], every

    async def _put(self, article_id: int, title: str | None, entry: AuditEntry) -> bool:
        now = self._clock.now()
        async with self._database.write() as connection:
            last_seq, last_id = await take_turn(connection)
            found = select(article).where(article.c.id == article_id)
            row = (await connection.execute(found)).mappings().one_or_none()
            values = None if row is None else _titled(row, title)
            if row is None or values is None:
                return False
            log = []
            if row["seq"] > 0 and row["duplicate_of"] is None:
                last_seq += 1
                values["seq"] = last_seq
                kind = ChangeKind.CORRECTED.value
                log.append({"seq": last_seq, "article_id": article_id, "kind": kind, "at": now})
            # Whoever was told of it, and whatever withdraws it, must know what it said until now.
            shown = {name: row[name] for name in TEXT}
            await keep_versions(connection, [{"article_id": article_id, "replaced": now} | shown])
            await connection.execute(update(article).where(article.c.id == article_id).values(values))
            translated = article_translation.c.article_id == article_id
            await connection.execute(delete(article_translation).where(translated))
            await end_turn(connection, log, last_seq=last_seq, last_id=last_id)
            # Another editor may have been quicker than what the deed was written from.
            changed = {"before": row["title"], "after": values["title"]}
            await record(connection, replace(entry, **changed), now=now)
        return True


def _titled(row: RowMapping, title: str | None) -> dict[str, Any] | None:
    """Lay out what gives an article a title, or its outlet's; None when it has that."""
    own = row["title"] if row["outlet_title"] is None else row["outlet_title"]
    wanted = own if title is None else title
    if wanted == row["title"] and (row["outlet_title"] is None or title is not None):
        return None
    return {
        "title": wanted,
        "outlet_title": None if wanted == own else own,
        "outlet_retitled": False,
    }
