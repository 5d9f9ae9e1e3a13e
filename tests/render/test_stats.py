"""The numbers find room below their picture, in every language."""

from datetime import date, timedelta

import pytest

from bot.locale.catalogue import INTERFACE_LANGUAGES, Localiser
from bot.model.delivery import DeliveryState
from bot.model.stats import Crowd, DayFigures, Stats
from bot.render.actions.stats import Period
from bot.render.html import utf16_length, visible
from bot.render.stats import days_view, stats_picture

TODAY = date(2024, 5, 3)
MANY = 1_234_567
COMMANDS = ("latest", "search", "follow", "digest", "settings", "mergestories", "pausesource", "start")


def stats(number: int, title: str, days: int) -> Stats:
    crowd = Crowd(
        people=number,
        awake=number,
        unreachable=number,
        today=number,
        week=number,
        groups=number,
        channels=number,
        languages=dict.fromkeys(("en", "fr", "ru", "es", "de", "it", "pt", "uk", "ar"), number),
        joined=(number,) * 4,
        follows=number,
        digests=number,
    )
    return Stats(
        crowd=crowd,
        requests_today=number,
        requests=number,
        commands=[(name, number) for name in COMMANDS],
        read=[(article_id, title, number) for article_id in range(1, 6)],
        ended=dict.fromkeys(DeliveryState, number),
        days=[
            DayFigures(day=TODAY - timedelta(back), active=number, joined=number, sent=number, failed=number)
            for back in range(days - 1, -1, -1)
        ],
    )


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("period", Period)
def test_it_finds_room(language: str, period: Period) -> None:
    speaker = Localiser(language)
    for number, title in ((1, "Ferry"), (MANY, "<b>Ferry & 😀 " * 40)):
        shown = stats(number, title, period.days)
        picture = stats_picture(shown, b"", period, speaker)
        text = visible(picture.caption)
        assert utf16_length(text) <= 1024
        assert text.count("Ferry") >= 5
        assert speaker.number(number) in text
        listed = visible(days_view(shown, speaker).text)
        assert utf16_length(listed) <= 4096
        assert len(listed.splitlines()) > 30
    small = stats(1, "Ferry", period.days)
    full = stats_picture(small, b"", period, speaker).caption
    assert all(f"/{name} 1" in full for name in COMMANDS)
