"""Which admins want to be told each day how things are."""

from sqlalchemy import Column, Integer, String, Table

from bot.storage.tables.base import ROW_ID, metadata

# `last` is the last day, by the admin's own clock, whose briefing was seen to.
briefing = Table(
    "briefing",
    metadata,
    Column("user_id", ROW_ID, primary_key=True, autoincrement=False),
    Column("hour", Integer, nullable=False),
    Column("last", String(10), nullable=False),
)
