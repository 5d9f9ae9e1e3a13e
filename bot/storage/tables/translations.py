"""Sentences that engines have translated, and what was spent on it."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    text,
)

from bot.storage.columns import Instant, Words
from bot.storage.tables.base import metadata

# `sentence` is a hash of its words and language, `maker` one of an engine's name and version.
# Without words it was no translation; until `again` nobody is to try.
sentence_translation = Table(
    "sentence_translation",
    metadata,
    Column("sentence", LargeBinary(16), nullable=False),
    Column("target", String(16), nullable=False),
    Column("maker", BigInteger, nullable=False),
    Column("words", Words),
    Column("damage", String(16)),
    Column("again", Instant),
    Column("used", Instant, nullable=False),
    PrimaryKeyConstraint("sentence", "target", "maker"),
    Index("sentence_translation_used", "used"),
    Index(
        "sentence_translation_again",
        "again",
        sqlite_where=text("words IS NULL"),
        postgresql_where=text("words IS NULL"),
    ),
    sqlite_with_rowid=False,
)

# Which process is having a sentence translated; `until` is by the clock that all processes share.
sentence_claim = Table(
    "sentence_claim",
    metadata,
    Column("sentence", LargeBinary(16), nullable=False),
    Column("target", String(16), nullable=False),
    Column("holder", String(32), nullable=False),
    Column("until", Instant, nullable=False),
    PrimaryKeyConstraint("sentence", "target"),
    sqlite_with_rowid=False,
)

# `span` is a day (`2026-11-26`) or a month (`2026-11`) in UTC.
engine_spending = Table(
    "engine_spending",
    metadata,
    Column("engine", String(40), nullable=False),
    Column("span", String(10), nullable=False),
    Column("characters", BigInteger, nullable=False),
    Column("tokens", BigInteger, nullable=False),
    Column("calls", Integer, nullable=False),
    Column("sentences", Integer, nullable=False),
    Column("damaged", Integer, nullable=False),
    Column("hits", Integer, nullable=False),
    Column("told", Boolean, nullable=False),
    PrimaryKeyConstraint("engine", "span"),
    sqlite_with_rowid=False,
)
