"""What a story's articles say, for a program that sums it up."""

import asyncio
from typing import Final

from bot.errors import UserError
from bot.model.answer import Source
from bot.model.outlet import Outlets
from bot.storage.articles import ArticleStore
from bot.storage.stories import StoryStore
from bot.text.answering.passages import opening
from bot.text.story_tellers import tellers

MOST: Final = 6
"""Articles of a story that a program gets."""


class StorySources:
    """Gives the articles that speak for a story, as much of each as may be shown."""

    def __init__(self, stories: StoryStore, articles: ArticleStore, *, outlets: Outlets) -> None:
        self._stories = stories
        self._articles = articles
        self._outlets = outlets

    async def of_story(self, story_id: int) -> tuple[Source, ...]:
        """Give them, of each source its newest first.

        Raises:
            UserError: story-gone.
        """
        reports = await self._stories.of_story(story_id)
        found = await self._articles.many([report.article_id for report in tellers(reports, most=MOST)])
        articles = [article for article in found.values() if article.public and article.hidden is None]
        if not articles:
            raise UserError("story-gone")
        return tuple(
            await asyncio.to_thread(lambda: [opening(article, self._outlets) for article in articles])
        )
