"""What was found in an article's text beyond its summary."""

from dataclasses import dataclass

from bot.model.event import DatedEvent
from bot.model.quote import Quote


@dataclass(frozen=True, kw_only=True, slots=True)
class Findings:
    """Who says what in a text, the dates it names, what its story is known by; offsets are into the body."""

    quotes: tuple[Quote, ...] = ()
    events: tuple[DatedEvent, ...] = ()
    features: bytes = b""
    """`bot.text.stories.features.Features`, packed; b"" when nobody has read the text for them."""


NOTHING_FOUND = Findings()
