"""Chats with their lists, updates from Telegram, and the answers given."""

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
    false,
    text,
    true,
)

from bot.storage.columns import Instant, Json, Words
from bot.storage.tables.base import ROW_ID, metadata

# `arrival` orders them: Telegram may start over with smaller update ids after a quiet week.
inbox_update = Table(
    "inbox_update",
    metadata,
    Column("arrival", ROW_ID, primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("payload", Json),
    Column("received", Instant, nullable=False),
    Column("done", Instant),
    sqlite_autoincrement=True,
)
Index("inbox_update_id", inbox_update.c.bot_id, inbox_update.c.update_id, unique=True)
Index(
    "inbox_update_unfinished",
    inbox_update.c.bot_id,
    inbox_update.c.arrival,
    sqlite_where=inbox_update.c.done.is_(None),
    postgresql_where=inbox_update.c.done.is_(None),
)
Index("inbox_update_received", inbox_update.c.received)

inbox_answer = Table(
    "inbox_answer",
    metadata,
    Column("bot_id", BigInteger, nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    PrimaryKeyConstraint("bot_id", "update_id", "ordinal"),
)

chat = Table(
    "chat",
    metadata,
    Column("id", ROW_ID, primary_key=True, autoincrement=False),
    Column("kind", String(16), nullable=False),
    Column("title", Words, nullable=False),
    Column("language", String(16), nullable=False),
    Column("language_chosen", Boolean, nullable=False),
    Column("first_seen", Instant, nullable=False),
    Column("last_seen", Instant, nullable=False),
    Column("asleep", Boolean, nullable=False),
    Column("stopped", Boolean, nullable=False),
    Column("summary", String(8), nullable=False, server_default="short"),
    Column("zone", String(64)),
    # Quiet hours in minutes of the day; neither, if there are none.
    Column("quiet_from", Integer, server_default="1320"),
    Column("quiet_until", Integer, server_default="420"),
    Column("hourly", Integer, nullable=False, server_default="6"),
    Column("filters", Json, nullable=False, server_default="[]"),
    Column("announcements", Boolean, nullable=False, server_default=true()),
    Column("admins_only", Boolean, nullable=False, server_default=false()),
    Column("history", Boolean, nullable=False, server_default=false()),
    Column("configured_by", BigInteger),
    Column("reading", String(16)),
    Column("reads_also", Json, nullable=False, server_default="[]"),
    # Whether announcements may be pinned there.
    Column("pinning", Boolean, nullable=False, server_default=false()),
)
Index(
    "chat_configured_by",
    chat.c.configured_by,
    sqlite_where=chat.c.configured_by.is_not(None),
    postgresql_where=chat.c.configured_by.is_not(None),
)
# As SQLite is asked for it.
Index("chat_pinning", chat.c.id, sqlite_where=text("pinning = 1"), postgresql_where=chat.c.pinning)

# A supergroup is told of by its title before it is told which group it was.
Index(
    "chat_group_title",
    chat.c.title,
    sqlite_where=chat.c.kind == "group",
    postgresql_where=chat.c.kind == "group",
)

# Who may configure a group or channel, as Telegram said when it was last asked.
chat_admin = Table(
    "chat_admin",
    metadata,
    Column("chat_id", BigInteger, nullable=False),
    Column("user_id", BigInteger, nullable=False),
    Column("checked", Instant, nullable=False),
    PrimaryKeyConstraint("chat_id", "user_id"),
    sqlite_with_rowid=False,
)
Index("chat_admin_user", chat_admin.c.user_id)

# A group's topics, as far as the bot has seen them.
topic = Table(
    "topic",
    metadata,
    Column("chat_id", BigInteger, nullable=False),
    Column("thread", BigInteger, nullable=False),
    Column("name", Words, nullable=False),
    Column("closed", Boolean, nullable=False, server_default=false()),
    PrimaryKeyConstraint("chat_id", "thread"),
    sqlite_with_rowid=False,
)

# What chats opened, of those that want it remembered.
opened_article = Table(
    "opened_article",
    metadata,
    Column("chat_id", BigInteger, nullable=False),
    Column("article_id", BigInteger, ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
    Column("at", Instant, nullable=False),
    PrimaryKeyConstraint("chat_id", "article_id"),
    sqlite_with_rowid=False,
)
Index("opened_article_article", opened_article.c.article_id)
Index("opened_article_chat", opened_article.c.chat_id, opened_article.c.at)

listing = Table(
    "listing",
    metadata,
    Column("id", ROW_ID, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("owner_id", BigInteger, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("query", Words, nullable=False),
    Column("article_ids", Json, nullable=False),
    Column("corrected", Boolean, nullable=False),
    Column("created", Instant, nullable=False),
    # What the chat's filters left out.
    Column("hidden", Json, nullable=False, server_default="[]"),
)
Index("listing_chat", listing.c.chat_id)
Index("listing_owner", listing.c.owner_id)
Index("listing_created", listing.c.created)

# What the next plain message of a private chat answers: callback data of the screen that asked.
awaited = Table(
    "awaited",
    metadata,
    Column("chat_id", ROW_ID, primary_key=True, autoincrement=False),
    Column("data", String(64), nullable=False),
    Column("until", Instant, nullable=False),
)
Index("awaited_until", awaited.c.until)
