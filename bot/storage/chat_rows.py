"""Chats as rows, and back."""

from dataclasses import asdict
from datetime import time
from typing import Any

from sqlalchemy import RowMapping, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.chat import Chat, ChatKind, QuietHours, SummaryLength
from bot.storage.tables import chat


async def find_chat(connection: AsyncConnection, chat_id: int) -> Chat | None:
    """Fetch a chat."""
    row = (await connection.execute(select(chat).where(chat.c.id == chat_id))).mappings().one_or_none()
    return None if row is None else chat_of(row)


def chat_of(row: RowMapping, /) -> Chat:
    """Make a chat of its row."""
    values = dict(row)
    quiet = quiet_hours(values.pop("quiet_from"), values.pop("quiet_until"))
    kinds = {"kind": ChatKind(row["kind"]), "summary": SummaryLength(row["summary"])}
    lists = {"filters": tuple(row["filters"]), "reads_also": tuple(row["reads_also"])}
    return Chat(**values | kinds | lists | {"quiet": quiet})


def chat_row(known: Chat, /) -> dict[str, Any]:
    """Give the columns of a chat."""
    values = asdict(known)
    del values["quiet"]
    values |= {"kind": known.kind.value, "summary": known.summary.value}
    values |= {"filters": list(known.filters), "reads_also": list(known.reads_also)}
    return values | quiet_columns(known.quiet)


def quiet_hours(start: int | None, end: int | None, /) -> QuietHours | None:
    """Read the columns that hold quiet hours."""
    return None if start is None or end is None else QuietHours(_hour(start), _hour(end))


def quiet_columns(quiet: QuietHours | None, /) -> dict[str, int | None]:
    """Give the columns that hold quiet hours."""
    if quiet is None:
        return {"quiet_from": None, "quiet_until": None}
    return {"quiet_from": _minutes(quiet.start), "quiet_until": _minutes(quiet.end)}


def _minutes(at: time) -> int:
    return 60 * at.hour + at.minute


def _hour(minutes: int) -> time:
    return time(*divmod(minutes, 60))
