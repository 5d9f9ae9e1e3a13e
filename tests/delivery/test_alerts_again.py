"""What is told again, what waits for the morning or the next hour, and what a stream posts."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from alert_stand import ANN, BOB, CHANNEL, PARIS, AlertStand

from bot.model.chat import ChatKind
from bot.model.digest import Layout
from bot.model.follow import Told
from bot.storage.database import Database
from bot.storage.told_stories import tell

HOUR = 3600


ON_ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""What back ends cannot differ in."""


@pytest.fixture
async def stand(database: Database, clock: Any) -> AsyncIterator[AlertStand]:
    made = AlertStand(database, clock)
    await made.chat()
    await made.alerts.catch_up()
    yield made
    made.alerts.close()


def until(clock: Any, at: str) -> None:
    """Put the clock forward to an hour in Paris."""
    now = clock.now().astimezone(PARIS)
    hour, minute = map(int, at.split(":"))
    then = now.replace(hour=hour, minute=minute, second=0)
    then += timedelta(days=then <= now)
    clock.advance((then - now).total_seconds())


async def test_a_correction_says_what_changed_and_notifies_again(stand: AlertStand, clock: Any) -> None:
    await stand.follow("storm")
    article = await stand.report("Storm closes the harbour, two hurt")
    [first] = await stand.pushed()
    clock.advance(300)
    await stand.correct(article, title="Storm closes the harbour, nobody hurt")
    renewed, edit = sorted(await stand.pushed(), key=lambda item: item.kind)
    assert (renewed.kind, renewed.cause, renewed.edits) == ("alert", f"{article.story}.2", None)
    assert renewed.text.startswith(
        "<b>Corrected.</b> The headline was: “Storm closes the harbour, two hurt”\n<b><a href="
    )
    assert "nobody hurt</a></b>" in renewed.text
    assert (edit.kind, edit.edits) == ("alert-edit", first.id)
    assert "Corrected" not in edit.text
    assert "nobody hurt</a></b>" in edit.text
    assert await stand.pushed() == []


@ON_ONE
async def test_marks_and_capitals_are_no_correction(stand: AlertStand, clock: Any) -> None:
    await stand.follow("storm")
    article = await stand.report("Storm closes the harbour")
    await stand.pushed()
    clock.advance(300)
    await stand.correct(article, title="STORM closes the harbour!", body=f"{article.body} And so on.")
    assert {item.kind for item in await stand.pushed()} <= {"alert-edit"}


@ON_ONE
async def test_an_opening_that_says_something_else_is_a_correction(stand: AlertStand, clock: Any) -> None:
    await stand.follow("storm")
    article = await stand.report("Storm closes the harbour", lead="Two boats sank in the night.")
    await stand.pushed()
    clock.advance(300)
    await stand.correct(article, lead="Three boats sank in the night.")
    renewed = next(item for item in await stand.pushed() if item.kind == "alert")
    assert "It began: “Two boats sank in the night.”" in renewed.text


@ON_ONE
async def test_a_story_is_told_again_once_an_hour(stand: AlertStand, clock: Any) -> None:
    await stand.follow("storm")
    article = await stand.report("Storm closes the harbour, two hurt")
    await stand.pushed()
    causes = []
    for number in ("three", "four", "five"):
        clock.advance(600)
        await stand.correct(article, title=f"Storm closes the harbour, {number} hurt")
        causes += [item.cause for item in await stand.pushed() if item.kind == "alert"]
    assert causes == [f"{article.story}.2"]
    [held] = await stand.held()
    assert held["due"] - clock.now() == timedelta(minutes=40)
    clock.advance(2400)
    [again] = [item for item in await stand.pushed() if item.kind == "alert"]
    assert "The headline was: “Storm closes the harbour, three hurt”" in again.text
    assert "five hurt" in again.text
    assert await stand.held() == []


async def test_a_story_that_moves_on_is_told_again(stand: AlertStand, clock: Any) -> None:
    await stand.follow("storm")
    first = await stand.report("Storm closes the harbour", "Quay")
    await stand.pushed()
    clock.advance(600)
    for outlet in ("Mill", "Lantern", "Anchor"):
        await stand.report("The storm hurts 12 people in the harbour", outlet, story=first.story)
    # So soon it only changes the message.
    assert {item.kind for item in await stand.pushed()} == {"alert-edit"}
    clock.advance(HOUR)
    await stand.report("Storm hurts 12 people at the harbour", "Sail", story=first.story)
    [renewed] = [item for item in await stand.pushed() if item.kind == "alert"]
    assert renewed.text.startswith("<b>New.</b> 5 outlets now; I told you: “Storm closes the harbour”")
    clock.advance(HOUR)
    await stand.report("Storm hurts 12 people in this harbour", "Oar", story=first.story)
    [edited] = await stand.pushed()
    assert edited.kind == "alert-edit"
    # The message goes on saying why it came again.
    assert edited.text.startswith("<b>New.</b> 6 outlets now; I told you: “Storm closes the harbour”")


