"""Everything that the database has of a person, as JSON can hold it."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, Select, case, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.ports import Clock
from bot.storage.chat_rows import find_chat
from bot.storage.database import Database
from bot.storage.tables import (
    admin,
    admission,
    article,
    article_sender,
    audit,
    briefing,
    broadcast,
    chat,
    chat_admin,
    delivery,
    digest,
    feedback,
    follow,
    listing,
    notice,
    opened_article,
    reminder,
    saved_article,
    shown_message,
    source,
    speaker_report,
    told_story,
)

MOST: Final = 5_000
"""Rows of each kind, the newest."""
FORMAT: Final = 1
"""Goes up when a name in the file gets another meaning."""

_SHOWN: Final = article.c.hidden.is_(None)
"""Of what the editors hide nobody reads more than that it is there."""
_TITLE: Final = case((_SHOWN, article.c.title)).label("title")
_ARTICLE: Final = (article.c.id.label("article"), _TITLE, case((_SHOWN, article.c.url)).label("url"))


class PersonExport:
    """Reads what is there of one person, and nothing of others."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def of(self, user_id: int, /) -> dict[str, Any]:
        """Collect everything, the newest first; moments are ISO 8601 in UTC."""
        async with self._database.read() as connection:
            found: dict[str, Any] = {
                "format": FORMAT,
                "made": _plain(self._clock.now()),
                "settings": await _settings(connection, user_id),
            }
            left_out = []
            for name, rows in _sections(user_id).items():
                section = [_row(row) for row in (await connection.execute(rows.limit(MOST + 1))).mappings()]
                if len(section) > MOST:
                    left_out.append(name)
                found[name] = section[:MOST]
        return found | {"only_the_newest_of": left_out}


async def _settings(connection: AsyncConnection, user_id: int) -> dict[str, Any] | None:
    known = await find_chat(connection, user_id)
    if known is None:
        return None
    quiet = known.quiet and {"from": f"{known.quiet.start:%H:%M}", "until": f"{known.quiet.end:%H:%M}"}
    return {
        "id": known.id,
        "name": known.title,
        "language": known.language,
        "language_chosen": known.language_chosen,
        "first_seen": _plain(known.first_seen),
        "last_seen": _plain(known.last_seen),
        "stopped": known.stopped,
        "asleep": known.asleep,
        "summary": known.summary.value,
        "zone": known.zone,
        "quiet_hours": quiet,
        "alerts_an_hour": known.hourly,
        "announcements": known.announcements,
        "filters": list(known.filters),
        "reads": known.reading,
        "reads_also": list(known.reads_also),
        "history": known.history,
    }


