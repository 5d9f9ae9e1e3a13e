"""Compressed bodies of every kind: whole, cut, lying, and made to explode."""

import gzip
import os
import tracemalloc
import zlib
from contextlib import suppress
from functools import partial

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.web.decompress import CannotDecompress, Inflater, TooLarge

PAGE = b"<html><body><p>Bonjour, il fait beau sur le port ce matin.</p></body></html>" * 20


def raw_deflate(data: bytes) -> bytes:
    return zlib.compress(data, wbits=-15)


PACK = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": partial(brotli.compress, quality=1),
    "zstd": zstandard.compress,
}


def inflate(encoding: str, data: bytes, *, limit: int = 10_000_000, step: int = 1 << 16) -> bytes:
    inflater = Inflater(encoding, limit)
    pieces = [piece for at in range(0, len(data), step) for piece in inflater.feed(data[at : at + step])]
    return b"".join(pieces + inflater.finish())


@pytest.mark.parametrize("encoding", PACK)
@pytest.mark.parametrize("step", [1, 7, 1 << 16])
def test_every_kind_in_pieces_of_any_size(encoding: str, step: int) -> None:
    assert inflate(encoding, PACK[encoding](PAGE), step=step) == PAGE
    assert inflate(encoding, PACK[encoding](b""), step=step) == b""
    assert inflate(encoding, b"") == b""


def test_raw_deflate() -> None:
    assert inflate("deflate", raw_deflate(PAGE), step=100) == PAGE


def test_several_streams_one_after_the_other() -> None:
    assert inflate("gzip", gzip.compress(PAGE) + gzip.compress(b"fin")) == PAGE + b"fin"
    assert inflate("gzip", gzip.compress(PAGE) + bytes(9) + gzip.compress(b"fin"), step=11) == PAGE + b"fin"
    assert inflate("zstd", zstandard.compress(PAGE) + zstandard.compress(b"fin"), step=11) == PAGE + b"fin"


def test_what_follows_the_end_is_passed_over() -> None:
    assert inflate("gzip", gzip.compress(PAGE) + b"<!-- 0.2 s -->") == PAGE
    assert inflate("deflate", zlib.compress(PAGE) + b"<!-- 0.2 s -->") == PAGE


def test_compressed_twice() -> None:
    assert inflate("gzip, br", brotli.compress(gzip.compress(PAGE))) == PAGE
    with pytest.raises(CannotDecompress, match="too many times"):
        inflate("gzip, gzip, gzip, gzip", gzip.compress(PAGE))


@pytest.mark.parametrize("encoding", PACK)
def test_a_stream_that_ends_too_early_is_an_error(encoding: str) -> None:
    whole = PACK[encoding](os.urandom(3000))
    for end in (10, len(whole) // 2, len(whole) - 1):
        with pytest.raises(CannotDecompress):
            inflate(encoding, whole[:end])


@pytest.mark.parametrize("encoding", [*PACK, "gzip, br", "compress", "utf-8", "none"])
@pytest.mark.parametrize(
    "plain",
    [PAGE, b"<p>", b'\xef\xbb\xbf <?xml version="1.0"?><rss/>', '{"version": "é"}'.encode(), b"[]"],
)
def test_plain_text_that_claims_to_be_compressed(encoding: str, plain: bytes) -> None:
    assert inflate(encoding, plain, step=5) == plain


@pytest.mark.parametrize("encoding", ["gzip", "br", "zstd", "deflate", "compress"])
def test_nonsense_is_an_error(encoding: str) -> None:
    with pytest.raises(CannotDecompress):
        inflate(encoding, b"\x9d\x90\xff\x00 neither plain nor packed " * 9)


@pytest.mark.parametrize("encoding", PACK)
def test_a_bomb_is_refused_before_it_fills_memory(encoding: str) -> None:
    bomb = PACK[encoding](bytes(100_000_000))
    assert len(bomb) < 1_000_000
    tracemalloc.start()
    try:
        with pytest.raises(TooLarge):
            inflate(encoding, bomb, limit=1_000_000)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_a_bomb_of_empty_streams_costs_no_time() -> None:
    for encoding, empty in (("gzip", gzip.compress(b"")), ("zstd", zstandard.compress(b""))):
        with pytest.raises(CannotDecompress, match="too many parts"):
            inflate(encoding, empty * 100_000)


@given(st.sampled_from([*PACK]), st.binary(max_size=3000), st.integers(1, 500))
def test_what_was_packed_comes_back(encoding: str, data: bytes, step: int) -> None:
    assert inflate(encoding, PACK[encoding](data), step=step) == data


@given(st.sampled_from([*PACK, "gzip,br"]), st.binary(max_size=500), st.integers(1, 100))
def test_any_bytes_give_text_or_an_error_of_ours(encoding: str, data: bytes, step: int) -> None:
    with suppress(CannotDecompress, TooLarge):
        inflate(encoding, data, limit=100_000, step=step)
