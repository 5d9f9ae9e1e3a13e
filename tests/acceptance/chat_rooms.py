"""Groups and channels to try things in: what the bot says there, its buttons and links."""

from datetime import time
from typing import Any

from bot.locale.catalogue import Localiser
from bot.model.digest import Digest
from bot.model.schedule import Schedule
from bot.sandbox import Person
from bot.storage.digests import DigestStore

EN, FR = Localiser("en"), Localiser("fr")
DAY = 86_400.0
Json = dict[str, Any]


def buttons(message: Json) -> dict[str, Json]:
    """A message's buttons by their labels."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return {button["text"]: button for row in rows for button in row}


async def said(room: Any, chat: int) -> list[Json]:
    """What the bot has said in a chat."""
    await room.settled()
    bot = room.sandbox.world.bot_id
    return [item for item in await room.client.messages(chat) if item.get("from", {}).get("id") == bot]


async def link(room: Any, query: str) -> str:
    """A link to the bot."""
    name = (await room.client.state())["bot"]["username"]
    return f"https://t.me/{name}?{query}"


def digests(room: Any) -> DigestStore:
    """The digests that the bot knows."""
    return DigestStore(room.opened.database, room.clock, wish_of=str.encode)


async def add_digest(room: Any, chat: int, owner: Person, thread: int | None = None) -> None:
    """Set up a digest at 8."""
    now = room.clock.now()
    draft = Digest(
        id=0,
        chat_id=chat,
        thread=thread,
        owner_id=owner.id,
        schedule=Schedule(hours=(time(8),), zone="Europe/Paris"),
        made=now,
        settled=now,
    )
    assert await digests(room).add(draft, most=9)
