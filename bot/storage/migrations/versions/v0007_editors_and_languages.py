"""What editors change of articles, and texts in other languages.

Revision: 0007
"""

from datetime import date, timedelta

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_ROW_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add the columns."""
    _readers()
    _editors()
    _broadcasts()
    _owners()
    _article_translations()
    _sentence_translations()
    _sentence_claims()
    _briefings()
    _written_texts()
    _withdrawn_texts()
    _newcomers()
    _shown_messages()


def _editors() -> None:
    op.add_column("article", sa.Column("hidden", sa.BigInteger))
    op.add_column("article", sa.Column("outlet_title", sa.Text))
    retitled = sa.Column("outlet_retitled", sa.Boolean, nullable=False, server_default=sa.false())
    op.add_column("article", retitled)
    hidden, titled = sa.text("hidden IS NOT NULL"), sa.text("outlet_title IS NOT NULL")
    op.create_index(
        "article_hidden", "article", ["hidden", "id"], sqlite_where=hidden, postgresql_where=hidden
    )
    op.create_index("article_retitled", "article", ["id"], sqlite_where=titled, postgresql_where=titled)
    op.create_table(
        "story_pin",
        sa.Column("story_id", _ROW_ID, sa.ForeignKey("story.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("pinned", sa.BigInteger, nullable=False),
        sa.Column("until", sa.BigInteger, nullable=False),
    )


def _withdrawn_texts() -> None:
    op.add_column("withdrawn_article", sa.Column("fingerprint", sa.String(64)))
    op.create_index("withdrawn_article_fingerprint", "withdrawn_article", ["fingerprint"])


def _newcomers() -> None:
    """Count who came each day, as far as they are still known: from now on it is counted as they come."""
    day: sa.ColumnClause[int] = sa.literal_column("first_seen / 86400000000")
    chat = sa.table("chat", sa.column("kind"), sa.column("id"))
    people = (
        sa.select(day.label("day"), sa.func.count().label("people"))
        .select_from(chat)
        .where(chat.c.kind == "private", chat.c.id < 4_400_000_000_000_000)
        .group_by(day)
    )
    connection = op.get_bind()
    counts = [
        {
            "day": (date(1970, 1, 1) + timedelta(days=row.day)).isoformat(),
            "name": "joined",
            "value": row.people,
        }
        for row in connection.execute(people)
    ]
    if counts:
        names = ("day", "name", "value")
        daily_count = sa.table("daily_count", *(sa.column(name) for name in names))
        connection.execute(sa.insert(daily_count), counts)


def _readers() -> None:
    op.add_column("chat", sa.Column("reading", sa.String(16)))
    op.add_column("chat", sa.Column("reads_also", sa.Text, nullable=False, server_default="[]"))


def _article_translations() -> None:
    op.create_table(
        "article_translation",
        sa.Column(
            "article_id", sa.BigInteger, sa.ForeignKey("article.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("made_of", sa.LargeBinary, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("summary", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("article_id", "language"),
    )


def _broadcasts() -> None:
    no, full = sa.false(), "100"
    op.add_column("chat", sa.Column("pinning", sa.Boolean, nullable=False, server_default=no))
    ones = sa.text("pinning = 1")
    pinning = sa.column("pinning", sa.Boolean)
    op.create_index("chat_pinning", "chat", ["id"], sqlite_where=ones, postgresql_where=pinning)
    op.add_column("broadcast", sa.Column("pin", sa.Boolean, nullable=False, server_default=no))
    op.add_column("broadcast", sa.Column("speed", sa.Integer, nullable=False, server_default=full))
    op.add_column("broadcast", sa.Column("variants", sa.Text))


def _shown_messages() -> None:
    op.create_table(
        "shown_message",
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("message_id", sa.BigInteger, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("said", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "message_id"),
    )
    op.create_index("shown_message_at", "shown_message", ["at", "chat_id", "message_id"])


def _owners() -> None:
    """Find what somebody owns or set up without reading everybody's."""
    op.create_index("listing_owner", "listing", ["owner_id"])
    op.create_index("follow_owner", "follow", ["owner_id"])
    op.create_index("digest_owner", "digest", ["owner_id"])
    someone = sa.text("configured_by IS NOT NULL")
    op.create_index(
        "chat_configured_by", "chat", ["configured_by"], sqlite_where=someone, postgresql_where=someone
    )


def _sentence_translations() -> None:
    op.create_table(
        "sentence_translation",
        sa.Column("sentence", sa.LargeBinary(16), nullable=False),
        sa.Column("target", sa.String(16), nullable=False),
        sa.Column("maker", sa.BigInteger, nullable=False),
        sa.Column("words", sa.Text),
        sa.Column("damage", sa.String(16)),
        sa.Column("again", sa.BigInteger),
        sa.Column("used", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("sentence", "target", "maker"),
        sqlite_with_rowid=False,
    )
    op.create_index("sentence_translation_used", "sentence_translation", ["used"])
    none = sa.text("words IS NULL")
    op.create_index(
        "sentence_translation_again",
        "sentence_translation",
        ["again"],
        sqlite_where=none,
        postgresql_where=none,
    )
    op.create_table(
        "engine_spending",
        sa.Column("engine", sa.String(40), nullable=False),
        sa.Column("span", sa.String(10), nullable=False),
        sa.Column("characters", sa.BigInteger, nullable=False),
        sa.Column("tokens", sa.BigInteger, nullable=False),
        sa.Column("calls", sa.Integer, nullable=False),
        sa.Column("sentences", sa.Integer, nullable=False),
        sa.Column("damaged", sa.Integer, nullable=False),
        sa.Column("hits", sa.Integer, nullable=False),
        sa.Column("told", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("engine", "span"),
        sqlite_with_rowid=False,
    )


def _sentence_claims() -> None:
    op.create_table(
        "sentence_claim",
        sa.Column("sentence", sa.LargeBinary(16), nullable=False),
        sa.Column("target", sa.String(16), nullable=False),
        sa.Column("holder", sa.String(32), nullable=False),
        sa.Column("until", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("sentence", "target"),
        sqlite_with_rowid=False,
    )


def _briefings() -> None:
    op.create_table(
        "briefing",
        sa.Column("user_id", _ROW_ID, primary_key=True, autoincrement=False),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("last", sa.String(10), nullable=False),
    )


def _written_texts() -> None:
    op.create_table(
        "written_text",
        sa.Column("asked", sa.LargeBinary(32), primary_key=True),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("written", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("written_text_written", "written_text", ["written"])
