"""What goes through the pipes of a worker process: a size, then JSON."""

import struct
from typing import Any, BinaryIO

import orjson

HEADER = struct.Struct(">I")


def frame(value: object) -> bytes:
    """Write a frame."""
    data = orjson.dumps(value)
    return HEADER.pack(len(data)) + data


def send(pipe: BinaryIO, value: object) -> None:
    """Write a frame into a pipe."""
    pipe.write(frame(value))
    pipe.flush()


def receive(pipe: BinaryIO) -> dict[str, Any] | None:
    """Read a frame; None at the end."""
    header = pipe.read(HEADER.size)
    if len(header) < HEADER.size:
        return None
    value: dict[str, Any] = orjson.loads(pipe.read(*HEADER.unpack(header)))
    return value
