"""What is offered to somebody who writes after `@bot`: articles and quotes that everybody may see."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.model.article import Article
from bot.model.story import StoryBrief
from bot.model.utterance import Statement
from bot.services.asking import Asker
from bot.services.quotes import Quotes
from bot.services.reading import Reading
from bot.services.story_lists import StoryListing
from bot.storage.articles import ArticleStore

PAGE: Final = 20
"""Results that are offered at once."""
_QUOTES_FIRST: Final = 3
"""Quotes that stand before the articles when the words are somebody's name."""
_LONGEST_NAME: Final = 4
"""Words that may be a name."""
QUOTES_WANTED: Final = re.compile(
    r"(?:quotes?|citations?|цитат[аыи]?|citas?|zitate?|citazion[ei]|citaç(?:ão|ões)|أقوال|اقتباسات)[\s:]+(.+)",
    re.IGNORECASE,
)
_ONLY_WORDS: Final = re.compile(r"[\w\s'’.·-]+")
_OFFSET: Final = re.compile(r"[1-9]\d{0,3}")


@dataclass(frozen=True, kw_only=True, slots=True)
class InlinePage:
    """One page of what is offered."""

    words: str
    """What was asked for, "" for the latest stories."""
    statements: tuple[Statement, ...] = ()
    articles: tuple[Article, ...] = ()
    stories: Mapping[int, StoryBrief] = field(default_factory=dict)
    """The stories of the articles, by article."""
    originals: Mapping[int, str | None] = field(default_factory=dict)
    """The addresses of what the statements are from, by article."""
    next_offset: str = ""
    """Where the next page begins; "" when this is the last."""


class InlineOffers:
    """Finds what may be shown to anybody: what is chosen is read in chats that nobody here knows."""

    def __init__(
        self, *, reading: Reading, lists: StoryListing, quotes: Quotes, articles: ArticleStore
    ) -> None:
        self._reading = reading
        self._lists = lists
        self._quotes = quotes
        self._articles = articles

    async def page(
        self, typed: str, offset: str, *, user_id: int, prefer: Sequence[str], filters: Sequence[str] = ()
    ) -> InlinePage:
        """Find what fits the words: with a name behind “quotes”, what that person said.

        Without words, it is the latest stories that the asker's `filters` let through; `prefer` are the
        languages that the asker reads, the dearest first. An `offset` that no page gave leads to an empty
        page.

        Raises:
            UserError: index-behind.
        """
        if offset and not _OFFSET.fullmatch(offset):
            return InlinePage(words=typed)
        begin = int(offset or 0)
        words = " ".join(typed.split())
        if not words:
            ids = await self._lists.current(None, prefer=prefer, filters=filters)
            return await self._listed("", ids, begin)
        wanted = QUOTES_WANTED.fullmatch(words)
        if wanted:
            return await self._said(wanted[1], begin, prefer[0])
        nobody = Asker(user_id=user_id, chat_id=user_id, private=False)
        found = await self._reading.matching(nobody, words, newest_first=False)
        first: Sequence[Statement] = ()
        if not begin and _may_be_name(words):
            first = await self._quotes.said_by(words, prefer[0], most=_QUOTES_FIRST, surely=True)
        return await self._listed(words, found.ids, begin, first)

    async def _said(self, name: str, begin: int, language: str) -> InlinePage:
        said = await self._quotes.said_by(name, language, most=begin + PAGE + 1)
        return InlinePage(
            words=name,
            statements=tuple(said[begin : begin + PAGE]),
            originals=await self._originals(said[begin : begin + PAGE]),
            next_offset=str(begin + PAGE) if len(said) > begin + PAGE else "",
        )

    async def _listed(
        self, words: str, ids: Sequence[int], begin: int, first: Sequence[Statement] = ()
    ) -> InlinePage:
        end = begin + PAGE - len(first)
        chosen = ids[begin:end]
        articles = await self._articles.many(chosen)
        return InlinePage(
            words=words,
            statements=tuple(first),
            articles=tuple(item for item in articles.values() if item.public and item.duplicate_of is None),
            stories=await self._lists.of_articles(chosen),
            originals=await self._originals(first),
            next_offset=str(end) if len(ids) > end else "",
        )

    async def _originals(self, said: Sequence[Statement]) -> dict[int, str | None]:
        if not said:
            return {}
        articles = await self._articles.many([item.best.origin.article_id for item in said])
        return {number: article.url for number, article in articles.items()}


def _may_be_name(words: str) -> bool:
    return len(words.split()) <= _LONGEST_NAME and _ONLY_WORDS.fullmatch(words) is not None
