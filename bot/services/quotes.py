"""Who said what: of one article, and of one person across outlets."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from bot.errors import UserError
from bot.model.article import Article
from bot.model.chat import Listing, ListingKind
from bot.model.outlet import Outlets, Show, strictest_show
from bot.model.utterance import SpeakerName, Statement, Utterance
from bot.ports import Clock
from bot.services.asking import Asker
from bot.services.reading import Reading
from bot.storage.listings import ListingStore
from bot.storage.quotes import MOST, Quoted, QuoteStore
from bot.text.fold import fold
from bot.text.name_sounds import name_sounds
from bot.text.persons import is_surname, persons, resembles, spelled_near
from bot.text.statements import OF_SUMMARISED, show_of, statements

PAGE: Final = 5
_LONGEST_NAME: Final = 100
_OFFERED: Final = 6
"""Names that are offered as buttons."""
_LOOKED_AT: Final = 10
"""Quotes that are looked at for each that is wanted: many say the same."""
_RECENT: Final = timedelta(days=7)


@dataclass(frozen=True, kw_only=True, slots=True)
class ArticleQuotes:
    """One page of what an article quotes."""

    article: Article
    utterances: tuple[Utterance, ...]
    first: int
    """Number of the first of them in the article, from 1."""
    page: int
    pages: int
    withheld: bool
    """The outlet's operator lets only some be shown."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PersonQuotes:
    """One page of what somebody said, the newest first."""

    listing: Listing
    statements: tuple[Statement, ...]
    total: int
    page: int
    pages: int
    persons: tuple[SpeakerName, ...] = ()
    """Whom the name can mean, the most quoted first; empty where it means one person."""
    suggestions: tuple[SpeakerName, ...] = ()
    """Whose names sound near, where there is nothing."""


