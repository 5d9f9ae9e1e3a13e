"""The outbox: what is owed to chats is claimed, marked before it is sent, and settled, each thing once."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import RowMapping, exists, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.broadcast import KIND
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.model.notice import Notice, NoticeKind
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.ending import ended_as
from bot.storage.holding_back import hold_of
from bot.storage.hush import Hush
from bot.storage.lost_places import lose_topics, put_to_sleep
from bot.storage.notices import make_notices
from bot.storage.outbox_edits import Editing, judge_edits
from bot.storage.outbox_figures import count_in, pause
from bot.storage.outbox_reports import write_reports
from bot.storage.outbox_rows import OF_ANSWER, Claimed, Report
from bot.storage.outbox_verdicts import IS_PAUSED, cancelled_of, end_stopped, hold_paused, verdict_on
from bot.storage.remembered import Remembered
from bot.storage.tables import (
    chat,
    delivery,
    delivery_content,
    delivery_message,
)
from bot.storage.taking_back import holders, take_back

_UTC: Final = ZoneInfo("UTC")

_ROUND = timedelta(seconds=10)
"""At least so often a lane is looked at from its beginning."""

_PENDING, _SENDING = DeliveryState.PENDING.value, DeliveryState.SENDING.value


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """What a look at one lane brought."""

    taken: tuple[Claimed, ...]
    more: bool
    """There was more to look at."""


class OutboxStore:
    """Deliveries between the moment from which they are owed and their end.

    What one `holder` has claimed is nobody else's, until `take_back` is called for it: whoever calls that
    must have made sure that the holder is dead.
    """

    def __init__(self, database: Database, clock: Clock, *, zone: ZoneInfo = _UTC) -> None:
        """`zone` is that of chats that have chosen none."""
        self._database = database
        self._clock = clock
        self._zone = zone
        self._firsts = Remembered(database, _firsts)
        self._holders = Remembered(database, holders)
        self._looked: dict[Lane, tuple[datetime, int]] = {}
        self._round: dict[Lane, datetime] = {}

    async def waiting(self, lanes: Collection[Lane]) -> list[Lane]:
        """List those of the lanes in which something may be claimed."""
        firsts, now = await self._firsts.get(), self._clock.now()
        return [lane for lane in lanes if (first := firsts.get(lane)) is not None and first <= now]

    async def claim(self, holder: str, lane: Lane, /, *, limit: int) -> Claim:
        """Claim what is due in a lane, having looked at `limit` deliveries at most.

        What came too late, and what its chat or an admin does not want now, is settled on the way. The next
        of a chat waits until its earlier ones in the lane are settled. A look goes on where the last one
        ended, so that many that have to wait never hide others. A restored archive gives nothing until an
        admin says so.
        """
        now = self._clock.now()
        async with self._database.write() as connection:
            if await hold_of(connection) is not None:
                return Claim(taken=(), more=False)
            rows = await self._look(connection, lane, limit, now)
            if not rows:
                return Claim(taken=(), more=False)
            edits = await judge_edits(connection, rows, now)
            cancelled = await cancelled_of(connection, rows)
            verdicts: dict[tuple[DeliveryState, str], list[int]] = {}
            mine: list[RowMapping] = []
            for row in rows:
                editing = edits.get(row["id"])
                verdict = verdict_on(row, editing, cancelled, now)
                if verdict is not None:
                    verdicts.setdefault(verdict, []).append(row["id"])
                elif not row["blocked"] and (editing is None or editing.message_id is not None):
                    mine.append(row)
            for (state, reason), ids in verdicts.items():
                ended = update(delivery).where(delivery.c.id.in_(ids))
                kind = state.value if state is DeliveryState.PAUSED else ended_as(state)
                await connection.execute(ended.values(state=kind, reason=reason, settled=now, retry=None))
            ids = [row["id"] for row in mine]
            if ids:
                of_them = update(delivery).where(delivery.c.id.in_(ids))
                await connection.execute(of_them.values(holder=holder, retry=None))
            taken = await _with_contents(connection, mine, edits, Hush(self._zone, now))
        return Claim(taken=taken, more=len(rows) == limit)

    async def exchange(
        self,
        holder: str,
        /,
        *,
        reports: Sequence[Report] = (),
        starting: Mapping[int, int] | None = None,
        sleepers: Mapping[int, str] | None = None,
        lost_topics: Mapping[tuple[int, int], bool] | None = None,
        held_off: Mapping[int, datetime] | None = None,
        pauses: Mapping[Cause, str] | None = None,
    ) -> set[int]:
        """Write down what became of deliveries, and which messages (by delivery) are written next.

        Returns the deliveries that are still the holder's to send: only those may be written, and only once
        this has returned. `sleepers` are chats that can't be written to any more, with what Telegram said;
        `lost_topics` those topics, by chat and thread, and whether each was deleted; `held_off` chats that
        must not be written to before a moment; `pauses` causes that wait for an admin, and why.
        """
        now = self._clock.now()
        async with self._database.write() as connection:
            await write_reports(connection, self._database, holder, reports, now)
            told = await put_to_sleep(connection, sleepers or {}, now)
            told += await lose_topics(connection, lost_topics or {})
            for chat_id, until in sorted((held_off or {}).items()):
                waits = (
                    delivery.c.chat_id == chat_id,
                    delivery.c.settled.is_(None),
                    delivery.c.retry < until,
                )
                await connection.execute(update(delivery).where(*waits).values(retry=until))
            for cause, reason in (pauses or {}).items():
                if await pause(connection, self._database, cause, reason, now):
                    args: dict[str, str | int] = {
                        "cause": f"{cause.kind} {cause.name}",
                        "number": cause.number,
                        "doubts": await count_in(connection, cause, DeliveryState.UNCERTAIN),
                        "said": reason,
                    }
                    told.append(Notice(kind=NoticeKind.SENDING_PAUSED, args=args))
            if told:
                await make_notices(connection, told, now)
            await end_stopped(connection, [number for number, part in (starting or {}).items() if part], now)
            starting = starting or {}
            begun = await _start(connection, holder, starting)
            await hold_paused(connection, starting.keys() - begun, now)
            return begun

    async def release(self, holder: str, /, *, keep: Collection[int] = ()) -> None:
        """Give back what a holder has claimed and not begun to send, but for what it is to `keep`."""
        now = self._clock.now()
        async with self._database.write() as connection:
            claimed = (
                delivery.c.holder == holder,
                delivery.c.state == _PENDING,
                delivery.c.id.not_in(list(keep)),
            )
            await connection.execute(update(delivery).where(*claimed).values(holder=None, retry=now))

    async def holders(self) -> set[str]:
        """Name those who have claimed something."""
        return {*await self._holders.get()}

    async def take_back(self, dead: str, /) -> int:
        """Free what a dead holder had claimed; tell of how many messages nobody knows whether they are there.

        What it was writing may have been sent and is never repeated, but for edits; what it had only claimed
        surely was not.
        """
        async with self._database.write() as connection:
            return await take_back(connection, dead, self._clock.now())

    async def _look(
        self, connection: AsyncConnection, lane: Lane, limit: int, now: datetime
    ) -> Sequence[RowMapping]:
        earlier = delivery.alias("earlier")
        before = (
            earlier.c.chat_id == delivery.c.chat_id,
            earlier.c.lane == delivery.c.lane,
            earlier.c.settled.is_(None),
            tuple_(earlier.c.due, earlier.c.id) < tuple_(delivery.c.due, delivery.c.id),
        )
        due = (
            select(
                delivery,
                exists().where(*before).label("blocked"),
                exists().where(*IS_PAUSED).label("paused"),
                chat.c.asleep,
                chat.c.stopped,
                chat.c.announcements,
                chat.c.title,
                chat.c.quiet_from,
                chat.c.quiet_until,
                chat.c.zone,
            )
            .select_from(delivery.outerjoin(chat, chat.c.id == delivery.c.chat_id))
            .where(delivery.c.lane == lane.value, delivery.c.retry <= now)
            .order_by(delivery.c.retry, delivery.c.id)
            .limit(limit)
            .with_for_update(of=delivery, skip_locked=True)
        )
        looked = self._looked.get(lane)
        if now - self._round.get(lane, now - _ROUND) >= _ROUND:
            # What has just been lined up with others' may stand before what was looked at.
            looked, self._round[lane] = None, now
        if looked is not None:
            retry, delivery_id = looked
            beyond = or_(delivery.c.retry > retry, delivery.c.id > delivery_id)
            due = due.where(delivery.c.retry >= retry, beyond)
        rows = (await connection.execute(due)).mappings().all()
        if len(rows) == limit:
            self._looked[lane] = (rows[-1]["retry"], rows[-1]["id"])
        else:
            self._looked.pop(lane, None)
        return rows


async def _firsts(connection: AsyncConnection) -> dict[Lane, datetime]:
    """Tell when the first of each lane is due; a restored archive has none until an admin says so."""
    if await hold_of(connection) is not None:
        return {}
    found = {}
    for lane in Lane:
        of_lane = select(delivery.c.retry).where(delivery.c.lane == lane.value, delivery.c.retry.is_not(None))
        # In order: PostgreSQL would otherwise look for any of them, wherever it may be.
        first = await connection.scalar(of_lane.order_by(delivery.c.retry, delivery.c.id).limit(1))
        if first is not None:
            found[lane] = first
    return found


async def _with_contents(
    connection: AsyncConnection, rows: Sequence[RowMapping], edits: Mapping[int, Editing], hush: Hush
) -> tuple[Claimed, ...]:
    if not rows:
        return ()
    keys = sorted({row["content"] for row in rows})
    contents = select(delivery_content.c.key, delivery_content.c.messages)
    packed = {
        found.key: found.messages
        for found in await connection.execute(contents.where(delivery_content.c.key.in_(keys)))
    }
    told: dict[int, dict[int, int | None]] = {row["id"]: {} for row in rows}
    together = await _sent_together(connection, [row["edits"] for row in rows if row["kind"] == KIND])
    several = [row["id"] for row in rows if row["parts"] > 1]
    if several:
        sent = select(delivery_message).where(delivery_message.c.delivery_id.in_(several))
        for message in await connection.execute(sent):
            told[message.delivery_id][message.number] = message.message_id
    return tuple(
        Claimed(
            id=row["id"],
            cause=Cause(row["kind"], row["cause"]),
            chat_id=row["chat_id"],
            lane=Lane(row["lane"]),
            thread=row["thread"],
            silent=row["silent"] or hush.hushes(row),
            due=row["due"],
            expires=row["expires"],
            attempts=row["attempts"],
            parts=row["parts"],
            told=told[row["id"]],
            packed=packed[row["content"]],
            edits=None if (editing := edits.get(row["id"])) is None else editing.message_id,
            edits_too=tuple(together.get(row["edits"], ())),
            of_answer=row["edits"] == OF_ANSWER,
            name=row["title"] or "",
        )
        for row in sorted(rows, key=lambda row: (row["due"], row["id"]))
    )


async def _sent_together(
    connection: AsyncConnection, deliveries: Sequence[int | None]
) -> dict[int, list[int]]:
    """Give the messages of albums, but for the first of each, by delivery."""
    found: dict[int, list[int]] = {}
    ids = [number for number in deliveries if number is not None]
    if ids:
        rest = (delivery_message.c.delivery_id.in_(ids), delivery_message.c.number > 0)
        for row in await connection.execute(select(delivery_message).where(*rest)):
            if row.message_id:
                found.setdefault(row.delivery_id, []).append(row.message_id)
    return found


async def _start(connection: AsyncConnection, holder: str, starting: Mapping[int, int]) -> set[int]:
    by_part: dict[int, list[int]] = {}
    for delivery_id, part in starting.items():
        by_part.setdefault(part, []).append(delivery_id)
    begun: set[int] = set()
    for part, ids in sorted(by_part.items()):
        # One that is marked already was not written: the holder was not told that its mark was kept.
        mine = (
            delivery.c.id.in_(ids),
            delivery.c.holder == holder,
            or_((delivery.c.state == _PENDING) & ~exists().where(*IS_PAUSED), delivery.c.state == _SENDING),
        )
        marked: Any = (
            update(delivery)
            .where(*mine)
            .values(state=_SENDING, part=part, attempts=delivery.c.attempts + 1)
            .returning(delivery.c.id)
        )
        begun.update(await connection.scalars(marked))
    return begun
