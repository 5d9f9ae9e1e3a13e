"""What admins did, who is kept out, and who waits to be let in."""

from sqlalchemy import BigInteger, Column, Index, String, Table

from bot.storage.columns import Instant, Words
from bot.storage.tables.base import ROW_ID, metadata

audit = Table(
    "audit",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("user_id", BigInteger, nullable=False),
    Column("deed", String(32), nullable=False),
    Column("subject", Words, nullable=False),
    Column("before", Words, nullable=False),
    Column("after", Words, nullable=False),
    # The person or chat it was done to, as long as they are known.
    Column("about_id", BigInteger),
    sqlite_autoincrement=True,
)
Index("audit_user", audit.c.user_id, audit.c.id)
Index("audit_deed", audit.c.deed, audit.c.id)
Index("audit_about", audit.c.about_id)

# Of whom is banned nothing is kept but a keyed hash of the id, so that it may outlive being forgotten.
ban = Table(
    "ban",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("hash", String(64), nullable=False, unique=True),
    Column("kind", String(8), nullable=False),
    Column("since", Instant, nullable=False),
    Column("until", Instant),
    sqlite_autoincrement=True,
)

# Strangers and groups that asked, where the operator lets nobody in unasked.
admission = Table(
    "admission",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", String(16), nullable=False),
    Column("title", Words, nullable=False),
    Column("language", String(2), nullable=False),
    Column("asked", Instant, nullable=False),
    Column("state", String(8), nullable=False),
    Column("decided_by", BigInteger),
)
