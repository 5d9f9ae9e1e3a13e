"""Messages that tell of what was withdrawn: those that wait are held back or rewritten, sent ones edited."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import RowMapping, func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.locale.languages import FALLBACK
from bot.model.broadcast import KIND as BROADCAST
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.render.view import View
from bot.storage.database import Database
from bot.storage.owing import Owed, keep_content, owe
from bot.storage.stopping import WITHDRAWAL as KIND
from bot.storage.tables import chat, delivery, delivery_content, told_story

WITHDRAWN: Final = "withdrawn"
"""Why a message is skipped that tells of nothing else."""
_ALERTS: Final = ("alert", "stream")
_KEPT_ASIDE: Final = "w"
"""Before the name of an alert that changes no more with its story."""
_PAGE: Final = 200
_WAITING: Final = (DeliveryState.PENDING.value, DeliveryState.PAUSED.value)
_THERE: Final = (
    *_WAITING,
    *(state.value for state in (DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.UNCERTAIN)),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """What some deliveries say."""

    key: str
    used: datetime
    packed: Mapping[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class Holder:
    """A chat's delivery that says it, as the one that counts for its message."""

    id: int
    chat_id: int
    language: str
    zone: str | None
    target: int
    """The delivery whose message it is."""
    cause: Cause
    """That one's."""
    part: int | None
    """The number of the message that it edits; None for what is no edit."""
    edited: frozenset[int]
    """The numbers of its messages that an edit has changed since."""
    waits: bool
    """Nothing of it was sent, nor is being sent."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rewritten:
    """What a delivery's messages say without what was withdrawn."""

    holder: Holder
    views: tuple[View, ...]
    """All of its messages."""
    changed: tuple[int, ...]
    """The numbers of those that say something else."""
    alone: bool
    """They tell of nothing else."""


class WithdrawnMessages:
    """Finds what deliveries say, and changes it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def said(self, since: datetime, after: str) -> list[Said]:
        """List what deliveries have said since a moment, by key."""
        some = (
            select(delivery_content)
            .where(delivery_content.c.used >= since, delivery_content.c.key > after)
            .order_by(delivery_content.c.key)
            .limit(_PAGE)
        )
        async with self._database.read() as connection:
            return [
                Said(key=row.key, used=row.used, packed=row.messages)
                for row in await connection.execute(some)
            ]

    async def holders(self, key: str, after: int) -> tuple[int, list[Holder]]:
        """List deliveries that say something in a message as it stands, or is to be sent; 0 after the last.

        The number is what to go on after.
        """
        target = delivery.alias("target")
        some = (
            select(
                delivery,
                target.c.kind.label("target_kind"),
                target.c.cause.label("target_cause"),
                chat.c.language,
                chat.c.zone,
            )
            .join(target, target.c.id == func.coalesce(delivery.c.edits, delivery.c.id))
            .outerjoin(chat, chat.c.id == delivery.c.chat_id)
            .where(
                delivery.c.content == key,
                delivery.c.id > after,
                delivery.c.state.in_(_THERE),
                target.c.kind != BROADCAST,
            )
            .order_by(delivery.c.id)
            .limit(_PAGE)
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(some)).mappings().all()
            newest = await _newest_edits(connection, {row["edits"] or row["id"] for row in rows})
        last = rows[-1]["id"] if len(rows) == _PAGE else 0
        holders = [_holder(row, newest.get(row["edits"] or row["id"], {})) for row in rows]
        return last, [holder for holder in holders if holder is not None]

    async def rewrite(self, rewritten: Sequence[Rewritten], withdrawal_id: int, *, now: datetime) -> None:
        """Hold back what waits and tells of nothing else, rewrite what waits, edit the rest."""
        async with self._database.write() as connection:
            owed: list[Owed] = []
            for item in rewritten:
                if not (item.holder.waits and await _change(connection, item, now)):
                    owed += _edits(item, withdrawal_id, now)
                    await _keep_aside(connection, item.holder)
            await owe(connection, owed, now=now)


async def _newest_edits(connection: AsyncConnection, targets: Collection[int]) -> dict[int, dict[int, int]]:
    """Give the last edit of each message, by delivery and the message's number."""
    found: dict[int, dict[int, int]] = {}
    if targets:
        edits = (
            select(delivery.c.edits, delivery.c.edits_part, func.max(delivery.c.id).label("id"))
            .where(delivery.c.edits.in_(targets), delivery.c.state.in_(_THERE))
            .group_by(delivery.c.edits, delivery.c.edits_part)
        )
        for row in await connection.execute(edits):
            found.setdefault(row.edits, {})[row.edits_part] = row.id
    return found


def _holder(row: RowMapping, newest: Mapping[int, int]) -> Holder | None:
    """Describe a delivery; None where its message says something else by now."""
    edits = row["edits"]
    if edits is not None and newest.get(row["edits_part"], 0) > row["id"]:
        return None
    return Holder(
        id=row["id"],
        chat_id=row["chat_id"],
        language=row["language"] or FALLBACK,
        zone=row["zone"],
        target=edits or row["id"],
        cause=Cause(row["target_kind"], row["target_cause"]),
        part=None if edits is None else row["edits_part"],
        edited=frozenset(newest) if edits is None else frozenset(),
        waits=edits is None and row["state"] in _WAITING and row["holder"] is None and not row["part"],
    )


async def _change(connection: AsyncConnection, item: Rewritten, now: datetime) -> bool:
    """Change what waits, unless a sender has claimed it meanwhile."""
    untouched = (
        delivery.c.id == item.holder.id,
        delivery.c.state.in_(_WAITING),
        delivery.c.holder.is_(None),
        delivery.c.part == 0,
    )
    new: dict[str, Any]
    if item.alone:
        new = {"state": DeliveryState.SKIPPED.value, "reason": WITHDRAWN, "settled": now, "retry": None}
    else:
        new = {"content": await keep_content(connection, item.views, now=now)}
    return (await connection.execute(update(delivery).where(*untouched).values(new))).rowcount > 0


def _edits(item: Rewritten, withdrawal_id: int, now: datetime) -> list[Owed]:
    holder = item.holder
    own = tuple(part for part in item.changed if part not in holder.edited)
    parts = own if holder.part is None else (holder.part,)
    return [
        Owed(
            cause=Cause(KIND, f"{withdrawal_id}:{holder.target}:{part}:{holder.id}"),
            chat_id=holder.chat_id,
            lane=Lane.ALERT,
            views=(item.views[part if holder.part is None else 0],),
            due=now,
            edits=holder.cause,
            edits_part=part,
        )
        for part in parts
    ]


async def _keep_aside(connection: AsyncConnection, holder: Holder) -> None:
    """Let an alert change no more with its story, but be remembered as the one that it was."""
    if holder.cause.kind in _ALERTS:
        told = (told_story.c.chat_id == holder.chat_id, told_story.c.alert == holder.cause.name)
        aside = literal(_KEPT_ASIDE).concat(told_story.c.alert)
        await connection.execute(update(told_story).where(*told).values(alert=aside))
