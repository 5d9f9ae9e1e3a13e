"""A group that becomes a supergroup, which is another chat: everything of its old id goes to the new one."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Column, Table, and_, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.chat import ALERTS_AN_HOUR, NIGHT, Chat, ChatKind, SummaryLength
from bot.storage.bans import move_ban
from bot.storage.chat_rows import chat_of, chat_row, find_chat
from bot.storage.owing import move_deliveries
from bot.storage.tables import (
    admission,
    audit,
    awaited,
    chat,
    chat_admin,
    digest,
    follow,
    held_alert,
    listing,
    opened_article,
    reminder,
    saved_article,
    shown_message,
    told_story,
    topic,
)
from bot.storage.upsert import insert_on

_KEPT: Final[tuple[tuple[Table, tuple[str, ...]], ...]] = (
    (saved_article, ("article_id",)),
    (reminder, ("article_id", "start")),
    (held_alert, ("thread", "story_id")),
    (chat_admin, ("user_id",)),
    (topic, ("thread",)),
    (awaited, ()),
    (admission, ()),
)
"""Tables with what a chat has once: of twins, what the new chat has stays."""
_SAME_DIGEST: Final = ("thread", "mode", "hours", "weekdays", "zone", "topics", "language")


async def move_chat(connection: AsyncConnection, old_id: int, new_id: int, *, now: datetime) -> None:
    """Give a chat's new id all that the old one has; what both have becomes one.

    Telegram tells it twice, and the new chat may have been busy before: doing it again changes nothing but
    what has come under the old id meanwhile.
    """
    await _settings(connection, old_id, new_id, now)
    await connection.execute(update(listing).where(listing.c.chat_id == old_id).values(chat_id=new_id))
    # Another message of the new chat may have such a number.
    await connection.execute(delete(shown_message).where(shown_message.c.chat_id == old_id))
    await _digests(connection, old_id, new_id)
    await _follows(connection, old_id, new_id)
    for table, key in _KEPT:
        await _take_over(connection, table, key, old_id, new_id)
    await _take_over(connection, told_story, ("thread", "story_id"), old_id, new_id, newer=told_story.c.at)
    await _take_over(connection, opened_article, ("article_id",), old_id, new_id, newer=opened_article.c.at)
    await connection.execute(update(audit).where(audit.c.about_id == old_id).values(about_id=new_id))
    await move_ban(connection, old_id, new_id)
    await move_deliveries(connection, old_id, new_id, now=now)


async def _settings(connection: AsyncConnection, old_id: int, new_id: int, now: datetime) -> None:
    # Locked, so that the notices of both chats take turns.
    locked = select(chat).where(chat.c.id == old_id).with_for_update()
    row = (await connection.execute(locked)).mappings().one_or_none()
    if row is None:
        return
    old = chat_of(row)
    # It lives under its new id, whatever was heard of the old one.
    alive = {"asleep": False, "last_seen": now}
    moved = chat_row(old) | {"id": new_id, "kind": ChatKind.SUPERGROUP.value} | alive
    added = await connection.execute(insert_on(connection, chat).values(moved).on_conflict_do_nothing())
    if not added.rowcount:
        new = await find_chat(connection, new_id)
        assert new is not None, "the insertion met it"
        await connection.execute(update(chat).where(chat.c.id == new_id).values(_merged(old, new)))
    await connection.execute(delete(chat).where(chat.c.id == old_id))


def _merged(old: Chat, new: Chat) -> dict[str, Any]:
    """Choose the settings of a chat that has two rows: what was chosen goes before what nobody chose."""
    spoken = old if old.language_chosen else new
    quiet = old if new.quiet == NIGHT else new
    chosen = chat_row(quiet)
    return {
        "language": spoken.language,
        "language_chosen": spoken.language_chosen,
        "first_seen": min(old.first_seen, new.first_seen),
        "stopped": old.stopped or new.stopped,
        "summary": (old if new.summary is SummaryLength.SHORT else new).summary.value,
        "zone": new.zone or old.zone,
        "quiet_from": chosen["quiet_from"],
        "quiet_until": chosen["quiet_until"],
        "hourly": old.hourly if new.hourly == ALERTS_AN_HOUR else new.hourly,
        "filters": list(new.filters or old.filters),
        "announcements": old.announcements or new.announcements,
        "pinning": old.pinning or new.pinning,
        "admins_only": old.admins_only or new.admins_only,
        "history": old.history or new.history,
        "configured_by": old.configured_by or new.configured_by,
    }


async def _digests(connection: AsyncConnection, old_id: int, new_id: int) -> None:
    """Move digests; of two that are the same, the one stays whose last issue was the later."""
    rows = await _rows(connection, digest, old_id, new_id)
    for old in rows[old_id]:
        same = [new for new in rows[new_id] if all(new[name] == old[name] for name in _SAME_DIGEST)]
        if same:
            gone = min(old, same[0], key=lambda row: row["settled"])
            await connection.execute(delete(digest).where(digest.c.id == gone["id"]))
    await connection.execute(update(digest).where(digest.c.chat_id == old_id).values(chat_id=new_id))
    fed = follow.c.digest_id.is_not(None)
    await connection.execute(update(follow).where(follow.c.chat_id == old_id, fed).values(chat_id=new_id))


async def _follows(connection: AsyncConnection, old_id: int, new_id: int) -> None:
    """Move follows; of two with the same wish the old chat's stays, with what waits for either."""
    rows = await _rows(connection, follow, old_id, new_id)
    twins = {row["wish"]: row["id"] for row in rows[new_id] if row["digest_id"] is None}
    for row in rows[old_id]:
        twin = twins.get(row["wish"])
        if twin is not None:
            for table in (held_alert, told_story):
                of_twin = update(table).where(table.c.follow_id == twin)
                await connection.execute(of_twin.values(follow_id=row["id"]))
            await connection.execute(delete(follow).where(follow.c.id == twin))
    await connection.execute(update(follow).where(follow.c.chat_id == old_id).values(chat_id=new_id))


async def _rows(connection: AsyncConnection, table: Table, *chat_ids: int) -> dict[int, list[dict[str, Any]]]:
    found = select(table).where(table.c.chat_id.in_(chat_ids)).order_by(table.c.id)
    rows: dict[int, list[dict[str, Any]]] = {chat_id: [] for chat_id in chat_ids}
    for row in (await connection.execute(found)).mappings():
        rows[row["chat_id"]].append(dict(row))
    return rows


async def _take_over(
    connection: AsyncConnection,
    table: Table,
    key: Sequence[str],
    old_id: int,
    new_id: int,
    *,
    newer: Column[datetime] | None = None,
) -> None:
    """Move a table's rows; of twins the new chat's stays or, with `newer`, the one with the later moment."""
    twin = table.alias("twin")

    def has_twin(chat_id: int, *more: Any) -> Any:
        return exists().where(
            and_(twin.c.chat_id == chat_id, *(twin.c[name] == table.c[name] for name in key), *more)
        )

    if newer is not None:
        outdone = has_twin(old_id, twin.c[newer.name] > newer)
        await connection.execute(delete(table).where(table.c.chat_id == new_id, outdone))
    await connection.execute(delete(table).where(table.c.chat_id == old_id, has_twin(new_id)))
    await connection.execute(update(table).where(table.c.chat_id == old_id).values(chat_id=new_id))
