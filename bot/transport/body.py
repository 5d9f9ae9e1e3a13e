"""Request bodies that know whether their last byte was given to the connection."""

import asyncio
import io
import select
from collections.abc import Mapping
from typing import IO, Any, cast
from weakref import WeakSet

from aiohttp import MultipartWriter
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http import StreamWriter
from aiohttp.payload import BytesIOPayload, IOBasePayload, Payload, StringPayload

Files = Mapping[str, tuple[str, bytes | IO[bytes], str]]
"""Part name -> (file name, content, media type)."""


class Unwritten(Exception):
    """The body could not be given whole to the connection."""


class Connections:
    """The connections that have carried a request, to recognise one that its server has closed since."""

    def __init__(self) -> None:
        self._used: WeakSet[asyncio.Transport] = WeakSet()

    def check(self, writer: AbstractStreamWriter) -> None:
        """Look at the connection before the first byte is written to it.

        A kept-alive connection with something to read before its next request was closed by the server (end
        of file, TLS farewell or a 408): what would be written there is lost, and nothing was written yet.

        Raises:
            Unwritten: It is closed.
        """
        transport = cast("StreamWriter", writer).transport
        if transport is None or transport.is_closing():
            raise Unwritten
        sock = transport.get_extra_info("socket")
        if sock is not None:
            poll = select.poll()
            # Without events, poll still tells of a reset; a new TLS connection may have tickets to read.
            poll.register(sock.fileno(), select.POLLIN if transport in self._used else 0)
            if poll.poll(0):
                raise Unwritten
        self._used.add(transport)


class Body(Payload):
    """A request body and how far it got."""

    _autoclose = True
    begun = False
    """The first byte was given to the connection."""
    handed = False
    """The last byte was given to the connection."""
    late = False
    """The peer took no more of it within the write time-out."""


class JsonBody(Body):
    """A small body, written in one go."""

    _value: bytes

    def __init__(self, value: bytes, connections: Connections) -> None:
        super().__init__(value, content_type="application/json")
        self._size = len(value)
        self._connections = connections

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """Give the body as text."""
        return self._value.decode(encoding, errors)

    async def write(self, writer: AbstractStreamWriter) -> None:
        """Write headers and body in one system call."""
        self._connections.check(writer)
        self.begun = self.handed = True
        await cast("StreamWriter", writer).write(self._value, drain=False)


class FormBody(Body):
    """Parameters and files as multipart/form-data, streamed; a file stays its owner's to close."""

    _value: MultipartWriter

    def __init__(
        self, fields: Mapping[str, str], files: Files, connections: Connections, write_timeout: float | None
    ) -> None:
        form = MultipartWriter("form-data")
        for name, text in fields.items():
            _append(form, StringPayload(text), name=name)
        for name, (filename, content, media_type) in files.items():
            part: IOBasePayload = (
                BytesIOPayload(io.BytesIO(content), content_type=media_type)
                if isinstance(content, bytes)
                else _FilePart(content, content_type=media_type)
            )
            _append(form, part, name=name, filename=filename)
        super().__init__(form, content_type=form.content_type)
        self._connections = connections
        self._write_timeout = write_timeout

    @property
    def size(self) -> int | None:
        """Size in bytes, None when a file can't tell its own."""
        return self._value.size

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """Give the body as text."""
        return self._value.decode(encoding, errors)

    async def write(self, writer: AbstractStreamWriter) -> None:
        """Write part by part; no server can take the form for whole before its closing boundary."""
        self._connections.check(writer)
        self.begun = True
        paced = _Paced(writer, self._write_timeout)
        try:
            # The parts only ever call `write`.
            await self._value.write(cast("AbstractStreamWriter", paced), close_boundary=False)
            self.handed = True
            await paced.write(b"--" + self._value.boundary.encode() + b"--\r\n")
        except OSError as error:
            self.late = isinstance(error, TimeoutError)
            # aiohttp would put an OSError's text beside the URL.
            raise Unwritten from None


class _FilePart(IOBasePayload):
    async def close(self) -> None:
        """Leave the file open."""


class _Paced:
    """A stream writer of which each write must end within its time."""

    def __init__(self, writer: AbstractStreamWriter, seconds: float | None) -> None:
        self._writer = writer
        self._seconds = seconds

    async def write(self, chunk: bytes) -> None:
        """Write, waiting while the peer does not read."""
        async with asyncio.timeout(self._seconds):
            await self._writer.write(chunk)


def _append(form: MultipartWriter, part: Payload, **names: Any) -> None:
    part.set_content_disposition("form-data", **names)
    form.append_payload(part)
