"""Why a fetch failed, in one line for people; never in a library's words, which quote addresses whole."""

import ssl

import aiohttp

from bot.ingest.web.guard import AddressRefused

_STATUSES = {
    401: "wants a login",
    402: "wants a payment",
    403: "does not let this bot in",
    404: "has no such page",
    410: "removed this page for good",
    429: "asks for fewer requests",
    451: "is blocked for legal reasons",
}


def reason_of(error: BaseException, timeout: float) -> str:
    """Say what went wrong, from the error's kind alone; `timeout` is the one that was set, in seconds."""
    refused = error if isinstance(error, AddressRefused) else getattr(error, "os_error", None)
    if isinstance(refused, AddressRefused):
        return refusal_reason(refused.reason)
    rules: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], str], ...] = (
        (TimeoutError, f"no complete answer within {timeout:g} s"),
        (aiohttp.ClientConnectorDNSError, "its host name was not found"),
        (
            (aiohttp.ClientConnectorCertificateError, ssl.SSLCertVerificationError),
            "its TLS certificate is not trusted",
        ),
        ((aiohttp.ClientSSLError, ssl.SSLError), "the TLS connection failed"),
        (
            (aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError),
            "the proxy did not let the connection through",
        ),
        (aiohttp.ClientConnectorError, "the connection was refused or not possible"),
        (aiohttp.ServerDisconnectedError, "the server closed the connection without an answer"),
        ((aiohttp.ClientPayloadError, ConnectionError, aiohttp.ClientOSError), "the connection broke off"),
        ((aiohttp.InvalidURL, ValueError), "not a valid address"),
        (aiohttp.ClientResponseError, "the server's answer is not understandable HTTP"),
    )
    return next((text for kind, text in rules if isinstance(error, kind)), "it could not be fetched")


def refusal_reason(reason: str) -> str:
    """Word what the guard says."""
    return f"refused: {reason}"


def size_reason(limit: int) -> str:
    """Say that more than `limit` bytes came."""
    size = f"{limit / 1_000_000:g} MB" if limit >= 100_000 else f"{limit} bytes"
    return f"larger than {size}"


def status_reason(status: int) -> str:
    """Say what an HTTP status means for whoever wanted to read."""
    text = _STATUSES.get(status) or ("has a fault on its side" if status >= 500 else "gave no page")
    return f"the server answered {status}: it {text}"
