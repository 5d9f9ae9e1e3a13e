"""Commands in a private chat, as a person sees them."""

import asyncio
import base64
from typing import Any

from own_news import BEES, BRIDGE, COURIER, FERRY, GAZETTE, HARBOUR, LIBRARY, MARSH, SCHOOL, newspaper

from bot.locale.catalogue import Localiser
from bot.sandbox import Person
from bot.storage.meta import MetaStore

ENGLISH = Localiser("en")
TITLES = [draft.title for draft in newspaper()]


def labels(message: dict[str, Any]) -> list[list[str]]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [[button["text"] for button in row] for row in rows]


def listed(message: dict[str, Any]) -> list[str]:
    """List the headlines of a message in the order in which they stand there."""
    return sorted((title for title in TITLES if title in message["text"]), key=message["text"].index)


def base64url(words: str) -> str:
    return base64.urlsafe_b64encode(words.encode()).decode().rstrip("=")


async def test_start_shows_three_headlines_that_open(stage: Any, ann: Person) -> None:
    answer = await stage.ask(ann, "/start")
    titles = listed(answer)
    assert len(titles) == 3
    assert labels(answer)[0] == ["1", "2", "3"]
    assert "/help" in answer["text"]
    card = await stage.press(ann, answer, "2")
    assert card["text"].startswith(titles[1])
    assert card["message_id"] == answer["message_id"]


async def test_start_leads_on_by_buttons(stage: Any, ann: Person) -> None:
    for label in ("Latest", "Sources", "Settings", "Help"):
        shown = await stage.press(ann, await stage.ask(ann, "/start"), label)
        assert shown["text"] == (await stage.ask(ann, f"/{label.lower()}"))["text"]


async def test_start_of_an_empty_archive(open_stage: Any) -> None:
    async with open_stage() as stage:
        eve = await stage.client.person("Eve", language_code="en")
        for command in ("/start", "/latest", "/sources"):
            assert ENGLISH.text("archive-empty") in (await stage.ask(eve, command))["text"]


async def test_deep_link_to_an_article(stage: Any, ann: Person) -> None:
    card = await stage.follow(ann, f"article_{stage.ids[MARSH]}")
    assert card["text"].startswith(MARSH)
    assert labels(card)[0] == ["Full text", "Original"]
    gone = await stage.follow(ann, "article_999999")
    assert gone["text"] == ENGLISH.text("article-gone")


DEEP_SEARCHES = (
    (f"search_{base64url('windmill')}", MARSH),
    (f"search_{base64url('мост ремонт')}", BRIDGE),
    (f"search_{base64url('abeilles coopérative')}", BEES),
    ("search_windmill", MARSH),
    ("search_mobile_library", LIBRARY),
    ("search_night-ferry", FERRY),
    ("search_ferry", FERRY),
)


async def test_deep_link_to_a_search(stage: Any, ann: Person) -> None:
    for payload, title in DEEP_SEARCHES:
        assert title in (await stage.follow(ann, payload))["text"], payload


async def test_a_deep_link_that_leads_nowhere_is_still_answered(stage: Any, ann: Person) -> None:
    for payload in (
        "article_",
        "article_x",
        "article_-3",
        f"article_{9 * 10**18}",
        "search_",
        "search__",
        "_",
    ):
        assert (await stage.follow(ann, payload))["text"], payload


async def test_latest_is_newest_first(stage: Any, ann: Person) -> None:
    answer = await stage.ask(ann, "/latest")
    assert ENGLISH.text("list-latest") in answer["text"]
    dated = [title for title in listed(answer) if title in (HARBOUR, BEES, MARSH, SCHOOL)]
    assert dated == [HARBOUR, BEES, MARSH][: len(dated)]
    assert labels(answer) == [["1", "2", "3", "4", "5"], ["1/2", "▶"]]


async def test_a_list_tells_outlet_label_age_and_language(stage: Any, ann: Person) -> None:
    text = (await stage.ask(ann, "/latest"))["text"]
    lines = text.split("\n")
    below = {
        title: lines[number + 1] for number, line in enumerate(lines) for title in listed({"text": line})
    }
    assert below[HARBOUR] == f"{GAZETTE} · 2 h ago · French"
    relayed = below["Le moulin du marais sera reconstruit, dit le conseil"]
    assert relayed == f"{COURIER} (council-owned) · 6 h ago · French · machine translation"
    undated = below["Un atelier de réparation ouvre dans l’ancienne gare"]
    day = ENGLISH.day(stage.clock.now())
    assert undated == f"outlet not stated · date not stated · added {day} · French"
    assert "just now" not in text
    assert "operator" in text


