"""Summaries of another length than the archive keeps."""

import asyncio
from dataclasses import replace
from functools import partial
from typing import Final

from bot.model.article import Article
from bot.model.chat import SummaryLength
from bot.text.summarise import summarise

_AT_ONCE: Final = 20_000
"""Characters of a text that is summarised in a few milliseconds; longer ones must not hold others up."""


async def summarised(article: Article, length: SummaryLength) -> Article:
    """Give an article with its summary as long as is wanted; the usual length is there already."""
    if length is SummaryLength.SHORT:
        return article
    choose = partial(
        summarise, article.body, title=article.title, language=article.language, sentences=length.sentences
    )
    summary = choose() if len(article.body) <= _AT_ONCE else await asyncio.to_thread(choose)
    return replace(article, analysis=replace(article.analysis, summary=summary))
