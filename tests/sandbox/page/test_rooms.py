"""Forums, channels, roles, migration and inline results on the page."""

import asyncio
import re
from typing import Any

import pytest
from locators import ADA, NADIA, box, bubbles, write
from playwright.async_api import expect

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def choose(page: Any, entry: str) -> None:
    """Choose an entry of the open chat's menu."""
    await page.get_by_role("button", name="More about this chat").click()
    await page.get_by_role("menuitem", name=entry).click()


async def test_topics_of_a_forum(stage: Any) -> None:
    forum = await stage.people.group("Forum", NADIA, ADA, forum=True)
    sport = await stage.people.topic(forum, "Sport")
    page = await stage.open(f"#/{NADIA}/{forum}")
    topics = page.get_by_role("navigation", name="Topics")
    await stage.bot.send(forum, "a goal", message_thread_id=str(sport))
    await stage.bot.send(forum, "for everybody")
    await expect(topics.get_by_role("button", name="Sport")).to_contain_text("a goal")
    await topics.get_by_role("button", name="Sport").click()
    await expect(bubbles(page)).to_contain_text(["Topic “Sport” created", "a goal"])
    await write(page, "well played")
    await expect(bubbles(page)).to_have_count(3)
    assert (await stage.people.messages(forum))[-1]["message_thread_id"] == sport
    await topics.get_by_role("button", name="General").click()
    await expect(bubbles(page).last).to_contain_text("for everybody")

    await topics.get_by_role("button", name="New topic…").click()
    await page.get_by_label("Name of the topic").fill("Weather")
    await page.get_by_label("Name of the topic").press("Enter")
    await expect(page.locator("#head-note")).to_contain_text("# Weather")
    await choose(page, "Close the topic")
    await expect(topics.get_by_role("button", name="Weather")).to_contain_text("This topic is closed.")
    await expect(box(page)).to_be_visible()  # who manages topics may still write
    await choose(page, "Delete the topic")
    await expect(topics.get_by_role("button", name="Weather")).to_have_count(0)
    await expect(page).to_have_url(re.compile(f"{forum}$"))


async def test_a_closed_topic_is_closed_to_members(stage: Any) -> None:
    forum = await stage.people.group("Forum", NADIA, ADA, forum=True)
    ivan = await stage.people.person("Ivan")
    await stage.people.join(forum, ivan)
    topic = await stage.people.topic(forum, "Old")
    await stage.people.topic(forum, id=topic, closed=True)
    page = await stage.open(f"#/{ivan.id}/{forum}/{topic}")
    await expect(page.locator("#composer-note")).to_have_text("This topic is closed.")
    await expect(box(page)).to_be_hidden()
    await stage.people.topic(forum, id=topic)
    await expect(box(page)).to_be_visible()


async def test_a_channel(stage: Any) -> None:
    channel = await stage.people.group("Port News", NADIA, ADA, type="channel")
    ivan = await stage.people.person("Ivan")
    await stage.people.join(channel, ivan)
    page = await stage.open(f"#/{NADIA}/{channel}")
    await expect(page.locator("#head-note")).to_have_text("channel · 4 subscribers")
    await expect(box(page)).to_have_attribute("placeholder", "Post to the channel")
    await write(page, "Morning edition")
    post = bubbles(page).last
    await expect(post.locator(".sender")).to_have_text("Port News")
    await post.hover()
    await post.get_by_role("button", name="Forward to Dépêche").click()
    await expect(page.get_by_role("heading", name="Dépêche")).to_be_visible()
    await expect(bubbles(page).first).to_contain_text("Forwarded from Port News")
    await page.goto(f"{stage.sandbox.url}/#/{ivan.id}/{channel}")
    await expect(page.get_by_text("Only admins write here.")).to_be_visible()


async def test_members_and_their_roles(stage: Any) -> None:
    ivan = await stage.people.person("Ivan")
    group = await stage.people.group("Neighbours", NADIA, ivan)
    page = await stage.open(f"#/{NADIA}/{group}")
    await choose(page, "Members and roles…")
    members = page.get_by_role("dialog", name="Members and roles")
    await members.get_by_role("button", name="Rights…: Dépêche").click()
    rights = page.get_by_role("dialog", name="Rights of Dépêche")
    await rights.get_by_label("Pin messages").uncheck()
    await rights.get_by_role("button", name="OK").click()
    await expect(members.locator(".member").filter(has_text="Dépêche")).to_contain_text("admin")
    chat = next(chat for chat in (await stage.people.state())["chats"] if chat["id"] == group)
    held = chat["rights"]["12345"]
    assert (held["can_pin_messages"], held["can_delete_messages"]) == (False, True)
    await members.get_by_role("button", name="Remove: Ivan").click()
    await expect(members.locator(".member")).to_have_count(2)
    await members.get_by_role("button", name="Be anonymous").click()
    await members.get_by_role("button", name="Done").click()
    await write(page, "The owner speaks")
    spoken = bubbles(page).filter(has_text="The owner speaks").first
    await expect(spoken.locator(".sender span")).to_have_text(["Neighbours", "anonymous admin"])


async def test_a_group_becomes_a_supergroup(stage: Any) -> None:
    group = await stage.people.group("Small", NADIA, ADA, type="group")
    page = await stage.open(f"#/{NADIA}/{group}")
    await choose(page, "Make it a supergroup")
    await expect(page).to_have_url(re.compile(r"/-100\d+$"))
    await expect(bubbles(page)).to_contain_text(["The group became a supergroup"])
    await expect(page.locator(".chat-item").filter(has_text="Small")).to_have_count(1)
    await choose(page, "Turn topics on")
    await expect(page.get_by_role("navigation", name="Topics")).to_be_visible()


