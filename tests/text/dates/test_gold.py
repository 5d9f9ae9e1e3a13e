"""Dates in sentences that an editor judged without having seen the finder.

Keys of a date in the gold files:

- `text`: the words that name it; any slice that shares a letter with them is taken;
- `from`, `to`: ISO 8601 days; without `to` it is one day;
- `also`: other spans that are as good (a deadline may be a day or a span that ends on it);
- `apart`: days that may be given one by one instead of the span;
- `optional`: it need not be found, but must be right if it is;
- `time`, `zone`, `place`, `ahead`: looked at where given; "" stands for none, a list for any of them.
"""

import tomllib
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.model.event import DatedEvent
from bot.text.dates import find_dates

LANGUAGES = ("fr", "en", "ru")
LEAP_YEAR = 2024
"""Stands in for an unknown year where offsets of zones are compared."""


def load(language: str) -> list[dict[str, Any]]:
    path = Path(__file__).with_name(f"gold_{language}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))["case"]


CASES = [
    pytest.param(language, case, id=f"{language}-{case['id']}")
    for language in LANGUAGES
    for case in load(language)
]


def several(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else [value]


def offset(zone: str, event: DatedEvent) -> object:
    """Names of one zone are many (GMT, Etc/GMT): what counts is the clock on that day."""
    day = date(event.first.year or LEAP_YEAR, event.first.month, event.first.day)
    return ZoneInfo(zone).utcoffset(datetime.combine(day, event.at or time()))


def faults_of_one(gold: dict[str, Any], event: DatedEvent) -> Iterator[str]:
    spans = [[gold["from"], gold.get("to", gold["from"])], *gold.get("also", [])]
    got = [event.first.iso, event.last.iso]
    if got not in spans:
        yield f"{event.text!r}: {' to '.join(got)}, not {' to '.join(spans[0])}"
    at = "" if event.at is None else event.at.isoformat("minutes")
    if "time" in gold and at not in several(gold["time"]):
        yield f"{event.text!r}: time {at!r}, not {gold['time']!r}"
    if "zone" in gold and (event.zone is None or offset(event.zone, event) != offset(gold["zone"], event)):
        yield f"{event.text!r}: zone {event.zone!r}, not {gold['zone']!r}"
    if "place" in gold and (event.place or "") not in several(gold["place"]):
        yield f"{event.text!r}: place {event.place!r}, not {gold['place']!r}"
    if "ahead" in gold and event.ahead is not gold["ahead"]:
        yield f"{event.text!r}: ahead {event.ahead}, not {gold['ahead']}"


def faults(case: dict[str, Any], found: Sequence[DatedEvent]) -> Iterator[str]:
    rest = list(found)
    for gold in case["dates"]:
        start = case["text"].index(gold["text"])
        end = start + len(gold["text"])
        here = [event for event in rest if event.start < end and start < event.end]
        rest = [event for event in rest if event not in here]
        apart = [event.first.iso for event in here if event.first == event.last]
        if len(here) > 1 and apart == gold.get("apart"):
            continue
        if not here and not gold.get("optional"):
            yield f"{gold['text']!r} not found"
        if len(here) > 1:
            yield f"{gold['text']!r} found as {[event.text for event in here]}"
        for event in here[:1]:
            yield from faults_of_one(gold, event)
    for event in rest:
        yield f"{event.text!r} found, which is no date of an event ({event.first.iso} to {event.last.iso})"


@pytest.mark.parametrize(("language", "case"), CASES)
def test_reads_a_sentence_as_an_editor_does(language: str, case: dict[str, Any]) -> None:
    found = find_dates(case["text"], language=language, published=case.get("published"))
    assert not list(faults(case, found)), case["text"]


@pytest.mark.parametrize(("language", "case"), CASES)
def test_slices_are_exact(language: str, case: dict[str, Any]) -> None:
    whole = case["text"]
    for event in find_dates(whole, language=language, published=case.get("published")):
        assert event.text == whole[event.start : event.end]
        sentence = event.sentence
        assert sentence.text == whole[sentence.start : sentence.end]
        assert sentence.start <= event.start < event.end <= sentence.end


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_sixty_different_sentences(language: str) -> None:
    cases = load(language)
    assert len({case["id"] for case in cases}) == len({case["text"] for case in cases}) == len(cases) == 60
    for case in cases:
        for gold in case["dates"]:
            assert case["text"].count(gold["text"]) == 1, (case["id"], gold["text"])
