"""What processes, admins and the bot itself have to remember."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, PrimaryKeyConstraint, String, Table

from bot.storage.columns import Instant, Json, Words
from bot.storage.tables.base import ROW_ID, metadata

# What only one process at a time may do.
lease = Table(
    "lease",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("holder", String(64), nullable=False),
    Column("until", Instant, nullable=False),
)

admin = Table(
    "admin",
    metadata,
    Column("user_id", ROW_ID, primary_key=True, autoincrement=False),
    Column("since", Instant, nullable=False),
    Column("role", String(8), nullable=False, server_default="admin"),
)

# Notices: written with what they tell of, open until everybody has it whom it concerns.
notice = Table(
    "notice",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("args", Json, nullable=False),
    Column("made", Instant, nullable=False),
    Column("closed", Instant),
    # The one person whom it concerns; else every admin.
    Column("for_user", BigInteger),
    sqlite_autoincrement=True,
)
Index(
    "notice_open",
    notice.c.id,
    sqlite_where=notice.c.closed.is_(None),
    postgresql_where=notice.c.closed.is_(None),
)

notice_told = Table(
    "notice_told",
    metadata,
    Column("notice_id", BigInteger, ForeignKey("notice.id", ondelete="CASCADE"), nullable=False),
    Column("user_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    PrimaryKeyConstraint("notice_id", "user_id"),
)

# Small facts that outlive a restart, by name.
meta = Table(
    "meta",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("value", Words, nullable=False),
)
