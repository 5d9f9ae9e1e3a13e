"""Which sentences answer a question."""

import time
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


FERRY = (
    "Returning petrels were counted on the pier on 3 May. "
    "The ferry Anna lies in the yard with a broken shaft. "
    "It will return to the estuary on 12 June, says captain Rosa Lind. "
    "Forty cars wait at the pier. "
    "A ticket costs 6 crowns."
)


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("When does the ferry Anna return?", "It will return to the estuary on 12 June"),
        ("How many cars wait for the ferry at the pier?", "Forty cars wait at the pier."),
        ("Who says that the ferry returns to the estuary?", "It will return to the estuary on 12 June"),
        ("How much does a ticket for the ferry cost?", "A ticket costs 6 crowns."),
    ],
)
def test_a_sentence_with_what_is_asked_for_comes_before_one_that_shares_words(
    source: Any, asked: str, answer: str
) -> None:
    made = source("Ferry Anna in the yard", "en", "Courier", FERRY)
    assert best(asked, made)[0].startswith(answer)


def test_nothing_stands_before_what_answers_best(source: Any) -> None:
    text = "The windmill is old. The miller left. The windmill on Reed Lane turns again in April."
    made = source("Notes", "en", "Courier", text)
    assert best("When does the windmill on Reed Lane turn again?", made)[0].endswith("in April.")


def test_a_lead_answers_too(source: Any) -> None:
    made = source("Notes", "en", "Courier", MILL, lead="The windmill opens to visitors on 4 July.")
    [item] = weigh("When does the windmill open to visitors?", [made.article], {})
    assert [one.text for one in item.source.lead] == ["The windmill opens to visitors on 4 July."]
    assert speaks_of(item)
    for sentence in item.source.lead:
        assert made.article.lead[sentence.start : sentence.end] == sentence.text


@pytest.mark.parametrize(
    "asked",
    [
        "How many sails did the lighthouse on Reed Lane lose?",
        "When was tea first served in Petrozavodsk?",
        "Who painted the hall of the parish?",
    ],
)
def test_what_shares_words_does_not_speak_of_it(source: Any, asked: str) -> None:
    [item] = weigh(asked, [source("Notes", "en", "Courier", MILL).article], {})
    assert not speaks_of(item)


def test_without_what_is_asked_for_nothing_answers(source: Any) -> None:
    made = source("Notes", "en", "Courier", "The ferry sails again, say its owners and all who wait for it.")
    assert [speaks_of(item) for item in weigh("When does the ferry sail again?", [made.article], {})] == [
        False
    ]


def test_what_a_headline_tells_need_not_be_told_again(source: Any) -> None:
    body = "Harrowmouth is to get its ferry back, say its owners."
    asked = "When does the ferry sail?"
    dated = source("Talmar ferry to sail again on 19 December", "en", "Courier", body)
    other = source("Talmar fair to open again on 19 December", "en", "Courier", body)
    undated = source("Talmar ferry to sail again", "en", "Courier", body)
    said = [speaks_of(item) for item in weigh(asked, [dated.article, other.article, undated.article], {})]
    assert said == [True, False, False]


def test_another_language_must_name_it_and_say_something_of_it(source: Any) -> None:
    articles = [
        source("Riabkov", "fr", "G", "Le ministre Riabkov dort.").article,
        source("Port", "fr", "G", "Le ministre Lavrov a signé.", id=2).article,
    ]
    found = weigh("Where does minister Riabkov sleep?", articles, {})
    assert not any(speaks_of(item) for item in found)
    found = weigh("What did minister Riabkov do?", articles, {})
    assert [speaks_of(item) for item in found] == [True, False]


@pytest.mark.parametrize("asked", ["How many boats wait?", "Who waits?", "Where do boats wait?", "When?"])
@pytest.mark.parametrize(
    "endless",
    ["x" * 40_000, "港" * 40_000, "May 12 " * 5_000, "12" * 20_000, "two hundred " * 3_300],
)
def test_an_endless_word_costs_no_more_than_its_length(source: Any, asked: str, endless: str) -> None:
    made = source("Boats wait", "en", "Courier", f"Boats wait.\n\n{endless}\n\nBoats wait there.")
    start = time.process_time()
    weigh(asked, [made.article], {})
    # It was quadratic: 16 seconds, in which nothing else happens.
    assert time.process_time() - start < 5
