"""Which stories stand at the top: by how many sources report them, how fast and how recently.

    score = Σ over sources: fresh(k) · (1 + PACE · close(k))

- fresh(k) = 2^(-age / H): how recently source k reported last; H is half of the time looked at.
- close(k) = 2^(-gap / G): how soon after the source before it source k reported first; 0 for the first one.

Each further source adds to the score, and so does each that reports again, or sooner after another. Stories
that one source alone reports come after all others, the freshest first.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final

from bot.text.story_sources import StorySource

PACE: Final = 0.5
"""What a source counts more that follows the one before at once."""
_FAST: Final = timedelta(hours=1)
"""A gap after which following counts half."""

Rank = tuple[bool, float]
"""Sorts stories; the greatest stands first."""


def rank(sources: Sequence[StorySource], *, now: datetime, span: timedelta) -> Rank:
    """Rank a story by its independent sources, as of `now`, among those of the last `span`."""
    ordered = sorted(sources, key=lambda source: source.first)
    close = [0.0, *(_half(then.first - before.first, _FAST) for before, then in pairwise(ordered))]
    score = sum(
        _half(now - source.last, span / 2) * (1 + PACE * closeness)
        for source, closeness in zip(ordered, close, strict=True)
    )
    return len(ordered) > 1, score


def _half(length: timedelta, life: timedelta) -> float:
    """Halve with each `life`; what lies ahead counts as now."""
    return float(2.0 ** -(max(length, timedelta()) / life))
