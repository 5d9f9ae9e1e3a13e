"""Posts that were sent as answers, kept beside what was owed: whoever changes messages later finds them."""

from sqlalchemy import insert, select

from bot.model.audit import AuditEntry
from bot.model.delivery import DeliveryState
from bot.model.lane import Lane
from bot.ports import Clock
from bot.render.view import View
from bot.storage import audit
from bot.storage.database import Database
from bot.storage.owing import keep_content
from bot.storage.tables import delivery, delivery_message

KIND = "post"


class PostedStore:
    """Notes posts."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def note(
        self, chat_id: int, message_id: int, view: View, *, name: str, deed: AuditEntry | None = None
    ) -> None:
        """Note a message that was posted, with the deed; `name` is what it is known by, noted once."""
        now = self._clock.now()
        known = (delivery.c.chat_id == chat_id, delivery.c.kind == KIND, delivery.c.cause == name)
        async with self._database.write() as connection:
            if await connection.scalar(select(delivery.c.id).where(*known)) is not None:
                return
            row = {
                "chat_id": chat_id,
                "kind": KIND,
                "cause": name,
                "lane": Lane.ALERT.value,
                "state": DeliveryState.SENT.value,
                "due": now,
                "made": now,
                "settled": now,
                "silent": False,
                "part": 1,
                "parts": 1,
                "attempts": 1,
                "content": await keep_content(connection, (view,), now=now),
            }
            number = await connection.scalar(insert(delivery).values(row).returning(delivery.c.id))
            message = {"delivery_id": number, "number": 0, "message_id": message_id, "at": now}
            await connection.execute(insert(delivery_message).values(message))
            await audit.record(connection, deed, now=now)
