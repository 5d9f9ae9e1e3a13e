"""/digest in one's own chat: three taps, and every choice."""

from collections.abc import AsyncIterator
from datetime import time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from digest_play import PARIS, coming, data_of, digests_of, labels, only, told
from own_news import newspaper

from bot.locale.catalogue import Localiser
from bot.model.digest import DigestLength
from bot.model.schedule import EVERY_DAY
from bot.sandbox import Person

EN = Localiser("en")


@pytest.fixture
async def stage(open_stage: Any) -> AsyncIterator[Any]:
    async with open_stage(newspaper(), readers={"time_zone": "Europe/Paris"}) as opened:
        yield opened
        assert 400 not in await opened.client.refused()


async def begun(stage: Any, person: Person, *ways: str) -> dict[str, Any]:
    """Make a digest at 08:00, and go on to a screen."""
    shown: dict[str, Any] = await stage.press(person, await stage.ask(person, "/digest"), "08:00")
    for label in ways:
        shown = await stage.press(person, shown, label)
    return shown


async def test_three_taps(stage: Any, ann: Person) -> None:
    offer = await stage.ask(ann, "/digest")
    assert labels(offer) == ["08:00", "08:00 + 18:00", "Choose"]
    assert "Paris" in offer["text"]
    made = await stage.press(ann, offer, "08:00")
    assert f"Next: {coming(stage, 8)} 08:00, Paris" in made["text"]
    assert made["message_id"] == offer["message_id"]
    one = await only(stage, ann.id)
    assert (one.schedule.hours, one.schedule.weekdays) == ((time(8),), EVERY_DAY)
    assert (one.schedule.zone, one.owner_id) == ("Europe/Paris", ann.id)
    assert (await stage.ask(ann, "/digest"))["text"] == made["text"]


async def test_hours_behind_the_command(stage: Any, ann: Person) -> None:
    unread = await stage.ask(ann, "/digest <b>soon")
    assert unread["text"].startswith("I can’t read hours in “<b>soon”")
    assert await digests_of(stage, ann.id) == []
    made = await stage.ask(ann, "/digest 7:30, 18h")
    assert "· 07:30, 18:00, every day" in made["text"]
    assert (await only(stage, ann.id)).schedule.hours == (time(7, 30), time(18))
    await stage.press(ann, made, "Pause")
    await stage.ask(ann, "/digest 9")
    one = await only(stage, ann.id)
    assert (one.schedule.hours, one.paused) == ((time(9),), False)
    offer = await stage.press(ann, await stage.ask(ann, "/digest"), "+ New digest")
    await stage.press(ann, offer, "08:00")
    listed = await stage.ask(ann, "/digest 6:00")
    assert EN.text("digests-which") in listed["text"]
    assert {hours for one in await digests_of(stage, ann.id) for hours in one.schedule.hours} == {
        time(8),
        time(9),
    }


async def test_a_press_twice_makes_one(stage: Any, ann: Person) -> None:
    offer = await stage.ask(ann, "/digest")
    twice = data_of(offer, "08:00 + 18:00")
    await stage.press(ann, offer, "08:00 + 18:00")
    assert await stage.shown(ann.id, ann.press(offer["message_id"], data=twice, forge=True)) == []
    assert (await only(stage, ann.id)).schedule.hours == (time(8), time(18))
    stage.clock.advance(10)
    other = await stage.press(ann, await stage.ask(ann, "/digest"), "+ New digest")
    chosen = await stage.press(ann, other, "Choose")
    assert chosen["text"].startswith("Your digest\n\nHours: 08:00\nDays: every day\nTime zone: Paris, ")
    assert (
        await stage.shown(ann.id, ann.press(other["message_id"], data=data_of(other, "Choose"), forge=True))
        == []
    )
    assert len(await digests_of(stage, ann.id)) == 2
    listed = await stage.ask(ann, "/digest")
    assert listed["text"].startswith("Your digests\n\n1. 08:00, 18:00, every day\neverything\nNext: ")
    assert (await stage.press(ann, listed, "2"))["text"].startswith("Your digest\n\nNext: ")
    stage.sandbox.world.ledger.refused.clear()  # showing again what is shown


