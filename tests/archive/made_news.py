"""News that never was: several outlets report each event in words that are partly their own."""

import random
from collections.abc import Iterator

from bot.archive.enrich import find
from bot.archive.pipeline import Archive
from bot.model.article import Analysis, Candidate, Draft

_OUTLETS = ("Quay", "Harbour", "Mill", "Lantern", "Anchor")
_SYLLABLES = ("ba", "dor", "fen", "gil", "hu", "kas", "lim", "mor", "nep", "rul", "sto", "tiv", "vel", "zan")


def made_drafts(count: int, *, seed: int, events: int = 12) -> Iterator[Draft]:
    """Make drafts in the order in which they come in; the same seed gives the same."""
    chance = random.Random(seed)

    def word() -> str:
        return "".join(chance.choices(_SYLLABLES, k=3))

    common = [word() for _ in range(60)]
    told = [([word() for _ in range(14)], [word().title() for _ in range(3)]) for _ in range(events)]
    for number in range(count):
        words, names = told[chance.randrange(events)]
        body = chance.sample(words, 10) + chance.sample(common, 12)
        chance.shuffle(body)
        text = f"{' '.join(body[:11])} {names[0]} and {names[1]} {' '.join(body[11:])} {names[2]} {number}."
        yield Draft(
            title=f"{names[0]} {' '.join(chance.sample(words, 4))}",
            body=text,
            outlet=chance.choice(_OUTLETS),
            language="en",
            external_id=str(number),
        )


def candidate_of(archive: Archive, draft: Draft) -> Candidate:
    """Put a draft up with what its story is known by."""
    return archive.candidate(draft, Analysis(), findings=find(draft), origin="made")
