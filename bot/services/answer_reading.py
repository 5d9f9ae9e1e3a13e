"""What answers a question, in the reader's language."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from bot.model.answer import Source
from bot.model.article import Article
from bot.model.translation import Haste, Reads, Rendered, Wording
from bot.ports import Translations


async def sources_in_language(
    sources: Sequence[Source], translations: Translations, reads: Reads, haste: Haste
) -> tuple[Source, ...]:
    """Put headlines and the sentences that are shown into the reader's language, all at once."""
    wordings = [
        Wording(sentence.text, source.article.language) for source in sources for sentence in source.shown
    ]
    titled, worded = await asyncio.gather(
        translations.titles([_itself(source) for source in sources], reads, haste),
        translations.wordings(wordings, reads, haste),
    )
    waiting = iter(worded)
    made = []
    for source, article in zip(sources, titled, strict=True):
        rendered: list[Rendered] = [next(waiting) for _ in source.shown]
        shown = [
            replace(sentence, text=one.text) for sentence, one in zip(source.shown, rendered, strict=True)
        ]
        made.append(
            replace(
                source,
                article=article,
                lead=tuple(shown[: len(source.lead)]),
                best=tuple(shown[len(source.lead) :]),
                renditions=tuple(one.rendition for one in rendered),
            )
        )
    return tuple(made)


def _itself(source: Source) -> Article:
    """Let no original stand for a relay's translation whose own sentences are shown under it."""
    return replace(source.article, original_url=None) if source.shown else source.article
