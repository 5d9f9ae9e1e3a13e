"""The chat page in a real browser, against the real sandbox server and a small bot of the tests' own."""

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, Error, Page, expect

from bot.sandbox import Sandbox, SandboxClient
from bot.sandbox.player import Person

USUAL: dict[str, Any] = {
    "viewport": {"width": 1280, "height": 800},
    "locale": "en-GB",
    "reduced_motion": "reduce",
}
PATIENCE = 30_000  # milliseconds: only a hang takes so long
COMMANDS = {
    "start": "Begin",
    "latest": "Latest headlines",
    "langs": "Languages",
    "search": "Search the archive",
}


def keyboard(*rows: Sequence[str | tuple[str, str]]) -> dict[str, Any]:
    """Write a keyboard: a label is its own callback data, a pair is a link."""

    def button(key: str | tuple[str, str]) -> dict[str, str]:
        if isinstance(key, str):
            return {"text": key, "callback_data": key}
        return {"text": key[0], "url": key[1]}

    return {"inline_keyboard": [[button(key) for key in row] for row in rows]}


class EchoBot:
    """Answers commands, buttons and, by saying it again, anything else."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._base = f"{sandbox.url}/bot{sandbox.token}"
        self._session = aiohttp.ClientSession()
        self.hold = asyncio.Event()
        self.hold.set()
        self.queries: list[dict[str, Any]] = []

    async def call(self, method: str, **params: Any) -> Any:
        """Call a Bot API method; bytes go as a file."""
        form = aiohttp.FormData()
        for name, value in params.items():
            if isinstance(value, bytes):
                form.add_field(name, value, filename=f"{name}.bin", content_type="application/octet-stream")
            else:
                form.add_field(name, value if isinstance(value, str) else json.dumps(value))
        async with self._session.post(f"{self._base}/{method}", data=form) as response:
            answer = await response.json()
        assert answer["ok"], answer
        return answer["result"]

    async def send(self, chat: int, html: str, *rows: Sequence[str | tuple[str, str]], **params: Any) -> Any:
        """Send a message with rows of buttons under it."""
        wish = {"chat_id": chat, "text": html, "parse_mode": "HTML", "reply_markup": keyboard(*rows)}
        return await self.call("sendMessage", **(wish | params))

    async def run(self) -> None:
        """Publish the menu, then answer until cancelled."""
        commands = [{"command": name, "description": text} for name, text in COMMANDS.items()]
        await self.call("setMyCommands", commands=commands)
        offset = 0
        while True:
            for update in await self.call("getUpdates", offset=offset, timeout=20):
                offset = update["update_id"] + 1
                if message := update.get("message"):
                    await self._answer(message)
                elif query := update.get("callback_query"):
                    await self._pressed(query)
                elif asked := update.get("inline_query"):
                    self.queries.append(asked)

    async def _answer(self, message: dict[str, Any]) -> None:
        chat, text = message["chat"]["id"], message.get("text") or message.get("caption") or ""
        if text == "/start":
            await self.send(chat, "<b>Welcome</b>", ["Open", "Alert"], [("Site", "https://a.example/")])
        elif text:
            await self.call("sendMessage", chat_id=chat, text=f"You said: {text}")

    async def _pressed(self, query: dict[str, Any]) -> None:
        await self.hold.wait()
        place = {"chat_id": query["message"]["chat"]["id"], "message_id": query["message"]["message_id"]}
        if query["data"] == "Open":
            await self.call("editMessageText", **place, text="The article", reply_markup=keyboard(["◀ List"]))
            await self.call("answerCallbackQuery", callback_query_id=query["id"], text="Opened")
        else:
            await self.call(
                "answerCallbackQuery", callback_query_id=query["id"], text="Mind!", show_alert=True
            )

    async def close(self) -> None:
        """Hang up."""
        await self._session.close()


@asynccontextmanager
async def echo_bot(sandbox: Sandbox) -> AsyncGenerator[EchoBot]:
    """Run the bot, its menu published."""
    bot = EchoBot(sandbox)
    running = asyncio.create_task(bot.run())
    try:
        yield bot
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await bot.close()


class Watcher:
    """Opens pages of a sandbox; what the browser complains about is for the test to look at."""

    def __init__(self, window: Page, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.complaints: list[str] = []
        self._window = window
        self._pages: list[Page] = []

    async def open(self, path: str = "", **context: Any) -> Page:
        """Open the page in the common window, or in one of its own when it shall differ in something."""
        page = self._window
        if context:
            browser = page.context.browser
            assert browser is not None
            page = await (await browser.new_context(**(USUAL | context))).new_page()
            page.set_default_timeout(PATIENCE)
        self._pages.append(page)
        page.on("console", self._said)
        page.on("pageerror", self._failed)
        await page.goto(f"{self.sandbox.url}/{path}")
        await expect(page.locator("#head-title")).not_to_be_empty()
        return page

    async def close(self) -> None:
        """Leave the page wherever it is shown."""
        for page in self._pages:
            if page is self._window:
                await page.goto("about:blank")
                page.remove_listener("console", self._said)
                page.remove_listener("pageerror", self._failed)
            else:
                await page.context.close()

    def _said(self, line: ConsoleMessage) -> None:
        if line.type in {"error", "warning"}:
            self.complaints.append(f"{line.type}: {line.text}")

    def _failed(self, error: Error) -> None:
        self.complaints.append(f"uncaught: {error}")


class Stage(Watcher):
    """A running sandbox with its bot and people, and browser pages that watch it."""

    def __init__(
        self, window: Page, sandbox: Sandbox, bot: EchoBot, people: SandboxClient, nadia: Person
    ) -> None:
        super().__init__(window, sandbox)
        self.bot = bot
        self.people = people
        self.nadia = nadia

    async def started(self, **context: Any) -> Page:
        """Open the page and press START: two messages are there."""
        page = await self.open(**context)
        await page.get_by_role("button", name="START", exact=True).click()
        await expect(page.locator("[data-message-id]")).to_have_count(2)
        return page


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def window(browser: Browser) -> AsyncIterator[Page]:
    """A window to be used again: a new one takes longer than most tests."""
    context = await browser.new_context(**USUAL)
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    yield page
    await context.close()


@pytest_asyncio.fixture(loop_scope="session")
async def watch(window: Page) -> AsyncIterator[Callable[[Sandbox], Watcher]]:
    """Watch a sandbox with browser pages."""
    watchers: list[Watcher] = []

    def watching(sandbox: Sandbox) -> Watcher:
        watchers.append(Watcher(window, sandbox))
        return watchers[-1]

    yield watching
    for watcher in watchers:
        await watcher.close()


@pytest_asyncio.fixture(loop_scope="session")
async def stage(window: Page) -> AsyncIterator[Stage]:
    """A sandbox without limits, its bot, a French reader and an admin; the browser must not complain."""
    async with (
        Sandbox(limits=None) as sandbox,
        SandboxClient(sandbox.url) as people,
        echo_bot(sandbox) as bot,
    ):
        nadia = await people.person("Nadia", language_code="fr", username="nadia", id=11)
        await people.person("Ada", language_code="en", admin=True, id=12)
        stage = Stage(window, sandbox, bot, people, nadia)
        yield stage
        await stage.close()
        assert stage.complaints == []
