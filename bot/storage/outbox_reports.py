"""What senders tell of deliveries, written down."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.delivery import ENDED, DeliveryState
from bot.storage.database import Database
from bot.storage.ending import ended_as
from bot.storage.outbox_rows import Report
from bot.storage.tables import delivery, delivery_message
from bot.storage.upsert import insert_into

_WITHOUT_ALL = frozenset((DeliveryState.ASLEEP, DeliveryState.REFUSED, DeliveryState.SKIPPED))


async def write_reports(
    connection: AsyncConnection, database: Database, holder: str, reports: Sequence[Report], now: datetime
) -> None:
    """Write down what became of deliveries that `holder` has, and of their messages."""
    if not reports:
        return
    # Somebody who has all that is theirs erased may be sent something just then.
    told = select(delivery.c.id).where(delivery.c.id.in_([report.delivery_id for report in reports]))
    there = set(await connection.scalars(told.with_for_update(key_share=True, read=True)))
    messages = [
        {"delivery_id": report.delivery_id, "number": report.message[0], "message_id": report.message[1]}
        for report in reports
        if report.message is not None and report.delivery_id in there
    ]
    messages += [
        {"delivery_id": report.delivery_id, "number": number, "message_id": message_id}
        for report in reports
        if report.message is not None and report.delivery_id in there
        for number, message_id in enumerate(report.others, report.message[0] + 1)
    ]
    if messages:
        note = insert_into(delivery_message, database)
        known = note.on_conflict_do_update(
            # A process that was paused for so long that it was taken for dead still knows better.
            index_elements=[delivery_message.c.delivery_id, delivery_message.c.number],
            set_={"message_id": note.excluded.message_id},
            where=delivery_message.c.message_id.is_(None),
        )
        await connection.execute(known, [message | {"at": now} for message in messages])
    rows = [
        {
            "of_delivery": report.delivery_id,
            "of_holder": holder,
            "state": report.state.value,
            "retry": report.retry,
            "holder": holder if report.state is DeliveryState.PENDING and not report.retry else None,
            "settled": now if report.state in ENDED else None,
            "reason": report.reason,
        }
        for report in reports
    ]
    if rows:
        reported = update(delivery).where(
            delivery.c.id == bindparam("of_delivery"), delivery.c.holder == bindparam("of_holder")
        )
        names = ("state", "retry", "holder", "settled", "reason")
        values = {name: bindparam(name, type_=delivery.c[name].type) for name in names}
        await connection.execute(reported.values(values), rows)
    over = [report.delivery_id for report in reports if report.state in _WITHOUT_ALL]
    if over:
        doubtful = (
            delivery.c.id.in_(over),
            delivery.c.state.in_([state.value for state in _WITHOUT_ALL]),
        )
        sure = delivery.c.state
        await connection.execute(update(delivery).where(*doubtful).values(state=ended_as(sure)))
    homeless = [report.delivery_id for report in reports if report.to_main_thread]
    if homeless:
        await connection.execute(update(delivery).where(delivery.c.id.in_(homeless)).values(thread=None))
