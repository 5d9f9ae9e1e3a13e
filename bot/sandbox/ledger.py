"""The ledger: every call that had an effect, in order, whether or not the caller learned of it."""

import json
from collections import Counter
from collections.abc import Mapping
from itertools import islice
from typing import Any, NamedTuple

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode


class Entry(NamedTuple):
    """One applied call; `params` is JSON text, which takes a fraction of a dict's memory."""

    at: float
    method: str
    chat_id: int | None
    message_id: int | None
    params: bytes
    outcome: str


class Ledger:
    """Applied calls, and a count of the refused ones by HTTP status."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self.refused: Counter[int] = Counter()
        self.reasons: Counter[str] = Counter()
        """What was said to the refused ones."""

    def __len__(self) -> int:
        return len(self._entries)

    def add(
        self,
        *,
        at: float,
        method: str,
        chat_id: int | None,
        message_id: int | None,
        params: Mapping[str, Any],
        outcome: str,
    ) -> None:
        """Record an applied call; `outcome` is what its caller was told."""
        packed = _encode(params).encode("utf-8", "replace")
        self._entries.append(Entry(at, method, chat_id, message_id, packed, outcome))

    def since(self, n: int, /, limit: int | None = None) -> list[dict[str, Any]]:
        """Return the entries after number `n` as the control API shows them."""
        start = max(n, 0)
        stop = None if limit is None else start + limit
        return [
            {
                "n": number,
                "at": entry.at,
                "method": entry.method,
                "chat_id": entry.chat_id,
                "message_id": entry.message_id,
                "params": json.loads(entry.params),
                "outcome": entry.outcome,
            }
            for number, entry in enumerate(islice(self._entries, start, stop), start + 1)
        ]
