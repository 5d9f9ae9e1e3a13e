"""The admins' desk: roles, what admins did, who may come in, what readers report, broadcasts.

Revision: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_ROW_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add the tables."""
    _oversight()
    _broadcasts()
    _withdrawals()
    _feedback()
    _counts()


def _oversight() -> None:
    role = sa.Column("role", sa.String(8), nullable=False, server_default="admin")
    op.add_column("admin", role)
    op.execute("UPDATE admin SET role = 'owner' WHERE owner")
    op.drop_column("admin", "owner")
    op.create_table(
        "audit",
        sa.Column("id", _ROW_ID, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("deed", sa.String(32), nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.Column("after", sa.Text, nullable=False),
        sa.Column("about_id", sa.BigInteger),
        sqlite_autoincrement=True,
    )
    op.create_index("audit_user", "audit", ["user_id", "id"])
    op.create_index("audit_deed", "audit", ["deed", "id"])
    op.create_index("audit_about", "audit", ["about_id"])
    op.create_table(
        "ban",
        sa.Column("id", _ROW_ID, primary_key=True),
        sa.Column("hash", sa.String(64), nullable=False, unique=True),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("until", sa.BigInteger),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "admission",
        sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("asked", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("decided_by", sa.BigInteger),
    )


def _broadcasts() -> None:
    op.create_table(
        "broadcast",
        sa.Column("id", _ROW_ID, primary_key=True),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("added_by", sa.BigInteger, nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("audience", sa.Text, nullable=False),
        sa.Column("silent", sa.Boolean, nullable=False),
        sa.Column("protected", sa.Boolean, nullable=False),
        sa.Column("paid", sa.Boolean, nullable=False),
        sa.Column("starts", sa.BigInteger),
        sa.Column("expires", sa.BigInteger),
        sa.Column("decided_by", sa.BigInteger),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("started", sa.BigInteger),
        sa.Column("ended", sa.BigInteger),
        sa.Column("size", sa.Integer),
        sa.Column("tally", sa.Text),
        sa.Column("changes", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )


def _withdrawals() -> None:
    # Messages of a delivery after its first can be edited too.
    op.add_column("delivery", sa.Column("edits_part", sa.Integer, nullable=False, server_default="0"))
    op.create_table(
        "withdrawal",
        sa.Column("id", _ROW_ID, primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("outlet", sa.Text),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("lifted", sa.BigInteger),
        sa.Column("since", sa.BigInteger),
        sqlite_autoincrement=True,
    )
    shut = sa.text("outlet IS NOT NULL AND lifted IS NULL")
    op.create_index("withdrawal_shut", "withdrawal", ["id"], sqlite_where=shut, postgresql_where=shut)
    op.create_table(
        "withdrawn_article",
        sa.Column("article_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column(
            "withdrawal_id", sa.BigInteger, sa.ForeignKey("withdrawal.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("traces", sa.Text),
    )
    op.create_index("withdrawn_article_withdrawal", "withdrawn_article", ["withdrawal_id"])


def _feedback() -> None:
    op.create_table(
        "feedback",
        sa.Column("id", _ROW_ID, primary_key=True),
        sa.Column("reporter", sa.BigInteger, nullable=False),
        sa.Column("article_id", sa.BigInteger),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("answer", sa.Text),
        sa.Column("settled", sa.BigInteger),
        sa.Column("settled_by", sa.BigInteger),
        sqlite_autoincrement=True,
    )
    op.create_index("feedback_reader", "feedback", ["reporter", "made"])
    op.create_index(
        "feedback_open",
        "feedback",
        ["id"],
        sqlite_where=sa.text("settled IS NULL"),
        postgresql_where=sa.text("settled IS NULL"),
    )


def _counts() -> None:
    op.create_table(
        "daily_count",
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("value", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("day", "name"),
        sqlite_with_rowid=False,
    )
