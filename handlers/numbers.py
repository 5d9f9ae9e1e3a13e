"""Numbers that people type."""

from typing import Final

_DIGITS: Final = 18
"""What has more is no id that a database gave."""


def number_in(text: str) -> int | None:
    """Read the number of an article, a story or a chat, in the digits of any script; None for other words."""
    return int(text) if text.isdecimal() and len(text) <= _DIGITS else None
