"""Sources, leases, admins and their notices; near-duplicates and saved articles.

Revision: 0002
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_ROW_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add the columns and tables, and give addresses that differ in typing only one key."""
    _article()
    _recognition()
    _sources()
    _admins()
    for table in ("article", "removed_article"):
        _plain_keys(table)


def _article() -> None:
    for column in (
        sa.Column("original_url", sa.Text),
        sa.Column("agency", sa.Text),
        sa.Column("source", sa.String(64)),
        sa.Column("quiet", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("pinned", sa.BigInteger),
        sa.Column("standing", sa.Integer, nullable=False, server_default="0"),
    ):
        op.add_column("article", column)
    op.add_column(
        "removed_article", sa.Column("expired", sa.Boolean, nullable=False, server_default=sa.false())
    )
    op.create_index("article_entry", "article", ["source", "external_id"], **_where("source IS NOT NULL"))
    op.create_index("article_of_source", "article", ["source", "added"], **_where("source IS NOT NULL"))
    op.create_index("article_pinned", "article", ["pinned"], **_where("pinned IS NOT NULL"))
    op.create_table(
        "saved_article",
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("article_id", sa.BigInteger, _article_key(), nullable=False),
        sa.Column("saved", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "article_id"),
    )
    op.create_index("saved_article_article", "saved_article", ["article_id"])


def _recognition() -> None:
    op.create_table(
        "article_signature",
        sa.Column("article_id", _ROW_ID, _article_key(), primary_key=True),
        sa.Column("added", sa.BigInteger, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
    )
    op.create_index("article_signature_added", "article_signature", ["added"])
    op.create_table(
        "article_band",
        sa.Column("band", sa.BigInteger, nullable=False),
        sa.Column("article_id", sa.BigInteger, _article_key(), nullable=False),
        sa.PrimaryKeyConstraint("band", "article_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("article_band_article", "article_band", ["article_id"])


def _sources() -> None:
    op.create_table(
        "source",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("due", sa.BigInteger, nullable=False),
        sa.Column("lease", sa.BigInteger),
        sa.Column("holder", sa.String(64)),
        sa.Column("paused", sa.Boolean, nullable=False),
        sa.Column("retired", sa.BigInteger),
        sa.Column("origin", sa.String(16), nullable=False),
        sa.Column("added", sa.BigInteger, nullable=False),
        sa.Column("added_by", sa.BigInteger),
        sa.Column("form", sa.String(16), nullable=False),
        sa.Column("declared_url", sa.Text, nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("settings", sa.Text, nullable=False),
        sa.Column("title", sa.Text),
        sa.Column("etag", sa.Text),
        sa.Column("last_modified", sa.Text),
        sa.Column("polled", sa.BigInteger),
        sa.Column("succeeded", sa.BigInteger),
        sa.Column("news", sa.BigInteger),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("failing_since", sa.BigInteger),
        sa.Column("error", sa.Text),
        sa.Column("pause", sa.Float, nullable=False),
        sa.Column("gap", sa.Float),
        sa.Column("polls", sa.BigInteger, nullable=False),
        sa.Column("unchanged", sa.BigInteger, nullable=False),
        sa.Column("brought", sa.BigInteger, nullable=False),
        sa.Column("reported_failing", sa.Boolean, nullable=False),
        sa.Column("reported_silent", sa.Boolean, nullable=False),
    )
    op.create_index(
        "source_due",
        "source",
        ["due"],
        sqlite_where=sa.text("paused = 0 AND retired IS NULL"),
        postgresql_where=sa.text("NOT paused AND retired IS NULL"),
    )
    op.create_table(
        "source_memory",
        sa.Column(
            "source_id", sa.String(64), sa.ForeignKey("source.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("entries", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "lease",
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("holder", sa.String(64), nullable=False),
        sa.Column("until", sa.BigInteger, nullable=False),
    )


def _admins() -> None:
    op.create_table(
        "admin",
        sa.Column("user_id", _ROW_ID, primary_key=True, autoincrement=False),
        sa.Column("owner", sa.Boolean, nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "notice",
        sa.Column("id", _ROW_ID, primary_key=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("args", sa.Text, nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("closed", sa.BigInteger),
        sqlite_autoincrement=True,
    )
    op.create_index("notice_open", "notice", ["id"], **_where("closed IS NULL"))
    op.create_table(
        "notice_told",
        sa.Column("notice_id", sa.BigInteger, sa.ForeignKey("notice.id", ondelete="CASCADE"), nullable=False),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("message_id", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("notice_id", "user_id"),
    )


def _plain_keys(table: str) -> None:
    """Spell keys without http, www. and a slash at the end, except where both spellings are there."""
    for written, plain in (
        ("key LIKE 'url:http://%'", "'url:https://' || substr({}key, 12)"),
        ("key LIKE 'url:https://www.%.%'", "'url:https://' || substr({}key, 17)"),
        ("key LIKE 'url:https://%/%/' AND key NOT LIKE '%?%'", "substr({0}key, 1, length({0}key) - 1)"),
    ):
        op.execute(
            f"UPDATE {table} SET key = {plain.format('')} WHERE {written} "  # noqa: S608
            f"AND NOT EXISTS (SELECT 1 FROM {table} AS other WHERE other.key = {plain.format(table + '.')})"
        )


def _article_key() -> sa.ForeignKey:
    return sa.ForeignKey("article.id", ondelete="CASCADE")


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
