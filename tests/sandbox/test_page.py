"""The chat page in a real browser, against the real sandbox server and a small bot of the test's own."""

import asyncio
import json
import re
import shutil
import struct
import zlib
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from bot.sandbox import Sandbox, SandboxClient
from bot.sandbox.player import Person

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PAGE = Path(__file__).parents[2] / "bot" / "sandbox" / "page"
COMMANDS = {
    "start": "Begin",
    "latest": "Latest headlines",
    "langs": "Languages",
    "search": "Search the archive",
}
HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>&amp;<b>'

needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="no chromium or chromium-browser on this machine")
pytestmark = pytest.mark.asyncio(loop_scope="module")


def keyboard(*rows: list[str | tuple[str, str]]) -> dict[str, Any]:
    """Write a keyboard: a label is its own callback data, a pair is a link."""

    def button(key: str | tuple[str, str]) -> dict[str, str]:
        return (
            {"text": key, "callback_data": key} if isinstance(key, str) else {"text": key[0], "url": key[1]}
        )

    return {"inline_keyboard": [[button(key) for key in row] for row in rows]}


class EchoBot:
    """Answers commands, buttons and, by saying it again, anything else."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._base = f"{sandbox.url}/bot{sandbox.token}"
        self._session = aiohttp.ClientSession()
        self.hold = asyncio.Event()
        self.hold.set()

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

    async def send(self, chat: int, html: str, **params: Any) -> Any:
        return await self.call("sendMessage", chat_id=chat, text=html, parse_mode="HTML", **params)

    async def run(self) -> None:
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

    async def _answer(self, message: dict[str, Any]) -> None:
        chat, text = message["chat"]["id"], message.get("text") or message.get("caption") or ""
        if text == "/start":
            await self.send(
                chat,
                "<b>Welcome</b>",
                reply_markup=keyboard(["Open", "Alert"], [("Site", "https://a.example/")]),
            )
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
        await self._session.close()


class Stage:
    """A running sandbox with its bot and people, and browser pages that watch it."""

    def __init__(
        self, sandbox: Sandbox, bot: EchoBot, people: SandboxClient, browser: Browser, nadia: Person
    ) -> None:
        self.sandbox = sandbox
        self.bot = bot
        self.people = people
        self.nadia = nadia
        self.complaints: list[str] = []
        self._browser = browser

    async def open(self, path: str = "", **context: Any) -> Page:
        """Open the page; what the browser complains about fails the test at its end."""
        wishes = {"viewport": {"width": 1280, "height": 800}, "locale": "en-GB", "reduced_motion": "reduce"}
        page = await (await self._browser.new_context(**(wishes | context))).new_page()
        page.set_default_timeout(8_000)
        page.on("console", lambda line: self._heard(line.type, line.text))
        page.on("pageerror", lambda error: self.complaints.append(f"uncaught: {error}"))
        await page.goto(f"{self.sandbox.url}/{path}")
        await expect(page.locator("#head-title")).not_to_be_empty()
        return page

    def _heard(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"}:
            self.complaints.append(f"{kind}: {text}")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        yield browser
        await browser.close()


@asynccontextmanager
async def echo_bot(sandbox: Sandbox) -> AsyncGenerator[EchoBot]:
    bot = EchoBot(sandbox)
    running = asyncio.create_task(bot.run())
    try:
        yield bot
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await bot.close()


@pytest_asyncio.fixture(loop_scope="module")
async def stage(browser: Browser) -> AsyncIterator[Stage]:
    async with (
        Sandbox(limits=None) as sandbox,
        SandboxClient(sandbox.url) as people,
        echo_bot(sandbox) as bot,
    ):
        nadia = await people.person("Nadia", language_code="fr", username="nadia", id=11)
        await people.person("Ada", language_code="en", admin=True, id=12)
        stage = Stage(sandbox, bot, people, browser, nadia)
        yield stage
        for context in browser.contexts:
            await context.close()
        assert stage.complaints == []


def bubbles(page: Page) -> Locator:
    return page.get_by_role("log").locator("[data-message-id]")


def box(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Message")


async def render(page: Page, text: str, entities: list[dict[str, Any]]) -> str:
    """Return the HTML that entities.js makes."""
    html: str = await page.evaluate(
        """async ([text, entities]) => {
            const { renderText } = await import("/page/entities.js");
            const div = document.createElement("div");
            div.append(renderText(text, entities));
            return div.innerHTML;
        }""",
        [text, entities],
    )
    return html


@needs_browser
async def test_start_then_a_message_answered_live(stage: Stage) -> None:
    page = await stage.open()
    await expect(page.get_by_text("Write something, or try")).to_be_visible()
    await expect(box(page)).to_be_focused()
    await page.get_by_role("button", name="START", exact=True).click()
    await expect(bubbles(page)).to_have_count(2)
    await expect(page.get_by_role("button", name="START", exact=True)).to_be_hidden()
    await expect(bubbles(page).last.locator("strong")).to_have_text("Welcome")

    await box(page).fill("first")
    await box(page).press("Shift+Enter")
    await box(page).type("second")
    await box(page).press("Enter")
    await expect(bubbles(page)).to_have_count(4)
    await expect(box(page)).to_have_value("")
    await expect(bubbles(page).nth(2)).to_have_class(re.compile(r"\bout\b"))
    assert "You said: first\nsecond" in await bubbles(page).last.inner_text()
    await expect(page.locator(".chat-item").first).to_contain_text("You said: first second")


@needs_browser
async def test_formatting_becomes_elements(stage: Stage) -> None:
    page = await stage.open()
    await stage.people.person("Zoé", id=13)  # brings an event in between
    await page.get_by_role("button", name="START", exact=True).click()
    await expect(bubbles(page)).to_have_count(2)
    long_quote = "Une phrase qui se répète. " * 12
    await stage.bot.send(
        11,
        "<b>bold <i>both</i></b> <u>under</u> <s>gone</s> <code>x = 1</code> "
        '<a href="https://a.example/">link</a> '
        "<tg-spoiler>secret</tg-spoiler> 😀 <b>after</b>\n"
        '<pre><code class="language-python">if a &lt; b:\n    pass</code></pre>\n'
        f"<blockquote expandable>{long_quote}</blockquote>",
    )
    await expect(bubbles(page)).to_have_count(3)
    text = bubbles(page).last.locator(".text")
    await expect(text.locator("strong").first).to_have_text("bold both")
    await expect(text.locator("strong em")).to_have_text("both")
    await expect(text.locator("strong").last).to_have_text("after")
    await expect(text.locator("u")).to_have_text("under")
    await expect(text.locator("s")).to_have_text("gone")
    await expect(text.locator(":scope > code")).to_have_text("x = 1")
    await expect(text.locator("pre[data-language=python] code")).to_have_text("if a < b:\n    pass")
    link = text.get_by_role("link", name="link")
    assert await link.get_attribute("href") == "https://a.example/"
    assert "noopener" in (await link.get_attribute("rel") or "")

    spoiler = text.get_by_role("button", name="Hidden text")
    await spoiler.press("Enter")
    await expect(text.locator(".spoiler")).to_have_class(re.compile("open"))
    await expect(text.locator(".spoiler > span")).to_have_css("opacity", "1")
    quote, height = text.locator("blockquote"), "quote => quote.offsetHeight"
    folded = await quote.evaluate(height)
    await text.get_by_role("button", name="Show the whole quote").click()
    assert await quote.evaluate(height) > folded + 20


@needs_browser
async def test_hostile_text_stays_text(stage: Stage) -> None:
    mallory = await stage.people.person(HOSTILE[:60], id=66)
    page = await stage.open("#/66")
    await mallory.say(HOSTILE)
    await expect(bubbles(page)).to_have_count(2)
    await stage.bot.call("sendMessage", chat_id=66, text=HOSTILE, reply_markup=keyboard([HOSTILE[:50]]))
    await expect(bubbles(page)).to_have_count(3)
    await expect(bubbles(page).nth(1)).to_contain_text(f"You said: {HOSTILE}")
    await expect(bubbles(page).last.get_by_role("button", name=HOSTILE[:50])).to_be_visible()
    assert await page.locator("#app img, #app script").count() == 0
    assert await page.title() not in {"1", "2"}

    for address in (
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        " java\tscript:x",
    ):
        made = await render(page, "go", [{"type": "text_link", "offset": 0, "length": 2, "url": address}])
        assert "href" not in made, made
    made = await render(
        page, "go", [{"type": "text_link", "offset": 0, "length": 2, "url": "tg://user?id=1"}]
    )
    assert 'href="tg://user?id=1"' in made


ENTITY_CASES: list[tuple[str, list[tuple[str, int, int]], str]] = [
    ("plain <b>", [], "plain &lt;b&gt;"),
    ("😀 ab", [("bold", 3, 1)], "😀 <strong>a</strong>b"),
    ("abcd", [("italic", 1, 2), ("bold", 0, 4)], "<strong>a<em>bc</em>d</strong>"),
    ("abcd", [("bold", 0, 3), ("italic", 2, 2)], "<strong>ab<em>c</em></strong><em>d</em>"),
    ("abc", [("bold", 0, 3), ("blockquote", 0, 3)], "<blockquote><strong>abc</strong></blockquote>"),
    ("a\nb\nc", [("blockquote", 2, 1)], "a\n<blockquote>b</blockquote>c"),
    ("abc", [("bold", 2, 90), ("italic", 7, 2)], "ab<strong>c</strong>"),
    ("abc", [("underline", -1, 2), ("bold", 1, 0)], "<u>a</u>bc"),
    ("abc", [("from the future", 0, 1)], '<span class="entity-fromthefuture">a</span>bc'),
]


@needs_browser
async def test_entities_nest_overlap_and_count_utf16(stage: Stage) -> None:
    page = await stage.open()
    for text, spans, expected in ENTITY_CASES:
        entities = [{"type": kind, "offset": offset, "length": length} for kind, offset, length in spans]
        assert await render(page, text, entities) == expected


@needs_browser
async def test_a_button_works_and_edits_in_place(stage: Stage) -> None:
    page = await stage.open()
    await page.get_by_role("button", name="START", exact=True).click()
    await expect(bubbles(page)).to_have_count(2)
    message = await bubbles(page).last.get_attribute("data-message-id")
    stage.bot.hold.clear()
    key = page.get_by_role("button", name="Open", exact=True)
    await key.focus()
    await key.press("Enter")
    await expect(key).to_have_attribute("aria-busy", "true")
    stage.bot.hold.set()
    edited = page.locator(f'[data-message-id="{message}"]')
    await expect(edited).to_contain_text("The article")
    await expect(edited.locator(".meta")).to_contain_text("edited")
    await expect(page.locator(".toast")).to_have_text("Opened")
    await expect(bubbles(page)).to_have_count(2)
    await expect(edited.get_by_role("button", name="◀ List")).to_be_focused()
    await expect(page.locator("[aria-busy=true]")).to_have_count(0)


@needs_browser
async def test_alerts_arrow_keys_and_links(stage: Stage) -> None:
    page = await stage.open()
    await page.get_by_role("button", name="START", exact=True).click()
    await page.get_by_role("button", name="Open", exact=True).focus()
    await page.keyboard.press("ArrowRight")
    await expect(page.get_by_role("button", name="Alert", exact=True)).to_be_focused()
    await page.keyboard.press("ArrowDown")
    site = page.get_by_role("link", name="Site")
    await expect(site).to_be_focused()
    assert await site.get_attribute("href") == "https://a.example/"
    assert await site.get_attribute("target") == "_blank"
    await page.get_by_role("button", name="Alert", exact=True).click()
    alert = page.get_by_role("dialog")
    await expect(alert).to_contain_text("Mind!")
    await page.keyboard.press("Escape")
    await expect(alert).to_be_hidden()


@needs_browser
async def test_deep_link_of_this_bot_opens_its_chat(stage: Stage) -> None:
    group = await stage.people.group("Neighbours", 11, 12)
    page = await stage.open(f"#/11/{group}")
    await stage.bot.send(
        group, "read", reply_markup=keyboard([("Read", "https://t.me/depeche_bot?start=article_7")])
    )
    await page.get_by_role("link", name="Read").click()
    await expect(page.locator("#head-note")).to_have_text("bot · @depeche_bot")
    await expect(bubbles(page).first).to_contain_text("/start article_7")
    assert len(page.context.pages) == 1


@needs_browser
async def test_command_menu_by_keyboard(stage: Stage) -> None:
    page = await stage.open()
    menu = page.get_by_role("listbox", name="Commands of the bot")
    await box(page).type("/la")
    await expect(menu.get_by_role("option")).to_have_text(["/latestLatest headlines", "/langsLanguages"])
    await page.keyboard.press("ArrowDown")
    await expect(menu.get_by_role("option", selected=True)).to_contain_text("/langs")
    await page.keyboard.press("Escape")
    await expect(menu).to_be_hidden()
    await expect(box(page)).to_have_value("/la")
    await box(page).fill("/sea")
    await page.keyboard.press("Tab")
    await expect(box(page)).to_have_value("/search ")
    await expect(menu).to_be_hidden()
    await box(page).fill("")
    await page.get_by_role("button", name="Commands of the bot").click()
    await expect(menu.get_by_role("option")).to_have_count(4)
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(bubbles(page).last).to_contain_text("You said: /latest")


@needs_browser
async def test_commands_follow_the_person_and_the_bot(stage: Stage) -> None:
    page = await stage.open()
    await expect(page.locator(".empty .command")).to_have_text("/latest")
    await stage.bot.call(
        "setMyCommands",
        language_code="fr",
        commands=[{"command": "aide", "description": "Obtenir de l’aide"}],
    )
    await page.get_by_role("button", name="Commands of the bot").click()
    option = page.get_by_role("option")
    await expect(option).to_have_text("/aideObtenir de l’aide")
    await expect(option.locator("[lang=fr]")).to_have_count(1)


@needs_browser
async def test_phone_shows_one_pane_at_a_time(stage: Stage) -> None:
    page = await stage.open(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    sidebar = page.get_by_role("navigation", name="Chats")
    await expect(page.get_by_role("log")).to_be_visible()
    await expect(sidebar).to_be_hidden()
    await stage.bot.hold.wait()
    await page.get_by_role("button", name="START", exact=True).tap()
    await expect(bubbles(page)).to_have_count(2)
    await page.get_by_role("button", name="Back to the chats").tap()
    await expect(sidebar).to_be_visible()
    await expect(page.get_by_role("log")).to_be_hidden()
    await stage.bot.send(11, "news")
    await expect(page.locator(".chat-item .badge")).to_contain_text("1 unread message")
    await page.locator(".chat-item").first.tap()
    await expect(bubbles(page)).to_have_count(3)
    await expect(sidebar).to_be_hidden()
    await page.go_back()
    await expect(sidebar).to_be_visible()
    await expect(page.locator(".chat-item .badge")).to_have_count(0)
    width = "document.documentElement.scrollWidth <= innerWidth"
    assert await page.evaluate(width)


@needs_browser
async def test_dark_by_system_and_by_choice(stage: Stage) -> None:
    page = await stage.open(color_scheme="dark")
    colour = "getComputedStyle(document.body).backgroundColor"
    lightness = f"{colour}.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + +part, 0)"
    assert await page.evaluate(lightness) < 120
    await page.get_by_role("button", name="Light or dark").click()
    await page.get_by_role("menuitemradio", name="Light", exact=True).click()
    assert await page.evaluate(lightness) > 600
    await page.reload()
    await expect(page.locator("#head-title")).not_to_be_empty()
    assert await page.evaluate(lightness) > 600


CONTRAST = """() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const rgb = (layers) => {
        for (const colour of layers) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const light = (parts) => parts
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
    const found = {};
    for (const node of document.querySelectorAll("#app *")) {
        const hasText = [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
        if (!hasText || node.closest(".for-readers, .spoiler, [hidden]") || !node.offsetParent) continue;
        const layers = [];
        for (let up = node; up; up = up.parentElement) layers.unshift(getComputedStyle(up).backgroundColor);
        const [a, b] = [light(rgb(layers)), light(rgb([...layers, getComputedStyle(node).color]))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        found[`${node.tagName}.${node.className}#${node.id}`] = ratio;
    }
    return found;
}"""


@needs_browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_text_has_contrast_and_every_control_a_name(stage: Stage, scheme: str) -> None:
    group = await stage.people.group("Neighbours", 11, 12)
    page = await stage.open(f"#/11/{group}", color_scheme=scheme)
    first = await stage.bot.send(group, "<b>a</b> <code>b</code> <a href='https://a.example'>c</a> #tag")
    await stage.bot.send(
        group,
        "<blockquote>d</blockquote><pre>e</pre>",
        reply_markup=keyboard(["One", ("Two", "https://a.example")]),
        reply_parameters={"message_id": first["message_id"]},
    )
    await page.get_by_role("button", name="Commands of the bot").click()
    await box(page).fill("/")
    await stage.bot.call("sendDocument", chat_id=group, document=b"words", caption="file")
    await expect(page.locator(".document")).to_be_visible()
    found = await page.evaluate(CONTRAST)
    assert len(found) > 20
    assert {name: round(ratio, 2) for name, ratio in found.items() if ratio < 4.5} == {}
    nameless = await page.evaluate(
        """() => [...document.querySelectorAll("button, a[href], textarea, input:not([hidden])")]
            .filter((node) => !node.closest("[hidden]"))
            .filter((node) => !(node.ariaLabel || node.textContent.trim() || node.labels?.length))
            .map((node) => node.outerHTML)"""
    )
    assert nameless == []


@needs_browser
async def test_switching_people_in_a_group(stage: Stage) -> None:
    await stage.nadia.say("/start")
    group = await stage.people.group("Neighbours", 11, 12)
    page = await stage.open(f"#/11/{group}")
    await expect(bubbles(page)).to_contain_text(["Nadia added Dépêche"])
    await box(page).fill("Bonjour à tous, c’est moi")
    await box(page).press("Enter")
    mine = bubbles(page).last
    await expect(mine).to_have_class(re.compile(r"\bout\b"))
    await expect(mine).to_have_attribute("lang", "fr")
    await page.get_by_role("button", name="You are Nadia").click()
    await expect(page.get_by_role("menuitemradio", name="Nadia")).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="You are Ada")).to_contain_text("admin")
    theirs = bubbles(page).last
    await expect(theirs).to_have_class(re.compile(r"\bin\b"))
    await expect(theirs.locator(".sender")).to_have_text("Nadia")
    await expect(page.locator("#head-note")).to_have_text("3 members")
    await page.get_by_role("button", name="Reply to Nadia").last.focus()
    await page.keyboard.press("Enter")
    await box(page).fill("Welcome!")
    await box(page).press("Enter")
    await expect(bubbles(page).last.locator(".reply-quote")).to_contain_text("Bonjour à tous")
    await stage.bot.send(11, "for Nadia only")
    await page.get_by_role("button", name="You are Ada").click()
    await expect(page.get_by_role("menuitemradio", name="Nadia")).to_contain_text("2")


@needs_browser
async def test_new_person_new_group_and_blocking(stage: Stage) -> None:
    page = await stage.open()
    await page.get_by_role("button", name="You are Nadia").click()
    await page.get_by_role("menuitem", name="New person…").click()
    await page.get_by_label("First name").fill("Иван")
    await page.get_by_label("Telegram language").select_option("ru")
    await page.keyboard.press("Tab")
    await page.get_by_role("button", name="Create").click()
    await expect(page.get_by_role("button", name="You are Иван")).to_contain_text("Russian")
    state = await stage.people.state()
    assert [(p["first_name"], p["language_code"], p["admin"]) for p in state["people"]][-1] == (
        "Иван",
        "ru",
        False,
    )

    await page.get_by_role("button", name="More about this chat").click()
    await page.get_by_role("menuitem", name="Block the bot").click()
    await expect(page.get_by_text("You blocked this bot")).to_be_visible()
    await expect(box(page)).to_be_hidden()
    await page.get_by_role("button", name="Unblock the bot").click()
    await expect(box(page)).to_be_visible()

    await page.get_by_role("button", name="New group").click()
    await page.get_by_label("Name of the group").fill("Соседи")
    await page.get_by_label("Ada").uncheck()
    await page.get_by_label("Name of the group").press("Enter")
    await expect(page.get_by_role("heading", name="Соседи")).to_be_visible()
    await expect(page.locator("#head-note")).to_have_text("3 members")
    await box(page).fill("/latest")
    await page.keyboard.press("Escape")
    await box(page).press("Enter")
    await expect(bubbles(page).last).to_contain_text("You said: /latest@depeche_bot")


@needs_browser
async def test_leaving_and_joining_a_group(stage: Stage) -> None:
    group = await stage.people.group("Neighbours", 11, 12)
    page = await stage.open(f"#/11/{group}")
    more = page.get_by_role("button", name="More about this chat")
    await more.click()
    await page.get_by_role("menuitem", name="Remove Dépêche").click()
    await expect(page.locator("#head-note")).to_have_text("2 members")
    await more.click()
    await page.get_by_role("menuitem", name="Leave the group").click()
    await expect(page.get_by_text("You are not in this group.")).to_be_visible()
    await expect(box(page)).to_be_hidden()
    await page.get_by_role("button", name="Join the group").click()
    await expect(box(page)).to_be_visible()
    await expect(bubbles(page).last).to_contain_text("Nadia joined the group")


@needs_browser
async def test_a_page_left_open_does_not_grow_without_end(stage: Stage) -> None:
    page = await stage.open()
    await stage.nadia.say("/start")
    await expect(bubbles(page)).to_have_count(2)
    for start in range(0, 620, 20):
        await asyncio.gather(*(stage.bot.send(11, "line") for _ in range(start, start + 20)))
    last = await stage.bot.send(11, "the last line")
    await expect(bubbles(page).last).to_contain_text("the last line")
    await expect(bubbles(page).last).to_be_in_viewport()
    shown = await bubbles(page).count()
    assert 300 <= shown <= 600
    assert last["message_id"] > 620
    await page.get_by_role("log").evaluate("log => { log.scrollTop = 0; }")
    await expect(bubbles(page)).to_have_count(shown + 100)


@needs_browser
async def test_typing_is_shown_until_the_message(stage: Stage) -> None:
    page = await stage.open()
    await page.get_by_role("button", name="START", exact=True).click()
    await expect(bubbles(page)).to_have_count(2)
    await stage.bot.call("sendChatAction", chat_id=11, action="typing")
    await expect(page.locator("#head-note")).to_have_text("typing…")
    await stage.bot.send(11, "done")
    await expect(page.locator("#head-note")).to_have_text("bot · @depeche_bot")


@needs_browser
async def test_files_go_up_and_pictures_are_shown(stage: Stage) -> None:
    page = await stage.open()
    await page.get_by_role("button", name="START", exact=True).click()
    await expect(bubbles(page)).to_have_count(2)
    await page.locator("#file-picker").set_input_files(
        {"name": "page.html", "mimeType": "text/html", "buffer": b"<p>saved</p>"}
    )
    await expect(page.locator("#file-bar")).to_contain_text("page.html")
    await box(page).fill("my page")
    await box(page).press("Enter")
    await expect(bubbles(page).last).to_contain_text("You said: my page")
    sent = bubbles(page).nth(2)
    async with page.expect_download() as download:
        await sent.get_by_role("link", name="Download page.html").click()
    assert (await (await download.value).path()).read_bytes() == b"<p>saved</p>"

    await stage.bot.call("sendPhoto", chat_id=11, photo=png(64, 32), caption="A boat")
    picture = bubbles(page).last.get_by_role("img")
    await expect(picture).to_be_visible()
    await expect(picture).to_have_js_property("naturalWidth", 64)


def png(width: int, height: int) -> bytes:
    """Make a plain picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + b"\x10\x6e\x5c" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


@needs_browser
async def test_long_history_loads_in_parts_and_never_jumps(stage: Stage) -> None:
    nadia = stage.people
    group = await nadia.group("Archive", 11, 12, bot=False)
    session = aiohttp.ClientSession(stage.sandbox.url)
    async with session:
        for number in range(250):
            wish = {"as": 12, "chat_id": group, "text": f"line {number}"}
            async with session.post("/sandbox/say", json=wish) as response:
                assert response.status == 200

        page = await stage.open(f"#/11/{group}")
        await expect(bubbles(page)).to_have_count(100)
        await expect(bubbles(page).last).to_be_in_viewport()
        log = page.get_by_role("log")
        await log.evaluate("log => { log.scrollTop = 0; }")
        await expect(bubbles(page)).to_have_count(200)
        await expect(bubbles(page).filter(has_text="line 150")).to_be_in_viewport()
        await log.evaluate("log => { log.scrollTop = 900; }")
        before = await log.evaluate("log => log.scrollTop")

        wish = {"as": 12, "chat_id": group, "text": "breaking"}
        async with session.post("/sandbox/say", json=wish) as response:
            assert response.status == 200
        down = page.get_by_role("button", name="To the latest message. 1 unread message")
        await expect(down).to_be_visible()
        assert await log.evaluate("log => log.scrollTop") == before
        await expect(page.locator(".chat-item[aria-current] .badge")).to_contain_text("1")
        await down.click()
        await expect(bubbles(page).last).to_be_in_viewport()
        await expect(page.locator(".chat-item .badge")).to_have_count(0)


@needs_browser
async def test_comes_back_after_the_server(browser: Browser) -> None:
    async with Sandbox(limits=None) as sandbox, SandboxClient(sandbox.url) as people:
        nadia = await people.person("Nadia", id=11)
        port = int(sandbox.url.rpartition(":")[2])
        stage = Stage(sandbox, EchoBot(sandbox), people, browser, nadia)
        await stage.bot.close()
        page = await stage.open()
        await box(page).fill("before")
        await box(page).press("Enter")
        await expect(bubbles(page)).to_have_count(1)
    await expect(page.get_by_text("Reconnecting")).to_be_visible()
    async with Sandbox(limits=None, port=port) as sandbox, SandboxClient(sandbox.url) as people:
        nadia = await people.person("Nadia", id=11)
        await expect(page.get_by_text("Reconnecting")).to_be_hidden(timeout=15_000)
        await nadia.say("after")
        await expect(bubbles(page).last).to_contain_text("after")
        await expect(bubbles(page)).to_have_count(1)
    await page.context.close()


@needs_browser
async def test_the_page_speaks_the_readers_language(stage: Stage) -> None:
    for tag, button, box_name in (("fr-CA", "DÉMARRER", "Message"), ("ru-RU", "СТАРТ", "Сообщение")):
        page = await stage.open(locale=tag)
        await expect(page.get_by_role("button", name=button)).to_be_visible()
        await expect(page.get_by_role("textbox", name=box_name)).to_be_visible()
        assert await page.evaluate("document.documentElement.lang") == tag[:2]


@needs_browser
async def test_languages_are_guessed(stage: Stage) -> None:
    page = await stage.open()
    samples = {
        "fr": ["Le train de nuit revient", "L’école rouvre", "Texte complet", "Réglages"],
        "en": [
            "The night train is back",
            "◀ List",
            "Full text",
            "See https://exemple.fr/de/la/une for more of it",
        ],
        "ru": ["Порт вновь открыт", "Настройки", "Новости RT сегодня"],
        "uk": ["Її місто"],
        "de": ["1", "▶", "", "@le_la_les"],  # nothing to go by: the fallback
    }
    guess = "async ([text]) => (await import('/page/language.js')).detectLanguage(text, 'de')"
    wrong = [
        (text, code)
        for code, texts in samples.items()
        for text in texts
        if await page.evaluate(guess, [text]) != code
    ]
    assert wrong == []


def catalogue(code: str) -> dict[str, set[str]]:
    """Read a catalogue: its keys, and the names in braces of each."""
    source = (PAGE / f"texts-{code}.js").read_text("utf-8")
    entries = re.split(r"^  (?=\w+: )", source.partition("export default {")[2], flags=re.MULTILINE)[1:]
    return {entry.partition(":")[0]: set(re.findall(r"\{(\w+)\}", entry)) for entry in entries}


async def test_catalogues_agree_and_hold_every_text() -> None:
    english = catalogue("en")
    assert len(english) > 80
    assert catalogue("fr") == english
    assert catalogue("ru") == english
    sources = {
        path.name: path.read_text("utf-8") for path in PAGE.iterdir() if path.suffix in {".js", ".html"}
    }
    used = {
        key for text in sources.values() for key in re.findall(r'(?:\bt\(|data-(?:text|label)=)"(\w+)"', text)
    }
    assert used <= set(english)
    code = "".join(text for name, text in sources.items() if not name.startswith("texts-"))
    assert [key for key in english if f'"{key}"' not in code] == []


async def test_the_page_is_plain_and_its_own() -> None:
    for path in PAGE.iterdir():
        text = path.read_text("utf-8")
        assert "innerHTML" not in text
        assert "insertAdjacentHTML" not in text
        assert re.findall(r"(?:src|href|url\()=?[\"'(]*https?://", text) == [], path.name
        assert not re.search(r"<script(?![^>]*\bsrc=)|\son\w+=\"|style=\"", text), path.name
