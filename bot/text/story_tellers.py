"""Who reports a story, and which of its articles are read for its card."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from bot.model.story import Report, StoryBrief, Teller
from bot.text.story_sources import outlet_key, sources_of
from bot.text.summarise_story import ARTICLES

_MOST_LANGUAGES: Final = 8


def brief_of(reports: Sequence[Report]) -> StoryBrief:
    """Tell of a story in a line; there is at least one report."""
    stated = [report for report in reports if report.stated]
    moments = [report.at for report in stated or reports]
    return StoryBrief(
        story_id=reports[0].story_id,
        articles=len(reports),
        sources=len(sources_of(reports)),
        languages=languages_of(reports),
        first=min(moments),
        last=max(moments),
    )


def languages_of(reports: Sequence[Report]) -> tuple[str, ...]:
    """List the languages of some reports, that of most first."""
    counts = Counter(report.language for report in reports if report.language)
    ranked = sorted(counts, key=lambda language: (-counts[language], language))
    return tuple(ranked[:_MOST_LANGUAGES])


def tellers(reports: Sequence[Report], most: int = ARTICLES) -> list[Report]:
    """Choose the reports that speak for a story: of each source its newest, then the next newest ones."""
    newest_first = [source.reports[::-1] for source in sources_of(reports)]
    newest_first.sort(key=lambda own: (own[0].at, own[0].article_id), reverse=True)
    chosen: list[Report] = []
    for turn in range(max(map(len, newest_first), default=0)):
        chosen += [own[turn] for own in newest_first if turn < len(own)]
        if len(chosen) >= most:
            break
    return chosen[:most]


def outlets_of(reports: Sequence[Report]) -> tuple[Teller, ...]:
    """List the outlets that report a story, the first to do so first, each with its languages."""
    by_outlet: dict[str, list[Report]] = {}
    for report in sorted(reports, key=lambda report: (not report.stated, report.at, report.article_id)):
        by_outlet.setdefault(outlet_key(report), []).append(report)
    return tuple(
        Teller(
            outlet=own[0].outlet,
            relayed_by=own[0].relayed_by,
            languages=languages_of(own),
        )
        for own in by_outlet.values()
    )