@ON_ONE
async def test_who_stopped_following_is_not_told_again(stand: AlertStand, clock: Any) -> None:
    follow = await stand.follow("storm")
    article = await stand.report("Storm closes the harbour, two hurt")
    await stand.pushed()
    await stand.follows.remove(follow.id)
    await stand.correct(article, title="Storm closes the harbour, nobody hurt")
    assert await stand.pushed() == []


@ON_ONE
async def test_what_a_digest_showed_is_no_first_report(stand: AlertStand, clock: Any) -> None:
    await stand.follow("storm")
    first = await stand.report("Storm closes the harbour")
    assert first.story is not None
    shown = Told(
        chat_id=ANN,
        story_id=first.story,
        article_id=first.id,
        sources=1,
        at=clock.now(),
        notified=clock.now(),
    )
    async with stand.database.write() as connection:
        await tell(connection, [shown])
    assert await stand.pushed() == []


async def test_at_night_matches_wait_and_come_together_in_the_morning(stand: AlertStand, clock: Any) -> None:
    await stand.chat(BOB, quiet_from=None, quiet_until=None)
    await stand.follow("storm")
    await stand.follow("bees")
    await stand.follow("storm", BOB)
    until(clock, "23:30")
    await stand.report("Storm closes the harbour", "Quay")
    await stand.report("Bees return to the roofs", "Mill")
    assert [item.chat_id for item in await stand.pushed()] == [BOB]
    assert {item["due"].astimezone(PARIS).strftime("%H:%M") for item in await stand.held()} == {"07:00"}
    until(clock, "06:59")
    assert await stand.pushed() == []
    until(clock, "07:00")
    [bundle] = await stand.pushed()
    assert (bundle.kind, bundle.chat_id) == ("bundle", ANN)
    assert bundle.text.startswith("<b>2 stories you follow</b>")
    assert "<b>1.</b> <a href=" in bundle.text
    assert "CEST · “bees”" in bundle.text
    assert bundle.labels == ["1", "2", "All follows"]
    assert await stand.held() == []
    assert await stand.pushed() == []


@ON_ONE
async def test_one_that_waited_comes_as_a_usual_alert(stand: AlertStand, clock: Any) -> None:
    await stand.follow("storm")
    until(clock, "23:30")
    first = await stand.report("Storm closes the harbour")
    assert await stand.pushed() == []
    await stand.report("Harbour shut by the storm", "Mill", story=first.story)
    assert await stand.pushed() == []
    until(clock, "07:00")
    [alert] = await stand.pushed()
    assert (alert.kind, alert.cause) == ("alert", str(first.story))
    assert "now 2 outlets" in alert.text


@ON_ONE
async def test_urgent_words_break_quiet_hours(stand: AlertStand, clock: Any) -> None:
    await stand.follow("harbour")
    until(clock, "23:30")
    first = await stand.report("Storm closes the harbour")
    assert await stand.pushed() == []
    await stand.follow("storm", urgent=True)
    await stand.report("Harbour shut by the storm", "Mill", story=first.story)
    [alert] = await stand.pushed()
    assert alert.text.endswith("“storm”")
    assert await stand.held() == []


async def test_what_is_held_vanishes_with_its_reason(stand: AlertStand, clock: Any) -> None:
    storm = await stand.follow("storm")
    bees = await stand.follow("bees")
    await stand.follow("ferry")
    await stand.follow("mill")
    until(clock, "23:30")
    await stand.report("Storm closes the harbour")
    await stand.report("Bees return to the roofs")
    ferry = await stand.report("Ferry is late")
    mill = await stand.report("Mill turns again")
    assert await stand.pushed() == []
    assert len(await stand.held()) == 4
    await stand.follows.remove(storm.id)
    await stand.follows.change(bees.id, paused=True)
    await stand.articles.remove([ferry.id])
    assert mill.story is not None
    until(clock, "06:00")
    shown = Told(
        chat_id=ANN,
        story_id=mill.story,
        article_id=mill.id,
        sources=1,
        at=clock.now(),
        notified=clock.now(),
    )
    async with stand.database.write() as connection:
        await tell(connection, [shown])
    until(clock, "07:00")
    assert await stand.pushed() == []
    assert await stand.held() == []


async def test_too_many_an_hour_come_together(stand: AlertStand, clock: Any) -> None:
    await stand.chat(hourly=2)
    await stand.follow("storm")
    for number in range(5):
        await stand.report(f"Storm number {number} reaches town {number}", f"Outlet {number}")
        clock.advance(60)
        expected = 1 if number < 2 else 0
        assert len(await stand.pushed()) == expected
    assert len(await stand.held()) == 3
    clock.advance(HOUR - 4 * 60)
    [bundle] = await stand.pushed()
    assert bundle.text.startswith("<b>3 stories you follow</b>")
    assert await stand.held() == []


