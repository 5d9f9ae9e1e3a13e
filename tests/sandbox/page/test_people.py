"""Being somebody: switching, new people and groups, blocking, leaving."""

import re
from typing import Any

import pytest
from locators import ADA, NADIA, box, bubbles, write
from playwright.async_api import expect

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_switching_people_in_a_group(stage: Any) -> None:
    await stage.nadia.say("/start")
    group = await stage.people.group("Neighbours", NADIA, ADA)
    page = await stage.open(f"#/{NADIA}/{group}")
    await expect(bubbles(page)).to_contain_text(["Nadia added Dépêche"])
    await write(page, "Bonjour à tous, c’est moi")
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
    await expect(theirs.locator(".sender span")).to_have_text(["Nadia", "owner"])
    await expect(page.locator("#head-note")).to_have_text("3 members")
    await page.get_by_role("button", name="Reply to Nadia").last.focus()
    await page.keyboard.press("Enter")
    await write(page, "Welcome!")
    await expect(bubbles(page).last.locator(".reply-quote")).to_contain_text("Bonjour à tous")
    await stage.bot.send(NADIA, "for Nadia only")
    await page.get_by_role("button", name="You are Ada").click()
    await expect(page.get_by_role("menuitemradio", name="Nadia")).to_contain_text("2")


async def test_new_person_new_group_and_blocking(stage: Any) -> None:
    page = await stage.open()
    await page.get_by_role("button", name="You are Nadia").click()
    await page.get_by_role("menuitem", name="New person…").click()
    await page.get_by_label("First name").fill("Иван")
    await page.get_by_label("Telegram language").select_option("ru")
    await page.keyboard.press("Tab")
    await page.get_by_role("button", name="Create").click()
    await expect(page.get_by_role("button", name="You are Иван")).to_contain_text("Russian")
    newest = (await stage.people.state())["people"][-1]
    assert (newest["first_name"], newest["language_code"], newest["admin"]) == ("Иван", "ru", False)

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
    await expect(page.locator(".empty")).to_contain_text("Commands sent here reach the bot: try /latest")
    await box(page).fill("/latest")
    await page.keyboard.press("Escape")
    await box(page).press("Enter")
    await expect(bubbles(page).last).to_contain_text("You said: /latest@depeche_bot")
    await expect(page.locator(".empty")).to_have_count(0)


async def test_leaving_and_joining_a_group(stage: Any) -> None:
    group = await stage.people.group("Neighbours", NADIA, ADA)
    page = await stage.open(f"#/{NADIA}/{group}")
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
