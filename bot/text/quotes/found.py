"""A quotation on its way from its marks to its speaker."""

from dataclasses import dataclass

from bot.text.quotes.attributions import Attribution
from bot.text.quotes.stage import NOBODY, Speaker


@dataclass(kw_only=True)
class Found:
    """A quotation on its way: its token, sentence and attribution."""

    index: int
    sentence: int
    attribution: Attribution | None
    speech: bool = False
    speaker: Speaker = NOBODY
    group: int = 0
