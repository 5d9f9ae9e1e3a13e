"""The first tables: archive, inbox, chats, lists.

Revision: 0001
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_ROW_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_LISTED: dict[str, Any] = {
    "sqlite_where": sa.text("public = 1 AND duplicate_of IS NULL"),
    "postgresql_where": sa.text("public AND duplicate_of IS NULL"),
}


def upgrade() -> None:
    """Make every table of the ground floor."""
    _archive()
    _article()
    _article_parts()
    _inbox()
    _chats()


def _archive() -> None:
    op.create_table(
        "archive",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("created", sa.BigInteger, nullable=False),
        sa.Column("last_seq", sa.BigInteger, nullable=False),
        sa.Column("last_article_id", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "archive_log",
        sa.Column("seq", _ROW_ID, primary_key=True, autoincrement=False),
        sa.Column("article_id", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("archive_log_article", "archive_log", ["article_id"])
    op.create_table(
        "removed_article",
        sa.Column("id", _ROW_ID, primary_key=True, autoincrement=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("removed", sa.BigInteger, nullable=False),
    )
    op.create_index("removed_article_key", "removed_article", ["key"], unique=True)


def _article() -> None:
    op.create_table(
        "article",
        sa.Column("id", _ROW_ID, primary_key=True, autoincrement=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("public", sa.Boolean, nullable=False),
        sa.Column("by_reader", sa.Boolean, nullable=False),
        sa.Column("duplicate_of", sa.BigInteger, sa.ForeignKey("article.id")),
        sa.Column("sort_time", sa.BigInteger, nullable=False),
        sa.Column("published", sa.BigInteger),
        sa.Column("added", sa.BigInteger, nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("language", sa.Text),
        sa.Column("outlet", sa.Text),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("words", sa.Integer, nullable=False),
        sa.Column("minutes", sa.Integer, nullable=False),
        sa.Column("section", sa.Text),
        sa.Column("authors", sa.Text, nullable=False),
        sa.Column("url", sa.Text),
        sa.Column("image", sa.Text),
        sa.Column("external_id", sa.Text),
        sa.Column("provenance", sa.String(32), nullable=False),
        sa.Column("relayed_by", sa.Text),
        sa.Column("notice", sa.Text),
        sa.Column("summary", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("lead", sa.Text),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("article_key", "article", ["key"], unique=True)
    op.create_index("article_fingerprint", "article", ["fingerprint", "duplicate_of"])
    op.create_index("article_age", "article", ["added"])
    op.create_index(
        "article_duplicate",
        "article",
        ["duplicate_of"],
        sqlite_where=sa.text("duplicate_of IS NOT NULL"),
        postgresql_where=sa.text("duplicate_of IS NOT NULL"),
    )
    op.create_index("article_newest", "article", ["sort_time", "id"], **_LISTED)
    op.create_index("article_newest_in_language", "article", ["language", "sort_time", "id"], **_LISTED)
    op.create_index("article_newest_of_outlet", "article", ["outlet", "sort_time", "id"], **_LISTED)
    op.create_index(
        "article_outlets",
        "article",
        ["outlet", "language", "sort_time", "published", "public", "duplicate_of"],
        **_LISTED,
    )


def _article_parts() -> None:
    op.create_table(
        "article_sender",
        sa.Column(
            "article_id", sa.BigInteger, sa.ForeignKey("article.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("article_id", "user_id"),
    )
    op.create_index("article_sender_user", "article_sender", ["user_id", "article_id"])
    op.create_table(
        "article_version",
        sa.Column(
            "article_id", sa.BigInteger, sa.ForeignKey("article.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("replaced", sa.BigInteger, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("lead", sa.Text),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("article_id", "number"),
    )


def _inbox() -> None:
    op.create_table(
        "inbox_update",
        sa.Column("arrival", _ROW_ID, primary_key=True),
        sa.Column("bot_id", sa.BigInteger, nullable=False),
        sa.Column("update_id", sa.BigInteger, nullable=False),
        sa.Column("payload", sa.Text),
        sa.Column("received", sa.BigInteger, nullable=False),
        sa.Column("done", sa.BigInteger),
        sqlite_autoincrement=True,
    )
    op.create_index("inbox_update_id", "inbox_update", ["bot_id", "update_id"], unique=True)
    op.create_index(
        "inbox_update_unfinished",
        "inbox_update",
        ["bot_id", "arrival"],
        sqlite_where=sa.text("done IS NULL"),
        postgresql_where=sa.text("done IS NULL"),
    )
    op.create_index("inbox_update_received", "inbox_update", ["received"])
    op.create_table(
        "inbox_answer",
        sa.Column("bot_id", sa.BigInteger, nullable=False),
        sa.Column("update_id", sa.BigInteger, nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        sa.Column("message_id", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("bot_id", "update_id", "ordinal"),
    )


def _chats() -> None:
    op.create_table(
        "chat",
        sa.Column("id", _ROW_ID, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("language_chosen", sa.Boolean, nullable=False),
        sa.Column("first_seen", sa.BigInteger, nullable=False),
        sa.Column("last_seen", sa.BigInteger, nullable=False),
        sa.Column("asleep", sa.Boolean, nullable=False),
        sa.Column("stopped", sa.Boolean, nullable=False),
    )
    op.create_table(
        "listing",
        sa.Column("id", _ROW_ID, primary_key=True, autoincrement=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("owner_id", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("query", sa.Text, nullable=False),
        sa.Column("article_ids", sa.Text, nullable=False),
        sa.Column("corrected", sa.Boolean, nullable=False),
        sa.Column("created", sa.BigInteger, nullable=False),
    )
    op.create_index("listing_chat", "listing", ["chat_id"])
    op.create_index("listing_created", "listing", ["created"])
    op.create_table(
        "meta",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
