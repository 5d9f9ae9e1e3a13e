"""The picture of the numbers: the same everywhere, within its frames, in fonts that have every letter."""

import io
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from babel import Locale
from PIL import Image, ImageFont

from bot.locale.catalogue import INTERFACE_LANGUAGES, Localiser
from bot.model.stats import Crowd, DayFigures, Stats
from bot.render.canvas import font_file
from bot.render.stats_chart import stats_chart
from bot.text.visual_order import visual_order

TODAY = date(2024, 5, 3)
SAMPLE = datetime(2024, 5, 3, tzinfo=UTC)
KEYS = ("heading", "period", "people", "today", "joined", "arrived", "active", "growth", "sent", "nothing")
KEYS += ("sent-arrived", "sent-failed", "languages", "languages-other")


def stats(days: int = 30, times: int = 1) -> Stats:
    figures = [
        DayFigures(
            day=TODAY - timedelta(days=days - 1 - number),
            active=times * (20 + number % 7),
            joined=times * (number % 3),
            sent=times * 100,
            failed=times * (number % 5 == 0),
        )
        for number in range(days)
    ]
    languages = {"en": 70 * times, "ru": 40 * times, "fr": 30 * times, "zgh": 9, "pt": 5, "ar": 3, "uk": 1}
    crowd = Crowd(people=sum(languages.values()), today=26 * times, languages=languages, joined=())
    return Stats(crowd=crowd, requests_today=0, requests=0, commands=(), read=(), ended={}, days=figures)


NOTHING = replace(
    stats(),
    crowd=Crowd(languages={}, joined=()),
    days=[DayFigures(day=TODAY - timedelta(d)) for d in (2, 1, 0)],
)


class Arabic(Localiser):
    """A language of which all is read from the right, whatever the catalogues have."""

    def __init__(self) -> None:
        super().__init__("en")
        self._locale = Locale.parse("ar")

    def text(self, key: str, /, **args: str | int) -> str:
        return "الأشخاص النشطون كل يوم " + " ".join(str(value) for value in args.values())


SPEAKERS = [Localiser(language) for language in INTERFACE_LANGUAGES] + [Arabic()]


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def name_of(value: object) -> str | None:
    return (value.language if type(value) is Localiser else "right") if isinstance(value, Localiser) else None


@pytest.mark.parametrize(
    ("speaker", "shown"),
    [(speaker, stats()) for speaker in SPEAKERS]
    + [(speaker, shown) for speaker in (SPEAKERS[0], SPEAKERS[-1]) for shown in (stats(90, 10_000), NOTHING)],
    ids=name_of,
)
def test_nothing_leaves_its_frame(speaker: Localiser, shown: Stats) -> None:
    png = stats_chart(shown, speaker)
    assert len(png) < 300_000
    picture = opened(png)
    assert picture.size == (1080, 1350)
    ground = picture.getpixel((1, 1))
    for box in ((0, 0, 38, 1350), (1042, 0, 1080, 1350), (0, 100, 1080, 110), (0, 260, 1080, 280)):
        assert picture.crop(box).getcolors() == [((box[2] - box[0]) * (box[3] - box[1]), ground)]
    # between the tiles, and between the panels
    for box in ((272, 112, 292, 258), (0, 604, 1080, 624), (0, 928, 1080, 948), (0, 1312, 1080, 1350)):
        box = box if not speaker.from_right else (1080 - box[2], box[1], 1080 - box[0], box[3])
        assert picture.crop(box).getcolors() == [((box[2] - box[0]) * (box[3] - box[1]), ground)]


def test_it_is_the_same_each_time_in_any_thread() -> None:
    with ThreadPoolExecutor(3) as pool:
        drawn = set(pool.map(lambda _: stats_chart(stats(), SPEAKERS[0]), range(6)))
    assert len(drawn) == 1
    assert stats_chart(stats(90), SPEAKERS[0]) not in drawn


def test_it_shows_what_there_is() -> None:
    """What failed is red, and the more people were active the more is blue."""
    many = stats()
    quiet = [replace(day, active=day.active // 4, failed=0) for day in many.days[:-1]]
    few = replace(many, days=[*quiet, many.days[-1]])
    drawn = [opened(stats_chart(shown, SPEAKERS[0])).getcolors(1 << 20) for shown in (few, many)]
    colors = [{color: count for count, color in found} for found in drawn]
    blue, red = (0x2F, 0x6F, 0xDE), (0xD6, 0x45, 0x45)
    assert colors[0][blue] < colors[1][blue] * 0.7
    assert colors[0].get(red, 0) < colors[1][red]


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("bold", [False, True])
def test_the_fonts_have_every_letter(language: str, bold: bool) -> None:
    font = ImageFont.truetype(font_file(bold=bold), 40, layout_engine=ImageFont.Layout.BASIC)
    speaker = Localiser(language)
    said = [speaker.text(f"chart-{key}", first="", last="", days=30) for key in KEYS]
    said += [
        speaker.language_name(code) for code in ("en", "fr", "ru", "es", "de", "it", "pt", "uk", "ar", "zh")
    ]
    said += [speaker.number(1_234_567), speaker.share(0.987), "…–"]
    said += [speaker.whole_day(SAMPLE.replace(month=month)) for month in range(1, 13)]
    lacking = bytes(font.getmask("\uffff"))
    for text in said:
        for letter in visual_order(text, from_right=speaker.from_right):
            assert letter.isspace() or bytes(font.getmask(letter)) != lacking, f"{letter!r} of {text!r}"
