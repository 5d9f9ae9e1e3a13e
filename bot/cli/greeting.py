"""Who a token's bot is, and what @BotFather should change about it."""

from collections.abc import Iterator
from typing import Any

from pydantic import SecretStr

from bot.config import proxy_for
from bot.transport.request import AiohttpRequest


async def greet(token: str, api_base_url: str, proxy: SecretStr) -> dict[str, Any]:
    """Ask the server who the bot is.

    Raises:
        TelegramError: `InvalidToken` when the server does not know the token, else what went wrong.
    """
    request = AiohttpRequest(token=token, api_base_url=api_base_url, proxy=proxy_for(proxy, api_base_url))
    await request.initialize()
    try:
        me: dict[str, Any] = await request.call("getMe", {})
    finally:
        await request.shutdown()
    return me


def advice(me: dict[str, Any]) -> Iterator[str]:
    """Say what to tell @BotFather, a line each; nothing where all is as it should be.

    https://core.telegram.org/bots/api#user
    """
    name = f"@{me['username']}"
    if me.get("can_read_all_group_messages"):
        yield (
            f"Group privacy is off, so the bot is sent everything that groups write. It needs only commands "
            f"and replies: write /setprivacy to @BotFather, choose {name}, then Enable."
        )
    if not me.get("can_join_groups", True):
        yield (
            f"The bot can't be added to groups and channels. To allow it, write /setjoingroups to "
            f"@BotFather, choose {name}, then Enable."
        )
    if not me.get("supports_inline_queries"):
        yield (
            f"Inline mode is off, so nobody can send articles from other chats. To switch it on, write "
            f"/setinline to @BotFather, choose {name}, then send a few words such as: words to search for"
        )
