"""What becomes of a message's text: elements, safe addresses, languages."""

import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from locators import NADIA, bubbles
from playwright.async_api import Page, expect

from bot.sandbox import Sandbox

pytestmark = pytest.mark.asyncio(loop_scope="session")

HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>&amp;<b>'
RENDER = """async (cases) => {
    const { renderText } = await import("/page/entities.js");
    return cases.map(([text, entities]) => {
        const div = document.createElement("div");
        div.append(renderText(text, entities));
        return div.innerHTML;
    });
}"""
GUESS = """async (texts) => {
    const { detectLanguage } = await import("/page/language.js");
    return texts.map((text) => detectLanguage(text, "de"));
}"""


@pytest_asyncio.fixture(loop_scope="session")
async def modules(window: Page) -> AsyncIterator[Page]:
    """A page to import the chat page's modules in; nobody is there."""
    async with Sandbox() as sandbox:
        await window.goto(f"{sandbox.url}/")
        yield window
        await window.goto("about:blank")


async def test_formatting_becomes_elements(stage: Any) -> None:
    page = await stage.open(permissions=["clipboard-read", "clipboard-write"])
    await stage.people.person("Zoé", id=13)  # brings an event in between
    await page.get_by_role("button", name="START", exact=True).click()
    await expect(bubbles(page)).to_have_count(2)
    long_quote = "Une phrase qui se répète. " * 12
    await stage.bot.send(
        NADIA,
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
    await text.get_by_role("button", name="Copy").click()
    await expect(page.locator(".toast")).to_have_text("Copied")
    assert await page.evaluate("navigator.clipboard.readText()") == "if a < b:\n    pass"
    await text.locator(":scope > code").click()
    await expect(page.locator(".toast")).to_have_count(2)
    assert await page.evaluate("navigator.clipboard.readText()") == "x = 1"
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


async def test_hostile_text_stays_text(stage: Any) -> None:
    mallory = await stage.people.person(HOSTILE[:60], id=66)
    page = await stage.open("#/66")
    await mallory.say(HOSTILE)
    await expect(bubbles(page)).to_have_count(2)
    await stage.bot.send(66, HOSTILE, [HOSTILE[:50]], parse_mode="")
    await expect(bubbles(page)).to_have_count(3)
    await expect(bubbles(page).nth(1)).to_contain_text(f"You said: {HOSTILE}")
    await expect(bubbles(page).last.get_by_role("button", name=HOSTILE[:50])).to_be_visible()
    assert await page.locator("#app img, #app script").count() == 0
    assert await page.title() not in {"1", "2"}


async def test_only_harmless_addresses_become_links(modules: Page) -> None:
    def case(address: str) -> list[Any]:
        return ["go", [{"type": "text_link", "offset": 0, "length": 2, "url": address}]]

    harmful = (
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        " java\tscript:x",
    )
    made = await modules.evaluate(RENDER, [case(address) for address in harmful])
    assert [html for html in made if "href" in html or "go" not in html] == []
    [made] = await modules.evaluate(RENDER, [case("tg://user?id=1")])
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


async def test_entities_nest_overlap_and_count_utf16(modules: Page) -> None:
    cases = [
        [text, [{"type": kind, "offset": offset, "length": length} for kind, offset, length in spans]]
        for text, spans, _ in ENTITY_CASES
    ]
    assert await modules.evaluate(RENDER, cases) == [expected for _, _, expected in ENTITY_CASES]


async def test_languages_are_guessed(modules: Page) -> None:
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
    expected = [(text, code) for code, texts in samples.items() for text in texts]
    guessed = await modules.evaluate(GUESS, [text for text, _ in expected])
    assert list(zip([text for text, _ in expected], guessed, strict=True)) == expected
