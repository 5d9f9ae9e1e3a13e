"""A story's card in the reader's language."""

import asyncio
from dataclasses import replace

from bot.model.story import StoryCard, Told
from bot.model.translation import Haste, Reads, Rendered, Wording
from bot.ports import Translations


async def story_in_language(
    card: StoryCard, translations: Translations, reads: Reads, haste: Haste
) -> StoryCard:
    """Put a card's headlines and the sentences of its summary into the reader's language, all at once."""
    titled, worded = await asyncio.gather(
        translations.titles([card.headline, *card.openings], reads, haste),
        translations.wordings(
            [Wording(told.sentence.text, told.article.language) for told in card.summary], reads, haste
        ),
    )
    headline, *openings = titled
    summary = tuple(_told(told, rendered) for told, rendered in zip(card.summary, worded, strict=True))
    return replace(card, headline=headline, openings=tuple(openings), summary=summary)


def _told(told: Told, rendered: Rendered) -> Told:
    sentence = replace(told.sentence, text=rendered.text)
    return replace(told, sentence=sentence, rendition=rendered.rendition)
