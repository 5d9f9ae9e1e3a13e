"""The seams: what one room needs from another without knowing which."""

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Protocol, runtime_checkable

from bot.model.article import Article, Change
from bot.model.shown import Shown
from bot.model.translation import (
    Answer,
    Haste,
    PageOf,
    Pair,
    Reads,
    Rendered,
    Shortfall,
    Translated,
    Usage,
    Wording,
)


class Clock(Protocol):
    """Where time comes from."""

    def now(self) -> datetime:
        """Tell the time, aware UTC."""
        ...

    def monotonic(self) -> float:
        """Tell seconds that never jump, for durations and rates."""
        ...


class SystemClock:
    """The machine's clocks."""

    def now(self) -> datetime:
        """Tell the time, aware UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Tell seconds that never jump, for durations and rates."""
        return time.monotonic()


class ArchiveLog(Protocol):
    """The archive as a projection reads it."""

    async def archive_id(self) -> str:
        """Name this archive: the same for as long as its database lives."""
        ...

    async def last_seq(self) -> int:
        """Give the newest seq, 0 for an empty archive."""
        ...

    async def changes(self, after: int, limit: int) -> Sequence[Change]:
        """List the log's entries with seq > `after`, oldest first, at most `limit`."""
        ...

    async def many(self, ids: Sequence[int], /) -> dict[int, Article]:
        """Fetch articles by id; removed ones are absent."""
        ...

    async def translated(self, articles: Mapping[int, Article], /) -> Mapping[int, Sequence[Translated]]:
        """Give what articles, by id, say in other languages; those of which nothing is known are absent."""
        ...


class Inbox(Protocol):
    """Updates between their arrival and the end of their handling, for one bot."""

    async def add(self, updates: Sequence[Mapping[str, Any]]) -> Sequence[int]:
        """Store updates durably; return the ids that were not known before, in order."""
        ...

    async def unfinished(self) -> Sequence[Mapping[str, Any]]:
        """List stored updates that are not done, oldest first."""
        ...

    async def done(self, update_id: int, /) -> None:
        """Mark an update as handled."""
        ...

    async def answers(self, update_id: int, /) -> Mapping[int, int]:
        """Map the ordinals of answers already sent for an update to their message ids (0: not a message)."""
        ...

    async def answered(
        self, update_id: int, ordinal: int, message_id: int, shown: Shown | None = None
    ) -> None:
        """Record that the answer number `ordinal` of an update was sent, and what is to be known of it."""
        ...

    async def shown(self, shown: Shown, /) -> None:
        """Note that an answer shows something else by now."""
        ...


class Heart(Protocol):
    """Where a chore that goes on and on tells how it fares."""

    def beat(self) -> None:
        """Note that it has done something, or looked and found nothing to do."""
        ...

    def failed(self, reason: str) -> None:
        """Note that it went wrong, and will be tried again; `reason` is the kind of error."""
        ...


class Unwatched:
    """A heart that nobody listens to."""

    def beat(self) -> None:
        """Note nothing."""

    def failed(self, reason: str) -> None:
        """Note nothing."""


class Leases(Protocol):
    """What one process at a time may do; each lease is for some seconds, unless it is renewed."""

    async def take(self, name: str, *, holder: str, seconds: float) -> bool:
        """Take a lease that is free, over, or one's own already; False when another holder has it."""
        ...

    async def renew(self, name: str, *, holder: str, seconds: float) -> bool:
        """Have a lease for longer; False when it is no longer this holder's."""
        ...

    async def release(self, name: str, *, holder: str) -> None:
        """Give a lease back, if it is still this holder's."""
        ...


