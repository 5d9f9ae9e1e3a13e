"""What the archive works out from a draft's text; the same draft always gives the same."""

from collections.abc import Sequence
from typing import Final

from bot.model.article import Analysis, Draft
from bot.model.findings import Findings
from bot.model.sentence import Sentence
from bot.text.dates import find_dates
from bot.text.quotes import find_quotes
from bot.text.sentences import split_sentences
from bot.text.stories.features import features_of
from bot.text.summarise import summarise
from bot.text.terms import find_terms
from bot.text.words import count_words, reading_minutes

VERSION: Final = 1
"""Counts up whenever the same text gives another analysis: `depeche reanalyse` finds by it what is behind."""


def analyse(draft: Draft, *, sentences: int = 3, split: Sequence[Sentence] | None = None) -> Analysis:
    """Summarise and measure a draft; a pure function, meant for worker processes.

    `split` are the body's sentences, where they are known.
    """
    split = split_sentences(draft.body, draft.language) if split is None else split
    words = count_words(draft.lead or "") + count_words(draft.body)
    return Analysis(
        summary=summarise(
            draft.body, title=draft.title, language=draft.language, sentences=sentences, split=split
        ),
        words=words,
        minutes=reading_minutes(words),
        terms=find_terms(draft.body, draft.title, draft.language, sentences=split),
        version=VERSION,
    )


def find(draft: Draft, *, split: Sequence[Sentence] | None = None) -> Findings:
    """Find who says what in a draft's body, the dates that it names, and what its story is known by.

    `split` are the body's sentences, where they are known.
    """
    language, published = draft.language, draft.published
    return Findings(
        quotes=find_quotes(draft.body, language=language),
        events=find_dates(draft.body, language=language, published=published, sentences=split),
        features=features_of(draft.title, draft.lead, draft.body, draft.language).pack(),
    )
