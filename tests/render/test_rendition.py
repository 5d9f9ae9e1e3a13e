"""What is said of translations, in each language; and text that runs the other way."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from bot.locale.catalogue import Localiser
from bot.model.article import Article, Provenance, ProvenanceKind
from bot.model.sentence import Sentence
from bot.model.story import Told
from bot.model.translation import AS_IT_IS, LeftAt, Pair, Reads, Rendition, Shortfall
from bot.render.actions.articles import OpenArticle, ShowListing
from bot.render.actions.as_written import AsWritten
from bot.render.as_written import switchable
from bot.render.callback import decode, encode
from bot.render.card import card_view
from bot.render.fulltext import FullText, fulltext_view
from bot.render.html import isolate, sentence
from bot.render.listing import numbered
from bot.render.origin import origin_parts
from bot.render.rendition import as_told, left_notes, rendition_line, rendition_mark, shortfall_note
from bot.render.view import Button, View

Make = Callable[..., Article]
FRENCH = Rendition(pair=Pair("fr", "en"), engines=("Libre",))
THROUGH = Rendition(pair=Pair("uk", "fr"), engines=("Deep", "Libre"), through="en")
WAYS = ("\u2066", "\u2067", "\u2069")


def test_a_translated_title_is_followed_by_what_made_it(english: Localiser) -> None:
    line = rendition_line(FRENCH, english)
    assert line == "Machine translation from French (Libre), not checked by a person"
    assert rendition_mark(FRENCH, english) == "machine translation from French"
    assert "from Ukrainian through English (Deep, Libre)" in rendition_line(THROUGH, english)
    assert "through English" in rendition_mark(THROUGH, english)
    assert rendition_line(FRENCH, english, again=True).startswith("Translated twice by program")
    assert rendition_mark(THROUGH, english, again=True).startswith("translated twice by program")
    for nothing in (None, replace(FRENCH, engines=(), shortfall=Shortfall.DOWN)):
        assert rendition_line(nothing, english) == rendition_mark(nothing, english) == ""


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("rendition", [FRENCH, THROUGH])
def test_every_language_names_engine_and_languages(language: str, again: bool, rendition: Rendition) -> None:
    localiser = Localiser(language)
    line = rendition_line(rendition, localiser, again=again)
    assert localiser.listed(rendition.engines) in line
    for code in filter(None, (rendition.pair.source, rendition.through)):
        assert localiser.language_name(code) in line
        assert localiser.language_name(code) in rendition_mark(rendition, localiser, again=again)


def test_an_engines_name_is_only_text(english: Localiser) -> None:
    line = rendition_line(replace(FRENCH, engines=("<b>Me & you</b>" * 9,)), english)
    assert "<b>" not in line
    assert "&lt;b&gt;Me &amp; you" in line
    assert len(line) < 300


def test_each_reason_is_said_once_with_its_languages(english: Localiser) -> None:
    def short(source: str, why: Shortfall) -> Rendition:
        return Rendition(pair=Pair(source, "en"), shortfall=why)

    note = shortfall_note(
        [
            short("fr", Shortfall.PAIR),
            None,
            FRENCH,
            short("ru", Shortfall.PAIR),
            short("fr", Shortfall.PAIR),
            short("ru", Shortfall.LATE),
        ],
        english,
    )
    assert note.split("\n") == [
        english.text("translation-late"),
        english.text("translation-pair", language="French, Russian"),
    ]
    assert shortfall_note([FRENCH, None], english) == ""
    for language in ("en", "fr", "ru"):
        for why in Shortfall:
            assert len(shortfall_note([short("fr", why)], Localiser(language))) > 20


def test_a_list_marks_what_is_translated_and_nothing_else(
    make_article: Make, english: Localiser, now: Any, outlets: Any
) -> None:
    article = make_article(provenance=Provenance(), language="fr")
    assert "French" in origin_parts(article, english, now, outlets)
    parts = origin_parts(replace(article, rendition=FRENCH), english, now, outlets)
    assert "machine translation from French" in parts
    assert "French" not in parts
    relayed = replace(article, provenance=Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION))
    parts = origin_parts(replace(relayed, rendition=FRENCH), english, now, outlets)
    assert "translated twice by program, the second time from French" in parts
    assert "machine translation" not in parts
    late = replace(article, rendition=Rendition(pair=Pair("fr", "en"), shortfall=Shortfall.LATE))
    shown = numbered([late, article], localiser=english, now=now, outlets=outlets)
    assert shown.endswith(f"<i>{english.text('translation-late')}</i>")


def test_what_is_left_in_the_original_is_marked(
    make_article: Make, english: Localiser, now: Any, outlets: Any, accepted: Callable[[View], str]
) -> None:
    first, second = "Le premier port est fermé.", "Le second port reste ouvert ce soir."
    written = make_article(body=f"{first} {second}", lead=None, language="fr")
    left = replace(FRENCH, left=1, shortfall=Shortfall.DAMAGED)
    turned = "The first port is closed."
    summary = (
        Sentence(text=turned, start=0, end=len(first)),
        Sentence(text=second, start=len(first) + 1, end=len(written.body)),
    )
    carded = replace(written, rendition=left, analysis=replace(written.analysis, summary=summary))
    text = accepted(card_view(carded, localiser=english, now=now, outlets=outlets))
    assert f"1. {turned}\n\n2. [FR] {second}" in text
    assert english.text("translation-left", mark="[FR]") in text
    assert english.text("translation-damaged") in text
    # Where only the title is translated, the sentences are the article's own.
    alone = replace(left, left=2)
    untouched = (Sentence(text=first, start=0, end=len(first)), summary[1])
    titled = replace(written, rendition=alone, analysis=replace(written.analysis, summary=untouched))
    text = accepted(card_view(titled, localiser=english, now=now, outlets=outlets))
    assert english.text("card-verbatim") in text
    assert "[FR]" not in text
    at = LeftAt(title=True, lead=(0, len(first) + 1), text=(len(turned) + 1,))
    whole = replace(
        written, lead=f"{first} {second}", body=f"{turned} {second}", rendition=replace(left, at=at)
    )
    text = accepted(fulltext_view(whole, FullText(7), localiser=english, outlets=outlets))
    assert text.startswith(f"[FR] {written.title}\n")
    assert f"\n\n[FR] {first} [FR] {second}\n\n{turned} [FR] {second}\n\n" in text
    assert english.text("translation-left", mark="[FR]") in text
    # The mark of a sentence of the summary stands around its words alone.
    summed = replace(whole.analysis, summary=(Sentence(text=second, start=at.text[0], end=len(whole.body)),))
    marked = replace(whole, analysis=summed)
    html = fulltext_view(marked, FullText(7, highlight=1), localiser=english, outlets=outlets).text
    assert f"{turned} [FR] <b><u>{second}</u></b>" in html
    # Where nothing is translated, a note says so for all of it.
    down = replace(left, engines=(), left=9, shortfall=Shortfall.DOWN, at=at)
    for plain in (written, replace(whole, rendition=down)):
        assert "[FR]" not in accepted(fulltext_view(plain, FullText(7), localiser=english, outlets=outlets))
    opened = replace(
        whole,
        lead=f"{turned} {second}",
        rendition=replace(left, at=LeftAt(lead=(at.text[0],))),
        analysis=replace(whole.analysis, summary=()),
    )
    text = accepted(card_view(opened, localiser=english, now=now, outlets=outlets))
    assert f"{english.text('card-translated')}\n{turned} [FR] {second}" in text
    assert english.text("translation-left", mark="[FR]") in text


def test_what_is_left_is_told_by_what_stands_beside_it(make_article: Make, english: Localiser) -> None:
    down = replace(FRENCH, engines=(), left=1, shortfall=Shortfall.DAMAGED)
    said = Sentence(text="Le second port reste ouvert.", start=0, end=28)
    article = make_article(body=said.text, language="fr")
    told = Told(article=article, sentence=said, rendition=down)
    assert as_told(told, [FRENCH, down]) == (f"[FR] {said.text}", down)
    assert as_told(told, [down, None]) == (said.text, None)
    half = replace(FRENCH, left=1, at=LeftAt(text=(3,)))
    assert as_told(replace(told, rendition=half), [half]) == (f"Le [FR] {said.text[3:]}", half)
    assert as_told(replace(told, rendition=FRENCH), [FRENCH]) == (said.text, None)
    # A sentence of an article that is translated as one.
    whole = replace(article, rendition=replace(FRENCH, left=1))
    assert as_told(Told(article=whole, sentence=said), []) == (f"[FR] {said.text}", whole.rendition)
    turned = replace(said, text="The second port stays open.")
    assert as_told(Told(article=whole, sentence=turned), []) == (turned.text, None)
    russian = replace(down, pair=Pair("ru", "en"))
    assert left_notes([down, None, russian, down], english) == english.text(
        "translation-left", mark="[FR], [RU]"
    )
    assert left_notes([None], english) == ""


def test_the_switch_keeps_what_is_shown(english: Localiser) -> None:
    row = (Button("1", encode(OpenArticle(5, 9, 2))), Button("x", url="https://example.org"))
    view, action, reads = View("text", (row,)), ShowListing(9, 2), Reads(language="en")
    shown = switchable(view, action, [FRENCH, None], reads=reads, localiser=english, below=1)
    assert shown.keyboard[0] == row
    [switch] = shown.keyboard[1]
    assert decode(switch.data or "") == AsWritten(action)
    written = switchable(
        view, action, [None, None], reads=replace(reads, as_written=True), localiser=english, below=1
    )
    assert decode(written.keyboard[0][0].data or "") == AsWritten(OpenArticle(5, 9, 2))
    assert written.keyboard[0][1].url == "https://example.org"
    assert decode(written.keyboard[1][0].data or "") == action
    assert switchable(view, action, [None], reads=reads, localiser=english, below=1) == view
    down = replace(FRENCH, engines=(), shortfall=Shortfall.DOWN)
    [again] = switchable(view, action, [down], reads=reads, localiser=english, below=0).keyboard[0]
    assert decode(again.data or "") == action
    spent = replace(down, shortfall=Shortfall.SPENT)
    assert switchable(view, action, [spent], reads=reads, localiser=english, below=0) == view


def test_wants_only_what_is_not_read_anyway() -> None:
    reads = Reads(language="fr", also=frozenset({"en"}))
    assert [reads.wants(code) for code in ("fr", "en", "ru", None)] == [False, False, True, False]
    assert reads.first("ru") == ("fr", "en")
    assert AS_IT_IS.first("ru") == ("ru",)
    assert not replace(reads, as_written=True).wants("ru")


@pytest.mark.parametrize(
    "text",
    ["افتتح المتحف أبوابه", "Reuters: افتتح المتحف أبوابه في المدينة القديمة", "המוזיאון נפתח (2026)"],
)
def test_text_that_runs_the_other_way_stays_by_itself(
    text: str, make_article: Make, english: Localiser, now: Any, outlets: Any
) -> None:
    assert isolate(text) == f"\u2067{text}\u2069"
    article = make_article(
        title=text,
        lead=None,
        body=text,
        analysis=replace(make_article().analysis, summary=(Sentence(text=text, start=0, end=len(text)),)),
    )
    lines = numbered([article], localiser=english, now=now, outlets=outlets).split("\n")
    # What stands outside of the isolated text gives the line its direction: no Arabic there.
    outside = lines[0].replace(f"\u2067{text}\u2069", "")
    assert not any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in outside)
    card = card_view(article, localiser=english, now=now, outlets=outlets).text
    assert f"1. \u2067{text}\u2069" in card
    assert not any(way in escaped for way in WAYS for escaped in (sentence("Nothing of it", 50),))


def test_a_latin_text_with_a_foreign_name_runs_as_most_of_it() -> None:
    assert isolate("العربية is the channel’s name, said the minister") == (
        "\u2066العربية is the channel’s name, said the minister\u2069"
    )
    assert sentence("a < b", 20) == "a &lt; b"
