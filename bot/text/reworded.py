"""What is quoted and told, with a reader's words in place of those that were printed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from bot.model.agenda import AgendaEntry, Mention
from bot.model.edition import EditionStory
from bot.model.story import Told
from bot.model.translation import Rendered, Rendition, Shortfall, Wording
from bot.model.utterance import Statement, Utterance
from bot.text.translating.roles import fits_role

Phrases = Mapping[Wording, Rendered]
"""What a reader reads instead of some words; what is absent stays."""


def of_utterances(utterances: Iterable[Utterance]) -> Iterator[Wording]:
    """Give the words of quotes, and what those who say them are called."""
    for said in utterances:
        yield from _pieces_of(said)
        if said.role:
            yield Wording(said.role, said.origin.language)


def _pieces_of(said: Utterance) -> Iterator[Wording]:
    return (Wording(piece, said.origin.language) for piece in said.pieces)


def utterance_in(said: Utterance, phrases: Phrases) -> Utterance:
    """Put a quote into a reader's words, all of its pieces or none: what was said stays beside them.

    The role of who says it goes along; one that can't be had stays as it was printed.
    """
    told = [phrases.get(Wording(piece, said.origin.language)) for piece in said.pieces]
    rendition = joined(one.rendition for one in told if one is not None)
    if rendition is None:
        return said
    if not rendition.done:
        return replace(said, rendition=rendition)
    reads = tuple(piece if one is None else one.text for piece, one in zip(said.pieces, told, strict=True))
    role = phrases.get(Wording(said.role, said.origin.language)) if said.role else None
    role_reads, late = "", False
    if role is not None and role.rendition is not None:
        whole = role.rendition.done and not role.rendition.left
        fits = whole and fits_role(said.role or "", role.text, role.rendition.pair)
        role_reads = role.text if fits else ""
        late = role.rendition.shortfall is Shortfall.LATE
    if late and rendition.shortfall is None:
        rendition = replace(rendition, shortfall=Shortfall.LATE)
    return replace(said, reads=reads, role_reads=role_reads, rendition=rendition)


def of_statement(item: Statement, *, wordings: int) -> Iterator[Wording]:
    """Give the words of a statement, and of so many who have it otherwise."""
    yield from of_utterances((item.best,))
    for said in item.wordings[:wordings]:
        yield from _pieces_of(said)


def statement_in(item: Statement, phrases: Phrases) -> Statement:
    """Put a statement into a reader's words."""
    wordings = tuple(utterance_in(said, phrases) for said in item.wordings)
    return replace(item, best=utterance_in(item.best, phrases), wordings=wordings)


def mention_in(mention: Mention, phrases: Phrases) -> Mention:
    """Put an article's title and sentence about an event into a reader's words."""
    title = phrases.get(Wording(mention.title, mention.language))
    said = mention.event.sentence
    sentence = phrases.get(Wording(said.text, mention.language))
    rendition = joined(one.rendition for one in (title, sentence) if one is not None)
    if rendition is None:
        return mention
    told = said if sentence is None else replace(said, text=sentence.text)
    return replace(
        mention,
        title=mention.title if title is None else title.text,
        event=replace(mention.event, sentence=told),
        rendition=rendition,
        written=mention if rendition.done else None,
    )


def entry_in(entry: AgendaEntry, phrases: Phrases) -> AgendaEntry:
    """Put what articles tell of an event into a reader's words."""
    return AgendaEntry(mentions=tuple(mention_in(mention, phrases) for mention in entry.mentions))


def of_told(told: Iterable[Told]) -> Iterator[Wording]:
    """Give the sentences that are told of a story."""
    return (Wording(item.sentence.text, item.article.language) for item in told)


def told_in(told: Sequence[Told], phrases: Phrases) -> tuple[Told, ...]:
    """Put sentences into a reader's words."""
    found = []
    for item in told:
        rendered = phrases.get(Wording(item.sentence.text, item.article.language))
        if rendered is not None and rendered.rendition is not None:
            sentence = replace(item.sentence, text=rendered.text)
            item = replace(item, sentence=sentence, rendition=rendered.rendition)
        found.append(item)
    return tuple(found)


def renditions_of(story: EditionStory) -> Iterator[Rendition | None]:
    """Give what must be said of a story's headline and sentences."""
    yield story.headline.rendition
    yield from (item.rendition or item.article.rendition for item in story.told)


def joined(renditions: Iterable[Rendition | None]) -> Rendition | None:
    """Say of several texts, from one language into one, what must be said of them together."""
    known = [one for one in renditions if one is not None]
    if not known:
        return None
    return Rendition(
        pair=known[0].pair,
        engines=tuple(dict.fromkeys(name for one in known for name in one.engines)),
        through=next((one.through for one in known if one.through), None),
        left=sum(one.left for one in known),
        shortfall=next((one.shortfall for one in known if one.shortfall), None),
    )
