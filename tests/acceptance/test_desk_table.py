"""Every command of the desk, with every wrong argument, from every role; nothing leaks to anybody else."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any, get_args

import pytest
import pytest_asyncio
from own_news import newspaper

from bot.locale.catalogue import Localiser
from bot.model.role import Role
from bot.render.actions import Action
from bot.render.actions.agenda import CalendarFile, DropReminder, OpenEvent, SetReminder
from bot.render.actions.answers import OwnWords, WriteSummary
from bot.render.actions.articles import (
    FullText,
    OpenArticle,
    Pin,
    SaveArticle,
    SearchTerm,
    ShareArticle,
    ShowListing,
    Similar,
    Unpin,
    UnsaveArticle,
)
from bot.render.actions.as_written import AsWritten
from bot.render.actions.briefing import BriefingDeed, ChangeBriefing
from bot.render.actions.broadcasts import (
    BroadcastDeed,
    BroadcastScreen,
    ChangeBroadcast,
    ListBroadcasts,
    NewBroadcast,
    ShowBroadcast,
)
from bot.render.actions.chats import ChangeChat, ListChats, ShowChat
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
from bot.render.actions.digests import AddDigest, ChangeDigest, ShowDigest, ShowDigests
from bot.render.actions.editing import (
    EditArticle,
    EditDeed,
    LiftWithdrawal,
    ListHidden,
    ListTitles,
    OwnTitle,
    PinStory,
    ShutOutlet,
    UnpinStory,
)
from bot.render.actions.feedback import FeedbackDeed, GiveFeedback, SettleFeedback
from bot.render.actions.follows import ChangeFollow, FollowThis, ListFollows, ShowFollow
from bot.render.actions.hold import ChangeHold, HoldDeed
from bot.render.actions.issues import JudgeIssue
from bot.render.actions.known import AskedAbout
from bot.render.actions.outbox import CauseDeed, ChangeCause
from bot.render.actions.places import Current, Go, Place
from bot.render.actions.proposals import Answer, Choose, Reply
from bot.render.actions.quotes import DoubtSpeaker, Finding, QuotesOf, SettleReport, ShowQuotes
from bot.render.actions.reading import ChangeReading, ShowReading
from bot.render.actions.settings import ChangeSetting, OwnData, SetLanguage, SetSummary, ShowSetting
from bot.render.actions.sources import ChangeSource, Deed, ListSources, ShowOutlet, ShowSource, ShowSources
from bot.render.actions.stats import Period, ShowDays, ShowStats
from bot.render.actions.stories import MergeStory, OpenStory, ShowStory, SplitStory, Step, StoryPart
from bot.render.callback import AS_WRITTEN, encode
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
    *((Role.EDITOR, SettleReport(1, finding)) for finding in Finding),
    *((Role.EDITOR, SettleFeedback(1, deed)) for deed in FeedbackDeed),
    *((Role.EDITOR, MergeStory(1, 2, step)) for step in Step),
    *((Role.EDITOR, SplitStory(1, 1, step, 1)) for step in Step),
    *((Role.EDITOR, ShowStory(1, part)) for part in (StoryPart.SPLIT, StoryPart.MERGE)),
    *((Role.EDITOR, Answer(7, reply)) for reply in Reply),
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
    (Role.ADMIN, Go(Place.COSTS)),
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
EVERYBODYS = (
    *(AddDigest, AskedAbout, CalendarFile, ChangeDigest, ChangeFollow, ChangeReading, ChangeSetting, Current),
    *(DoubtSpeaker, DropReminder, FollowThis, FullText, GiveFeedback, ListFollows, OpenArticle, OpenEvent),
    *(OpenStory, OwnData, OwnTitle, OwnWords, QuotesOf, SaveArticle, SearchTerm, SetLanguage, SetReminder),
    *(SetSummary, ShareArticle, ShowDigest, ShowDigests, ShowFollow, ShowListing, ShowOutlet, ShowQuotes),
    *(ShowReading, ShowSetting, ShowSource, ShowSources, Similar, UnsaveArticle, WriteSummary),
)
"""Buttons of readers."""
OF_OTHERS = (AsWritten, ChangeChat, JudgeIssue, ListChats, NewBroadcast, ShowChat)
"""Around another button, of who administers a group, and one that is on no button."""


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
    forged += [AsWritten(action) for action in forged if isinstance(action, AS_WRITTEN)]

    async def press() -> None:
        for action in forged:
            await person.press(hello, data=encode(action), forge=True)

    assert await room.stage.shown(person.id, press()) == []
    told = await room.stage.client.ledger(since=since, method="answerCallbackQuery")
    assert [entry["params"]["text"] for entry in told] == [EN.text("button-old")] * len(forged)
    assert await deeds(room) == audited


async def test_who_is_kept_out_hears_nothing(room: Room) -> None:
    room.stage.clock.advance(61)
    rogue = await room.stage.client.person("Rogue", language_code="en")
    hello = await room.stage.ask(rogue, "/help")
    await room.stage.client.join(room.group, rogue)
    await room.stage.settled()
    owner = room.people[Role.OWNER].id
    await room.stage.bot._desk.services.moderation.ban(rogue.id, hours=None, by=owner)
    audited, since = await deeds(room), len(await room.stage.client.ledger())
    for command in DESK:
        await rogue.say(typed(command, "12 12"))
        await rogue.say(typed(f"{command}@depeche_bot", "12 12"), chat=room.group)
    for _, action in BUTTONS:
        await rogue.press(hello, data=encode(action), forge=True)
    for payload in ("owner-nonsense", "article_1", f"chat_{-room.group}"):
        await rogue.say(f"/start {payload}")
    await room.stage.settled()
    called = {entry["method"] for entry in await room.stage.client.ledger(since=since)}
    assert called <= {"getUpdates"}
    assert await deeds(room) == audited


async def test_no_button_is_left_out(room: Room) -> None:
    of_desk = {type(action) for _, action in BUTTONS}
    assert of_desk.isdisjoint({*EVERYBODYS, *OF_OTHERS})
    assert {*get_args(Action)} - of_desk - {*EVERYBODYS, *OF_OTHERS} == set()
    places = {action.place for _, action in BUTTONS if isinstance(action, Go)}
    readers = {"START", "HELP", "LATEST", "NEWEST", "SETTINGS", "ABOUT", "PRIVACY", "TRENDS"}
    assert {*Place} - places == {Place[name] for name in readers}


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
