"""What programs wrote, for as long as the same may be asked again."""

from sqlalchemy import Column, Index, LargeBinary, Table

from bot.storage.columns import Instant, Words
from bot.storage.tables.base import metadata

# `asked` is a hash of the program, what it was told and what it was given; `words` are its own, unjudged.
written_text = Table(
    "written_text",
    metadata,
    Column("asked", LargeBinary(32), primary_key=True),
    Column("words", Words, nullable=False),
    Column("written", Instant, nullable=False),
    Index("written_text_written", "written"),
    sqlite_with_rowid=False,
)
