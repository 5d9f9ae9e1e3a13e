"""However much the outbox holds, no question to it reads all of it."""

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from sqlalchemy import event, insert, literal, select, text

from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.render.view import View
from bot.storage.database import Database
from bot.storage.outbox import OutboxStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.outbox_rows import Report
from bot.storage.owing import Owed, move_deliveries, owe
from bot.storage.tables import delivery, delivery_message

CAUSE = Cause("broadcast", "1")
MANY = 4000


class Asked:
    """What a question may use."""

    def __init__(self, database: Database, clock: Any) -> None:
        self.database, self.clock = database, clock
        self.outbox, self.figures = OutboxStore(database, clock), OutboxFigures(database, clock)

    async def move(self) -> None:
        async with self.database.write() as connection:
            await move_deliveries(connection, 5, -6, now=self.clock.now())

    async def claim_twice(self) -> None:
        for _ in range(2):
            await self.outbox.claim("me", Lane.BROADCAST, limit=20)

    async def edit(self) -> None:
        """Owe edits of what was sent, twice, and claim them."""
        now = self.clock.now()
        for number in ("1", "2"):
            owed = [
                Owed(
                    cause=Cause("alert-edit", number),
                    chat_id=chat_id,
                    lane=Lane.ALERT,
                    views=(View("Later"),),
                    due=now,
                    edits=Cause("broadcast", f"old{chat_id % 200}"),
                )
                for chat_id in range(1, 10)
            ]
            async with self.database.write() as connection:
                await owe(connection, owed, now=now)
        claim = await self.outbox.claim("me", Lane.ALERT, limit=100)
        assert [item.edits is not None for item in claim.taken] == [True] * 9

    async def exchange(self) -> None:
        async with self.database.read() as connection:
            held = select(delivery.c.id).where(delivery.c.holder == "me").limit(2)
            first, second = await connection.scalars(held)
        report = Report(delivery_id=first, state=DeliveryState.SENT, message=(0, 1))
        await self.outbox.exchange(
            "me",
            reports=[report],
            starting={second: 0},
            sleepers={7: "blocked"},
            held_off={8: self.clock.now()},
        )


QUESTIONS: dict[str, Callable[[Asked], Awaitable[Any]]] = {
    "waiting": lambda asked: asked.outbox.waiting([Lane.URGENT, Lane.BROADCAST]),
    "claim": Asked.claim_twice,
    "exchange": Asked.exchange,
    "edit": Asked.edit,
    "release": lambda asked: asked.outbox.release("me"),
    "holders": lambda asked: asked.outbox.holders(),
    "take back": lambda asked: asked.outbox.take_back("me"),
    "move": Asked.move,
    "tally": lambda asked: asked.figures.tally(CAUSE),
    "doubts": lambda asked: asked.figures.doubts(),
    "messages": lambda asked: asked.figures.messages(CAUSE, 5),
    "send again": lambda asked: asked.figures.send_again(CAUSE),
    "prune": lambda asked: asked.figures.prune(asked.clock.now() - timedelta(days=9)),
}


async def fill(database: Database, clock: Any) -> None:
    """Have as many deliveries that are over as there are to come, of some hundred causes."""
    now = clock.now()
    owed = [
        Owed(
            cause=Cause("broadcast", str(chat_id % 200)),
            chat_id=chat_id,
            lane=Lane.BROADCAST,
            views=(View(f"News {chat_id}"),),
            due=now,
        )
        for chat_id in range(1, MANY)
    ]
    async with database.write() as connection:
        await owe(connection, owed, now=now)
        copied = [
            column for column in delivery.c if column.name not in ("id", "cause", "state", "settled", "retry")
        ]
        over = insert(delivery).from_select(
            ["cause", "state", "settled", *(column.name for column in copied)],
            delivery.select().with_only_columns(
                text("'old' || (chat_id % 200)"), text("'sent'"), delivery.c.due, *copied
            ),
        )
        await connection.execute(over)
        sent = select(delivery.c.id, literal(0), delivery.c.id, delivery.c.due).where(
            delivery.c.state == "sent"
        )
        names = ["delivery_id", "number", "message_id", "at"]
        await connection.execute(insert(delivery_message).from_select(names, sent))
    async with database.write() as connection:
        await connection.execute(text("ANALYZE"))
    await OutboxStore(database, clock).claim("me", Lane.BROADCAST, limit=20)


async def plans_of(database: Database, ask: Callable[[], Awaitable[Any]]) -> list[str]:
    """Ask, and have the database explain every statement of it before it runs."""
    statements: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        statements.append((statement, parameters))

    async with database.read() as reading, database.write() as writing:
        engines = {reading.sync_connection.engine, writing.sync_connection.engine}  # type: ignore[union-attr]
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    await ask()
    for engine in engines:
        event.remove(engine, "before_cursor_execute", note)
    plans: list[str] = []
    sqlite = database.dialect == "sqlite"
    async with database.read() as connection:
        for statement, parameters in statements:
            if statement.split()[0] in ("SELECT", "DELETE", "UPDATE"):
                one = parameters[0] if isinstance(parameters, list) else parameters
                explain = f"EXPLAIN {'QUERY PLAN ' if sqlite else ''}{statement}"
                rows = await connection.exec_driver_sql(explain, tuple(one))
                plans += [row[3] if sqlite else row[0] for row in rows]
    assert plans
    return plans


async def test_questions_go_through_an_index(database: Database, clock: Any) -> None:
    await fill(database, clock)
    asked = Asked(database, clock)
    seen = {}
    for name, question in QUESTIONS.items():
        plans = await plans_of(database, lambda question=question: question(asked))  # type: ignore[misc]
        seen[name] = "\n".join(plans)
        if database.dialect == "sqlite":
            # What is claimed, paused and in doubt is little: its index may be walked along.
            walks = (
                "SCAN delivery_pause",
                "SCAN delivery USING COVERING INDEX delivery_holder",
                "SCAN delivery_message USING INDEX delivery_message_unknown",
            )
            bad = [plan for plan in plans if plan.startswith("SCAN delivery") and plan not in walks]
        else:
            # Few causes are ever paused.
            whole = re.compile(r"Seq Scan on delivery(?!_pause)")
            bad = [plan for plan in plans if whole.search(plan)]
        assert not bad, f"{name}:\n{seen[name]}"
    for index in ("delivery_waiting", "delivery_order"):
        assert index in seen["claim"]
    if database.dialect == "sqlite":
        assert "USING COVERING INDEX delivery_cause" in seen["tally"]
