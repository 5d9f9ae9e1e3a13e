import re
import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import structlog

from bot.locale.catalogue import Catalogue, Localiser, catalogue, said_in_english

NOW = datetime(2022, 11, 23, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("age", "en", "fr", "ru"),
    [
        (timedelta(seconds=20), "just now", "à l’instant", "только что"),
        (timedelta(minutes=59), "59 min ago", "il y a 59 min", "59 мин назад"),
        (timedelta(hours=3, minutes=50), "3 h ago", "il y a 3 h", "3 ч назад"),
        (timedelta(days=1, hours=2), "1 day ago", "il y a 1 jour", "1 день назад"),
        (timedelta(days=2), "2 days ago", "il y a 2 jours", "2 дня назад"),
        (timedelta(days=6), "6 days ago", "il y a 6 jours", "6 дней назад"),
        (timedelta(days=7), "16 Nov", "16 nov.", "16 нояб."),
        (timedelta(days=400), "19 Oct 2021", "19 oct. 2021", "19 окт. 2021 г."),
        (timedelta(days=-10), "3 Dec", "3 déc.", "3 дек."),
        (timedelta(seconds=-1), "23 Nov", "23 nov.", "23 нояб."),
    ],
)
def test_tells_ages_coarsely(age: timedelta, en: str, fr: str, ru: str) -> None:
    told = [Localiser(language).ago(NOW - age, NOW) for language in ("en", "fr", "ru")]
    assert [text.replace("\u202f", " ") for text in told] == [en, fr, ru]


def test_a_date_without_a_time_is_told_as_a_date_in_every_zone() -> None:
    only_a_day = datetime(2022, 11, 23, tzinfo=UTC)
    for zone in ("UTC", "America/Los_Angeles", "Pacific/Auckland"):
        localiser = Localiser("en", ZoneInfo(zone))
        assert localiser.ago(only_a_day, NOW) == "23 Nov"
        assert localiser.date(only_a_day) == "23 Nov 2022"


def test_dates_are_told_in_the_operators_zone() -> None:
    moment = datetime(2022, 11, 23, 22, 5, tzinfo=UTC)
    assert Localiser("en").date(moment) == "23 Nov 2022, 22:05 UTC"
    assert Localiser("fr", ZoneInfo("Europe/Paris")).date(moment) == "23 nov. 2022, 23:05 CET"
    moscow = Localiser("ru", ZoneInfo("Europe/Moscow")).date(moment)
    assert moscow.replace("\u202f", " ") == "24 нояб. 2022 г., 01:05 MSK"
    assert Localiser("en", ZoneInfo("Asia/Tashkent")).date(moment, NOW) == "24 Nov, 03:05 UTC+05"
    assert Localiser("en", ZoneInfo("Pacific/Auckland")).day(moment) == "24 Nov"


def test_names_languages_instead_of_showing_flags() -> None:
    assert [Localiser(language).language_name("fr") for language in ("en", "fr", "ru")] == [
        "French",
        "français",
        "французский",
    ]
    english = Localiser("en")
    assert english.language_name("pt-BR") == "Portuguese"
    assert english.language_name("RU-xx") == "Russian"
    assert english.language_name("qqq") == "qqq"


@pytest.mark.parametrize(
    ("language", "ahead", "back", "share"),
    [
        ("en", "in 2 days", "2 days ago", "25%"),
        ("fr", "dans 2 j", "il y a 2 j", "25 %"),
        ("ru", "через 2 дн.", "2 дн. назад", "25 %"),
        ("es", "dentro de 2 d", "hace 2 d", "25 %"),
        ("de", "in 2 Tagen", "vor 2 Tagen", "25 %"),
        ("it", "tra 2 gg", "2 gg fa", "25%"),
        ("pt", "em 2 dias", "há 2 dias", "25%"),
        ("uk", "через 2 дн.", "2 дн. тому", "25%"),
        ("ar", "خلال يومين", "قبل يومين", "25%"),
    ],
)
def test_what_lies_ahead_and_back_is_said_whole(language: str, ahead: str, back: str, share: str) -> None:
    """German has its days in the dative there, and Arabic says two of them in a word."""
    localiser, length = Localiser(language), timedelta(days=2)
    told = (localiser.ahead(length), localiser.back(length), localiser.share(0.25))
    assert [re.sub("[\u00a0\u202f\u200e\u200f\u061c]", " ", text).strip() for text in told] == [
        ahead,
        back,
        share,
    ]


