"""Keeps foreign web pages out: a browser may speak to the sandbox only from the sandbox's own pages."""

import ipaddress
from collections.abc import Collection
from urllib.parse import urlsplit

from aiohttp import web

LOCAL_NAMES = frozenset({"localhost"})


def refusal(request: web.BaseRequest, names: Collection[str], /) -> str | None:
    """Return why a request is not allowed, None when it is.

    A name in `Host` that is not ours means DNS rebinding; addresses cannot be rebound. Only browsers send
    `Origin` and `Sec-Fetch-Site`, so a bot or a script is never stopped by them.
    """
    host = request.headers.get("Host", "")
    if not _is_ours(host, names):
        return "unknown Host"
    origin = request.headers.get("Origin")
    if origin is not None and origin.lower() not in {f"http://{host}".lower(), f"https://{host}".lower()}:
        return "foreign Origin"
    if request.headers.get("Sec-Fetch-Site", "none") not in {"same-origin", "none"}:
        return "cross-site request"
    return None


def _is_ours(host: str, names: Collection[str]) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname
    except ValueError:
        return False
    if not name:
        return False
    if name in LOCAL_NAMES or name.endswith(".localhost") or name in names:
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
