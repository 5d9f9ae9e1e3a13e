"""What admins send to many."""

from sqlalchemy import BigInteger, Boolean, Column, Integer, String, Table, false

from bot.storage.columns import Instant, Json
from bot.storage.tables.base import ROW_ID, metadata

# Drafts, what is going out, and what went out. What each chat gets is a `delivery` of kind broadcast, whose
# cause is the id. The progress is shown in `message_id`, in the private chat of `decided_by`.
broadcast = Table(
    "broadcast",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("state", String(16), nullable=False),
    Column("added_by", BigInteger, nullable=False),
    Column("made", Instant, nullable=False),
    Column("content", Json, nullable=False),
    Column("audience", Json, nullable=False),
    Column("silent", Boolean, nullable=False),
    Column("protected", Boolean, nullable=False),
    Column("paid", Boolean, nullable=False),
    Column("starts", Instant),
    Column("expires", Instant),
    Column("decided_by", BigInteger),
    Column("message_id", BigInteger),
    Column("started", Instant),
    Column("ended", Instant),
    # How many chats were in the audience, and what became of their deliveries: those are forgotten in time.
    Column("size", Integer),
    Column("tally", Json),
    # How often what had been sent was changed or deleted.
    Column("changes", Integer, nullable=False),
    # Where it may be, it is pinned.
    Column("pin", Boolean, nullable=False, server_default=false()),
    # How fast it goes out, in percent of what its lane may use.
    Column("speed", Integer, nullable=False, server_default="100"),
    # Which content was owed for each language when it started: edits find their messages by it.
    Column("variants", Json),
    sqlite_autoincrement=True,
)
