"""What a date means hangs on the publication: its day, its zone, or its lack."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.model.event import Day
from bot.text.dates import find_dates

PUBLISHED = datetime(2022, 11, 24, 9, 30, tzinfo=UTC)  # a Thursday


def test_without_publication_the_year_stays_unknown() -> None:
    text = "Les consultations auront lieu au Caire, en Égypte, du 29 novembre au 6 décembre."
    (event,) = find_dates(text, language="fr", published=None)
    assert (event.first.iso, event.last.iso, event.place) == ("--11-29", "--12-06", "Le Caire")
    assert event.ahead
    assert event.moment is None


@pytest.mark.parametrize(
    "text", ["Il viendra demain.", "Il viendra mardi.", "Il viendra la semaine prochaine."]
)
def test_without_publication_nothing_relative_is_a_date(text: str) -> None:
    assert find_dates(text, language="fr", published=None) == ()


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("fr", "Le virus a fait 780.000 morts depuis fin décembre.", "2021-12-21", "2021-12-31"),
        ("fr", "La ligne est fermée depuis le 30 novembre.", "2021-11-30", "2021-11-30"),
        ("fr", "Le virus avait été signalé fin décembre en Chine.", "2021-12-21", "2021-12-31"),
        ("fr", "Nous étions redescendus à deux cas en mai.", "2022-05-01", "2022-05-31"),
        ("fr", "C’est au plus haut depuis la fin du mois d’avril.", "2022-04-21", "2022-04-30"),
        ("en", "Thousands have died since late December.", "2021-12-21", "2021-12-31"),
        ("en", "The line has been closed since 30 November.", "2021-11-30", "2021-11-30"),
        ("ru", "Погибли тысячи человек с конца декабря.", "2021-12-21", "2021-12-31"),
    ],
)
def test_what_has_lasted_since_a_day_began_before(language: str, text: str, first: str, last: str) -> None:
    (event,) = find_dates(text, language=language, published=PUBLISHED)
    assert (event.first.iso, event.last.iso, event.ahead) == (first, last, False)


def test_a_stated_year_needs_no_publication() -> None:
    (event,) = find_dates("Le procès s'ouvrira le 3 mai 2024.", language="fr", published=None)
    assert event.first == Day(year=2024, month=5, day=3)


def test_today_is_the_day_where_it_was_published() -> None:
    late = datetime(2022, 11, 24, 23, 30, tzinfo=UTC)
    (event,) = find_dates("Il arrive demain.", language="fr", published=late, zone=ZoneInfo("Europe/Paris"))
    assert event.first.iso == "2022-11-26"


def test_an_hour_with_a_zone_is_a_moment() -> None:
    text = "Запуск намечен на 15 марта в 18:00 по московскому времени."
    (event,) = find_dates(text, language="ru", published=PUBLISHED)
    assert event.moment == datetime(2023, 3, 15, 15, tzinfo=UTC)


def test_29_february_needs_a_leap_year() -> None:
    (event,) = find_dates("Le bal aura lieu le 29 février.", language="fr", published=PUBLISHED)
    assert event.first.iso == "2024-02-29"
    assert find_dates("Le bal a eu lieu le 31 juin.", language="fr", published=PUBLISHED) == ()


def test_other_languages_have_no_dates() -> None:
    assert find_dates("Das Treffen findet am 3. Mai 2024 statt.", language="de", published=PUBLISHED) == ()
    assert find_dates("3 May 2024", language=None, published=PUBLISHED) == ()


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f", "\n"])
def test_any_blank_is_a_blank(space: str) -> None:
    text = "Il viendra ce soir à 18 h GMT.".replace(" ", space)
    (event,) = find_dates(text, language="fr", published=PUBLISHED)
    assert event.moment == datetime(2022, 11, 24, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("fr", "Il viendra le 3 et le 31 juin.", ["2024-06-03"]),
        ("en", "Payments are due on Feb. 27, 29 and 30.", ["2024-02-27", "2024-02-29"]),
    ],
)
def test_days_that_do_not_exist_are_left_out(language: str, text: str, days: list[str]) -> None:
    found = find_dates(text, language=language, published=datetime(2024, 2, 1, tzinfo=UTC))
    assert [event.first.iso for event in found] == days


def test_a_night_without_a_year_begins_the_day_before() -> None:
    (event,) = find_dates("Пожар начался в ночь на 1 января.", language="ru", published=None)
    assert (event.first.iso, event.last.iso) == ("--12-31", "--01-01")


@pytest.mark.parametrize(
    ("language", "text", "ahead"),
    [
        ("fr", "Grève lundi dans les transports.", None),
        ("fr", "Le président se rend à Ankara lundi.", True),
        ("en", "The order (of Wednesday) binds the ports.", None),
        ("en", "Parliament votes on Tuesday on the bill.", True),
        ("ru", "Приказ, среда, пункт второй: в среду, для всех портов.", None),
        ("ru", "Президент прилетает в Анкару в понедельник.", True),
        ("fr", "Grève samedi dans les transports.", True),
    ],
)
def test_a_bare_weekday_far_ahead_is_only_guessed(language: str, text: str, ahead: bool | None) -> None:
    """2022-11-24 is a Thursday: a Saturday is near, a Monday is not."""
    published = datetime(2022, 11, 24, tzinfo=UTC)
    found = find_dates(text, language=language, published=published)
    assert {event.ahead for event in found} == {ahead}


def test_hours_belong_to_the_day_that_was_named_before() -> None:
    text = "La soirée est prévue le 5 décembre. Les portes ouvriront à 21 heures, le bal à 22 heures."
    found = find_dates(text, language="fr", published=PUBLISHED)
    assert [event.first.iso for event in found] == ["2022-12-05"]


def test_an_hour_alone_is_today() -> None:
    found = find_dates("Le ministre parlera à 20 heures.", language="fr", published=PUBLISHED)
    assert [(event.first.iso, str(event.at)) for event in found] == [("2022-11-24", "20:00:00")]
