"""`depeche say`: what the bot would answer, through the whole stack, without a token."""

import asyncio
import json
import secrets
import time
from typing import Annotated, Any

import typer

from bot.app import NewsBot, OpenArchive, open_archive
from bot.cli.options import ConfigPath, run_async
from bot.cli.progress import catch_up
from bot.config import Config, load_config
from bot.delivery.pace_limits import UNLIMITED
from bot.errors import DepecheError
from bot.logs import configure_logs
from bot.model.rehearsal import RESERVED, rehearsal_id
from bot.sandbox import Sandbox
from bot.sandbox.client import SandboxClient
from bot.sandbox.player import Person
from bot.sandbox.wire import Json, SandboxError
from bot.storage.inbox import InboxStore

_PATIENCE = 60.0  # seconds for one answer
_LATE = 10.0  # seconds for all that is late


def say(
    texts: Annotated[list[str], typer.Argument(metavar="TEXT...", help="What the person writes.")],
    name: Annotated[str, typer.Option("--as", metavar="NAME", help="Who writes.")] = "Reader",
    language: Annotated[
        str | None, typer.Option(metavar="CODE", help="The person's Telegram language.", show_default=False)
    ] = None,
    chat: Annotated[
        str | None,
        typer.Option(metavar="TITLE", help="Write in a group of this title.", show_default=False),
    ] = None,
    press: Annotated[
        list[str] | None,
        typer.Option(metavar="LABEL", help="Then press this button of the last answer.", show_default=False),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the Bot API messages.")] = False,
    wait: Annotated[
        float,
        typer.Option(metavar="SECONDS", min=0, max=180, help="Wait for late translations so long in all."),
    ] = _LATE,
    config: ConfigPath = None,
) -> None:
    """Write to the bot and print what it answers.

    The archive is the configured one; token and server are the command's own. What is still being
    translated is printed as it is by then, and once more when the translation has come into it.
    """
    settings = load_config(config)
    configure_logs(settings.model_copy(update={"log": settings.log.model_copy(update={"level": "error"})}))
    language = language or settings.readers.language
    run_async(_say(settings, texts, press or [], name, language, chat, as_json, wait))


async def _say(
    settings: Config,
    texts: list[str],
    labels: list[str],
    name: str,
    language: str,
    title: str | None,
    as_json: bool,
    wait: float,
) -> int:
    # A bot of its own, so that no other run's updates are taken for this one's; it opens this sandbox only.
    bot_id = RESERVED.start + secrets.randbelow(len(RESERVED))
    token = f"{bot_id}:depeche-say"
    async with open_archive(settings) as opened, Sandbox(token=token, limits=None) as sandbox:
        await catch_up(opened)
        async with SandboxClient(sandbox.url) as client:
            person = await client.person(name, language_code=language, id=rehearsal_id(name))
            chat_id = person.id
            if title is not None:
                chat_id = await client.group(title, person, id=-rehearsal_id(title))
            try:
                screen = _Screen(client, person, chat_id, as_json=as_json, wait=wait)
                return await _converse(opened, sandbox, screen, texts, labels)
            except SandboxError as error:
                raise DepecheError(str(error)) from error
            finally:
                await InboxStore(opened.database, opened.clock, bot_id).clear()


async def _converse(
    opened: OpenArchive,
    sandbox: Sandbox,
    screen: "_Screen",
    texts: list[str],
    labels: list[str],
) -> int:
    bot = NewsBot(opened, token=sandbox.token, api_base_url=sandbox.url, limits=UNLIMITED)
    running = asyncio.create_task(bot.run(rehearsal=True))
    try:
        await screen.settled(bot, running)
        await screen.overlook()
        for text in texts:
            said = await screen.person.say(text, chat=screen.chat_id)
            if said.update_id is None:
                typer.echo("in a group the bot sees only commands, mentions and replies to it", err=True)
            await screen.answered(bot, running)
        for label in labels:
            if not await screen.press(label):
                typer.echo(f"no button {label!r}; there are: {' '.join(screen.labels()) or 'none'}", err=True)
                return 1
            await screen.answered(bot, running)
    finally:
        await bot.stop()
        await running
    return 0


class _Screen:
    """What one person sees of one chat, and the hand that presses its buttons."""

    def __init__(
        self, client: SandboxClient, person: Person, chat_id: int, *, as_json: bool, wait: float
    ) -> None:
        """`wait` is how many seconds it waits in all for what comes into messages late."""
        self.person = person
        self._as_json = as_json
        self._wait = wait
        self.chat_id = chat_id
        self._client = client
        self._shown: dict[int, Json] = {}
        self._last: Json | None = None
        self._heard = 0

    async def answered(self, bot: NewsBot, running: "asyncio.Task[None]") -> None:
        """Print the answers, and once more what of them was still being made."""
        await self.settled(bot, running)
        await self._show()
        if self._wait > 0 and bot.late.waiting:
            began = time.monotonic()
            await bot.late.come(self._wait)
            self._wait -= time.monotonic() - began
            await self._show()

    async def settled(self, bot: NewsBot, running: "asyncio.Task[None]") -> None:
        """Wait until everything that was written or pressed is answered."""
        async with asyncio.timeout(_PATIENCE):
            while await self._client.pending():
                if running.done():
                    await running  # raises what ended it
                await asyncio.sleep(0.005)
            await bot.intake.drained()

    def labels(self) -> list[str]:
        """List the buttons of the last answer, as they are printed."""
        return [f"[{button['text']}]" for row in _rows(self._last) for button in row]

    async def press(self, label: str) -> bool:
        """Press a button of the last answer, named by its label or a part of it."""
        labels = [button["text"] for row in _rows(self._last) for button in row]
        wanted = label.casefold()
        found = [text for text in labels if text.casefold() == wanted]
        found += [text for text in labels if wanted in text.casefold()]
        if not found or self._last is None:
            return False
        pressed = await self.person.press(self._last, found[0])
        if pressed.url:
            typer.echo(pressed.url)
        return True

    async def overlook(self) -> None:
        """Take what the bot said on joining the group for shown: it answers nothing."""
        self._shown |= {
            int(message["message_id"]): message for message in await self._client.messages(self.chat_id)
        }

    async def _show(self) -> None:
        """Print what is new since the last time: messages, edits, notices."""
        for message in await self._client.messages(self.chat_id):
            number = int(message["message_id"])
            if message["from"]["is_bot"] and self._shown.get(number) != message:
                self._shown[number] = self._last = message
                typer.echo(json.dumps(message, ensure_ascii=False) if self._as_json else _drawn(message))
        for entry in await self._client.ledger(since=self._heard, method="answerCallbackQuery"):
            self._heard = int(entry["n"])
            if notice := entry["params"].get("text"):
                typer.echo(
                    json.dumps({"notice": notice}, ensure_ascii=False) if self._as_json else f"({notice})"
                )


def _drawn(message: Json) -> str:
    """Draw a message as text, its buttons as `[label]`, a row a line."""
    lines = [message.get("text") or message.get("caption") or ""]
    lines += [" ".join(f"[{button['text']}]" for button in row) for row in _rows(message)]
    return "\n".join(lines) + "\n"


def _rows(message: Json | None) -> list[list[dict[str, Any]]]:
    return (message or {}).get("reply_markup", {}).get("inline_keyboard", [])  # type: ignore[no-any-return]
