"""A story's summary: sentences of its articles, first of all what several sources report."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.summarise_story import Telling, summarise_story

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
PHARE = (
    "Une tempête a arraché dans la nuit le toit de la gare maritime de Port-Ermine. "
    "Douze voyageurs ont été légèrement blessés, selon la préfecture.\n\n"
    "Les quais resteront fermés jusqu'à vendredi, a annoncé la maire, Solenn Quéré. "
    "Notre reporter a passé la nuit dans un café du port, où le patron offrait la soupe.\n\n"
    "La gare maritime, construite en 1934, est l'œuvre de l'architecte Yann Tual."
)
COURRIER = (
    "Le toit de la gare maritime de Port-Ermine s'est envolé dans la nuit de mardi, arraché par la tempête. "
    "On compte douze blessés légers parmi les voyageurs. "
    "Les assureurs estiment déjà les dégâts à plusieurs millions.\n\n"
    "La maire Solenn Quéré a fait fermer les quais jusqu'à vendredi."
)
GAZETTE = (
    "Il y avait du vent, beaucoup de vent. "
    "À Port-Ermine, douze personnes ont été blessées quand la tempête a emporté le toit de la gare maritime. "
    "Le festival de musique, prévu samedi, est maintenu."
)
TITLES = (
    "Port-Ermine : la tempête arrache le toit de la gare maritime",
    "Le toit de la gare maritime s'envole",
    "Douze blessés à Port-Ermine",
)


def telling(number: int, body: str, **more: object) -> Telling:
    values: dict[str, object] = {
        "article_id": number,
        "source": number,
        "title": TITLES[(number - 1) % 3],
        "body": body,
        "at": NOON + timedelta(hours=number),
    }
    return Telling(**(values | more))  # type: ignore[arg-type]


STORM = [telling(1, PHARE), telling(2, COURRIER), telling(3, GAZETTE)]


def test_every_sentence_is_a_slice_of_the_article_that_it_names() -> None:
    bodies = {item.article_id: item.body for item in STORM}
    for length in (1, 3, 7):
        summary = summarise_story(STORM, language="fr", sentences=length)
        assert len(summary) == length
        for part in summary:
            body = bodies[part.article_id]
            assert body[part.sentence.start : part.sentence.end] == part.sentence.text


def test_it_says_what_several_report_once_and_not_what_one_adds() -> None:
    summary = summarise_story(STORM, language="fr", sentences=3)
    text = " ".join(part.sentence.text for part in summary)
    assert "toit" in text
    assert "douze" in text.lower()
    assert "jusqu'à vendredi" in text
    for detail in ("soupe", "Yann Tual", "festival", "beaucoup de vent"):
        assert detail not in text
    assert sum("jusqu'à vendredi" in part.sentence.text for part in summary) == 1
    assert all(part.sources >= 2 for part in summary)


def test_the_same_source_twice_confirms_nothing() -> None:
    alone = [telling(1, PHARE), telling(2, COURRIER, source=1)]
    assert all(part.sources == 1 for part in summarise_story(alone, language="fr", sentences=3))


def test_what_may_not_be_quoted_confirms_but_is_not_shown() -> None:
    closed = [telling(1, PHARE), telling(2, COURRIER, quotable=False)]
    summary = summarise_story(closed, language="fr", sentences=3)
    assert {part.article_id for part in summary} == {1}
    assert max(part.sources for part in summary) == 2
    assert summarise_story([telling(2, COURRIER, quotable=False)], language="fr") == ()


def test_what_leads_comes_first_and_an_articles_sentences_keep_their_order() -> None:
    summary = summarise_story(STORM, language="fr", sentences=7)
    for number in (1, 2, 3):
        starts = [part.sentence.start for part in summary if part.article_id == number]
        assert starts == sorted(starts)
    assert "toit" in summary[0].sentence.text


def test_a_sentence_that_leans_on_another_is_not_taken_from_it() -> None:
    body = "Le pont de Talmar est fermé depuis lundi. Il rouvrira jeudi matin. " + PHARE
    summary = summarise_story([telling(1, body), telling(2, COURRIER)], language="fr", sentences=3)
    texts = [part.sentence.text for part in summary]
    assert "Il rouvrira jeudi matin." not in texts or texts[
        texts.index("Il rouvrira jeudi matin.") - 1
    ].startswith("Le pont")


def test_the_latest_number_wins_among_equals() -> None:
    early = "La tempête de Port-Ermine a fait douze blessés parmi les voyageurs de la gare maritime."
    late = "La tempête de Port-Ermine a fait quinze blessés parmi les voyageurs de la gare maritime."
    for order in (1, -1):
        both = [telling(1, early, at=NOON), telling(2, late, at=NOON + timedelta(hours=5))][::order]
        [part] = summarise_story(both, language="fr", sentences=1)
        assert "quinze" in part.sentence.text


def test_russian_and_english() -> None:
    russian = [
        telling(
            1, "Ночью буря сорвала крышу морского вокзала в Порт-Эрмине. Кафе у порта всю ночь угощало супом."
        ),
        telling(2, "В Порт-Эрмине буря ночью сорвала крышу вокзала. Фестиваль музыки состоится в субботу."),
    ]
    [part] = summarise_story(russian, language="ru", sentences=1)
    assert "крышу" in part.sentence.text
    english = [
        telling(
            1, "A storm tore the roof off the ferry terminal in Port Ermine. Our reporter had soup in a café."
        ),
        telling(
            2,
            "The storm tore off the roof of Port Ermine’s terminal. The festival goes ahead on Saturday.",
        ),
    ]
    [part] = summarise_story(english, language="en", sentences=1)
    assert "roof" in part.sentence.text


@given(st.lists(st.text(max_size=300), max_size=4), st.sampled_from(["fr", "ru", "zz", None]))
def test_any_texts_give_an_answer(bodies: list[str], language: str | None) -> None:
    given_ = [telling(number, body) for number, body in enumerate(bodies, start=1)]
    for part in summarise_story(given_, language=language):
        body = bodies[part.article_id - 1]
        assert body[part.sentence.start : part.sentence.end] == part.sentence.text


@pytest.mark.parametrize("body", ["mot " * 200_000, "« " * 50_000, PHARE * 2000])
def test_long_texts_cost_little(body: str) -> None:
    crowd = [telling(number, body) for number in range(1, 30)]
    start = time.thread_time()
    summarise_story(crowd, language="fr", sentences=7)
    assert time.thread_time() - start < 3
