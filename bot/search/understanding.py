"""What somebody typed, as a wish that knows the outlets and sections there are."""

from bot.search.index import SearchIndex
from bot.search.query import parse
from bot.search.wish import LONGEST, Unfollowable, Wish
from bot.text.fold import fold


def understood(words: str, index: SearchIndex, /) -> Wish | Unfollowable:
    """Understand words and filters: the whole name of an outlet or section means just that one."""
    if len(words) > LONGEST:
        return Unfollowable.TOO_LONG
    query = parse(words)
    outlets = {fold(name) for name in (*query.only.outlets, *query.never.outlets)}
    sections = {fold(name) for name in (*query.only.sections, *query.never.sections)}
    return Wish.of(
        words,
        outlets=index.whole_names("outlet", outlets) if outlets else (),
        sections=index.whole_names("section", sections) if sections else (),
    )
