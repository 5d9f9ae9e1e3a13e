"""Dates are found where a text names one, and mean what the publication makes of them."""

import random
import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.event import DatedEvent, Day
from bot.text.dates import find_dates

PUBLISHED = datetime(2022, 11, 24, 9, 30, tzinfo=UTC)  # a Thursday

# sentence → what is found: words, first day, last day (if another), hour and zone, place, ahead
GOLD: dict[str, list[tuple[str, list[str]]]] = {
    "fr": [
        ("Le traité sera signé du 29 novembre au 6 décembre.", ["2022-11-29/2022-12-06 ahead"]),
        ("Le sommet aura lieu à Genève mardi à 18 h GMT.", ["2022-11-29 18:00 UTC @Genève ahead"]),
        ("Le ministre s'est rendu à Oslo mardi.", ["2022-11-22 @Oslo past"]),
        ("Le maire, a-t-il déclaré jeudi, restera.", ["2022-11-24 past"]),
        ("Le procès s'ouvrira le 3 mai 2024 à Lyon.", ["2024-05-03 @Lyon ahead"]),
        ("L'usine fermera fin mars.", ["2023-03-21/2023-03-31 ahead"]),
        ("Il faut y parvenir d'ici 2030.", ["2030-01-01/2030-12-31 ahead"]),
        ("Les travaux commenceront la semaine prochaine.", ["2022-11-28/2022-12-04 ahead"]),
        ("Le match est prévu demain soir à 20h45.", ["2022-11-25 20:45 ahead"]),
        ("Hier, les pompiers ont sauvé un chat.", ["2022-11-23 past"]),
        ("Le festival se tiendra du 12 au 15 juillet à Sète.", ["2023-07-12/2023-07-15 @Sète ahead"]),
        ("Du 29 décembre au 3 janvier, la gare sera fermée.", ["2022-12-29/2023-01-03 ahead"]),
        ("Le tribunal rendra sa décision dans dix jours.", ["2022-12-04 ahead"]),
        ("Il y a deux semaines, le pont s'est effondré.", ["2022-11-10 past"]),
        ("La réunion de mardi dernier a été longue.", ["2022-11-22 past"]),
        ("Le scrutin est fixé au dimanche 4 décembre.", ["2022-12-04 ahead"]),
        ("Les deux hommes se sont vus en septembre.", ["2022-09-01/2022-09-30 past"]),
        ("La pièce se jouera les 10 et 11 décembre.", ["2022-12-10/2022-12-11 ahead"]),
        ("Une sonde vers Mars sera lancée en mars 2025.", ["2025-03-01/2025-03-31 ahead"]),
        ("Le vote aura lieu lundi à midi, heure de Paris.", ["2022-11-28 12:00 Europe/Paris ahead"]),
        ("L'été prochain, la ligne sera coupée.", ["2023-06-01/2023-08-31 ahead"]),
        ("L'accord du 05/09/2021 reste en vigueur.", ["2021-09-05 past"]),
        ("Né à Mars-sur-Allier, il a 24 ans et gagne 3-2.", []),
        ("Il habite rue du 8 mai depuis 1997.", []),
        ("Le service répond 24 heures sur 24, 7 jours sur 7.", []),
        ("L'article 12 de la loi du 29 juillet 1881 le punit.", []),
        ("Theo a sept ans et pèse 20 kilos.", []),
        ("La planète Mars et le Vendredi saint l'inspirent.", []),
    ],
    "en": [
        ("The talks will be held in Geneva next Tuesday.", ["2022-11-29 @Geneva ahead"]),
        ("The court ruled on Friday that the law was void.", ["2022-11-18 past"]),
        ("The festival runs May 3-5 in Cork.", ["2023-05-03/2023-05-05 @Cork ahead"]),
        ("Theresa May said she may resign in May.", ["2022-05-01/2022-05-31 past"]),
        ("Parliament meets Friday at 3 p.m. ET.", ["2022-11-25 15:00 America/New_York ahead"]),
        ("The strike begins on Monday, 28 November.", ["2022-11-28 ahead"]),
        ("Emissions must fall by 2030.", ["2030-01-01/2030-12-31 ahead"]),
        ("The bank will publish its results in two weeks.", ["2022-12-08 ahead"]),
        ("Prices rose last month.", ["2022-10-01/2022-10-31 past"]),
        ("The ship sank on 4 March 1961.", ["1961-03-04 past"]),
        ("The deal was signed yesterday in Doha.", ["2022-11-23 @Doha past"]),
        ("The law takes effect on January 1.", ["2023-01-01 ahead"]),
        ("She will speak tomorrow at 6:30 pm GMT.", ["2022-11-25 18:30 UTC ahead"]),
        ("The fair is scheduled for early December.", ["2022-12-01/2022-12-10 ahead"]),
        ("The summit will run from 29 November to 2 December.", ["2022-11-29/2022-12-02 ahead"]),
        ("The report of 2021-09-05 was withdrawn.", ["2021-09-05 past"]),
        ("The 9/11 museum is open 24/7.", []),
        ("He may march in the parade, she said.", []),
        ("Version 2.4.2019-rc and 555-2022 are numbers.", []),
        ("Black Friday sales fell 3.5 percent.", []),
        ("It was the worst defeat in two years.", []),
    ],
    "ru": [
        ("Переговоры состоятся в Каире с 29 ноября по 6 декабря.", ["2022-11-29/2022-12-06 @Каир ahead"]),
        ("Встреча пройдёт в пятницу в Москве.", ["2022-11-25 @Москва ahead"]),
        ("В пятницу министр заявил, что уходит.", ["2022-11-18 past"]),
        (
            "Запуск намечен на 15 марта в 18:00 по московскому времени.",
            ["2023-03-15 18:00 Europe/Moscow ahead"],
        ),
        ("Ярмарка будет работать с 3 по 5 мая.", ["2023-05-03/2023-05-05 ahead"]),
        ("На следующей неделе начнётся суд.", ["2022-11-28/2022-12-04 ahead"]),
        ("Вчера в Сочи прошёл концерт.", ["2022-11-23 @Сочи past"]),
        ("К 2030 году выбросы должны сократиться.", ["2030-01-01/2030-12-31 ahead"]),
        ("В прошлую среду он приехал.", ["2022-11-23 past"]),
        ("Через две недели откроется мост.", ["2022-12-08 ahead"]),
        ("В начале марта 2023 года выйдет книга.", ["2023-03-01/2023-03-10 ahead"]),
        ("Выборы состоятся 4 декабря.", ["2022-12-04 ahead"]),
        ("Завод закрыли в сентябре.", ["2022-09-01/2022-09-30 past"]),
        ("В здоровой среде обитания живут ежи.", []),
        ("Матч закончился со счётом 3:2.", []),
        ("Звезде четыре миллиарда лет.", []),
        ("Он живёт на улице 8 Марта с 1997 года.", []),
    ],
}  # fmt: skip
CASES = [(language, text, found) for language, cases in GOLD.items() for text, found in cases]


