"""A channel's digest that its admins see first: published, held, changed, or left to itself."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from typing import Any

import pytest
from digest_play import data_of, labels, only
from own_news import body_of, newspaper
from sqlalchemy import select

from bot.locale.catalogue import Localiser
from bot.model.article import Draft
from bot.sandbox import Person
from bot.storage.tables import told_story

EN = Localiser("en")
PATIENCE = 20.0
LEAD = 1800.0
Json = dict[str, Any]
PUBLISH, HOLD = EN.text("button-issue-publish"), EN.text("button-issue-hold")
DROP, INTRO, BACK = EN.text("button-issue-drop"), EN.text("button-issue-intro"), EN.text("button-digest-back")
SHOW, NOW = EN.text("button-issue-show"), EN.text("button-issue-now")


@pytest.fixture
async def stage(open_stage: Any) -> AsyncIterator[Any]:
    async with open_stage(newspaper(), readers={"time_zone": "Europe/Paris"}) as opened:
        yield opened
        assert 400 not in await opened.client.refused()


@pytest.fixture
async def channel(stage: Any, ann: Person, bob: Person) -> int:
    """A channel of Ann's with a digest at 8; Bob, whom the bot knows, is an admin too."""
    chat: int = await stage.client.group("Harbour", ann, bob, type="channel")
    await stage.client.promote(chat, bob)
    await stage.ask(bob, "/start")
    digests = await stage.press(ann, await stage.follow(ann, f"chat_{chat}"), EN.text("button-chat-digests"))
    await stage.press(ann, digests, "08:00")
    return chat


async def ask_first(stage: Any, ann: Person, channel: int, kind: str) -> None:
    """Choose what becomes of the digest that nobody decides about."""
    listed = await stage.press(ann, await stage.follow(ann, f"chat_{channel}"), "Digests")
    choose = await stage.press(ann, await stage.press(ann, listed, "1"), "Choose")
    screen = await stage.press(ann, choose, EN.text("digests-part-ask"))
    chosen = await stage.press(ann, screen, EN.text(f"button-digest-approval-{kind}"))
    assert f"Approval: {EN.text(f'digests-approval-{kind}')}" in chosen["text"]


async def news(stage: Any, titles: Sequence[str]) -> None:
    """Let articles come out half an hour before the digest."""
    due = (await only(stage, next(iter(stage.channels)))).due
    stage.clock.advance((due - stage.clock.now()).total_seconds() - 60)
    await stage.accept(
        [
            Draft(
                title=title,
                body=body_of("en", f"{title}, somebody said.", paragraphs=2),
                outlet="Marsh Courier",
                language="en",
                published=stage.clock.now() - timedelta(minutes=5),
                url=f"https://courier.example/{'-'.join(title.split())}",
            )
            for title in titles
        ]
    )
    async with asyncio.timeout(PATIENCE):
        for title in titles:
            while (await stage.opened.articles.get(stage.ids[title])).story is None:  # noqa: ASYNC110
                await asyncio.sleep(0.02)


async def pass_by(stage: Any, seconds: float, chat: int, *, until: Any) -> Json:
    """Let time pass, and wait for the first of a chat's messages that is as it should be."""
    stage.clock.advance(seconds)
    return await became(stage, chat, until)


async def became(stage: Any, chat: int, until: Any) -> Json:
    async with asyncio.timeout(PATIENCE):
        while True:
            stage.bot.deliveries.sender.wake()
            found = [item for item in await stage.client.messages(chat) if until(item.get("text", ""))]
            if found:
                return found[-1]  # type: ignore[no-any-return]
            await asyncio.sleep(0.02)


async def preview(stage: Any, chat: int, *titles: str) -> Json:
    """Let a digest with some news come up, and give what its admin is shown."""
    stage.channels = [chat]
    await news(stage, titles)
    shown = len([item for item in await stage.client.messages(stage.admin.id) if "Goes out" in item["text"]])

    async def fresh() -> Json:
        async with asyncio.timeout(PATIENCE):
            while True:
                stage.bot.deliveries.sender.wake()
                found = [
                    item for item in await stage.client.messages(stage.admin.id) if "Goes out" in item["text"]
                ]
                if len(found) > shown:
                    return found[-1]  # type: ignore[no-any-return]
                await asyncio.sleep(0.02)

    stage.clock.advance(60.5)
    return await fresh()


async def told(stage: Any, chat: int) -> set[int]:
    async with stage.opened.database.read() as connection:
        rows = await connection.execute(select(told_story.c.article_id).where(told_story.c.chat_id == chat))
        return {row.article_id for row in rows}