async def test_a_preview_shows_the_digest_and_changes_nothing(stage: Any, ann: Person) -> None:
    home = await begun(stage, ann)
    before = await only(stage, ann.id)
    note, *views = await stage.shown(ann.id, ann.press(home, "Send one now"))
    assert note["text"].startswith("A preview")
    assert f"Next: {coming(stage, 8)} 08:00, Paris" in note["text"]
    assert "windmill" in views[0]["text"]
    assert {"1", "2"} <= set(labels(views[-1]))
    assert await only(stage, ann.id) == before
    assert await told(stage) == 0
    again = await stage.shown(ann.id, ann.press(home, "Send one now"))
    assert [view["text"] for view in again[1:]] == [view["text"] for view in views]


async def test_what_the_preview_shows_comes_at_the_hour(stage: Any, ann: Person) -> None:
    await begun(stage, ann, "Choose", "Hours")
    soon = stage.clock.now().astimezone(PARIS) + timedelta(minutes=2)
    hours = await stage.ask(ann, f"{soon:%H:%M}")
    home = await stage.press(ann, await stage.press(ann, hours, "◀ Back"), "◀ Back")
    _, preview = await stage.shown(ann.id, ann.press(home, "Send one now"))
    event = (await stage.client.state())["n"]
    stage.clock.advance(120)
    came = await stage.client.wait_for_message(ann.id, since=event)
    assert came["text"].partition("\n")[0].endswith(f"{soon:%H:%M} edition")
    assert came["text"].partition("\n")[2] == preview["text"].partition("\n")[2]
    assert labels(came) == labels(preview)
    one = await only(stage, ann.id)
    assert one.due is not None
    assert one.due > stage.clock.now() + timedelta(hours=20)


async def test_hours(stage: Any, ann: Person) -> None:
    hours = await begun(stage, ann, "Choose", "Hours", "18:00", "✓ 08:00", "Half hours ▶", "07:30")
    assert (await only(stage, ann.id)).schedule.hours == (time(7, 30), time(18))
    assert {"✓ 07:30", "✓ 18:00", "08:30"} <= set(labels(hours))
    typed = await stage.ask(ann, "8h15 et 19h")
    assert "Now: 08:15, 19:00." in typed["text"]
    assert "✓ 08:15" in labels(typed)
    assert "Now: 06:00, 20:00." in (await stage.ask(ann, "6 am 8 pm"))["text"]
    for bad in ("25:00", "soon", "12:60"):
        assert f"I can’t read hours in “{bad}”" in (await stage.ask(ann, bad))["text"]
    many = ", ".join(str(hour) for hour in range(13))
    assert (await stage.ask(ann, many))["text"] == EN.text("digests-hours-full", most=12)
    one = await stage.press(ann, await stage.ask(ann, "9:00"), "Half hours ▶")
    assert await stage.notice(ann, one, "✓ 09:00") == EN.text("digests-last-hour")
    assert (await only(stage, ann.id)).schedule.hours == (time(9),)


async def test_days(stage: Any, ann: Person) -> None:
    days = await begun(stage, ann, "Choose", "Days", "Mon–Fri")
    assert "Monday to Friday" in days["text"]
    days = await stage.press(ann, days, "Sun")
    assert "Now: Mon, Tue, Wed, Thu, Fri, Sun." in days["text"]
    for day in ("Mon", "Tue", "Wed", "Thu", "Fri"):
        days = await stage.press(ann, days, f"✓ {day}")
    assert await stage.notice(ann, days, "✓ Sun") == EN.text("digests-last-day")
    assert (await only(stage, ann.id)).schedule.weekdays == {6}
    today = stage.clock.now().astimezone(ZoneInfo("Europe/Paris"))
    assert "Sunday" in days["text"] or today.weekday() in (5, 6)
    await stage.press(ann, days, "Every day")
    assert (await only(stage, ann.id)).schedule.weekdays == EVERY_DAY


async def test_a_zone_by_name(stage: Any, ann: Person) -> None:
    choose = await begun(stage, ann, "Choose")
    for typed, name, said in (
        ("Казань", "Europe/Moscow", "Moscow"),
        ("new york", "America/New_York", "New York"),
        ("Europe/Lisbon", "Europe/Lisbon", "Lisbon"),
        ("Allemagne", "Europe/Berlin", "Berlin"),
        ("UTC+3", "Etc/GMT-3", "UTC+3"),
    ):
        asked = await stage.press(ann, choose, "Time zone")
        assert "Now: " in asked["text"]
        choose, zone = await stage.ask(ann, typed), ZoneInfo(name)
        assert f"Time zone: {said}, {stage.clock.now().astimezone(zone):%H:}" in choose["text"]
        assert f"Next: {coming(stage, 8, zone)} 08:00, {said}" in choose["text"]
        assert (await only(stage, ann.id)).schedule.zone == name
        assert (await stage.opened_chat(ann.id)).zone == name
    assert (await stage.ask(ann, "windmill"))["text"].startswith("Results for"), "nothing is awaited any more"


