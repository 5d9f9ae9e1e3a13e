"""What is owed to chats: the outbox.

Revision: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_ROW_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "delivery_content",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("used", sa.BigInteger, nullable=False),
        sa.Column("messages", sa.Text, nullable=False),
    )
    op.create_index("delivery_content_age", "delivery_content", ["used"])
    _delivery()
    op.create_table(
        "delivery_message",
        sa.Column(
            "delivery_id", sa.BigInteger, sa.ForeignKey("delivery.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("delivery_id", "number"),
        sqlite_with_rowid=False,
    )
    _partial("delivery_message_unknown", ["delivery_id"], "message_id IS NULL", table="delivery_message")
    op.create_table(
        "delivery_pause",
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("cause", sa.String(64), nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("kind", "cause"),
    )
    op.create_table(
        "send_rate",
        sa.Column("lane", sa.String(16), primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("paid_off", sa.BigInteger, nullable=False),
        sa.Column("halted_until", sa.BigInteger, nullable=False),
        sa.Column("permille", sa.Integer, nullable=False),
        sa.Column("ceiling", sa.Integer, nullable=False),
        sa.Column("patience", sa.BigInteger, nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
    )


def _delivery() -> None:
    op.create_table(
        "delivery",
        sa.Column("id", _ROW_ID, primary_key=True),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("cause", sa.String(64), nullable=False),
        sa.Column("lane", sa.String(16), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("due", sa.BigInteger, nullable=False),
        sa.Column("retry", sa.BigInteger),
        sa.Column("holder", sa.String(64)),
        sa.Column("settled", sa.BigInteger),
        sa.Column("expires", sa.BigInteger),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("thread", sa.BigInteger),
        sa.Column("silent", sa.Boolean, nullable=False),
        sa.Column("part", sa.Integer, nullable=False),
        sa.Column("parts", sa.Integer, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("content", sa.String(64), sa.ForeignKey("delivery_content.key"), nullable=False),
        sa.Column("reason", sa.Text),
        sqlite_autoincrement=True,
    )
    op.create_index("delivery_once", "delivery", ["chat_id", "kind", "cause"], unique=True)
    op.create_index("delivery_cause", "delivery", ["kind", "cause", "state"])
    op.create_index("delivery_content_used", "delivery", ["content"])
    _partial("delivery_waiting", ["lane", "retry", "id"], "retry IS NOT NULL")
    _partial("delivery_order", ["chat_id", "lane", "due", "id"], "settled IS NULL")
    _partial("delivery_holder", ["holder"], "holder IS NOT NULL")
    _partial("delivery_settled", ["settled"], "settled IS NOT NULL")


def _partial(name: str, columns: list[str], where: str, *, table: str = "delivery") -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
