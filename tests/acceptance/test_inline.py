"""`@bot words` in any chat: what is offered, and what is sent of it."""

from dataclasses import replace
from typing import Any

import pytest
from own_news import BEES, COURIER, FERRY, GAZETTE, HARBOUR, MARSH, RELAY, RELAYED, body_of, draft, newspaper

from bot.locale.catalogue import Localiser
from bot.model.article import Provenance, ProvenanceKind
from bot.sandbox import Person
from bot.services.inline import PAGE

EN, FR, RU = map(Localiser, ("en", "fr", "ru"))
SAID = "The pilots want a second tug before the ice comes"
OPEN = "Nous ne prévoyons pas de fermer le port pendant l’hiver, et personne ne nous l’a demandé"
TALK, TALKED = "Pilots of the estuary ask for a tug", "Le port restera ouvert tout l’hiver"


def talk() -> list[Any]:
    return [
        draft(
            TALK,
            "en",
            COURIER,
            3,
            body=f"“{SAID},” said Ilya Ryabkov, deputy minister of transport, on Monday. "
            "The council has heard the pilots before and will hear them again in March.",
        ),
        draft(
            TALKED,
            "fr",
            None,
            4,
            body=f"« {OPEN} », a déclaré le vice-ministre Ilya Riabkov jeudi à notre journal. "
            "Les pilotes suivent l’affaire depuis le printemps.",
            provenance=Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by=RELAY),
        ),
    ]


def titles(offered: Any) -> list[str]:
    return [result["title"] for result in offered.results]