async def test_a_zone_by_shared_location(stage: Any, ann: Person) -> None:
    assert (await stage.ask(ann, "/digest"))["text"]
    helped = await stage.shown(ann.id, ann.send_location(48.85, 2.35))
    assert "/latest" in helped[0]["text"], "nobody asked for it"
    await begun(stage, ann, "Choose", "Time zone")
    [chosen] = await stage.shown(ann.id, ann.send_location(27.7, 85.3))
    assert "Time zone: Kathmandu, " in chosen["text"]
    assert (await only(stage, ann.id)).schedule.zone == "Asia/Kathmandu"


async def test_a_zone_that_may_be_several(stage: Any, ann: Person) -> None:
    await begun(stage, ann, "Choose", "Time zone")
    which = await stage.ask(ann, "Canada")
    assert which["text"].startswith(f"Time zone\n\n{EN.text('digests-zone-which')}")
    vancouver = next(label for label in labels(which) if label.startswith("Vancouver, "))
    chosen = await stage.press(ann, which, vancouver)
    assert "Time zone: Vancouver, " in chosen["text"]
    await stage.press(ann, chosen, "Time zone")
    unknown = await stage.ask(ann, "Xyzzyville")
    assert "“Xyzzyville”" in unknown["text"]
    assert (await only(stage, ann.id)).schedule.zone == "America/Vancouver"
    assert "Time zone: Dublin, " in (await stage.ask(ann, "Dublin"))["text"], "it is asked still"


async def test_a_person_has_one_clock(stage: Any, ann: Person) -> None:
    await begun(stage, ann)
    stage.clock.advance(10)
    second = await stage.press(ann, await stage.ask(ann, "/digest"), "+ New digest")
    await stage.press(ann, second, "Choose")
    await stage.ask(ann, "/settings Tokyo")
    assert {one.schedule.zone for one in await digests_of(stage, ann.id)} == {"Asia/Tokyo"}


async def test_topics(stage: Any, ann: Person) -> None:
    await stage.ask(ann, "/follow New START")
    topics = await begun(stage, ann, "Choose", "Topics")
    assert "+ New START" in labels(topics)
    topics = await stage.press(ann, topics, "+ New START")
    assert "+ New START" not in labels(topics)
    typed = await stage.ask(ann, 'climate\n"peace talks" -football\nClimate')
    assert typed["text"].startswith('Topics\n\n1. New START\n2. climate\n3. "peace talks" -football\n')
    assert (await stage.ask(ann, "-football"))["text"].startswith("This only says what must not be there.")
    assert "topics at most" in (await stage.ask(ann, "\n".join(f"word{n}" for n in range(18))))["text"]
    less = await stage.press(ann, typed, "✕ climate")
    assert (await only(stage, ann.id)).topics == ("New START", '"peace talks" -football')
    home = await stage.press(ann, await stage.press(ann, less, "◀ Back"), "◀ Back")
    assert '· New START; "peace talks" -football' in home["text"]
    nothing = await stage.shown(ann.id, ann.press(home, "Send one now"))
    assert "Nothing new about this" in nothing[1]["text"]
    again = await stage.press(ann, await stage.press(ann, home, "Choose"), "Topics")
    await stage.press(ann, again, "Everything")
    assert (await only(stage, ann.id)).topics == ()
    assert (await stage.ask(ann, "windmill"))["text"].startswith("Topics\n\n1. windmill")
    assert (await stage.ask(ann, "/latest"))["text"].startswith(EN.text("list-latest"))
    assert (await stage.ask(ann, "windmill"))["text"].startswith("Results for"), "a command ends the question"


