"""What to search next: terms of what was found, names that sound alike, what rises."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.errors import UserError
from bot.model.article import Article
from bot.model.chat import Listing, ListingKind
from bot.model.outlet import Outlets
from bot.model.trend import TermPlace
from bot.model.utterance import SpeakerName
from bot.services.asking import Asker
from bot.services.quotes import Quotes
from bot.services.reading import Reading
from bot.services.trends import TrendWatch, is_shown
from bot.text.fold import fold
from bot.text.stems import content_stems
from bot.text.term_keys import term_key

MOST: Final = 3
_LONGEST: Final = 28
"""Characters of a term that a button can show whole."""
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Suggestions:
    """What may be asked next; each is a button."""

    terms: tuple[TermPlace, ...] = ()
    speakers: tuple[SpeakerName, ...] = ()
    rising: bool = False
    """The terms are what rises, for want of anything about the query."""


class Suggesting:
    """Finds what may be asked next."""

    def __init__(self, *, reading: Reading, quotes: Quotes, trends: TrendWatch, outlets: Outlets) -> None:
        self._reading = reading
        self._quotes = quotes
        self._trends = trends
        self._outlets = outlets

    async def term(self, asker: Asker, article_id: int, number: int) -> str:
        """Fetch a term of an article that may be shown here."""
        article = await self._reading.article(asker, article_id)
        terms = [term.text for term in article.analysis.terms[number - 1 : number]]
        if not terms or not self._is_shown(terms[0], article):
            raise UserError("button-old")
        return terms[0]

    async def after(
        self, asker: Asker, listing: Listing, articles: Sequence[Article], language: str
    ) -> Suggestions:
        """Suggest what to ask after a search by what is on its first page; `language` is the asker's."""
        if listing.kind is not ListingKind.SEARCH:
            return Suggestions()
        if articles:
            return Suggestions(terms=self.related(articles, listing.query))
        speakers = await self._quotes.resembling(asker, listing.query, language)
        if speakers:
            return Suggestions(speakers=speakers[:MOST])
        rising = (await self._trends.trends(language)).rising
        return Suggestions(terms=tuple(trend.place for trend in rising[:MOST]), rising=True)

    def related(
        self, articles: Sequence[Article], query: str = "", *, shown: Sequence[Article] | None = None
    ) -> tuple[TermPlace, ...]:
        """Choose the terms that weigh most in articles and say more than the query does.

        Of articles that are `shown` in translation only names come that stand there, too: a word out of its
        sentence can't be translated well, and is something else where another language spells it alike.
        """
        made = zip(articles, shown or articles, strict=True)
        read = {article.id: _translated(article, one) for article, one in made}
        weights: dict[int, float] = {}
        places: dict[int, TermPlace] = {}
        stems: dict[int, set[str]] = {}
        for article in articles:
            asked = {*content_stems(query, article.language)}
            for number, term in enumerate(article.analysis.terms, start=1):
                said = {*content_stems(term.text, article.language)}
                if said <= asked or len(term.text) > _LONGEST or not self._is_shown(term.text, article):
                    continue
                words = read.get(article.id)
                if words is not None and not (term.name and _stands_in(words, term.text)):
                    continue
                key = term_key(term, article.language)
                weights[key] = weights.get(key, 0.0) + term.weight
                place = TermPlace(text=term.text, article_id=article.id, number=number)
                places.setdefault(key, place)
                stems.setdefault(key, said)
        chosen: list[int] = []
        for key in sorted(weights, key=lambda key: -weights[key]):
            if all(not (stems[key] <= stems[other] or stems[other] <= stems[key]) for other in chosen):
                chosen.append(key)
                if len(chosen) == MOST:
                    break
        return tuple(places[key] for key in chosen)

    def _is_shown(self, term: str, article: Article) -> bool:
        hands = (article.outlet, article.provenance.relayed_by)
        return is_shown(term, article.title, self._outlets, *hands)


def _translated(article: Article, shown: Article) -> str | None:
    """Give the translated words of an article; None where it is shown as it is."""
    if shown.rendition is None or not shown.rendition.done:
        return None
    own = {article.lead, *(one.text for one in article.analysis.summary)}
    under = (shown.lead or "", *(one.text for one in shown.analysis.summary))
    return _spaced(shown.title, *(text for text in under if text not in own))


def _stands_in(words: str, term: str) -> bool:
    wanted = _spaced(term)
    return bool(wanted.strip()) and wanted in words


def _spaced(*texts: str) -> str:
    """Fold words, each between single blanks."""
    return f" {' '.join(_WORD.findall(fold(' '.join(texts))))} "
