"""Addresses as identity: one spelling, nothing that names the reader or the campaign."""

import re
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urljoin, urlsplit

_TRACKING = re.compile(
    r"^(utm_\w+|fbclid|gclid|dclid|yclid|ysclid|msclkid|mc_[ce]id|igshid|igsh|at_(medium|campaign|custom\d|format|link\w*)"
    r"|xtor|cmpid|ocid|ns_\w+|smid|wt_mc|_ga|_gl|ref_src|ref_url|spm|vero_id|guccounter|guce_\w+|__twitter_impression"
    r"|share_source\w*|from_?share|openstat|_openstat|frommdr|recommended_\w+)$",
    re.IGNORECASE,
)
_LONGEST = 2000
_AS_WRITTEN = "/%:@!$&'()*+,;=~?[]|"
"""Characters that stay as they are; others, spaces and letters beyond ASCII, are percent-encoded."""
_STRAY_BRACKET = re.compile(r"[\[\]]")
"""In a host, once the pair around an IPv6 address is off: what follows is read differently by everybody."""
_PORTS = {"http": 80, "https": 443}
_SECOND_LEVEL = frozenset(("com", "org", "net", "gov", "edu", "gouv", "asso", "msk", "spb"))
_PLAIN = re.compile(r"https?://[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,9}(?:[/?#][!-~]*)?")
"""What needs no closer look: nearly every address in nearly every feed."""
_SCHEME = re.compile(r"\s*([^/?#]*)://")
_BREAKS = re.compile("[\t\r\n]+")
_UNUSABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def clean_url(url: str | None, *, base: str | None = None) -> str | None:
    """Resolve an address and drop its fragment, credentials, default port and tracking parameters.

    None unless it is http or https with a host.
    """
    parts = _split(url, base)
    if parts is None:
        return None
    host = host_of_parts(parts)
    query = parts.query
    if query and "=" in query:
        pairs = parse_qsl(query, keep_blank_values=True)
        kept = [(name, value) for name, value in pairs if not _TRACKING.match(name)]
        if len(kept) != len(pairs):
            query = urlencode(kept)
    path = quote(parts.path or "/", safe=_AS_WRITTEN)
    return SplitResult(parts.scheme, host, path, quote(query, safe=_AS_WRITTEN), "").geturl()


def resolve(url: str | None, *, base: str | None = None) -> str | None:
    """Make an address absolute and otherwise leave it as it is written; None unless it is http or https."""
    if url and len(url) <= _LONGEST and _PLAIN.fullmatch(url):
        return url
    if _split(url, base) is None or url is None:
        return None
    written = _BREAKS.sub("", url).strip()
    return written if not base or _SCHEME.match(written) else urljoin(base, written)


def host(url: str | None) -> str | None:
    """Name an address's host, lower case, without `www.`."""
    parts = _split(url, None)
    if parts is None or not parts.hostname:
        return None
    return parts.hostname.removeprefix("www.")


def host_of_parts(parts: SplitResult) -> str:
    """Spell host and port of a split address: no credentials, no default port."""
    name = parts.hostname or ""
    if ":" in name:
        name = f"[{name}]"
    port = parts.port
    return name if port is None or port == _PORTS.get(parts.scheme) else f"{name}:{port}"


def _split(url: str | None, base: str | None) -> SplitResult | None:
    if not url or len(url) > _LONGEST or _UNUSABLE.search(url):
        return None
    if (scheme := _SCHEME.match(url)) is not None and scheme[1].lower() not in _PORTS:
        return None  # and no path of this site's
    try:
        absolute = urljoin(base, url.strip()) if base else url.strip()
        parts = urlsplit(absolute)
        parts = parts._replace(scheme=parts.scheme.lower())
        if parts.scheme not in _PORTS or not parts.hostname or _STRAY_BRACKET.search(parts.hostname):
            return None
        _ = parts.port  # raises ValueError for a port that is no number
    except ValueError:
        return None
    if any(char.isspace() for char in parts.netloc):
        return None
    return parts


def same_site(one: str, other: str) -> bool:
    """Tell whether two addresses belong to one site: the same host, or hosts under one registered name."""
    first, second = host(one), host(other)
    if first is None or second is None:
        return False
    return first == second or _site_of(first) == _site_of(second)


def _site_of(name: str) -> str:
    """Guess a host's registered name: two labels, three under the likes of co.uk; addresses stay whole."""
    labels = name.rstrip(".").split(".")
    if len(labels) <= 2 or ":" in name or labels[-1].isdigit():
        return name
    wanted = 3 if len(labels[-1]) == 2 and (len(labels[-2]) <= 2 or labels[-2] in _SECOND_LEVEL) else 2
    return ".".join(labels[-wanted:])
