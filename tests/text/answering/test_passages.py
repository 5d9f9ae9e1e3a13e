"""Which sentences answer a question."""

from typing import Any

import pytest

from bot.model.article import Article
from bot.model.outlet import OutletPolicy, Outlets, Show
from bot.model.sentence import Sentence
from bot.text.answering.passages import Weighed, opening, speaks_of, weighed
from bot.text.answering.question import Question

MILL = (
    "The parish met on Monday in the hall. "
    "It talked for two hours about the weather. "
    "The old windmill on Reed Lane will be restored in April. "
    "Tea was served. "
    "The windmill lost its sails sixteen years ago."
)


def weigh(question: str, articles: list[Article], outlets: Outlets, language: str = "en") -> list[Weighed]:
    asked = Question.of(question, language=language)
    return weighed(asked, articles, outlets, weights=[3] * len(asked.telling))


def best(question: str, source: Any, language: str = "en") -> list[str]:
    [item] = weigh(question, [source.article], {}, language)
    return [sentence.text for sentence in item.source.best]


def test_the_sentences_that_say_most_of_it_are_chosen_in_their_order(source: Any) -> None:
    made = source("Notes", "en", "Courier", MILL)
    assert best("When will the windmill on Reed Lane be restored?", made) == [
        "The old windmill on Reed Lane will be restored in April."
    ]
    assert best("windmill", made) == [
        "The old windmill on Reed Lane will be restored in April.",
        "The windmill lost its sails sixteen years ago.",
    ]


def test_they_are_slices_of_the_article(source: Any) -> None:
    made = source("Notes", "en", "Courier", MILL)
    [item] = weigh("windmill sails", [made.article], {})
    for sentence in (*item.source.best, *item.source.material):
        assert made.article.body[sentence.start : sentence.end] == sentence.text


def test_words_are_known_in_other_forms_and_names_in_other_letters(source: Any) -> None:
    french = source(
        "Port", "fr", "Gazette", "Il pleut encore beaucoup. Le ministre Riabkov a visité les bassins."
    )
    assert best("Quels bassins ?", french, "fr") == ["Le ministre Riabkov a visité les bassins."]
    assert best("Что сказал Рябков?", french, "ru") == ["Le ministre Riabkov a visité les bassins."]


def test_an_article_that_says_little_of_it_does_not_speak_of_it(source: Any) -> None:
    articles = [
        source("A", "en", "Courier", MILL).article,
        source("B", "en", "Echo", "The lane is closed. Reed is cut for roofs.", id=2).article,
    ]
    found = weigh("When will the windmill on Reed Lane be restored?", articles, {})
    assert [speaks_of(item) for item in found] == [True, False]
    assert found[0].worth > found[1].worth


@pytest.mark.parametrize("show", [Show.HEADLINE, Show.SUMMARY])
def test_no_more_is_read_than_may_be_shown(source: Any, show: Show) -> None:
    made = source("Windmill", "en", "Courier", MILL)
    outlets = {"courier": OutletPolicy(name="Courier", show=show)}
    [item] = weigh("windmill", [made.article], outlets)
    assert item.source.best == item.source.material == ()
    assert opening(made.article, outlets).material == ()


def test_what_may_be_shown_of_a_summary_is_read(source: Any) -> None:
    made = source("Windmill", "en", "Courier", MILL)
    summary = Sentence(text="Tea was served.", start=MILL.index("Tea"), end=MILL.index("Tea") + 15)
    analysis = made.article.analysis.__class__(summary=(summary,))
    article = source("Windmill", "en", "Courier", MILL, analysis=analysis).article
    outlets = {"courier": OutletPolicy(name="Courier", show=Show.SUMMARY)}
    assert opening(article, outlets).material == (summary,)


def test_a_program_gets_a_bounded_part(source: Any) -> None:
    long = " ".join(f"The windmill number {number} turns in the wind of spring." for number in range(400))
    [item] = weigh("windmill", [source("W", "en", "C", long).article], {})
    assert 0 < sum(len(one.text) for one in item.source.material) <= 1_200
