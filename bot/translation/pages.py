"""Pages of long texts, cut before they are translated: each costs what it says, and keeps its number."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
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
class Stretch:
    """What of a text stands on the page that is read, in its original's offsets."""

    text: str
    cuts: tuple[int, ...]
    """Where its pages begin, but for the first; of a lead that has pages of its own, where they end."""
    start: int
    end: int
    units: tuple[Sentence, ...]
    """Those on the page."""

    def length_in(self, made: Rejoined) -> int:
        """Count the UTF-16 units of the page once it is translated."""
        return utf16_units(made.text[self.start : self.end + len(made.text) - len(self.text)])

    def staying(self, made: Rejoined, excess: int) -> tuple[int, int]:
        """Count the units, from the last on, that must stay as they were to spare so many UTF-16 units.

        Gives also what they do not spare.
        """
        staying = 0
        while excess > 0 and staying < len(self.units):
            staying += 1
            begin, end = made.places[-staying]
            excess -= utf16_units(made.text[begin:end]) - utf16_units(self.units[-staying].text)
        return staying, excess

    def cuts_in(self, made: Rejoined) -> tuple[int, ...]:
        """Give the cuts in a text of which this page is translated."""
        more = len(made.text) - len(self.text)
        return tuple(cut + more if cut >= self.end else cut for cut in self.cuts)


@dataclass(frozen=True, slots=True)
class TextPage:
    """One page of an article's text: of its lead, of its body, or the first of the body below the lead."""

    lead: Stretch
    body: Stretch
    room: int
    """UTF-16 units that its translation may have."""

    @classmethod
    def of(
        cls, article: Article, lead: Sequence[Sentence], body: Sequence[Sentence], pair: Pair, page: PageOf
    ) -> "TextPage | None":
        """Find the page that is read, given the units of both; None where all fits on one.

        A lead that takes more than half a page has pages of its own.
        """
        words = article.lead or ""
        longer = usual_ratio(pair.source, pair.target)
        room = min(page.room, int(page.room * _FILLED / longer))
        above = utf16_units(f"{words}\n\n") if words else 0
        if utf16_units(article.body) + above <= room:
            return None
        # A page begins and ends with a unit, also beside the lead.
        lead, body = (tuple(in_pieces(units, most=max(1, room // 2))) for units in (lead, body))
        apart = above > room / 2
        cuts = page_cuts(article.body, body, room=room, before=0 if apart else above)
        edges = (0, *cuts, len(article.body))
        ends = (*page_cuts(words, lead, room=room), len(words)) if apart else ()
        number = page.number or _number_of(article, cuts, page.sentence, len(ends))
        at = min(max(number, 1), len(ends) + len(edges) - 1) - 1
        if at < len(ends):
            top, bottom, start, end = *[*pairwise((0, *ends))][at], 0, 0
        else:
            start, end = edges[at - len(ends)], edges[at - len(ends) + 1]
            top, bottom = (0, len(words)) if at == 0 else (0, 0)
        return cls(
            Stretch(words, ends, top, bottom, _within(lead, top, bottom)),
            Stretch(article.body, cuts, start, end, _within(body, start, end)),
            page.room,
        )

    def staying(self, lead: Rejoined, body: Rejoined) -> tuple[int, int]:
        """Count the last units of both that must stay as they were, or the page would overflow."""
        excess = self.lead.length_in(lead) + self.body.length_in(body) - self.room
        of_body, excess = self.body.staying(body, excess)
        of_lead, _ = self.lead.staying(lead, excess)
        return of_lead, of_body


def _within(units: Sequence[Sentence], start: int, end: int) -> tuple[Sentence, ...]:
    return tuple(unit for unit in units if start <= unit.start < end)


def _number_of(article: Article, cuts: Sequence[int], sentence: int | None, before: int) -> int:
    summary = article.analysis.summary
    if sentence is None or not 1 <= sentence <= len(summary):
        return 1
    return before + 1 + sum(cut <= summary[sentence - 1].start for cut in cuts)
