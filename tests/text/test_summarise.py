"""A summary is made of the article's own sentences, in their order."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.sentences import split_sentences
from bot.text.summarise import summarise

BODY = (
    "La ligne de ferries du détroit reprendra le 3 décembre, a annoncé la compagnie portuaire. "
    "Elle était fermée depuis la tempête de février.\n\n"
    "« Les trois navires ont été remis en état », a déclaré la directrice du port, Hélène Morvan. "
    "Pourquoi si tard ? "
    "Les habitants de l'île attendaient cette reprise avec impatience.\n\n"
    "La traversée coûtera 4,50 euros et durera quarante minutes. "
    "Un café sera offert. "
    "La compagnie portuaire promet six traversées par jour pour la ligne de ferries."
)
TITLE = "La ligne de ferries du détroit rouvre"


def test_sentences_are_verbatim_in_order_and_told_by_offsets() -> None:
    summary = summarise(BODY, title=TITLE, language="fr")
    assert len(summary) == 3
    assert [sentence.start for sentence in summary] == sorted(sentence.start for sentence in summary)
    whole = split_sentences(BODY, "fr")
    for sentence in summary:
        assert BODY[sentence.start : sentence.end] == sentence.text
        assert sentence in whole


def test_it_says_what_the_article_is_about() -> None:
    texts = [sentence.text for sentence in summarise(BODY, title=TITLE, language="fr")]
    assert "reprendra le 3 décembre" in texts[0]
    assert "Pourquoi si tard ?" not in texts
    assert "Un café sera offert." not in texts


@pytest.mark.parametrize("wanted", [1, 2, 5])
def test_as_many_sentences_as_asked(wanted: int) -> None:
    assert len(summarise(BODY, title=TITLE, language="fr", sentences=wanted)) == wanted


def test_a_short_text_is_its_own_summary() -> None:
    assert [s.text for s in summarise("Une phrase. Et une autre.", language="fr")] == [
        "Une phrase.",
        "Et une autre.",
    ]
    assert summarise("") == ()


@given(st.text(max_size=2000), st.text(max_size=50))
def test_any_text_gives_an_answer(body: str, title: str) -> None:
    for sentence in summarise(body, title=title):
        assert body[sentence.start : sentence.end] == sentence.text


def test_a_megabyte_takes_no_longer_than_its_first_sentences() -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    words = random.Random(seed).choices(["port", "navire", "loi", "ville", "Elle", "traité."], k=180_000)
    started = time.thread_time()
    assert len(summarise(" ".join(words), language="fr")) == 3
    assert time.thread_time() - started < 10


LEANING = {
    "fr": (
        "Le port de Brême a fermé lundi après la tempête qui a noyé ses quais. Il rouvrira en mars. "
        "La mairie de Brême a promis aux pêcheurs du port une aide de deux millions d'euros. "
        "Cela ne suffira pas aux pêcheurs du port de Brême, a estimé leur syndicat devant la mairie."
    ),
    "en": (
        "The port of Hull closed on Monday after a storm had flooded its quays. It reopens in March. "
        "The mayor of Hull promised the fishermen of the port an aid of two million pounds. "
        "However, that will not be enough for the fishermen of the port, the union told the mayor."
    ),
    "ru": (
        "Порт Находки закрылся в понедельник после шторма, который затопил причалы. Он откроется в марте. "
        "Мэрия Находки пообещала рыбакам порта помощь в два миллиона рублей. "
        "Это не поможет рыбакам порта Находки, считает их профсоюз в ответ на слова мэрии."
    ),
}


@pytest.mark.parametrize("language", LEANING)
def test_no_sentence_leans_on_one_that_is_left_out(language: str) -> None:
    chosen = summarise(LEANING[language], language=language, sentences=2)
    assert not any(sentence.text.startswith(("Cela", "However", "Это")) for sentence in chosen)


@pytest.mark.parametrize(
    "furniture",
    ["Photo : la ligne de ferries du détroit / AFP", "Lire aussi : la ligne de ferries du détroit.", "© AFP"],
)
def test_furniture_stays_out(furniture: str) -> None:
    body = f"{furniture}\n\n{BODY}\n\n{furniture}"
    assert furniture not in [s.text for s in summarise(body, title=TITLE, language="fr")]


def test_repetition_gains_nothing() -> None:
    twice = "La ligne de ferries du détroit reprendra le 3 décembre, a annoncé la compagnie portuaire."
    body = f"{twice}\n\n{BODY}"
    texts = [s.text for s in summarise(body, title=TITLE, language="fr", sentences=2)]
    assert texts.count(twice) < 2


def test_lengths_go_from_a_line_to_long() -> None:
    for length in (1, 3, 7):
        chosen = summarise(BODY, title=TITLE, language="fr", sentences=length)
        assert len(chosen) == min(length, len(split_sentences(BODY, "fr")))
