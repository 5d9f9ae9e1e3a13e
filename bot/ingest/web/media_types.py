"""Media types that pages, feeds and listings come as, and how they are asked for."""

PAGE_TYPES = frozenset(("text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml"))
FEED_TYPES = PAGE_TYPES | {
    *(
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/json",
        "application/feed+json",
    ),
    *(
        "text/json",
        "text/rss+xml",
        "application/x-rss+xml",
        "application/x-atom+xml",
        "text/rss",
        "text/atom",
    ),
    *("text/atom+xml", "application/rss", "application/atom", "application/x-rss", "text/x-xml"),
}
LISTING_TYPES = FEED_TYPES | {"application/gzip", "application/x-gzip", "application/x-xml"}
"""Sitemaps too, which come packed."""
ANY_TYPE = frozenset(("", "application/octet-stream", "binary/octet-stream", "application/unknown"))
"""What servers say that don't know: the data itself is looked at later."""


def accepting(wanted: frozenset[str] | None, /) -> str:
    """Write the Accept header for media types; None is any."""
    if wanted is None:
        return "*/*;q=0.5"
    if "application/rss+xml" in wanted:
        return "application/rss+xml,application/atom+xml,application/feed+json,text/xml;q=0.9,*/*;q=0.5"
    return "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5"
