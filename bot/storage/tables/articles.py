"""Articles, their wordings and readers, and the log of what happens to them."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    and_,
    false,
)

from bot.storage.columns import Instant, Json, Words
from bot.storage.tables.base import ROW_ID, metadata

# One row: who this archive is, and the counters that its writers take turns with.
archive = Table(
    "archive",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", String(32), nullable=False),
    Column("created", Instant, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("last_article_id", BigInteger, nullable=False),
)

# Long texts come last: SQLite walks through all that stands before a column to reach it.
article = Table(
    "article",
    metadata,
    Column("id", ROW_ID, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False),
    Column("public", Boolean, nullable=False),
    Column("by_reader", Boolean, nullable=False),
    Column("duplicate_of", BigInteger, ForeignKey("article.id")),
    Column("sort_time", Instant, nullable=False),
    Column("published", Instant),
    Column("added", Instant, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("language", Words),
    Column("outlet", Words),
    Column("fingerprint", String(64), nullable=False),
    Column("key", Words, nullable=False),
    Column("words", Integer, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("section", Words),
    Column("authors", Json, nullable=False),
    Column("url", Words),
    Column("image", Words),
    Column("external_id", Words),
    Column("provenance", String(32), nullable=False),
    Column("relayed_by", Words),
    Column("notice", Words),
    Column("summary", Json, nullable=False),
    Column("title", Words, nullable=False),
    Column("lead", Words),
    Column("body", Words, nullable=False),
    # What migrations added stands at the end; it is read with the whole row or found by its index.
    Column("original_url", Words),
    Column("agency", Words),
    Column("source", String(64)),
    Column("quiet", Boolean, nullable=False, server_default=false()),
    Column("pinned", Instant),
    Column("standing", Integer, nullable=False, server_default="0"),
    Column("terms", Json, nullable=False, server_default="[]"),
    Column("analysed", Integer, nullable=False, server_default="0"),
    # What editors hid is not public meanwhile; `title` is their own where the outlet's stands aside.
    Column("hidden", Instant),
    Column("outlet_title", Words),
    Column("outlet_retitled", Boolean, nullable=False, server_default=false()),
)

_LISTED = and_(article.c.public, article.c.duplicate_of.is_(None))
Index("article_key", article.c.key, unique=True)
Index("article_fingerprint", article.c.fingerprint, article.c.duplicate_of)
Index("article_age", article.c.added)
Index(
    "article_duplicate",
    article.c.duplicate_of,
    sqlite_where=article.c.duplicate_of.is_not(None),
    postgresql_where=article.c.duplicate_of.is_not(None),
)
Index(
    "article_newest",
    article.c.sort_time,
    article.c.id,
    sqlite_where=_LISTED,
    postgresql_where=_LISTED,
)
Index(
    "article_newest_in_language",
    article.c.language,
    article.c.sort_time,
    article.c.id,
    sqlite_where=_LISTED,
    postgresql_where=_LISTED,
)
Index(
    "article_newest_of_outlet",
    article.c.outlet,
    article.c.sort_time,
    article.c.id,
    sqlite_where=_LISTED,
    postgresql_where=_LISTED,
)
# Counts per outlet and language come from this index alone.
Index(
    "article_outlets",
    article.c.outlet,
    article.c.language,
    article.c.sort_time,
    article.c.published,
    article.c.public,
    article.c.duplicate_of,
    sqlite_where=_LISTED,
    postgresql_where=_LISTED,
)

# Feeds that change their addresses keep their ids; counts per source come from the second one alone.
Index(
    "article_entry",
    article.c.source,
    article.c.external_id,
    sqlite_where=article.c.source.is_not(None),
    postgresql_where=article.c.source.is_not(None),
)
Index(
    "article_of_source",
    article.c.source,
    article.c.added,
    sqlite_where=article.c.source.is_not(None),
    postgresql_where=article.c.source.is_not(None),
)
Index(
    "article_pinned",
    article.c.pinned,
    sqlite_where=article.c.pinned.is_not(None),
    postgresql_where=article.c.pinned.is_not(None),
)
# The desk lists what editors changed.
Index(
    "article_hidden",
    article.c.hidden,
    article.c.id,
    sqlite_where=article.c.hidden.is_not(None),
    postgresql_where=article.c.hidden.is_not(None),
)
Index(
    "article_retitled",
    article.c.id,
    sqlite_where=article.c.outlet_title.is_not(None),
    postgresql_where=article.c.outlet_title.is_not(None),
)

# What nearly the same text is recognised by, for as long as anybody may still reprint it.
article_signature = Table(
    "article_signature",
    metadata,
    Column("article_id", ROW_ID, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("added", Instant, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)
Index("article_signature_added", article_signature.c.added)

article_band = Table(
    "article_band",
    metadata,
    Column("band", BigInteger, nullable=False),
    Column("article_id", BigInteger, ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
    PrimaryKeyConstraint("band", "article_id"),
    sqlite_with_rowid=False,
)
Index("article_band_article", article_band.c.article_id)

# Articles that a chat saved; they stay in the archive.
saved_article = Table(
    "saved_article",
    metadata,
    Column("chat_id", BigInteger, nullable=False),
    Column("article_id", BigInteger, ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
    Column("saved", Instant, nullable=False),
    PrimaryKeyConstraint("chat_id", "article_id"),
)
Index("saved_article_article", saved_article.c.article_id)

# Who sent the link of a page that a reader brought.
article_sender = Table(
    "article_sender",
    metadata,
    Column("article_id", BigInteger, ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
    Column("user_id", BigInteger, nullable=False),
    PrimaryKeyConstraint("article_id", "user_id"),
)
Index("article_sender_user", article_sender.c.user_id, article_sender.c.article_id)

# The words that an article had before it was changed, numbered from 1.
article_version = Table(
    "article_version",
    metadata,
    Column("article_id", BigInteger, ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("replaced", Instant, nullable=False),
    Column("title", Words, nullable=False),
    Column("lead", Words),
    Column("body", Words, nullable=False),
    PrimaryKeyConstraint("article_id", "number"),
)

# What was taken out of the archive keeps its key, so that no source brings it back.
removed_article = Table(
    "removed_article",
    metadata,
    Column("id", ROW_ID, primary_key=True, autoincrement=False),
    Column("key", Words, nullable=False),
    Column("removed", Instant, nullable=False),
    Column("expired", Boolean, nullable=False, server_default=false()),
)
Index("removed_article_key", removed_article.c.key, unique=True)

archive_log = Table(
    "archive_log",
    metadata,
    Column("seq", ROW_ID, primary_key=True, autoincrement=False),
    Column("article_id", BigInteger, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("at", Instant, nullable=False),
)
Index("archive_log_article", archive_log.c.article_id)
