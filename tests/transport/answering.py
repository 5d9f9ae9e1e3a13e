"""A process that answers every update once: started, and killed, by test_kill.

Arguments: Bot API root, token, database path, and "hang" to store updates without ever answering.
"""

import asyncio
import sys
from collections.abc import Mapping
from typing import Any

from bot.ports import SystemClock
from bot.render.view import View
from bot.storage.database import Database
from bot.storage.inbox import InboxStore
from bot.transport.intake import Intake
from bot.transport.journal import Journal
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest


async def main(root: str, token: str, path: str, manner: str) -> None:
    """Answer until killed."""
    clock = SystemClock()
    inbox = InboxStore(await Database.open(f"sqlite:///{path}", clock=clock), clock, 987654)
    async with AiohttpRequest(token=token, api_base_url=root) as request:
        journal = Journal(Messenger(request.call), inbox)

        async def handle(update: Mapping[str, Any]) -> None:
            if manner == "hang":
                await asyncio.sleep(3600)
            answers = await journal.open(update["update_id"])
            for part in ("a", "b"):
                await answers.send(update["message"]["chat"]["id"], View(f"{update['update_id']} {part}"))

        await Intake(
            call=request.call,
            inbox=inbox,
            handle=handle,
            clock=clock,
            allowed_updates=["message"],
            poll_seconds=5,
            parallel=3,
        ).run()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
