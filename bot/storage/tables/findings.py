"""Who says what, which days are named, which terms are used."""

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

from bot.storage.columns import Instant, Words
from bot.storage.tables.base import ROW_ID, metadata

# People and bodies that articles quote, by their names as written. They are found by the sounds of their
# names' words, which Рябков, Riabkov and Ryabkov share.
speaker = Table(
    "speaker",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("name", Words, nullable=False, unique=True),
    sqlite_autoincrement=True,
)

speaker_word = Table(
    "speaker_word",
    metadata,
    Column("word", String(64), nullable=False),
    Column("speaker_id", BigInteger, ForeignKey("speaker.id", ondelete="CASCADE"), nullable=False),
    PrimaryKeyConstraint("word", "speaker_id"),
    sqlite_with_rowid=False,
)
Index("speaker_word_speaker", speaker_word.c.speaker_id)

# What an article quotes; the words themselves are a slice of its body.
quote = Table(
    "quote",
    metadata,
    Column("article_id", BigInteger, ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("group", Integer, nullable=False),
    Column("speaker_id", BigInteger, ForeignKey("speaker.id")),
    Column("role", Words),
    Column("cue", Words),
    PrimaryKeyConstraint("article_id", "number"),
    sqlite_with_rowid=False,
)
Index(
    "quote_speaker",
    quote.c.speaker_id,
    quote.c.article_id,
    sqlite_where=quote.c.speaker_id.is_not(None),
    postgresql_where=quote.c.speaker_id.is_not(None),
)

# Who said it is in doubt: while that is open, or if it turned out wrong, the name is not shown. Where several
# articles report the same words, one press makes a report of each; all but the first name that one.
speaker_report = Table(
    "speaker_report",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("first_id", BigInteger, ForeignKey("speaker_report.id", ondelete="SET NULL")),
    Column("article_id", BigInteger, ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
    Column("start", Integer, nullable=False),
    Column("speaker", Words, nullable=False),
    Column("reporter", BigInteger, nullable=False),
    Column("made", Instant, nullable=False),
    Column("settled", Instant),
    Column("settled_by", BigInteger),
    Column("wrong", Boolean),
    sqlite_autoincrement=True,
)
Index(
    "speaker_report_quote",
    speaker_report.c.article_id,
    speaker_report.c.start,
    speaker_report.c.speaker,
    unique=True,
)
Index(
    "speaker_report_open",
    speaker_report.c.id,
    sqlite_where=speaker_report.c.settled.is_(None),
    postgresql_where=speaker_report.c.settled.is_(None),
)
Index("speaker_report_first", speaker_report.c.first_id)
Index("speaker_report_reporter", speaker_report.c.reporter, speaker_report.c.made)

# Days that articles name: ISO dates, "--11-29" where the year is unknown; they sort as text.
event = Table(
    "event",
    metadata,
    Column("article_id", BigInteger, ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("first", String(10), nullable=False),
    Column("last", String(10), nullable=False),
    Column("ahead", Boolean),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("sentence_start", Integer, nullable=False),
    Column("sentence_end", Integer, nullable=False),
    Column("at", Integer),
    Column("zone", String(64)),
    Column("place", Words),
    PrimaryKeyConstraint("article_id", "number"),
    sqlite_with_rowid=False,
)
Index(
    "event_ahead",
    event.c.last,
    event.c.first,
    sqlite_where=event.c.ahead.is_(True),
    postgresql_where=event.c.ahead.is_(True),
)

# Events that a chat wants to be reminded of.
reminder = Table(
    "reminder",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("article_id", BigInteger, ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
    Column("start", Integer, nullable=False),
    Column("first", String(10), nullable=False),
    Column("last", String(10), nullable=False),
    Column("at", Integer),
    Column("zone", String(64)),
    Column("place", Words),
    Column("made", Instant, nullable=False),
    # When the chat is told; NULL until that is worked out.
    Column("due", Instant),
    sqlite_autoincrement=True,
)
Index("reminder_due", reminder.c.due)
Index("reminder_chat", reminder.c.chat_id, reminder.c.article_id, reminder.c.start, unique=True)
Index("reminder_article", reminder.c.article_id)

# Which outlets' articles of the last days keep coming back to which terms. A key is a hash of the term; how
# it is written is in the article.
article_term = Table(
    "article_term",
    metadata,
    Column("day", Integer, nullable=False),
    Column("key", BigInteger, nullable=False),
    Column("article_id", BigInteger, ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
    Column("outlet_key", BigInteger, nullable=False),
    PrimaryKeyConstraint("day", "key", "article_id"),
    sqlite_with_rowid=False,
)
Index("article_term_article", article_term.c.article_id)