async def test_languages_and_length(stage: Any, ann: Person) -> None:
    choose = await begun(stage, ann, "Choose")
    shown = await stage.press(ann, choose, "Languages")
    shown = await stage.press(ann, shown, "Français")
    shown = await stage.press(ann, shown, "Russian")
    assert "Written in: French" in shown["text"]
    assert "Articles in: Russian" in shown["text"]
    shown = await stage.press(ann, await stage.press(ann, shown, "◀ Back"), "Length")
    shown = await stage.press(ann, await stage.press(ann, shown, "Headlines"), "3")
    assert "up to 3 stories, headlines only" in shown["text"]
    one = await only(stage, ann.id)
    assert (one.language, one.reading) == ("fr", ("ru",))
    assert (one.layout.length, one.layout.stories) == (DigestLength.HEADLINE, 3)
    home = await stage.press(ann, await stage.press(ann, shown, "◀ Back"), "◀ Back")
    _, digest = await stage.shown(ann.id, ann.press(home, "Send one now"))
    assert "édition de" in digest["text"]
    assert "Школа на острове" in digest["text"]
    assert "windmill" not in digest["text"]
    back = await stage.press(ann, await stage.press(ann, home, "Choose"), "Languages")
    await stage.press(ann, await stage.press(ann, back, "English", row=0, column=0), "All languages")
    one = await only(stage, ann.id)
    assert (one.language, one.reading) == (None, ())


async def test_extras_and_how_late(stage: Any, ann: Person) -> None:
    shown = await begun(
        stage, ann, "Choose", "Extras", "✓ Agenda", "Quote", "Preview", "Silent", "Note if nothing"
    )
    assert "– agenda" in shown["text"]
    assert "✓ quote of the day" in shown["text"]
    late = await stage.press(ann, await stage.press(ann, shown, "◀ Back"), "If missed")
    late = await stage.press(ann, late, "12 hrs")
    assert "up to 12 hrs late" in late["text"]
    one = await only(stage, ann.id)
    assert (one.layout.agenda, one.layout.quote, one.layout.previews) == (False, True, True)
    assert (one.silent, one.note_when_empty, one.oldest_minutes) == (True, True, 720)


async def test_a_pause_and_an_end(stage: Any, ann: Person) -> None:
    home = await begun(stage, ann)
    paused = await stage.press(ann, home, "Pause")
    assert EN.text("digests-paused") in paused["text"]
    assert (await only(stage, ann.id)).due is None
    resumed = await stage.press(ann, paused, "Resume")
    assert "Next: " in resumed["text"]
    assert (await only(stage, ann.id)).due is not None
    asked = await stage.press(ann, resumed, "Remove")
    assert EN.text("digests-remove-ask") in asked["text"]
    gone = await stage.press(ann, asked, "Yes, remove")
    assert gone["text"] == EN.text("digests-removed")
    assert await digests_of(stage, ann.id) == []
    stale = await stage.shown(ann.id, ann.press(home["message_id"], data=data_of(home, "Pause"), forge=True))
    assert stale == []
    assert "offer" not in gone
    assert "08:00 + 18:00" in labels(await stage.press(ann, gone, "+ New digest"))


async def test_a_stop_is_told(stage: Any, ann: Person) -> None:
    await begun(stage, ann)
    await ann.say("/stop")
    await stage.settled()
    assert EN.text("digests-stopped") in (await stage.ask(ann, "/digest"))["text"]
    await ann.say("/start")
    await stage.settled()
    assert EN.text("digests-stopped") not in (await stage.ask(ann, "/digest"))["text"]


async def test_somebody_elses_press_changes_nothing(stage: Any, ann: Person, bob: Person) -> None:
    home = await begun(stage, ann)
    before = await only(stage, ann.id)
    own = await stage.ask(bob, "/digest")
    for label in ("Pause", "Remove", "Choose", "Send one now"):
        await stage.shown(bob.id, bob.press(own["message_id"], data=data_of(home, label), forge=True))
    asked = await stage.press(ann, home, "Remove")
    await stage.shown(bob.id, bob.press(own["message_id"], data=data_of(asked, "Yes, remove"), forge=True))
    notices = await stage.client.ledger(method="answerCallbackQuery")
    said = [entry["params"].get("text") for entry in notices if entry["chat_id"] in (bob.id, None)]
    assert said[-5:] == [EN.text("digests-not-yours")] * 5
    assert await only(stage, ann.id) == before


async def test_a_question_outlives_a_restart(open_stage: Any) -> None:
    async with open_stage(newspaper()) as stage:
        ann = await stage.client.person("Ann", language_code="en", id=701)
        await begun(stage, ann, "Choose", "Hours")
    async with open_stage() as stage:
        ann = await stage.client.person("Ann", language_code="en", id=701)
        assert "Now: 06:45." in (await stage.ask(ann, "6:45"))["text"]
        stage.clock.advance(11 * 60)
        assert (await stage.ask(ann, "7:45"))["text"].startswith(("Nothing", "Results")), "that was long ago"
