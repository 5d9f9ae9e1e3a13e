"""Who said what, what is coming, terms, stories, and how long a chat's summaries are.

Revision: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_ROW_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add the columns and tables; `depeche reanalyse` fills them for what is in the archive already."""
    op.add_column("article", sa.Column("terms", sa.Text, nullable=False, server_default="[]"))
    op.add_column("article", sa.Column("analysed", sa.Integer, nullable=False, server_default="0"))
    op.add_column("chat", sa.Column("summary", sa.String(8), nullable=False, server_default="short"))
    _quotes()
    _events()
    _terms()
    _stories()


def _quotes() -> None:
    op.create_table(
        "speaker",
        sa.Column("id", _ROW_ID, primary_key=True),
        sa.Column("name", sa.Text, nullable=False, unique=True),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "speaker_word",
        sa.Column("word", sa.String(64), nullable=False),
        sa.Column(
            "speaker_id", sa.BigInteger, sa.ForeignKey("speaker.id", ondelete="CASCADE"), nullable=False
        ),
        sa.PrimaryKeyConstraint("word", "speaker_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("speaker_word_speaker", "speaker_word", ["speaker_id"])
    op.create_table(
        "quote",
        sa.Column("article_id", sa.BigInteger, _article_key(), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("group", sa.Integer, nullable=False),
        sa.Column("speaker_id", sa.BigInteger, sa.ForeignKey("speaker.id")),
        sa.Column("role", sa.Text),
        sa.Column("cue", sa.Text),
        sa.PrimaryKeyConstraint("article_id", "number"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "quote_speaker",
        "quote",
        ["speaker_id", "article_id"],
        sqlite_where=sa.text("speaker_id IS NOT NULL"),
        postgresql_where=sa.text("speaker_id IS NOT NULL"),
    )
    op.create_table(
        "speaker_report",
        sa.Column("id", _ROW_ID, primary_key=True),
        sa.Column("first_id", sa.BigInteger, sa.ForeignKey("speaker_report.id", ondelete="SET NULL")),
        sa.Column("article_id", sa.BigInteger, _article_key(), nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("speaker", sa.Text, nullable=False),
        sa.Column("reporter", sa.BigInteger, nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("settled", sa.BigInteger),
        sa.Column("settled_by", sa.BigInteger),
        sa.Column("wrong", sa.Boolean),
        sqlite_autoincrement=True,
    )
    op.create_index("speaker_report_quote", "speaker_report", ["article_id", "start", "speaker"], unique=True)
    op.create_index(
        "speaker_report_open",
        "speaker_report",
        ["id"],
        sqlite_where=sa.text("settled IS NULL"),
        postgresql_where=sa.text("settled IS NULL"),
    )
    op.create_index("speaker_report_first", "speaker_report", ["first_id"])
    op.create_index("speaker_report_reporter", "speaker_report", ["reporter", "made"])


def _events() -> None:
    op.create_table(
        "event",
        sa.Column("article_id", sa.BigInteger, _article_key(), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("first", sa.String(10), nullable=False),
        sa.Column("last", sa.String(10), nullable=False),
        sa.Column("ahead", sa.Boolean),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("sentence_start", sa.Integer, nullable=False),
        sa.Column("sentence_end", sa.Integer, nullable=False),
        sa.Column("at", sa.Integer),
        sa.Column("zone", sa.String(64)),
        sa.Column("place", sa.Text),
        sa.PrimaryKeyConstraint("article_id", "number"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "event_ahead",
        "event",
        ["last", "first"],
        sqlite_where=sa.text("ahead IS 1"),
        postgresql_where=sa.text("ahead IS true"),
    )
    op.create_table(
        "reminder",
        sa.Column("id", _ROW_ID, primary_key=True),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("article_id", sa.BigInteger, _article_key(), nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("first", sa.String(10), nullable=False),
        sa.Column("last", sa.String(10), nullable=False),
        sa.Column("at", sa.Integer),
        sa.Column("zone", sa.String(64)),
        sa.Column("place", sa.Text),
        sa.Column("made", sa.BigInteger, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("reminder_chat", "reminder", ["chat_id", "article_id", "start"], unique=True)
    op.create_index("reminder_article", "reminder", ["article_id"])


def _terms() -> None:
    op.create_table(
        "article_term",
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("key", sa.BigInteger, nullable=False),
        sa.Column("article_id", sa.BigInteger, _article_key(), nullable=False),
        sa.Column("outlet_key", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("day", "key", "article_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("article_term_article", "article_term", ["article_id"])


def _stories() -> None:
    op.create_table(
        "article_features",
        sa.Column("article_id", _ROW_ID, _article_key(), primary_key=True),
        sa.Column("added", sa.BigInteger, nullable=False),
        sa.Column("features", sa.LargeBinary, nullable=False),
    )
    op.create_index("article_features_added", "article_features", ["added"])
    op.create_table(
        "story",
        sa.Column("id", _ROW_ID, primary_key=True),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("merged_into", sa.BigInteger, sa.ForeignKey("story.id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "story_merged",
        "story",
        ["merged_into"],
        sqlite_where=sa.text("merged_into IS NOT NULL"),
        postgresql_where=sa.text("merged_into IS NOT NULL"),
    )
    op.create_table(
        "story_article",
        sa.Column("article_id", _ROW_ID, _article_key(), primary_key=True),
        sa.Column("story_id", sa.BigInteger, sa.ForeignKey("story.id"), nullable=False),
        sa.Column("fixed", sa.Boolean, nullable=False),
    )
    op.create_index("story_article_story", "story_article", ["story_id", "article_id"])


def _article_key() -> sa.ForeignKey:
    return sa.ForeignKey("article.id", ondelete="CASCADE")
