"""What tests of digests' settings look at: the rows, the buttons, and the day that the bot should say."""

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot.model.digest import Digest
from bot.storage.digest_rows import digest_of
from bot.storage.tables import digest as digest_table
from bot.storage.tables import told_story

PARIS = ZoneInfo("Europe/Paris")


def labels(message: dict[str, Any]) -> list[str]:
    """List the labels of a message's buttons."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def data_of(message: dict[str, Any], label: str) -> str:
    """Give what a button sends."""
    rows = message["reply_markup"]["inline_keyboard"]
    return str(next(button["callback_data"] for row in rows for button in row if button["text"] == label))


async def digests_of(stage: Any, chat: int) -> list[Digest]:
    """Read a chat's digests, the oldest first."""
    rows = select(digest_table).where(digest_table.c.chat_id == chat).order_by(digest_table.c.id)
    async with stage.opened.database.read() as connection:
        return [digest_of(dict(row)) for row in (await connection.execute(rows)).mappings()]


async def only(stage: Any, chat: int) -> Digest:
    """Read a chat's one digest."""
    [found] = await digests_of(stage, chat)
    return found


async def told(stage: Any) -> int:
    """Count the stories that chats have been told."""
    async with stage.opened.database.read() as connection:
        return int(await connection.scalar(select(func.count()).select_from(told_story)) or 0)


def coming(stage: Any, hour: int, zone: ZoneInfo = PARIS) -> str:
    """Say as the bot does which day a full hour comes next."""
    return "today" if stage.clock.now().astimezone(zone).hour < hour else "tomorrow"
