"""Public Telegram channels by the many ways of writing where they are."""

import re

_ADDRESS = re.compile(
    r"(?:@|(?:https?://)?(?:www\.)?(?:t|telegram)\.(?:me|dog)/(?:s/)?)(?P<name>[a-z][a-z0-9_]{3,31})(?:[/?#].*)?",
    re.IGNORECASE,
)
_SUBDOMAIN = re.compile(r"(?:https?://)?(?P<name>[a-z][a-z0-9-]{3,31})\.t\.me(?:[/?#].*)?", re.IGNORECASE)
_NO_CHANNELS = frozenset(
    (
        *(
            "joinchat",
            "addstickers",
            "addemoji",
            "addtheme",
            "addlist",
            "share",
            "setlanguage",
            "proxy",
            "socks",
        ),
        *("login", "confirmphone", "invoice", "boost", "contact", "giftcode", "iv", "www"),
    )
)


def channel_address(text: str) -> str | None:
    """Give the address of a channel's web page for what people write: `@name`, `t.me/name`, a post's address.

    None for anything else, invitations and Telegram's own pages included.
    """
    match = _ADDRESS.fullmatch(text.strip()) or _SUBDOMAIN.fullmatch(text.strip())
    if match is None:
        return None
    name = match["name"].lower().replace("-", "_")
    return None if name in _NO_CHANNELS else f"https://t.me/s/{name}"
