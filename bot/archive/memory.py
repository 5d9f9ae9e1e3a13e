"""What a source said last time: enough to tell which of its entries are new or changed."""

import hashlib
import struct
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from bot.ingest.listings.feeds import FeedEntry

_FORMAT = 1
_HEAD = struct.Struct(">B8s")
_ENTRY = struct.Struct(">8s8sB")
_LEAST_KEPT = 200
"""Entries remembered at least: what left a feed a short while ago often comes back."""
NOTHING = b"\0" * 8
"""The digest of nothing that was ever said."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Fresh:
    """An entry to be read: new, changed, or one whose page could not be had before."""

    key: bytes
    """What it is remembered by."""
    said: bytes
    """Digest of what it says now."""
    entry: "FeedEntry"


@dataclass(slots=True)
class Memory:
    """The entries that were read of a source."""

    answer: bytes = NOTHING
    """Digest of the whole last answer."""
    entries: dict[bytes, tuple[bytes, int]] = field(default_factory=dict)
    """Entry's digest → digest of what it said, and how often reading its page has failed; oldest first."""

    @classmethod
    def unpack(cls, data: bytes, /) -> Self:
        """Read a packed memory; one of another format is forgotten, which only costs reading once more."""
        if len(data) < _HEAD.size or data[0] != _FORMAT or (len(data) - _HEAD.size) % _ENTRY.size:
            return cls()
        rows = _ENTRY.iter_unpack(data[_HEAD.size :])
        return cls(
            answer=_HEAD.unpack_from(data)[1], entries={key: (said, tries) for key, said, tries in rows}
        )

    def pack(self) -> bytes:
        """Write it down."""
        rows = (_ENTRY.pack(key, said, min(tries, 255)) for key, (said, tries) in self.entries.items())
        return _HEAD.pack(_FORMAT, self.answer) + b"".join(rows)

    def fresh(self, told: Sequence["FeedEntry"], *, tries: int) -> list[Fresh]:
        """List the entries that are new, changed, or whose page is to be tried again."""
        found = []
        for key, entry in zip(keys_of(told), told, strict=True):
            said = said_by(entry)
            if self.is_fresh(key, said, tries=tries):
                found.append(Fresh(key=key, said=said, entry=entry))
        return found

    def is_fresh(self, key: bytes, said: bytes, *, tries: int) -> bool:
        """Tell whether something is new, says something new, or is to be tried again."""
        known, failed = self.entries.get(key, (NOTHING, 0))
        return known != said or 0 < failed < tries

    def note(self, key: bytes, said: bytes, *, failed: bool = False) -> None:
        """Remember something as read; `failed` counts one more try that did not bring its page."""
        known, before = self.entries.pop(key, (NOTHING, 0))
        tries = (before if known == said else 0) + 1 if failed else 0
        self.entries[key] = (said, tries)

    def owes(self, *, tries: int) -> bool:
        """Tell whether some page is still to be tried again."""
        return any(0 < failed < tries for _, failed in self.entries.values())

    def trim(self, current: int) -> None:
        """Forget the oldest entries beyond twice as many as the source shows."""
        spare = len(self.entries) - max(_LEAST_KEPT, 2 * current)
        for key in list(self.entries)[: max(0, spare)]:
            del self.entries[key]


def digest(*parts: str | bytes | None) -> bytes:
    """Give 8 bytes that stand for some texts."""
    total = hashlib.blake2b(digest_size=8)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part or b""
        total.update(len(data).to_bytes(8, "big") + data)
    return total.digest()


def keys_of(entries: Iterable["FeedEntry"], /) -> list[bytes]:
    """Name entries by their ids; by address, then title, where ids are missing or the same for several."""
    told = list(entries)
    ids = Counter(entry.guid for entry in told)
    addresses = Counter(entry.url for entry in told)
    return [
        digest("id", entry.guid)
        if entry.guid and ids[entry.guid] == 1
        else digest("at", entry.url, None if entry.url and addresses[entry.url] == 1 else entry.title)
        for entry in told
    ]


def said_by(entry: "FeedEntry", /) -> bytes:
    """Give a digest of what an entry says; its dates alone do not make it another."""
    return digest(entry.title, entry.url, entry.summary_markup, entry.content_markup)
