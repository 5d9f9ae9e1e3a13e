"""Lists of feeds in the chat: a document comes in and is asked about, a document goes out."""

from typing import Any

import pytest
from feed_server import ALLOWED
from newsrooms import ADMIN, ADMINS, SECOND, sources_of
from test_commands import labels

from bot.ingest.listings.opml import FeedList, read_opml
from bot.locale.catalogue import Localiser
from bot.sandbox import Person

ENGLISH = Localiser("en")
MIME = "text/x-opml"


def opml(*urls: str) -> bytes:
    outlines = "".join(f'<outline text="{number}" xmlUrl="{url}"/>' for number, url in enumerate(urls))
    return f'<opml version="2.0"><body><outline text="World">{outlines}</outline></body></opml>'.encode()


@pytest.fixture
async def room(open_stage: Any) -> Any:
    """A stage with a declared source; nothing that is fetched answers."""
    declared = [{"id": "declared", "url": "https://known.example/rss", "section": "Home"}]
    polling = {"polling": {"at_once": 1}, "fetch": ALLOWED["fetch"] | {"timeout": 0.2}}
    async with open_stage(source=declared, telegram=ADMINS, **polling) as stage:
        yield stage
        assert 400 not in await stage.client.refused()


@pytest.fixture
async def chief(room: Any) -> Person:
    return await room.client.person("Chief", language_code="en", id=ADMIN)


async def sent(stage: Any, person: Person, data: bytes, name: str = "mine.opml", mime: str = MIME) -> Any:
    [answer] = await stage.shown(person.id, person.send_document(name, data, mime=mime))
    return answer


async def test_a_list_is_shown_asked_about_and_added_spread_over_time(room: Any, chief: Person) -> None:
    urls = [f"http://10.0.0.1/feed/{number}" for number in range(300)]
    data = opml(*urls, "http://known.example/rss/", "javascript:alert(1)")
    answer = await sent(room, chief, data)
    assert "new: 300 · already here: 1 · unusable: 1" in answer["text"]
    assert "… and 288 more" in answer["text"]
    assert "within 10 mins" in answer["text"]
    assert labels(answer) == [["Add", "Cancel"]]
    assert set(await sources_of(room)) == {"declared"}
    done = await room.press(chief, answer, "Add")
    assert done["text"].startswith("300 sources are added")
    sources = await sources_of(room)
    assert len(sources) == 301
    added = sorted(
        (source for source in sources.values() if source.id != "declared" and source.polled is None),
        key=lambda source: source.due,
    )
    # Each comes two seconds after the one before it.
    reach = (added[-1].due - added[0].due).total_seconds()
    assert reach == pytest.approx(2 * (len(added) - 1), abs=1)
    assert {source.settings.section for source in added} == {"World"}
    assert {source.added_by for source in added} == {ADMIN}
    again = await sent(room, chief, data)
    assert "new: 0 · already here: 301" in again["text"]
    assert labels(again) == []


async def test_a_list_can_be_declined(room: Any, chief: Person) -> None:
    answer = await sent(room, chief, opml("https://one.example/rss"))
    assert "nothing was added" in (await room.press(chief, answer, "Cancel"))["text"]
    assert set(await sources_of(room)) == {"declared"}


async def test_pressed_twice_it_is_added_once(room: Any, chief: Person) -> None:
    answer = await sent(room, chief, opml("http://10.0.0.1/a", "http://10.0.0.1/b"))
    data = answer["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    first = await room.press(chief, answer, "Add")
    assert first["text"].startswith("2 sources are added")
    hello = await room.ask(chief, "/help")
    again = await room.press(chief, hello, data=data, forge=True)
    assert again["text"] == first["text"]
    assert len(await sources_of(room)) == 3


BOMB = b"""<?xml version="1.0"?><!DOCTYPE o [<!ENTITY a "lollol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
<opml><body><outline text="&d;" xmlUrl="https://a.example/"/></body></opml>"""


async def test_hostile_lists_are_refused(room: Any, chief: Person) -> None:
    for data, reason in (
        (BOMB, "a DTD or entities"),
        (b"<rss/>", "no OPML file with feeds"),
        (b"<opml><body/></opml>", "no OPML file with feeds"),
        (b"<opml>" + b"<outline text='a'>" * 3000, "no OPML file with feeds"),
        (opml(*(f"https://a.example/{number}" for number in range(2001))), "larger or longer"),
    ):
        assert reason in (await sent(room, chief, data))["text"]
    assert set(await sources_of(room)) == {"declared"}


async def test_other_documents_and_other_people_get_the_help(room: Any, chief: Person) -> None:
    reader = await room.client.person("Reader", language_code="en")
    expected = (await room.ask(reader, "/help"))["text"]
    assert (await sent(room, reader, opml("https://one.example/rss")))["text"] == expected
    for_admins = (await room.ask(chief, "/help"))["text"]
    assert for_admins.startswith(expected)
    assert (await sent(room, chief, b"hello", "letter.txt", "text/plain"))["text"] == for_admins
    assert "OPML" in (await room.ask(chief, "/opml"))["text"]


async def test_all_sources_go_out_as_a_document_that_comes_back_in(room: Any, chief: Person) -> None:
    answer = await sent(room, chief, opml("http://10.0.0.1/a", "http://10.0.0.1/b"))
    await room.press(chief, answer, "Add")
    [exported] = await room.shown(chief.id, chief.say("/exportsources"))
    assert exported["document"]["file_name"] == "depeche-sources.opml"
    assert exported["caption"].startswith("3 sources")
    data = await room.client.file(exported["document"]["file_id"])
    found = read_opml(data)
    assert isinstance(found, FeedList)
    sources = await sources_of(room)
    assert {settings.id: settings for settings in found.sources} == {
        source.id: source.settings for source in sources.values()
    }
    again = await sent(room, chief, data)
    assert "new: 0 · already here: 3 · unusable: 0" in again["text"]


async def test_a_list_belongs_to_who_sent_it(room: Any, chief: Person) -> None:
    deputy = await room.client.person("Deputy", language_code="en", id=SECOND)
    answer = await sent(room, chief, opml("http://10.0.0.1/a"))
    data = answer["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    hello = await room.ask(deputy, "/help")
    assert await room.notice(deputy, hello, data=data, forge=True) == ENGLISH.text("proposal-gone")