@ON_ONE
async def test_settings_that_changed_meanwhile_hold(stand: AlertStand, clock: Any) -> None:
    await stand.follow("storm")
    until(clock, "23:30")
    await stand.report("Storm closes the harbour")
    await stand.pushed()
    await stand.chat(quiet_until=9 * 60)
    until(clock, "07:00")
    assert await stand.pushed() == []
    [held] = await stand.held()
    assert held["due"].astimezone(PARIS).strftime("%H:%M") == "09:00"
    until(clock, "09:00")
    assert len(await stand.pushed()) == 1


@ON_ONE
async def test_a_long_bundle_fits_into_a_message(stand: AlertStand, clock: Any) -> None:
    await stand.follow("storm")
    until(clock, "23:30")
    for number in range(14):
        await stand.report(f"Storm {number} " + "reaches one more town on the coast " * 9, f"Outlet {number}")
    await stand.pushed()
    until(clock, "07:00")
    [bundle] = await stand.pushed()
    assert bundle.text.startswith("<b>14 stories you follow</b>")
    assert "And 4 more." in bundle.text
    assert bundle.labels == [*(str(number) for number in range(1, 11)), "All follows"]


async def test_a_stream_posts_each_story_and_edits_its_post(stand: AlertStand, clock: Any) -> None:
    await stand.chat(CHANNEL, ChatKind.CHANNEL)
    stream = await stand.stream(layout=Layout(signature="The Quay’s channel"), silent=True)
    first = await stand.report("Storm closes the harbour")
    [post] = await stand.pushed()
    assert (post.kind, post.cause) == ("stream", f"{stream.id}:{first.story}")
    assert "Because" not in post.text
    assert post.text.endswith("The Quay’s channel")
    assert post.labels == ["Read more"]
    assert post.silent
    clock.advance(130)
    await stand.report("Harbour shut by the storm", "Mill", story=first.story)
    [edit] = await stand.pushed()
    assert (edit.kind, edit.edits) == ("alert-edit", post.id)
    assert "+1 outlet" in edit.text
    clock.advance(130)
    await stand.correct(first, title="Storm opens the harbour")
    assert {item.kind for item in await stand.pushed()} == {"alert-edit"}


async def test_a_stream_keeps_to_topics_languages_hours_and_its_topic(stand: AlertStand, clock: Any) -> None:
    await stand.chat(CHANNEL, ChatKind.SUPERGROUP)
    await stand.stream(topics=("storm",), reading=("en",), hourly=2, thread=7, quiet=True)
    await stand.report("Bees return to the roofs")
    await stand.report("La storm ferme le port", language="fr")
    assert await stand.pushed() == []
    for number in range(4):
        await stand.report(f"Storm number {number} reaches town {number}", f"Outlet {number}")
    posts = await stand.pushed()
    assert [(item.kind, item.thread) for item in posts] == [("stream", 7)] * 2
    clock.advance(HOUR)
    later = await stand.pushed()
    assert [(item.kind, item.thread) for item in later] == [("stream", 7)] * 2, "each by itself"
    until(clock, "23:00")
    await stand.report("Storm at night")
    assert await stand.pushed() == []
    until(clock, "07:00")
    assert [item.kind for item in await stand.pushed()] == ["stream"]


@ON_ONE
async def test_what_a_stream_may_not_post_yet_comes_within_its_pace(stand: AlertStand, clock: Any) -> None:
    await stand.chat(CHANNEL, ChatKind.CHANNEL)
    stream = await stand.stream(hourly=2)
    posted = []
    for number in range(7):
        await stand.report(f"Storm number {number} reaches town {number}", f"Outlet {number}")
        posted += await stand.pushed()
        clock.advance(1)
    assert len(posted) == 2
    big = (await stand.held())[3]["story_id"]
    clock.advance(60)
    await stand.report("Storm number 5 in town 5", "Mill", story=big)
    assert await stand.pushed() == []
    clock.advance(HOUR)
    second = await stand.pushed()
    assert [item.kind for item in second] == ["stream"] * 2
    assert "+1 outlet" in second[0].text, "what most report, as it is now"
    assert "number 6" in second[1].text, "what is newest, where as many report it"
    clock.advance(1800)
    assert await stand.pushed() == []
    clock.advance(1800)
    assert len(await stand.pushed()) == 2
    await stand.digests.save(replace(stream, hourly=1))
    clock.advance(60 * HOUR)
    assert await stand.pushed() == [], "that is no news any more"
    assert await stand.held() == []


@ON_ONE
async def test_a_paused_stream_is_silent(stand: AlertStand) -> None:
    await stand.chat(CHANNEL, ChatKind.CHANNEL)
    stream = await stand.stream()
    await stand.digests.save(replace(stream, paused=True))
    await stand.report("Storm closes the harbour")
    assert await stand.pushed() == []
    await stand.digests.save(replace(stream, paused=False))
    await stand.report("Storm opens the harbour")
    assert [item.kind for item in await stand.pushed()] == ["stream"]
