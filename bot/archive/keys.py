"""What makes an article the same next time."""

import hashlib
import re
from urllib.parse import quote, unquote_plus, urlsplit, urlunsplit

from bot.archive.amp import cached_page, is_amp_parameter, plain_path
from bot.model.article import Draft, Standing
from bot.text.fold import fold

# Added by newsletters, social networks and advertisers; they say how a reader came, not what the page is.
_TRACKING = re.compile(
    r"(?:utm_\w*|at_(?:medium|campaign|creation|format|link\w*|ptr_name|bbc_\w+|custom\d*)|mtm_\w+|pk_\w+|hsa_\w+"
    r"|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_[ce]id"
    r"|mkt_tok|_ga|_gl|_hsenc|_hsmi|oly_(?:anon|enc)_id|vero_(?:id|conv)|wickedid|xtor|cmpid|ref_src|ref_url"
    r"|__twitter_impression|s_cid|ocid|smid|sfnsn|_openstat)",
    re.IGNORECASE,
)
_SCHEMES = ("http", "https")
_DEFAULT_PORTS = (80, 443)
# The same site by another name. What remains must still be a name with a dot in it.
_SITE_PREFIXES = re.compile(r"^(?:www\.|amp\.)+(?=[^.]+\.[^.])")
# A folder's own page, which servers also give for the folder.
_INDEX = re.compile(r"(?<=/)index\.(?:html?|php|shtml)$", re.IGNORECASE)
_SESSION = re.compile(r";jsessionid=[^/]*", re.IGNORECASE)
_DEEPEST = 4
# What may stand in an address as it is; everything else is percent-encoded.
_KEPT = "/%:@!$&'()*+,;=~?-._"
_ESCAPE = re.compile("%[0-9a-fA-F]{2}")


def canonical_url(url: str, /) -> str | None:
    """Give one spelling to an address that is written in many ways; None when it is not one of the web.

    For comparing, not for fetching: http or https, `www.`, an AMP edition and a slash at the end make no
    other article, so they are dropped. Letter case, parameters and their order do on many sites: they stay.
    https://www.rfc-editor.org/rfc/rfc3986#section-6.2
    """
    for _ in range(_DEEPEST):
        try:
            parts = urlsplit(url.strip())
            host, port = parts.hostname, parts.port
        except ValueError:
            return None
        if parts.scheme not in _SCHEMES or not host:
            return None
        page = cached_page(host, parts.path)
        if page is None:
            return _spelt(host, port, parts.path, parts.query)
        url = f"https://{page}?{parts.query}"
    return None


def _spelt(host: str, port: int | None, path: str, query: str) -> str | None:
    host = _SITE_PREFIXES.sub("", _ascii_host(host.rstrip(".")))
    if not host:
        return None
    if port is not None and port not in _DEFAULT_PORTS:
        host = f"{host}:{port}"
    named = (part.removeprefix("amp;") for part in query.split("&"))  # feeds that escape twice
    kept = [part for part in named if part and not _is_tracking(part) and not is_amp_parameter(part)]
    return urlunsplit(("https", host, _plain(_escaped(path)), _escaped("&".join(kept)), ""))


def _plain(path: str) -> str:
    """Drop what makes no other page: a session, an AMP mark, a folder's index, the slash at the end."""
    path, before = _SESSION.sub("", path), ""
    while path != before:
        before, path = path, _INDEX.sub("", plain_path(path.rstrip("/")))
    return path or "/"


def fingerprint_of(draft: Draft, /) -> str:
    """Hash what a draft says: the same words give the same hash, wherever its lead or paragraphs end."""
    words = fold(f"{draft.title} {draft.lead or ''} {draft.body}")
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()


def key_of(draft: Draft, /, *, fingerprint: str, origin: str | None) -> str:
    """Say what makes it the same article next time: its address, else its id in its input, else its text.

    A site's front page is nobody's address: some feeds give it to all of their entries.
    """
    if draft.url and (key := key_of_address(draft.url)):
        return key
    if draft.external_id and origin:
        return f"id:{origin}:{draft.external_id}"
    return f"text:{fingerprint}"


def key_of_address(url: str, /) -> str | None:
    """Give the key of the article at an address; None for what is no address or a site's front page."""
    canonical = canonical_url(url)
    if canonical is None or urlsplit(canonical)[2:4] == ("/", ""):
        return None
    return f"url:{canonical}"


def standing_of(draft: Draft, /, *, read_at: str | None) -> Standing:
    """Tell how well the address where a text was read (a page's, or a feed's) vouches for the draft's own.

    Only the same host counts: on many hosts, neighbouring ones belong to somebody else.
    """
    own = canonical_url(draft.url) if draft.url else None
    read = canonical_url(read_at) if read_at else None
    if own is None or read is None:
        return Standing.CLAIMED
    if own == read:
        return Standing.OWN_PAGE
    return Standing.OWN_HOST if urlsplit(own).netloc == urlsplit(read).netloc else Standing.CLAIMED


def _is_tracking(parameter: str) -> bool:
    return _TRACKING.fullmatch(unquote_plus(parameter.partition("=")[0])) is not None


def _ascii_host(host: str) -> str:
    if ":" in host:
        return f"[{host}]"
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def _escaped(text: str) -> str:
    quoted = quote(text, safe=_KEPT, errors="replace")
    return _ESCAPE.sub(lambda match: match.group().upper(), quoted)
