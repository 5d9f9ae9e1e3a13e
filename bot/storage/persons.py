"""Everything of a person leaves the database, in one transaction."""

import json
from typing import Final

from sqlalchemy import Column, delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.article import ChangeKind
from bot.model.chat import NOBODY
from bot.model.notice import NoticeKind
from bot.model.rehearsal import RESERVED
from bot.ports import Clock
from bot.storage import removing
from bot.storage.accepting import end_turn, take_turn
from bot.storage.broadcast_authors import forget_author, forget_listed
from bot.storage.database import Database
from bot.storage.day_figures import LEFT, count_one
from bot.storage.feedback import forget_told
from bot.storage.proposals import PREFIX as PROPOSALS
from bot.storage.tables import (
    admin,
    admission,
    article,
    article_sender,
    audit,
    awaited,
    briefing,
    broadcast,
    chat,
    chat_admin,
    delivery,
    delivery_content,
    digest,
    digest_issue,
    feedback,
    follow,
    held_alert,
    listing,
    meta,
    notice,
    notice_told,
    opened_article,
    reminder,
    removed_article,
    saved_article,
    shown_message,
    source,
    speaker_report,
    told_story,
    topic,
)

ERASED: Final[tuple[Column[int], ...]] = (
    held_alert.c.chat_id,
    told_story.c.chat_id,
    follow.c.chat_id,
    digest.c.chat_id,
    reminder.c.chat_id,
    feedback.c.reporter,
    saved_article.c.chat_id,
    opened_article.c.chat_id,
    shown_message.c.chat_id,
    listing.c.chat_id,
    listing.c.owner_id,
    awaited.c.chat_id,
    topic.c.chat_id,
    chat_admin.c.chat_id,
    chat_admin.c.user_id,
    notice.c.for_user,
    notice_told.c.user_id,
    admin.c.user_id,
    briefing.c.user_id,
    admission.c.chat_id,
    chat.c.id,
)
"""Where a person's id stands in a row that goes."""

RENOUNCED: Final[tuple[Column[int], ...]] = (
    follow.c.owner_id,
    digest_issue.c.decided_by,
    speaker_report.c.reporter,
    speaker_report.c.settled_by,
    feedback.c.settled_by,
    source.c.added_by,
    broadcast.c.added_by,
    broadcast.c.decided_by,
    chat.c.configured_by,
    audit.c.user_id,
    audit.c.about_id,
    admission.c.decided_by,
)
"""Where it stands in a row that is others' too, and stays without it."""

APART: Final[tuple[Column[int], ...]] = (
    article_sender.c.user_id,
    delivery.c.chat_id,
    digest.c.owner_id,
)
"""Where there is more to it."""

_AT_ONCE: Final = 500


