"""Every command of the desk, with every wrong argument, from every role; nothing leaks to anybody else."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio
from own_news import newspaper

from bot.locale.catalogue import Localiser
from bot.model.role import Role
from bot.render.actions import Action
from bot.render.actions.articles import Pin, Unpin
from bot.render.actions.briefing import BriefingDeed, ChangeBriefing
from bot.render.actions.broadcasts import (
    BroadcastDeed,
    BroadcastScreen,
    ChangeBroadcast,
    ListBroadcasts,
    ShowBroadcast,
)
from bot.render.actions.desk import (
    AdminDeed,
    Admit,
    AdmitDeed,
    BanDeed,
    ChangeAdmin,
    ChangeBan,
    ShowAudit,
    Side,
)
from bot.render.actions.editing import (
    EditArticle,
    EditDeed,
    LiftWithdrawal,
    ListHidden,
    ListTitles,
    PinStory,
    ShutOutlet,
    UnpinStory,
)
from bot.render.actions.hold import ChangeHold, HoldDeed
from bot.render.actions.outbox import CauseDeed, ChangeCause
from bot.render.actions.places import Go, Place
from bot.render.actions.proposals import Answer, Choose, Reply
from bot.render.actions.quotes import Finding, SettleReport
from bot.render.actions.sources import ChangeSource, Deed, ListSources
from bot.render.actions.stats import Period, ShowDays, ShowStats
from bot.render.actions.stories import MergeStory, Step
from bot.render.callback import encode
from bot.render.menu import DESK
from bot.sandbox import Person
from bot.storage.admins import AdminStore

pytestmark = pytest.mark.asyncio(loop_scope="module")

EN = Localiser("en")
WRONG = (
    "",
    "0",
    "-1",
    "12 12",
    "9223372036854775808",
    "٣",
    "<b>&amp;</b> @nobody '; --",
    "\u202eреверс 🏳️‍🌈",
    "http://127.0.0.1/ outlet:",
    "x" * 300,
)
SOME = ("", "12 12")
BUTTONS: tuple[tuple[Role, Action], ...] = (
    (Role.EDITOR, ListSources()),
    *((Role.ADMIN, ShowStats(period)) for period in Period),
    (Role.ADMIN, ShowDays(Period.MONTH)),
    *((Role.ADMIN, ChangeBriefing(deed, hour)) for deed in BriefingDeed for hour in (None, 9, 25)),
    (Role.EDITOR, Go(Place.REPORTS)),
    (Role.EDITOR, SettleReport(1, Finding.WRONG)),
    (Role.EDITOR, MergeStory(1, 2, Step.NOW)),
    (Role.EDITOR, Answer(7, Reply.YES)),
    (Role.EDITOR, Choose(7, 1)),
    *((Role.EDITOR, ChangeSource("courier", deed)) for deed in Deed),
    (Role.EDITOR, Pin(1)),
    (Role.EDITOR, Unpin(1)),
    *((Role.EDITOR, EditArticle(1, deed)) for deed in EditDeed),
    (Role.EDITOR, ListHidden()),
    (Role.EDITOR, ListTitles()),
    (Role.EDITOR, PinStory(1)),
    (Role.EDITOR, PinStory(1, 24)),
    (Role.EDITOR, UnpinStory(1)),
    (Role.ADMIN, ShutOutlet(1)),
    (Role.ADMIN, LiftWithdrawal(1)),
    (Role.ADMIN, Go(Place.ADMINS)),
    (Role.ADMIN, Go(Place.OUTBOX)),
    (Role.ADMIN, Go(Place.HEALTH)),
    (Role.ADMIN, Go(Place.STATS)),
    (Role.ADMIN, Go(Place.INVITE)),
    (Role.ADMIN, ShowAudit()),
    (Role.ADMIN, ShowAudit(9, 1, "source-add")),
    *((Role.ADMIN, ChangeAdmin(1, deed)) for deed in AdminDeed),
    *((Role.ADMIN, ChangeBan(1, side, deed, 1)) for side in Side for deed in BanDeed),
    *((Role.ADMIN, Admit(1, side, deed)) for side in Side for deed in AdmitDeed),
    *((Role.ADMIN, ChangeCause(1, deed)) for deed in CauseDeed),
    *((Role.ADMIN, ChangeHold(1, deed)) for deed in HoldDeed),
    (Role.ADMIN, ListBroadcasts()),
    *((Role.ADMIN, ShowBroadcast(1, screen)) for screen in BroadcastScreen),
    *((Role.ADMIN, ChangeBroadcast(1, deed, 1)) for deed in BroadcastDeed),
)


@dataclass
class Room:
    """Somebody of each role, together in a group."""

    stage: Any
    people: dict[Role | None, Person]
    group: int


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def room(open_shared_stage: Any) -> AsyncIterator[Room]:
    async with open_shared_stage(newspaper()) as stage:
        people: dict[Role | None, Person] = {}
        for number, role in enumerate((None, *Role)):
            name = role.word.title() if role else "Stranger"
            people[role] = await stage.client.person(name, language_code="en", id=700 + number)
            await stage.ask(people[role], "/start")
        admins = stage.bot._desk.services.admins
        await admins.accept(await admins.invite(owner=True), people[Role.OWNER].id)
        store = AdminStore(stage.opened.database, stage.clock)
        for role in (Role.EDITOR, Role.ADMIN):
            await store.put(people[role].id, role, by=people[Role.OWNER].id)
        stage.clock.advance(5)
        group = await stage.client.group("Newsroom", *people.values())
        await stage.settled()
        yield Room(stage, people, group)


async def said(room: Room, person: Person, *texts: str, chat: int | None = None) -> list[str]:
    """Say things one after the other; give the bot's answers there."""
    where = person.id if chat is None else chat

    async def speak() -> None:
        for text in texts:
            await person.say(text, chat=chat)

    answers = await room.stage.shown(where, speak())
    return [one.get("text") or one.get("caption") or "document" for one in answers]


