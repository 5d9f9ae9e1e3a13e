"""Rules about what is wanted of a source."""

# ruff: noqa: E501 - markup and rules stand as they come

import pickle
import time

import pytest

from bot.ingest.listings.wanted import Dropped, RuleKind, Rules

TITLE, TEXT = (
    "Élections à Brévans : le pont rouvre",
    "Le maire a présenté les résultats électoraux de dimanche.",
)


@pytest.mark.parametrize(
    ("rule", "found"),
    [
        ("élection", True), ("ELECTIONS", True), ("elections à brevans", True), ("pont", True), ("ponts", True),
        ("pon", False), ("rouvrir", True), ("rouvert", False), ("pont rouvre", True), ("rouvre pont", False), ("résultat électoral", True),
        ("brévans : le pont", True), ("météo", False),
    ],
)  # fmt: skip
def test_words_are_whole_folded_and_stemmed(rule: str, found: bool) -> None:
    assert Rules(include_words=(rule,)).wanted(TITLE, TEXT, language="fr") is found
    assert Rules(exclude_words=(rule,)).wanted(TITLE, TEXT, language="fr") is not found


def test_russian_words_find_their_cases() -> None:
    rules = Rules(include_words=("выборы", "правительство"))
    assert rules.wanted("Итоги выборов", "Сообщает правительство.", language="ru")
    assert not rules.wanted("Погода на неделю", language="ru")


def test_the_language_is_found_where_it_is_not_told() -> None:
    assert Rules(include_words=("élection",)).wanted(TITLE, TEXT * 3)


def test_patterns_and_categories() -> None:
    rules = Rules(include_patterns=(r"pont|crue",), exclude_patterns=(r"(?m)^sport\b",))
    assert rules.wanted("Le PONT rouvre")
    assert not rules.wanted("Le marché")
    assert rules.dropped("Le pont", "", ["Sport", "Ville"]) == Dropped(
        kind=RuleKind.EXCLUDE_PATTERNS, rule=r"(?m)^sport\b"
    )


def test_which_rule_dropped_it() -> None:
    rules = Rules(
        include_words=("pont",), include_patterns=("crue",), exclude_words=("horoscope", "publicité")
    )
    assert rules.dropped("La publicité sur le pont", language="fr") == Dropped(
        kind=RuleKind.EXCLUDE_WORDS, rule="publicité"
    )
    assert rules.dropped("Le marché") == Dropped(kind=RuleKind.INCLUDE_WORDS, rule=None)
    assert rules.dropped("La crue") is None


def test_no_rules_want_everything() -> None:
    assert not Rules()
    assert Rules().wanted("")


@pytest.mark.parametrize(
    "pattern", ["(", "a(?=b)", r"(a)\1", "[z-a]", "", "x" * 1001, "(?:(?:a{900}){900}){9}", "*"]
)
def test_a_pattern_that_cannot_be_used_is_named(pattern: str, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="exclude_patterns: “") as caught:
        Rules(exclude_patterns=("fine", pattern))
    assert pattern[:100] in str(caught.value)
    assert capfd.readouterr().err == ""


def test_words_without_letters_are_no_rule() -> None:
    with pytest.raises(ValueError, match="include_words"):
        Rules(include_words=("—",))


def test_a_pattern_takes_linear_time() -> None:
    rules = Rules(exclude_patterns=(r"(a+)+$", r"(x|xx|xxx)*y"))
    started = time.process_time()
    assert rules.wanted("a" * 50_000 + "b" + "x" * 50_000)
    assert time.process_time() - started < 1


def test_any_text_can_be_judged_and_rules_travel() -> None:
    rules = Rules(include_words=("pont",), exclude_patterns=("zzz",))
    assert rules.wanted("\ud800 pont \x00 \U0001f309")
    assert pickle.loads(pickle.dumps(rules)) == rules
