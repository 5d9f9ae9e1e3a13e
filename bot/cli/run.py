"""`depeche run`: the bot itself."""

import asyncio
import signal
import sys

from bot.app import NewsBot, open_archive
from bot.cli.options import ConfigPath, run_async
from bot.cli.progress import catching_up_bar
from bot.config import Config, load_config
from bot.errors import ConfigError, Problem
from bot.logs import configure_logs

_TURN = 0.0005  # seconds


def run(config: ConfigPath = None) -> None:
    """Run the bot until Ctrl-C or SIGTERM."""
    settings = load_config(config)
    require_token(settings, str(config or "config.toml"))
    configure_logs(settings)
    # While a thread computes, an answer waits for its turn each time that it hears from the database: with
    # Python's turns of 5 ms it takes a second, as long as stories are read anew.
    sys.setswitchinterval(_TURN)
    run_async(_run(settings))


def require_token(settings: Config, where: str) -> None:
    """Refuse settings without a token.

    Raises:
        ConfigError: naming where a token comes from.
    """
    if not settings.telegram.token.get_secret_value():
        message = "missing; @BotFather gives one (or set DEPECHE_TELEGRAM__TOKEN)"
        raise ConfigError(where, [Problem(key="telegram.token", message=message)])


async def _run(settings: Config) -> None:
    async with open_archive(settings, own_index=True) as opened:
        bot = NewsBot(
            opened,
            token=settings.telegram.token.get_secret_value(),
            api_base_url=settings.telegram.api_base_url,
        )
        loop, stopping = asyncio.get_running_loop(), asyncio.Event()
        for wanted in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(wanted, stopping.set)
        with catching_up_bar("Indexing") as tell:
            running = asyncio.create_task(bot.run(indexing=tell))
            asked = asyncio.create_task(stopping.wait())
            await asyncio.wait({running, asked}, return_when=asyncio.FIRST_COMPLETED)
            asked.cancel()
            await bot.stop()
            await running