def test_a_moment_at_midnight_keeps_its_hour() -> None:
    midnight = datetime(2022, 11, 23, tzinfo=UTC)
    assert Localiser("en").moment(midnight) == "23 Nov 2022, 00:00 UTC"
    assert Localiser("de", ZoneInfo("Europe/Berlin")).moment(midnight, NOW) == "23. Nov., 01:00 CET"


@pytest.mark.parametrize("language", ["en", "fr", "ru", "es", "de", "it", "pt", "uk", "ar"])
def test_what_names_something_has_no_separators(language: str) -> None:
    """It is copied into a command, and sought by what it says."""
    localiser = Localiser(language)
    assert "/mergestories 12345 " in localiser.text("story-merge-none", id=12345).replace("\u200e", "")
    assert "12345" in localiser.text("chats-topic-unnamed", number=12345)
    assert "12345" not in localiser.text("costs-characters", count=12345)


def test_foreign_names_stay_whole_in_an_arabic_list() -> None:
    """Its “and” is written on to the next word, and would turn Latin letters to its side."""
    arabic = Localiser("ar")
    assert arabic.listed(["صحيفة", "وكالة", "08:00"]) == "صحيفة ووكالة و08:00"
    listed = arabic.listed(["The Courier", "وكالة", "La Gazette"])
    assert listed == "\u2068The Courier\u2069، وكالة، \u2068La Gazette\u2069"
    assert Localiser("en").listed(["The Courier", "وكالة"]) == "The Courier, وكالة"


def test_facts_with_commas_are_parted_as_the_language_does() -> None:
    assert [Localiser(language).semicolon for language in ("en", "fr", "ar")] == ["; ", "; ", "؛ "]


def test_writes_numbers_as_the_language_does() -> None:
    assert [Localiser(language).number(12_345) for language in ("en", "fr", "ru")] == [
        "12,345",
        "12\u202f345",
        "12\u00a0345",
    ]
    assert [Localiser(language).minutes(3) for language in ("en", "fr", "ru")] == ["3 min", "3 min", "3 мин"]


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "1 статья"),
        (3, "3 статьи"),
        (5, "5 статей"),
        (11, "11 статей"),
        (21, "21 статья"),
        (112, "112 статей"),
    ],
)
def test_counts_as_russian_does(count: int, said: str) -> None:
    assert Localiser("ru").text("sources-count", count=count) == said


def test_counts_as_english_and_french_do() -> None:
    assert [Localiser("en").text("sources-count", count=n) for n in (0, 1, 2)] == [
        "0 articles",
        "1 article",
        "2 articles",
    ]
    assert Localiser("fr").text("sources-count", count=0) == "0 article"


def test_arguments_come_out_as_they_went_in() -> None:
    text = Localiser("en").text("search-empty", query="{ $x } &lt;b&gt; 50% אב")
    assert text == "Nothing yet about “{ $x } &lt;b&gt; 50% אב”."


def test_an_endless_argument_does_not_lose_the_sentence() -> None:
    assert Localiser("en").text("search-empty", query="x" * 9000).startswith("Nothing yet about “xxx")


def test_an_unknown_interface_language_is_english() -> None:
    assert Localiser("ja").language == "en"


def test_a_missing_text_is_its_key_and_is_logged_once() -> None:
    localiser = Localiser("fr")
    with structlog.testing.capture_logs() as logs:
        assert localiser.text("no-such-text", n=1) == "no-such-text"
        assert localiser.text("no-such-text", n=1) == "no-such-text"
    assert [entry["key"] for entry in logs] == ["no-such-text"]
    assert said_in_english().pop("fr") == 2
    assert not localiser.has("no-such-text")
    assert localiser.has("button-list")


def test_a_text_missing_in_one_language_is_said_in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue("fr"), "has", lambda key: False)
    monkeypatch.setattr(catalogue("fr"), "_complained", set())
    try:
        assert Localiser("fr").text("button-list") == "◀ List"
        assert said_in_english() == {"fr": 1}
    finally:
        said_in_english().clear()


def test_a_forgotten_argument_is_logged() -> None:
    with structlog.testing.capture_logs() as logs:
        assert Catalogue("en").text("search-empty", {}) == "Nothing yet about “query”."
    assert logs[0]["key"] == "search-empty"


def test_is_quick_enough_to_make_for_every_message() -> None:
    Localiser("ru").text("button-list")
    began = time.thread_time()
    for _ in range(100):
        Localiser("ru").text("list-search", query="q")
    assert (time.thread_time() - began) / 100 < 0.005
