"""Who reports a story independently: an outlet counts once, and an agency that several print."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.model.story import Report
from bot.text.fold import fold
from bot.text.name_sounds import name_sounds


@dataclass(frozen=True, kw_only=True, slots=True)
class StorySource:
    """One independent source of a story, with all reports that rest on it."""

    reports: tuple[Report, ...]
    """The oldest first."""

    @property
    def first(self) -> datetime:
        """When it reported first."""
        return self.reports[0].at

    @property
    def last(self) -> datetime:
        """When it reported last."""
        return self.reports[-1].at


def sources_of(reports: Iterable[Report], /) -> tuple[StorySource, ...]:
    """Put together the reports that are no sources of their own, the first source to report first.

    An outlet is one source, however its name is spaced and capitalised and however many articles it adds; a
    relay's article is its outlet's. An outlet that has nothing but agencies' text in this story counts as the
    agency that it credits first, with all others that print that agency; one that has a text of its own
    stands for itself. All reports whose outlet nobody tells are one source.
    """
    of_outlet: defaultdict[str, list[Report]] = defaultdict(list)
    for report in sorted(reports, key=lambda report: (report.at, report.article_id)):
        of_outlet[outlet_key(report)].append(report)
    # ТАСС and TASS are one agency, and its own outlet is no second source.
    by_sound = {_sound(name): name for name in reversed(of_outlet)}
    of_source: defaultdict[str, list[Report]] = defaultdict(list)
    for name, own in of_outlet.items():
        of_source[_source(name, own, by_sound)] += own
    found = [
        StorySource(reports=tuple(sorted(own, key=lambda report: (report.at, report.article_id))))
        for own in of_source.values()
    ]
    return tuple(sorted(found, key=lambda source: (source.first, source.reports[0].article_id)))


def outlet_key(report: Report, /) -> str:
    """Give what is the same for all articles of one outlet; a relay stands for an outlet that is not told."""
    return fold(report.outlet or report.relayed_by or "")


def _source(name: str, reports: Sequence[Report], by_sound: dict[str, str]) -> str:
    agencies = [report.agency for report in reports]
    if not all(agencies):
        return name
    first = (agencies[0] or "").partition(",")[0]
    sound = _sound(first)
    return by_sound.get(sound, f"agency {sound}")


def _sound(name: str) -> str:
    return " ".join(name_sounds(name)) or fold(name)
