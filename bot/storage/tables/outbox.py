"""What is owed to chats."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
)

from bot.storage.columns import Instant, Json, Words
from bot.storage.tables.base import ROW_ID, metadata

# What deliveries say: packed views, one row for all that say the same.
delivery_content = Table(
    "delivery_content",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("used", Instant, nullable=False),
    Column("messages", Json, nullable=False),
)
Index("delivery_content_age", delivery_content.c.used)

# What is owed to chats, once for each cause. What may be claimed has a `retry`; a `holder` has claimed it for
# as long as its own lease lasts; what has ended is `settled`. `part`, of `parts`, is the message under way.
delivery = Table(
    "delivery",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("cause", String(64), nullable=False),
    Column("lane", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("due", Instant, nullable=False),
    Column("retry", Instant),
    Column("holder", String(64)),
    Column("settled", Instant),
    Column("expires", Instant),
    Column("made", Instant, nullable=False),
    Column("thread", BigInteger),
    Column("silent", Boolean, nullable=False),
    Column("part", Integer, nullable=False),
    Column("parts", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("content", String(64), ForeignKey("delivery_content.key"), nullable=False),
    Column("reason", Words),
    # A delivery whose message is changed instead of sending another.
    Column("edits", BigInteger),
    # Which of its messages, where it has several.
    Column("edits_part", Integer, nullable=False, server_default="0"),
    sqlite_autoincrement=True,
)
Index("delivery_once", delivery.c.chat_id, delivery.c.kind, delivery.c.cause, unique=True)
# Counts of a cause come from this index alone.
Index("delivery_cause", delivery.c.kind, delivery.c.cause, delivery.c.state)
Index("delivery_content_used", delivery.c.content)
Index(
    "delivery_edits",
    delivery.c.edits,
    sqlite_where=delivery.c.edits.is_not(None),
    postgresql_where=delivery.c.edits.is_not(None),
)
Index(
    "delivery_waiting",
    delivery.c.lane,
    delivery.c.retry,
    delivery.c.id,
    sqlite_where=delivery.c.retry.is_not(None),
    postgresql_where=delivery.c.retry.is_not(None),
)
Index(
    "delivery_order",
    delivery.c.chat_id,
    delivery.c.lane,
    delivery.c.due,
    delivery.c.id,
    sqlite_where=delivery.c.settled.is_(None),
    postgresql_where=delivery.c.settled.is_(None),
)
Index(
    "delivery_holder",
    delivery.c.holder,
    sqlite_where=delivery.c.holder.is_not(None),
    postgresql_where=delivery.c.holder.is_not(None),
)
Index(
    "delivery_settled",
    delivery.c.settled,
    sqlite_where=delivery.c.settled.is_not(None),
    postgresql_where=delivery.c.settled.is_not(None),
)

# The messages that deliveries became, numbered from 0. Without a message id nobody knows whether it is there;
# 0 is one that stayed behind in a group that has another id now.
delivery_message = Table(
    "delivery_message",
    metadata,
    Column("delivery_id", BigInteger, ForeignKey("delivery.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("message_id", BigInteger),
    Column("at", Instant, nullable=False),
    PrimaryKeyConstraint("delivery_id", "number"),
    sqlite_with_rowid=False,
)
Index(
    "delivery_message_unknown",
    delivery_message.c.delivery_id,
    sqlite_where=delivery_message.c.message_id.is_(None),
    postgresql_where=delivery_message.c.message_id.is_(None),
)

# Causes of which nothing is sent until an admin says so.
delivery_pause = Table(
    "delivery_pause",
    metadata,
    Column("kind", String(16), nullable=False),
    Column("cause", String(64), nullable=False),
    Column("since", Instant, nullable=False),
    Column("reason", Words, nullable=False),
    PrimaryKeyConstraint("kind", "cause"),
)

# How fast all processes of one token may send together, by lane: whole numbers of `bot.delivery.shared_rate`,
# in microseconds of the clock that they share. `at` is when it was last asked.
send_rate = Table(
    "send_rate",
    metadata,
    Column("lane", String(16), primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("paid_off", BigInteger, nullable=False),
    Column("halted_until", BigInteger, nullable=False),
    Column("permille", Integer, nullable=False),
    Column("ceiling", Integer, nullable=False),
    Column("patience", BigInteger, nullable=False),
    Column("since", BigInteger, nullable=False),
)
