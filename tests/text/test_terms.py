"""Terms are the names and phrases that an article keeps coming back to."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.stems import function_words
from bot.text.terms import find_terms

FRENCH = (
    "Le vice-ministre Sergueï Loukine a présenté jeudi le projet de loi sur les ferries du détroit. "
    "« Le projet de loi protège le port », a déclaré Loukine devant la Banque de France. "
    "L'accord New Horizon, signé avec la compagnie portuaire, remplace le traité de pêche. "
    "La compagnie portuaire attend ce projet de loi depuis deux ans. L'accord New Horizon expire en mars. "
    "Selon Loukine, la compagnie portuaire paiera."
)
ENGLISH = (
    "The harbour authority said on Monday that ferry crossings would resume. Maria O'Brien, who leads the "
    "harbour authority, praised the Bank of Norland. Ferry crossings had stopped in March. However, O'Brien "
    "warned that "
    "ferry crossings remain dear. The Bank of Norland declined to comment."
)
RUSSIAN = (
    "Министр Сергей Лунин представил в четверг новый паромный договор. «Паромный договор нужен порту», — "
    "сказал Лунин. Портовая компания ждёт паромный договор два года. Портовая компания будет платить, "
    "считает Лунин."
)


def texts(text: str, title: str = "", language: str | None = None) -> list[str]:
    return [term.text for term in find_terms(text, title, language)]


def test_names_stay_whole() -> None:
    found = texts(FRENCH, "Un projet de loi pour le détroit", "fr")
    assert "Sergueï Loukine" in found
    assert "New Horizon" in found
    assert "Banque de France" in found
    assert "Loukine" not in found, "a surname's mentions belong to the full name"
    assert "Bank of Norland" in texts(ENGLISH, language="en")
    assert "Maria O'Brien" in texts(ENGLISH, language="en")
    assert "Сергей Лунин" in texts(RUSSIAN, language="ru")


@pytest.mark.parametrize(
    ("text", "language", "phrases"),
    [
        (FRENCH, "fr", ["projet de loi", "compagnie portuaire"]),
        (ENGLISH, "en", ["ferry crossings", "harbour authority"]),
        (RUSSIAN, "ru", ["паромный договор", "Портовая компания"]),
    ],
    ids=["fr", "en", "ru"],
)
def test_phrases_that_come_back_are_terms(text: str, language: str, phrases: list[str]) -> None:
    found = {term.casefold() for term in texts(text, language=language)}
    assert {phrase.casefold() for phrase in phrases} <= found


@pytest.mark.parametrize(("text", "language"), [(FRENCH, "fr"), (ENGLISH, "en"), (RUSSIAN, "ru")])
def test_no_small_word_stands_at_an_end_and_no_day_is_a_term(text: str, language: str) -> None:
    small = function_words(language) | {"jeudi", "monday", "march", "mars", "четверг", "however", "selon"}
    for term in texts(text, language=language):
        words = term.lower().split()
        assert words[0] not in small
        assert words[-1] not in small


def test_the_title_and_repetition_weigh() -> None:
    terms = find_terms(FRENCH, "Un projet de loi pour le détroit", "fr")
    assert terms[0].text == "projet de loi"
    assert terms[0].weight == 1.0
    weights = [term.weight for term in terms]
    assert weights == sorted(weights, reverse=True)
    assert {term.text: term.name for term in terms}["Sergueï Loukine"]
    assert not terms[0].name


def test_other_languages_have_names_alone() -> None:
    text = "Gestern sprach Angela Sommer in Berlin. Die Rede von Angela Sommer dauerte lange."
    found = find_terms(text, language="xx")
    assert any("Angela Sommer" in term.text for term in found)
    assert all(term.name for term in found)
    assert find_terms("", "", None) == ()


@given(st.text(max_size=400), st.text(max_size=60), st.sampled_from(["fr", "en", "ru", "zh", None]))
def test_any_text_gives_an_answer(text: str, title: str, language: str | None) -> None:
    terms = find_terms(text, title, language)
    assert len(terms) <= 20
    assert all(0 < term.weight <= 1 and term.text.strip() == term.text != "" for term in terms)


@pytest.mark.parametrize(
    "unit", ["Sergueï Loukine ", "projet de loi ", "A. B. ", "\u202bשלום עולם\u202c ", "« "]
)
def test_half_a_megabyte_takes_no_longer_than_its_first_sentences(unit: str) -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    noise = "".join(random.Random(seed).choices("abcdé ", k=2000))
    started = time.thread_time()
    find_terms(unit * (500_000 // len(unit)) + noise, "Sergueï Loukine", "fr")
    assert time.thread_time() - started < 5
