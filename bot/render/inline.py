"""Articles and quotes as results of an inline query: a line to choose by, a card to send."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.outlet import Outlets, Show
from bot.model.story import StoryBrief
from bot.model.utterance import Statement
from bot.render.address import article_link, search_link_parameter, story_link, web_address
from bot.render.card import card_text, shown
from bot.render.html import isolate, one_line, truncate, visible
from bot.render.offer import Offer, Offers, StartButton
from bot.render.origin import hands_parts
from bot.render.quotes import PAUSE, outlet_of, speaker_of, statement_text
from bot.render.story_line import further
from bot.render.view import Button, Keyboard, View

_TITLE: Final = 120
_ORIGIN: Final = 120
_DESCRIPTION: Final = 240
_ROLE: Final = 60
_LABEL: Final = 60
_LATEST_KEPT, _FOUND_KEPT, _NOTHING_KEPT, _TROUBLE_KEPT = 60, 120, 30, 5
"""Seconds for which Telegram may give the same answer again: news comes in."""


def inline_offers(
    words: str,
    *,
    articles: Sequence[Article],
    statements: Sequence[Statement],
    stories: Mapping[int, StoryBrief],
    originals: Mapping[int, str | None],
    next_offset: str,
    bot_username: str,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
) -> Offers:
    """Offer what somebody said, then articles; where there is nothing, the search in the bot itself.

    `words` are those that were asked for, "" for the latest; `stories` tells of the articles' stories, and
    `originals` where the statements' articles stand, by article.
    """
    results = [
        _statement(item, originals.get(item.best.origin.article_id), bot_username, localiser, now, outlets)
        for item in statements
    ]
    results += [
        _article(item, stories.get(item.id), bot_username, localiser, now, outlets) for item in articles
    ]
    if results:
        kept = _FOUND_KEPT if words else _LATEST_KEPT
        return Offers(results=tuple(results), next_offset=next_offset, kept=kept)
    if not words:
        said = localiser.text("inline-empty")
        return Offers(kept=_NOTHING_KEPT, button=StartButton(said, "latest"))
    said = localiser.text("inline-nothing", words=truncate(one_line(words), _LABEL // 2))
    return Offers(kept=_NOTHING_KEPT, button=StartButton(said, search_link_parameter(words)))


def inline_trouble(said: str) -> Offers:
    """Say why there are no results; `said` is plain text, and pressing it opens the bot."""
    return Offers(kept=_TROUBLE_KEPT, button=StartButton(truncate(one_line(said), _LABEL), "inline"))


def _article(
    article: Article,
    story: StoryBrief | None,
    bot_username: str,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
) -> Offer:
    origin = [
        *hands_parts(article, localiser, outlets),
        _age(article, localiser, now),
        further(story, localiser) if story else "",
    ]
    show = shown(article, outlets)
    lines = [visible(" · ".join(part for part in origin if part))]
    if show is not Show.HEADLINE:
        lines.append(_opening(article))
    text = card_text(article, localiser=localiser, now=now, outlets=outlets, story=story)
    keyboard = _ways(article.id, article.url, bot_username, localiser, story)
    return Offer(
        id=f"a{article.id}",
        title=_plain(article.title, _TITLE) or "…",
        description=_described(lines),
        view=View(text, keyboard),
        picture=web_address(article.image) if show is not Show.HEADLINE else None,
    )


def _statement(
    item: Statement,
    url: str | None,
    bot_username: str,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
) -> Offer:
    best = item.best
    origin = best.origin
    parts = [outlet_of(origin, outlets, localiser)]
    if origin.published:
        parts.append(localiser.ago(origin.published, now))
    if origin.translated:
        parts.append(localiser.text("translation-mark"))
    said = localiser.text("quoted", text=_plain(PAUSE.join(best.pieces), _DESCRIPTION))
    return Offer(
        id=f"q{origin.article_id}-{best.start}",
        title=_plain(visible(speaker_of(best, _ROLE, localiser)), _TITLE) or "…",
        description=_described([said, visible(" · ".join(parts))]),
        view=View(
            statement_text(item, localiser=localiser, now=now, outlets=outlets),
            _ways(origin.article_id, url, bot_username, localiser),
        ),
    )


def _ways(
    article_id: int,
    url: str | None,
    bot_username: str,
    localiser: Localiser,
    story: StoryBrief | None = None,
) -> Keyboard:
    """Lead to the original, to the article in the bot, and to its story if others report it."""
    row = []
    if original := web_address(url):
        row.append(Button(localiser.text("button-original"), url=original))
    row.append(Button(localiser.text("button-in-bot"), url=article_link(article_id, bot_username)))
    if story and story.articles > 1:
        row.append(Button(localiser.text("button-story"), url=story_link(story.story_id, bot_username)))
    return (tuple(row),)


def _age(article: Article, localiser: Localiser, now: datetime) -> str:
    if article.published:
        return localiser.ago(article.published, now)
    return localiser.text("date-unknown-added", day=localiser.day(article.added, now))


def _opening(article: Article) -> str:
    """Give the first words that the card quotes too."""
    summary = article.analysis.summary
    return summary[0].text if summary else article.lead or next(iter(article.paragraphs), "")


def _described(lines: Sequence[str]) -> str:
    return "\n".join(
        _plain(line, _ORIGIN if number == 0 else _DESCRIPTION) for number, line in enumerate(lines) if line
    )


def _plain(text: str, most: int) -> str:
    return isolate(truncate(one_line(text), most))
