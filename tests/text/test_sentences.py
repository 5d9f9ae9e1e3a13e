"""Sentences are cut where they end and nowhere else."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.sentences import split_sentences

GOLD = {
    "fr": [
        "M. P. Q. Lenoir a répondu : « C'est fini. Nous rentrons. »",
        "Il a précisé que 3,5 % des sièges restaient libres.",
        "Le Dr. Morin, spécialiste de l'an 52 av. J.-C., viendra aussi.",
        "« Et alors ? » demande-t-elle.",
        "Les billets (env. 4.50 euros) partent... lentement.",
        "« Nous gardons les canaux ouverts », il expliqua.",
        "L'art. 5 du règlement le permet.",
        "Elle habite rue St. Denis.",
    ],
    "en": [
        "Mr. A. Finch arrived first.",
        '"We go. Now."',
        "The harbour closed at 5 p.m. Friday.",
        "The U.S. Navy sent Gen. Holt (ret.) to watch, e.g. on Jan. 5.",
        "It cost $3.5 million.",
        '"Why?" she asked.',
    ],
    "ru": [
        "«Мы готовы. Мы ждём», — сказал г-н А. С. Лунин.",
        "В 2012 г. он уехал на север.",
        "— Да! — ответил он.",
        "Дом стоит на ул. Садовой, д. 5.",
    ],
}


@pytest.mark.parametrize("language", GOLD)
def test_gold(language: str) -> None:
    text = " ".join(GOLD[language])
    assert [sentence.text for sentence in split_sentences(text, language)] == GOLD[language]


def test_a_paragraph_ends_a_sentence_even_without_a_full_stop() -> None:
    text = "Un intertitre sans point\n\nLa suite commence ici. Elle finit là."
    assert [sentence.text for sentence in split_sentences(text, "fr")] == [
        "Un intertitre sans point",
        "La suite commence ici.",
        "Elle finit là.",
    ]


def test_a_unit_may_end_a_sentence() -> None:
    texts = [sentence.text for sentence in split_sentences("Rendez-vous à 18 h. Venez nombreux !", "fr")]
    assert texts == ["Rendez-vous à 18 h.", "Venez nombreux !"]


def test_sentences_glued_together_come_apart() -> None:
    text = "La séance est levée.Le maire est parti sous la pluie."
    assert len(split_sentences(text, "fr")) == 2


@given(st.text(max_size=300), st.sampled_from(["fr", "en", "ru", "de", "zh", "xx"]))
def test_any_text_slices_to_what_is_claimed(text: str, language: str) -> None:
    sentences = split_sentences(text, language)
    end = 0
    for sentence in sentences:
        assert text[sentence.start : sentence.end] == sentence.text
        assert sentence.start >= end
        end = sentence.end
    kept = "".join(sentence.text for sentence in sentences)
    assert "".join(kept.split()) == "".join(text.split())


@pytest.mark.parametrize("unit", ["« ", "« a. » ", "M. ", "Ah... "])
def test_half_a_megabyte_of_unclosed_marks_takes_seconds(unit: str) -> None:
    text = unit * (500_000 // len(unit))
    started = time.thread_time()
    split_sentences(text, "fr")
    assert time.thread_time() - started < 10


def test_long_paragraphs_are_cut_as_short_ones_are() -> None:
    sentence = "Le maire a répondu : « C'est fini. Nous rentrons. » avant de partir."
    text = " ".join([sentence] * 400)
    assert [found.text for found in split_sentences(text, "fr")] == [sentence] * 400