def typed(command: str, argument: str) -> str:
    return f"/{command} {argument}".strip()


@pytest.mark.parametrize("command", DESK)
async def test_who_may_is_answered_in_private(
    room: Room, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (await room.stage.client.refused()).get(400, 0)
    room.stage.clock.advance(61)
    for role, person in room.people.items():
        if role is None or role < DESK[command]:
            continue
        arguments = WRONG if role is DESK[command] else SOME
        answers = await said(room, person, *(typed(command, argument) for argument in arguments))
        assert len(answers) >= len(arguments), answers
        assert not any("I do not know this command" in one for one in answers), answers
    public = len(await room.stage.sent(room.group))
    for name in (command, f"{command}@depeche_bot"):
        in_group = person.say(typed(name, "12 12"), chat=room.group)
        assert await room.stage.shown(person.id, in_group), name
    assert len(await room.stage.sent(room.group)) == public
    assert "handler.failed" not in capsys.readouterr().out
    refused = (await room.stage.client.refused()).get(400, 0)
    assert refused == before or command == "post", "but for asking who @nobody is, all could be sent"


@pytest.mark.parametrize("role", [None, Role.EDITOR])
async def test_to_others_they_do_not_exist(room: Room, role: Role | None) -> None:
    person = room.people[role]
    commands = [name for name, least in DESK.items() if role is None or role < least]
    assert len(commands) >= 10
    for argument in SOME:
        room.stage.clock.advance(61)
        [unknown] = await said(room, person, typed("nonesuch", argument))
        answers = await said(room, person, *(typed(name, argument) for name in commands))
        assert answers == [unknown] * len(commands)
        assert await said(room, person, *(typed(name, argument) for name in commands), chat=room.group) == []
        [unknown] = await said(room, person, typed("nonesuch@depeche_bot", argument), chat=room.group)
        addressed = [typed(f"{name}@depeche_bot", argument) for name in commands]
        assert await said(room, person, *addressed, chat=room.group) == [unknown] * len(commands)


@pytest.mark.parametrize("role", [None, Role.EDITOR])
async def test_buttons_are_forged_in_vain(room: Room, role: Role | None) -> None:
    room.stage.clock.advance(61)
    person = room.people[role]
    [hello] = await room.stage.shown(person.id, person.say("/help"))
    audited, since = await deeds(room), len(await room.stage.client.ledger())
    forged = [action for least, action in BUTTONS if role is None or role < least]

    async def press() -> None:
        for action in forged:
            await person.press(hello, data=encode(action), forge=True)

    assert await room.stage.shown(person.id, press()) == []
    told = await room.stage.client.ledger(since=since, method="answerCallbackQuery")
    assert [entry["params"]["text"] for entry in told] == [EN.text("button-old")] * len(forged)
    assert await deeds(room) == audited


async def test_menus_and_help_show_what_the_role_may(room: Room) -> None:
    for role, person in room.people.items():
        room.stage.clock.advance(61)
        [help_] = await said(room, person, "/help")
        menu = {one["command"] for one in await room.stage.client.commands(person.id)}
        if role is not None:
            await room.stage.ask(person, "/start")
            menu = {one["command"] for one in await room.stage.client.commands(person.id)}
        for command, least in DESK.items():
            may = role is not None and role >= least
            assert (command in menu) == (may and command != "opml"), (role, command)
            assert may or f"/{command}" not in help_, (role, command)


async def deeds(room: Room) -> int:
    _, count = await room.stage.bot._desk.services.audit._store.page(offset=0, limit=1)
    return int(count)
