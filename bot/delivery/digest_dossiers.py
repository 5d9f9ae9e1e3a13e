"""What is read of a story for digests: its reports, and the articles that speak for it."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from bot.delivery.digest_choice import Selection
from bot.delivery.digest_news import News
from bot.model.article import Analysis, Article
from bot.model.digest import SENTENCES, DigestLength
from bot.model.edition import EditionStory
from bot.model.outlet import Outlets
from bot.model.story import Report, StoryBrief, Told
from bot.storage.articles import ArticleStore
from bot.storage.story_lists import StoryLists
from bot.text.story_headline import central_article
from bot.text.story_summary import first_sentences, is_quotable, summarise_articles
from bot.text.story_tellers import brief_of, tellers
from bot.text.summarise import summarise
from bot.text.unwanted import Unwanted


@dataclass(frozen=True, kw_only=True, slots=True)
class Dossier:
    """A story, and those of its articles that may speak for it to somebody."""

    reports: tuple[Report, ...]
    brief: StoryBrief
    articles: tuple[Article, ...]
    """The newest of each source first; in the languages that are read."""


class Dossiers:
    """Reads stories once for all who are told of them."""

    def __init__(self, *, lists: StoryLists, articles: ArticleStore, outlets: Outlets) -> None:
        self._lists = lists
        self._articles = articles
        self._outlets = outlets

    async def open(
        self, news: News, story_ids: Iterable[int], reading: tuple[str, ...]
    ) -> dict[int, Dossier]:
        """Read stories; those of which nothing is left are absent."""
        wanted = list(dict.fromkeys(story_ids))
        found = {number: news.dossiers.get((number, reading)) for number in wanted}
        missing = [number for number, dossier in found.items() if dossier is None]
        stories = await self._lists.of_stories(missing) if missing else {}
        speaking = {
            number: tellers([item for item in reports if not reading or item.language in reading])
            for number, reports in stories.items()
        }
        articles = await self._articles.many([item.article_id for some in speaking.values() for item in some])
        for number, reports in stories.items():
            own = [articles[item.article_id] for item in speaking[number] if item.article_id in articles]
            found[number] = news.dossiers.keep(
                (number, reading),
                Dossier(
                    reports=tuple(reports),
                    brief=brief_of(reports),
                    articles=tuple(item for item in own if item.public and not item.quiet),
                ),
            )
        return {number: dossier for number, dossier in found.items() if dossier and dossier.articles}

    async def story(
        self,
        news: News,
        dossier: Dossier,
        selection: Selection,
        length: DigestLength,
        *,
        among: frozenset[int] = frozenset(),
    ) -> EditionStory | None:
        """Tell a story as a selection wants it; None when all that reports it is unwanted.

        The headline is one of the articles `among` which to choose, if any of those is still there.
        """
        key = (dossier.brief.story_id, selection.reading, selection.filters, selection.prefer, length, among)
        known: EditionStory | None = news.stories.get(key)
        if known is not None:
            return known
        unwanted = Unwanted.of(selection.filters)
        wanted = [item for item in dossier.articles if not unwanted.refuses(item.title, item.lead)]
        if not wanted:
            return None
        chosen = central_article(
            [item for item in wanted if item.id in among] or wanted, prefer=selection.prefer
        )
        spoken = chosen.language if len(wanted) > 1 else None
        same = (dossier.brief.story_id, selection.reading, selection.filters, spoken, length)
        told: tuple[Told, ...] | None = news.sentences.get(same)
        if told is None:
            found = await self._told(dossier, wanted, chosen, length)
            told = news.sentences.keep(
                same, tuple(replace(item, article=_without_text(item.article)) for item in found)
            )
        story = EditionStory(brief=dossier.brief, headline=_without_text(chosen), told=told)
        return news.stories.keep(key, story)

    async def _told(
        self, dossier: Dossier, articles: Sequence[Article], headline: Article, length: DigestLength
    ) -> tuple[Told, ...]:
        """Choose a story's sentences, in the language of its headline."""
        sentences = SENTENCES[length]
        if not sentences:
            return ()
        if len(articles) == 1:
            return await self._alone(headline, sentences)
        summary = partial(
            summarise_articles,
            articles,
            dossier.reports,
            outlets=self._outlets,
            prefer=headline.language,
            sentences=sentences,
        )
        return await asyncio.to_thread(summary) or first_sentences(headline, sentences, self._outlets)

    async def _alone(self, article: Article, sentences: int) -> tuple[Told, ...]:
        if len(article.analysis.summary) > sentences and is_quotable(article, self._outlets):
            summary = await asyncio.to_thread(
                summarise, article.body, title=article.title, language=article.language, sentences=sentences
            )
            return tuple(Told(article=article, sentence=sentence) for sentence in summary)
        return first_sentences(article, sentences, self._outlets)


def _without_text(article: Article) -> Article:
    """Keep what is told beside a headline: editions are kept by the hundred."""
    return replace(article, body="", analysis=Analysis())
