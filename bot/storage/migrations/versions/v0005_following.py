"""What chats follow, their digests, and who may configure them.

Revision: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_ROW_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add tables and columns; a group is written to by the operator only if its admins say so."""
    _digests()
    _follows()
    _told()
    _chats()
    op.add_column("delivery", sa.Column("edits", sa.BigInteger))
    edits = sa.text("edits IS NOT NULL")
    op.create_index("delivery_edits", "delivery", ["edits"], sqlite_where=edits, postgresql_where=edits)
    op.add_column("notice", sa.Column("for_user", sa.BigInteger))
    op.add_column("reminder", sa.Column("due", sa.BigInteger))
    op.create_index("reminder_due", "reminder", ["due"])
    op.add_column("listing", sa.Column("hidden", sa.Text, nullable=False, server_default="[]"))


def _digests() -> None:
    op.create_table(
        "digest",
        sa.Column("id", _ROW_ID, primary_key=True),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("thread", sa.BigInteger),
        sa.Column("owner_id", sa.BigInteger, nullable=False),
        sa.Column("mode", sa.String(8), nullable=False),
        sa.Column("hours", sa.Text, nullable=False),
        sa.Column("weekdays", sa.Text, nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("topics", sa.Text, nullable=False),
        sa.Column("language", sa.String(16)),
        sa.Column("reading", sa.Text, nullable=False),
        sa.Column("layout", sa.Text, nullable=False),
        sa.Column("silent", sa.Boolean, nullable=False),
        sa.Column("note_when_empty", sa.Boolean, nullable=False),
        sa.Column("oldest_minutes", sa.Integer, nullable=False),
        sa.Column("approval", sa.String(8), nullable=False),
        sa.Column("hourly", sa.Integer, nullable=False),
        sa.Column("quiet", sa.Boolean, nullable=False),
        sa.Column("paused", sa.Boolean, nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("settled", sa.BigInteger, nullable=False),
        sa.Column("due", sa.BigInteger),
        sqlite_autoincrement=True,
    )
    op.create_index("digest_chat", "digest", ["chat_id"])
    there = sa.text("due IS NOT NULL")
    op.create_index("digest_due", "digest", ["due", "id"], sqlite_where=there, postgresql_where=there)
    op.create_table(
        "digest_issue",
        sa.Column("digest_id", sa.BigInteger, sa.ForeignKey("digest.id", ondelete="CASCADE"), nullable=False),
        sa.Column("slot", sa.String(16), nullable=False),
        sa.Column("moment", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("article_ids", sa.Text, nullable=False),
        sa.Column("dropped", sa.Text, nullable=False),
        sa.Column("intro", sa.Text, nullable=False),
        sa.Column("decided_by", sa.BigInteger),
        sa.PrimaryKeyConstraint("digest_id", "slot"),
        sqlite_with_rowid=False,
    )
    op.create_index("digest_issue_moment", "digest_issue", ["moment"])


def _follows() -> None:
    op.create_table(
        "follow",
        sa.Column("id", _ROW_ID, primary_key=True),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("owner_id", sa.BigInteger, nullable=False),
        sa.Column("digest_id", sa.BigInteger, sa.ForeignKey("digest.id", ondelete="CASCADE")),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("wish", sa.LargeBinary, nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("paused", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("muted_until", sa.BigInteger),
        sa.Column("urgent", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("silent", sa.Boolean, nullable=False, server_default=sa.false()),
        sqlite_autoincrement=True,
    )
    op.create_index("follow_chat", "follow", ["chat_id", "id"])
    op.create_index("follow_digest", "follow", ["digest_id"])


def _told() -> None:
    op.create_table(
        "told_story",
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("thread", sa.BigInteger, nullable=False),
        sa.Column("story_id", sa.BigInteger, nullable=False),
        sa.Column("article_id", sa.BigInteger, nullable=False),
        sa.Column("sources", sa.Integer, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("notified", sa.BigInteger, nullable=False),
        sa.Column("follow_id", sa.BigInteger),
        sa.Column("alert", sa.String(64)),
        sa.Column("changed", sa.String(8)),
        sa.Column("before", sa.Text),
        sa.PrimaryKeyConstraint("chat_id", "thread", "story_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("told_story_story", "told_story", ["story_id", "chat_id", "thread"])
    op.create_index("told_story_age", "told_story", ["at"])
    op.create_table(
        "held_alert",
        sa.Column("id", _ROW_ID, primary_key=True),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("thread", sa.BigInteger, nullable=False),
        sa.Column("story_id", sa.BigInteger, nullable=False),
        sa.Column("article_id", sa.BigInteger, nullable=False),
        sa.Column("follow_id", sa.BigInteger, sa.ForeignKey("follow.id", ondelete="CASCADE"), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("due", sa.BigInteger, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("held_alert_once", "held_alert", ["chat_id", "thread", "story_id"], unique=True)
    op.create_index("held_alert_due", "held_alert", ["due"])
    op.create_index("held_alert_follow", "held_alert", ["follow_id"])


def _chats() -> None:
    for column in (
        sa.Column("zone", sa.String(64)),
        sa.Column("quiet_from", sa.Integer, server_default="1320"),
        sa.Column("quiet_until", sa.Integer, server_default="420"),
        sa.Column("hourly", sa.Integer, nullable=False, server_default="6"),
        sa.Column("filters", sa.Text, nullable=False, server_default="[]"),
        sa.Column("announcements", sa.Boolean, nullable=False, server_default=sa.true()),
        sa.Column("admins_only", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("history", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("configured_by", sa.BigInteger),
    ):
        op.add_column("chat", column)
    op.create_index(
        "chat_group_title",
        "chat",
        ["title"],
        sqlite_where=sa.text("kind = 'group'"),
        postgresql_where=sa.text("kind = 'group'"),
    )
    op.execute("UPDATE chat SET announcements = false WHERE kind <> 'private'")
    op.create_table(
        "chat_admin",
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("checked", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "user_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("chat_admin_user", "chat_admin", ["user_id"])
    op.create_table(
        "topic",
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("thread", sa.BigInteger, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("closed", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.PrimaryKeyConstraint("chat_id", "thread"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "opened_article",
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column(
            "article_id", sa.BigInteger, sa.ForeignKey("article.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "article_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("opened_article_article", "opened_article", ["article_id"])
    op.create_index("opened_article_chat", "opened_article", ["chat_id", "at"])
    op.create_table(
        "awaited",
        sa.Column("chat_id", _ROW_ID, primary_key=True, autoincrement=False),
        sa.Column("data", sa.String(64), nullable=False),
        sa.Column("until", sa.BigInteger, nullable=False),
    )
    op.create_index("awaited_until", "awaited", ["until"])
