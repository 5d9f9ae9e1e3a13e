"""Texts that a program put into another language, and what must be said of them."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Pair:
    """From which language into which; ISO 639-1, lower case."""

    source: str
    target: str

    def __str__(self) -> str:
        return f"{self.source}-{self.target}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Reads:
    """What a reader wants to read."""

    language: str | None
    """Into which texts are put; None leaves every text as it is."""
    also: frozenset[str] = frozenset()
    """Languages that stay as they are."""
    as_written: bool = False
    """For this once, nothing is translated."""

    def wants(self, language: str | None) -> bool:
        """Tell whether a text in this language is to be translated; one of unknown language is not."""
        if self.as_written or not self.language or not language:
            return False
        return language != self.language and language not in self.also

    def first(self, otherwise: str) -> tuple[str, ...]:
        """List the languages that are read without translation, the dearest first; at least `otherwise`."""
        return (self.language or otherwise, *sorted(self.also))


AS_IT_IS = Reads(language=None)
"""Every text as its outlet has it."""


class Haste(StrEnum):
    """How long a translation may take."""

    KEPT = "kept"
    """Not at all: only what has been translated before."""
    ASKED = "asked"
    """Somebody waits: after the patience that is configured, the original is shown."""
    AHEAD = "ahead"
    """Nobody waits yet: behind everything that somebody waits for."""


class Shortfall(StrEnum):
    """Why a text is not in the reader's language."""

    LATE = "late"
    """It is being translated."""
    DOWN = "down"
    """No engine answers."""
    SPENT = "spent"
    """What may be spent on engines is spent."""
    PAIR = "pair"
    """No engine knows the two languages."""
    DAMAGED = "damaged"
    """No engine gave a whole answer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class LeftAt:
    """Where texts are still in the original; of several sentences in a row on one line, the first."""

    title: bool = False
    lead: tuple[int, ...] = ()
    text: tuple[int, ...] = ()
    """Offsets into an article's body; of some words, into these."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rendition:
    """What must stand beside a text that was, or should have been, translated for the reader."""

    pair: Pair
    engines: tuple[str, ...] = ()
    """Names of the engines that made it, as configured; empty: all of it is still in the original."""
    through: str | None = None
    """The language between the two, if it was translated twice for lack of a direct way."""
    left: int = 0
    """Sentences that are still in the original."""
    shortfall: Shortfall | None = None
    """Why some are."""
    at: LeftAt = LeftAt()
    """Where they are, in the texts that this is said of."""
    lead_pages: tuple[int, ...] = ()
    """Where a lead's pages end, if it is so long that it has pages of its own."""
    pages: tuple[int, ...] = ()
    """Where a body's second page and those after it begin, if only one page was to be translated."""

    @property
    def done(self) -> bool:
        """Tell whether any of it is translated."""
        return bool(self.engines)


@dataclass(frozen=True, kw_only=True, slots=True)
class PageOf:
    """Which page of a long text somebody reads."""

    number: int | None = None
    """From 1; None for that of the sentence, or else the first."""
    sentence: int | None = None
    """Of the summary, from 1."""
    room: int
    """UTF-16 units of a page."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Some words and the language that they are in; None where it is not known."""

    text: str
    language: str | None


@dataclass(frozen=True, slots=True)
class Rendered:
    """Some words as a reader gets them."""

    text: str
    rendition: Rendition | None = None
    """None where nothing was to be translated."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What an engine made of some sentences."""

    sentences: tuple[str, ...]
    """One for each, in order; what is empty has not been translated."""
    tokens: int = 0
    """What it cost, where an engine counts in tokens."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Translated:
    """What an article is called and says in another language: none of it is left in the original."""

    language: str
    title: str
    summary: str = ""
    """Its lead and the sentences of its summary; "" while only the title is translated."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Usage:
    """What a service itself has counted for its operator, in characters, in its current period."""

    used: int
    limit: int | None
    """How many it allows; None where it names none."""
