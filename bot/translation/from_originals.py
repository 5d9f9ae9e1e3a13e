"""What a machine has translated once is not translated again where the archive has the outlet's own text."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit

from bot.model.article import Article, ProvenanceKind
from bot.model.translation import Haste, PageOf, Reads, Rendered, Wording
from bot.ports import Translations

FindOriginal = Callable[[Article], Awaitable[Article | None]]
"""Finds the article at the address that a relay names as the original's."""

_APART: Final = timedelta(days=7)
"""Between the dates of a text and its translation: what lies further apart is something else."""


class FromOriginals:
    """Puts the original's texts in the place of a relay's translation, for those who can't read that.

    What is shown then is the outlet's article, as far as words, dates and addresses go; its number and what
    people did with it stay the relayed one's. A relay's word for what its original is, is believed only where
    outlets and dates don't speak against it.
    """

    def __init__(self, translations: Translations, original: FindOriginal) -> None:
        self._translations = translations
        self._original = original

    @property
    def on(self) -> bool:
        """Tell whether there is any engine."""
        return self._translations.on

    async def titles(self, articles: Sequence[Article], reads: Reads, haste: Haste) -> list[Article]:
        """Put titles into the reader's language; all else of the articles stays."""
        originals = [await self._instead(article, reads) for article in articles]
        made = await self._translations.titles(originals, reads, haste)
        return [_known_as(article, one) for article, one in zip(articles, made, strict=True)]

    async def summaries(
        self, articles: Sequence[Article], reads: Reads, haste: Haste, *, sentences: int | None = None
    ) -> list[Article]:
        """Put titles and summaries, or leads, into the reader's language."""
        originals = [await self._instead(article, reads) for article in articles]
        made = await self._translations.summaries(originals, reads, haste, sentences=sentences)
        return [_known_as(article, one) for article, one in zip(articles, made, strict=True)]

    async def whole(
        self, article: Article, reads: Reads, haste: Haste, *, page: PageOf | None = None
    ) -> Article:
        """Put all of an article, or a page of it, into the reader's language."""
        made = await self._translations.whole(await self._instead(article, reads), reads, haste, page=page)
        return _known_as(article, made)

    async def wordings(self, wordings: Sequence[Wording], reads: Reads, haste: Haste) -> list[Rendered]:
        """Put some texts into the reader's language, each of a sentence or a few."""
        return await self._translations.wordings(wordings, reads, haste)

    async def _instead(self, article: Article, reads: Reads) -> Article:
        """Choose what is translated; somebody who looks at the original sees what was."""
        usual = replace(reads, as_written=False)
        relayed = article.provenance.kind is ProvenanceKind.MACHINE_TRANSLATION
        if not (self.on and relayed and article.original_url and usual.wants(article.language)):
            return article
        original = await self._original(article)
        return original if original is not None and _may_be(original, article) else article


def _may_be(original: Article, relayed: Article) -> bool:
    if original.id == relayed.id or original.hidden is not None:
        return False
    # Whoever sees the one may see the other, too.
    if not original.public and (relayed.public or not set(relayed.senders) <= set(original.senders)):
        return False
    if original.provenance.kind is not ProvenanceKind.ORIGINAL or not (original.body and original.language):
        return False
    named = {name.casefold() for name in (original.outlet, relayed.outlet) if name}
    # What a relay's page calls by the relay's own name tells nothing of whose text it is.
    named -= {(relayed.provenance.relayed_by or "").casefold(), urlsplit(relayed.url or "").hostname}
    if len(named) > 1 or original.language == relayed.language:
        return False
    if original.published is None or relayed.published is None:
        return True
    return abs(original.published - relayed.published) <= _APART


def _known_as(article: Article, shown: Article) -> Article:
    if shown.id == article.id:
        return shown
    return replace(
        shown,
        id=article.id,
        seq=article.seq,
        senders=article.senders,
        public=article.public,
        story=article.story,
        pinned=article.pinned,
        relayed_at=article.url,
    )
