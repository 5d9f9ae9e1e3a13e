"""Every table. A change here needs a migration: a test compares the two."""

from bot.storage.tables.article_translations import article_translation
from bot.storage.tables.articles import (
    archive,
    archive_log,
    article,
    article_band,
    article_sender,
    article_signature,
    article_version,
    removed_article,
    saved_article,
)
from bot.storage.tables.base import metadata
from bot.storage.tables.briefings import briefing
from bot.storage.tables.broadcasts import broadcast
from bot.storage.tables.chats import (
    awaited,
    chat,
    chat_admin,
    inbox_answer,
    inbox_update,
    listing,
    opened_article,
    topic,
)
from bot.storage.tables.counts import daily_count
from bot.storage.tables.desk import admin, lease, meta, notice, notice_told
from bot.storage.tables.feedback import feedback
from bot.storage.tables.findings import (
    article_term,
    event,
    quote,
    reminder,
    speaker,
    speaker_report,
    speaker_word,
)
from bot.storage.tables.following import digest, digest_issue, follow, held_alert, told_story
from bot.storage.tables.outbox import delivery, delivery_content, delivery_message, delivery_pause, send_rate
from bot.storage.tables.oversight import admission, audit, ban
from bot.storage.tables.shown_messages import shown_message
from bot.storage.tables.sources import source, source_memory
from bot.storage.tables.stories import article_features, story, story_article
from bot.storage.tables.story_pins import story_pin
from bot.storage.tables.translations import engine_spending, sentence_claim, sentence_translation
from bot.storage.tables.withdrawals import withdrawal, withdrawn_article
from bot.storage.tables.written_texts import written_text

__all__ = [
    "admin",
    "admission",
    "archive",
    "archive_log",
    "article",
    "article_band",
    "article_features",
    "article_sender",
    "article_signature",
    "article_term",
    "article_translation",
    "article_version",
    "audit",
    "awaited",
    "ban",
    "briefing",
    "broadcast",
    "chat",
    "chat_admin",
    "daily_count",
    "delivery",
    "delivery_content",
    "delivery_message",
    "delivery_pause",
    "digest",
    "digest_issue",
    "engine_spending",
    "event",
    "feedback",
    "follow",
    "held_alert",
    "inbox_answer",
    "inbox_update",
    "lease",
    "listing",
    "meta",
    "metadata",
    "notice",
    "notice_told",
    "opened_article",
    "quote",
    "reminder",
    "removed_article",
    "saved_article",
    "send_rate",
    "sentence_claim",
    "sentence_translation",
    "shown_message",
    "source",
    "source_memory",
    "speaker",
    "speaker_report",
    "speaker_word",
    "story",
    "story_article",
    "story_pin",
    "told_story",
    "topic",
    "withdrawal",
    "withdrawn_article",
    "written_text",
]
