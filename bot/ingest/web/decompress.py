"""Compressed answers and files, unpacked in chunks against a cap."""

import re
import zlib
from typing import Protocol

import brotli
import zstandard

_GZIP = b"\x1f\x8b"
_STEP = 1 << 16
_ZSTD_SLICE = 512
"""Compressed bytes fed to zstd at once: four of them may stand for 128 KiB."""
_ZSTD_WINDOW = 8 << 20  # what servers may ask of clients: https://www.rfc-editor.org/rfc/rfc9659
_MOST_MEMBERS = 1000
"""Streams one after the other in one body; a bomb of empty ones costs time instead of space."""
_MOST_LAYERS = 3
_ENOUGH = 64
"""Bytes by which plain text that claims to be compressed is told."""
_PLAIN = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\r\n]*(?:<[?!/A-Za-z]|[{\[][ \t\r\n]*[\"{\[\]}])")
_CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f]")
_NOT_PACKED = frozenset(("identity", "", "none", "utf-8", "utf8", "8bit", "7bit", "binary", "chunked"))


class TooLarge(ValueError):
    """More came out than is allowed."""


class CannotDecompress(ValueError):
    """The data is broken or in an encoding that isn't understood."""


class _Engine(Protocol):
    """One compressed stream after the other."""

    def unpack(self, data: bytes) -> list[bytes]: ...

    def is_complete(self) -> bool: ...


class Inflater:
    """Unpacks a body in `gzip`, `deflate`, `br`, `zstd`, several of them, or none, never past `limit` bytes.

    Raises (from all methods):
        TooLarge
        CannotDecompress
    """

    def __init__(self, encoding: str, limit: int) -> None:
        """Prepare for a Content-Encoding header's value."""
        self._limit = limit
        self._names = [
            name for part in encoding.lower().split(",") if (name := part.strip()) not in _NOT_PACKED
        ]
        self._size = 0
        self._engines: list[_Engine] | None = [] if not self._names else None
        self._held = b""

    def feed(self, chunk: bytes) -> list[bytes]:
        """Unpack one chunk into pieces."""
        if self._engines is None:
            self._held += chunk
            if len(self._held) < _ENOUGH:
                return []
            chunk = self._begin()
        return self._unpack(chunk) if chunk else []

    def finish(self) -> list[bytes]:
        """Give what was held back, and make sure that the data did not end too early."""
        pieces: list[bytes] = []
        if self._engines is None:
            if not self._held:
                return []  # an empty body is no broken one
            pieces = self._unpack(self._begin())
        if not all(engine.is_complete() for engine in self._engines or ()):
            raise CannotDecompress("the compressed data ends too early")
        return pieces

    def _begin(self) -> bytes:
        """Choose the engines now that the data's start is known; some servers only claim to compress."""
        head, self._held = self._held, b""
        if is_plain(head):
            self._engines = []
        elif len(self._names) > _MOST_LAYERS:
            raise CannotDecompress("compressed too many times over")
        else:
            self._engines = [_engine(name, self._limit) for name in reversed(self._names)]
        return head

    def _unpack(self, chunk: bytes) -> list[bytes]:
        pieces = [chunk]
        for engine in self._engines or ():
            pieces = [piece for packed in pieces for piece in engine.unpack(packed)]
        self._size += sum(map(len, pieces))
        if self._size > self._limit:
            raise TooLarge
        return pieces


def unpacked(data: bytes, limit: int) -> bytes:
    """Unpack a file that gzip has packed; give any other as it is.

    Raises:
        TooLarge
        CannotDecompress
    """
    if not data.startswith(_GZIP):
        return data
    inflater = Inflater("gzip", limit)
    return b"".join(inflater.feed(data) + inflater.finish())


def is_plain(head: bytes) -> bool:
    """Tell data that evidently is markup or JSON and not compressed."""
    return _PLAIN.match(head) is not None and _CONTROLS.search(head[:512]) is None


def _engine(name: str, limit: int) -> _Engine:
    if name in ("gzip", "x-gzip"):
        return _Zlib(limit, gzip=True)
    if name == "deflate":
        return _Zlib(limit, gzip=False)
    if name == "br":
        return _Brotli(limit)
    if name == "zstd":
        return _Zstd(limit)
    raise CannotDecompress(f"compressed in a way that is not understood: {name[:40]}")


class _Zlib:
    def __init__(self, limit: int, *, gzip: bool) -> None:
        self._gzip = gzip
        self._room = limit
        self._members = 1
        self._wbits = zlib.MAX_WBITS | (16 if gzip else 0)
        self._engine = zlib.decompressobj(self._wbits)
        self._started = False
        self._trailing = False

    def unpack(self, data: bytes) -> list[bytes]:
        if self._trailing or not data:
            return []
        if not self._started:
            self._started = True
            # "deflate" without its zlib header, as some servers send it
            if not self._gzip and (data[0] & 0x0F != 8 or (len(data) > 1 and (data[0] * 256 + data[1]) % 31)):
                self._engine = zlib.decompressobj(-zlib.MAX_WBITS)
        pieces: list[bytes] = []
        rest = data
        while True:
            if self._engine.eof and not self._next_member(rest):
                return pieces
            try:
                piece = self._engine.decompress(rest, _STEP)
            except zlib.error as error:
                raise CannotDecompress("the compressed data is broken") from error
            if piece:
                pieces.append(piece)
                self._room = _left(self._room, piece)
            rest = (
                self._engine.unused_data.lstrip(b"\0") if self._engine.eof else self._engine.unconsumed_tail
            )
            if not rest and (self._engine.eof or len(piece) < _STEP):
                return pieces

    def is_complete(self) -> bool:
        return self._engine.eof

    def _next_member(self, rest: bytes) -> bool:
        """Begin the next stream of a gzip file; what follows and is none is passed over."""
        if not self._gzip or not rest.startswith(b"\x1f"):
            self._trailing = True
            return False
        self._members += 1
        if self._members > _MOST_MEMBERS:
            raise CannotDecompress("compressed in too many parts")
        self._engine = zlib.decompressobj(self._wbits)
        return True


class _Brotli:
    def __init__(self, limit: int) -> None:
        self._room = limit
        self._engine = brotli.Decompressor()

    def unpack(self, data: bytes) -> list[bytes]:
        pieces: list[bytes] = []
        if self._engine.is_finished():
            return pieces
        while True:
            try:
                piece = self._engine.process(data, output_buffer_limit=_STEP)
            except brotli.error as error:
                raise CannotDecompress("the compressed data is broken") from error
            data = b""
            if piece:
                pieces.append(piece)
                self._room = _left(self._room, piece)
            if self._engine.can_accept_more_data():
                return pieces

    def is_complete(self) -> bool:
        return bool(self._engine.is_finished())


class _Zstd:
    def __init__(self, limit: int) -> None:
        self._room = limit
        self._members = 1
        self._maker = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW)
        self._engine = self._maker.decompressobj()

    def unpack(self, data: bytes) -> list[bytes]:
        pieces: list[bytes] = []
        for start in range(0, len(data), _ZSTD_SLICE):
            rest = data[start : start + _ZSTD_SLICE]
            while rest:
                if self._engine.eof:
                    self._members += 1
                    if self._members > _MOST_MEMBERS:
                        raise CannotDecompress("compressed in too many parts")
                    self._engine = self._maker.decompressobj()
                try:
                    piece = self._engine.decompress(rest)
                except zstandard.ZstdError as error:
                    raise CannotDecompress("the compressed data is broken") from error
                if piece:
                    pieces.append(piece)
                    self._room = _left(self._room, piece)
                rest = self._engine.unused_data if self._engine.eof else b""
        return pieces

    def is_complete(self) -> bool:
        return bool(self._engine.eof)


def _left(room: int, piece: bytes) -> int:
    room -= len(piece)
    if room < 0:
        raise TooLarge
    return room