def buttons(message: dict[str, Any]) -> dict[str, str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return {button["text"]: button["url"] for row in rows for button in row}  # each leads elsewhere


async def test_words_offer_articles_and_one_is_sent_where_the_bot_is_not(stage: Any, ann: Person) -> None:
    club = await stage.client.group("Club", ann, bot=False)
    offered = await ann.inline("windmill", chat=club)
    assert titles(offered)[0] == MARSH
    line, opening = offered.results[0]["description"].split("\n")
    assert line.startswith("Marsh Courier (council-owned) · 7 h ago")
    assert opening.startswith("The marsh council voted")
    sent = (await ann.choose(offered, offered.results[0]["id"], chat=club)).message
    assert sent["text"].startswith(
        f"{MARSH}\nMarsh Courier (council-owned; label set by this bot’s operator)"
    )
    assert EN.text("card-verbatim") in sent["text"]
    marsh = await stage.opened.articles.get(stage.ids[MARSH])
    assert buttons(sent) == {
        "Original": marsh.url,
        "In the bot": f"https://t.me/depeche_bot?start=article_{marsh.id}",
    }
    card = await stage.follow(ann, f"article_{marsh.id}")
    assert card["text"].startswith(MARSH)


async def test_without_words_the_latest_stories_in_the_askers_language(stage: Any, ann: Person) -> None:
    camille = await stage.client.person("Camille", language_code="fr")
    latest = await camille.inline("")
    assert HARBOUR in titles(latest)
    listed = (await stage.ask(camille, "/latest"))["text"].split("\n")
    assert f"1. {titles(latest)[0]}" in listed
    relayed = next(result for result in latest.results if result["title"] == RELAYED)
    assert FR.text("translation-mark") in relayed["description"]
    assert FR.text("provenance-translated-by-unedited", relay=RELAY) in relayed["content"]["text"]
    # Who chose a language in the private chat is answered in it, whatever their Telegram speaks.
    settings = await stage.ask(camille, "/settings")
    await stage.press(camille, await stage.press(camille, settings, "Langue\u00a0: Français"), "Русский")
    changed = await camille.inline("", offset="0")
    assert changed.results == []  # no page began there
    nothing = await camille.inline("xyzzyx qwrtz")
    assert nothing.button["text"] == RU.text("inline-nothing", words="xyzzyx qwrtz")


async def test_a_name_offers_quotes_first_and_quotes_alone_when_asked(open_stage: Any) -> None:
    async with open_stage([*newspaper(), *talk()]) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        named = await ann.inline("Ryabkov")
        assert [title.split(",")[0] for title in titles(named)[:2]] == ["Ilya Ryabkov", "Ilya Riabkov"]
        assert TALK in titles(named)[2:]
        for typed in ("quotes Рябков", "цитаты Ryabkov", "Citations : Riabkov", "zitate Ryabkov"):
            alone = await ann.inline(typed)
            assert [result["id"][0] for result in alone.results] == ["q", "q"]
        said = (await ann.choose(alone, alone.results[1]["id"])).message["text"]
        assert said.split("\n")[:2] == [f"“{OPEN}”", "— Ilya Riabkov, vice-ministre"]
        assert EN.text("quotes-translated-by", relay=RELAY) in said
        assert "machine translation" in alone.results[1]["description"]
        # What was sent to the bot itself is no request.
        await stage.settled()
        assert await stage.sent(ann.id) == []


async def test_nothing_found_leads_to_the_search_in_the_bot(stage: Any, ann: Person) -> None:
    offered = await ann.inline("  паром   zzyzx-qqq ")
    assert offered.results == []
    assert offered.button["text"] == EN.text("inline-nothing", words="паром zzyzx-qqq")
    answer = await stage.follow(ann, offered.button["start_parameter"])
    assert "паром zzyzx-qqq" in answer["text"]
    long = await ann.inline("ж" * 200)
    assert len(long.button["start_parameter"]) <= 64
    for words in ("quotes Nobody Whatsoever", '"', "lang:de windmill", "?!"):
        assert (await ann.inline(words)).button, words


async def test_it_shows_nobody_what_somebody_sent_for_themselves_nor_more_than_may_be(
    open_stage: Any,
) -> None:
    outlets = [{"name": GAZETTE, "show": "headline"}, {"name": COURIER, "show": "summary"}]
    pictured = [replace(item, image="https://pictures.example/1.jpg") for item in newspaper()]
    async with open_stage(pictured, outlet=outlets) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        archive = stage.opened.archive
        secret = draft("Windmill plans that Ann keeps to herself", "en", COURIER, 1, "The windmill plans.")
        analysis = (await stage.opened.articles.get(stage.ids[MARSH])).analysis
        candidate = archive.candidate(secret, analysis, sender=ann.id, public=False)
        await archive.accept([candidate])
        await stage.indexed()
        offered = await ann.inline("windmill")
        assert MARSH in titles(offered)
        assert secret.title not in titles(offered)
        assert secret.title not in titles(await ann.inline(""))
        bees = next(result for result in (await ann.inline("abeilles")).results if result["title"] == BEES)
        assert "\n" not in bees["description"]
        assert "thumbnail_url" not in bees
        assert EN.text("card-headline-only-original") in bees["content"]["text"]
        ferry = next(result for result in (await ann.inline("ferry")).results if result["title"] == FERRY)
        assert ferry["thumbnail_url"] == "https://pictures.example/1.jpg"
        assert EN.text("card-summary-only-original") in ferry["content"]["text"]


async def test_pages_follow_one_another_within_the_limits(open_stage: Any) -> None:
    many = [
        draft(
            f"Oyster bed number {number} & <b>reopens</b>" + " again" * 60 * (number % 2),
            "en",
            COURIER,
            number,
            f"The oyster bed number {number} reopens after a long rest, its keepers said.",
            image="javascript:alert(1)" if number % 3 else "https://pictures.example/a b.jpg",
        )
        for number in range(1, 2 * PAGE + 6)
    ]
    async with open_stage(many) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        offset, seen = "", []
        while True:
            page = await ann.inline("oyster", offset=offset)
            seen += [result["id"] for result in page.results]
            assert len(page.results) <= 50
            for result in page.results:
                assert len(result["title"]) <= 130
                assert len(result["description"]) <= 400
                assert "<b>reopens</b>" in result["content"]["text"]
                assert result.get("thumbnail_url", "https://").startswith("https://")
            offset = page.next_offset
            if not offset:
                break
        assert len(seen) == len(set(seen)) == len(many)
        for wrong in ("x", "-1", "99999999999", "1e3", "৪"):
            assert (await ann.inline("oyster", offset=wrong)).results == []
        [entry, *_] = await stage.client.ledger(method="answerInlineQuery")
        assert (entry["params"]["is_personal"], int(entry["params"]["cache_time"]) > 0) == (True, True)
        assert 400 not in await stage.client.refused()


async def test_who_types_too_much_is_told_and_never_left_waiting(open_stage: Any) -> None:
    async with open_stage(newspaper(), readers={"requests_per_minute": 1}) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        for words in ("ferry", "windmill", "library"):
            assert (await ann.inline(words)).results
        for words in ("marsh", "council"):
            late = await ann.inline(words)
            assert late.results == []
            assert late.button["text"][:20] == EN.text("slow-down")[:20]
        stage.clock.advance(61)
        assert (await ann.inline("windmill")).results


async def test_a_failure_inside_is_said(stage: Any, ann: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError("on purpose")

    monkeypatch.setattr(stage.bot._desk.services.inline, "page", broken)
    failed = await ann.inline("windmill")
    assert failed.results == []
    assert failed.button["text"].startswith("Sorry")
    monkeypatch.undo()
    assert (await ann.inline("windmill ")).results


async def test_a_story_told_by_several_leads_to_it(open_stage: Any) -> None:
    marsh = next(item for item in newspaper() if item.title == MARSH)
    other = replace(
        marsh,
        title="Windmill on Reed Lane to be restored, marsh council decides",
        outlet="The Copyist",
        url="https://copyist.example/1",
        body=body_of(
            "en",
            "The marsh council decided by nine votes to two to restore the old windmill on Reed Lane.",
            "The windmill on Reed Lane has stood empty for sixteen years; it will cost 310,000 crowns.",
        ),
    )
    async with open_stage([marsh, other]) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        await stage.opened.story_follower.catch_up()
        first = (await ann.inline("windmill reed lane")).results[0]
        story = (await stage.opened.articles.get(stage.ids[MARSH])).story
        assert "+1 outlet" in first["description"]
        keyboard = first["content"]["reply_markup"]["inline_keyboard"]
        assert keyboard[0][-1]["url"] == f"https://t.me/depeche_bot?start=story_{story}"


async def test_help_tells_of_it(stage: Any, ann: Person) -> None:
    assert "@depeche_bot climate" in (await stage.ask(ann, "/help"))["text"]


async def test_what_the_asker_filters_out_is_not_among_the_latest(stage: Any, ann: Person) -> None:
    await stage.ask(ann, "/filter windmill")
    assert MARSH not in titles(await ann.inline(""))
    assert MARSH in titles(await ann.inline("windmill")), "who asks for it gets it"