async def test_published_changed_and_sent(stage: Any, ann: Person, bob: Person, channel: int) -> None:
    stage.admin = ann
    await ask_first(stage, ann, channel, "hold")
    shown = await preview(stage, channel, "Lighthouse keeper finds a bottle", "Marsh road stays closed")
    assert shown["text"].startswith("Goes out in “Harbour” (08:00) only if you publish it\n\n")
    assert "08:00 edition" in shown["text"]
    assert labels(shown) == [PUBLISH, DROP, INTRO], "held unless published"

    dropping = await stage.press(ann, shown, DROP)
    [line] = [line for line in dropping["text"].split("\n") if "Lighthouse" in line]
    number = line.split(".")[0]
    struck = await stage.press(ann, dropping, number)
    assert f"✕ {number}" in labels(struck)
    others = [label for label in labels(struck) if label.isdigit()]
    for other in others[:-1]:
        struck = await stage.press(ann, struck, other)
    assert await stage.notice(ann, struck, others[-1]) == EN.text("issue-one-stays")
    for other in others[:-1]:
        struck = await stage.press(ann, struck, f"✕ {other}")
    again = await stage.press(ann, struck, BACK)
    assert "1 story taken out" in again["text"]
    assert "Lighthouse" not in again["text"]

    asking = await stage.press(ann, again, INTRO)
    assert "up to 500" in asking["text"]
    long = await stage.ask(ann, "x" * 501)
    assert "501" in long["text"]
    answered = await stage.shown(ann.id, ann.say("Good <morning>,\nreaders & friends"))
    assert [
        item["message_id"] for item in answered if "Good <morning>,\nreaders & friends" in item["text"]
    ] == [shown["message_id"]], "the preview itself is what changes"
    listed = await stage.press(bob, await stage.follow(bob, f"chat_{channel}"), "Digests")
    home = await stage.press(bob, listed, "1")
    assert EN.text("digests-approval-hold") in home["text"]
    seen = await stage.press(bob, home, EN.text("button-issue-waiting"))
    assert "Good <morning>" in seen["text"], "another admin sees it too"
    assert labels(seen) == [PUBLISH, DROP, INTRO]

    published = await stage.press(ann, answered[0] if "Good" in answered[0]["text"] else answered[1], PUBLISH)
    assert published["text"].startswith("✓ Goes out in “Harbour” (08:00)")
    assert labels(published) == [HOLD, DROP, INTRO]
    publish = data_of(shown, PUBLISH)
    assert await stage.notice(ann, published, data=publish, forge=True) == EN.text("issue-already")

    assert await stage.client.messages(channel) == []
    out = await pass_by(stage, LEAD, channel, until=lambda text: "edition" in text)
    assert "Good <morning>,\nreaders & friends" in out["text"]
    assert "Marsh road" in out["text"]
    assert "Lighthouse" not in out["text"]
    sent = await became(stage, ann.id, lambda text: text.startswith("✓ Sent"))
    assert sent["message_id"] == shown["message_id"]
    assert sent["text"] == "✓ Sent: the digest of “Harbour” (08:00)"
    assert labels(sent) == []
    assert await stage.notice(ann, sent, data=publish, forge=True) == EN.text("issue-too-late")
    assert stage.ids["Marsh road stays closed"] in await told(stage, channel)
    assert stage.ids["Lighthouse keeper finds a bottle"] not in await told(stage, channel)


async def test_what_nobody_decides(stage: Any, ann: Person, bob: Person, channel: int) -> None:
    stage.admin = ann
    await ask_first(stage, ann, channel, "send")
    shown = await preview(stage, channel, "Ferry gets a new bell")
    assert labels(shown) == [PUBLISH, HOLD, DROP, INTRO]
    await pass_by(stage, LEAD, channel, until=lambda text: "new bell" in text)
    await became(stage, ann.id, lambda text: text.startswith("✓ Sent"))

    await ask_first(stage, ann, channel, "hold")
    shown = await preview(stage, channel, "Bridge opens twice a day")
    over = await pass_by(stage, LEAD, ann.id, until=lambda text: "nobody published" in text)
    assert over["message_id"] == shown["message_id"]
    assert labels(over) == [SHOW, NOW]
    assert len(await stage.client.messages(channel)) == 1
    late = await stage.press(ann, await stage.press(ann, over, SHOW), NOW)
    assert late["text"].startswith(EN.text("issue-on-its-way", chat="Harbour", when="08:00"))
    stage.clock.advance(6)
    await became(stage, channel, lambda text: "Bridge opens" in text)
    await became(stage, ann.id, lambda text: text == "✓ Sent: the digest of “Harbour” (08:00)")

    # Ann wants to hear nothing: Bob is asked.
    await stage.ask(ann, "/stop")
    stage.admin = bob
    shown = await preview(stage, channel, "Harbour crane is repainted")
    carl = await stage.client.person("Carl", language_code="en")
    foreign = await stage.ask(carl, "/digest")
    forged = data_of(shown, PUBLISH)
    assert await stage.notice(carl, foreign, data=forged, forge=True) == EN.text("digests-not-yours")
    held = await stage.press(bob, await stage.press(bob, shown, PUBLISH), HOLD)
    assert held["text"].startswith("✋ Held: it does not go out in “Harbour” (08:00)")
    await pass_by(stage, LEAD, bob.id, until=lambda text: "did not go out" in text)
    assert len(await stage.client.messages(channel)) == 2
