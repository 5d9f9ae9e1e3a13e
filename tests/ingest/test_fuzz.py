"""A short run of the fuzz campaign, and the cases that longer ones found."""

# ruff: noqa: E501 - markup stands as it comes

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

SEED = 20240512
COUNTS = {"pages": 40, "feeds": 400, "dates": 4000, "urls": 3000}


@pytest.fixture(scope="module")
def fuzz() -> ModuleType:
    path = Path(__file__).parents[1] / "benchmarks" / "fuzz.py"
    spec = importlib.util.spec_from_file_location("fuzz", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["fuzz"] = module
    spec.loader.exec_module(module)
    return module


FOUND = {
    "urls": [
        "https://[:3ff:127.0.0.:]:44f@",
        "http://a.example/\ud800",
        "http://\ud800.example/",
        "<s://post.example/ferries",
        "ht tps://old.example/1",
        "https:://breves.example/7",
    ],
    "feeds": [
        b"<rss><channel><title>&#xD800;</title><item><title>a & &#55296;</title></item></channel></rss>",
        b"<urlset><url><loc>https://a.example/</loc><image><loc>& &#xDFFF;x</loc></image></url></urlset>",
        b"<rss><channel><item><title>&#xFFFE;&#x110000; &</title><link>\xff&#xD800;</link></item></channel></rss>",
        b'<rss><channel><item><a b=c ' + b'"' * 70_000 + b"></item></channel></rss>",
        b"<rss><channel><item><a b=c " + b"x" * 70_000 + b"></item></channel></rss>",
        b"<rss><channel><item><title>x</title><link>&lt;s://a.example/1</link></item></channel></rss>",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "given"), [(kind, given) for kind in FOUND for given in FOUND[kind]])
def test_what_was_found(fuzz: ModuleType, kind: str, given: str | bytes) -> None:
    assert fuzz.failure(kind, given) is None


@pytest.mark.parametrize("kind", COUNTS)
def test_nothing_raises_and_nothing_takes_long(fuzz: ModuleType, kind: str) -> None:
    assert fuzz.campaign(kind, COUNTS[kind], SEED, fuzz.Corpus.own(), None, quiet=True) == 0


def test_a_case_can_be_made_again(fuzz: ModuleType) -> None:
    corpus = fuzz.Corpus.own()
    for kind in COUNTS:
        assert fuzz.case(kind, 7, SEED, corpus) == fuzz.case(kind, 7, SEED, corpus)
        assert fuzz.case(kind, 7, SEED, corpus) != fuzz.case(kind, 8, SEED, corpus)


def test_what_raises_is_told(fuzz: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setitem(fuzz.CHECKS, "dates", broken)
    assert fuzz.campaign("dates", 2, SEED, fuzz.Corpus.own(), tmp_path, quiet=True) == 2
    assert "ZeroDivisionError" in (tmp_path / f"dates-{SEED}-0.txt").read_text()
    assert (tmp_path / f"dates-{SEED}-1.bin").read_bytes()
