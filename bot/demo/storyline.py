"""Stories that develop while somebody looks on: told, taken up by others, corrected, translated."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from bot.demo.edition import Report, read_entries, read_outlets, report_of

STORIES: Final = ("corisande", "whale")
"""In the order in which they happen."""
_PAUSES: Final = tuple(timedelta(seconds=seconds) for seconds in (15, 40, 40, 45, 45))
"""Before each step: time to read what the one before brought, and no more than somebody stays for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Step:
    slug: str
    entry: Mapping[str, Any]
    mistaken: bool = False
    """It says what will have to be corrected."""
    corrects: bool = False


class StoryLine:
    """Says what is to be published at which moment, once it has begun.

    The paper of the reader's own language is the first to report; others follow, last a relay's translation.
    Where a number was wrong at first, the first corrects itself once another has it right.
    """

    def __init__(self, story: str, language: str) -> None:
        """`story` is one of `STORIES`, `language` the reader's."""
        self._steps = list(_steps(story, language))
        self._next: datetime | None = None
        self._pauses = list(_PAUSES)
        self._published: dict[str, datetime] = {}

    @property
    def over(self) -> bool:
        """Whether all of it has been published."""
        return not self._steps

    def begin(self, now: datetime) -> None:
        """Let it happen; the first report comes a little later."""
        self._next = now + self._pauses.pop(0)

    def due(self, now: datetime) -> Iterator[Report]:
        """Give what is to be published by an aware moment, each report once for each of its versions."""
        while self._steps and self._next is not None and self._next <= now:
            step = self._steps.pop(0)
            if self._pauses:
                self._next = now + self._pauses.pop(0)
            yield self._report(step, now)

    def _report(self, step: _Step, now: datetime) -> Report:
        published = self._published.setdefault(step.slug, now)
        entry = dict(step.entry)
        if step.mistaken:
            entry = mistaken(entry)
        report = report_of(step.slug, entry, now, published)
        if not step.corrects:
            return report
        paragraphs = (*report.paragraphs, entry["correction"])
        return replace(report, paragraphs=paragraphs, corrected=now.replace(microsecond=0))


def mistaken(entry: Mapping[str, Any]) -> dict[str, Any]:
    """Give an article as it is before its correction."""
    right, wrong = entry["mistaken"]
    return {**entry, **{part: entry[part].replace(right, wrong) for part in ("title", "lead", "text")}}


def _steps(story: str, language: str) -> Iterator[_Step]:
    outlets = {outlet.folder: outlet for outlet in read_outlets()}
    entries = {slug: entry for slug, entry in read_entries("developing") if entry["story"] == story}
    outlet_of = {slug: outlets[entry["outlet"]] for slug, entry in entries.items()}
    # The reader's own language comes first, relays last.
    first, second, *more = sorted(
        entries, key=lambda slug: (outlet_of[slug].relays is not None, outlet_of[slug].language != language)
    )
    mistaken = "mistaken" in entries[first]
    yield _Step(slug=first, entry=entries[first], mistaken=mistaken)
    yield _Step(slug=second, entry=entries[second])
    if mistaken:
        yield _Step(slug=first, entry=entries[first], corrects=True)
    for slug in more:
        yield _Step(slug=slug, entry=entries[slug])
