"""INSERT … ON CONFLICT, which both back ends have and SQLAlchemy spells once for each."""

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import Database

Insert = postgresql.Insert | sqlite.Insert


def insert_into(table: Table, database: Database) -> Insert:
    """Begin an insert that may say what to do on a conflict."""
    return sqlite.insert(table) if database.dialect == "sqlite" else postgresql.insert(table)


def insert_on(connection: AsyncConnection, table: Table) -> Insert:
    """Begin such an insert within a transaction."""
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)
