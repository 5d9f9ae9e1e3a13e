"""The newsroom's articles: data files whose ages and dates count from the moment the newsroom opens."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from babel.dates import format_date

_DATA = files(__package__)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PLACEHOLDER = re.compile(
    r"\{(?P<form>[a-z_]+):(?P<days>[+-]\d+)(?:>(?P<weekday>[a-z]{3})|\.\.(?P<until>[+-]\d+))?\}"
)
_AGE = re.compile(r"(?:(?P<days>\d+)d)?(?:(?P<hours>\d+)h)?(?:(?P<minutes>\d+)m)?")
_RUSSIAN_ACCUSATIVE = {"среда": "среду", "пятница": "пятницу", "суббота": "субботу"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Outlet:
    """An invented paper, or the relay that copies one of them."""

    folder: str
    """First part of its addresses' paths."""
    name: str
    language: str
    tagline: str
    feed: str
    """rss-full, rss-short, rss-bare or atom."""
    metadata: str
    """What its pages tell machines: json-ld, open-graph or none."""
    relays: str | None
    """Name of the outlet whose articles it hands on, translated by program."""
    label: str | None
    reason: str | None
    words: dict[str, str]
    """The phrases around its articles: navigation, cookies, newsletter, footer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """One article, dated."""

    slug: str
    outlet: Outlet
    section: str
    title: str
    lead: str
    paragraphs: tuple[str, ...]
    authors: tuple[str, ...]
    tags: tuple[str, ...]
    published: datetime
    """In the newsroom's own zone; a relay's page does not tell it."""
    story: str | None
    """Shared by the reports of one event."""
    original: str | None
    """Slug of the report that a relay translated."""
    corrected: datetime | None = None

    @property
    def changed(self) -> datetime:
        """When it last became what it says."""
        return self.corrected or self.published

    @property
    def language(self) -> str:
        """ISO 639-1."""
        return self.outlet.language


def read_outlets() -> tuple[Outlet, ...]:
    """Read who publishes, papers before their relays."""
    entries = tomllib.loads(_DATA.joinpath("outlets.toml").read_text(encoding="utf-8"))["outlet"]
    return tuple(_outlet(dict(entry)) for entry in entries)


def read_style() -> str:
    """Read the sites' shared style sheet."""
    return _DATA.joinpath("site.css").read_text(encoding="utf-8")


def read_reports(now: datetime) -> tuple[Report, ...]:
    """Read every article as it stands at an aware moment, the newest first.

    Days are counted in the zone of `now`; ages are elapsed time, whatever the clocks did meanwhile.
    """
    reports = [
        report_of(slug, entry, now, (now.astimezone(UTC) - _age(entry["age"])).astimezone(now.tzinfo))
        for slug, entry in read_entries("articles")
    ]
    return tuple(sorted(reports, key=lambda report: report.published, reverse=True))


def read_entries(folder: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Read a folder's articles as they are written down, each with its slug."""
    names = sorted(entry.name for entry in _DATA.joinpath(folder).iterdir() if entry.name.endswith(".toml"))
    for name in names:
        text = _DATA.joinpath(folder, name).read_text(encoding="utf-8")
        yield name.removesuffix(".toml"), tomllib.loads(text)


def report_of(slug: str, entry: Mapping[str, Any], now: datetime, published: datetime) -> Report:
    """Date an article that is written down: its days count from `now`."""
    outlet = _outlets()[entry["outlet"]]

    def dated(text: str) -> str:
        return fill_dates(text, outlet.language, now.date())

    return Report(
        slug=slug,
        outlet=outlet,
        section=entry["section"],
        title=dated(entry["title"]),
        lead=dated(entry["lead"]),
        paragraphs=tuple(_paragraphs(dated(entry["text"]))),
        authors=tuple(entry["authors"]),
        tags=tuple(entry["tags"]),
        published=published.replace(microsecond=0),
        story=entry.get("story"),
        original=entry.get("original"),
    )


def fill_dates(text: str, language: str, today: date) -> str:
    """Put real dates in the place of `{form:+days}`.

    Forms: `date` (3 December), `day` (Wednesday 3 December), `weekday`, `year` (`days` counts years), the
    Russian `on_day` and `on_weekday` (with preposition and case). `{date:+9>sat}` is the first Saturday from
    nine days on; `{span:+12..+14}` names both ends.
    """

    def replace(match: re.Match[str]) -> str:
        day = today + timedelta(days=int(match["days"]))
        if match["weekday"]:
            day += timedelta(days=(_WEEKDAYS.index(match["weekday"]) - day.weekday()) % 7)
        match match["form"]:
            case "date":
                return _day_month(day, language, today)
            case "day":
                return _with_weekday(_weekday(day, language), day, language, today)
            case "on_day":
                return _with_weekday(_russian_on(day), day, language, today)
            case "weekday":
                return _weekday(day, language)
            case "on_weekday":
                return _russian_on(day)
            case "year":
                return str(today.year + int(match["days"]))
            case "span":
                return _span(day, today + timedelta(days=int(match["until"])), language, today)
            case form:
                raise ValueError(f"no such date form: {form}")

    return _PLACEHOLDER.sub(replace, text)


def _outlet(entry: dict[str, Any]) -> Outlet:
    known = {name: entry.pop(name) for name in ("folder", "name", "language", "tagline", "feed", "metadata")}
    optional = {name: entry.pop(name, None) for name in ("relays", "label", "reason")}
    return Outlet(**known, **optional, words=entry)


@cache
def _outlets() -> dict[str, Outlet]:
    return {outlet.folder: outlet for outlet in read_outlets()}


def _paragraphs(text: str) -> Iterator[str]:
    return (part.strip() for part in text.split("\n\n") if part.strip())


def _age(text: str) -> timedelta:
    match = _AGE.fullmatch(text)
    if match is None or not text:
        raise ValueError(f"not an age like 2h15m: {text!r}")
    return timedelta(**{unit: int(number or 0) for unit, number in match.groupdict().items()})


def _day_month(day: date, language: str, today: date) -> str:
    """Write a day as running text does; the year only where it is another one."""
    year = f" {day.year}{' года' if language == 'ru' else ''}" if day.year != today.year else ""
    if language == "fr" and day.day == 1:
        return f"1er {format_date(day, 'MMMM', locale='fr')}{year}"
    return format_date(day, "d MMMM", locale=language) + year


def _with_weekday(weekday: str, day: date, language: str, today: date) -> str:
    comma = "," if language == "ru" else ""
    return f"{weekday}{comma} {_day_month(day, language, today)}"


def _weekday(day: date, language: str) -> str:
    return format_date(day, "EEEE", locale=language)


def _russian_on(day: date) -> str:
    name = _weekday(day, "ru")
    return f"{'во' if name == 'вторник' else 'в'} {_RUSSIAN_ACCUSATIVE.get(name, name)}"


def _span(start: date, end: date, language: str, today: date) -> str:
    last = _day_month(end, language, today)
    if (start.year, start.month) == (end.year, end.month):
        first = "1er" if language == "fr" and start.day == 1 else str(start.day)
    else:
        first = _day_month(start, language, today)
    frames = {"fr": "du {} au {}", "en": "from {} to {}", "ru": "с {} по {}"}
    return frames[language].format(first, last)
