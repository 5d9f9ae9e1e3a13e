"""Addresses that may go on a button: one bad one and Telegram refuses the whole message."""

import re
from base64 import urlsafe_b64encode
from typing import Final
from urllib.parse import quote, urlsplit

LONGEST: Final = 2000
"""Characters; longer ones fail in some client or another."""

_SEARCHED: Final = 42
"""Bytes of words that fit into a deep link's 64 characters."""
_UNSAFE: Final = re.compile(
    r'[\x00-\x20\x7f-\xa0"<>\\^`{|}\u2000-\u200f\u2028-\u202f\u2060-\u206f\ud800-\udfff]'
)


def web_address(url: str | None) -> str | None:
    """Give an http(s) address fit for a button, without credentials; None for anything else."""
    if not url or len(url) > LONGEST:
        return None
    url = _UNSAFE.sub(lambda match: quote(match.group(), safe="", errors="ignore"), url.strip())
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if (
        parts.scheme not in ("http", "https")
        or not host
        or "%" in host
        or (":" not in host and ("." not in host or not all(host.split("."))))
    ):
        return None
    place = f"[{host}]" if ":" in host else host
    address = parts._replace(netloc=f"{place}:{port}" if port else place).geturl()
    return address if len(address) <= LONGEST else None


def article_link(article_id: int, bot_username: str) -> str:
    """Write the deep link that opens an article in the bot."""
    return f"https://t.me/{bot_username}?start=article_{article_id}"


def story_link(story_id: int, bot_username: str) -> str:
    """Write the deep link that opens a story in the bot."""
    return f"https://t.me/{bot_username}?start=story_{story_id}"


def chat_link(chat_id: int, bot_username: str, *, thread: int | None = None) -> str:
    """Write the deep link under which a group or channel, or one of its topics, is set up in private."""
    place = f"chat_{chat_id}" if thread is None else f"chat_{chat_id}_{thread}"
    return f"https://t.me/{bot_username}?start={place}"


def group_adding_link(bot_username: str) -> str:
    """Write the link by which somebody adds the bot to a group: https://core.telegram.org/api/links."""
    return f"https://t.me/{bot_username}?startgroup"


def channel_adding_link(bot_username: str) -> str:
    """Write the link by which somebody makes the bot administrator of a channel, with what posting needs."""
    return f"https://t.me/{bot_username}?startchannel&admin=post_messages+edit_messages"


def search_link_parameter(words: str) -> str:
    """Write words as the parameter of a deep link that searches for them, as far as it has room for them."""
    kept = words.encode("utf-8", "ignore")[:_SEARCHED].decode("utf-8", "ignore")
    if len(kept) < len(words):
        kept = kept.rpartition(" ")[0] or kept
    return "search_" + urlsafe_b64encode(kept.encode()).decode().rstrip("=")
