"""Sources in the chat: an admin tries, adds, watches, pauses and removes one; others see what they may."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from feed_server import ALLOWED, FeedServer, feed, feed_server, item, plain, xml
from newsrooms import ADMIN, ADMINS, OUTLET, SECOND, polled, sources_of, until
from own_news import COURIER, GAZETTE, HARBOUR, newspaper
from test_commands import labels

from bot.locale.catalogue import Localiser
from bot.render.actions.proposals import Answer, Choose, Reply
from bot.render.actions.sources import ChangeSource, Deed, ListSources, ShowSource
from bot.render.callback import encode
from bot.render.view import label_of
from bot.sandbox import Person

ENGLISH = Localiser("en")


@pytest.fixture
async def web() -> AsyncIterator[FeedServer]:
    async with feed_server() as server:
        yield server


@pytest.fixture
async def newsroom(open_stage: Any, web: FeedServer) -> AsyncIterator[Any]:
    """A stage with a newspaper, two admins, and one declared source."""
    declared = [{"id": "declared", "url": f"{web.root}/empty", "outlet": GAZETTE, "kind": "private"}]
    async with open_stage(newspaper(), outlet=[OUTLET], source=declared, telegram=ADMINS, **ALLOWED) as stage:
        stage.refused_before = 0
        yield stage
        assert (await stage.client.refused()).get(400, 0) == stage.refused_before


@pytest.fixture
async def chief(newsroom: Any) -> Person:
    return await newsroom.client.person("Chief", language_code="en", id=ADMIN)


@pytest.fixture
async def deputy(newsroom: Any) -> Person:
    return await newsroom.client.person("Deputy", language_code="en", id=SECOND)


@pytest.fixture
async def reader(newsroom: Any) -> Person:
    return await newsroom.client.person("Reader", language_code="en")


async def test_a_source_is_tried_added_read_paused_and_removed(
    newsroom: Any, web: FeedServer, chief: Person, reader: Person
) -> None:
    proposal = await newsroom.ask(chief, f"/addsource {web.root}/rss id:corran kind:public")
    for said in (
        "Corran Post",
        f"{web.root}/rss",
        "feed · English · 7 entries · about 8 a day",
        "Quay report 0, 1 h ago",
        "Its pages can be read",
        "It would be the source corran.",
    ):
        assert said in proposal["text"], said
    assert labels(proposal) == [["Add"], ["Add, feed text only"], ["Cancel"]]
    assert "corran" not in await sources_of(newsroom)
    added = await newsroom.press(chief, proposal, "Add")
    assert added["message_id"] == proposal["message_id"]
    assert "Corran Post" in added["text"] or "corran" in added["text"]

    async def arrived() -> bool:
        return ". Quay report 1" in (await newsroom.ask(reader, '/search "Quay report 1"'))["text"]

    await until(arrived)
    await polled(newsroom, "corran")  # noted when all of it is archived
    shown = await newsroom.ask(chief, "/source corran")
    for said in (
        "Corran Post",
        "English · public · articles a day",
        "Source corran, ✓ in order",
        "Articles in the archive: 7",
    ):
        assert said in shown["text"], said
    paused = await newsroom.press(chief, shown, "Pause")
    assert "paused" in paused["text"]
    assert (await sources_of(newsroom))["corran"].paused
    resumed = await newsroom.press(chief, paused, "Resume")
    assert not (await sources_of(newsroom))["corran"].paused
    asked = await newsroom.press(chief, resumed, "Remove")
    assert "Shall I forget" in asked["text"]
    gone = await newsroom.press(chief, asked, "Yes, remove")
    assert "is removed" in gone["text"]
    assert "corran" not in await sources_of(newsroom)
    assert ". Quay report 1" in (await newsroom.ask(reader, '/search "Quay report 1"'))["text"]


async def test_commands_pause_resume_and_remove(newsroom: Any, web: FeedServer, chief: Person) -> None:
    await newsroom.press(chief, await newsroom.ask(chief, f"/addsource {web.root}/rss id:corran"), "Add")
    assert "Paused." in (await newsroom.ask(chief, "/pausesource corran"))["text"]
    assert (await sources_of(newsroom))["corran"].paused
    assert "Resumed" in (await newsroom.ask(chief, "/resumesource CORRAN"))["text"]
    asked = await newsroom.ask(chief, "/removesource corran")
    back = await newsroom.press(chief, asked, "Cancel")
    assert "Source corran" in back["text"]
    assert "corran" in await sources_of(newsroom)
    assert "Which source?" in (await newsroom.ask(chief, "/pausesource"))["text"]
    assert "no outlet or source" in (await newsroom.ask(chief, "/pausesource zzz"))["text"]


async def test_a_declared_source_can_be_paused_but_not_removed(newsroom: Any, chief: Person) -> None:
    await polled(newsroom, "declared")
    shown = await newsroom.ask(chief, "/source declared")
    assert "Declared in config.toml" in shown["text"]
    assert labels(shown)[-2:] == [["Pause"], ["Fetch now"]]
    assert "only there can it be removed" in (await newsroom.ask(chief, "/removesource declared"))["text"]
    for deed in (Deed.REMOVE, Deed.REMOVE_NOW):
        data = encode(ChangeSource("declared", deed))
        said = await newsroom.notice(chief, shown, data=data, forge=True)
        assert "only there can it be removed" in said
    assert "declared" in await sources_of(newsroom)
    assert "within a few seconds" in await newsroom.notice(chief, shown, "Fetch now")
    assert "had the source declared fetched at once" in (await newsroom.ask(chief, "/audit"))["text"]


async def test_everybody_may_look_up_an_outlet(newsroom: Any, reader: Person, chief: Person) -> None:
    await polled(newsroom, "declared")
    shown = await newsroom.ask(reader, "/source marsh courier")
    assert shown["text"].startswith(f"{COURIER} (council-owned; label set by this bot’s operator)")
    assert "The council pays for it." in shown["text"]
    assert "articles a day: 0.6" in shown["text"]
    outlet = await newsroom.ask(reader, f"/source {GAZETTE.lower()}")
    assert "private" in outlet["text"]
    assert HARBOUR in outlet["text"]
    assert labels(outlet) == [[label_of(HARBOUR)]]
    assert labels(await newsroom.ask(chief, f"/source {GAZETTE}"))[-1] == ["declared"]
    assert (await newsroom.ask(reader, "/source gazete du prt"))["text"] == outlet["text"]
    several = await newsroom.ask(reader, "/source r")
    assert "Several names come close" in several["text"]
    assert "no outlet or source" in (await newsroom.ask(reader, "/source zzzz"))["text"]
    assert "Which one?" in (await newsroom.ask(reader, "/source"))["text"]


async def test_a_reader_learns_no_address_and_no_fault(
    newsroom: Any, web: FeedServer, reader: Person, chief: Person
) -> None:
    await newsroom.press(chief, await newsroom.ask(chief, f"/addsource {web.root}/rss id:corran"), "Add")
    for text in ("/source corran", "/source declared", "/sources"):
        shown = await newsroom.ask(reader, text)
        assert "127.0.0.1" not in str(shown)
        assert "config.toml" not in shown["text"]
        assert not {"Pause", "Remove", "Fetch now", "All sources"} & {
            label for row in labels(shown) for label in row
        }
    group = await newsroom.client.group("Readers", chief, reader)
    shown = await newsroom.ask(chief, "/source declared", chat=group)
    assert "config.toml" not in shown["text"]


async def test_admins_list_all_sources(newsroom: Any, chief: Person) -> None:
    await polled(newsroom, "declared")
    listed = await newsroom.press(chief, await newsroom.ask(chief, "/sources"), "All sources (1)")
    assert "✓ declared" in listed["text"]
    shown = await newsroom.press(chief, listed, "✓ declared")
    assert "Source declared" in shown["text"]


ADMIN_COMMANDS = (
    "/addsource {root}/rss",
    "/pausesource declared",
    "/resumesource declared",
    "/removesource declared",
    "/pausesource nothing-of-the-kind",
    "/opml",
    "/exportsources",
    "/post @anywhere 1",
)


async def test_nobody_else_rules(newsroom: Any, web: FeedServer, reader: Person, chief: Person) -> None:
    refusal = ENGLISH.text("button-old")
    await polled(newsroom, "declared")
    before = list(web.asked)
    group = await newsroom.client.group("Readers", reader, chief)
    for command in ADMIN_COMMANDS:
        typed = command.format(root=web.root)
        nonsense = f"/nonesuch {typed.partition(' ')[2]}"
        assert (await newsroom.ask(reader, typed))["text"] == (await newsroom.ask(reader, nonsense))["text"]
        assert await newsroom.shown(group, reader.say(typed, chat=group)) == []
    assert web.asked == before
    shown = await newsroom.ask(reader, "/source declared")
    forged = [ChangeSource("declared", deed) for deed in Deed]
    forged += [ChangeSource("nothing", Deed.PAUSE), ListSources(), Choose(1, 1)]
    forged += [Answer(7, reply) for reply in Reply]
    for action in forged:
        said = await newsroom.notice(reader, shown, data=encode(action), forge=True)
        assert said == refusal, action
    assert not (await sources_of(newsroom))["declared"].paused


async def test_what_is_asked_in_a_group_is_answered_in_private(
    newsroom: Any, web: FeedServer, reader: Person, chief: Person
) -> None:
    group = await newsroom.client.group("Reader’s", reader, chief)
    first = await newsroom.ask(chief, f"/addsource {web.root}/rss id:corran", chat=group)
    assert first["text"] == ENGLISH.text("desk-write-first")
    await newsroom.ask(chief, "/start")
    before = await newsroom.sent(group)
    said = chief.say(f"/addsource {web.root}/rss id:corran", chat=group)
    [proposal] = await newsroom.shown(chief.id, said)
    await newsroom.press(chief, proposal, "Add")
    assert "corran" in await sources_of(newsroom)
    [paused] = await newsroom.shown(chief.id, chief.say("/pausesource@depeche_bot corran", chat=group))
    assert "corran" in paused["text"]
    [usage] = await newsroom.shown(chief.id, chief.say("/pausesource", chat=group))
    assert "/pausesource" in usage["text"]
    assert await newsroom.sent(group) == before


async def test_a_proposal_is_its_askers_alone(
    newsroom: Any, web: FeedServer, chief: Person, deputy: Person
) -> None:
    proposal = await newsroom.ask(chief, f"/addsource {web.root}/rss")
    data = proposal["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    hello = await newsroom.ask(deputy, "/help")
    said = await newsroom.notice(deputy, hello, data=data, forge=True)
    assert said == ENGLISH.text("proposal-gone")
    assert set(await sources_of(newsroom)) == {"declared"}


async def test_added_twice_is_added_once(
    newsroom: Any, web: FeedServer, chief: Person, deputy: Person
) -> None:
    first = await newsroom.ask(chief, f"/addsource {web.root}/rss id:one")
    second = await newsroom.ask(deputy, f"/addsource {web.root}/rss id:two")

    def add(person: Person, proposal: Any) -> Any:
        rows = proposal["reply_markup"]["inline_keyboard"]
        [data] = [button["callback_data"] for row in rows for button in row if button["text"] == "Add"]
        # The button may be gone before the last of them.
        return person.press(proposal, data=data, forge=True)

    await asyncio.gather(add(chief, first), add(chief, first), add(deputy, second), add(chief, first))
    await newsroom.settled()
    added = set(await sources_of(newsroom)) - {"declared"}
    assert len(added) == 1
    loser, name = (deputy, "one") if added == {"one"} else (chief, "two")
    notices = [
        entry["params"].get("text", "")
        for entry in await newsroom.client.ledger(method="answerCallbackQuery")
    ]
    assert f"This address is already read as the source {name}." in notices
    # Editing a message into what it already shows is refused, and harmless.
    newsroom.refused_before = (await newsroom.client.refused()).get(400, 0)
    again = await newsroom.ask(loser, f"/addsource {web.root}/rss?")
    assert f"already read as the source {name}" in again["text"]


async def test_pressing_long_after_says_so(newsroom: Any, web: FeedServer, chief: Person) -> None:
    proposal = await newsroom.ask(chief, f"/addsource {web.root}/rss id:corran")
    newsroom.clock.advance(25 * 3600)
    assert await newsroom.notice(chief, proposal, "Add") == ENGLISH.text("proposal-gone")
    assert "corran" not in await sources_of(newsroom)


async def test_a_proposal_outlives_a_restart(open_stage: Any, web: FeedServer) -> None:
    settings = {"telegram": {"admins": [ADMIN]}, **ALLOWED}
    async with open_stage(**settings) as stage:
        chief = await stage.client.person("Chief", language_code="en", id=ADMIN)
        proposal = await stage.ask(chief, f"/addsource {web.root}/rss id:corran")
        data = proposal["reply_markup"]["inline_keyboard"][1][0]["callback_data"]
    async with open_stage(**settings) as stage:
        chief = await stage.client.person("Chief", language_code="en", id=ADMIN)
        hello = await stage.ask(chief, "/help")
        await stage.press(chief, hello, data=data, forge=True)
        assert (await sources_of(stage))["corran"].settings.text == "feed"


REFUSED = (
    ("/plain", "I find no feed there"),
    ("/404", "there is no such page"),
    ("/broken", "the site has a fault"),
    ("/inside", "not an address that I may open"),
    ("/huge", "the page is too large"),
    ("/slow", "took too long"),
)


async def test_what_can_not_be_a_source_is_refused_with_the_reason(
    newsroom: Any, web: FeedServer, chief: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    del web.feeds["/rss"]  # where it would be looked for
    for path, reason in REFUSED:
        with monkeypatch.context() as patch:
            if path == "/slow":
                patch.setattr(newsroom.bot._fetcher, "_timeout", 0.5)
            answer = await newsroom.ask(chief, f"/addsource {web.root}{path}")
        assert reason in answer["text"], path
        assert labels(answer) == []
    for address in (
        "http://10.1.2.3/rss",
        "http://169.254.169.254/",
        "http://2130706433:1/",
        "ftp://a.example/",
    ):
        answer = await newsroom.ask(chief, f"/addsource {address}")
        assert labels(answer) == [], answer["text"]
    assert set(await sources_of(newsroom)) == {"declared"}


async def test_a_site_leads_to_its_feed(newsroom: Any, web: FeedServer, chief: Person) -> None:
    proposal = await newsroom.ask(chief, f"/addsource {web.root}/one")
    assert f"{web.root}/rss" in proposal["text"]
    await newsroom.press(chief, proposal, "Add")
    [added] = [source for source in (await sources_of(newsroom)).values() if source.id != "declared"]
    assert added.url == f"{web.root}/rss"
    assert added.id.endswith("-1") or added.id.startswith("127-0-0-1")


async def test_of_several_feeds_one_is_chosen(newsroom: Any, web: FeedServer, chief: Person) -> None:
    offers = await newsroom.ask(chief, f"/addsource {web.root}/site id:chosen")
    assert "names several feeds" in offers["text"]
    assert labels(offers) == [["1. News"], ["2. Odd"], ["Cancel"]]
    proposal = await newsroom.press(chief, offers, "2. Odd")
    assert f"{web.root}/evil" in proposal["text"]
    await newsroom.press(chief, proposal, "Add")
    assert (await sources_of(newsroom))["chosen"].url == f"{web.root}/evil"


async def test_a_sitemap_is_recognised(newsroom: Any, web: FeedServer, chief: Person) -> None:
    entries = "".join(f"<url><loc>{web.root}/page/{number}</loc></url>" for number in range(3))
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    web.feeds["/map.xml"] = lambda: xml(f'<?xml version="1.0"?><urlset xmlns="{space}">{entries}</urlset>')
    proposal = await newsroom.ask(chief, f"/addsource {web.root}/map.xml id:map")
    assert "sitemap" in proposal["text"]
    assert "3 entries" in proposal["text"]
    await newsroom.press(chief, proposal, "Add")
    assert (await sources_of(newsroom))["map"].settings.form == "sitemap"


async def test_pages_that_robots_txt_closes_are_not_tried(
    newsroom: Any, web: FeedServer, chief: Person
) -> None:
    web.feeds["/robots.txt"] = lambda: plain("User-agent: *\nDisallow: /page/\n")
    proposal = await newsroom.ask(chief, f"/addsource {web.root}/rss")
    assert "robots.txt does not let programs read it" in proposal["text"]
    assert not [path for path in web.asked if path.startswith("/page/")]


async def test_what_is_typed_wrong_is_explained(newsroom: Any, web: FeedServer, chief: Person) -> None:
    assert "Which address?" in (await newsroom.ask(chief, "/addsource"))["text"]
    for typed in (
        "colour:red",
        "kind:private-public",
        "minutes:soon",
        "id:Über",
        "form:folder",
        "two.example",
    ):
        answer = await newsroom.ask(chief, f"/addsource {web.root}/rss {typed}")
        assert "I do not understand" in answer["text"], typed
    assert "I do not understand" in (await newsroom.ask(chief, "/addsource /etc form:folder"))["text"]


async def test_names_with_markup_stay_text(
    newsroom: Any, web: FeedServer, chief: Person, reader: Person
) -> None:
    proposal = await newsroom.ask(chief, f'/addsource {web.root}/evil id:evil outlet:"<i>R&D</i>"')
    assert "<i>R&D</i>" in proposal["text"]
    assert "alert('1')" in proposal["text"]
    await newsroom.press(chief, proposal, "Add")
    await polled(newsroom, "evil")
    assert "<i>R&D</i>" in (await newsroom.ask(reader, "/source evil"))["text"]
    assert "<i>R&D</i>" in (await newsroom.ask(chief, "/source r&d"))["text"]


async def test_a_failing_source_tells_admins_why(newsroom: Any, web: FeedServer, chief: Person) -> None:
    await newsroom.press(chief, await newsroom.ask(chief, f"/addsource {web.root}/rss id:corran"), "Add")
    await polled(newsroom, "corran")
    web.feeds["/rss"] = web.feeds["/broken"]
    shown = await newsroom.ask(chief, "/source corran")
    await newsroom.notice(chief, shown, "Fetch now")

    async def failed() -> bool:
        return (await sources_of(newsroom))["corran"].failures > 0

    await until(failed)
    shown = await newsroom.ask(chief, "/source corran")
    assert "⚠ failing" in shown["text"]
    assert "the site has a fault or is overloaded" in shown["text"]
    data = encode(ShowSource("corran"))
    assert (
        "⚠ failing"
        in (await newsroom.press(chief, await newsroom.ask(chief, "/help"), data=data, forge=True))["text"]
    )


async def test_a_known_address_is_known_in_every_spelling(
    newsroom: Any, web: FeedServer, chief: Person
) -> None:
    answer = await newsroom.ask(chief, f"/addsource {web.root}/empty/ outlet:Other")
    # /empty/ itself does not exist: the server says 404
    assert labels(answer) == []
    answer = await newsroom.ask(chief, f"/addsource {web.root}/empty")
    assert "already read as the source declared" in answer["text"]
    assert labels(answer) == [["Show source"]]
    moved = await newsroom.ask(chief, f"/addsource {web.root}/moved id:corran")
    assert f"{web.root}/rss" in moved["text"]
    await newsroom.press(chief, moved, "Add")
    assert (await sources_of(newsroom))["corran"].url == f"{web.root}/rss"


async def test_the_language_of_the_chat_is_spoken(newsroom: Any, web: FeedServer) -> None:
    web.feeds["/rss"] = lambda: xml(feed(*(item(n, web.root, hours=n) for n in range(5))))
    chief = await newsroom.client.person("Directrice", language_code="fr", id=ADMIN)
    proposal = await newsroom.ask(chief, f"/addsource {web.root}/rss")
    assert "flux · anglais · 5 entrées" in proposal["text"]
    assert labels(proposal)[0] == ["Ajouter"]
