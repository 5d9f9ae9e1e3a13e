"""Compressed answers and files, unpacked in chunks against a cap."""

import zlib

_STEP = 1 << 16


class TooLarge(ValueError):
    """More came out than is allowed."""


class CannotDecompress(ValueError):
    """The data is broken or in an encoding that isn't understood."""


class Inflater:
    """Unpacks `gzip`, `deflate` or plain (`identity`) data, never holding more than `limit` bytes of it.

    Raises (from all methods):
        TooLarge
        CannotDecompress
    """

    def __init__(self, encoding: str, limit: int) -> None:
        self._limit = limit
        self._size = 0
        self._gzip = encoding in ("gzip", "x-gzip")
        if encoding not in ("gzip", "x-gzip", "deflate", "identity", ""):
            raise CannotDecompress(f"compressed in a way that is not understood: {encoding[:40]}")
        self._plain = encoding in ("identity", "")
        self._engine = None if self._plain else zlib.decompressobj(zlib.MAX_WBITS | (16 if self._gzip else 0))
        self._started = False

    def feed(self, chunk: bytes) -> list[bytes]:
        """Unpack one chunk into pieces."""
        if self._plain:
            self._count(len(chunk))
            return [chunk]
        if not self._started and not self._gzip and chunk:
            self._started = True
            if chunk[0] & 0x0F != 8:  # "deflate" without its zlib header, as some servers send it
                self._engine = zlib.decompressobj(-zlib.MAX_WBITS)
        pieces: list[bytes] = []
        rest = chunk
        while rest and self._engine is not None:
            try:
                piece = self._engine.decompress(rest, _STEP)
            except zlib.error as error:
                raise CannotDecompress("the compressed data is broken") from error
            self._count(len(piece))
            if piece:
                pieces.append(piece)
            rest = self._engine.unconsumed_tail
            if self._engine.eof:
                rest = self._engine.unused_data.lstrip(b"\0")
                if not rest or not self._gzip:
                    break
                self._engine = zlib.decompressobj(zlib.MAX_WBITS | 16)
            elif not piece and not rest:
                break
        return pieces

    def _count(self, size: int) -> None:
        self._size += size
        if self._size > self._limit:
            raise TooLarge
