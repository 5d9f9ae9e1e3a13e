"""A channel that posts each story as it arrives: what its admin chose for its posts, and how many come."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from digest_play import labels, only
from own_news import body_of, newspaper

from bot.locale.catalogue import Localiser
from bot.model.article import Draft
from bot.model.digest import Picture
from bot.render.html import utf16_length
from bot.sandbox import Person

EN = Localiser("en")
PATIENCE = 20.0
HOUR = 3600.0
Json = dict[str, Any]
BACK = EN.text("button-digest-back")


@pytest.fixture
async def stage(open_stage: Any) -> AsyncIterator[Any]:
    outlets = [{"name": "Marsh Gazette", "show": "headline", "label": "council-owned"}]
    async with open_stage(newspaper(), outlet=outlets, readers={"time_zone": "Europe/Paris"}) as opened:
        yield opened
        assert 400 not in await opened.client.refused()


async def choose(stage: Any, ann: Person, screen: Json, part: str, *keys: str) -> Json:
    """Press buttons on a screen of what can be chosen, and come back to all of it."""
    shown = await stage.press(ann, screen, EN.text(f"digests-part-{part}"))
    for key in keys:
        shown = await stage.press(ann, shown, key)
    return shown if BACK not in labels(shown) else await stage.press(ann, shown, BACK)


async def bring(stage: Any, *titles: str, outlet: str = "Marsh Courier", **fields: Any) -> None:
    """Let articles come out that are each a story, and let the engine see them."""
    drafts = [
        Draft(
            title=title,
            body=body_of("en", f"{title}, somebody said.", paragraphs=2),
            outlet=outlet,
            language="en",
            published=stage.clock.now() - timedelta(minutes=1),
            url=f"https://courier.example/{'-'.join(title.split())}",
            **fields,
        )
        for title in titles
    ]
    await stage.accept(drafts)
    last = await stage.opened.articles.last_seq()
    async with asyncio.timeout(PATIENCE):
        while stage.bot.deliveries.alerts.reached < last:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        for title in titles:
            while (await stage.opened.articles.get(stage.ids[title])).story is None:  # noqa: ASYNC110
                await asyncio.sleep(0.02)
    last = await stage.opened.articles.last_seq()
    async with asyncio.timeout(PATIENCE):
        while stage.bot.deliveries.alerts.reached < last:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    await stage.delivered()


async def posts(stage: Any, channel: int, count: int) -> list[Json]:
    """Wait until so many posts are there."""
    async with asyncio.timeout(PATIENCE):
        while len(found := await stage.client.messages(channel)) < count:
            stage.bot.deliveries.sender.wake()
            await asyncio.sleep(0.02)
    await stage.delivered()
    return found


async def test_each_story_as_its_admin_wants_it(stage: Any, ann: Person) -> None:
    channel = await stage.client.group("Harbour", ann, type="channel")
    digests = await stage.press(
        ann, await stage.follow(ann, f"chat_{channel}"), EN.text("button-chat-digests")
    )
    stream = await stage.press(ann, digests, EN.text("button-digest-stream"))
    screen = await stage.press(ann, stream, EN.text("button-digest-choose"))
    assert EN.text("digests-part-ask") not in labels(screen), "a stream is approved by nobody"

    shown = await stage.press(ann, screen, EN.text("digests-part-posts"))
    for deed in ("image", "tags"):
        shown = await stage.press(ann, shown, EN.text(f"button-digest-{deed}"))
    await stage.press(ann, shown, EN.text("button-digest-signature"))
    refused = await stage.ask(ann, "x" * 121)
    assert "121" in refused["text"]
    signed = await stage.ask(ann, "The <Harbour> desk\n& friends")
    assert "Signature: The <Harbour> desk & friends" in signed["text"]
    screen = await stage.press(ann, signed, BACK)
    assert "Posts: picture, hashtags, “Read more”, “The <Harbour> desk & friends”" in screen["text"]
    screen = await choose(stage, ann, screen, "pace", "3", EN.text("button-digest-night"))
    assert "3 posts an hour at most, waits from 22:00 to 07:00" in screen["text"]
    made = await only(stage, channel)
    assert (made.hourly, made.quiet, made.layout.picture) == (3, True, Picture.STORY)

    ahead = (made.made.astimezone(EN.zone).replace(hour=12, minute=0) - stage.clock.now()).total_seconds()
    stage.clock.advance(ahead % (24 * HOUR))
    await bring(
        stage,
        "Lighthouse keeper finds a bottle",
        section="Science",
        image="https://courier.example/bottle.jpg",
    )
    [post] = await posts(stage, channel, 1)
    assert post["text"].startswith("Lighthouse keeper finds a bottle\n\n")
    assert "Marsh Courier" in post["text"]
    assert post["text"].endswith("#Science\nThe <Harbour> desk & friends")
    assert post["link_preview_options"]["url"] == "https://courier.example/bottle.jpg"
    assert post["link_preview_options"]["show_above_text"]
    assert [entity["url"] for entity in post["entities"] if entity["type"] == "text_link"] == [
        "https://courier.example/Lighthouse-keeper-finds-a-bottle"
    ]
    [[more]] = post["reply_markup"]["inline_keyboard"]
    card = await stage.follow(ann, more["url"].partition("start=")[2])
    assert card["text"].startswith("Lighthouse keeper finds a bottle")

    await bring(stage, "Council buys a crane", outlet="Marsh Gazette", image="javascript:alert(1)")
    plain = (await posts(stage, channel, 2))[-1]
    assert "somebody said" not in plain["text"], "only its headline may be shown"
    assert "council-owned" in plain["text"]
    assert "bottle" not in str(plain.get("link_preview_options"))

    for title in ("Ferry gets a new bell", "Bridge opens twice a day", "Museum buys an anchor"):
        await bring(stage, title)
    assert len(await posts(stage, channel, 3)) == 3, "three an hour"
    stage.clock.advance(HOUR + 1)
    late = (await posts(stage, channel, 5))[3:]
    assert [item["text"].split("\n")[0] for item in late] == [
        "Bridge opens twice a day",
        "Museum buys an anchor",
    ], "one by one, in their order"
    assert all(utf16_length(item["text"]) <= 4096 for item in late)
