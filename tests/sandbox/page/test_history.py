"""Long chats, pages left open, and a server that goes away and comes back."""

import asyncio
from typing import Any

import pytest
from locators import ADA, NADIA, bubbles, write
from playwright.async_api import expect

from bot.sandbox import Sandbox, SandboxClient

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_long_history_loads_in_parts_and_never_jumps(stage: Any) -> None:
    group = await stage.people.group("Archive", NADIA, ADA, bot=False)

    async def say(text: str) -> None:
        await stage.people.post("/sandbox/say", {"as": ADA, "chat_id": group, "text": text})

    for number in range(250):
        await say(f"line {number}")
    page = await stage.open(f"#/{NADIA}/{group}")
    await expect(bubbles(page)).to_have_count(100)
    await expect(bubbles(page).last).to_be_in_viewport()
    log = page.get_by_role("log")
    await log.evaluate("log => { log.scrollTop = 0; }")
    await expect(bubbles(page)).to_have_count(200)
    await expect(bubbles(page).filter(has_text="line 150")).to_be_in_viewport()
    await log.evaluate("log => { log.scrollTop = 900; }")
    before = await log.evaluate("log => log.scrollTop")

    await say("breaking")
    down = page.get_by_role("button", name="To the latest message. 1 unread message")
    await expect(down).to_be_visible()
    assert await log.evaluate("log => log.scrollTop") == before
    await expect(page.locator(".chat-item[aria-current] .badge")).to_contain_text("1")
    await down.click()
    await expect(bubbles(page).last).to_be_in_viewport()
    await expect(page.locator(".chat-item .badge")).to_have_count(0)


async def test_a_tall_message_is_read_from_its_first_line(stage: Any) -> None:
    await stage.nadia.answer(await stage.nadia.say("short"))
    await stage.bot.send(NADIA, "<b>First</b>" + "\nline" * 60, ["Open"])
    page = await stage.open()
    await expect(bubbles(page).last.locator("strong")).to_be_in_viewport()
    key = page.get_by_role("button", name="Open", exact=True)
    await key.scroll_into_view_if_needed()
    await expect(bubbles(page).last.locator("strong")).not_to_be_in_viewport()
    for _ in range(3):
        await stage.bot.send(NADIA, "later")
    await key.click()
    await expect(bubbles(page).nth(2)).to_contain_text("The article")
    await expect(page.get_by_text("The article")).to_be_in_viewport()

    # Underlined words are what a press asked to see, wherever they stand.
    await write(page, "a word")
    await expect(bubbles(page).last).to_contain_text("You said: a word")
    marked = await stage.bot.send(NADIA, "plain" + "\nline" * 60, ["Mark"])
    await page.get_by_role("button", name="Mark", exact=True).click()
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.keyboard.press("Escape")
    await stage.bot.call(
        "editMessageText",
        chat_id=NADIA,
        message_id=marked["message_id"],
        text="plain" + "\nline" * 30 + "\n<u>here</u>" + "\nline" * 30,
        parse_mode="HTML",
    )
    await expect(page.locator("u")).to_be_in_viewport()


async def test_a_page_left_open_does_not_grow_without_end(stage: Any) -> None:
    page = await stage.open()
    await expect(page.locator(".empty")).to_be_visible()  # the messages were looked at
    await stage.nadia.say("/start")
    await expect(bubbles(page)).to_have_count(2)
    for _ in range(31):
        await asyncio.gather(*(stage.bot.send(NADIA, "line") for _ in range(20)))
    last = await stage.bot.send(NADIA, "the last line")
    await expect(bubbles(page).last).to_contain_text("the last line")
    await expect(bubbles(page).last).to_be_in_viewport()
    shown = await bubbles(page).count()
    assert 300 <= shown <= 600
    assert last["message_id"] > 620
    await page.get_by_role("log").evaluate("log => { log.scrollTop = 0; }")
    await expect(bubbles(page)).to_have_count(shown + 100)


async def test_comes_back_after_the_server(watch: Any) -> None:
    async with Sandbox(limits=None) as sandbox, SandboxClient(sandbox.url) as people:
        await people.person("Nadia", id=NADIA)
        port = int(sandbox.url.rpartition(":")[2])
        page = await watch(sandbox).open()
        await write(page, "before")
        await expect(bubbles(page)).to_have_count(1)
    await expect(page.get_by_text("Reconnecting")).to_be_visible()
    async with Sandbox(limits=None, port=port) as sandbox, SandboxClient(sandbox.url) as people:
        nadia = await people.person("Nadia", id=NADIA)
        await expect(page.get_by_text("Reconnecting")).to_be_hidden()
        await nadia.say("after")
        await expect(bubbles(page).last).to_contain_text("after")
        await expect(bubbles(page)).to_have_count(1)
