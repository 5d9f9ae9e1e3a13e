"""Which element of a feed is meant, whatever its namespace, prefix or case."""

_KNOWN = {  # without scheme and last slash, which vary
    "purl.org/dc/elements/1.1": "dc",
    "purl.org/dc/elements/1.0": "dc",
    "purl.org/dc/terms": "dcterms",
    "purl.org/rss/1.0/modules/content": "content",
    "purl.org/rss/1.0/modules/syndication": "sy",
    "search.yahoo.com/mrss": "media",
    "tools.search.yahoo.com/mrss": "media",
    "video.search.yahoo.com/mrss": "media",
    "www.rssboard.org/media-rss": "media",
    "www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "www.w3.org/2005/atom": "atom",
    "purl.org/atom/ns#": "atom",
    "www.w3.org/1999/xhtml": "xhtml",
    "news.yandex.ru": "yandex",
    "www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
}
_PREFIXES = frozenset(_KNOWN.values()) | {"a10"}
_PLAIN = frozenset(
    (
        "",
        "purl.org/rss/1.0",
        "purl.org/net/rss1.1#",
        "my.netscape.com/rdf/simple/0.9",
        "channel.netscape.com/rdf/simple/0.9",
        "backend.userland.com/rss",
        "backend.userland.com/rss2",
        "backend.userland.com/rss091",
        "backend.userland.com/rss092",
        "blogs.law.harvard.edu/tech/rss",
        "cyber.law.harvard.edu/rss",
        "www.rssboard.org/rss-specification",
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
    if not tag.startswith("{"):
        return ""
    name = tag[1:].partition("}")[0].strip().rstrip("/").lower()
    return name.removeprefix("http://").removeprefix("https://")
