"""What a message that answers somebody shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """A message as it is now."""

    chat_id: int
    message_id: int
    packed: Mapping[str, Any] | None
    """What `bot.render.packing.unpack` reads; None where it tells of no article (any more)."""
    is_new: bool = False
    """It was sent just now; others showed something else before."""
