"""What readers tell the editors."""

from sqlalchemy import BigInteger, Column, Index, Table

from bot.storage.columns import Instant, Words
from bot.storage.tables.base import ROW_ID, metadata

# The messages that editors answer are deliveries, one for each editor.
feedback = Table(
    "feedback",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("reporter", BigInteger, nullable=False),
    Column("article_id", BigInteger),
    Column("text", Words, nullable=False),
    Column("made", Instant, nullable=False),
    Column("answer", Words),
    Column("settled", Instant),
    Column("settled_by", BigInteger),
    sqlite_autoincrement=True,
)
Index("feedback_reader", feedback.c.reporter, feedback.c.made)
Index(
    "feedback_open",
    feedback.c.id,
    sqlite_where=feedback.c.settled.is_(None),
    postgresql_where=feedback.c.settled.is_(None),
)
