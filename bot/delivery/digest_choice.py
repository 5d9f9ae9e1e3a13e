"""Which stories a digest may tell of, whoever gets it: the foremost of those that are new."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.delivery.digest_news import News, grouped
from bot.model.follow import Told
from bot.model.story import StoryBrief
from bot.storage.fresh_stories import FreshReport
from bot.text.unwanted import Unwanted

RANKED: Final = 80
"""Stories that are kept of a selection, so that enough are left which a chat has not seen."""
_TIMES_MORE: Final = 2
_MORE: Final = 2
"""A story that has so many more sources, and so many times more, has moved on."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Selection:
    """What somebody wants to read; equal ones are looked up once."""

    since: datetime
    topics: tuple[str, ...]
    reading: tuple[str, ...]
    filters: tuple[str, ...]
    prefer: tuple[str, ...]
    """Languages of the headlines, where there are some in them, the dearest first."""
    translated: bool = False
    """What is in other languages is put into one that is read."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """A story that a selection may tell of."""

    story_id: int
    came: tuple[FreshReport, ...]
    """What reports it anew and is wanted."""
    new: bool
    """Something came; else only a headline was corrected, which is news to those who saw the old one."""


def choose(news: News, selection: Selection, *, now: datetime, about: set[int] | None) -> tuple[Choice, ...]:
    """List the stories with new reports that are wanted, ranked as /top ranks; `about` None is everything."""
    unwanted, fresh = Unwanted.of(selection.filters), news.new_since(selection.since)
    possible = fresh.values() if about is None else [fresh[number] for number in about if number in fresh]
    wanted = [
        item
        for item in possible
        if (not selection.reading or item.report.language in selection.reading)
        and not (unwanted and unwanted.refuses(item.title, item.lead))
    ]
    stories = grouped(wanted, lambda item: item.report.story_id)
    ranks = news.ranks(selection.since, now)
    best = sorted(stories, key=lambda number: (ranks[number], number), reverse=True)[:RANKED]
    return tuple(
        Choice(
            story_id=number,
            came=tuple(stories[number]),
            new=any(news.came_since(item.report.article_id, selection.since) for item in stories[number]),
        )
        for number in best
    )


def has_moved_on(told: Told, brief: StoryBrief, news: News) -> bool:
    """Tell whether a story is news again to a chat that was told of it."""
    more = brief.sources >= max(told.sources * _TIMES_MORE, told.sources + _MORE)
    return more or news.is_retitled(told.article_id, told.at)
