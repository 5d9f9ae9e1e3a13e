"""Inline keyboards: pressing, being answered, links and this bot's own deep links."""

from typing import Any

import pytest
from locators import ADA, NADIA, bubbles
from playwright.async_api import expect

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_button_works_and_edits_in_place(stage: Any) -> None:
    page = await stage.started()
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


async def test_alerts_arrow_keys_and_links(stage: Any) -> None:
    page = await stage.started()
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


async def test_deep_link_of_this_bot_opens_its_chat(stage: Any) -> None:
    group = await stage.people.group("Neighbours", NADIA, ADA)
    page = await stage.open(f"#/{NADIA}/{group}")
    await stage.bot.send(group, "read", [("Read", "https://t.me/depeche_bot?start=article_7")])
    await page.get_by_role("link", name="Read").click()
    await expect(page.locator("#head-note")).to_have_text("bot · @depeche_bot")
    await expect(bubbles(page).first).to_contain_text("/start article_7")
    assert len(page.context.pages) == 1
