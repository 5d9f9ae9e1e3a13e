"""Deliveries that change a message that is there instead of sending another."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import RowMapping, bindparam, func, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.broadcast import PINS
from bot.model.delivery import Cause, DeliveryState
from bot.storage.outbox_rows import LEFT_BEHIND, OF_ANSWER, UNKNOWN_FATE
from bot.storage.portions import portions
from bot.storage.tables import delivery, delivery_message, shown_message

SUPERSEDED, UNSENT, MESSAGE_GONE = "superseded", "unsent", "gone"
"""Why an edit is skipped: a newer one says all, or there is no message to change."""

_OPEN = (DeliveryState.PENDING.value, DeliveryState.PAUSED.value)
_COUNTS = (
    DeliveryState.PENDING.value,
    DeliveryState.SENDING.value,
    DeliveryState.SENT.value,
    DeliveryState.UNCERTAIN.value,
)
_MOMENT = "%y%m%d%H%M%S%f"
_EVER = datetime(1970, 1, 1, tzinfo=UTC)

Wanted = tuple[int, Cause]
"""A chat, and the cause of a delivery that it has."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """The delivery whose message an edit changes."""

    id: int
    opens: datetime | None
    """When it is to be sent, while it has yet to be."""


async def find_targets(connection: AsyncConnection, wanted: Iterable[Wanted]) -> dict[Wanted, Target]:
    """Find the deliveries that are to be changed; of an edit, what it changes itself."""
    chats: defaultdict[Cause, list[int]] = defaultdict(list)
    for chat_id, cause in wanted:
        chats[cause].append(chat_id)
    found: dict[Wanted, Target] = {}
    for cause, chat_ids in chats.items():
        of_it = (delivery.c.kind == cause.kind, delivery.c.cause == cause.name)
        for some in portions(chat_ids):
            query = select(
                delivery.c.id, delivery.c.chat_id, delivery.c.edits, delivery.c.due, delivery.c.settled
            ).where(delivery.c.chat_id.in_(some), *of_it)
            for row in await connection.execute(query):
                opens = row.due if row.settled is None else None
                found[row.chat_id, cause] = Target(id=row.edits or row.id, opens=opens)
    return found


async def supersede(
    connection: AsyncConnection, edits: Sequence[Mapping[str, object]], now: datetime
) -> None:
    """Skip older edits that would not be seen for long; takes the newer ones as `owe` wrote them."""
    newer = delivery.alias("newer")
    this = (
        newer.c.chat_id == bindparam("of_chat"),
        newer.c.kind == bindparam("of_kind"),
        newer.c.cause == bindparam("of_cause"),
    )
    older = update(delivery).where(
        delivery.c.edits == bindparam("target"),
        delivery.c.edits_part == bindparam("of_part"),
        or_(*[delivery.c.state == state for state in _OPEN]),
        delivery.c.due >= bindparam("since", type_=delivery.c.due.type),
        delivery.c.id < select(newer.c.id).where(*this).scalar_subquery(),
    )
    ended = {"state": DeliveryState.SKIPPED.value, "reason": SUPERSEDED, "settled": now}
    rows = [
        {
            "of_chat": row["chat_id"],
            "of_kind": row["kind"],
            "of_cause": row["cause"],
            "target": row["edits"],
            "of_part": row["edits_part"],
            "since": _EVER if row["due"] <= now else row["due"],  # type: ignore[operator]  # a datetime
        }
        for row in edits
    ]
    if rows:
        await connection.execute(older.values(ended | {"retry": None, "holder": None}), rows)


@dataclass(frozen=True, kw_only=True, slots=True)
class Editing:
    """What can be done about an edit that is due."""

    message_id: int | None = None
    """The message to change."""
    skip: str | None = None
    """Why it is not done at all; with neither it waits for its message."""


async def judge_edits(
    connection: AsyncConnection, rows: Sequence[RowMapping], now: datetime
) -> dict[int, Editing]:
    """Say of each delivery that is an edit what can be done about it; a pin and a text both stay."""
    verdicts = await _judge_corrections(connection, [row for row in rows if row["edits"] == OF_ANSWER])
    edits = [row for row in rows if row["edits"] is not None and row["edits"] != OF_ANSWER]
    if not edits:
        return verdicts
    targets = sorted({row["edits"] for row in edits})
    of_them = select(delivery.c.id, delivery.c.settled).where(delivery.c.id.in_(targets))
    settled = {row.id: row.settled is not None for row in await connection.execute(of_them)}
    told = select(delivery_message).where(delivery_message.c.delivery_id.in_(targets))
    messages = {(row.delivery_id, row.number): row.message_id for row in await connection.execute(told)}
    latest = (
        select(delivery.c.edits, delivery.c.edits_part, func.max(delivery.c.id).label("id"))
        .where(
            delivery.c.edits.in_(targets),
            delivery.c.kind != PINS,
            delivery.c.state.in_(_COUNTS),
            or_(delivery.c.due <= now, delivery.c.settled.is_not(None)),
        )
        .group_by(delivery.c.edits, delivery.c.edits_part)
    )
    newest = {(row.edits, row.edits_part): row.id for row in await connection.execute(latest)}
    for row in edits:
        target, message = row["edits"], (row["edits"], row["edits_part"])
        message_id = messages.get(message, UNKNOWN_FATE)
        if row["kind"] != PINS and newest.get(message, 0) > row["id"]:
            verdicts[row["id"]] = Editing(skip=SUPERSEDED)
        elif target not in settled or message_id == LEFT_BEHIND:
            verdicts[row["id"]] = Editing(skip=MESSAGE_GONE)
        elif message_id is not UNKNOWN_FATE:
            verdicts[row["id"]] = Editing(message_id=message_id)
        elif settled[target] or message in messages:
            verdicts[row["id"]] = Editing(skip=UNSENT)
        else:
            verdicts[row["id"]] = Editing()
    return verdicts


def correction_of(withdrawal_id: int, message_id: int, at: datetime) -> str:
    """Name the correction of an answer as it was shown at a moment: it may show the same again later."""
    return f"{withdrawal_id}:m{message_id}:{at:{_MOMENT}}"


async def _judge_corrections(connection: AsyncConnection, rows: Sequence[RowMapping]) -> dict[int, Editing]:
    """Say of corrections of answers what can be done about them: another screen may stand there by now."""
    verdicts: dict[int, Editing] = {}
    if not rows:
        return verdicts
    places = {(row["chat_id"], row["edits_part"]) for row in rows}
    known = select(shown_message.c.chat_id, shown_message.c.message_id, shown_message.c.at)
    these = tuple_(shown_message.c.chat_id, shown_message.c.message_id).in_(sorted(places))
    shown = {(row.chat_id, row.message_id): row.at for row in await connection.execute(known.where(these))}
    for row in rows:
        message_id = row["edits_part"]
        at, meant = shown.get((row["chat_id"], message_id)), row["cause"].rpartition(":")[2]
        if message_id == LEFT_BEHIND:
            verdicts[row["id"]] = Editing(skip=MESSAGE_GONE)
        elif at is not None and f"{at:{_MOMENT}}" != meant:
            verdicts[row["id"]] = Editing(skip=SUPERSEDED)
        else:
            verdicts[row["id"]] = Editing(message_id=message_id)
    return verdicts