def shown(event: DatedEvent) -> str:
    days = event.first.iso if event.first == event.last else f"{event.first.iso}/{event.last.iso}"
    hour = event.at.isoformat("minutes") if event.at else None
    side = {True: "ahead", False: "past", None: None}[event.ahead]
    place = f"@{event.place}" if event.place else None
    return " ".join(part for part in (days, hour, event.zone, place, side) if part)


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_gold(language: str, text: str, expected: list[str]) -> None:
    assert [shown(e) for e in find_dates(text, language=language, published=PUBLISHED)] == expected


@pytest.mark.parametrize(("language", "text", "_expected"), CASES, ids=[text for _, text, _ in CASES])
def test_words_are_where_they_are_said_to_be(language: str, text: str, _expected: list[str]) -> None:
    whole = f"Avant.\n\n{text} Fin."
    for event in find_dates(whole, language=language, published=PUBLISHED):
        assert whole[event.start : event.end] == event.text
        sentence = event.sentence
        assert sentence.start <= event.start < event.end <= sentence.end


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


@given(st.text(max_size=300), st.sampled_from(["fr", "en", "ru", "zh", None]), st.booleans())
def test_any_text_gives_an_answer(text: str, language: str | None, dated: bool) -> None:
    for event in find_dates(text, language=language, published=PUBLISHED if dated else None):
        assert text[event.start : event.end] == event.text


WORDS = """
le du au 29 novembre mars mai mardi prochain dernier 2024 à 18 h GMT demain d'ici fin 31/02/2023 9999 1er et
in on May 5 to next week ago two days at 3 p.m. с по 5 мая в пятницу году через שלום 45:99 29 février - ,
"""


def test_any_mixture_of_dates_gives_an_answer() -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    for _ in range(1000):
        text = " ".join(chance.choices(WORDS.split(), k=chance.randrange(1, 25)))
        published = PUBLISHED if chance.random() < 0.7 else None
        for event in find_dates(text, language=chance.choice(["fr", "en", "ru"]), published=published):
            assert text[event.start : event.end] == event.text
            assert event.first.date is None or event.last.date is None or event.first.date <= event.last.date


@pytest.mark.parametrize(
    "unit", ["du 29 novembre au ", "mars ", "à 18 h ", "d'ici ", "9", "le ", "1er et 2 "]
)
def test_time_grows_with_the_text_only(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        started = time.thread_time()
        find_dates(text, language="fr", published=PUBLISHED)
        return time.thread_time() - started

    seconds(1_000)
    assert seconds(120_000) < 16 * seconds(15_000) + 0.5
