"""`depeche demo` as somebody meets it: the command started for real, its page in a real browser."""

import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from bot.locale.catalogue import Localiser, own_name
from bot.sandbox import SandboxClient

pytestmark = pytest.mark.asyncio(loop_scope="session")

ROOT = Path(__file__).parents[2]
LOCALES = {"en": "en-GB", "fr": "fr-FR", "ru": "ru-RU"}
PATIENCE = 30_000  # milliseconds: only a hang takes so long


class Visitor:
    """Somebody at the page, who reads, writes and presses."""

    def __init__(self, page: Page, language: str) -> None:
        self.page = page
        self.texts = Localiser(language)
        self.box = page.locator("#compose-text")
        self.answers = page.get_by_role("log").locator(".message.in")

    def label(self, key: str) -> str:
        return self.texts.text(f"button-{key}")

    def key(self, message: Locator, label: str) -> Locator:
        """Find a button of a message."""
        return message.locator(".key").filter(has=self.page.get_by_text(label, exact=True))

    async def write(self, text: str) -> Locator:
        """Send a text and wait for the bot's answer."""
        await self.box.fill(text)
        await self.box.press("Escape")  # closes the command menu
        return await self.answer_to(self.box.press("Enter"))

    async def answer_to(self, act: Awaitable[Any]) -> Locator:
        """Do something and wait for the message that the bot sends about it."""
        before = await self.page.locator("[data-message-id]").last.get_attribute("data-message-id")
        await act
        await expect(self.answers.last).not_to_have_attribute("data-message-id", before or "")
        number = await self.answers.last.get_attribute("data-message-id")
        return self.page.locator(f'.message[data-message-id="{number}"]')

    async def turn(self, message: Locator, label: str) -> None:
        """Press a button and wait until the message has changed in place."""
        before = await text_of(message)
        number = await message.get_attribute("data-message-id")
        await self.key(message, label).click()
        await expect(message.locator(".text")).not_to_have_text(before, use_inner_text=True)
        assert await message.get_attribute("data-message-id") == number


Visit = Callable[..., Awaitable[Visitor]]


async def text_of(message: Locator) -> str:
    return await message.locator(".text").inner_text()


async def numbered(message: Locator) -> dict[int, str]:
    """Read what stands behind "1." and so on."""
    lines = re.findall(r"^(\d)\. (.+)$", await text_of(message), flags=re.MULTILINE)
    return {int(number): plain(text) for number, text in lines}


def plain(text: str) -> str:
    """Make every space, also those that do not break, a common one."""
    return " ".join(text.split())


