"""Which addresses Telegram takes as links, and the form that it gives them."""

import re
from urllib.parse import urlsplit

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://", re.IGNORECASE)
_USER = re.compile(r"tg://user\?id=(\d{1,16})$", re.IGNORECASE)


class BadLink(Exception):
    """An address that is no link for Telegram; the text says why."""


def checked(url: str, /) -> str:
    """Return the link in Telegram's form: with a scheme, a lower-case host and a path.

    Raises:
        BadLink: it is none.
    """
    url = url.strip()
    if not url:
        raise BadLink("URL is empty")
    scheme = _SCHEME.match(url)
    name = scheme[1].lower() if scheme else "http"
    if name in {"tg", "ton", "tonsite"}:
        return url
    if name not in {"http", "https"}:
        raise BadLink("Unsupported URL protocol")
    if any(letter.isspace() or letter in '"<>' for letter in url):
        raise BadLink("Wrong HTTP URL")
    try:
        parts = urlsplit(url if scheme else f"http://{url}")
        port = parts.port
    except ValueError:
        raise BadLink("Wrong port number specified in the URL") from None
    host = parts.hostname
    if scheme is None and "@" in parts.netloc:
        raise BadLink("Unsupported URL protocol")  # mailto:, not a login without a scheme
    if not host:
        raise BadLink("URL host is empty")
    if ("." not in host.strip(".") and ":" not in host) or ".." in host:
        raise BadLink("Wrong HTTP URL")
    shown = f"[{host}]" if ":" in host else host
    login = parts.netloc.rpartition("@")[0]
    address = f"{name}://{f'{login}@' if login else ''}{shown}{f':{port}' if port is not None else ''}"
    query = f"?{parts.query}" if parts.query else ""
    return f"{address}{parts.path or '/'}{query}{f'#{parts.fragment}' if parts.fragment else ''}"


def mentioned_user(url: str, /) -> int | None:
    """Return the user id of a `tg://user?id=` link."""
    match = _USER.match(url)
    return None if match is None else int(match[1])
