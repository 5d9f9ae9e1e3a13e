"""A clock by which all processes of one database measure."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, ColumnElement, func, literal

from bot.ports import Clock
from bot.storage.columns import Instant
from bot.storage.database import Database

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def moment(database: Database, clock: Clock, ahead: float = 0.0) -> ColumnElement[datetime]:
    """Give the moment so many seconds ahead.

    It is PostgreSQL's own, and with SQLite the machine's seconds since it started, which nobody can set.
    """
    if database.dialect == "postgresql":
        microseconds = func.extract("epoch", func.clock_timestamp()) * 1_000_000
        return func.floor(microseconds + literal(round(ahead * 1_000_000), BigInteger)).cast(Instant)
    return literal(_EPOCH + timedelta(seconds=clock.monotonic() + ahead), Instant)
