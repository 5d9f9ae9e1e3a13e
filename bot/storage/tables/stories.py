"""Stories, and what they are recognised by."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, LargeBinary, Table

from bot.storage.columns import Instant
from bot.storage.tables.base import ROW_ID, metadata

# What stories are recognised by, for as long as the assigner may have to be started anew.
article_features = Table(
    "article_features",
    metadata,
    Column("article_id", ROW_ID, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("added", Instant, nullable=False),
    Column("features", LargeBinary, nullable=False),
)
Index("article_features_added", article_features.c.added)

# What several articles report of one event. One that an admin merged into another leads there.
story = Table(
    "story",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("made", Instant, nullable=False),
    Column("merged_into", BigInteger, ForeignKey("story.id")),
    sqlite_autoincrement=True,
)
# Without it, each story that is forgotten would cost a look at all others.
Index(
    "story_merged",
    story.c.merged_into,
    sqlite_where=story.c.merged_into.is_not(None),
    postgresql_where=story.c.merged_into.is_not(None),
)

# Which story an article belongs to; what an admin decided is `fixed`.
story_article = Table(
    "story_article",
    metadata,
    Column("article_id", ROW_ID, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("story_id", BigInteger, ForeignKey("story.id"), nullable=False),
    Column("fixed", Boolean, nullable=False),
)
Index("story_article_story", story_article.c.story_id, story_article.c.article_id)
