"""Pages of long texts, cut before they are translated: each costs what it says, and keeps its number."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.model.article import Article
from bot.model.sentence import Sentence
from bot.model.translation import PageOf, Pair
from bot.text.translating.cutting import Rejoined
from bot.text.translating.lengths import usual_ratio
from bot.text.translating.paging import in_pieces, page_cuts, utf16_units

_FILLED: Final = 0.8
"""Part of a page that a translation as long as usual fills."""


@dataclass(frozen=True, slots=True)
class BodyPage:
    """One page of a body, in its original's offsets."""

    body: str
    cuts: tuple[int, ...]
    start: int
    end: int
    room: int
    """UTF-16 units that its translation may have."""
    units: tuple[Sentence, ...]

    @classmethod
    def of(cls, article: Article, units: Sequence[Sentence], pair: Pair, page: PageOf) -> "BodyPage | None":
        """Find the page that is read; None where all fits on one, or next to nothing would."""
        lead = utf16_units(f"{article.lead}\n\n") if article.lead else 0
        longer = usual_ratio(pair.source, pair.target)
        room = min(page.room, int(page.room * _FILLED / longer))
        if lead > room / 2 or utf16_units(article.body) + lead <= room:
            return None
        # A page begins and ends with a unit, also beside the lead.
        units = tuple(in_pieces(units, most=max(1, room // 2)))
        cuts = page_cuts(article.body, units, room=room, before=lead)
        number = page.number or _number_of(article, cuts, page.sentence)
        edges = (0, *cuts, len(article.body))
        at = min(max(number, 1), len(edges) - 1) - 1
        start, end = edges[at], edges[at + 1]
        return cls(
            article.body,
            cuts,
            start,
            end,
            page.room if at else page.room - int(lead * longer),
            tuple(unit for unit in units if start <= unit.start < end),
        )

    @property
    def first(self) -> bool:
        """Tell whether it is the first page."""
        return self.start == 0

    def fitting(self, made: Rejoined) -> int:
        """Count the units, from the first on, that may be translated without overflowing the page."""
        length = utf16_units(made.text[self.start : self.end + len(made.text) - len(self.body)])
        fitting = len(self.units)
        while fitting and length > self.room:
            fitting -= 1
            begin, end = made.places[fitting]
            length += utf16_units(self.units[fitting].text) - utf16_units(made.text[begin:end])
        return fitting

    def cuts_in(self, made: Rejoined) -> tuple[int, ...]:
        """Give the cuts in a body of which this page is translated."""
        more = len(made.text) - len(self.body)
        return tuple(cut + more if cut >= self.end else cut for cut in self.cuts)


def _number_of(article: Article, cuts: Sequence[int], sentence: int | None) -> int:
    summary = article.analysis.summary
    if sentence is None or not 1 <= sentence <= len(summary):
        return 1
    return 1 + sum(cut <= summary[sentence - 1].start for cut in cuts)
