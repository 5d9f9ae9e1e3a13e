"""What an inline query is answered with: results to choose from, each with the message that it sends."""

from dataclasses import dataclass

from bot.render.view import View


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """One result, as it is seen, and what choosing it sends."""

    id: str
    """1 to 64 bytes, each once in an answer."""
    title: str
    """Plain text."""
    description: str
    """Plain text, beneath the title."""
    view: View
    """Its buttons only lead elsewhere: nobody knows in which chat it will stand."""
    picture: str | None = None
    """http or https address."""


@dataclass(frozen=True, slots=True)
class StartButton:
    """A button above the results that opens the private chat with `/start parameter`."""

    label: str
    parameter: str
    """1 to 64 of A-Z, a-z, 0-9, _ and -."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Offers:
    """The answer to an inline query, one page of at most 50 results.

    It is in the asker's language, so Telegram may keep it for the same person only.
    """

    results: tuple[Offer, ...] = ()
    next_offset: str = ""
    """At most 64 bytes; "" when this is all."""
    kept: int
    """Seconds for which Telegram need not ask again."""
    button: StartButton | None = None