async def answered(stage: Any, query: str, **answer: Any) -> None:
    """Answer an inline query with two articles."""
    async with asyncio.timeout(60):
        while not (waiting := stage.bot.queries):  # noqa: ASYNC110 - a person types in a browser
            await asyncio.sleep(0.01)
    asked = waiting.pop(0)
    assert asked["query"] == query
    results = [
        {
            "type": "article",
            "id": str(number),
            "title": f"Ferry {number}",
            "description": "Ouest",
            "input_message_content": {"message_text": f"The ferry, part {number}"},
        }
        for number in (1, 2)
    ]
    await stage.bot.call("answerInlineQuery", inline_query_id=asked["id"], results=results, **answer)


async def test_inline_results_above_the_composer(stage: Any) -> None:
    group = await stage.people.group("Neighbours", NADIA, ADA)
    page = await stage.open(f"#/{NADIA}/{group}")
    await box(page).press_sequentially("@depeche_bot ferry")
    await answered(stage, "ferry", button={"text": "More in the bot", "start_parameter": "more"})
    offers = page.get_by_role("listbox", name="What the bot offers").get_by_role("option")
    await expect(offers).to_have_text([re.compile("Ferry 1"), re.compile("Ferry 2")])
    await page.keyboard.press("ArrowDown")
    await expect(offers.last).to_have_attribute("aria-selected", "true")
    await page.keyboard.press("Enter")
    await expect(page.locator(".message.out")).to_contain_text("via @depeche_botThe ferry, part 2")
    await expect(box(page)).to_have_value("")
    await box(page).press_sequentially("@depeche_bot ferry")
    await expect(offers).to_have_count(2)  # from the cache
    await page.get_by_role("button", name="More in the bot").click()
    await expect(bubbles(page).first).to_contain_text("/start more")


async def test_what_is_chosen_answers_the_message_that_is_replied_to(stage: Any) -> None:
    group = await stage.people.group("Neighbours", NADIA, ADA)
    page = await stage.open(f"#/{NADIA}/{group}")
    await write(page, "Is it true?")
    said = bubbles(page).filter(has_text="Is it true?").first
    await expect(said).to_be_visible()
    for count, chosen in enumerate(("@depeche_bot ferry", "/lat"), start=2):
        await said.hover()
        await said.get_by_role("button", name="Reply").click()
        await box(page).press_sequentially(chosen)
        if chosen.startswith("@"):
            await answered(stage, "ferry")
            await expect(page.get_by_role("option")).to_have_count(2)
        await page.keyboard.press("Enter")
        await expect(page.locator(".message.out")).to_have_count(count)
        await expect(page.locator(".message.out").last.locator(".reply-quote")).to_contain_text("Is it true?")
        await expect(page.locator("#reply-bar")).to_be_hidden()
    texts = [item["text"] for item in await stage.people.messages(group) if item.get("reply_to_message")]
    assert texts[:2] == ["The ferry, part 1", "/latest@depeche_bot"]


async def test_a_button_asks_inline(stage: Any) -> None:
    page = await stage.started()
    keys = {"inline_keyboard": [[{"text": "Search", "switch_inline_query_current_chat": "bees"}]]}
    await stage.bot.call("sendMessage", chat_id=NADIA, text="?", reply_markup=keys)
    await page.get_by_role("button", name="Search").click()
    await expect(box(page)).to_have_value("@depeche_bot bees")
    await answered(stage, "bees")
    await page.get_by_role("option", name="Ferry 1").click()
    await expect(page.locator(".message.out").last).to_contain_text("The ferry, part 1")


async def test_a_link_adds_the_bot(stage: Any) -> None:
    page = await stage.started()
    channel = await stage.people.group("Port News", NADIA, type="channel", bot=False)
    link = "https://t.me/depeche_bot?startchannel&admin=post_messages"
    await stage.bot.send(NADIA, "add me", [("Add to a channel", link)])
    await page.get_by_role("link", name="Add to a channel").click()
    await page.get_by_role("button", name="OK").click()
    await expect(page.get_by_role("heading", name="Port News")).to_be_visible()
    assert await stage.bot.call("sendMessage", chat_id=channel, text="here")


async def test_a_look_at_the_chats_that_was_overtaken(stage: Any) -> None:
    page = await stage.started()
    await stage.bot.send(NADIA, "add me", [("Add to a channel", "https://t.me/depeche_bot?startchannel")])
    looked, clicked, shown, late = asyncio.Event(), asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def answer(route: Any) -> None:
        overtaken = not clicked.is_set()
        response = await route.fetch()
        looked.set()
        if overtaken:
            await shown.wait()
        await route.fulfill(response=response)
        if overtaken:
            late.set()

    await page.route("**/sandbox/state", answer)
    await stage.people.person("Ivan")  # the page looks who there is
    await asyncio.wait_for(looked.wait(), 30)
    await stage.people.group("Port News", NADIA, type="channel", bot=False)
    clicked.set()
    await page.get_by_role("link", name="Add to a channel").click()
    await page.get_by_role("button", name="OK").click()
    await expect(page.locator("#head-note")).to_have_text("channel · 2 subscribers")
    shown.set()
    await asyncio.wait_for(late.wait(), 30)
    await page.unroute("**/sandbox/state")
    await page.evaluate("new Promise((drawn) => setTimeout(drawn, 100))")
    await expect(page.locator(".chat-item")).to_contain_text(["Dépêche", "Port News"])


async def test_a_deleted_account(stage: Any) -> None:
    page = await stage.open()
    await choose(page, "Delete my account")
    await expect(page.get_by_text("nobody can write to it")).to_be_visible()
    await page.get_by_role("button", name="Bring my account back").click()
    await expect(box(page)).to_be_visible()
