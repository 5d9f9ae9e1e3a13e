"""What is known about a message: forwarded, replied to with /known or with the bot's name."""

from dataclasses import replace
from typing import Any

import pytest
from own_news import COURIER, MARSH, RELAY, VESTNIK, draft, newspaper
from sqlalchemy import select

from bot.locale.catalogue import Localiser
from bot.render.html import visible
from bot.sandbox import Person
from bot.storage.tables import listing

EN = Localiser("en")
HEADING = EN.text("known-heading")
WINDMILL = (
    "The marsh council voted nine to two on Monday to restore the old windmill on Reed Lane. "
    "The windmill lost its sails in a storm and has stood empty for sixteen years."
)
RETOLD = (
    "Good news from Reed Lane: after sixteen empty years the old windmill gets its sails back. "
    "Nine councillors of the marsh were for it, two against; work costs 310,000 crowns and begins in April."
)
NOTHING = (
    "A volcano on Fennimar spat ash over the vineyards of Ostrava Bay all night, and Captain Lucia Bergamot "
    "told the harbour radio that no boat would leave before Thursday."
)
OTHER = "Windmill on Reed Lane to be restored"
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005"
    "fe02fe0def46b80000000049454e44ae426082"
)


def told_again() -> list[Any]:
    """Give the windmill's story as another outlet has it."""
    return [
        draft(
            OTHER,
            "en",
            "Harbour Mail",
            5,
            "The marsh council decided to restore the windmill on Reed Lane, by nine votes to two.",
            "The old windmill has stood empty for sixteen years, since a storm took its sails.",
        ),
    ]