class Translator(Protocol):
    """A service or model that puts sentences into another language; it keeps nothing and judges nothing."""

    @property
    def name(self) -> str:
        """Give the name that the operator chose; readers see it."""
        ...

    def version_for(self, pair: Pair, /) -> str:
        """Tell which translations of a pair are alike: another model, glossary or prompt makes others."""
        ...

    @property
    def batch(self) -> int:
        """Tell how many sentences may go into one call."""
        ...

    @property
    def at_once(self) -> int:
        """Tell how many calls may be under way."""
        ...

    @property
    def repeats_itself(self) -> bool:
        """Tell that asking again brings the same answer."""
        ...

    @property
    def local(self) -> bool:
        """Tell that it works in a process of the bot's own: no service between can spoil its answers."""
        ...

    async def pairs(self) -> frozenset[Pair] | None:
        """List the pairs that it knows; None when only asking tells.

        Raises:
            EngineError: it can't be asked now.
        """
        ...

    def keep(self, number: int, /) -> str:
        """Write the sign that stands for something which must not change, and which it leaves alone."""
        ...

    async def translate(self, sentences: Sequence[str], pair: Pair) -> Answer:
        """Translate at most `batch` sentences.

        Raises:
            EngineError: the kind that tells what to do about it.
        """
        ...

    async def aclose(self) -> None:
        """Let go of connections and processes."""
        ...


@runtime_checkable
class Metered(Protocol):
    """A translator whose service counts for itself what it is to be paid for."""

    @property
    def name(self) -> str:
        """Give the name that the operator chose."""
        ...

    async def usage(self) -> Usage:
        """Ask what it has counted in its current period.

        Raises:
            EngineError: it can't be asked now.
        """
        ...


class Writer(Protocol):
    """A language model that may write what readers asked for; what it says must be checked."""

    @property
    def name(self) -> str:
        """Give the name that the operator chose; budgets are kept under it."""
        ...

    @property
    def version(self) -> str:
        """Tell which of its texts are alike: another model is another version."""
        ...

    async def write(self, instructions: str, material: str) -> tuple[str, int]:
        """Have something written from material, which is data; give it and the tokens that it cost.

        Raises:
            EngineError: the kind that tells what to do about it.
        """
        ...


class Writings(Protocol):
    """What a program writes of material that it is given; nothing here raises for an engine."""

    @property
    def engine(self) -> str | None:
        """Name the program that writes; None where none may."""
        ...

    async def written(self, instructions: str, material: str, haste: Haste) -> str | Shortfall | None:
        """Give what was written, unjudged, or why nothing is; None where nothing is kept or may be asked.

        Where it tells that it is late, the same call with `Haste.AHEAD` comes back when it is done.
        """
        ...


class Translations(Protocol):
    """The archive's texts in a reader's language.

    What can't be translated comes back as it is; its `rendition` tells. Nothing here raises for an engine.
    Where it tells that something is late, work on it goes on, whatever becomes of the one who asked: the same
    call with `Haste.AHEAD` comes back when it is done.
    """

    @property
    def on(self) -> bool:
        """Tell whether there is any engine."""
        ...

    async def titles(self, articles: Sequence[Article], reads: Reads, haste: Haste) -> list[Article]:
        """Put titles into the reader's language; all else of the articles stays."""
        ...

    async def summaries(
        self, articles: Sequence[Article], reads: Reads, haste: Haste, *, sentences: int | None = None
    ) -> list[Article]:
        """Put titles and the sentences of summaries into the reader's language; where there is none, leads.

        Offsets of the sentences stay those of the original body. Of each summary there come at most so many
        `sentences`; what has no lead either gets one: its first paragraph, which is shown then.
        """
        ...

    async def whole(
        self, article: Article, reads: Reads, haste: Haste, *, page: PageOf | None = None
    ) -> Article:
        """Put all of an article into the reader's language; its summary's offsets are of the new body.

        Of a text that is longer than a `page`, only this one: the rendition tells where others begin, also
        to who looks at the original of what would be translated.
        """
        ...

    async def wordings(self, wordings: Sequence[Wording], reads: Reads, haste: Haste) -> list[Rendered]:
        """Put some texts into the reader's language, each of a sentence or a few."""
        ...


class TranslatedWords(Protocol):
    """Where it is noted what articles say in other languages, so that they are found by those words too."""

    def note(self, article: Article, translated: Translated) -> None:
        """Note what the title, and perhaps the summary, of an article as it is in the archive became.

        Returns at once and never raises; what is known is noted again for nothing. Only what was translated
        wholly belongs here.
        """
        ...
