"""What happened to a story in a part of the log, and what it says now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.delivery.alert_log import News
from bot.model.article import Article
from bot.model.story import Report, StoryBrief
from bot.storage.alert_reading import AlertReading, Wording
from bot.storage.articles import ArticleStore
from bot.storage.story_lists import StoryLists
from bot.text.story_headline import Headline, central_headline
from bot.text.story_sources import sources_of
from bot.text.story_tellers import brief_of, tellers

_MOST: Final = 100
"""Stories read at a time."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StoryNow:
    """A story as it stands."""

    brief: StoryBrief
    headlines: Mapping[str | None, Article]
    """By language in which it is reported, the article whose headline stands for it; None: whoever reads."""
    changed: bool
    """It has more sources or another headline than without what is new of it."""

    def headline(self, preferred: Sequence[str]) -> Article:
        """Choose the article whose headline stands for it: in the first language that there is one in."""
        own = (self.headlines[language] for language in preferred if language in self.headlines)
        return next(own, None) or self.headlines.get(None) or next(iter(self.headlines.values()))


@dataclass(frozen=True, kw_only=True, slots=True)
class Occasion:
    """What a story gives people to hear of."""

    now: StoryNow
    fresh: Mapping[int, tuple[Article, datetime]]
    """Articles that joined it, with when the log says so, the first to do so first."""
    corrected: Mapping[int, Article]
    """Those of its articles that were changed."""
    wordings: Mapping[int, Sequence[Wording]]
    """What those said before."""

    @property
    def story_id(self) -> int:
        """The story."""
        return self.now.brief.story_id

    @property
    def differs(self) -> bool:
        """Whether a message that tells of it would say something else than before."""
        if self.now.changed:
            return True
        standing = {article.id for article in self.now.headlines.values()}
        for number, article in self.corrected.items():
            before = next(reversed(self.wordings.get(number, ())), None)
            if before is not None and before.title != article.title:
                return True
            if before is not None and number in standing and before.lead != article.lead:
                return True
        return False


class StoryReader:
    """Reads stories as alerts show them."""

    def __init__(self, *, articles: ArticleStore, lists: StoryLists, reading: AlertReading) -> None:
        self._articles = articles
        self._lists = lists
        self._reading = reading

    async def stories(
        self, ids: Sequence[int], *, new: Mapping[int, Sequence[int]] | None = None
    ) -> dict[int, StoryNow]:
        """Read stories by id, those that nothing reports absent; `new` are the articles that joined each."""
        found: dict[int, StoryNow] = {}
        for start in range(0, len(ids), _MOST):
            part = ids[start : start + _MOST]
            reports = await self._lists.of_stories(part)
            spoken = {story: tellers(own) for story, own in reports.items()}
            titles = await self._lists.headlines(
                [report.article_id for own in spoken.values() for report in own]
            )
            chosen = {
                story: _central([titles[item.article_id] for item in own if item.article_id in titles])
                for story, own in spoken.items()
            }
            shown = await self._articles.many(
                list({number for by_language in chosen.values() for number in by_language.values()})
            )
            for story, own in reports.items():
                headlines = {
                    language: shown[number] for language, number in chosen[story].items() if number in shown
                }
                if headlines:
                    found[story] = StoryNow(
                        brief=brief_of(own),
                        headlines=headlines,
                        changed=_differs(own, chosen[story], titles, (new or {}).get(story, ())),
                    )
        return found

    async def occasions(self, news: News) -> list[Occasion]:
        """Read what happened, by story: what joined it, and what was corrected of it."""
        fresh, corrected = news.fresh, news.corrected
        ids = sorted({*fresh, *corrected})
        stories = await self.stories(ids, new={story: list(own) for story, own in fresh.items()})
        wordings = await self._reading.wordings({number for own in corrected.values() for number in own})
        return [
            Occasion(
                now=now,
                fresh=fresh.get(story, {}),
                corrected=corrected.get(story, {}),
                wordings={
                    number: wordings[number] for number in corrected.get(story, ()) if number in wordings
                },
            )
            for story, now in stories.items()
        ]


def _central(titles: Sequence[Headline]) -> dict[str | None, int]:
    if not titles:
        return {}
    spoken = {title.language for title in titles if title.language}
    # In one language it is the same whoever reads.
    chosen: dict[str | None, int] = {None: central_headline(titles)}
    return chosen | {language: central_headline(titles, prefer=language) for language in sorted(spoken)}


def _differs(
    reports: Sequence[Report],
    chosen: Mapping[str | None, int],
    titles: Mapping[int, Headline],
    new: Sequence[int],
) -> bool:
    """Tell whether a story would have fewer sources or another headline without some of its articles."""
    old = [report for report in reports if report.article_id not in new]
    if not old or len(old) == len(reports):
        return False
    if len(sources_of(old)) != len(sources_of(reports)):
        return True
    before = [titles[item.article_id] for item in tellers(old) if item.article_id in titles]
    return _central(before) != chosen
