"""A story's card in the reader's language."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from bot.model.agenda import AgendaEntry
from bot.model.outlet import Outlets
from bot.model.story import StoryCard
from bot.model.translation import Haste, Reads, Wording
from bot.ports import Translations
from bot.render.mention import quoted_first, words_of
from bot.render.story_parts import COMING, QUOTES, TIMELINE, named_once, on_timeline
from bot.text.reworded import entry_in, of_told, of_utterances, statement_in, told_in


async def story_in_language(
    card: StoryCard,
    translations: Translations,
    reads: Reads,
    haste: Haste,
    *,
    outlets: Outlets,
    briefly: bool,
) -> StoryCard:
    """Put what is shown of a card into the reader's language, all at once.

    `briefly` leaves out what only stands on the pages of its parts.
    """
    said, coming = card.said, card.coming
    if briefly:
        said, coming = tuple(named_once(said)[:QUOTES]), coming[:COMING]
    past, openings = on_timeline(card, TIMELINE if briefly else None)
    wanted = [*of_told(card.summary), *_told((*past, *coming), outlets)]
    wanted += of_utterances(item.best for item in said)
    wanted = list(dict.fromkeys(wanted))
    (headline, *titled), worded = await asyncio.gather(
        translations.titles([card.headline, *openings], reads, haste),
        translations.wordings(wanted, reads, haste),
    )
    phrases = dict(zip(wanted, worded, strict=True))
    named = {article.id: made for article, made in zip(openings, titled, strict=True)}
    return replace(
        card,
        headline=headline,
        openings=tuple(named.get(article.id, article) for article in card.openings),
        summary=told_in(card.summary, phrases),
        said=tuple(statement_in(item, phrases) for item in card.said),
        past=tuple(entry_in(entry, phrases) for entry in card.past),
        coming=tuple(entry_in(entry, phrases) for entry in card.coming),
    )


def _told(entries: Sequence[AgendaEntry], outlets: Outlets) -> list[Wording]:
    """Give what is shown of dated events: the words of the article that is quoted first."""
    first = (quoted_first(entry.by_outlet, outlets)[0] for entry in entries)
    return [Wording(words_of(mention, outlets), mention.language) for mention in first]
