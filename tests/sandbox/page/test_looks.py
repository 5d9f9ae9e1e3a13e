"""How the page looks and sounds: phones, dark, contrast, names of controls, the reader's language."""

import re
from typing import Any

import pytest
from locators import ADA, NADIA, box, bubbles
from playwright.async_api import expect

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_phone_shows_one_pane_at_a_time(stage: Any) -> None:
    page = await stage.open(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    sidebar = page.get_by_role("navigation", name="Chats")
    await expect(page.get_by_role("log")).to_be_visible()
    await expect(sidebar).to_be_hidden()
    await page.get_by_role("button", name="START", exact=True).tap()
    await expect(bubbles(page)).to_have_count(2)
    await page.get_by_role("button", name="Back to the chats").tap()
    await expect(sidebar).to_be_visible()
    await expect(page.get_by_role("log")).to_be_hidden()
    await stage.bot.send(NADIA, "news")
    await expect(page.locator(".chat-item .badge")).to_contain_text("1 unread message")
    await page.locator(".chat-item").first.tap()
    await expect(bubbles(page)).to_have_count(3)
    await expect(sidebar).to_be_hidden()
    # Only what was on the screen for a moment counts as read.
    await expect(page).not_to_have_title(re.compile(r"^\(1\)"))
    await page.go_back()
    await expect(sidebar).to_be_visible()
    await expect(page.locator(".chat-item .badge")).to_have_count(0)
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_dark_by_system_and_by_choice(stage: Any) -> None:
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
NAMELESS = """() => [...document.querySelectorAll("button, a[href], textarea, input:not([hidden])")]
    .filter((node) => !node.closest("[hidden]"))
    .filter((node) => !(node.ariaLabel || node.textContent.trim() || node.labels?.length))
    .map((node) => node.outerHTML)"""


async def test_every_text_has_contrast_and_every_control_a_name(stage: Any) -> None:
    group = await stage.people.group("Neighbours", NADIA, ADA)
    page = await stage.open(f"#/{NADIA}/{group}", color_scheme="light")
    first = await stage.bot.send(group, "<b>a</b> <code>b</code> <a href='https://a.example'>c</a> #tag")
    await stage.bot.send(
        group,
        "<blockquote>d</blockquote><pre>e</pre>",
        ["One", ("Two", "https://a.example")],
        reply_parameters={"message_id": first["message_id"]},
    )
    await page.get_by_role("button", name="Commands of the bot").click()
    await box(page).fill("/")
    await expect(page.get_by_role("option")).to_have_count(4)
    await stage.bot.call("sendDocument", chat_id=group, document=b"words", caption="file")
    await expect(page.locator(".document")).to_be_visible()
    await expect(page.get_by_text("Nadia added Dépêche")).to_be_visible()
    await legible(page)


async def test_forums_and_what_is_offered_inline_are_legible_too(stage: Any) -> None:
    forum = await stage.people.group("Forum", ADA, NADIA, forum=True)
    for number in range(8):  # one of each hue
        topic = await stage.people.topic(forum, f"Topic {number}")
    await stage.people.topic(forum, id=topic, closed=True)
    page = await stage.open(f"#/{ADA}/{forum}", color_scheme="light")
    await stage.bot.send(forum, "news")
    await stage.nadia.say("hello", chat=forum)
    await box(page).press_sequentially("@depeche_bot x")
    await expect(page.get_by_text("Asking the bot…")).to_be_visible()
    await legible(page)


async def legible(page: Any) -> None:
    """Check the contrast of every text in both schemes, and that every control has a name."""
    for scheme in ("light", "dark"):
        await page.emulate_media(color_scheme=scheme)
        found = await page.evaluate(CONTRAST)
        assert len(found) > 20
        assert {name: round(ratio, 2) for name, ratio in found.items() if ratio < 4.5} == {}, scheme
    assert await page.evaluate(NAMELESS) == []


async def test_the_page_speaks_the_readers_language(stage: Any) -> None:
    for tag, button, box_name in (("fr-CA", "DÉMARRER", "Message"), ("ru-RU", "СТАРТ", "Сообщение")):
        page = await stage.open(locale=tag)
        await expect(page.get_by_role("button", name=button)).to_be_visible()
        await expect(page.get_by_role("textbox", name=box_name)).to_be_visible()
        assert await page.evaluate("document.documentElement.lang") == tag[:2]
