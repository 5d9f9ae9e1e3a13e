"""Settings, filters and /stop, as people and groups change them."""

from datetime import time, timedelta
from typing import Any

import pytest
from own_news import FERRY, LIBRARY, MARSH, newspaper
from sqlalchemy import select

from bot.locale.catalogue import Localiser
from bot.model.chat import NIGHT, QuietHours
from bot.model.delivery import Cause
from bot.model.lane import Lane
from bot.render.view import View
from bot.sandbox import Person
from bot.storage.owing import Owed, owe
from bot.storage.tables import delivery

EN = Localiser("en")


def labels(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def listed(message: dict[str, Any]) -> set[str]:
    return {draft.title for draft in newspaper() if draft.title in message["text"]}


async def every_page(stage: Any, person: Person, words: str) -> set[str]:
    page = await stage.ask(person, words)
    titles = listed(page)
    while "▶" in labels(page):
        page = await stage.press(person, page, "▶")
        titles |= listed(page)
    return titles


@pytest.fixture
async def group(stage: Any, ann: Person, bob: Person) -> int:
    number: int = await stage.client.group("Readers", ann, bob)
    await stage.settled()
    return number


async def test_all_settings_are_changed_in_one_message(stage: Any, ann: Person) -> None:
    first = await stage.ask(ann, "/settings")
    shown = await stage.press(ann, first, "Quiet: 22:00–07:00")
    for label in ("22:30", "23:00", "06:30"):
        shown = await stage.press(ann, shown, label)
    assert "From 23:00 to 06:30" in shown["text"]
    shown = await stage.press(ann, shown, "◀ Settings")
    shown = await stage.press(ann, await stage.press(ann, shown, "6 alerts an hour"), "12")
    assert "At most 12 alerts" in shown["text"]
    shown = await stage.press(ann, await stage.press(ann, shown, "◀ Settings"), "Announcements: on")
    assert {"Quiet: 23:00–06:30", "12 alerts an hour", "Announcements: off"} <= set(labels(shown))
    assert shown["message_id"] == first["message_id"]
    chat = await stage.opened_chat(ann.id)
    assert (chat.quiet, chat.hourly) == (QuietHours(time(23), time(6, 30)), 12)
    assert not chat.announcements
    shown = await stage.press(ann, await stage.press(ann, shown, "Quiet: 23:00–06:30"), "Turn off")
    assert (await stage.opened_chat(ann.id)).quiet is None
    await stage.press(ann, shown, "Turn on")
    assert (await stage.opened_chat(ann.id)).quiet == NIGHT


async def test_a_time_zone_is_typed_chosen_or_shared(stage: Any, ann: Person) -> None:
    screen = await stage.press(ann, await stage.ask(ann, "/settings"), "Time zone: UTC")
    assert "UTC" in screen["text"]
    unknown = await stage.ask(ann, "Nowhereville")
    assert EN.text("zone-unknown", words="Nowhereville").split("<")[0] in unknown["text"]
    assert "Time zone: Lisbon" in labels(await stage.ask(ann, "Lisbonne"))
    assert (await stage.opened_chat(ann.id)).zone == "Europe/Lisbon"
    # It was answered: what is typed next is a search again.
    assert FERRY in (await stage.ask(ann, "ferry"))["text"]
    offered = await stage.ask(ann, "/settings Canada")
    [toronto] = [label for label in labels(offered) if label.startswith("Toronto")]
    await stage.press(ann, offered, toronto)
    assert (await stage.opened_chat(ann.id)).zone == "America/Toronto"
    # Of zones whose clocks agree there is nothing to choose.
    assert "Time zone: Berlin" in labels(await stage.ask(ann, "/settings Germany"))
    # Any other command or button ends the wait, and a location is taken only where one is asked for.
    await stage.press(ann, await stage.ask(ann, "/settings"), "Time zone: Berlin")
    await stage.ask(ann, "/help")
    assert MARSH in (await stage.ask(ann, "windmill"))["text"]


async def test_filters_hide_and_can_be_looked_behind(stage: Any, ann: Person, bob: Person) -> None:
    added = await stage.ask(ann, "/filter ferry")
    assert "“ferry” is filtered from now on. Of the newest articles" in added["text"]
    assert "(looked at: 9)" in added["text"]
    assert added["text"].split("would have hidden ")[1].startswith("1.")
    there = await stage.ask(ann, "/filter  Férry")
    assert there["text"] == EN.text("filter-there")
    shown = await stage.press(ann, added, "+ Add a filter")
    assert "✕ /^mobile LIB/" in labels(await stage.ask(ann, "/^mobile LIB/"))
    assert shown["message_id"] == added["message_id"]
    everything = {draft.title for draft in newspaper()}
    assert await every_page(stage, ann, "/latest") == everything - {FERRY, LIBRARY}
    assert await every_page(stage, ann, "/latest all") == everything - {FERRY, LIBRARY}
    assert await every_page(stage, bob, "/latest") == everything
    start = await stage.ask(ann, "/start")
    assert listed(start)
    assert not listed(start) & {FERRY, LIBRARY}
    top = await stage.ask(ann, "/top 100")
    assert FERRY not in top["text"]
    latest = await stage.ask(ann, "/latest")
    assert EN.text("list-left-out", count=2) in latest["text"]
    hidden = await stage.press(ann, latest, "Show hidden (2)")
    assert hidden["message_id"] != latest["message_id"]
    assert listed(hidden) == {FERRY, LIBRARY}
    assert (await stage.press(ann, hidden, "1"))["text"].startswith(FERRY)
    alone = await stage.ask(ann, "/latest ferry")
    assert alone["text"] == EN.text("list-all-left-out", count=1)
    searched = await stage.ask(ann, "ferry estuary")
    assert FERRY in searched["text"]
    assert EN.text("list-would-hide", count=1) in searched["text"]
    old, new = await stage.ask(ann, "/filter"), await stage.ask(ann, "/filter")
    less = await stage.press(ann, new, "✕ ferry")
    assert "✕ ferry" not in labels(less)
    assert labels(await stage.press(ann, old, "✕ ferry")) == labels(less)
    assert (await stage.opened_chat(ann.id)).filters == ("/^mobile LIB/",)


async def test_a_bad_filter_is_refused_with_the_reason(stage: Any, ann: Person) -> None:
    for typed, key, args in (
        ("/(a/", "filter-parenthesis", {"part": "(a"}),
        ("/(?=a)<b>/", "filter-group", {"part": "(?="}),
        ("/.*/", "filter-everything", {}),
        ("!!!", "filter-empty", {}),
        ("x" * 300, "filter-long", {"most": 200}),
    ):
        assert (await stage.ask(ann, f"/filter {typed}"))["text"] == EN.text(key, **args)
    assert (await stage.opened_chat(ann.id)).filters == ()


async def test_in_a_group_only_admins_change_how_it_is(
    stage: Any, ann: Person, bob: Person, group: int
) -> None:
    settings = await stage.ask(bob, "/settings", chat=group)
    assert not {"Export my data", "Forget me", "History: off"} & set(labels(settings))
    for label in ("Quiet: 22:00–07:00", "No filters", "Announcements: off", "Time zone: UTC"):
        assert await stage.notice(bob, settings, label) == EN.text("settings-admins-only")
    for words in ("/filter ferry", "/settings Paris"):
        assert (await stage.ask(bob, words, chat=group))["text"] == EN.text("settings-admins-only")
    assert (await stage.ask(bob, "/stop", chat=group))["text"] == EN.text("stop-admins-only")
    assert not (await stage.opened_chat(group)).stopped
    await stage.ask(ann, "/filter ferry", chat=group)
    await stage.ask(ann, "/settings Paris", chat=group)
    announced = await stage.press(ann, settings, "Announcements: off")
    assert "Announcements: on" in labels(announced)
    chat = await stage.opened_chat(group)
    assert (chat.filters, chat.zone, chat.announcements) == (("ferry",), "Europe/Paris", True)
    assert FERRY not in (await stage.ask(bob, "/latest all", chat=group))["text"]
    assert FERRY in str(await every_page(stage, bob, "/latest"))


async def test_a_stop_ends_everything_at_once_until_it_is_taken_back(
    stage: Any, ann: Person, bob: Person
) -> None:
    for person in (ann, bob):
        await stage.ask(person, "/follow ferry")
    now = stage.clock.now()
    stopped = await stage.ask(ann, "/stop")
    assert stopped["text"].startswith(EN.text("stopped"))
    assert EN.text("stop-kept", list=EN.text("stop-follows", count=1)) in stopped["text"]
    async with stage.opened.database.write() as connection:
        views = (View("One."), View("Two."))
        owed = [
            Owed(cause=Cause("alert", "x"), chat_id=person.id, lane=Lane.ALERT, views=views, due=now)
            for person in (ann, bob)
        ]
        await owe(connection, owed, now=now)
    await stage.delivered()
    assert [entry["params"]["text"] for entry in await stage.sent(bob.id)][-2:] == ["One.", "Two."]
    assert "One." not in str(await stage.sent(ann.id))
    # A link that opens something takes nothing back; nor does somebody else's press.
    await stage.follow(ann, f"article_{stage.ids[MARSH]}")
    assert (await stage.opened_chat(ann.id)).stopped
    resumed = await stage.press(ann, stopped, "Resume")
    assert resumed["text"] == EN.text("resumed", list=EN.text("stop-follows", count=1))
    assert not (await stage.opened_chat(ann.id)).stopped
    await stage.ask(ann, "/stop")
    start = await stage.ask(ann, "/start")
    assert EN.text("resumed", list=EN.text("stop-follows", count=1)) in start["text"]
    assert EN.text("resumed", list="")[:12] not in (await stage.ask(ann, "/start"))["text"]


async def test_what_waits_when_a_stop_comes_is_dropped(stage: Any, ann: Person) -> None:
    await stage.ask(ann, "/start")
    now = stage.clock.now()
    async with stage.opened.database.write() as connection:
        late = Owed(
            cause=Cause("digest", "x"),
            chat_id=ann.id,
            lane=Lane.DIGEST,
            views=(View("Late."),),
            due=now + timedelta(minutes=5),
        )
        await owe(connection, [late], now=now)
    await stage.ask(ann, "/stop")
    async with stage.opened.database.read() as connection:
        row = (await connection.execute(select(delivery.c.state, delivery.c.reason))).one()
    assert tuple(row) == ("skipped", "stopped")
    await stage.ask(ann, "/start")
    stage.clock.advance(600)
    await stage.delivered()
    assert "Late." not in str(await stage.sent(ann.id))
