"""Editions in the languages in which they are read: what several tell is translated once."""

import asyncio
import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from bot.delivery.digest_news import Known
from bot.delivery.renditions import Asking
from bot.model.agenda import AgendaEntry
from bot.model.article import Article
from bot.model.edition import Edition, EditionStory
from bot.model.outlet import Outlets
from bot.model.translation import Reads, Rendered, Rendition, Wording
from bot.model.utterance import Statement
from bot.render.mention import quoted_first, words_of
from bot.text.reworded import (
    Phrases,
    entry_in,
    of_told,
    of_utterances,
    renditions_of,
    statement_in,
    told_in,
)

_TITLES = 4_000
_PHRASES = 12_000
_AGAIN_AFTER = 30.0
"""Seconds for which it is believed that something can't be translated now."""
T = TypeVar("T", Article, Rendered)


@dataclass(frozen=True, slots=True)
class _Kept(Generic[T]):
    """A translation; what was not translated is asked for again after a while."""

    value: T
    until: float

    @classmethod
    def of(cls, value: T, *, stays: bool = True) -> "_Kept[T]":
        """Keep it from now on."""
        left = math.inf if stays and _is_whole(value.rendition) else _AGAIN_AFTER
        return cls(value, asyncio.get_running_loop().time() + left)

    @property
    def is_over(self) -> bool:
        """Tell whether it is to be asked for again."""
        return asyncio.get_running_loop().time() >= self.until


class EditionLanguages:
    """Remembers the last translations; what could not be had in time is asked for again."""

    def __init__(self, asking: Asking, outlets: Outlets) -> None:
        self._asking = asking
        self._outlets = outlets
        self._titles = Known(_TITLES)
        """By article, its title and reader: one that was corrected has another."""
        self._phrases = Known(_PHRASES)

    @property
    def on(self) -> bool:
        """Tell whether there is any engine."""
        return self._asking.on

    async def put(
        self, editions: Sequence[tuple[Edition, Reads]], *, asking: Asking | None = None
    ) -> list[Edition]:
        """Put editions into what is read, as far as there is time; `asking` may have more of it."""
        asking = asking or self._asking
        if not self.on:
            return [edition for edition, _ in editions]
        titles, phrases = self._missing(editions)
        if not titles and not phrases:
            return [self._edition(edition, reads) for edition, reads in editions]
        put, said = await asking.texts({(reads, 0): some.values() for reads, some in titles.items()}, phrases)
        for (number, reads), article in put.items():
            asked = titles[reads][number]
            # The original that stands for a relay's translation may be corrected, or go.
            kept = _Kept.of(article, stays=asked.original_url is None)
            self._titles.keep((number, asked.title, reads), kept)
        for key, rendered in said.items():
            self._phrases.keep(key, _Kept.of(rendered))
        return [self._edition(edition, reads) for edition, reads in editions]

    def _missing(
        self, editions: Sequence[tuple[Edition, Reads]]
    ) -> tuple[dict[Reads, dict[int, Article]], dict[Reads, dict[Wording, None]]]:
        """Find what is to be translated and is not known, by reader."""
        titles: defaultdict[Reads, dict[int, Article]] = defaultdict(dict)
        phrases: defaultdict[Reads, dict[Wording, None]] = defaultdict(dict)
        for edition, reads in editions:
            for article in (story.headline for story in edition.stories):
                if reads.wants(article.language) and self._title(article, reads) is None:
                    titles[reads][article.id] = article
            for wording in self._wordings(edition):
                if reads.wants(wording.language) and self._phrase(wording, reads) is None:
                    phrases[reads][wording] = None
        return titles, phrases

    def _edition(self, edition: Edition, reads: Reads) -> Edition:
        phrases = {
            wording: rendered
            for wording in self._wordings(edition)
            if (rendered := self._phrase(wording, reads)) is not None
        }

        def story_in(story: EditionStory) -> EditionStory:
            headline = story.headline
            if (known := self._title(headline, reads)) is not None:
                # Where a relay's original was translated instead, that is whose headline it is.
                headline = replace(
                    headline,
                    title=known.title,
                    outlet_title=known.outlet_title,
                    rendition=known.rendition,
                    language=known.language,
                    outlet=known.outlet,
                    url=known.url,
                    published=known.published,
                    provenance=known.provenance,
                )
            return replace(story, headline=headline, told=told_in(story.told, phrases))

        return replace(
            edition,
            stories=tuple(map(story_in, edition.stories)),
            agenda=tuple(entry_in(entry, phrases) for entry in edition.agenda),
            said=None if edition.said is None else _said(edition.said, reads, phrases),
        )

    def _title(self, article: Article, reads: Reads) -> Article | None:
        kept: _Kept[Article] | None = self._titles.get((article.id, article.title, reads))
        return None if kept is None or kept.is_over else kept.value

    def _phrase(self, wording: Wording, reads: Reads) -> Rendered | None:
        kept: _Kept[Rendered] | None = self._phrases.get((wording, reads))
        return None if kept is None or kept.is_over else kept.value

    def _wordings(self, edition: Edition) -> Iterator[Wording]:
        for story in edition.stories:
            yield from of_told(story.told)
        for entry in edition.agenda:
            yield self._told_first(entry)
        if edition.said is not None:
            yield from of_utterances((edition.said.best,))

    def _told_first(self, entry: AgendaEntry) -> Wording:
        mention = quoted_first(entry.by_outlet, self._outlets)[0]
        return Wording(words_of(mention, self._outlets), mention.language)


def _said(item: Statement, reads: Reads, phrases: Phrases) -> Statement | None:
    """Give what somebody said in words that are read; what can't be had whole is no quote of the day."""
    if not reads.wants(item.best.origin.language):
        return item
    put = statement_in(item, phrases)
    rendition = put.best.rendition
    return put if rendition is not None and rendition.done and not rendition.left else None


def is_whole(edition: Edition) -> bool:
    """Tell whether nothing of an edition could be had that might be there later."""
    renditions = [one for story in edition.stories for one in renditions_of(story)]
    renditions += [mention.rendition for entry in edition.agenda for mention in entry.mentions]
    return all(map(_is_whole, renditions))


def _is_whole(rendition: Rendition | None) -> bool:
    return rendition is None or rendition.shortfall is None
