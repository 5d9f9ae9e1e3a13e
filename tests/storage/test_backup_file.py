"""A backup's file: damage of any kind is noticed, and nothing half-made is left behind."""

import os
import random
import sqlite3
from pathlib import Path

import pytest

from bot.errors import StorageError
from bot.storage import backup_file
from bot.storage.backup_file import lines_of, verify, writing
from bot.storage.backup_reading import BackupReader

LINES = [b'{"row": %d}' % number for number in range(2000)]


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    path = tmp_path / "whole.zst"
    with writing(path) as writer:
        for line in LINES:
            writer.write(line + b"\n")
    return path


def test_what_was_written_is_read(whole: Path) -> None:
    told: list[int] = []
    verify(whole, told.append)
    assert list(lines_of(whole)) == LINES
    assert 0 < sum(told) < whole.stat().st_size
    assert whole.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in whole.parent.iterdir()] == ["whole.zst"]


def test_each_damaged_byte_is_noticed(whole: Path, tmp_path: Path) -> None:
    seed = random.randrange(10_000)
    print(f"seed {seed}")
    chance = random.Random(seed)
    content, broken = whole.read_bytes(), tmp_path / "broken.zst"
    for place in range(len(content)):
        broken.write_bytes(
            content[:place] + bytes([content[place] ^ chance.randrange(1, 256)]) + content[place + 1 :]
        )
        with pytest.raises(StorageError, match=r"broken\.zst (is|was)"):
            verify(broken)


def test_each_missing_or_added_end_is_noticed(whole: Path, tmp_path: Path) -> None:
    content, broken = whole.read_bytes(), tmp_path / "broken.zst"
    for size in range(len(content)):
        broken.write_bytes(content[:size])
        with pytest.raises(StorageError, match=r"damaged|no backup"):
            verify(broken)
    broken.write_bytes(content + b"x")
    with pytest.raises(StorageError, match="damaged"):
        verify(broken)


def test_other_files_are_refused(tmp_path: Path) -> None:
    other = tmp_path / "other"
    with pytest.raises(StorageError, match="No such file"):
        verify(other)
    sqlite3.connect(other).execute("CREATE TABLE x (y)").connection.close()
    with pytest.raises(StorageError, match="is no backup of Dépêche"):
        verify(other)
    content = other.read_bytes()
    with pytest.raises(StorageError, match="is there and is no backup: it is left alone"), writing(other):
        pass
    assert other.read_bytes() == content


def test_a_newer_format_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "newer.zst"
    with monkeypatch.context() as patch:
        patch.setattr(backup_file, "FORMAT", 2)
        with writing(path) as writer:
            writer.write(b"{}\n")
    with pytest.raises(StorageError, match=r"newer Dépêche \(format 2\): update the program"):
        verify(path)


def test_a_failure_leaves_what_was_there(whole: Path) -> None:
    def break_off() -> None:
        with writing(whole) as writer:
            writer.write(b"half")
            raise KeyboardInterrupt

    before = whole.read_bytes()
    with pytest.raises(KeyboardInterrupt):
        break_off()
    assert whole.read_bytes() == before
    assert [path.name for path in whole.parent.iterdir()] == ["whole.zst"]


def test_a_full_disk_leaves_what_was_there(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    before = whole.read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match=r"whole\.zst: No space left on device"), writing(whole):
        pass
    assert whole.read_bytes() == before
    assert [path.name for path in whole.parent.iterdir()] == ["whole.zst"]


@pytest.mark.parametrize(
    "lines",
    [
        b"",
        b"[]\n",
        b"no json\n",
        b"{}\n",
        b'{"program":"1","schema":"0001","archive":"a","back_end":"sqlite","made":"x","rows":0,"tables":{}}\n',
        b"half a line",
    ],
)
def test_nonsense_with_a_right_digest_is_refused(lines: bytes, tmp_path: Path) -> None:
    path = tmp_path / "odd.zst"
    with writing(path) as writer:
        writer.write(lines)
    verify(path)
    with pytest.raises(StorageError, match="damaged"):
        BackupReader(path)
