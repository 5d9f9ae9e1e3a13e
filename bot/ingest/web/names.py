"""Host names to addresses: the system's resolver, on threads of its own."""

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor

from aiohttp.abc import AbstractResolver, ResolveResult

_THREADS = 32
_NUMERIC = int(socket.AI_NUMERICHOST | socket.AI_NUMERICSERV)


class SystemResolver(AbstractResolver):
    """Asks the system for a name's addresses.

    aiohttp's own resolver shares the loop's few default threads with everything else: some names whose
    servers are silent would hold up all other names, and the rest of the program.
    """

    def __init__(self) -> None:
        """Prepare; threads start when first needed."""
        self._threads: ThreadPoolExecutor | None = None

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Resolve a name.

        Raises:
            OSError: It has no addresses, or nobody answers for it.
        """
        if self._threads is None:
            self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="names")
        found = await asyncio.get_running_loop().run_in_executor(self._threads, _look_up, host, port, family)
        return [
            ResolveResult(hostname=host, host=address, port=port, family=kind, proto=0, flags=_NUMERIC)
            for kind, address in found
        ]

    async def close(self) -> None:
        """Let the threads end; what they still wait for is dropped."""
        if self._threads is not None:
            self._threads.shutdown(wait=False, cancel_futures=True)
            self._threads = None


def _look_up(host: str, port: int, family: int) -> list[tuple[socket.AddressFamily, str]]:
    infos = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, family=family, flags=socket.AI_ADDRCONFIG)
    return list(dict.fromkeys((kind, str(destination[0])) for kind, _, _, _, destination in infos))
