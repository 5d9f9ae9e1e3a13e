"""Where a page says, or lets one guess, that its feeds are: read in a worker process."""

from dataclasses import dataclass

# What reads pages is imported where it is called: only worker processes need it.


@dataclass(frozen=True, kw_only=True, slots=True)
class NamedFeeds:
    """The addresses that may be a page's feeds, the likeliest first."""

    stated: tuple[tuple[str, str], ...]
    """Those that the page names itself, with what it calls them."""
    guessed: tuple[str, ...]
    """Those that it links to, and the places where sites usually keep theirs."""


def named_feeds(data: bytes, url: str, content_type: str) -> NamedFeeds:
    """List where a page's feeds may be."""
    from bot.ingest.listings.discovery import Hint, discover

    found = discover(data, url, content_type).candidates
    return NamedFeeds(
        stated=tuple((item.url, item.title) for item in found if item.hint is Hint.STATED),
        guessed=tuple(item.url for item in found if item.hint is not Hint.STATED),
    )
