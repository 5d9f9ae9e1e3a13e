"""Hashed terms in few bytes: a hundred thousand articles stay in memory."""

import struct
from collections.abc import Mapping
from functools import lru_cache
from typing import Final
from zlib import crc32

MOST: Final = 255
"""Terms that there can be."""
_NUMBERS: Final = tuple(struct.Struct(f"<{count}I") for count in range(MOST + 1))
_BYTES_EACH: Final = 5


class Terms(bytes):
    """Terms as numbers of 32 bits, in order, then a byte for each: how much the text makes of it."""

    __slots__ = ()

    @classmethod
    def of(cls, weights: Mapping[int, int]) -> "Terms":
        """Keep at most 255 terms with weights of at most 255."""
        ids = sorted(weights)
        return cls(_NUMBERS[len(ids)].pack(*ids) + bytes(map(weights.__getitem__, ids)))

    @property
    def ids(self) -> tuple[int, ...]:
        """Give the terms, unpacked anew each time."""
        return _NUMBERS[len(self) // _BYTES_EACH].unpack_from(self)

    @property
    def weights(self) -> bytes:
        """Give their weights, in the same order."""
        return self[len(self) // _BYTES_EACH * 4 :]


@lru_cache(maxsize=1 << 16)
def term_id(kind: str, term: str, /) -> int:
    """Hash a term of a kind: a language's words, names, or marks."""
    return crc32(f"{kind}\0{term}".encode("utf-8", "replace"))
