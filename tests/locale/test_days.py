"""Days and spans of days as each language writes them."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.locale.catalogue import Localiser
from bot.locale.days import hour, hour_in, long_day, long_span, short_span, weekday_and_day

TODAY = date(2022, 11, 24)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "en",
            [
                "Thursday 1 December 2022",
                "29 November to 6 December 2022",
                "29 to 30 November 2022",
                "29 December 2022 to 2 January 2023",
            ],
        ),
        (
            "fr",
            [
                "jeudi 1er décembre 2022",
                "du 29 novembre au 6 décembre 2022",
                "du 29 au 30 novembre 2022",
                "du 29 décembre 2022 au 2 janvier 2023",
            ],
        ),
        (
            "ru",
            [
                "четверг, 1 декабря 2022 г.",
                "с 29 ноября по 6 декабря 2022 г.",
                "с 29 по 30 ноября 2022 г.",
                "с 29 декабря 2022 г. по 2 января 2023 г.",
            ],
        ),
    ],
)
def test_spans_in_full(language: str, expected: list[str]) -> None:
    spans = [
        (date(2022, 12, 1), date(2022, 12, 1)),
        (date(2022, 11, 29), date(2022, 12, 6)),
        (date(2022, 11, 29), date(2022, 11, 30)),
        (date(2022, 12, 29), date(2023, 1, 2)),
    ]
    written = [long_span(*span, Localiser(language)) for span in spans]
    assert [text.replace("\u00a0", " ").replace("\u202f", " ") for text in written] == expected


def test_french_counts_the_first() -> None:
    french = Localiser("fr")
    assert long_span(date(2022, 12, 1), date(2022, 12, 5), french) == "du 1er au 5 décembre 2022"
    assert long_day(date(2022, 12, 1), french, TODAY) == "1er décembre"
    assert long_day(date(2022, 12, 11), french, TODAY) == "11 décembre"
    assert weekday_and_day(date(2022, 12, 1), french, TODAY) == "jeudi 1er décembre"


@pytest.mark.parametrize(
    ("language", "near", "far"),
    [
        ("en", "29 Nov – 6 Dec", "29 Dec 2022 – 2 Jan 2023"),
        ("fr", "29 nov. – 6 déc.", "29 déc. 2022 – 2 janv. 2023"),
        ("ru", "29 нояб. – 6 дек.", "29 дек. 2022 г. – 2 янв. 2023 г."),
    ],
)
def test_short_spans(language: str, near: str, far: str) -> None:
    localiser = Localiser(language)

    def short(first: date, last: date) -> str:
        written = short_span(first, last, localiser, TODAY)
        if language == "ru":
            # CLDR has changed its mind about Russian dashes.
            written = written.replace("—", "–")
        return " ".join(written.replace("\u2009", " ").split())

    assert short(date(2022, 11, 29), date(2022, 12, 6)) == near
    assert short(date(2022, 12, 29), date(2023, 1, 2)) == far


def test_hours_with_their_zone() -> None:
    moment = datetime(2022, 12, 12, 18, 5, tzinfo=UTC)
    english = Localiser("en")
    assert hour_in(moment, ZoneInfo("Europe/Paris"), english) == "19:05 CET"
    assert hour_in(moment, ZoneInfo("Etc/GMT-3"), english) == "21:05 UTC+03"
    assert hour(time(7, 5), english) == "07:05"
