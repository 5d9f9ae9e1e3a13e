"""Admins see more commands in their private chat; nobody else does."""

from typing import Any

from newsrooms import ADMIN

from bot.model.notice import Admin
from bot.storage.meta import MetaStore
from handlers import menu


async def names(stage: Any, user: int) -> set[str]:
    return {command["command"] for command in await stage.client.commands(user)}


async def test_admins_see_what_admins_do(open_stage: Any) -> None:
    async with open_stage(telegram={"admins": [ADMIN]}) as stage:
        chief = await stage.client.person("Chief", language_code="fr", id=ADMIN)
        reader = await stage.client.person("Reader", language_code="fr")
        await stage.ask(chief, "/help")
        assert "addsource" not in await names(stage, chief.id)
        await stage.ask(chief, "/start")
        assert "addsource" in await names(stage, chief.id)
        await stage.ask(reader, "/start")
        bot = stage.bot._application.bot
        told = MetaStore(stage.opened.database)
        await menu.publish(bot, told, [Admin(user_id=ADMIN)])
        assert {"latest", "addsource", "post"} <= await names(stage, chief.id)
        assert "addsource" not in await names(stage, reader.id)
        before = len(await stage.client.ledger(method="setMyCommands"))
        await menu.publish(bot, told, [Admin(user_id=ADMIN)])
        assert len(await stage.client.ledger(method="setMyCommands")) == before
        await menu.withdraw_for(bot, ADMIN)
        assert "addsource" not in await names(stage, chief.id)
