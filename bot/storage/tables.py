"""Every table. A change here needs a migration: a test compares the two."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    and_,
    false,
)

from bot.storage.columns import Instant, Json, Words

metadata = MetaData()

# SQLite finds a row by its number at once only when the column is called INTEGER (64 bits wide there).
_ROW_ID = BigInteger().with_variant(Integer, "sqlite")

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
    Column("id", _ROW_ID, primary_key=True, autoincrement=False),
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

# What nearly the same text is recognised by, for as long as anybody may still reprint it.
article_signature = Table(
    "article_signature",
    metadata,
    Column("article_id", _ROW_ID, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
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

# People and bodies that articles quote, by their names as written. They are found by the sounds of their
# names' words, which Рябков, Riabkov and Ryabkov share.
speaker = Table(
    "speaker",
    metadata,
    Column("id", _ROW_ID, primary_key=True),
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
    Column("id", _ROW_ID, primary_key=True),
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
    Column("id", _ROW_ID, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("article_id", BigInteger, ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
    Column("start", Integer, nullable=False),
    Column("first", String(10), nullable=False),
    Column("last", String(10), nullable=False),
    Column("at", Integer),
    Column("zone", String(64)),
    Column("place", Words),
    Column("made", Instant, nullable=False),
    sqlite_autoincrement=True,
)
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

# What stories are recognised by, for as long as the assigner may have to be started anew.
article_features = Table(
    "article_features",
    metadata,
    Column("article_id", _ROW_ID, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("added", Instant, nullable=False),
    Column("features", LargeBinary, nullable=False),
)
Index("article_features_added", article_features.c.added)

# What several articles report of one event. One that an admin merged into another leads there.
story = Table(
    "story",
    metadata,
    Column("id", _ROW_ID, primary_key=True),
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
    Column("article_id", _ROW_ID, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("story_id", BigInteger, ForeignKey("story.id"), nullable=False),
    Column("fixed", Boolean, nullable=False),
)
Index("story_article_story", story_article.c.story_id, story_article.c.article_id)

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
    Column("id", _ROW_ID, primary_key=True, autoincrement=False),
    Column("key", Words, nullable=False),
    Column("removed", Instant, nullable=False),
    Column("expired", Boolean, nullable=False, server_default=false()),
)
Index("removed_article_key", removed_article.c.key, unique=True)

archive_log = Table(
    "archive_log",
    metadata,
    Column("seq", _ROW_ID, primary_key=True, autoincrement=False),
    Column("article_id", BigInteger, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("at", Instant, nullable=False),
)
Index("archive_log_article", archive_log.c.article_id)

# `arrival` orders them: Telegram may start over with smaller update ids after a quiet week.
inbox_update = Table(
    "inbox_update",
    metadata,
    Column("arrival", _ROW_ID, primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("payload", Json),
    Column("received", Instant, nullable=False),
    Column("done", Instant),
    sqlite_autoincrement=True,
)
Index("inbox_update_id", inbox_update.c.bot_id, inbox_update.c.update_id, unique=True)
Index(
    "inbox_update_unfinished",
    inbox_update.c.bot_id,
    inbox_update.c.arrival,
    sqlite_where=inbox_update.c.done.is_(None),
    postgresql_where=inbox_update.c.done.is_(None),
)
Index("inbox_update_received", inbox_update.c.received)

inbox_answer = Table(
    "inbox_answer",
    metadata,
    Column("bot_id", BigInteger, nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    PrimaryKeyConstraint("bot_id", "update_id", "ordinal"),
)

chat = Table(
    "chat",
    metadata,
    Column("id", _ROW_ID, primary_key=True, autoincrement=False),
    Column("kind", String(16), nullable=False),
    Column("title", Words, nullable=False),
    Column("language", String(16), nullable=False),
    Column("language_chosen", Boolean, nullable=False),
    Column("first_seen", Instant, nullable=False),
    Column("last_seen", Instant, nullable=False),
    Column("asleep", Boolean, nullable=False),
    Column("stopped", Boolean, nullable=False),
    Column("summary", String(8), nullable=False, server_default="short"),
)

listing = Table(
    "listing",
    metadata,
    Column("id", _ROW_ID, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("owner_id", BigInteger, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("query", Words, nullable=False),
    Column("article_ids", Json, nullable=False),
    Column("corrected", Boolean, nullable=False),
    Column("created", Instant, nullable=False),
)
Index("listing_chat", listing.c.chat_id)
Index("listing_created", listing.c.created)

# Where articles come from. `holder` has claimed it until `lease`; a crash lets go of it by itself.
source = Table(
    "source",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("due", Instant, nullable=False),
    Column("lease", Instant),
    Column("holder", String(64)),
    Column("paused", Boolean, nullable=False),
    Column("retired", Instant),
    Column("origin", String(16), nullable=False),
    Column("added", Instant, nullable=False),
    Column("added_by", BigInteger),
    Column("form", String(16), nullable=False),
    Column("declared_url", Words, nullable=False),
    Column("url", Words, nullable=False),
    Column("settings", Json, nullable=False),
    Column("title", Words),
    Column("etag", Words),
    Column("last_modified", Words),
    Column("polled", Instant),
    Column("succeeded", Instant),
    Column("news", Instant),
    Column("failures", Integer, nullable=False),
    Column("failing_since", Instant),
    Column("error", Words),
    Column("pause", Float, nullable=False),
    Column("gap", Float),
    Column("polls", BigInteger, nullable=False),
    Column("unchanged", BigInteger, nullable=False),
    Column("brought", BigInteger, nullable=False),
    Column("reported_failing", Boolean, nullable=False),
    Column("reported_silent", Boolean, nullable=False),
)
_POLLED = and_(~source.c.paused, source.c.retired.is_(None))
Index("source_due", source.c.due, sqlite_where=_POLLED, postgresql_where=_POLLED)

# What a source said last time, so that only what is new or changed is read.
source_memory = Table(
    "source_memory",
    metadata,
    Column("source_id", String(64), ForeignKey("source.id", ondelete="CASCADE"), primary_key=True),
    Column("entries", LargeBinary, nullable=False),
)

# What only one process at a time may do.
lease = Table(
    "lease",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("holder", String(64), nullable=False),
    Column("until", Instant, nullable=False),
)

admin = Table(
    "admin",
    metadata,
    Column("user_id", _ROW_ID, primary_key=True, autoincrement=False),
    Column("owner", Boolean, nullable=False),
    Column("since", Instant, nullable=False),
)

# Notices to admins: written with what they tell of, open until each admin has it.
notice = Table(
    "notice",
    metadata,
    Column("id", _ROW_ID, primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("args", Json, nullable=False),
    Column("made", Instant, nullable=False),
    Column("closed", Instant),
    sqlite_autoincrement=True,
)
Index(
    "notice_open",
    notice.c.id,
    sqlite_where=notice.c.closed.is_(None),
    postgresql_where=notice.c.closed.is_(None),
)

notice_told = Table(
    "notice_told",
    metadata,
    Column("notice_id", BigInteger, ForeignKey("notice.id", ondelete="CASCADE"), nullable=False),
    Column("user_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    PrimaryKeyConstraint("notice_id", "user_id"),
)

# What deliveries say: packed views, one row for all that say the same.
delivery_content = Table(
    "delivery_content",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("used", Instant, nullable=False),
    Column("messages", Json, nullable=False),
)
Index("delivery_content_age", delivery_content.c.used)

# What is owed to chats, once for each cause. What may be claimed has a `retry`; a `holder` has claimed it for
# as long as its own lease lasts; what has ended is `settled`. `part`, of `parts`, is the message under way.
delivery = Table(
    "delivery",
    metadata,
    Column("id", _ROW_ID, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("cause", String(64), nullable=False),
    Column("lane", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("due", Instant, nullable=False),
    Column("retry", Instant),
    Column("holder", String(64)),
    Column("settled", Instant),
    Column("expires", Instant),
    Column("made", Instant, nullable=False),
    Column("thread", BigInteger),
    Column("silent", Boolean, nullable=False),
    Column("part", Integer, nullable=False),
    Column("parts", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("content", String(64), ForeignKey("delivery_content.key"), nullable=False),
    Column("reason", Words),
    sqlite_autoincrement=True,
)
Index("delivery_once", delivery.c.chat_id, delivery.c.kind, delivery.c.cause, unique=True)
# Counts of a cause come from this index alone.
Index("delivery_cause", delivery.c.kind, delivery.c.cause, delivery.c.state)
Index("delivery_content_used", delivery.c.content)
Index(
    "delivery_waiting",
    delivery.c.lane,
    delivery.c.retry,
    delivery.c.id,
    sqlite_where=delivery.c.retry.is_not(None),
    postgresql_where=delivery.c.retry.is_not(None),
)
Index(
    "delivery_order",
    delivery.c.chat_id,
    delivery.c.lane,
    delivery.c.due,
    delivery.c.id,
    sqlite_where=delivery.c.settled.is_(None),
    postgresql_where=delivery.c.settled.is_(None),
)
Index(
    "delivery_holder",
    delivery.c.holder,
    sqlite_where=delivery.c.holder.is_not(None),
    postgresql_where=delivery.c.holder.is_not(None),
)
Index(
    "delivery_settled",
    delivery.c.settled,
    sqlite_where=delivery.c.settled.is_not(None),
    postgresql_where=delivery.c.settled.is_not(None),
)

# The messages that deliveries became, numbered from 0. Without a message id nobody knows whether it is there.
delivery_message = Table(
    "delivery_message",
    metadata,
    Column("delivery_id", BigInteger, ForeignKey("delivery.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("message_id", BigInteger),
    Column("at", Instant, nullable=False),
    PrimaryKeyConstraint("delivery_id", "number"),
    sqlite_with_rowid=False,
)
Index(
    "delivery_message_unknown",
    delivery_message.c.delivery_id,
    sqlite_where=delivery_message.c.message_id.is_(None),
    postgresql_where=delivery_message.c.message_id.is_(None),
)

# Causes of which nothing is sent until an admin says so.
delivery_pause = Table(
    "delivery_pause",
    metadata,
    Column("kind", String(16), nullable=False),
    Column("cause", String(64), nullable=False),
    Column("since", Instant, nullable=False),
    Column("reason", Words, nullable=False),
    PrimaryKeyConstraint("kind", "cause"),
)

# How fast all processes of one token may send together, by lane: whole numbers of `bot.delivery.shared_rate`,
# in microseconds of the clock that they share. `at` is when it was last asked.
send_rate = Table(
    "send_rate",
    metadata,
    Column("lane", String(16), primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("paid_off", BigInteger, nullable=False),
    Column("halted_until", BigInteger, nullable=False),
    Column("permille", Integer, nullable=False),
    Column("ceiling", Integer, nullable=False),
    Column("patience", BigInteger, nullable=False),
    Column("since", BigInteger, nullable=False),
)

# Small facts that outlive a restart, by name.
meta = Table(
    "meta",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("value", Words, nullable=False),
)
