"""Addresses that may be fetched from, in every notation."""

import asyncio
import ipaddress
import socket
import threading
import time

import pytest
from aiohttp.abc import AbstractResolver, ResolveResult
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.web import names
from bot.ingest.web.guard import AddressGuard, AddressRefused, GuardedResolver, literal_address
from bot.ingest.web.names import SystemResolver

GUARD = AddressGuard()


@pytest.mark.parametrize(
    "address",
    [
        *(
            "127.0.0.1",
            "127.255.0.9",
            "10.1.2.3",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
        ),
        *(
            "100.64.0.1",
            "100.100.100.200",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255",
            "240.0.0.1",
            "198.18.0.1",
        ),
        *(
            "192.0.2.1",
            "168.63.129.16",
            "::1",
            "::",
            "fe80::1",
            "fe80::1%eth0",
            "fc00::1",
            "fd00:ec2::254",
            "ff02::1",
        ),
        *("::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::"),
        *("2002:c0a8:101::", "::7f00:1", "2001:0:7f00:1::", "2001:db8::1", "64:ff9b:1::1", "not an address"),
    ],
)
def test_refuses(address: str) -> None:
    assert GUARD.refusal(address)


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "93.184.216.34", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "172.32.0.1"],
)
def test_lets_public_addresses_pass(address: str) -> None:
    assert GUARD.refusal(address) is None


def test_the_operator_s_list_lets_pass() -> None:
    guard = AddressGuard(["127.0.0.0/8", "fd00::/8"])
    assert guard.refusal("127.0.0.1") is None
    assert guard.refusal("::ffff:127.0.0.1") is None
    assert guard.refusal("fd00::1") is None
    assert guard.refusal("10.0.0.1")
    assert guard.refusal("::1")


