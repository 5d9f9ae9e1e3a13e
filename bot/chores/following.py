"""Reading the archive's log on, a part at a time."""

from collections.abc import Callable, Sequence

from bot.model.article import Change


def part_of(changes: Sequence[Change], concerns: Callable[[Change], bool], *, most: int) -> Sequence[Change]:
    """Take as many entries as name so many articles among those that concern the follower."""
    named: set[int] = set()
    for number, change in enumerate(changes):
        if concerns(change):
            named.add(change.article_id)
            if len(named) > most:
                return changes[:number]
    return changes
