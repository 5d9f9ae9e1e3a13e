"""Which language: titles, mixed scripts, doubtful words and what the source says."""

import pytest

from bot.text.language import identify


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le conseil municipal vote un budget en hausse pour les écoles", "fr"),
        ("The city council votes for a larger school budget", "en"),
        ("Городской совет увеличил расходы на школы", "ru"),
        ("Der Stadtrat erhöht das Budget für die Schulen der Stadt", "de"),
        ("El ayuntamiento aprueba un presupuesto mayor para las escuelas", "es"),
        ("Міська рада збільшила видатки на школи та дитячі садки", "uk"),
        ("市议会投票通过增加学校预算的决定", "zh"),
        ("LE CONSEIL MUNICIPAL VOTE UN BUDGET EN HAUSSE", "fr"),
        ("Voir https://example.org/the-long-english-address-of-it et @some_english_name pour la suite", "fr"),
    ],
)
def test_names_the_language(text: str, language: str) -> None:
    assert identify(text) == language


@pytest.mark.parametrize("text", ["", "   ", "12 345,67 %", "?!…", "https://example.org/a"])
def test_says_nothing_of_what_has_no_words(text: str) -> None:
    assert identify(text) is None
    assert identify(text, prior="ru") == "ru"


def test_a_prior_decides_doubtful_text_only() -> None:
    assert identify("Paris Match", prior="fr") == "fr"
    assert identify("Городской совет увеличил расходы на школы", prior="fr") == "ru"


def test_among_limits_the_answer() -> None:
    bulgarian = "Общинският съвет увеличи разходите за училищата"
    assert identify(bulgarian) == "bg"
    assert identify(bulgarian, among=("fr", "en", "ru")) == "ru"


def test_answers_in_two_letters() -> None:
    assert identify("Bonjour à toutes et à tous, voici les nouvelles du matin.") == "fr"
    for text in ("Dat is een mooie dag voor een wandeling", "یہ ایک اچھا دن ہے", "今日はいい天気ですね"):
        assert len(identify(text) or "") == 2
