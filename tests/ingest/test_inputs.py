"""Files and folders to inputs."""

import gzip
import json
import os
from pathlib import Path

import pytest
from pages import page
from test_feeds import ATOM, JSON_FEED, RDF, RSS

from bot.ingest.inputs import Input, InputKind, Unreadable, saved_files, sniff, walk


def inputs(*paths: Path) -> list[Input]:
    found = list(walk(paths))
    assert all(isinstance(item, Input) for item in found), found
    return [item for item in found if isinstance(item, Input)]


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.html", page().encode(), InputKind.HTML),
        ("a", page().encode(), InputKind.HTML),
        ("a.txt", page().encode(), InputKind.HTML),
        ("a.html", page().encode()[600:], InputKind.HTML),
        ("a.html", page().encode("utf-16"), InputKind.HTML),
        (
            "a.xhtml",
            b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
            InputKind.HTML,
        ),
        ("a.txt", b"Un titre\n\nUn paragraphe < 5 lignes.", InputKind.TEXT),
        ("a.xml", RSS.encode(), InputKind.FEED),
        ("a", ATOM.encode(), InputKind.FEED),
        ("a.rdf", b"<!-- old -->\n" + RDF.encode(), InputKind.FEED),
        ("a.json", JSON_FEED.encode(), InputKind.FEED),
        ("a.xml", b'<?xml version="1.0"?><urlset><url/></urlset>', InputKind.XML),
        ("a.jsonl", b'{"id": 1, "text": "x"}\n', InputKind.JSONL),
        ("a", b'{"id": 1, "text": "x"}\n', InputKind.JSONL),
        ("a.jsonl", b"broken\n", InputKind.JSONL),
        ("a.html", b"\x89PNG\r\n\x1a\n" + bytes(50), InputKind.BINARY),
        ("a.html", b"\n \n", InputKind.EMPTY),
        ("a.html", b"", InputKind.EMPTY),
    ],
)
def test_kinds_are_told_by_content(tmp_path: Path, name: str, data: bytes, kind: InputKind) -> None:
    assert sniff(data, name=name) is kind
    path = tmp_path / name
    path.write_bytes(data)
    assert [item.kind for item in inputs(path)] == [kind]
    packed = tmp_path / f"{name}.gz"
    packed.write_bytes(gzip.compress(data))
    assert [item.kind for item in inputs(packed)] == [kind]


def test_folders_in_order_without_furniture(tmp_path: Path) -> None:
    for name in (
        "b.html",
        "a.txt",
        "sub/c.html",
        ".hidden.html",
        "style.css",
        "b_files/x.html",
        "sub/logo.png",
        ".git/d.html",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(page().encode())
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    assert [Path(item.name).relative_to(tmp_path).as_posix() for item in inputs(tmp_path)] == [
        "a.txt",
        "b.html",
        "sub/c.html",
    ]


def test_jsonl_comes_in_parts(tmp_path: Path) -> None:
    rows = [json.dumps({"id": n, "text": "é" * 50}) for n in range(1000)]
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(rows).encode()))
    parts = inputs(path)
    assert len(parts) > 5
    assert parts[0].first_line == 1
    assert parts[1].first_line == 1 + parts[0].data.count(b"\n") + 1
    assert b"\n".join(part.data for part in parts) == "\n".join(rows).encode()


def reason(path: Path) -> str:
    *_, last = walk([path])
    assert isinstance(last, Unreadable), last
    assert "\n" not in last.refusal.reason
    return last.refusal.reason


def test_missing_paths_and_odd_files(tmp_path: Path) -> None:
    assert reason(tmp_path / "nothing.html") == "no such file or folder"
    os.mkfifo(tmp_path / "pipe")
    assert reason(tmp_path / "pipe") == "neither a file nor a folder"
    assert reason(tmp_path / ("x" * 300))
    found = list(walk([tmp_path / "nothing", tmp_path / "nothing either"]))
    assert len(found) == 2


def test_broken_compression(tmp_path: Path) -> None:
    path = tmp_path / "a.html.gz"
    whole = gzip.compress(page().encode())
    for data in (whole[:-20], whole[:10] + b"\xff" * 100, b"\x1f\x8b"):
        path.write_bytes(data)
        assert reason(path) == "the compressed data is broken"


def test_bombs_are_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "bomb.gz"
    for start, said in ((b"<html>", "too large"), (b'{"id": 1, "text": "', "larger than 10 MB")):
        path.write_bytes(gzip.compress(start + b"a" * 60_000_000, compresslevel=1))
        assert said in reason(path)


def test_an_unreadable_file(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"x")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("permissions do not bind this user")
    assert "permission denied" in reason(path)


def test_saved_files_are_listed_with_marks_that_tell_a_change(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>Un</p>")
    (tmp_path / "style.css").write_text("p {}")
    (tmp_path / ".hidden.html").write_text("x")
    (tmp_path / "b_files").mkdir()
    (tmp_path / "b_files" / "frame.html").write_text("x")
    (tmp_path / "2024").mkdir()
    (tmp_path / "2024" / "b.html").write_text("<p>Deux</p>")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "gone.html").symlink_to(tmp_path / "nowhere.html")
    first = list(saved_files(tmp_path))
    assert [str(file.path.relative_to(tmp_path)) for file in first] == ["2024/b.html", "a.html"]
    assert list(saved_files(tmp_path)) == first
    os.utime(tmp_path / "a.html", ns=(1, 1))
    (tmp_path / "2024" / "b.html").write_text("<p>Deux, revu</p>")
    assert not {file.mark for file in saved_files(tmp_path)} & {file.mark for file in first}
    with pytest.raises(OSError, match="nowhere"):
        list(saved_files(tmp_path / "nowhere"))
