"""Which addresses may be fetched from: the public internet, and what the operator lists besides."""

import ipaddress
import re
import socket
import unicodedata
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import Any

from aiohttp.abc import AbstractResolver, ResolveResult

from bot.ingest.web.names import SystemResolver

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("a loopback address", ("127.0.0.0/8", "::1/128")),
    ("an unspecified address", ("0.0.0.0/8", "::/128")),
    ("a link-local address (cloud metadata included)", ("169.254.0.0/16", "fe80::/10", "168.63.129.16/32")),
    (
        "a private address",
        ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7", "fec0::/10"),
    ),
    ("a multicast or broadcast address", ("224.0.0.0/4", "255.255.255.255/32", "ff00::/8")),
    (
        "a reserved address",
        (
            *(
                "192.0.0.0/24",
                "192.0.2.0/24",
                "192.88.99.0/24",
                "198.18.0.0/15",
                "198.51.100.0/24",
                "203.0.113.0/24",
                "240.0.0.0/4",
            ),
            *("2001::/23", "2001:db8::/32", "3fff::/20", "::/3", "4000::/2", "8000::/1"),
        ),
    ),
)
"""https://www.iana.org/assignments/iana-ipv4-special-registry/ and its IPv6 sibling, of whose space nothing
beyond 2000::/3 is given out."""
_REFUSED = tuple((reason, tuple(ipaddress.ip_network(text) for text in texts)) for reason, texts in _KINDS)
_ISATAP = (0x00005EFE, 0x02005EFE)
"""What stands before an IPv4 address in the lower half of one that is tunnelled within a site."""
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_WRAPPINGS = (_NAT64, ipaddress.IPv6Network("::ffff:0:0/96"), ipaddress.IPv6Network("::/96"))
_LOCAL_NAMES = re.compile(
    r"(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|localdomain)$", re.IGNORECASE
)
_NUMERIC = re.compile(r"(?:0[xX][0-9a-fA-F]*|[0-9]+)(?:\.(?:0[xX][0-9a-fA-F]*|[0-9]+)){0,3}")
_WEB_PORTS = frozenset((80, 443))
_LOWEST_FREE_PORT = 1024
_SERVICES = frozenset(
    (
        1433,
        1521,
        2049,
        2375,
        2376,
        2379,
        3306,
        3389,
        4369,
        5432,
        5672,
        5900,
        5984,
        6000,
        6379,
        6443,
        6667,
        8086,
        9042,
        9092,
        9200,
        9300,
        10250,
        11211,
        27017,
        27018,
    )
)
"""Ports above 1023 where databases, queues and control planes listen."""


class AddressRefused(OSError):
    """The guard did not let a connection through; `reason` is for people."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class AddressGuard:
    """Judges addresses; `allowed` networks pass whatever they are."""

    def __init__(self, allowed: Sequence[Network | str] = ()) -> None:
        self._allowed = tuple(ipaddress.ip_network(network) for network in allowed)

    def allows_specially(self, address: Address | str) -> bool:
        """Tell whether the operator's list is what lets an address pass, or all that it stands for."""
        whole, *inner = _faces(_address(address))
        return self._lists(whole) or (bool(inner) and all(map(self._lists, inner)))

    def refusal(self, address: Address | str) -> str | None:
        """Say why an address is refused; None when it may be connected to."""
        try:
            whole = _address(address)
        except ValueError:
            return "not an address"
        if self.allows_specially(whole):
            return None
        for face in _faces(whole):
            if face is whole and _stands_for_another(whole):
                continue  # that one counts, and follows
            for reason, networks in _REFUSED:
                if any(face.version == network.version and face in network for network in networks):
                    return f"it leads to {reason}"
        return None

    def _lists(self, address: Address) -> bool:
        return any(address.version == network.version and address in network for network in self._allowed)

    def refuse_port(self, port: int) -> str | None:
        """Say why a port is refused on public addresses; None for one where web servers are found."""
        if port in _WEB_PORTS or (port >= _LOWEST_FREE_PORT and port not in _SERVICES):
            return None
        return f"port {port} is not a web server's"

    def socket_for(self, info: tuple[Any, ...]) -> socket.socket:
        """Make the socket for an address about to be connected to: the last check, after all name resolution.

        Raises:
            AddressRefused
        """
        family, kind, protocol, _, destination = info
        if (reason := self.refusal(str(destination[0]))) is not None:
            raise AddressRefused(reason)
        if not self.allows_specially(str(destination[0])) and (
            reason := self.refuse_port(int(destination[1]))
        ):
            raise AddressRefused(reason)
        return socket.socket(family=family, type=kind, proto=protocol)


class GuardedResolver(AbstractResolver):
    """Resolves names and keeps only the addresses that the guard lets pass."""

    def __init__(self, guard: AddressGuard, inner: AbstractResolver | None = None) -> None:
        self._guard = guard
        self._inner = inner if inner is not None else SystemResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Resolve a name.

        Raises:
            AddressRefused: All its addresses are refused.
            OSError: It has none.
        """
        found = await self._inner.resolve(host, port, family)
        passed = [entry for entry in found if self._guard.refusal(entry["host"]) is None]
        if found and not passed:
            raise AddressRefused(self._guard.refusal(found[0]["host"]) or "it is refused")
        return passed

    async def close(self) -> None:
        """Release the inner resolver."""
        await self._inner.close()


def literal_address(host: str) -> Address | None:
    """Read a host that is an address in any notation: dotted, decimal, octal, hexadecimal, short, IPv6."""
    text = unicodedata.normalize("NFKC", host).replace("\u3002", ".")  # as the rules for names have it
    text = text.strip("[]").rstrip(".").partition("%")[0]
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        pass
    if not _NUMERIC.fullmatch(text):
        return None
    try:
        return IPv4Address(socket.inet_aton(text))
    except OSError:
        return None


def is_local_name(host: str) -> bool:
    """Tell a name that only a local network knows."""
    return _LOCAL_NAMES.search(host.rstrip(".")) is not None


def _address(address: Address | str) -> Address:
    return ipaddress.ip_address(address.partition("%")[0]) if isinstance(address, str) else address


def _stands_for_another(address: Address) -> bool:
    """Tell an IPv6 address that is but another way to write, or to reach, one of IPv4."""
    return any(address.version == 6 and address in network for network in _WRAPPINGS) and int(address) > 1


def _faces(address: Address) -> tuple[Address, ...]:
    """List an address and the IPv4 ones that it carries (mapped, compatible, NAT64, 6to4, Teredo, ISATAP)."""
    if address.version == 4:
        return (address,)
    inner: list[IPv4Address] = []
    if address.ipv4_mapped is not None:
        inner.append(address.ipv4_mapped)
    elif address in _NAT64 or 1 < int(address) < 1 << 32:
        inner.append(IPv4Address(int(address) & 0xFFFFFFFF))
    elif address.sixtofour is not None:
        inner.append(address.sixtofour)
    elif address.teredo is not None:
        inner.extend(address.teredo)
    elif int(address) >> 32 & 0xFFFFFFFF in _ISATAP:
        inner.append(IPv4Address(int(address) & 0xFFFFFFFF))
    return (address, *inner)
