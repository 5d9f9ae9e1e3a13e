"""What the archive works out from a draft's text; the same draft always gives the same analysis."""

from bot.model.article import Analysis, Draft
from bot.text.summarise import summarise
from bot.text.words import count_words, reading_minutes


def analyse(draft: Draft, *, sentences: int = 3) -> Analysis:
    """Summarise and measure a draft; a pure function, meant for worker processes."""
    words = count_words(draft.lead or "") + count_words(draft.body)
    return Analysis(
        summary=summarise(draft.body, title=draft.title, language=draft.language, sentences=sentences),
        words=words,
        minutes=reading_minutes(words),
    )
