"""A story's card in the reader's language."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.model.agenda import AgendaEntry
from bot.model.outlet import Outlets
from bot.model.story import StoryCard
from bot.model.translation import Haste, Reads, Wording
from bot.ports import Translations
from bot.render.mention import quoted_first, words_of
from bot.render.story_parts import named_once
from bot.text.reworded import entry_in, of_statement, of_told, statement_in, told_in

_SAID: Final = 3
_PAST: Final = 6
_COMING: Final = 3
"""How much of each a card shows at most: quotes, what lies behind and what is coming."""


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
    said, past, coming = card.said, card.past, card.coming
    if briefly:
        said, past, coming = tuple(named_once(said)[:_SAID]), past[-_PAST:], coming[:_COMING]
    wanted = [*of_told(card.summary), *_told((*past, *coming), outlets)]
    for item in said:
        wanted += of_statement(item)
    wanted = list(dict.fromkeys(wanted))
    titled, worded = await asyncio.gather(
        translations.titles([card.headline, *card.openings], reads, haste),
        translations.wordings(wanted, reads, haste),
    )
    phrases = dict(zip(wanted, worded, strict=True))
    headline, *openings = titled
    return replace(
        card,
        headline=headline,
        openings=tuple(openings),
        summary=told_in(card.summary, phrases),
        said=tuple(statement_in(item, phrases) for item in card.said),
        past=tuple(entry_in(entry, phrases) for entry in card.past),
        coming=tuple(entry_in(entry, phrases) for entry in card.coming),
    )


def _told(entries: Sequence[AgendaEntry], outlets: Outlets) -> list[Wording]:
    """Give what is shown of dated events: the words of the article that is quoted first."""
    first = (quoted_first(entry.by_outlet, outlets)[0] for entry in entries)
    return [Wording(words_of(mention, outlets), mention.language) for mention in first]