class PersonStore:
    """Erases persons."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def erase(self, user_id: int, /) -> None:
        """Forget a person: what is theirs goes, what they set up for others stays and names them no more.

        Articles that only they sent leave the archive, and no trace of their addresses stays. A digest of a
        group or channel goes over to another of its admins, as far as one is known.
        """
        known = select(chat.c.id).where(chat.c.id == user_id).with_for_update()
        async with self._database.write() as connection:
            # The archive first: whoever else takes articles out of it holds it before anything of theirs.
            await self._forget_sent(connection, user_id)
            # Whoever owes something holds the chat, the digest or the reminder that it comes from: either it
            # is owed before these are gone, or not at all.
            if await connection.scalar(known) is not None and user_id not in RESERVED:
                await count_one(connection, self._clock.now().date(), LEFT)
            await _hand_over(connection, user_id)
            await forget_told(connection, user_id)
            for column in ERASED:
                await connection.execute(delete(column.table).where(column == user_id))
            await _forget_deliveries(connection, user_id)
            await forget_author(connection, user_id, now=self._clock.now())
            await forget_listed(connection, user_id)
            for column in RENOUNCED:
                nobody = {column.name: None if column.nullable else NOBODY}
                await connection.execute(update(column.table).where(column == user_id).values(nobody))
            await _forget_facts(connection, user_id)
            await _forget_knocking(connection, user_id)

    async def _forget_sent(self, connection: AsyncConnection, user_id: int) -> None:
        """Take the person from what they sent; what nobody else sent goes."""
        now = self._clock.now()
        last_seq, last_id = await take_turn(connection)
        others = article_sender.alias("others")
        shared = exists().where(
            others.c.article_id == article_sender.c.article_id, others.c.user_id != user_id
        )
        mine = (
            select(article.c.id, article.c.key, article.c.public, article.c.seq, shared.label("shared"))
            .join(article_sender, article_sender.c.article_id == article.c.id)
            .where(article_sender.c.user_id == user_id)
            .order_by(article.c.id)
        )
        rows = (await connection.execute(mine)).all()
        # Its document in the index names the senders: whoever follows the log has to read it anew.
        kept = [row.id for row in rows if (row.public or row.shared) and row.seq > 0]
        log = [
            {"seq": seq, "article_id": number, "kind": ChangeKind.REANALYSED.value, "at": now}
            for seq, number in enumerate(kept, start=last_seq + 1)
        ]
        for entry in log:
            of_it = update(article).where(article.c.id == entry["article_id"])
            await connection.execute(of_it.values(seq=entry["seq"]))
        await end_turn(connection, log, last_seq=last_seq + len(log), last_id=last_id)
        await connection.execute(delete(article_sender).where(article_sender.c.user_id == user_id))
        alone = [row for row in rows if not (row.public or row.shared)]
        for start in range(0, len(alone), removing.MOST):
            ids = [row.id for row in alone[start : start + removing.MOST]]
            while await removing.remove(connection, ids, now):
                pass
        keys = [row.key for row in alone]
        for start in range(0, len(keys), _AT_ONCE):
            # A tombstone would keep sources from bringing it, and tell what had been sent.
            some = removed_article.c.key.in_(keys[start : start + _AT_ONCE])
            await connection.execute(delete(removed_article).where(some))


async def _forget_deliveries(connection: AsyncConnection, user_id: int) -> None:
    """Drop what was owed and sent, with what it said where nobody else is told the same."""
    of_person = delivery.c.chat_id == user_id
    said = select(delivery.c.content).where(of_person).distinct()
    contents = sorted(await connection.scalars(said))
    for start in range(0, len(contents), _AT_ONCE):
        # Whoever owes the same just now waits: contents come before deliveries there, too.
        some = delivery_content.c.key.in_(contents[start : start + _AT_ONCE])
        held = select(delivery_content.c.key).where(some).order_by(delivery_content.c.key)
        await connection.execute(held.with_for_update())
    await connection.execute(delete(delivery).where(of_person))
    for start in range(0, len(contents), _AT_ONCE):
        some = delivery_content.c.key.in_(contents[start : start + _AT_ONCE])
        unused = ~exists().where(delivery.c.content == delivery_content.c.key)
        await connection.execute(delete(delivery_content).where(some, unused))


async def _hand_over(connection: AsyncConnection, user_id: int) -> None:
    """Give the digests that a person set up for others to another of the chat's admins, or to nobody."""
    heir = (
        select(chat_admin.c.user_id)
        .where(chat_admin.c.chat_id == digest.c.chat_id, chat_admin.c.user_id != user_id)
        .order_by(chat_admin.c.checked.desc(), chat_admin.c.user_id)
        .limit(1)
        .scalar_subquery()
    )
    theirs = update(digest).where(digest.c.owner_id == user_id)
    await connection.execute(theirs.values(owner_id=func.coalesce(heir, NOBODY)))


async def _forget_facts(connection: AsyncConnection, user_id: int) -> None:
    """Drop which menu an admin was given, and what the person was asked and may still answer."""
    of_person = meta.c.key.startswith("menu:") & meta.c.key.endswith(f":{user_id}")
    await connection.execute(delete(meta).where(of_person))
    kept = select(meta.c.key, meta.c.value).where(meta.c.key.startswith(PROPOSALS, autoescape=True))
    for row in (await connection.execute(kept)).all():
        if json.loads(row.value)["user"] == user_id:
            await connection.execute(delete(meta).where(meta.c.key == row.key))


async def _forget_knocking(connection: AsyncConnection, user_id: int) -> None:
    """Drop the notices that the person asked to be let in."""
    asked = select(notice.c.id, notice.c.args).where(notice.c.kind == NoticeKind.STRANGER_ASKS.value)
    ids = [row.id for row in await connection.execute(asked) if row.args.get("chat") == user_id]
    await connection.execute(delete(notice).where(notice.c.id.in_(ids)))