class Quotes:
    """Answers who said what; raises `UserError` for what is not (or no longer) there."""

    def __init__(
        self,
        *,
        reading: Reading,
        quotes: QuoteStore,
        listings: ListingStore,
        outlets: Outlets,
        clock: Clock,
    ) -> None:
        self._reading = reading
        self._quotes = quotes
        self._listings = listings
        self._outlets = outlets
        self._clock = clock

    async def of_article(self, asker: Asker, article_id: int, page: int = 1) -> ArticleQuotes:
        """List what an article quotes, in the order of its text."""
        article = await self._reading.article(asker, article_id)
        found = (await self._quotes.of_articles([article.id]))[article.id]
        show = strictest_show(self._outlets, article.outlet, article.provenance.relayed_by)
        most = {Show.HEADLINE: 0, Show.SUMMARY: OF_SUMMARISED}.get(show, len(found))
        shown = found[:most]
        pages = max(1, -(-len(shown) // PAGE))
        page = min(max(page, 1), pages)
        return ArticleQuotes(
            article=article,
            utterances=tuple(shown[(page - 1) * PAGE : page * PAGE]),
            first=(page - 1) * PAGE + 1,
            page=page,
            pages=pages,
            withheld=len(shown) < len(found),
        )

    async def by_name(self, asker: Asker, name: str, language: str) -> PersonQuotes:
        """List what is quoted of whoever has this name, in whatever script it is written.

        `language` is the asker's; there may be nothing, and then there may be suggestions.
        """
        name = " ".join(name.split())[:_LONGEST_NAME]
        speakers = await self._speakers(name, language)
        said = await self._quotes.by_speakers([one.id for one in speakers], viewer=asker.viewer)
        listing = await self._listings.add(
            chat_id=asker.chat_id,
            owner_id=asker.user_id,
            kind=ListingKind.QUOTES,
            query=name,
            article_ids=tuple(dict.fromkeys(one.origin.article_id for one in said)),
        )
        found = await self._person(listing, statements(said, self._outlets), 1)
        if not found.statements:
            return replace(found, suggestions=await self._near(asker, name, language))
        shown = [one for one in said if show_of(one, self._outlets) is not Show.HEADLINE]
        return replace(found, persons=_meant(speakers, found_in=shown))

    async def said_by(self, name: str, language: str, *, most: int, surely: bool = False) -> list[Statement]:
        """List at most so much of what everybody may read that this person said, the newest first.

        `surely` takes only names that can hardly be anything else than somebody's surname.
        """
        name = " ".join(name.split())[:_LONGEST_NAME]
        speakers = await self._speakers(name, language)
        if surely:
            sure = any(is_surname(name, one.name) for one in speakers)
            speakers = [one for one in speakers if sure and _ends_alike(one.name, name)]
        looked_at = min(MOST, _LOOKED_AT * most)
        said = await self._quotes.by_speakers([one.id for one in speakers], viewer=None, limit=looked_at)
        return await self._with_all_outlets(statements(said, self._outlets)[:most])

    async def of_speaker(self, asker: Asker, speaker_id: int, language: str) -> PersonQuotes:
        """List what is quoted of somebody whose name was offered."""
        speaker = await self._quotes.speaker(speaker_id)
        said = await self._quotes.by_speakers([speaker.id], viewer=asker.viewer) if speaker else []
        if speaker is None or all(show_of(one, self._outlets) is Show.HEADLINE for one in said):
            raise UserError("button-old")  # a name that nothing visible has is not told
        return await self.by_name(asker, speaker.name, language)

    async def page(self, asker: Asker, listing: Listing, page: int, language: str) -> PersonQuotes:
        """Show another page of a list that was shown before: the same articles, whatever came in since."""
        return await self._person(listing, await self.listed(asker, listing, language), page)

    async def listed(self, asker: Asker, listing: Listing, language: str) -> list[Statement]:
        """Give all that a stored list holds, as it is now."""
        speakers = await self._speakers(listing.query, language)
        said = await self._quotes.by_speakers(
            [one.id for one in speakers], viewer=asker.viewer, among=listing.article_ids
        )
        return statements(said, self._outlets)

    async def most_quoted(self) -> tuple[SpeakerName, ...]:
        """Name the people whom most articles of the last week quote."""
        return self._offered(await self._quotes.most_quoted(self._clock.now() - _RECENT), full=True)

    async def _speakers(self, name: str, language: str) -> list[SpeakerName]:
        found: dict[int, SpeakerName] = {}
        for sounds in _readings(name, language):
            found |= {one.id: one for one in await self._quotes.speakers(sounds)}
        return [one for one in found.values() if spelled_near(name, one.name)]

    async def resembling(self, asker: Asker, name: str, language: str) -> tuple[SpeakerName, ...]:
        """Name those whose names sound like this, or nearly, the most quoted first."""
        return await self._near(asker, " ".join(name.split())[:_LONGEST_NAME], language)

    async def _near(self, asker: Asker, name: str, language: str) -> tuple[SpeakerName, ...]:
        sounds = {sound for some in _readings(name, language) for sound in some}
        found = await self._quotes.sounding_near(sounds, viewer=asker.viewer)
        return self._offered([item for item in found if resembles(name, item.speaker.name)])

    async def _person(self, listing: Listing, found: Sequence[Statement], page: int) -> PersonQuotes:
        pages = max(1, -(-len(found) // PAGE))
        page = min(max(page, 1), pages)
        shown = found[(page - 1) * PAGE : page * PAGE]
        return PersonQuotes(
            listing=listing,
            statements=tuple(await self._with_all_outlets(shown)),
            total=len(found),
            page=page,
            pages=pages,
        )

    async def _with_all_outlets(self, shown: Sequence[Statement]) -> list[Statement]:
        numbers = {said.origin.article_id for item in shown for said in (item.best, *item.others)}
        reprints = await self._quotes.reprinting(numbers) if numbers else {}
        return [_with_reprints(item, reprints) for item in shown]

    def _offered(self, counted: Sequence[Quoted], *, full: bool = False) -> tuple[SpeakerName, ...]:
        """Choose the most quoted, each person once; `full` asks for more than a surname."""
        shown = [
            item
            for item in counted
            if strictest_show(self._outlets, item.outlet, item.relayed_by) is not Show.HEADLINE
        ]
        times: dict[SpeakerName, int] = {}
        for item in shown:
            if not full or len(name_sounds(item.speaker.name)) > 1:
                times[item.speaker] = times.get(item.speaker, 0) + item.articles
        return _most_quoted(times)


def _ends_alike(name: str, surname: str) -> bool:
    """Tell whether a full name ends with a surname, however it is spelled."""
    sounds, ending = name_sounds(name), name_sounds(surname)
    return len(sounds) > 1 and sounds[-len(ending) :] == ending


def _readings(name: str, language: str) -> set[frozenset[str]]:
    """Read a typed name as the asker's language does, and as any."""
    return {sounds for sounds in map(frozenset, (name_sounds(name, language), name_sounds(name))) if sounds}


def _meant(speakers: Sequence[SpeakerName], *, found_in: Sequence[Utterance]) -> tuple[SpeakerName, ...]:
    times: dict[SpeakerName, int] = {}
    by_name = {one.name: one for one in speakers}
    for said in found_in:
        if said.speaker in by_name:
            times[by_name[said.speaker]] = times.get(by_name[said.speaker], 0) + 1
    meant = _most_quoted(times)
    return meant if len(meant) > 1 else ()


def _most_quoted(times: dict[SpeakerName, int]) -> tuple[SpeakerName, ...]:
    """Give each person once, under the spelling that is most frequent, the most quoted first."""
    names = sorted(times, key=lambda one: (-times[one], one.name))
    grouped = persons([one.name for one in names[:200]])
    grouped.sort(key=lambda places: -sum(times[names[place]] for place in places))
    return tuple(_best_spelling([names[place] for place in places]) for places in grouped[:_OFFERED])


def _best_spelling(names: Sequence[SpeakerName]) -> SpeakerName:
    """Take the shortest full name, of several the most frequent: it finds the longer ones, too."""
    lengths = [len(name_sounds(one.name)) for one in names]
    full = min((length for length in lengths if length > 1), default=lengths[0])
    return names[lengths.index(full)]


def _with_reprints(item: Statement, reprints: dict[int, list[str]]) -> Statement:
    names = {fold(name): name for name in item.outlets}
    for said in (item.best, *item.others):
        for name in reprints.get(said.origin.article_id, ()):
            names.setdefault(fold(name), name)
    names.pop(fold(item.best.origin.outlet or ""), None)
    return replace(item, outlets=tuple(names.values()))


def members(item: Statement) -> Collection[Utterance]:
    """Give all who have a statement, the one that is shown first."""
    return (item.best, *item.others)
