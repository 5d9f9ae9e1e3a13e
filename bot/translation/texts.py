"""Articles and single texts in a reader's language, put together from their sentences."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import structlog

from bot.model.article import Article
from bot.model.sentence import Sentence
from bot.model.translation import (
    Haste,
    PageOf,
    Pair,
    Reads,
    Rendered,
    Rendition,
    Translated,
    Wording,
)
from bot.ports import TranslatedWords
from bot.text.translating.cutting import Rejoined, cut
from bot.translation.outcome import Outcome
from bot.translation.pages import TextPage
from bot.translation.turned import MOST_MARKS, Text, TurnedTexts

log = structlog.get_logger(__name__)


class Sentences(Protocol):
    """Who translates sentence by sentence."""

    @property
    def on(self) -> bool:
        """Tell whether there is any engine."""
        ...

    async def turn(self, wanted: Sequence[tuple[Pair, str]], haste: Haste) -> list[Outcome]:
        """Say of each sentence what became of it; at once for all of them."""
        ...


class TextTranslations:
    """Puts articles and wordings into readers' languages; everything of one call is asked for together.

    An article keeps its `language`, that of its outlet: `rendition.pair` tells in which it is now.
    """

    def __init__(self, sentences: Sentences, words: TranslatedWords) -> None:
        """`words` are noted of what is translated wholly."""
        self._sentences = sentences
        self._words = words

    @property
    def on(self) -> bool:
        """Tell whether there is any engine."""
        return self._sentences.on

    async def titles(self, articles: Sequence[Article], reads: Reads, haste: Haste) -> list[Article]:
        """Put titles into the reader's language; all else of the articles stays."""
        parts = [[_whole(article.title)] for article in articles]
        turned = await self._turned(articles, parts, reads, haste)
        return [
            article if one is None else self._titled(article, one)
            for article, one in zip(articles, turned, strict=True)
        ]

    async def summaries(
        self, articles: Sequence[Article], reads: Reads, haste: Haste, *, sentences: int | None = None
    ) -> list[Article]:
        """Put titles and the sentences of summaries into the reader's language; where there is none, leads.

        Offsets of the sentences stay those of the original body. Of each summary there come at most so many
        `sentences`; what has no lead either gets one: its first paragraph, which is shown then.
        """
        if sentences is not None:
            articles = [_cut_short(article, sentences) for article in articles]
        parts = [
            [
                _whole(article.title),
                _cut("" if article.analysis.summary else _opening(article), article),
                *(_cut(sentence.text, article) for sentence in article.analysis.summary),
            ]
            for article in articles
        ]
        turned = await self._turned(articles, parts, reads, haste)
        return [
            article if one is None else self._summarised(article, one)
            for article, one in zip(articles, turned, strict=True)
        ]

    async def whole(
        self, article: Article, reads: Reads, haste: Haste, *, page: PageOf | None = None
    ) -> Article:
        """Put all of an article into the reader's language; its summary's offsets are of the new body.

        Of a text that is longer than a `page`, only this one: the rendition tells where others begin, also
        to who looks at the original of what would be translated.
        """
        above, body = _cut(article.lead or "", article), _cut(article.body, article)
        if page is not None and self.on and replace(reads, as_written=False).wants(article.language):
            pair = Pair(article.language or "", reads.language or "")
            if (one := TextPage.of(article, above.units, body.units, pair, page)) is not None:
                return await self._page(article, one, pair, reads, haste)
        parts = [[_whole(article.title), above, body]]
        (turned,) = await self._turned([article], parts, reads, haste)
        if turned is None:
            return article
        title, lead, whole = turned.texts
        summary = tuple(_moved(sentence, body, whole) for sentence in article.analysis.summary)
        self._note(article, turned.rendition, title, lead, *(sentence.text for sentence in summary))
        return self._put(article, turned, summary)

    async def _page(
        self, article: Article, page: TextPage, pair: Pair, reads: Reads, haste: Haste
    ) -> Article:
        """Put one page of an article into the reader's language; what would overflow it stays as it is."""
        body = Text(article.body, page.body.units)
        parts = [[_whole(article.title), Text(article.lead or "", page.lead.units), body]]
        (turned,) = await self._turned([article], parts, reads, haste)
        if turned is None:
            pages = Rendition(pair=pair, lead_pages=page.lead.cuts, pages=page.body.cuts)
            return replace(article, rendition=pages)
        of_lead, of_body = page.staying(*turned.texts[1:])
        if of_lead or of_body:
            log.info("translation.page_full", article=article.id, left=of_lead + of_body)
            turned = turned.without_last(1, of_lead).without_last(2, of_body)
        for text, stretch in ((1, page.lead), (2, page.body)):
            if turned.marks(text) > MOST_MARKS:
                # Marks take room, too: what has them everywhere is rather read as it was written.
                turned = turned.without_last(text, len(stretch.units))
        title, lead, whole = turned.texts
        self._note(article, turned.rendition, title)
        summary = tuple(_moved(sentence, body, whole) for sentence in article.analysis.summary)
        made = self._put(article, turned, summary)
        assert made.rendition is not None
        rendition = replace(
            made.rendition, lead_pages=page.lead.cuts_in(lead), pages=page.body.cuts_in(whole)
        )
        return replace(made, rendition=rendition)

    def _put(self, article: Article, turned: TurnedTexts, summary: tuple[Sentence, ...]) -> Article:
        title, lead, whole = turned.texts
        return replace(
            article,
            title=title.text,
            lead=lead.text or None,
            body=whole.text,
            analysis=replace(article.analysis, summary=summary),
            rendition=turned.left_at(title=0, lead=1, text=2),
        )

    async def wordings(self, wordings: Sequence[Wording], reads: Reads, haste: Haste) -> list[Rendered]:
        """Put some texts into the reader's language, each of a sentence or a few."""
        parts = [[Text(one.text, cut(one.text, one.language))] for one in wordings]
        turned = await self._turned(wordings, parts, reads, haste)
        return [
            Rendered(wording.text) if one is None else Rendered(one.texts[0].text, one.left_at(text=0))
            for wording, one in zip(wordings, turned, strict=True)
        ]

    def _titled(self, article: Article, turned: TurnedTexts) -> Article:
        self._note(article, turned.rendition, turned.texts[0])
        return replace(article, title=turned.texts[0].text, rendition=turned.left_at(title=0))

    def _summarised(self, article: Article, turned: TurnedTexts) -> Article:
        title, lead, *sentences = turned.texts
        summary = tuple(
            replace(sentence, text=new.text)
            for sentence, new in zip(article.analysis.summary, sentences, strict=True)
        )
        self._note(article, turned.rendition, title, lead, *(sentence.text for sentence in summary))
        return replace(
            article,
            title=title.text,
            lead=lead.text or article.lead,
            analysis=replace(article.analysis, summary=summary),
            rendition=turned.left_at(title=0, lead=1),
        )

    def _note(
        self,
        article: Article,
        rendition: Rendition,
        title: Rejoined,
        lead: Rejoined | None = None,
        *summary: str,
    ) -> None:
        """Tell what an article says in another language, if none of it is left in its own."""
        if rendition.left or not rendition.done:
            return
        said = " ".join(text for text in (lead.text if lead else "", *summary) if text)
        translated = Translated(language=rendition.pair.target, title=title.text, summary=said)
        self._words.note(article, translated)

    async def _turned(
        self,
        things: Sequence[Article] | Sequence[Wording],
        parts: Sequence[Sequence[Text]],
        reads: Reads,
        haste: Haste,
    ) -> list[TurnedTexts | None]:
        """Translate the parts of what the reader wants translated; None for the rest."""
        pairs = [
            Pair(thing.language or "", reads.language or "") if reads.wants(thing.language) else None
            for thing in things
        ]
        wanted = [
            (pair, unit.text)
            for pair, texts in zip(pairs, parts, strict=True)
            if pair is not None and self.on
            for text in texts
            for unit in text.units
        ]
        outcomes = iter(await self._sentences.turn(wanted, haste) if wanted else ())
        return [
            TurnedTexts.of(pair, texts, outcomes)
            if pair is not None and self.on and any(text.units for text in texts)
            else None
            for pair, texts in zip(pairs, parts, strict=True)
        ]


def _cut_short(article: Article, sentences: int) -> Article:
    return replace(article, analysis=replace(article.analysis, summary=article.analysis.summary[:sentences]))


def _opening(article: Article) -> str:
    return article.lead or next(iter(article.paragraphs), "")


def _whole(title: str) -> Text:
    return Text(title, cut(title, None, whole=True))


def _cut(text: str, article: Article) -> Text:
    return Text(text, cut(text, article.language))


def _moved(sentence: Sentence, body: Text, whole: Rejoined) -> Sentence:
    """Find a sentence of the body in the new one; what no unit of it holds stays where it was."""
    places = [
        place
        for unit, place in zip(body.units, whole.places, strict=True)
        if unit.start < sentence.end and unit.end > sentence.start
    ]
    if not places:
        return sentence
    start, end = places[0][0], places[-1][1]
    return Sentence(text=whole.text[start:end], start=start, end=end)
