"""Writing to the bot: text, commands, files, and what shows that it is at work."""

import re
import struct
import zlib
from typing import Any

import pytest
from locators import NADIA, box, bubbles, write
from playwright.async_api import expect

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_start_then_a_message_answered_live(stage: Any) -> None:
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


async def test_command_menu_by_keyboard(stage: Any) -> None:
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


async def test_commands_follow_the_person_and_the_bot(stage: Any) -> None:
    page = await stage.open()
    await expect(page.locator(".empty .command")).to_have_text("/latest")
    await stage.bot.call(
        "setMyCommands",
        language_code="fr",
        commands=[{"command": "aide", "description": "Obtenir de l’aide"}],
    )
    await page.get_by_role("button", name="Commands of the bot").click()
    option = page.get_by_role("option")
    await expect(option).to_have_count(1)
    await expect(option).to_have_text("/aideObtenir de l’aide")
    await expect(option.locator("[lang=fr]")).to_have_count(1)
    await stage.bot.call("deleteMyCommands", language_code="fr")
    await expect(option).to_have_count(4)  # an open menu follows


async def test_typing_is_shown_until_the_message(stage: Any) -> None:
    page = await stage.started()
    await stage.bot.call("sendChatAction", chat_id=NADIA, action="typing")
    await expect(page.locator("#head-note")).to_have_text("typing…")
    await stage.bot.send(NADIA, "done")
    await expect(page.locator("#head-note")).to_have_text("bot · @depeche_bot")


async def test_files_go_up_and_pictures_are_shown(stage: Any) -> None:
    page = await stage.started()
    await page.locator("#file-picker").set_input_files(
        {"name": "page.html", "mimeType": "text/html", "buffer": b"<p>saved</p>"}
    )
    await expect(page.locator("#file-bar")).to_contain_text("page.html")
    await write(page, "my page")
    await expect(bubbles(page).last).to_contain_text("You said: my page")
    sent = bubbles(page).nth(2)
    async with page.expect_download() as download:
        await sent.get_by_role("link", name="Download page.html").click()
    assert (await (await download.value).path()).read_bytes() == b"<p>saved</p>"

    await stage.bot.call("sendPhoto", chat_id=NADIA, photo=picture(64, 32), caption="A boat")
    image = bubbles(page).last.get_by_role("img")
    await expect(image).to_be_visible()
    await expect(image).to_have_js_property("naturalWidth", 64)


def picture(width: int, height: int) -> bytes:
    """Make a plain PNG."""

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
