"""What answers show, for as long as it may have to be changed there."""

from sqlalchemy import BigInteger, Column, Index, LargeBinary, PrimaryKeyConstraint, Table

from bot.storage.columns import Instant
from bot.storage.tables.base import metadata

# Messages that answered somebody and tell of articles. `said` is a packed view, compressed.
shown_message = Table(
    "shown_message",
    metadata,
    Column("chat_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("at", Instant, nullable=False),
    Column("said", LargeBinary, nullable=False),
    PrimaryKeyConstraint("chat_id", "message_id"),
    Index("shown_message_at", "at", "chat_id", "message_id"),
)
