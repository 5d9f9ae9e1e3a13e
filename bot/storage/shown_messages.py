"""What messages that answered somebody tell of articles, for as long as a withdrawal changes it there."""

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import delete, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.locale.languages import FALLBACK
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.model.rehearsal import RESERVED
from bot.model.shown import Shown
from bot.render.packing import pack
from bot.render.view import View
from bot.storage.database import Database
from bot.storage.ending import ended_as
from bot.storage.outbox_edits import SUPERSEDED, correction_of
from bot.storage.outbox_rows import OF_ANSWER
from bot.storage.owing import Owed, owe
from bot.storage.stopping import WITHDRAWAL as KIND
from bot.storage.tables import chat, delivery, shown_message
from bot.storage.upsert import insert_on

_PAGE: Final = 200

Place = tuple[datetime, int, int]
"""When a message was shown, its chat, its id."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """A message that answered somebody."""

    chat_id: int
    message_id: int
    at: datetime
    packed: Mapping[str, Any]
    language: str
    zone: str | None

    @property
    def place(self) -> Place:
        """Give what to go on after."""
        return self.at, self.chat_id, self.message_id


@dataclass(frozen=True, kw_only=True, slots=True)
class Correction:
    """What an answer says without what was withdrawn."""

    answer: Answer
    view: View


async def note_shown(connection: AsyncConnection, shown: Shown, now: datetime) -> None:
    """Remember what a message shows; a change of what it showed before is not made any more."""
    if abs(shown.chat_id) in RESERVED:
        return
    if shown.packed is not None:
        row = {
            "chat_id": shown.chat_id,
            "message_id": shown.message_id,
            "at": now,
            "said": _pressed(shown.packed),
        }
        added = insert_on(connection, shown_message).values(row)
        await connection.execute(
            added.on_conflict_do_update(
                index_elements=[shown_message.c.chat_id, shown_message.c.message_id],
                set_={"at": row["at"], "said": row["said"]},
            )
        )
    if not shown.is_new:
        if shown.packed is None:
            await connection.execute(delete(shown_message).where(*_is(shown.chat_id, shown.message_id)))
        await _drop_corrections(connection, shown, now)


class ShownMessages:
    """Finds what answers show, and changes it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def renew(self, shown: Shown, *, now: datetime) -> None:
        """Note that a message that is remembered shows something else by now."""
        known = select(shown_message.c.at).where(*_is(shown.chat_id, shown.message_id))
        async with self._database.write() as connection:
            # What was forgotten meanwhile, with the person, is not remembered again.
            if await connection.scalar(known.with_for_update()) is not None:
                await note_shown(connection, shown, now)

    async def said(self, since: datetime, after: Place | None) -> list[Answer]:
        """List what answers have shown since a moment, in the order in which they were shown."""
        place = tuple_(shown_message.c.at, shown_message.c.chat_id, shown_message.c.message_id)
        some = (
            select(shown_message, chat.c.language, chat.c.zone)
            .outerjoin(chat, chat.c.id == shown_message.c.chat_id)
            .where(shown_message.c.at >= since)
            .order_by(shown_message.c.at, shown_message.c.chat_id, shown_message.c.message_id)
            .limit(_PAGE)
        )
        if after is not None:
            some = some.where(place > after)
        async with self._database.read() as connection:
            rows = (await connection.execute(some)).mappings().all()
        return [
            Answer(
                chat_id=row["chat_id"],
                message_id=row["message_id"],
                at=row["at"],
                packed=_read(row["said"]),
                language=row["language"] or FALLBACK,
                zone=row["zone"],
            )
            for row in rows
        ]

    async def correct(self, found: Sequence[Correction], withdrawal_id: int, *, now: datetime) -> int:
        """Have messages say something else, unless they do so by now; tells how many."""
        owed: list[Owed] = []
        async with self._database.write() as connection:
            for item in sorted(found, key=lambda one: (one.answer.chat_id, one.answer.message_id)):
                answer = item.answer
                same = (*_is(answer.chat_id, answer.message_id), shown_message.c.at == answer.at)
                said = await connection.scalar(select(shown_message.c.said).where(*same).with_for_update())
                if said is not None and _read(said) == answer.packed:
                    # The moment stays: it is forgotten no later for that.
                    new = {"said": _pressed(pack([item.view]))}
                    await connection.execute(update(shown_message).where(*same).values(new))
                    owed.append(_owed(item, withdrawal_id, now))
            await owe(connection, owed, now=now)
        return len(owed)


async def forget_shown(connection: AsyncConnection, before: datetime) -> None:
    """Forget what was shown before a moment."""
    await connection.execute(delete(shown_message).where(shown_message.c.at < before))


def _owed(item: Correction, withdrawal_id: int, now: datetime) -> Owed:
    answer = item.answer
    return Owed(
        cause=Cause(KIND, correction_of(withdrawal_id, answer.message_id, answer.at)),
        chat_id=answer.chat_id,
        lane=Lane.ALERT,
        views=(item.view,),
        due=now,
        answer=answer.message_id,
    )


async def _drop_corrections(connection: AsyncConnection, shown: Shown, now: datetime) -> None:
    """Let nothing be written over what a message shows now."""
    waiting = (
        delivery.c.chat_id == shown.chat_id,
        delivery.c.kind == KIND,
        delivery.c.edits == OF_ANSWER,
        delivery.c.edits_part == shown.message_id,
        delivery.c.state.in_((DeliveryState.PENDING.value, DeliveryState.PAUSED.value)),
    )
    ended = {"state": ended_as(DeliveryState.SKIPPED), "reason": SUPERSEDED, "settled": now}
    await connection.execute(update(delivery).where(*waiting).values(ended | {"retry": None, "holder": None}))


def _is(chat_id: int, message_id: int) -> tuple[Any, ...]:
    return shown_message.c.chat_id == chat_id, shown_message.c.message_id == message_id


def _pressed(packed: Mapping[str, Any]) -> bytes:
    return zlib.compress(json.dumps(packed, separators=(",", ":")).encode())


def _read(said: bytes) -> Any:
    return json.loads(zlib.decompress(said))
