"""What articles are called and say in other languages, for searching."""

from sqlalchemy import BigInteger, Column, ForeignKey, LargeBinary, PrimaryKeyConstraint, String, Table

from bot.storage.columns import Words
from bot.storage.tables.base import metadata

# Of each article only what was translated wholly; `made_of` tells from which words.
article_translation = Table(
    "article_translation",
    metadata,
    Column("article_id", BigInteger, ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
    Column("language", String(16), nullable=False),
    Column("made_of", LargeBinary, nullable=False),
    Column("title", Words, nullable=False),
    Column("summary", Words, nullable=False),
    PrimaryKeyConstraint("article_id", "language"),
)