@pytest.fixture(scope="module")
def demo(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address that the command prints."""
    errors = tmp_path_factory.mktemp("demo") / "stderr"
    with (
        errors.open("w") as sink,
        subprocess.Popen(
            [sys.executable, "-m", "bot", "demo", "--no-browser", "--port", "0", "--exit-after", "600"],
            cwd=ROOT,
            env=os.environ | {"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "DEPECHE_FORKED": "0"},
            stdout=subprocess.PIPE,
            stderr=sink,
            text=True,
        ) as process,
    ):
        assert process.stdout is not None
        address = re.search(r"http://[\w.]+:\d+/", process.stdout.readline())
        assert address, errors.read_text()
        yield address[0]
        process.terminate()
        assert process.wait(30) == 0, errors.read_text()


@pytest_asyncio.fixture(loop_scope="session")
async def visit(demo: str, browser: Browser) -> AsyncIterator[Visit]:
    """Open the page as a new person, or as whom the demo has there; the browser must not complain."""
    complaints: list[str] = []
    contexts = []

    async def visiting(language: str = "en", *, name: str | None = None) -> Visitor:
        path = ""
        if name is not None:
            async with SandboxClient(demo.rstrip("/")) as people:
                path = f"#/{(await people.person(name, language_code=language)).id}"
        contexts.append(
            await browser.new_context(
                locale=LOCALES[language], viewport={"width": 1200, "height": 800}, reduced_motion="reduce"
            )
        )
        page = await contexts[-1].new_page()
        page.set_default_timeout(PATIENCE)
        page.on("console", lambda line: complaints.append(line.text) if line.type != "log" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(demo + path)
        visitor = Visitor(page, language)
        if name is not None:
            await page.locator("#composer-instead").click()
        await expect(visitor.answers.last).to_be_visible()
        return visitor

    yield visiting
    for context in contexts:
        await context.close()
    assert complaints == []


async def test_the_demo_opens_on_an_answered_start(visit: Visit) -> None:
    robin = await visit()
    await expect(robin.page.locator(".message.out").first).to_contain_text("/start")
    assert len(await numbered(robin.answers.last)) == 3
    await expect(robin.answers.last).to_contain_text("Hello, I am Dépêche.")
    await expect(robin.box).to_be_focused()


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_reading_an_article_word_for_word(visit: Visit, language: str) -> None:
    reader = await visit(language, name="Claude")
    listed = await reader.write(f"/search port lang:{language}")
    headlines = await numbered(listed)
    assert len(headlines) >= 2

    await reader.turn(listed, "2")
    card = listed
    assert plain(await text_of(card)).startswith(headlines[2])
    await expect(card).to_contain_text(reader.texts.text("card-verbatim"))
    summary = await numbered(card)
    assert len(summary) == 3

    async with reader.page.expect_popup() as opening:
        await reader.key(card, reader.label("original")).click()
    original = await opening.value
    article = plain(await original.locator("body").inner_text())
    assert headlines[2] in article
    assert [sentence for sentence in summary.values() if sentence not in article] == []
    await original.close()

    await reader.turn(card, reader.label("full-text"))
    await expect(card.locator("u")).to_have_count(0)
    assert [sentence for sentence in summary.values() if sentence not in plain(await text_of(card))] == []
    for number in (1, 3):
        await reader.key(card, str(number)).click()
        await expect(card.locator("strong u, u strong")).to_have_text(summary[number])
        await expect(card.locator("u")).to_be_in_viewport()
    await reader.turn(card, reader.label("article"))
    assert await numbered(card) == summary
    await reader.turn(card, reader.label("list"))
    assert await numbered(card) == headlines


async def test_sharing_and_similar_articles(visit: Visit) -> None:
    reader = await visit(name="Morgan")
    found = await reader.write("ferry outlet:Courier")
    [headline] = [text for text in (await numbered(found)).values() if text.startswith("Talmar ferry")]
    await reader.turn(found, next(str(n) for n, text in (await numbered(found)).items() if text == headline))
    await reader.turn(found, reader.label("share"))
    links = found.locator("a.key")
    targets = [await link.get_attribute("href") or "" for link in await links.all()]
    services = ("t.me", "wa.me", "twitter.com", "facebook.com", "mail.google.com", "outlook.live.com")
    assert [name for name in services if not any(name in target for target in targets)] == []
    assert all(target.startswith("https://") for target in targets)
    for link in await links.all():
        assert "noopener" in (await link.get_attribute("rel") or "")
        assert await link.get_attribute("target") == "_blank"
    copied = found.locator("pre code")
    await expect(copied).to_contain_text(headline)
    await expect(copied).to_contain_text("funded by the port authority")

    await reader.turn(found, reader.label("article"))
    similar = await reader.answer_to(reader.key(found, reader.label("similar")).click())
    others = await numbered(similar)
    assert others
    assert headline not in others.values()
    await reader.turn(similar, "1")
    assert plain(await text_of(similar)).startswith(others[1])


async def test_searching_and_turning_pages(visit: Visit) -> None:
    reader = await visit(name="Sasha")
    found = await reader.write("lettres du gardien de phare")
    await expect(found).to_contain_text("“lettres du gardien de phare”")
    found = await reader.write("ferry")
    assert "Talmar ferry to sail again" in await text_of(found)
    nothing = await reader.write("<b>zzyzx</b> & co")
    await expect(nothing).to_contain_text("<b>zzyzx</b> & co")

    listed = await reader.write("/latest all")
    first = await numbered(listed)
    await reader.turn(listed, "▶")
    second = await numbered(listed)
    assert set(first.values()).isdisjoint(second.values())
    await expect(reader.key(listed, "2/5")).to_be_visible()
    await reader.turn(listed, "◀")
    assert await numbered(listed) == first


async def test_a_story_from_the_top_and_back(visit: Visit) -> None:
    reader = await visit(name="Noor")
    listed = await reader.write("/top")
    await expect(listed).to_contain_text("3 outlets")
    headlines = await numbered(listed)
    number = next(str(number) for number, title in headlines.items() if "Talmar ferry" in title)
    await reader.turn(listed, number)
    await expect(listed).to_contain_text("From the articles, word for word:")
    await expect(listed).to_contain_text("Reported by")
    await reader.key(listed, "More").click()
    await expect(reader.key(listed, reader.label("share"))).to_be_visible()
    await reader.turn(listed, "Articles")
    await reader.turn(listed, "◀ Story")
    await reader.turn(listed, reader.label("list"))
    assert await numbered(listed) == headlines


async def test_a_group_and_its_admin(visit: Visit) -> None:
    robin = await visit()
    page = robin.page
    await page.locator(".chat-item", has_text="News club").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("News club")
    asked = await robin.write("/latest")
    await expect(asked.locator(".reply-quote")).to_contain_text("/latest@")
    first = await numbered(asked)

    await page.locator("#me").click()
    await page.get_by_role("menuitemradio", name="admin").click()
    await expect(page.locator("#me")).to_contain_text("admin")
    theirs = page.locator(f'[data-message-id="{await asked.get_attribute("data-message-id")}"]')
    await robin.key(theirs, "▶").click()
    alert = page.get_by_role("dialog")
    await expect(alert).to_contain_text(robin.texts.text("listing-not-yours"))
    await page.keyboard.press("Escape")
    assert await numbered(theirs) == first
    own = await robin.write("/search ferry")
    await robin.turn(own, "1")

    await page.locator(".chat-item", has_text="Dépêche").filter(has_not_text="News club").click()
    await page.get_by_role("button", name="START", exact=True).click()
    await expect(robin.answers.last).to_contain_text("Hello, I am Dépêche.")
    assert await numbered(await robin.write("/latest")) == first


@pytest.mark.parametrize(
    ("language", "hello", "command"),
    [("fr", "Bonjour, je suis Dépêche.", "Les derniers articles"), ("ru", "Здравствуйте", "Новые статьи")],
)
async def test_the_bot_and_the_page_speak_the_persons_language(
    visit: Visit, language: str, hello: str, command: str
) -> None:
    reader = await visit(language, name="Nour")
    page = reader.page
    await expect(reader.answers.last).to_contain_text(hello)
    await expect(reader.answers.last).to_have_attribute("lang", language)
    await expect(page.locator("html")).to_have_attribute("lang", language)
    await page.locator("#command-button").click()
    await expect(page.get_by_role("option").filter(has_text="/latest")).to_contain_text(command)
    await page.keyboard.press("Escape")
    settings = await reader.write("/settings")
    spoken = Localiser(language).text("settings-language", language=own_name(language))
    await reader.turn(settings, spoken)
    await reader.turn(settings, "English")
    await expect(settings).to_contain_text("The row of three sets how long summaries are")
    await expect(await reader.write("/help")).to_contain_text("What I can do")
