"""Editions in the languages in which they are read: what several tell is translated once."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.delivery.digest_news import Known
from bot.delivery.renditions import Asking
from bot.model.agenda import AgendaEntry
from bot.model.article import Article
from bot.model.edition import Edition, EditionStory
from bot.model.outlet import Outlets
from bot.model.translation import Reads, Rendered, Rendition, Wording
from bot.render.mention import quoted_first, words_of
from bot.text.reworded import entry_in, of_statement, of_told, renditions_of, statement_in, told_in

_TITLES = 4_000
_PHRASES = 12_000


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

    async def put(self, editions: Sequence[tuple[Edition, Reads]]) -> list[Edition]:
        """Put editions into what is read, as far as that can be done in time."""
        if not self.on:
            return [edition for edition, _ in editions]
        titles, phrases = self._missing(editions)
        put: dict[tuple[int, Reads], Article] = {}
        said: dict[tuple[Wording, Reads], Rendered] = {}
        if titles:
            put = await self._asking.titles({reads: some.values() for reads, some in titles.items()})
        if phrases:
            said = await self._asking.wordings(phrases)
        for (number, reads), article in put.items():
            if _is_whole(article.rendition):
                self._titles.keep((number, titles[reads][number].title, reads), article)
        for key, rendered in said.items():
            if _is_whole(rendered.rendition):
                self._phrases.keep(key, rendered)
        return [self._edition(edition, reads, put, said) for edition, reads in editions]

    def _missing(
        self, editions: Sequence[tuple[Edition, Reads]]
    ) -> tuple[dict[Reads, dict[int, Article]], dict[Reads, dict[Wording, None]]]:
        """Find what is to be translated and is not known, by reader."""
        titles: defaultdict[Reads, dict[int, Article]] = defaultdict(dict)
        phrases: defaultdict[Reads, dict[Wording, None]] = defaultdict(dict)
        for edition, reads in editions:
            for article in (story.headline for story in edition.stories):
                known = self._titles.get((article.id, article.title, reads))
                if known is None and reads.wants(article.language):
                    titles[reads][article.id] = article
            for wording in self._wordings(edition):
                if reads.wants(wording.language) and self._phrases.get((wording, reads)) is None:
                    phrases[reads][wording] = None
        return titles, phrases

    def _edition(
        self,
        edition: Edition,
        reads: Reads,
        put: dict[tuple[int, Reads], Article],
        said: dict[tuple[Wording, Reads], Rendered],
    ) -> Edition:
        phrases: dict[Wording, Rendered] = {}
        for wording in self._wordings(edition):
            rendered = said.get((wording, reads)) or self._phrases.get((wording, reads))
            if rendered is not None:
                phrases[wording] = rendered

        def story_in(story: EditionStory) -> EditionStory:
            article = story.headline
            known = put.get((article.id, reads)) or self._titles.get((article.id, article.title, reads))
            headline = (
                article if known is None else replace(article, title=known.title, rendition=known.rendition)
            )
            return replace(story, headline=headline, told=told_in(story.told, phrases))

        return replace(
            edition,
            stories=tuple(map(story_in, edition.stories)),
            agenda=tuple(entry_in(entry, phrases) for entry in edition.agenda),
            said=None if edition.said is None else statement_in(edition.said, phrases),
        )

    def _wordings(self, edition: Edition) -> Iterator[Wording]:
        for story in edition.stories:
            yield from of_told(story.told)
        for entry in edition.agenda:
            yield self._told_first(entry)
        if edition.said is not None:
            yield from of_statement(edition.said)

    def _told_first(self, entry: AgendaEntry) -> Wording:
        mention = quoted_first(entry.by_outlet, self._outlets)[0]
        return Wording(words_of(mention, self._outlets), mention.language)


def is_whole(edition: Edition) -> bool:
    """Tell whether nothing of an edition could be had that might be there later."""
    renditions = [one for story in edition.stories for one in renditions_of(story)]
    renditions += [mention.rendition for entry in edition.agenda for mention in entry.mentions]
    return all(map(_is_whole, renditions))


def _is_whole(rendition: Rendition | None) -> bool:
    return rendition is None or rendition.shortfall is None
