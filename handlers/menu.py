"""The command menu and the bot's description, in every interface language."""

import hashlib
from collections.abc import Sequence

import structlog
from telegram import Bot, BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.locale.catalogue import Localiser
from bot.locale.languages import FALLBACK, INTERFACE_LANGUAGES
from bot.render.menu import (
    Command,
    bot_description,
    bot_short_description,
    group_commands,
    private_commands,
)
from bot.storage.meta import MetaStore

log = structlog.get_logger(__name__)


async def publish(bot: Bot, told: MetaStore) -> None:
    """Tell Telegram, unless it was told the same before; failing is logged and harms nothing.

    English also serves people of other languages.
    """
    key, texts = f"menu:{bot.id}", _fingerprint()
    if await told.get(key) == texts:
        return
    try:
        for language in INTERFACE_LANGUAGES:
            await _publish_in(bot, Localiser(language), language)
            if language == FALLBACK:
                await _publish_in(bot, Localiser(language), None)
    except TelegramError as error:
        log.warning("menu.unpublished", error=repr(error))
    else:
        await told.put(key, texts)


def _fingerprint() -> str:
    """Hash all that is told."""
    said = [
        (
            private_commands(speaker),
            group_commands(speaker),
            bot_description(speaker),
            bot_short_description(speaker),
        )
        for speaker in map(Localiser, INTERFACE_LANGUAGES)
    ]
    return hashlib.sha256(repr(said).encode()).hexdigest()


async def _publish_in(bot: Bot, localiser: Localiser, code: str | None) -> None:
    private, group = BotCommandScopeAllPrivateChats(), BotCommandScopeAllGroupChats()
    await bot.set_my_commands(_commands(private_commands(localiser)), private, language_code=code)
    await bot.set_my_commands(_commands(group_commands(localiser)), group, language_code=code)
    await bot.set_my_description(bot_description(localiser), language_code=code)
    await bot.set_my_short_description(bot_short_description(localiser), language_code=code)


def _commands(commands: Sequence[Command]) -> list[BotCommand]:
    return [BotCommand(command.name, command.description) for command in commands]