async def test_latest_about_some_words(stage: Any, ann: Person) -> None:
    answer = await stage.ask(ann, "/latest Trévignec")
    assert listed(answer) == [HARBOUR, BEES]
    assert "Trévignec" in answer["text"].split("\n")[0]


async def test_search_by_command_or_by_words_alone(stage: Any, ann: Person) -> None:
    for text in ("/search windmill", "windmill", "/search\nwindmill", "/search  windmill ", "WINDMILLS?"):
        assert listed(await stage.ask(ann, text)) == [MARSH], text


async def test_search_without_words_says_how(stage: Any, ann: Person) -> None:
    assert (await stage.ask(ann, "/search"))["text"].startswith("What shall I look for?")


async def test_nothing_found_says_so_and_leads_on(stage: Any, ann: Person) -> None:
    answer = await stage.ask(ann, "zebra quantum")
    assert answer["text"].startswith("Nothing yet about “zebra quantum”")
    assert len(listed(await stage.press(ann, answer, "Latest"))) == 5


async def test_sources_with_label_and_reason(stage: Any, ann: Person) -> None:
    text = (await stage.ask(ann, "/sources"))["text"]
    for outlet in (GAZETTE, COURIER):
        assert outlet in text
    assert "council-owned" in text
    assert "The council pays for it." in text
    assert "2 articles" in text


async def test_standing_pages(stage: Any, ann: Person) -> None:
    helped = (await stage.ask(ann, "/help"))["text"]
    for command in ("latest", "search", "sources", "settings", "about", "privacy", "stop", "article"):
        assert f"/{command}" in helped
    assert "word for word" in (await stage.ask(ann, "/about"))["text"]
    assert "What I keep about you" in (await stage.ask(ann, "/privacy"))["text"]
    assert "/start takes this back" in (await stage.ask(ann, "/stop"))["text"]


async def test_article_by_its_number(stage: Any, ann: Person) -> None:
    card = await stage.ask(ann, f"/article {stage.ids[BEES]}")
    assert card["text"].startswith(BEES)
    for wrong in ("/article", "/article x", "/article ³", "/article -1", f"/article {'9' * 40}"):
        assert (await stage.ask(ann, wrong))["text"] == ENGLISH.text("article-which")
    for missing in ("/article 0", "/article 424242"):
        assert (await stage.ask(ann, missing))["text"] == ENGLISH.text("article-gone")


async def test_unknown_command_offers_the_search(stage: Any, ann: Person) -> None:
    assert "/help" in (await stage.ask(ann, "/weather"))["text"]
    assert "/search in Paris" in (await stage.ask(ann, "/weather in Paris"))["text"]


async def test_menus_in_each_language_and_scope(open_stage: Any) -> None:
    async with open_stage(newspaper(), menus=True) as stage:
        await _menus(stage, await stage.client.person("Ann", language_code="en"))


async def _menus(stage: Any, ann: Person) -> None:
    await stage.ask(ann, "/start")
    told = MetaStore(stage.opened.database)
    while await told.get(f"menu:{stage.bot._application.bot.id}") is None:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    group = await stage.client.group("Readers", ann)
    seen = {}
    for code in ("en", "fr", "ru", "de", "ja"):
        person = await stage.client.person(code, language_code=code)
        await stage.client.join(group, person)
        menu = await stage.client.commands(person)
        seen[code] = {item["command"]: item["description"] for item in menu}
        in_group = await stage.client.commands(person, group)
        assert {item["command"] for item in in_group} < seen[code].keys()
        assert "settings" not in {item["command"] for item in in_group}
    assert all(seen[code].keys() == seen["en"].keys() for code in seen)
    assert 0 < len(seen["en"]) <= 18
    for_admins = {item["command"] for item in await stage.client.commands(ann, group)}
    assert {"digest", "settings", "chats", "stop", "latest"} <= for_admins
    assert seen["ja"] == seen["en"] != seen["de"]
    assert seen["fr"]["latest"] != seen["en"]["latest"] != seen["ru"]["latest"]
    for command in seen["en"]:
        assert (await stage.ask(ann, f"/{command}"))["text"]
