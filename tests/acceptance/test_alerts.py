"""News of what somebody follows reaches them: once a story, quietly when it moves on, later at night."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from own_news import draft, newspaper
from sqlalchemy import update
from storm_news import GAZETTE, PHARE, POST, STORM_EN, STORM_FR, sorted_out, storm

from bot.model.article import Draft, Provenance
from bot.model.digest import Digest, DigestMode
from bot.model.schedule import Schedule
from bot.sandbox import Person
from bot.storage.digests import DigestStore
from bot.storage.tables import chat

PARIS = ZoneInfo("Europe/Paris")


@pytest.fixture
async def press(open_stage: Any) -> AsyncIterator[Any]:
    """A stage whose newspaper knows of no storm yet."""
    settings: dict[str, Any] = {
        "outlet": [{"name": GAZETTE, "show": "headline"}, {"name": POST, "label": "port-owned"}],
        "readers": {"time_zone": "Europe/Paris"},
    }
    async with open_stage(newspaper(), **settings) as stage:
        await read(stage)
        yield stage
        assert 400 not in await stage.client.refused()


@pytest.fixture
async def ann(press: Any) -> Person:
    return await follower(press, "Ann")


@pytest.fixture
async def bob(press: Any) -> Person:
    return await follower(press, "Bob")


async def follower(stage: Any, name: str) -> Person:
    """Meet somebody whose phone may ring at any hour."""
    person: Person = await stage.client.person(name, language_code="en")
    await stage.ask(person, "/start")
    await configure(stage, person.id, quiet_from=None, quiet_until=None)
    return person


async def configure(stage: Any, chat_id: int, **columns: Any) -> None:
    async with stage.opened.database.write() as connection:
        await connection.execute(update(chat).where(chat.c.id == chat_id).values(**columns))


async def read(stage: Any) -> None:
    """Wait until every article has its story, and all that is due has been sent."""
    await sorted_out(stage)
    last = await stage.opened.articles.last_seq()
    async with asyncio.timeout(60):
        while stage.bot.deliveries.alerts.reached < last:  # noqa: ASYNC110  # it watches another's work
            await asyncio.sleep(0.02)
    await stage.delivered()


async def reached(true: Callable[[], Any]) -> Any:
    """Wait for what somebody else brings about."""
    async with asyncio.timeout(60):
        while not (found := await true()):  # noqa: ASYNC110  # it watches another's work
            await asyncio.sleep(0.05)
    return found


async def brought(stage: Any, *drafts: Draft) -> None:
    """Bring news of this moment."""
    now = stage.clock.now()
    await stage.store([replace(item, published=now - timedelta(minutes=2)) for item in drafts])
    await read(stage)


async def alerts(stage: Any, person: Person) -> list[dict[str, Any]]:
    """Give the alerts that a chat shows."""
    return [
        item
        for item in await stage.client.messages(person.id)
        if "Because you follow" in item.get("text", "")
    ]


def labels(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def other(title: str, language: str, outlet: str, first: str, **more: Any) -> Draft:
    """Tell the storm once more."""
    return draft(
        title,
        language,
        outlet,
        1,
        first,
        "Douze voyageurs ont été légèrement blessés à Port-Ermine, selon la préfète Maëlle Cadiou.",
        "La maire Solenn Quéré a fait fermer les quais de la gare maritime après la tempête Solveig.",
        **more,
    )


async def test_the_first_report_alerts_and_later_ones_change_it(press: Any, ann: Person, bob: Person) -> None:
    await press.ask(ann, "/follow Solveig")
    await press.ask(bob, "/follow abeilles")
    told = {item.outlet: item for item in storm()}
    await brought(press, told[PHARE])
    [alert] = await alerts(press, ann)
    assert alert["text"].startswith(f"{STORM_FR}\n{PHARE}")
    assert "La tempête Solveig a arraché dans la nuit" in alert["text"]
    assert alert["text"].endswith("Because you follow “Solveig”")
    assert labels(alert) == ["Open", "Mute 24 h", "Stop"]
    before = len(await press.sent(ann.id))

    await brought(press, told[POST])
    [changed] = await reached(lambda: _with(press, ann, "now 2 outlets"))
    assert changed["message_id"] == alert["message_id"]
    assert changed["text"].startswith(f"{STORM_EN}\n{POST} (port-owned")

    press.clock.advance(130)
    await brought(press, told[GAZETTE])
    [changed] = await reached(lambda: _with(press, ann, "now 3 outlets"))
    assert len(await press.sent(ann.id)) == before
    assert await alerts(press, bob) == []

    card = await press.press(ann, changed, "Open")
    assert card["text"].startswith(STORM_EN)


async def _with(stage: Any, person: Person, words: str) -> list[dict[str, Any]]:
    return [item for item in await alerts(stage, person) if words in item["text"]]


async def test_an_agencys_reprints_are_one_outlet(press: Any, ann: Person) -> None:
    await press.ask(ann, "/follow Solveig")
    afp = Provenance(agency="AFP")
    await brought(press, replace(storm()[0], provenance=afp))
    reprint = other("La tempête Solveig emporte un toit à Port-Ermine", "fr", "Le Ressac", "Tôles au vent.")
    await brought(press, replace(reprint, provenance=afp))
    press.clock.advance(130)
    await brought(press, storm()[3])
    [changed] = await reached(lambda: _with(press, ann, "now 2 outlets"))
    assert changed["text"].startswith(STORM_EN)


async def test_a_correction_says_what_changed(press: Any, ann: Person) -> None:
    await press.ask(ann, "/follow Solveig")
    first = replace(storm()[0], published=press.clock.now() - timedelta(minutes=2))
    await press.store([first])
    await read(press)
    [alert] = await alerts(press, ann)
    right = "Port-Ermine : la tempête Solveig épargne le toit de la gare maritime"
    await press.store([replace(first, title=right)])
    old, new = await reached(lambda: _two(press, ann))
    assert old["message_id"] == alert["message_id"]
    assert old["text"].startswith(right)
    assert new["text"].startswith(f"Corrected. The headline was: “{STORM_FR}”\n{right}")


async def _two(stage: Any, person: Person) -> list[dict[str, Any]]:
    await read(stage)
    found = await alerts(stage, person)
    return found if len(found) > 1 else []


async def test_mute_and_stop_under_an_alert(press: Any, ann: Person, bob: Person) -> None:
    for person in (ann, bob):
        await press.ask(person, "/follow Solveig")
    await brought(press, storm()[0])
    [to_ann], [to_bob] = await alerts(press, ann), await alerts(press, bob)
    await press.press(ann, to_ann, "Mute 24 h")
    await press.shown(bob.id, bob.press(to_bob, "Stop"))
    bees = draft(
        "La tempête Solveig prive les ruches de toit",
        "fr",
        "Le Rucher",
        1,
        "Les ruches de l’île ont souffert.",
    )
    await brought(press, bees)
    assert len(await alerts(press, ann)) == len(await alerts(press, bob)) == 1
    press.clock.advance(24 * 3600)
    library = draft(
        "Le bibliobus raconte Solveig aux enfants", "fr", "Le Rayon", 1, "Le bibliobus part lundi."
    )
    await brought(press, library)
    assert len(await alerts(press, ann)) == 2
    assert len(await alerts(press, bob)) == 1


async def test_quiet_hours_and_the_morning(press: Any, ann: Person, bob: Person) -> None:
    await configure(press, ann.id, quiet_from=22 * 60, quiet_until=7 * 60)
    await configure(press, bob.id, quiet_from=22 * 60, quiet_until=7 * 60)
    for words in ("Solveig", "ruches"):
        await press.ask(ann, f"/follow {words}")
    await press.ask(bob, "/follow Solveig")
    listed = await press.ask(bob, "/following")
    shown = await press.press(bob, listed, "1")
    await press.press(bob, shown, "Also in quiet hours")
    until(press, 23)
    await brought(press, storm()[0])
    await brought(press, draft("Les ruches de l’île", "fr", "Le Rucher", 1, "Les ruches ont souffert."))
    assert len(await alerts(press, bob)) == 1
    sent = len(await press.sent(ann.id))
    until(press, 7)
    await reached(lambda: _more(press, ann, sent))
    bundle = (await press.client.messages(ann.id))[-1]
    assert bundle["text"].startswith("2 stories you follow\n\n1. ")
    assert "“Solveig”" in bundle["text"]
    assert labels(bundle) == ["1", "2", "All follows"]
    card = await press.press(ann, bundle, "1")
    assert card["text"].startswith(STORM_FR)
    assert len(await press.sent(ann.id)) == sent + 1


async def _more(stage: Any, person: Person, sent: int) -> bool:
    await stage.delivered()
    return len(await stage.sent(person.id)) > sent


def until(stage: Any, hour: int) -> None:
    """Put the clock forward to an hour of Paris, and some minutes."""
    now = stage.clock.now().astimezone(PARIS)
    then = now.replace(hour=hour, minute=5)
    stage.clock.advance((then + timedelta(days=then <= now) - now).total_seconds())


async def test_so_many_an_hour_and_no_sound(press: Any, ann: Person) -> None:
    await configure(press, ann.id, hourly=1)
    await press.ask(ann, "/follow île")
    listed = await press.ask(ann, "/following")
    await press.press(ann, await press.press(ann, listed, "1"), "No sound")
    names = ("Les ruches", "Le phare", "La forge")
    await brought(
        press,
        *(
            draft(f"{name} de l’île", "fr", f"Le {number}", 1, f"{name} : rien de neuf.")
            for number, name in enumerate(names)
        ),
    )
    [first] = await alerts(press, ann)
    entry = (await press.sent(ann.id))[-1]
    assert entry["params"]["disable_notification"] in (True, "true", "True")
    sent = len(await press.sent(ann.id))
    press.clock.advance(3700)
    await reached(lambda: _more(press, ann, sent))
    bundle = (await press.client.messages(ann.id))[-1]
    assert bundle["text"].startswith("2 stories you follow")
    assert first["text"].splitlines()[0] not in bundle["text"]


async def test_a_channel_gets_each_story_as_it_arrives(press: Any, ann: Person) -> None:
    channel = await press.client.group("Le Large", ann, type="channel", bot=False)
    await press.client.join(channel)
    await press.settled()
    store = DigestStore(press.opened.database, press.clock, wish_of=lambda _: b"")
    made = press.clock.now()
    await store.add(
        Digest(
            id=0,
            chat_id=channel,
            owner_id=ann.id,
            mode=DigestMode.STREAM,
            schedule=Schedule(hours=(made.time().replace(second=0, microsecond=0),), zone="Europe/Paris"),
            made=made,
            settled=made,
        ),
        most=3,
    )
    await brought(press, storm()[0])
    posts = [item for item in await press.client.messages(channel) if STORM_FR in item.get("text", "")]
    assert len(posts) == 1
    assert labels(posts[0]) == ["Read more"]
    await brought(press, storm()[3])

    async def changed() -> bool:
        return any("+1 outlet" in item.get("text", "") for item in await press.client.messages(channel))

    await reached(changed)
