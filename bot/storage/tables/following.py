"""What chats follow, the digests that they get, and what they have been told."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    false,
)

from bot.storage.columns import Instant, Json, Words
from bot.storage.tables.base import ROW_ID, metadata

# One digest of a chat. `due` is what the clock is compared with; `settled` the slot that was last dealt with.
digest = Table(
    "digest",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("thread", BigInteger),
    Column("owner_id", BigInteger, nullable=False),
    Column("mode", String(8), nullable=False),
    Column("hours", Json, nullable=False),
    Column("weekdays", Json, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("topics", Json, nullable=False),
    Column("language", String(16)),
    Column("reading", Json, nullable=False),
    Column("layout", Json, nullable=False),
    Column("silent", Boolean, nullable=False),
    Column("note_when_empty", Boolean, nullable=False),
    Column("oldest_minutes", Integer, nullable=False),
    Column("approval", String(8), nullable=False),
    Column("hourly", Integer, nullable=False),
    Column("quiet", Boolean, nullable=False),
    Column("paused", Boolean, nullable=False),
    Column("made", Instant, nullable=False),
    Column("settled", Instant, nullable=False),
    Column("due", Instant),
    sqlite_autoincrement=True,
)
Index("digest_chat", digest.c.chat_id)
Index("digest_owner", digest.c.owner_id)
Index(
    "digest_due",
    digest.c.due,
    digest.c.id,
    sqlite_where=digest.c.due.is_not(None),
    postgresql_where=digest.c.due.is_not(None),
)

# One issue of a digest while its admin may change it, and for some days after.
digest_issue = Table(
    "digest_issue",
    metadata,
    Column("digest_id", BigInteger, ForeignKey("digest.id", ondelete="CASCADE"), nullable=False),
    Column("slot", String(16), nullable=False),
    Column("moment", Instant, nullable=False),
    Column("state", String(8), nullable=False),
    Column("article_ids", Json, nullable=False),
    Column("dropped", Json, nullable=False),
    Column("intro", Words, nullable=False),
    Column("decided_by", BigInteger),
    PrimaryKeyConstraint("digest_id", "slot"),
    sqlite_with_rowid=False,
)
Index("digest_issue_moment", digest_issue.c.moment)

# What a chat wants to be told of. The wish of a follow never changes: an edited one is another row, so that
# whoever keeps all wishes in memory only has to look for new ids.
follow = Table(
    "follow",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("owner_id", BigInteger, nullable=False),
    Column("digest_id", BigInteger, ForeignKey("digest.id", ondelete="CASCADE")),
    Column("kind", String(16), nullable=False),
    Column("words", Words, nullable=False),
    Column("wish", LargeBinary, nullable=False),
    Column("made", Instant, nullable=False),
    Column("paused", Boolean, nullable=False, server_default=false()),
    Column("muted_until", Instant),
    Column("urgent", Boolean, nullable=False, server_default=false()),
    Column("silent", Boolean, nullable=False, server_default=false()),
    sqlite_autoincrement=True,
)
Index("follow_chat", follow.c.chat_id, follow.c.id)
Index("follow_owner", follow.c.owner_id)
Index("follow_digest", follow.c.digest_id)

# What a chat, or one of its topics (0: none), has been told of a story.
told_story = Table(
    "told_story",
    metadata,
    Column("chat_id", BigInteger, nullable=False),
    Column("thread", BigInteger, nullable=False),
    Column("story_id", BigInteger, nullable=False),
    Column("article_id", BigInteger, nullable=False),
    Column("sources", Integer, nullable=False),
    Column("at", Instant, nullable=False),
    Column("notified", Instant, nullable=False),
    Column("follow_id", BigInteger),
    Column("alert", String(64)),
    Column("changed", String(8)),
    Column("before", Words),
    PrimaryKeyConstraint("chat_id", "thread", "story_id"),
    sqlite_with_rowid=False,
)
Index("told_story_story", told_story.c.story_id, told_story.c.chat_id, told_story.c.thread)
Index("told_story_age", told_story.c.at)

# Matches that wait: for the end of quiet hours, or for the next hour's worth of alerts.
held_alert = Table(
    "held_alert",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("thread", BigInteger, nullable=False),
    Column("story_id", BigInteger, nullable=False),
    Column("article_id", BigInteger, nullable=False),
    Column("follow_id", BigInteger, ForeignKey("follow.id", ondelete="CASCADE"), nullable=False),
    Column("made", Instant, nullable=False),
    Column("due", Instant, nullable=False),
    sqlite_autoincrement=True,
)
Index("held_alert_once", held_alert.c.chat_id, held_alert.c.thread, held_alert.c.story_id, unique=True)
Index("held_alert_due", held_alert.c.due)
Index("held_alert_follow", held_alert.c.follow_id)
