"""Answers and written summaries: whose words, within a message, whatever is in them."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.locale.catalogue import Localiser
from bot.model.answer import Source, WrittenSentence, WrittenText
from bot.model.article import Analysis, Article, Provenance, ProvenanceKind
from bot.model.outlet import OutletPolicy
from bot.model.sentence import Sentence
from bot.model.translation import Pair, Rendition, Shortfall
from bot.render.answer import answer_view
from bot.render.html import TEXT_LIMIT, length_of, visible
from bot.render.story import Way
from bot.render.written import written_answer_view, written_summary_view

NOW = datetime(2024, 5, 14, 9, 30, tzinfo=UTC)
EN = Localiser("en")
BODY = "The mill turns. It rains. The mill stands."
DONE = Rendition(pair=Pair("fr", "en"), engines=("Libre",))


def source(number: int = 1, *, best: tuple[Sentence, ...] | None = None, **more: Any) -> Source:
    fields: dict[str, Any] = {
        "title": f"Mill {number}",
        "body": BODY,
        "outlet": "Courier",
        "language": "en",
        "published": NOW,
        "seq": number,
        "added": NOW,
        "changed": NOW,
        "analysis": Analysis(),
    }
    renditions = more.pop("renditions", ())
    first = Sentence(text="The mill turns.", start=0, end=15)
    return Source(
        article=Article(id=number, **(fields | more)),
        best=(first,) if best is None else best,
        material=(),
        renditions=renditions,
    )


def shown(*sources: Source, outlets: dict[str, OutletPolicy] | None = None, **more: Any) -> str:
    view = answer_view(
        sources, question="Why?", listing_id=7, localiser=EN, now=NOW, outlets=outlets or {}, **more
    )
    return visible(view.text)


def test_what_is_left_out_between_sentences_is_shown() -> None:
    last = Sentence(text="The mill stands.", start=26, end=42)
    assert "The mill turns. […] The mill stands." in shown(source(best=(*source().best, last)))
    next_one = Sentence(text="It rains.", start=16, end=25)
    assert "The mill turns. It rains." in shown(source(best=(*source().best, next_one)))


def test_labels_translations_and_relays_are_said() -> None:
    relay = Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="Relay")
    outlets = {"courier": OutletPolicy(name="Courier", label="state-owned")}
    text = shown(source(provenance=relay), outlets=outlets)
    assert "Courier (state-owned)" in text
    assert EN.text("translation-mark") in text
    assert EN.text("list-labels") in text
    text = shown(source(renditions=(DONE,)))
    assert EN.text("ask-translated") in text
    assert "machine translation from French" in text
    left = Rendition(pair=Pair("fr", "en"), left=1, shortfall=Shortfall.DOWN)
    text = shown(source(1, renditions=(DONE,)), source(2, renditions=(left,)))
    assert "[FR] The mill turns." in text
    assert EN.text("translation-down") in text


def test_a_note_says_why_no_program_answers() -> None:
    assert EN.text("ask-writer-down") in shown(source(), note=EN.text("ask-writer-down"))


def written(*sentences: WrittenSentence, dropped: int = 0) -> WrittenText:
    return WrittenText(sentences=sentences, dropped=dropped, engine="<Pen>", language="en")


def test_each_sentence_links_what_it_cites() -> None:
    view = written_answer_view(
        written(WrittenSentence("It turns & turns.", (2, 1)), dropped=1),
        [source(1), source(2)],
        question="<b>Why?</b>",
        listing_id=7,
        bot_username="mill_bot",
        localiser=EN,
        now=NOW,
        outlets={},
    )
    assert (
        'It turns &amp; turns. <a href="https://t.me/mill_bot?start=article_2">[2]</a>'
        '<a href="https://t.me/mill_bot?start=article_1">[1]</a>'
    ) in view.text
    assert "&lt;Pen&gt;" in view.text
    assert EN.text("ask-dropped", count=1) in view.text
    assert [button.label for button in view.keyboard[0]] == ["1", "2"]


texts = st.text(max_size=900) | st.sampled_from(["<b>&</b>" * 500, "\u202e" * 50, "😀" * 3000, "é" * 9000])


@settings(max_examples=40, deadline=None)
@given(texts, texts, texts, st.integers(1, 6))
def test_it_always_fits_into_a_message(title: str, words: str, question: str, count: int) -> None:
    sentence = Sentence(text=words or "x", start=0, end=len(words or "x"))
    sources = [
        source(number, title=title, outlet=title, body=words * 2, best=(sentence,) * 2)
        for number in range(1, count + 1)
    ]
    common: dict[str, Any] = {"localiser": EN, "now": NOW, "outlets": {}}
    made = written(*(WrittenSentence(words[:500] or "x", (1 + turn % count,)) for turn in range(8)))
    named: dict[str, Any] = {"bot_username": "mill_bot", **common}
    for view in (
        answer_view(sources, question=question, listing_id=7, **common),
        written_answer_view(made, sources, question=question, listing_id=7, **named),
        written_summary_view(
            made, sources, title=title, story_id=3, way=Way(listing_id=None, page=1), **named
        ),
    ):
        assert 0 < length_of(view.text) <= TEXT_LIMIT


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
def test_nothing_is_said_to_be_nothing(language: str) -> None:
    localiser = Localiser(language)
    view = answer_view([], question="<i>", listing_id=None, localiser=localiser, now=NOW, outlets={})
    assert "&lt;i&gt;" in view.text
    assert view.keyboard == ()
