"""/summary: once a day how everything fares, for admins who want it, at their hour."""

import asyncio
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from own_news import newspaper
from sqlalchemy import select

from bot.app.services import services_of
from bot.locale.catalogue import INTERFACE_LANGUAGES, Localiser
from bot.model.engine import Allowance, Costs, EngineState, Spending
from bot.model.role import Role
from bot.render.briefing import briefing_view
from bot.sandbox import Person
from bot.services.briefings import Briefings
from bot.services.offered import Services
from bot.storage.tables import delivery

EN = Localiser("en")
TOKYO, LISBON, UTC = ZoneInfo("Asia/Tokyo"), ZoneInfo("Europe/Lisbon"), ZoneInfo("UTC")
OWNER = 777


def services(stage: Any) -> Services:
    found: Services = stage.bot._desk.services
    return found


def second_process(stage: Any) -> Briefings:
    """Give the same of another process with the same database."""
    made = services_of(
        stage.opened,
        fetcher=stage.bot._fetcher,
        workers=stage.bot._workers,
        members=services(stage).ruled_chats._members,
    )
    return made.briefings


async def until(stage: Any, hour: int, zone: ZoneInfo) -> datetime:
    """Put the clock forward to the next time that it is so late, and a minute."""
    now = stage.clock.now().astimezone(zone)
    day = now.date() + timedelta(days=now.time() >= time(hour, 1))
    moment = datetime.combine(day, time(hour, 1), zone)
    stage.clock.advance((moment - now).total_seconds())
    return moment


async def told(stage: Any, person: Person) -> list[str]:
    """Give what somebody was told until now."""
    await services(stage).briefings.see_to_due()
    await stage.delivered()
    return [
        entry["params"]["text"]
        for entry in await stage.sent(person.id)
        if entry["params"]["text"].startswith(("<b>Daily summary", "<b>Bilan quotidien</b>"))
    ]