@pytest.mark.parametrize(
    ("host", "address"),
    [
        *(
            (text, "127.0.0.1")
            for text in ("127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "017700000001")
        ),
        *((text, "127.0.0.1") for text in ("0x7f.1", "127.0.0.1.", "0x7F.0.0.0x1")),
        ("[::1]", "::1"),
        ("[fe80::1%25eth0]", "fe80::1"),
        ("0", "0.0.0.0"),
        ("1.2.3.4.5", None),
        ("4294967296", None),
        ("example.org", None),
        ("0x7f.example.org", None),
        ("", None),
    ],
)
def test_reads_literals_in_every_notation(host: str, address: str | None) -> None:
    assert literal_address(host) == (ipaddress.ip_address(address) if address else None)


@given(st.integers(0, 2**32 - 1))
def test_embedded_addresses_are_judged_like_plain_ones(number: int) -> None:
    plain = ipaddress.IPv4Address(number)
    for base in (0xFFFF << 32, int(ipaddress.IPv6Address("64:ff9b::"))):
        assert bool(GUARD.refusal(ipaddress.IPv6Address(base | number))) == bool(GUARD.refusal(plain))
    sixtofour = ipaddress.IPv6Address(0x2002 << 112 | number << 80)
    assert bool(GUARD.refusal(sixtofour)) == bool(GUARD.refusal(plain))


def notations(number: int) -> list[str]:
    """Write an IPv4 address in the ways in which some program somewhere reads one."""
    a, b, c, d = number.to_bytes(4, "big")
    dotted = f"{a}.{b}.{c}.{d}"
    wide = dotted.translate(str.maketrans("0123456789.", "０１２３４５６７８９。"))
    high, low = number >> 16, number & 0xFFFF
    return [
        *(dotted, f"{dotted}.", f"{a}.{b}.{low}", f"{a}.{number & 0xFFFFFF}", str(number), hex(number)),
        *(
            f"0{number:o}",
            f"0{a:o}.0{b:o}.0{c:o}.0{d:o}",
            f"{a:#x}.{b:#x}.{c:#x}.{d:#x}",
            f"{a:#x}.{b}.0{low:o}",
        ),
        *(f"0X{number:X}", f"{'0' * 20}{number:o}", wide, wide.replace("。", "．")),
        *(f"[::ffff:{dotted}]", f"[::ffff:{high:x}:{low:x}]", f"[0:0:0:0:0:FFFF:{dotted}]"),
        *(f"[64:ff9b::{dotted}]", f"[2002:{high:x}:{low:x}::1]", f"[fe80::5efe:{dotted}]"),
        *(f"[::ffff:{dotted}%25eth0]", f"[::ffff:{dotted}%1]"),
    ]


PRIVATE = st.one_of(
    st.integers(*(int(ipaddress.IPv4Address(end)) for end in ends))
    for ends in (
        ("127.0.0.0", "127.255.255.255"),
        ("10.0.0.0", "10.255.255.255"),
        ("172.16.0.0", "172.31.255.255"),
        ("192.168.0.0", "192.168.255.255"),
        ("169.254.0.0", "169.254.255.255"),
        ("100.64.0.0", "100.127.255.255"),
        ("0.0.0.0", "0.255.255.255"),
        ("224.0.0.0", "255.255.255.255"),
        ("198.18.0.0", "198.19.255.255"),
    )
)


@given(PRIVATE)
def test_no_notation_hides_a_private_address(number: int) -> None:
    for written in notations(number):
        literal = literal_address(written)
        assert literal is not None, written
        assert GUARD.refusal(literal), written


@given(st.integers(0, 2**32 - 1))
def test_all_notations_mean_the_same_address(number: int) -> None:
    for written in notations(number)[:14]:
        assert literal_address(written) == ipaddress.IPv4Address(number), written


@given(st.text(max_size=40) | st.from_regex(r"[0-9a-fxX.:%\[\]]{1,40}"))
def test_any_host_is_a_literal_or_none(host: str) -> None:
    literal = literal_address(host)
    assert literal is None or GUARD.refusal(literal) is None or "leads to" in str(GUARD.refusal(literal))


@given(st.ip_addresses(v=6) | st.ip_addresses(v=4))
def test_what_passes_is_given_out_to_the_public(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    if GUARD.refusal(address) is None and not (address.version == 6 and int(address) >> 32 in (0xFFFF, 0)):
        assert address.is_global or address in ipaddress.ip_network("64:ff9b::/96") or address.version == 4
        assert not address.is_multicast
        assert not address.is_private or address in ipaddress.ip_network("64:ff9b::/96")


def test_tunnels_are_judged_by_both_ends() -> None:
    refused = """
        fe80::5efe:8.8.8.8 2a00::5efe:10.0.0.1 2a00::200:5efe:127.0.0.1 2001:0:a00:1::1 2002:7f00:1::
        ::ffff:0:127.0.0.1 64:ff9b:1::8.8.8.8 4000::1 100::1
    """
    for address in refused.split():
        assert GUARD.refusal(address), address
    assert GUARD.refusal("2a00::5efe:8.8.8.8") is None
    listed = AddressGuard(["10.0.0.0/8"])
    assert listed.refusal("::ffff:10.0.0.1") is None
    assert listed.refusal("2001:0:a00:1::1"), "a tunnel whose server is listed, not whose end is"


@given(st.ip_addresses())
def test_agrees_with_the_standard_library_on_what_is_private(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    if address.is_loopback or address.is_link_local or address.is_multicast or address.is_unspecified:
        assert GUARD.refusal(address)


def test_no_socket_is_made_for_a_refused_address() -> None:
    for address, port in (("127.0.0.1", 80), ("8.8.8.8", 25), ("8.8.8.8", 6379)):
        with pytest.raises(AddressRefused):
            GUARD.socket_for((socket.AF_INET, socket.SOCK_STREAM, 0, "", (address, port)))
    GUARD.socket_for((socket.AF_INET, socket.SOCK_STREAM, 0, "", ("8.8.8.8", 443))).close()
    AddressGuard(["127.0.0.1"]).socket_for(
        (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", 25))
    ).close()


class Names(AbstractResolver):
    """Resolves from a table."""

    def __init__(self, table: dict[str, list[str]]) -> None:
        self.table = table

    async def resolve(self, host: str, port: int = 0, family: int = 0) -> list[ResolveResult]:
        if host not in self.table:
            raise OSError("name not known")
        return [
            ResolveResult(hostname=host, host=address, port=port, family=socket.AF_INET, proto=0, flags=0)
            for address in self.table[host]
        ]

    async def close(self) -> None:
        """Nothing to release."""


async def test_resolver_keeps_public_addresses_only() -> None:
    resolver = GuardedResolver(
        GUARD, Names({"mixed.example": ["10.0.0.1", "8.8.8.8"], "inside.example": ["10.0.0.1"]})
    )
    assert [entry["host"] for entry in await resolver.resolve("mixed.example")] == ["8.8.8.8"]
    with pytest.raises(AddressRefused, match="private"):
        await resolver.resolve("inside.example")


async def test_silent_names_do_not_hold_up_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    heard = threading.Event()

    def look_up(host: str, *_: object) -> list[tuple[socket.AddressFamily, str]]:
        if host.startswith("silent"):
            heard.wait(30)
        return [(socket.AF_INET, "8.8.8.8")]

    monkeypatch.setattr(names, "_look_up", look_up)
    resolver = GuardedResolver(GUARD)
    silent = [asyncio.create_task(resolver.resolve(f"silent{number}.example")) for number in range(20)]
    started = time.monotonic()
    await asyncio.sleep(0.05)
    assert (await resolver.resolve("quick.example"))[0]["host"] == "8.8.8.8"
    assert time.monotonic() - started < 15
    heard.set()
    await asyncio.gather(*silent)
    await resolver.close()


async def test_the_system_s_names() -> None:
    resolver = SystemResolver()
    found = await resolver.resolve("localhost", 80, socket.AF_UNSPEC)
    assert {entry["host"] for entry in found} & {"127.0.0.1", "::1"}
    await resolver.close()
