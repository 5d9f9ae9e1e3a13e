"""What makes an article the same next time."""

import hashlib
import re
from urllib.parse import quote, unquote_plus, urlsplit, urlunsplit

from bot.model.article import Draft
from bot.text.fold import fold

# Added by newsletters, social networks and advertisers; they say how a reader came, not what the page is.
_TRACKING = re.compile(
    r"(?:utm_\w*|at_(?:medium|campaign|creation|format|link\w*|ptr_name|bbc_\w+|custom\d*)|mtm_\w+|pk_\w+|hsa_\w+"
    r"|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_[ce]id"
    r"|mkt_tok|_ga|_gl|_hsenc|_hsmi|oly_(?:anon|enc)_id|vero_(?:id|conv)|wickedid|xtor|cmpid|ref_src|ref_url"
    r"|__twitter_impression|s_cid|ocid|smid|sfnsn|_openstat)",
    re.IGNORECASE,
)
_DEFAULT_PORTS = {"http": 80, "https": 443}
# What may stand in an address as it is; everything else is percent-encoded.
_KEPT = "/%:@!$&'()*+,;=~?-._"
_ESCAPE = re.compile("%[0-9a-fA-F]{2}")


def canonical_url(url: str, /) -> str | None:
    """Give one spelling to an address that is written in many ways; None when it is not one of the web.

    https://www.rfc-editor.org/rfc/rfc3986#section-6.2
    """
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in _DEFAULT_PORTS or not host:
        return None
    host = _ascii_host(host.rstrip("."))
    if port is not None and port != _DEFAULT_PORTS[parts.scheme]:
        host = f"{host}:{port}"
    kept = [part for part in parts.query.split("&") if part and not _is_tracking(part)]
    return urlunsplit((parts.scheme, host, _escaped(parts.path) or "/", _escaped("&".join(kept)), ""))


def fingerprint_of(draft: Draft, /) -> str:
    """Hash what a draft says: the same words give the same hash, wherever its lead or paragraphs end."""
    words = fold(f"{draft.title} {draft.lead or ''} {draft.body}")
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()


def key_of(draft: Draft, /, *, fingerprint: str, origin: str | None) -> str:
    """Say what makes it the same article next time: its address, else its id in its input, else its text."""
    url = canonical_url(draft.url) if draft.url else None
    if url is not None:
        return f"url:{url}"
    if draft.external_id and origin:
        return f"id:{origin}:{draft.external_id}"
    return f"text:{fingerprint}"


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