async def test_an_admin_is_told_once_a_day(open_stage: Any) -> None:
    admins = {"admins": [777, 778]}
    async with open_stage(newspaper(), telegram=admins, readers={"time_zone": "Europe/Lisbon"}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        leo = await stage.client.person("Léo", language_code="fr", id=778)
        for person in (zoe, leo):
            await stage.ask(person, "/start")
        await stage.ask(zoe, "/settings Tokyo")
        offered = await stage.ask(zoe, "/summary")
        assert offered["text"].startswith("You get no daily summary.")
        assert "Tokyo" in offered["text"]
        chosen = await stage.press(zoe, offered, "09:00")
        assert chosen["text"].startswith("Your daily summary comes at 09:00 (Tokyo).")
        assert "✓ 09:00" in str(chosen["reply_markup"])
        assert "12:00 (Lisbonne)" in (await stage.ask(leo, "/summary 12"))["text"]
        assert (await stage.ask(leo, "/summary soon"))["text"].startswith("Écrivez /summary 8")

        assert await told(stage, zoe) == [], "the first comes when the hour comes next"
        await until(stage, 9, TOKYO)
        # Two processes look at once.
        briefings, other = services(stage).briefings, second_process(stage)
        await asyncio.gather(*(one.see_to_due() for one in (briefings, other, briefings)))
        [text] = await told(stage, zoe)
        assert await told(stage, leo) == []
        assert "New articles in 24 hours: " in text
        assert "People: 2 (new in 24 hours:" in text
        assert "Disk: " in text
        assert "Translating" not in text, "there is no engine"
        await until(stage, 12, LISBON)
        assert len(await told(stage, leo)) == 1
        assert len(await told(stage, zoe)) == 1

    async with open_stage(telegram=admins, readers={"time_zone": "Europe/Lisbon"}) as stage:
        # Started again, with a clock that is right again: that day was seen to.
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        await stage.ask(zoe, "/start")
        await until(stage, 9, TOKYO)
        assert await told(stage, zoe) == []
        await until(stage, 9, TOKYO)
        assert len(await told(stage, zoe)) == 1


async def test_not_to_who_is_no_admin_or_wants_none(open_stage: Any) -> None:
    async with open_stage(telegram={"owner": OWNER}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=OWNER)
        ann = await stage.client.person("Ann", language_code="en")
        bob = await stage.client.person("Bob", language_code="en")
        for person in (zoe, ann, bob):
            await stage.ask(person, "/start")
        assert (await stage.ask(ann, "/summary"))["text"] == (await stage.ask(ann, "/nonesuch"))["text"]
        store, briefings = services(stage).admins, services(stage).briefings
        await store.grant(ann.id, Role.ADMIN, by=OWNER)
        await stage.ask(ann, "/summary 3")
        await stage.ask(zoe, "/summary 3")
        await briefings.choose(bob.id, 3)  # whose role is gone since
        await until(stage, 3, UTC)
        await briefings.see_to_due()
        assert await briefings.hour(bob.id) is None
        assert [len(await told(stage, person)) for person in (zoe, ann, bob)] == [1, 1, 0]
        async with stage.opened.database.read() as connection:
            quietly = await connection.scalars(select(delivery.c.silent).where(delivery.c.kind == "briefing"))
            assert list(quietly) == [True, True], "it is night"

        await store.remove(ann.id, by=OWNER)
        off = await stage.press(zoe, await stage.ask(zoe, "/summary"), EN.text("button-summary-off"))
        assert off["text"].startswith("You get no daily summary.")
        await until(stage, 3, UTC)
        assert [len(await told(stage, person)) for person in (zoe, ann)] == [1, 1]
        assert await briefings.hour(ann.id) is None

        await stage.ask(zoe, "/summary 9")
        await stage.ask(zoe, "/stop")
        await until(stage, 9, UTC)
        assert len(await told(stage, zoe)) == 1, "nothing is sent unasked after /stop"
        stage.clock.advance(7 * 3600)
        await stage.ask(zoe, "/start")
        assert len(await told(stage, zoe)) == 1, "too late for today's"
        await until(stage, 9, UTC)
        assert len(await told(stage, zoe)) == 2
        async with stage.opened.database.read() as connection:
            newest = select(delivery.c.silent).where(delivery.c.kind == "briefing").order_by(delivery.c.id)
            assert list(await connection.scalars(newest)) == [True, True, False]


async def test_it_can_be_read_at_once_and_leads_on(open_stage: Any) -> None:
    async with open_stage(newspaper(), telegram={"admins": [777]}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        health = await stage.ask(zoe, "/health")
        choice = await stage.press(zoe, health, EN.text("button-summary"))
        shown = await stage.press(zoe, choice, EN.text("button-summary-now"))
        assert shown["message_id"] != choice["message_id"]
        assert shown["text"].startswith("Daily summary · ")
        assert "Requests since yesterday (UTC): 3" in shown["text"]
        assert "failed" not in shown["text"]
        services(stage).counting.add("error")
        again = await stage.press(zoe, choice, EN.text("button-summary-now"))
        assert "Answers that failed since yesterday (UTC): 1" in again["text"]
        assert "photo" in await stage.press(zoe, again, EN.text("button-numbers"))


async def test_costs_are_told_where_there_are_engines(open_stage: Any) -> None:
    async with open_stage() as stage:
        report = await services(stage).briefings.report()
    engine = EngineState(
        name="Deep <Sea>",
        allowance=Allowance(characters_per_month=500_000),
        today=Spending(),
        month=Spending(characters=123_456, calls=12),
        price=20.0,
    )
    costs = Costs(engines=(engine,), currency="EUR", kept=3)
    for language in INTERFACE_LANGUAGES:
        speaker = Localiser(language)
        text = briefing_view(replace(report, costs=costs), speaker).text
        assert f"Deep &lt;Sea&gt; · {speaker.text('costs-month', spent='')[:5]}" in text
        assert speaker.money(20 * 0.123456, "EUR") in text