def _sections(user_id: int) -> dict[str, Select[Any]]:
    mine = delivery.c.chat_id == user_id
    return {
        "follows": select(
            follow.c.id,
            follow.c.kind,
            follow.c.words,
            follow.c.made,
            follow.c.paused,
            follow.c.muted_until,
            follow.c.urgent,
            follow.c.silent,
        )
        .where(follow.c.chat_id == user_id, follow.c.digest_id.is_(None))
        .order_by(follow.c.id.desc()),
        "digests": _digests(digest.c.chat_id == user_id),
        "set_up_for_others": _digests(digest.c.owner_id == user_id, digest.c.chat_id != user_id),
        "followed_for_others": select(chat.c.title.label("chat"), follow.c.words, follow.c.made)
        .outerjoin_from(follow, chat, chat.c.id == follow.c.chat_id)
        .where(follow.c.owner_id == user_id, follow.c.chat_id != user_id, follow.c.digest_id.is_(None))
        .order_by(follow.c.id.desc()),
        "saved": _articles(saved_article, saved_article.c.saved, saved_article.c.chat_id == user_id),
        "sent": _articles(article_sender, article.c.added, article_sender.c.user_id == user_id),
        "opened": _articles(opened_article, opened_article.c.at, opened_article.c.chat_id == user_id),
        "reminders": select(
            *_ARTICLE,
            reminder.c.first,
            reminder.c.last,
            reminder.c.at.label("minute_of_day"),
            reminder.c.zone,
            reminder.c.place,
            reminder.c.made,
            reminder.c.due,
        )
        .join_from(reminder, article)
        .where(reminder.c.chat_id == user_id)
        .order_by(reminder.c.id.desc()),
        "asked": select(listing.c.kind, listing.c.query, listing.c.created, listing.c.chat_id.label("chat"))
        .where(listing.c.owner_id == user_id)
        .order_by(listing.c.created.desc()),
        "told": select(
            told_story.c.story_id.label("story"),
            told_story.c.at,
            told_story.c.notified,
            told_story.c.follow_id.label("follow"),
            _TITLE,
        )
        .outerjoin_from(told_story, article, article.c.id == told_story.c.article_id)
        .where(told_story.c.chat_id == user_id)
        .order_by(told_story.c.at.desc()),
        "deliveries": select(
            delivery.c.kind, delivery.c.cause, delivery.c.state, delivery.c.due, delivery.c.settled
        )
        .where(mine)
        .order_by(delivery.c.id.desc()),
        "answers": select(shown_message.c.message_id.label("message"), shown_message.c.at)
        .where(shown_message.c.chat_id == user_id)
        .order_by(shown_message.c.at.desc()),
        "speaker_reports": select(*_ARTICLE, speaker_report.c.speaker, speaker_report.c.made)
        .join_from(speaker_report, article)
        .where(speaker_report.c.reporter == user_id)
        .order_by(speaker_report.c.id.desc()),
        "reports_settled": select(*_ARTICLE, speaker_report.c.speaker, speaker_report.c.settled)
        .join_from(speaker_report, article)
        .where(speaker_report.c.settled_by == user_id)
        .order_by(speaker_report.c.id.desc()),
        "feedback": select(feedback.c.text, feedback.c.made, feedback.c.answer, feedback.c.settled)
        .where(feedback.c.reporter == user_id)
        .order_by(feedback.c.id.desc()),
        "feedback_settled": select(feedback.c.id, feedback.c.answer, feedback.c.settled)
        .where(feedback.c.settled_by == user_id)
        .order_by(feedback.c.id.desc()),
        "notices": select(notice.c.kind, notice.c.args, notice.c.made)
        .where(notice.c.for_user == user_id)
        .order_by(notice.c.id.desc()),
        "admin": select(admin.c.role, admin.c.since).where(admin.c.user_id == user_id),
        "daily_summary": select(briefing.c.hour).where(briefing.c.user_id == user_id),
        "deeds_as_admin": select(audit.c.at, audit.c.deed, audit.c.subject, audit.c.before, audit.c.after)
        .where(audit.c.user_id == user_id)
        .order_by(audit.c.id.desc()),
        "admission": select(admission.c.asked, admission.c.state).where(admission.c.chat_id == user_id),
        "sources_added": select(source.c.id, source.c.added)
        .where(source.c.added_by == user_id)
        .order_by(source.c.added.desc()),
        "broadcasts": select(broadcast.c.id, broadcast.c.state, broadcast.c.made, broadcast.c.started)
        .where(or_(broadcast.c.added_by == user_id, broadcast.c.decided_by == user_id))
        .order_by(broadcast.c.id.desc()),
        "administered": select(chat.c.title.label("chat"), chat_admin.c.checked)
        .outerjoin_from(chat_admin, chat, chat.c.id == chat_admin.c.chat_id)
        .where(chat_admin.c.user_id == user_id)
        .order_by(chat_admin.c.checked.desc()),
        "configured": select(chat.c.title.label("chat"))
        .where(chat.c.configured_by == user_id)
        .order_by(chat.c.id),
    }


def _digests(*where: ColumnElement[bool]) -> Select[Any]:
    return (
        select(
            digest.c.id,
            chat.c.title.label("chat"),
            digest.c.mode,
            digest.c.hours,
            digest.c.weekdays,
            digest.c.zone,
            digest.c.topics,
            digest.c.language,
            digest.c.reading,
            digest.c.layout,
            digest.c.silent,
            digest.c.paused,
            digest.c.made,
            digest.c.due,
        )
        .outerjoin_from(digest, chat, chat.c.id == digest.c.chat_id)
        .where(*where)
        .order_by(digest.c.id.desc())
    )


def _articles(table: FromClause, moment: ColumnElement[datetime], where: ColumnElement[bool]) -> Select[Any]:
    named = select(*_ARTICLE, moment.label("at")).join_from(table, article)
    return named.where(where).order_by(moment.desc())


def _row(row: Mapping[Any, Any]) -> dict[str, Any]:
    return {str(name): _plain(value) for name, value in row.items()}


def _plain(value: Any) -> Any:
    """Write moments as text; JSON columns hold plain values already."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="seconds")
    return list(value) if isinstance(value, Sequence) and not isinstance(value, str) else value
