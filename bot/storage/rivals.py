"""Which articles have the same text, to the letter or nearly."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import timedelta

from bot.storage.held import Held
from bot.text.fingerprint import REPRINT, bands_of, is_reprint
from bot.text.fold import fold

_REPRINTED_WITHIN = timedelta(days=7)
_SAME_OUTLET = 0.9
"""An outlet that prints most of a text again has gone on reporting; from another outlet it is a reprint."""


@dataclass(slots=True)
class Rivals:
    """The articles that stand for a text, as far as the batch in hand needs to know."""

    twins: defaultdict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    """Fingerprint → articles with the same words, or that stand for one with them."""
    signed: dict[int, bytes] = field(default_factory=dict)
    """Signatures to be written, by article; b"" takes one away."""
    _bands: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))

    def note(self, held: Held, signature: bytes) -> None:
        """Learn an article's signature from the archive."""
        held.signature = signature
        for band in bands_of(signature):
            self._bands[band].add(held.id)

    def stands(self, held: Held) -> None:
        """Let an article stand for its text. What readers brought only stands for the very same."""
        self.twins[held.fingerprint].add(held.id)
        if not held.by_reader:
            self.signed[held.id] = held.signature
            self.note(held, held.signature)

    def forget(self, held: Held) -> None:
        """Let go of what an article stood for, before its text or its place changes."""
        self.twins[held.fingerprint].discard(held.id)
        for band in bands_of(held.signature):
            self._bands[band].discard(held.id)

    def steps_back(self, held: Held, new: Held) -> None:
        """Let another article stand for what this one stood for."""
        self.forget(held)
        self.twins[held.fingerprint].add(new.id)
        self.signed[held.id] = b""

    def of(self, held: Held, everything: dict[int, Held]) -> list[Held]:
        """List the originals with an article's text: first those with its very words, the oldest first."""
        same = self.twins[held.fingerprint] - {held.id}
        near: set[int] = set()
        if held.signature and not held.by_reader:
            near = {number for band in bands_of(held.signature) for number in self._bands[band]}
        others = [everything[number] for number in [*sorted(same), *sorted(near - same - {held.id})]]
        return [
            other
            for other in others
            if other.duplicate_of is None and (other.id in same or _is_reprint(held, other))
        ]


def _is_reprint(one: Held, other: Held) -> bool:
    dates = [held.row["published"] for held in (one, other)]
    if None not in dates and abs(dates[0] - dates[1]) > _REPRINTED_WITHIN:
        return False
    least = _SAME_OUTLET if _may_be_one_outlet(one, other) else REPRINT
    return is_reprint(one.signature, other.signature, least=least)


def _may_be_one_outlet(one: Held, other: Held) -> bool:
    if one.row["source"] is not None and one.row["source"] == other.row["source"]:
        return True
    names = [held.row["outlet"] for held in (one, other)]
    return None in names or fold(names[0]) == fold(names[1])
