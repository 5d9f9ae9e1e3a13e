"""The three clients: python-telegram-bot, aiogram and plain HTTP."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import telegram
from three_clients import Three

from bot.sandbox import Sandbox, SandboxClient
from bot.sandbox.player import Person


@pytest.fixture
async def three(sandbox: Sandbox, client: SandboxClient, raw: Any, ann: Person) -> AsyncIterator[Three]:
    # Two seconds that most test processes can do without.
    import aiogram
    from aiogram.client.default import DefaultBotProperties
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    bob = await client.person("Bob", admin=True, language_code=None)
    group = await client.group("Rédaction", bob, ann, forum=True)
    await client.promote(group)
    server = TelegramAPIServer.from_base(sandbox.url)
    gram = aiogram.Bot(
        sandbox.token, session=AiohttpSession(api=server), default=DefaultBotProperties(parse_mode="HTML")
    )
    ptb = telegram.Bot(sandbox.token, base_url=f"{sandbox.url}/bot", base_file_url=f"{sandbox.url}/file/bot")
    async with ptb, gram:
        yield Three(ptb=ptb, gram=gram, raw=raw, sandbox=sandbox, client=client, ann=ann, group=group)
