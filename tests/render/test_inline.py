"""Inline results: what is seen of each, and what it sends, whatever stands in an article."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.locale.catalogue import Localiser
from bot.model.article import Provenance, ProvenanceKind
from bot.model.outlet import OutletPolicy, Show
from bot.model.story import StoryBrief
from bot.model.utterance import Origin, Statement, Utterance
from bot.render.address import search_link_parameter
from bot.render.html import utf16_length
from bot.render.inline import inline_offers, inline_trouble
from bot.render.offer import Offer, Offers

BOT = "depeche_bot"
DAY = datetime(2023, 3, 14, tzinfo=UTC)


@pytest.fixture
def offered(now: Any, outlets: Any, english: Localiser) -> Any:
    def make(*articles: Any, said: tuple[Statement, ...] = (), words: str = "x", **more: Any) -> Offers:
        values: dict[str, Any] = {"stories": {}, "originals": {}, "next_offset": "", "outlets": outlets}
        return inline_offers(
            words,
            articles=articles,
            statements=said,
            bot_username=BOT,
            localiser=more.pop("localiser", english),
            now=now,
            **(values | more),
        )

    return make


def urls(offer: Offer) -> dict[str, str | None]:
    return {button.label: button.url for row in offer.view.keyboard for button in row}


def statement(now: Any, *pieces: str, **more: Any) -> Statement:
    origin = Origin(
        article_id=7,
        outlet=more.pop("outlet", "Plain Paper"),
        provenance=more.pop("provenance", Provenance()),
        language="fr",
        published=now - timedelta(hours=3),
        added=now,
        sort_time=now,
        public=True,
    )
    said = Utterance(
        origin=origin, start=0, pieces=pieces, **({"speaker": "Ilya Ryabkov", "role": None} | more)
    )
    return Statement(best=said)


def test_a_result_names_outlet_label_and_translation(offered: Any, make_article: Any, accepted: Any) -> None:
    dated = make_article(url="https://boree.example/a", published=DAY)
    [offer] = offered(dated).results
    assert offer.title == "Le budget du pont & du port"
    first, second = offer.description.split("\n")
    assert first == "Radio Borée (state-funded, Northland) · machine translation · 14 Mar"
    assert second == "La séance a duré 3,5 heures."
    text = accepted(offer.view)
    assert "state-funded, Northland; label set by this bot’s operator" in text
    assert "Machine translation relayed by Miroir Nord" in text
    assert urls(offer) == {
        "Original": "https://boree.example/a",
        "In the bot": f"https://t.me/{BOT}?start=article_7",
    }


def test_others_that_report_it_have_a_way_to_the_story(offered: Any, make_article: Any, now: Any) -> None:
    brief = StoryBrief(story_id=3, articles=4, sources=3, languages=("fr",), first=now, last=now)
    [offer] = offered(make_article(), stories={7: brief}).results
    assert "+2 outlets" in offer.description
    assert urls(offer)["Story"] == f"https://t.me/{BOT}?start=story_3"
    [alone] = offered(make_article(), stories={7: replace(brief, articles=1, sources=1)}).results
    assert "Story" not in urls(alone)


def test_of_headlines_nothing_else_is_shown(offered: Any, make_article: Any, accepted: Any) -> None:
    outlets = {"miroir nord": OutletPolicy(name="Miroir Nord", show=Show.HEADLINE)}
    shown = make_article(image="https://boree.example/p.jpg")
    [offer] = offered(shown, outlets=outlets).results
    assert (offer.picture, "\n" in offer.description) == (None, False)
    assert "3,5" not in accepted(offer.view)
    assert offered(shown).results[0].picture == "https://boree.example/p.jpg"


def test_a_quote_says_who_and_in_whose_wording(offered: Any, now: Any, accepted: Any) -> None:
    relayed = Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="Miroir Nord")
    said = statement(now, "Le port restera ouvert,", "même l’hiver", provenance=relayed, role="ministre")
    [offer] = offered(said=(said,), originals={7: "https://boree.example/a"}).results
    assert (offer.id, offer.title) == ("q7-0", "Ilya Ryabkov, ministre")
    assert offer.description.split("\n")[1] == "Plain Paper · 3 h ago · machine translation"
    text = accepted(offer.view)
    assert text.startswith("“Le port restera ouvert […] même l’hiver”\n— Ilya Ryabkov, ministre")
    assert "Wording translated by Miroir Nord" in text
    assert urls(offer)["Original"] == "https://boree.example/a"


def test_nothing_found_is_said_in_the_askers_language(offered: Any, localiser: Localiser) -> None:
    nothing = offered(words="трамвай " * 40, localiser=localiser)
    assert nothing.results == ()
    assert nothing.button is not None
    assert utf16_length(nothing.button.label) <= 80
    assert nothing.button.parameter.startswith("search_")
    assert offered(words="", localiser=localiser).button.label == localiser.text("inline-empty")
    trouble = inline_trouble("no " * 100)
    assert trouble.button is not None
    assert utf16_length(trouble.button.label) <= 60


@given(st.text(max_size=300))
def test_any_words_fit_into_a_deep_link(words: str) -> None:
    parameter = search_link_parameter(words)
    assert 1 <= len(parameter) <= 64
    assert all(sign.isascii() and (sign.isalnum() or sign in "_-") for sign in parameter)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(min_size=1, max_size=400), address=st.text(max_size=60))
def test_whatever_stands_in_an_article_is_taken(
    offered: Any, make_article: Any, accepted: Any, now: Any, text: str, address: str
) -> None:
    article = make_article(
        title=text,
        lead=text,
        body=text,
        outlet=text,
        section=text,
        url=f"https://{address}",
        image=address,
        analysis=make_article().analysis,
    )
    said = statement(now, text, text, outlet=text, speaker=text, role=text)
    offers = offered(article, said=(said,), originals={7: address})
    assert len({offer.id for offer in offers.results}) == 2
    for offer in offers.results:
        accepted(offer.view)
        assert offer.title.strip()
        assert utf16_length(offer.title) <= 125
        assert utf16_length(offer.description) <= 380
        assert len(offer.id.encode()) <= 64
        assert all(button.data is None for row in offer.view.keyboard for button in row)
