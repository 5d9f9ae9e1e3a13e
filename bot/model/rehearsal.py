"""Ids of people and groups that only rehearse: `depeche say` plays them, nobody real has them."""

from typing import Final
from zlib import crc32

RESERVED: Final = range(4_400_000_000_000_000, 4_500_000_000_000_000)
"""Telegram's ids have at most 52 significant bits; these are near the end.

https://core.telegram.org/bots/api#user
"""


def rehearsal_id(name: str, /) -> int:
    """Give the id under which a name rehearses, always the same; a group's is its negative."""
    return RESERVED.start + crc32(name.encode())
