"""Who said what, asked for in the chat; doubts about it, and what admins find."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from own_news import draft

from bot.archive.enrich import analyse, find
from bot.locale.catalogue import Localiser
from bot.model.article import Draft, Provenance, ProvenanceKind
from bot.model.role import Role
from bot.render.actions.quotes import QuotesOf
from bot.render.callback import encode
from bot.sandbox import Person
from bot.storage.admins import AdminStore
from bot.storage.notices import NoticeStore
from bot.storage.quotes import QuoteStore
from bot.text.name_sounds import name_sounds

EN = Localiser("en")
CHIEF, DEPUTY = 777, 778
PORT, LONG, MAYOR, ENGLISH_PORT, TALK = (
    "Le port de Velgorsk ne fermera pas cet hiver",
    "Velgorsk : « le port restera ouvert »",
    "La maire de Trévignec répond aux pêcheurs",
    "Velgorsk harbour to stay open",
    "Порт Вельгорска не закроют",
)
RELAY = Provenance(
    kind=ProvenanceKind.MACHINE_TRANSLATION,
    relayed_by="Relais Automatique",
    notice="Ce site transmet et traduit automatiquement, sans éditeur humain.",
)
OPEN = "Nous ne prévoyons pas de fermer le port pendant l’hiver, et personne ne nous l’a demandé"


def translated() -> Draft:
    """An article in machine French: three quotes of one man, one of another."""
    return draft(
        PORT,
        "fr",
        "Речной листок",
        30,
        body=(
            "Le port ne sera pas fermé, a déclaré jeudi le vice-ministre des Transports Ilya Ryabkov.\n\n"
            "« Nous ne prévoyons pas de fermer le port pendant cet hiver, et personne ne nous l’a demandé », "
            "a déclaré Ryabkov lors d’un briefing. Il a dit que les pilotes travaillent "
            "« avec deux remorqueurs et une vedette », mais pas la nuit.\n\n"
            "« Nous attendons la glace par les voies habituelles », a expliqué Ryabkov.\n\n"
            "Le porte-parole du syndicat, Victor Delmas, a affirmé : « Nos équipages n’ont reçu aucune "
            "réponse depuis le mois de septembre. »"
        ),
        provenance=RELAY,
    )


def newsroom() -> list[Draft]:
    return [
        translated(),
        draft(
            LONG,
            "fr",
            "Gazette du Port",
            20,
            body=(
                f"« {OPEN} », a déclaré Ilya Riabkov à notre journal. Les pilotes suivent l’affaire depuis "
                "le printemps et viennent nombreux aux réunions du conseil portuaire."
            ),
        ),
        draft(
            MAYOR,
            "fr",
            "Gazette du Port",
            10,
            body=(
                "« Les filets seront réparés avant la fin du mois », a déclaré la maire Anne Delmas. "
                "La mairie prévoit de publier le détail des dépenses, comme le veut la règle."
            ),
        ),
        draft(
            TALK,
            "ru",
            "Северный вестник",
            9,
            body=(
                "«Мы не собираемся закрывать порт этой зимой», — заявил Илья Рябков. "
                "Жители города следят за этим делом с весны и приходят на собрания."
            ),
        ),
    ]


def labels(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


@pytest.fixture
async def room(open_stage: Any) -> Any:
    async with open_stage(newsroom(), telegram={"admins": [CHIEF, DEPUTY]}) as stage:
        stage.chief, stage.deputy = [
            await stage.client.person(name, language_code="en", id=number)
            for name, number in (("Chief", CHIEF), ("Deputy", DEPUTY))
        ]
        for admin in (stage.chief, stage.deputy):
            await stage.ask(admin, "/start")  # the bot may write to those who wrote first
        yield stage
        assert 400 not in await stage.client.refused()


@pytest.fixture
async def eve(room: Any) -> Person:
    return await room.client.person("Eve", language_code="en")


async def notices_to(room: Any, person: Person) -> list[dict[str, Any]]:
    """Give what the bot told an admin of doubts, once it has told all."""
    async with asyncio.timeout(30):
        while await NoticeStore(room.opened.database, room.clock).open():  # noqa: ASYNC110  # it is another's work
            await asyncio.sleep(0.02)
    return [
        message
        for message in await room.client.messages(person.id)
        if "Somebody doubts who said this" in message["text"]
    ]


async def test_an_articles_quotes_under_their_speakers(room: Any, eve: Person) -> None:
    card = await room.ask(eve, f"/article {room.ids[PORT]}")
    quotes = await room.press(eve, card, "Quotes")
    text = quotes["text"]
    assert "Wording translated by Relais Automatique, not the speaker’s own." in text
    assert text.count("Ilya Ryabkov, vice-ministre des Transports") == 1
    assert text.index("Ryabkov") < text.index("3. “Nous attendons") < text.index("Victor Delmas")
    assert "4. “Nos équipages" in text
    back = await room.press(eve, quotes, "◀ Article")
    assert back["text"].startswith(PORT)


async def test_an_article_without_quotes_offers_none(room: Any, eve: Person) -> None:
    [plain] = [draft("Rien à citer", "fr", "Gazette du Port", 1, "Le bassin nord est vide depuis lundi.")]
    await room.accept([plain])
    assert "Quotes" not in labels(await room.ask(eve, f"/article {room.ids[plain.title]}"))


@pytest.mark.parametrize("name", ["Riabkov", "рябков", "Ilya Ryabkow"])
async def test_what_somebody_said_in_any_spelling(room: Any, eve: Person, name: str) -> None:
    listed = await room.ask(eve, f"/quotes {name}")
    text = listed["text"]
    assert text.startswith(f"What “{name}” said (4)")
    assert text.index("Мы не собираемся") < text.index(OPEN) < text.index("remorqueurs"), "newest first"
    assert "Gazette du Port · 20 h ago · also: Речной листок" in text
    assert (
        "Речной листок has, in machine translation: “Nous ne prévoyons pas de fermer le port pendant cet"
        in text
    )
    assert text.count("personne ne nous l’a demandé") == 2, "once, and once as the other has it"
    assert "Delmas" not in text
    card = await room.press(eve, listed, "2")
    assert card["text"].startswith(LONG)
    assert (await room.press(eve, card, "◀ List"))["text"] == text


async def test_who_has_an_articles_text_has_its_quotes(room: Any, eve: Person) -> None:
    copy = replace(newsroom()[1], outlet="Le Copiste", url="https://copyist.example/1")
    await room.accept([copy])
    assert "also: Речной листок, Le Copiste" in (await room.ask(eve, "/quotes Riabkov"))["text"]


async def test_a_list_keeps_its_articles_when_news_come_in(room: Any, eve: Person) -> None:
    more = [
        draft(
            f"Le pilote parle, {number}",
            "fr",
            "Gazette du Port",
            5 + number,
            body=f"« Le chenal numéro {number} de {word} reste ouvert aux {word}s », a déclaré Ilya Riabkov.",
        )
        for number, word in enumerate(("barque", "péniche", "vedette"))
    ]
    await room.accept(more)
    listed = await room.ask(eve, "/quotes Riabkov")
    assert "1/2" in labels(listed)
    second = await room.press(eve, listed, "▶")
    late = draft(
        "Encore",
        "fr",
        "Gazette du Port",
        0.1,
        body="« Tout est dit et redit au port », a déclaré Ilya Riabkov.",
    )
    await room.accept([late])
    assert (await room.press(eve, second, "◀"))["text"] == listed["text"]
    assert "Tout est dit" in (await room.ask(eve, "/quotes Riabkov"))["text"]


async def test_namesakes_can_be_told_apart(room: Any, eve: Person) -> None:
    both = await room.ask(eve, "/quotes Delmas")
    assert EN.text("quotes-who") in both["text"]
    assert {"Anne Delmas", "Victor Delmas"} <= set(labels(both))
    one = await room.press(eve, both, "Victor Delmas")
    assert one["message_id"] != both["message_id"]
    assert "aucune réponse" in one["text"]
    assert "filets" not in one["text"]


async def test_nothing_found_leads_on(room: Any, eve: Person) -> None:
    near = await room.ask(eve, "/quotes Delmask")
    assert near["text"].startswith("I have nothing that “Delmask” said.")
    assert labels(near) == ["Anne Delmas", "Victor Delmas", "Tell me when there’s news"]
    assert "filets" in (await room.press(eve, near, "Anne Delmas"))["text"]
    nobody = await room.ask(eve, "/quotes <b>Quuxington</b>")
    assert "/search <b>Quuxington</b>" in nobody["text"]
    assert labels(nobody) == ["Tell me when there’s news"]


async def test_without_a_name_it_says_how_and_offers_names(room: Any, eve: Person) -> None:
    asked = await room.ask(eve, "/quotes")
    assert "/quotes Guterres" in asked["text"]
    assert sorted(labels(asked)) == ["Anne Delmas", "Ilya Riabkov", "Victor Delmas"], "each person once"
    assert (await room.press(eve, asked, "Victor Delmas"))["text"].startswith("What “Victor Delmas” said")


async def test_outlets_of_which_only_headlines_may_be_shown(open_stage: Any) -> None:
    hidden = {"name": "Gazette du Port", "show": "headline"}
    async with open_stage(newsroom(), outlet=[hidden]) as stage:
        eve = await stage.client.person("Eve", language_code="en")
        assert "Quotes" not in labels(await stage.ask(eve, f"/article {stage.ids[LONG]}"))
        text = (await stage.ask(eve, "/quotes Riabkov"))["text"]
        assert "pendant cet hiver" in text
        assert "also: Gazette du Port" in text, "named, but its words are not shown"
        assert OPEN not in text
        assert "Anne Delmas" not in str(await stage.ask(eve, "/quotes Delmas"))
        near = await stage.ask(eve, "/quotes Delmask")
        assert "Anne Delmas" not in str(near)
        sounds = name_sounds("Anne Delmas")
        [hers] = await QuoteStore(stage.opened.database).speakers(sounds)
        assert await stage.notice(eve, near, data=encode(QuotesOf(hers.id)), forge=True) == EN.text(
            "button-old"
        )


async def test_only_its_sender_sees_the_quotes_of_a_private_page(room: Any, eve: Person) -> None:
    bob = await room.client.person("Bob", language_code="en")
    archive = room.opened.archive
    secret = draft(
        "Secret",
        "fr",
        "Carnet",
        1,
        body="« Le trésor est sous le vieux moulin du marais », a déclaré Zoé Karvel.",
    )
    await archive.accept(
        [archive.candidate(secret, analyse(secret), findings=find(secret), sender=eve.id, public=False)]
    )
    assert "trésor" in (await room.ask(eve, "/quotes Karvel"))["text"]
    group = await room.client.group("Readers", eve, bob)
    for person, chat in ((bob, None), (eve, group)):
        for words in ("/quotes Karvel", "/quotes Karvelle", "/quotes"):
            assert "Zoé Karvel" not in str(await room.ask(person, words, chat=chat)), words


async def test_admins_hear_of_a_doubt_about_what_is_private_only_as_far_as_all_may_see_it(
    room: Any, eve: Person
) -> None:
    archive = room.opened.archive
    for title, body in (
        ("Lettre", f"« {OPEN}, ni avant ni après », a déclaré Ilya Riabkov."),
        ("Carnet", "« Le trésor est sous le vieux moulin du marais », a déclaré Ilya Riabkov."),
    ):
        secret = draft(title, "fr", "Carnet", 1, body=body)
        await archive.accept(
            [archive.candidate(secret, analyse(secret), findings=find(secret), sender=eve.id, public=False)]
        )
    for first in ("Le trésor", f"{OPEN}, ni avant"):
        listed = await room.ask(eve, "/quotes Riabkov")
        assert f"1. “{first}" in listed["text"]
        done = await room.press(eve, await room.press(eve, listed, "Wrong speaker?"), "1")
        assert done["text"].startswith(EN.text("report-thanks"))
    [told] = await notices_to(room, room.chief)
    assert "in Gazette du Port" in told["text"]
    assert "trésor" not in str(await room.ask(room.chief, "/reports"))


async def test_a_group_member_doubts_a_name_and_admins_settle_it(room: Any, eve: Person) -> None:
    chief, deputy = room.chief, room.deputy
    bob = await room.client.person("Bob", language_code="en")
    kim = await room.client.person("Kim", language_code="en")
    await room.ask(kim, "/start")
    await AdminStore(room.opened.database, room.clock).put(kim.id, Role.EDITOR, by=chief.id)
    room.clock.advance(3)
    group = await room.client.group("Readers", eve, bob)
    listed = await room.ask(bob, "/quotes Riabkov", chat=group)
    assert await room.notice(eve, listed, "Wrong speaker?") == EN.text("listing-not-yours")
    asked = await room.press(bob, listed, "Wrong speaker?")
    assert asked["text"].startswith(EN.text("quotes-which"))
    [data] = [
        button["callback_data"]
        for row in asked["reply_markup"]["inline_keyboard"]
        for button in row
        if button["text"] == "2"
    ]
    # Another button may be in its place before the second.
    await asyncio.gather(*(bob.press(asked, data=data, forge=True) for _ in range(2)))
    await room.settled()
    room.sandbox.world.ledger.refused.clear()  # the second press changed nothing, which Telegram refuses
    [left] = [item for item in await room.client.messages(group) if item["message_id"] == asked["message_id"]]
    assert left["text"].startswith(EN.text("report-thanks"))
    assert OPEN not in left["text"]
    # Both outlets that have these words lose the name, for everybody.
    for title, number in ((LONG, 1), (PORT, 4)):
        quotes = await room.press(eve, await room.ask(eve, f"/article {room.ids[title]}"), "Quotes")
        assert quotes["text"].count("Speaker unclear (name in doubt)") == 1, title
        assert (
            len([line for line in quotes["text"].split("\n") if line[:2] in ("1.", "2.", "3.", "4.")])
            == number
        )
    assert OPEN not in (await room.ask(eve, "/quotes Riabkov"))["text"]
    [told] = await notices_to(room, chief)
    assert OPEN in told["text"]
    assert [one["text"] for one in await notices_to(room, kim)] == [told["text"]], "editors settle it, too"
    assert "Ilya Riabkov, in Gazette du Port" in told["text"]
    assert told["text"].endswith("To answer, reply to this message.")
    answer = "It was her brother, thank you."
    gone = await room.ask(chief, answer, reply_to=told["message_id"])
    assert gone["text"] == EN.text("feedback-gone"), "Bob has never written to the bot alone"
    await room.ask(bob, "/start")
    done = await room.ask(chief, answer, reply_to=told["message_id"])
    assert done["text"] == EN.text("desk-answered")
    await room.delivered()
    heard = (await room.client.messages(bob.id))[-1]["text"]
    assert heard.startswith(f"The editors answer: {answer}")
    assert heard.endswith("— Ilya Riabkov")
    [deputys] = await notices_to(room, deputy)
    late = await room.ask(deputy, "No, it was not.", reply_to=deputys["message_id"])
    assert late["text"] == EN.text("feedback-answered")
    assert "answered who doubted that it was Ilya Riabkov" in (await room.ask(chief, "/audit report"))["text"]
    assert len(await notices_to(room, deputy)) == 1
    article = await room.press(chief, told, "Article")
    assert article["text"].startswith(LONG)
    assert article["message_id"] != told["message_id"], "the notice stays, to be decided"
    data = told["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    hello = await room.ask(eve, "/help")
    assert await room.notice(eve, hello, data=data, forge=True) == EN.text("button-old")
    reports = await room.ask(deputy, "/reports")
    settled = await room.press(deputy, reports, "1: Name is right")
    assert "✓ Deputy found: the name is right." in settled["text"]
    assert OPEN in (await room.ask(eve, "/quotes Riabkov"))["text"]
    late = await room.press(
        chief, await room.ask(chief, "/help"), data=data.replace("right", "wrong"), forge=True
    )
    assert "✓ Deputy found: the name is right." in late["text"], "the first finding stays"
    again = await room.press(bob, await room.ask(bob, "/quotes Riabkov"), "Wrong speaker?")
    said = await room.press(bob, again, "2")
    assert said["text"].startswith(EN.text("report-known-right"))
    assert OPEN in said["text"]
    assert len(await notices_to(room, chief)) == 1
    assert (await room.ask(chief, "/reports"))["text"] == EN.text("reports-none")


async def test_a_wrong_name_stays_away_until_that_is_taken_back(room: Any, eve: Person) -> None:
    chief = room.chief
    quotes = await room.press(eve, await room.ask(eve, f"/article {room.ids[MAYOR]}"), "Quotes")
    asked = await room.press(eve, quotes, "Wrong speaker?")
    assert (await room.press(eve, asked, "Cancel"))["text"] == quotes["text"]
    doubted = await room.press(eve, await room.press(eve, quotes, "Wrong speaker?"), "1")
    assert "Speaker unclear (name in doubt)" in doubted["text"]
    assert "Anne Delmas" not in doubted["text"]
    [told] = await notices_to(room, chief)
    settled = await room.press(chief, told, "Name is wrong")
    assert "✗ Chief found: the name is wrong." in settled["text"]
    assert "filets" not in (await room.ask(eve, "/quotes Anne Delmas"))["text"]
    assert (await room.press(chief, settled, "Take it back"))["text"].count("Delmas") == 1
    assert "filets" in str(await room.ask(chief, "/reports"))
    corrected = replace(newsroom()[2], body="Vendredi. " + newsroom()[2].body)
    await room.accept([corrected])
    assert "filets" in (await room.ask(eve, "/quotes Anne Delmas"))["text"], "the quote moved"
    assert await room.notice(
        chief, settled, data=told["reply_markup"]["inline_keyboard"][0][0]["callback_data"], forge=True
    ) == EN.text("quote-gone")


async def test_nobody_doubts_without_end(room: Any, eve: Person) -> None:
    many = draft(
        "Beaucoup de paroles",
        "fr",
        "Gazette du Port",
        1,
        body="\n\n".join(
            f"« Le quai {number} sera réparé dans {number + 2} semaines », a déclaré Paul Kermer{letter}."
            for number, letter in enumerate("bdfglmnprst")
        ),
    )
    await room.accept([many])
    for number in range(11):
        quotes = await room.press(eve, await room.ask(eve, f"/article {room.ids[many.title]}"), "Quotes")
        for _ in range(number // 5):
            quotes = await room.press(eve, quotes, "▶")
        asked = await room.press(eve, quotes, "Wrong speaker?")
        if number < 10:
            done = await room.press(eve, asked, str(number + 1))
            assert done["text"].startswith(EN.text("report-thanks"))
        else:
            assert await room.notice(eve, asked, str(number + 1)) == EN.text("reports-full", most=10)
    room.clock.advance(timedelta(days=1, minutes=1).total_seconds())
    assert (await room.press(eve, asked, "11"))["text"].startswith(EN.text("report-thanks"))


async def test_other_languages_of_the_interface(room: Any) -> None:
    for code in ("fr", "ru"):
        said = Localiser(code)
        person = await room.client.person(code, language_code=code)
        listed = await room.ask(person, "/quotes Рябков")
        assert said.text("quotes-of-person", name="Рябков") in listed["text"]
        assert said.text("button-wrong-speaker") in labels(listed)
