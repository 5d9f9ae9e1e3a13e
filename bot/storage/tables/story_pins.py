"""Stories that editors put at the top."""

from sqlalchemy import Column, ForeignKey, Table

from bot.storage.columns import Instant
from bot.storage.tables.base import ROW_ID, metadata

# Who pinned it is in the audit; what is over is forgotten with the next pin.
story_pin = Table(
    "story_pin",
    metadata,
    Column("story_id", ROW_ID, ForeignKey("story.id", ondelete="CASCADE"), primary_key=True),
    Column("pinned", Instant, nullable=False),
    Column("until", Instant, nullable=False),
)
