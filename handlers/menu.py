"""The command menu and the bot's description, in every interface language."""

import asyncio
import hashlib
from collections.abc import Iterable, Sequence

import structlog
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.error import TelegramError

from bot.locale.catalogue import Localiser, texts_hash
from bot.locale.languages import FALLBACK, INTERFACE_LANGUAGES
from bot.model.notice import Admin
from bot.model.role import Role
from bot.render.menu import (
    Command,
    bot_description,
    bot_short_description,
    desk_commands,
    group_admin_commands,
    group_commands,
    private_commands,
)
from bot.storage.meta import MetaStore

log = structlog.get_logger(__name__)

_SPOKEN = (*((language, language) for language in INTERFACE_LANGUAGES), (FALLBACK, None))
"""Interface languages with the language codes that they serve; None is everybody else's."""


async def publish(bot: Bot, told: MetaStore, admins: Iterable[Admin] = ()) -> None:
    """Tell Telegram, unless it was told the same before; failing is logged and harms nothing.

    English also serves people of other languages. The `admins` get longer menus in their private chats.
    """
    said = fingerprint()
    await _publish_for_all(bot, told, said)
    for one in admins:
        key, texts = f"menu:{bot.id}:{one.user_id}", f"{one.role.word} {said}"
        if await told.get(key) != texts and await publish_for(bot, one.user_id, one.role):
            await told.put(key, texts)


async def publish_for(bot: Bot, user_id: int, role: Role) -> bool:
    """Give somebody their role's menu; False when Telegram refuses, as it does before they have written."""
    scope = BotCommandScopeChat(user_id)
    try:
        for language, code in _SPOKEN:
            speaker = await asyncio.to_thread(Localiser, language)
            await bot.set_my_commands(_commands(desk_commands(speaker, role)), scope, language_code=code)
    except TelegramError as error:
        log.info("menu.unpublished", user=user_id, error=repr(error))
        return False
    return True


async def withdraw_for(bot: Bot, user_id: int) -> None:
    """Take the longer menu back."""
    scope = BotCommandScopeChat(user_id)
    try:
        for _, code in _SPOKEN:
            await bot.delete_my_commands(scope, language_code=code)
    except TelegramError as error:
        log.info("menu.not_withdrawn", user=user_id, error=repr(error))


async def _publish_for_all(bot: Bot, told: MetaStore, said: str) -> None:
    key = f"menu:{bot.id}"
    if await told.get(key) == said:
        return
    try:
        for language, code in _SPOKEN:
            # A language is loaded for it, which takes a moment that nobody else shall wait for.
            speaker = await asyncio.to_thread(Localiser, language)
            await _publish_in(bot, speaker, code)
    except TelegramError as error:
        log.warning("menu.unpublished", error=repr(error))
    else:
        await told.put(key, said)


def fingerprint() -> str:
    """Hash all that is told: which commands, and every language's texts."""
    english = Localiser(FALLBACK)
    said = (
        private_commands(english),
        group_commands(english),
        group_admin_commands(english),
        desk_commands(english, Role.OWNER),
        texts_hash(),
    )
    return hashlib.sha256(repr(said).encode()).hexdigest()


async def _publish_in(bot: Bot, localiser: Localiser, code: str | None) -> None:
    for commands, scope in (
        (private_commands(localiser), BotCommandScopeAllPrivateChats()),
        (group_commands(localiser), BotCommandScopeAllGroupChats()),
        (group_admin_commands(localiser), BotCommandScopeAllChatAdministrators()),
    ):
        await bot.set_my_commands(_commands(commands), scope, language_code=code)
    await bot.set_my_description(bot_description(localiser), language_code=code)
    await bot.set_my_short_description(bot_short_description(localiser), language_code=code)


def _commands(commands: Sequence[Command]) -> list[BotCommand]:
    return [BotCommand(command.name, command.description) for command in commands]
