"""What a poll that brings nothing new costs: CPU of fetches answered by 304, on loopback, connections kept.

Run it as a script: `python tests/benchmarks/bench_fetch.py`. The server is a process of its own, not counted.
"""

import asyncio
import multiprocessing
import time
from multiprocessing.connection import Connection

from bot.ingest.web.fetch import Fetcher
from bot.ingest.web.manners import HostGate
from bot.ingest.web.media_types import FEED_TYPES
from bot.ports import SystemClock

FETCHES = 8000
LANES = 4
ANSWER = (
    b'HTTP/1.1 304 Not Modified\r\nETag: "abc"\r\nDate: Sun, 12 May 2024 08:00:00 GMT\r\n'
    b"Cache-Control: max-age=300\r\nLast-Modified: Sun, 12 May 2024 07:00:00 GMT\r\nServer: bench\r\n\r\n"
)


class Server(asyncio.Protocol):
    """Answers 304 to everything, and counts its connections."""

    connections = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        Server.connections += 1
        self._transport = transport
        self._waiting = b""

    def data_received(self, data: bytes) -> None:
        *requests, self._waiting = (self._waiting + data).split(b"\r\n\r\n")
        assert isinstance(self._transport, asyncio.WriteTransport)
        self._transport.write(ANSWER * len(requests))


def serve(pipe: Connection) -> None:
    async def run() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(Server, "127.0.0.1", 0)
        pipe.send(server.sockets[0].getsockname()[1])
        await loop.run_in_executor(None, pipe.recv)
        pipe.send(Server.connections)

    asyncio.run(run())


async def poll(port: int) -> None:
    gate = HostGate(SystemClock(), per_host=LANES, spacing=0.0)
    async with Fetcher(["127.0.0.0/8"], user_agent="bench") as fetcher:

        async def lane(first: int, polite: bool) -> None:
            for number in range(first, FETCHES, LANES):
                url = f"http://127.0.0.1:{port}/feeds/{number}.xml"
                if polite:
                    async with gate.turn(url):
                        await fetched(fetcher, url)
                else:
                    await fetched(fetcher, url)

        for polite in (False, True):
            cpu, wall = time.process_time(), time.perf_counter()
            await asyncio.gather(*(lane(number, polite) for number in range(LANES)))
            cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
            how = "in turn" if polite else "as such"
            print(f"{how}: {cpu / FETCHES * 1000:.3f} ms CPU a fetch, {FETCHES / wall:.0f} fetches/s")


async def fetched(fetcher: Fetcher, url: str) -> None:
    answer = await fetcher.fetch(
        url, accept=FEED_TYPES, etag='"abc"', last_modified="Sun, 12 May 2024 07:00:00 GMT"
    )
    assert answer.status == 304
    assert answer.freshness == 300


def main() -> None:
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(there,), daemon=True)
    process.start()
    asyncio.run(poll(here.recv()))
    here.send("done")
    print(f"{here.recv()} connections for {2 * FETCHES} fetches")
    process.join(5)


if __name__ == "__main__":
    main()
