"""Quotes in languages whose words are not known: by their marks and their shape alone."""

from bot.model.quote import Quote
from bot.text.quotes.marks import pair_marks
from bot.text.quotes.spelling import plain_words

_FEWEST_WORDS = 6


def plain_quotes(text: str) -> tuple[Quote, ...]:
    """List closed quotations that are long, or end like a sentence; nobody is named."""
    spans = [span for span in pair_marks(text, single=False) if span.closed]
    speech = [span for span in spans if _looks_said(text[span.start : span.end])]
    return tuple(
        Quote(
            text=text[span.start : span.end],
            start=span.start,
            end=span.end,
            speaker=None,
            role=None,
            cue=None,
            group=number,
        )
        for number, span in enumerate(speech, start=1)
    )


def _looks_said(text: str) -> bool:
    count = plain_words(text)
    return count >= _FEWEST_WORDS or (count >= 3 and text[-1:] in ".!?…,")