def labels(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


@pytest.fixture
async def press(open_stage: Any) -> Any:
    async with open_stage([*newspaper(), *told_again()]) as stage:
        await stage.opened.story_follower.catch_up()
        yield stage
        assert 400 not in await stage.client.refused()


@pytest.fixture
async def eve(press: Any) -> Person:
    return await press.client.person("Eve", language_code="en")


async def forwarded(stage: Any, person: Person, text: str, **more: Any) -> dict[str, Any]:
    """Let somebody else write a text elsewhere, and a person forward it to the bot."""
    zoe = await stage.client.person("Zoe")
    channel = await stage.client.group("Elsewhere", zoe, person, bot=False)
    said = await zoe.say(text, chat=channel)
    [answer] = await stage.shown(person.id, person.forward(said.message, **more))
    return answer


async def test_a_forwarded_text_that_an_article_has(press: Any, eve: Person) -> None:
    answer = await forwarded(press, eve, f"⚡ Marsh news!\n\n{WINDMILL}")
    lines = answer["text"].split("\n")
    assert lines[0] == HEADING
    assert lines[2] == EN.text("known-text")
    assert lines[3] == f"1. {MARSH}"
    assert lines[4].startswith("Marsh Courier · 7 h ago · English")
    assert lines[5].startswith(
        "2 independent sources report it. First, by the dates they state: Marsh Courier"
    )
    assert EN.text("known-not-judged") == lines[-1]
    assert answer["reply_to_message"]["text"].startswith("⚡ Marsh news!")
    story = await press.press(eve, answer, "1")
    assert "2 outlets" in story["text"]
    assert (await press.press(eve, story, "◀ List"))["text"] == answer["text"]


async def test_the_same_event_in_other_words(press: Any, eve: Person) -> None:
    answer = await forwarded(press, eve, RETOLD)
    assert answer["text"].split("\n")[2] == EN.text("known-event")
    assert MARSH in answer["text"] or OTHER in answer["text"]
    assert answer["text"].count("independent sources") == 1, "one story, named once"


async def test_nothing_like_it_is_said_and_can_be_followed(press: Any, eve: Person) -> None:
    answer = await forwarded(press, eve, NOTHING)
    assert answer["text"] == EN.text("known-nothing", count=30)
    assert labels(answer) == [EN.text("button-follow-when")]
    [followed] = await press.shown(eve.id, eve.press(answer, EN.text("button-follow-when")))
    assert "Fennimar" in followed["text"] or "Bergamot" in followed["text"]
    assert (
        "Fennimar" in (await press.ask(eve, "/following"))["text"]
        or "Bergamot" in (await press.ask(eve, "/following"))["text"]
    )


@pytest.mark.parametrize(
    "text",
    [
        "Hi all, who brings the cake on Saturday? I can only come after four, sorry about that!",
        "On mange où demain midi ? Je passe devant chez toi vers onze heures si tu veux.",
        "Всем привет, кто завтра идёт на рынок? Мне нужны яблоки и немного мёда.",
        "¯\\_(ツ)_/¯ ha ha ha ha ha ha ha ha",
    ],
)
async def test_talk_resembles_no_news(press: Any, eve: Person, text: str) -> None:
    answer = await forwarded(press, eve, text)
    assert answer["text"] == EN.text("known-nothing", count=30)


async def test_of_the_text_nothing_is_kept(press: Any, eve: Person) -> None:
    answer = await forwarded(press, eve, WINDMILL)
    async with press.opened.database.read() as connection:
        [row] = (await connection.execute(select(listing).where(listing.c.owner_id == eve.id))).all()
    assert (row.kind, row.query) == ("known", "t" * len(row.article_ids))
    await forwarded(press, eve, NOTHING)
    everything = ""
    async with press.opened.database.read() as connection:
        for table in ("listing", "inbox_update", "chat", "follow"):
            everything += str((await connection.exec_driver_sql(f"SELECT * FROM {table}")).all())
    assert "Fennimar" not in everything
    assert answer["text"].startswith(HEADING)


async def test_a_link_to_what_the_archive_has_and_to_what_it_has_not(press: Any, eve: Person) -> None:
    marsh = await press.opened.articles.get(press.ids[MARSH])
    known = await forwarded(press, eve, f"Read this, all of you in the valley: {marsh.url}?utm_source=x")
    assert known["text"].split("\n")[2:4] == [EN.text("known-linked"), f"1. {MARSH}"]
    assert EN.text("button-read-link") not in labels(known)
    unknown = await forwarded(press, eve, f"{RETOLD} https://127.0.0.1:9/windmill")
    assert EN.text("button-read-link") in labels(unknown)
    notice = await press.notice(eve, unknown, EN.text("button-read-link"))
    assert notice.startswith("I could not read this link")
    alone = await forwarded(press, eve, "https://127.0.0.1:9/windmill")
    assert alone["text"].startswith("I could not read this link")


async def test_few_words_are_searched_and_a_caption_counts(press: Any, eve: Person) -> None:
    assert MARSH in (await forwarded(press, eve, "marsh windmill"))["text"]
    photo = await eve.send_document("p.png", PICTURE, caption=WINDMILL, mime="image/png", photo=True)
    await press.settled()
    [answer] = await press.shown(eve.id, eve.forward(photo.message))
    assert f"1. {MARSH}" in answer["text"]
    bare = await eve.send_document("p.png", PICTURE, mime="image/png", photo=True)
    await press.settled()
    [answer] = await press.shown(eve.id, eve.forward(bare.message))
    assert answer["text"] == EN.text("known-no-text")


async def test_known_as_a_command(press: Any, eve: Person) -> None:
    assert (await press.ask(eve, "/known"))["text"] == visible(EN.text("known-usage"))
    assert (await press.ask(eve, "/known windmill"))["text"] == EN.text("known-too-short")
    typed = await press.ask(eve, f"/known {WINDMILL}")
    assert f"1. {MARSH}" in typed["text"]
    said = await eve.say(WINDMILL)
    await press.settled()
    replied = await press.ask(eve, "/known", reply_to=said.message_id)
    assert replied["text"] == typed["text"]
    assert replied["reply_to_message"]["message_id"] == said.message_id
    none = await press.ask(eve, f"/known {NOTHING}")
    [followed] = await press.shown(eve.id, eve.press(none, EN.text("button-follow-when")))
    assert "/known" not in followed["text"]


async def test_in_a_group_a_reply_with_the_command_or_the_bots_name(press: Any, eve: Person) -> None:
    bob = await press.client.person("Bob", language_code="en")
    group = await press.client.group("Readers", eve, bob)
    await press.settled()
    said = await bob.say(WINDMILL, chat=group)
    for words in ("/known", "@depeche_bot", "hm, @Depeche_bot what is known about this?"):
        answer = await press.ask(eve, words, chat=group, reply_to=said.message_id)
        assert f"1. {MARSH}" in answer["text"]
        assert answer["reply_to_message"]["message_id"] == said.message_id
    story = await press.press(eve, answer, "1")
    assert await press.notice(bob, story, "◀ List") == EN.text("listing-not-yours")
    # A reply to the bot is a search as ever, and a name alone is no question.
    search = await press.ask(bob, "@depeche_bot windmill", chat=group, reply_to=story["message_id"])
    assert search["text"].startswith("Results for")
    assert await press.shown(group, bob.say("hello @depeche_bot", chat=group)) == []
    assert await press.shown(group, bob.say("hello @other_bot", chat=group, reply_to=said.message_id)) == []
    link = await bob.say(f"{RETOLD} https://127.0.0.1:9/windmill", chat=group)
    linked = await press.ask(eve, "/known", chat=group, reply_to=link.message_id)
    assert EN.text("button-read-link") not in labels(linked), "what is read stays in private chats"


async def test_only_what_everybody_may_see_is_known(press: Any, eve: Person) -> None:
    archive = press.opened.archive
    secret = draft("The volcano of Fennimar wakes", "en", COURIER, 1, body=NOTHING * 3)
    analysis = (await press.opened.articles.get(press.ids[MARSH])).analysis
    await archive.accept([archive.candidate(secret, analysis, sender=eve.id, public=False)])
    await press.indexed()
    answer = await forwarded(press, eve, NOTHING)
    assert answer["text"] == EN.text("known-nothing", count=30)


async def test_another_language_by_names_and_numbers(open_stage: Any) -> None:
    abroad = draft(
        "Ilya Ryabkov opens the Velgorsk harbour to 340 trawlers",
        "en",
        COURIER,
        3,
        "Deputy minister Ilya Ryabkov opened the harbour of Velgorsk to 340 trawlers on 12 December.",
        "Mayor Anna Delmas and Captain Victor Arkley of the Aurelia stood beside Ryabkov in Velgorsk.",
    )
    async with open_stage([*newspaper(), abroad]) as stage:
        eve = await stage.client.person("Eve", language_code="en")
        await stage.opened.story_follower.catch_up()
        post = (
            "Заместитель министра Илья Рябков открыл 12 декабря порт Вельгорск для 340 траулеров. "
            "Рядом с Рябковым стояли мэр Анна Дельмас и капитан «Аурелии» Виктор Аркли."
        )
        assert abroad.title in (await forwarded(stage, eve, post))["text"]


async def test_an_outlets_label_and_a_machines_translation_are_named(open_stage: Any) -> None:
    outlet = {"name": COURIER, "label": "council-owned", "reason": "The council pays for it."}
    marsh = next(item for item in newspaper() if item.title == MARSH)
    copy = replace(marsh, outlet=VESTNIK, url="https://copy.example/1")
    async with open_stage([*newspaper(), copy], outlet=[outlet]) as stage:
        eve = await stage.client.person("Eve", language_code="en")
        answer = await forwarded(stage, eve, WINDMILL)
        assert "Marsh Courier (council-owned)" in answer["text"]
        assert f"Also published by {VESTNIK}." in answer["text"]
        assert EN.text("list-labels") in answer["text"]
        french = (
            "Le conseil du marais a voté lundi par neuf voix contre deux la restauration du vieux moulin. "
            "Le moulin a perdu ses ailes dans une tempête et reste vide depuis seize ans."
        )
        relayed = await forwarded(stage, eve, french)
        assert EN.text("translation-mark") in relayed["text"]
        assert RELAY not in relayed["text"].split("\n")[0]


async def test_it_does_not_say_nothing_before_all_is_sorted(
    press: Any, eve: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.services.reading._BEHIND", -1)
    assert (await forwarded(press, eve, NOTHING))["text"] == EN.text("index-behind")
    assert f"1. {MARSH}" in (await forwarded(press, eve, WINDMILL))["text"]
