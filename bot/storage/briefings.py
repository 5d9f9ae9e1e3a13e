"""Which admins want to be told each day how things are, and counts that only they are told."""

from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import RowMapping, delete, func, select, update

from bot.model.briefing import Briefing
from bot.model.chat import ChatKind
from bot.model.delivery import DeliveryState
from bot.model.rehearsal import RESERVED
from bot.storage.database import Database
from bot.storage.ending import ended_as
from bot.storage.owing import Owed, owe
from bot.storage.tables import article, briefing, chat, delivery
from bot.storage.upsert import insert_into

KIND: Final = "briefing"
"""Of the causes of what is owed."""
_UNWANTED: Final = "unwanted"


class BriefingStore:
    """Keeps the wishes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> list[Briefing]:
        """List the wishes of all."""
        async with self._database.read() as connection:
            rows = await connection.execute(select(briefing).order_by(briefing.c.user_id))
            return [_briefing(row) for row in rows.mappings()]

    async def get(self, user_id: int, /) -> Briefing | None:
        """Fetch somebody's wish."""
        async with self._database.read() as connection:
            found = await connection.execute(select(briefing).where(briefing.c.user_id == user_id))
            row = found.mappings().one_or_none()
            return None if row is None else _briefing(row)

    async def put(self, wish: Briefing) -> None:
        """Keep a wish; a day that was seen to is not seen to again."""
        row: dict[str, Any] = {"user_id": wish.user_id, "hour": wish.hour, "last": wish.last.isoformat()}
        added = insert_into(briefing, self._database).values(row)
        later = func.max if self._database.dialect == "sqlite" else func.greatest
        kept = added.on_conflict_do_update(
            index_elements=[briefing.c.user_id],
            set_={"hour": wish.hour, "last": later(briefing.c.last, added.excluded.last)},
        )
        async with self._database.write() as connection:
            await connection.execute(kept)

    async def drop(self, user_id: int, /, *, now: datetime) -> None:
        """Forget somebody's wish, and what waits to be sent for it."""
        waiting = (
            delivery.c.chat_id == user_id,
            delivery.c.kind == KIND,
            delivery.c.state.in_((DeliveryState.PENDING.value, DeliveryState.PAUSED.value)),
        )
        skipped = {"state": ended_as(DeliveryState.SKIPPED), "reason": _UNWANTED, "settled": now}
        async with self._database.write() as connection:
            await connection.execute(delete(briefing).where(briefing.c.user_id == user_id))
            await connection.execute(
                update(delivery).where(*waiting).values(skipped | {"retry": None, "holder": None})
            )

    async def owe(self, wish: Briefing, day: date, owed: Owed, *, now: datetime) -> bool:
        """Owe a day's briefing; False when it was owed meanwhile, or is not wanted any more."""
        seen_to = (
            update(briefing)
            .where(
                briefing.c.user_id == wish.user_id,
                briefing.c.hour == wish.hour,
                briefing.c.last < day.isoformat(),
            )
            .values(last=day.isoformat())
        )
        async with self._database.write() as connection:
            if not (await connection.execute(seen_to)).rowcount:
                return False
            await owe(connection, [owed], now=now)
        return True

    async def came(self, since: datetime) -> tuple[int, int, int]:
        """Count what came since a moment: articles, each text once; the sources that brought one; people."""
        articles = select(func.count(), func.count(func.distinct(article.c.source))).where(
            article.c.added >= since, article.c.duplicate_of.is_(None), article.c.public
        )
        people = (
            select(func.count())
            .select_from(chat)
            .where(
                chat.c.first_seen >= since,
                chat.c.kind == ChatKind.PRIVATE.value,
                chat.c.id < RESERVED.start,
            )
        )
        async with self._database.read() as connection:
            number, sources = (await connection.execute(articles)).one()
            return number, sources, await connection.scalar(people) or 0


def _briefing(row: RowMapping) -> Briefing:
    return Briefing(user_id=row["user_id"], hour=row["hour"], last=date.fromisoformat(row["last"]))
