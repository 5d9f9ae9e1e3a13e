"""A server that closes a kept connection before the next request: nothing was sent there."""

import asyncio
import socket
import struct
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from bot.transport.fate import MaybeSent, NotSent

ANSWER = b'HTTP/1.1 200 OK\r\nContent-Length: 23\r\n\r\n{"ok":true,"result":14}'


class Closing:
    """Answers one request a connection, then closes it politely or with a reset, in a thread of its own."""

    def __init__(self, manner: str) -> None:
        self.manner = manner
        self.bodies: list[bytes] = []
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.listening.settimeout(60)
        self.root = f"http://127.0.0.1:{self.listening.getsockname()[1]}"
        self.closed = threading.Event()
        self.thread = threading.Thread(target=self.serve)
        self.thread.start()

    def serve(self) -> None:
        while True:
            try:
                one, _ = self.listening.accept()
            except OSError:
                return
            one.settimeout(60)
            data = b""
            while not data.endswith(b"}"):
                data += one.recv(65536)
            self.bodies.append(data)
            one.sendall(ANSWER)
            time.sleep(0.05)
            if self.manner == "reset":
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            one.close()
            self.closed.set()

    def stop(self) -> None:
        self.listening.shutdown(socket.SHUT_RDWR)
        self.listening.close()
        self.thread.join()


@pytest.fixture(params=["farewell", "reset"])
def closing(request: pytest.FixtureRequest) -> Iterator[Closing]:
    server = Closing(request.param)
    yield server
    server.stop()


async def test_request_takes_a_fresh_connection_and_is_sent_once(closing: Closing, request_to: Any) -> None:
    request = await request_to(api_base_url=closing.root)
    for number in range(5):
        closing.closed.clear()
        assert await request.call("sendMessage", {"text": str(number)}) == 14
        # The loop stands still, so that it can't have noticed the closing when the next request is written.
        assert closing.closed.wait(60)
        time.sleep(0.02)  # noqa: ASYNC251
    texts = [data.rpartition(b"\r\n\r\n")[2] for data in closing.bodies]
    assert texts == [b'{"text":"%d"}' % number for number in range(5)]


async def test_server_that_closes_each_connection_at_once_got_nothing(request_to: Any) -> None:
    accepted = 0

    async def close(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal accepted
        accepted += 1
        writer.close()

    listening = await asyncio.start_server(close, "127.0.0.1", 0)
    root = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    request = await request_to(api_base_url=root)
    for _ in range(20):
        # A new connection is not looked at before it is written to: what is written to it may have been read.
        with pytest.raises((NotSent, MaybeSent)):
            await request.call("sendMessage", {"text": "x"})
    assert accepted <= 60
    listening.close()
