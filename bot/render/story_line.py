"""What a list says of a story beside the headline that stands for it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.story import StoryBrief
from bot.render.html import inline

_LANGUAGES: Final = 4
_LANGUAGE: Final = 40


def further(brief: StoryBrief, localiser: Localiser) -> str:
    """Count who else reports it, beside the article shown; "" when nobody does."""
    return _others("story-further-outlets", "story-further-articles", brief, localiser)


def part_of(brief: StoryBrief, localiser: Localiser) -> str:
    """Say in a sentence who else reports what an article reports; "" when nobody does."""
    return _others("story-part-outlets", "story-part-articles", brief, localiser)


def _others(outlets: str, articles: str, brief: StoryBrief, localiser: Localiser) -> str:
    if brief.sources > 1:
        return localiser.text(outlets, count=brief.sources - 1)
    if brief.articles > 1:
        return localiser.text(articles, count=brief.articles - 1)
    return ""


def facts(brief: StoryBrief, localiser: Localiser, now: datetime) -> tuple[str, ...]:
    """Say how many sources report a story, in which languages, since when and until when."""
    return (
        localiser.text("story-outlets", count=brief.sources),
        languages(brief.languages, localiser),
        span(brief, localiser, now),
    )


def span(brief: StoryBrief, localiser: Localiser, now: datetime) -> str:
    """Say when it was reported first and last, as ages."""
    first, last = localiser.ago(brief.first, now), localiser.ago(brief.last, now)
    return last if first == last else localiser.text("story-span", first=first, last=last)


def languages(codes: Sequence[str], localiser: Localiser) -> str:
    """Name some languages, the rest as a number."""
    names = [inline(localiser.language_name(code), _LANGUAGE) for code in codes[:_LANGUAGES]]
    if len(codes) > _LANGUAGES:
        names.append(f"+{len(codes) - _LANGUAGES}")
    return localiser.listed(names)
