"""What is counted by day, never by person."""

from sqlalchemy import Column, Integer, PrimaryKeyConstraint, String, Table

from bot.storage.tables.base import metadata

# `name` is a kind and what it is of: `command:latest`, `article:12`, `request`.
daily_count = Table(
    "daily_count",
    metadata,
    Column("day", String(10), nullable=False),
    Column("name", String(64), nullable=False),
    Column("value", Integer, nullable=False),
    PrimaryKeyConstraint("day", "name"),
    sqlite_with_rowid=False,
)
