"""Where articles come from."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    and_,
)

from bot.storage.columns import Instant, Json, Words
from bot.storage.tables.base import metadata

# Where articles come from. `holder` has claimed it until `lease`; a crash lets go of it by itself.
source = Table(
    "source",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("due", Instant, nullable=False),
    Column("lease", Instant),
    Column("holder", String(64)),
    Column("paused", Boolean, nullable=False),
    Column("retired", Instant),
    Column("origin", String(16), nullable=False),
    Column("added", Instant, nullable=False),
    Column("added_by", BigInteger),
    Column("form", String(16), nullable=False),
    Column("declared_url", Words, nullable=False),
    Column("url", Words, nullable=False),
    Column("settings", Json, nullable=False),
    Column("title", Words),
    Column("etag", Words),
    Column("last_modified", Words),
    Column("polled", Instant),
    Column("succeeded", Instant),
    Column("news", Instant),
    Column("failures", Integer, nullable=False),
    Column("failing_since", Instant),
    Column("error", Words),
    Column("pause", Float, nullable=False),
    Column("gap", Float),
    Column("polls", BigInteger, nullable=False),
    Column("unchanged", BigInteger, nullable=False),
    Column("brought", BigInteger, nullable=False),
    Column("reported_failing", Boolean, nullable=False),
    Column("reported_silent", Boolean, nullable=False),
)
_POLLED = and_(~source.c.paused, source.c.retired.is_(None))
Index("source_due", source.c.due, sqlite_where=_POLLED, postgresql_where=_POLLED)

# What a source said last time, so that only what is new or changed is read.
source_memory = Table(
    "source_memory",
    metadata,
    Column("source_id", String(64), ForeignKey("source.id", ondelete="CASCADE"), primary_key=True),
    Column("entries", LargeBinary, nullable=False),
)
