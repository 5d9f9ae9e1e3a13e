"""Which element of a feed is meant, whatever its namespace, prefix or case."""

_KNOWN = {
    "http://purl.org/dc/elements/1.1": "dc",
    "http://purl.org/dc/elements/1.0": "dc",
    "http://purl.org/dc/terms": "dcterms",
    "http://purl.org/rss/1.0/modules/content": "content",
    "http://purl.org/rss/1.0/modules/syndication": "sy",
    "http://search.yahoo.com/mrss": "media",
    "https://search.yahoo.com/mrss": "media",
    "http://tools.search.yahoo.com/mrss": "media",
    "http://video.search.yahoo.com/mrss": "media",
    "http://www.rssboard.org/media-rss": "media",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://www.w3.org/2005/atom": "atom",
    "http://purl.org/atom/ns#": "atom",
    "http://www.w3.org/1999/xhtml": "xhtml",
    "http://news.yandex.ru": "yandex",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
}
_PREFIXES = frozenset(_KNOWN.values()) | {"a10"}
_PLAIN = frozenset(
    (
        "",
        "http://purl.org/rss/1.0",
        "http://purl.org/net/rss1.1#",
        "http://my.netscape.com/rdf/simple/0.9",
        "http://channel.netscape.com/rdf/simple/0.9",
        "http://backend.userland.com/rss",
        "http://backend.userland.com/rss2",
        "http://backend.userland.com/rss091",
        "http://backend.userland.com/rss092",
        "http://blogs.law.harvard.edu/tech/rss",
        "http://cyber.law.harvard.edu/rss",
        "http://www.rssboard.org/rss-specification",
    )
)


class Names:
    """Spells tags as `title`, `dc:date`, `media:content`: lower case, extensions by their usual prefix.

    What belongs to the feed's own format has no prefix; what belongs to nothing known has the prefix `?`.
    """

    def __init__(self, root: str) -> None:
        """Take the namespace of a feed's root, or of its entries, for the feed's own."""
        namespace = _namespace(root)
        self._own = _PLAIN | {namespace, ""}
        if _KNOWN.get(namespace) == "atom" or "atom" in namespace.rpartition("/")[0]:
            self._own |= {name for name, prefix in _KNOWN.items() if prefix == "atom"}
        elif _KNOWN.get(namespace) == "rdf":
            self._own -= {namespace}
        prefix = root.partition(":")[0] if not root.startswith("{") and ":" in root else None
        self._own_prefix = prefix if prefix not in _PREFIXES - {"atom"} else None
        self._names: dict[str, str] = {}

    def __getitem__(self, tag: str) -> str:
        """Spell a tag as lxml gives it."""
        name = self._names.get(tag)
        if name is None:
            name = self._spell(tag)
            if len(self._names) < 1000:
                self._names[tag] = name
        return name

    def _spell(self, tag: str) -> str:
        namespace = _namespace(tag)
        local = tag.rpartition("}")[2].lower()
        if namespace in self._own:
            prefix, colon, rest = local.partition(":")
            if not colon or prefix == self._own_prefix:
                return rest if colon else local
            # a prefix that the feed never declared
            prefix = "atom" if prefix == "a10" else prefix
            return f"{prefix}:{rest}" if prefix in _PREFIXES else f"?:{rest}"
        return f"{_KNOWN.get(namespace, '?')}:{local}"


def local_name(tag: str) -> str:
    """Give a tag without namespace and prefix, in lower case."""
    return tag.rpartition("}")[2].rpartition(":")[2].lower()


def _namespace(tag: str) -> str:
    return tag[1:].partition("}")[0].strip().rstrip("/").lower() if tag.startswith("{") else ""
