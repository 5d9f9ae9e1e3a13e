"""A folder for each process that writes an index; the further ones go when nobody needs them."""

import os
import time
from pathlib import Path

import pytest

from bot.errors import IndexLocked, StorageError
from bot.search.folders import open_any, open_own, remove_unused
from bot.search.state import lock

ARCHIVE = "a" * 32
WEEK = 7 * 24 * 3600


def names(data_dir: Path) -> set[str]:
    return {path.name for path in data_dir.iterdir()}


def age(folder: Path, seconds: float) -> None:
    then = time.time() - seconds
    for path in (*folder.rglob("*"), folder):
        os.utime(path, (then, then))


def test_each_process_writes_its_own_and_the_first_free_one_is_taken(tmp_path: Path) -> None:
    first, second = (open_own(tmp_path, archive_id=ARCHIVE) for _ in range(2))
    assert names(tmp_path) == {"index", "index-2"}
    assert not first.read_only
    assert not second.read_only
    along = open_any(tmp_path, archive_id=ARCHIVE)
    assert along.read_only
    along.close()
    first.close()
    third = open_own(tmp_path, archive_id=ARCHIVE)
    assert names(tmp_path) == {"index", "index-2"}
    fourth = open_own(tmp_path, archive_id=ARCHIVE)
    assert names(tmp_path) == {"index", "index-2", "index-3"}
    for index in (second, third, fourth):
        index.close()
    writing = open_any(tmp_path, archive_id=ARCHIVE)
    assert not writing.read_only
    writing.close()


def test_a_folder_that_can_not_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "index").write_text("a file")
    with pytest.raises(StorageError, match="index"):
        open_own(tmp_path, archive_id=ARCHIVE)


def test_further_folders_go_when_they_were_unused_for_a_week(tmp_path: Path) -> None:
    indexes = [open_own(tmp_path, archive_id=ARCHIVE) for _ in range(4)]
    indexes[1].close()
    indexes[3].close()
    (tmp_path / "index-old").mkdir()
    for folder in tmp_path.iterdir():
        age(folder, WEEK - 60)
    remove_unused(tmp_path)
    assert names(tmp_path) == {"index", "index-2", "index-3", "index-4", "index-old"}
    for name in ("index", "index-2", "index-3", "index-old"):
        age(tmp_path / name, WEEK + 60)
    remove_unused(tmp_path)
    assert names(tmp_path) == {"index", "index-3", "index-4", "index-old"}  # 3 is in use
    indexes[0].close()
    indexes[2].close()
    age(tmp_path / "index", 2 * WEEK)
    remove_unused(tmp_path)
    assert "index" in names(tmp_path)
    remove_unused(tmp_path / "missing")


def test_a_lock_on_a_folder_that_was_removed_meanwhile_is_not_taken_for_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder goes between opening the lock file and locking it."""
    import fcntl
    import shutil

    folder, flock, removed = tmp_path / "index-2", fcntl.flock, []

    def late(file: object, how: int) -> None:
        if not removed:
            removed.append(True)
            shutil.rmtree(folder)
        flock(file, how)  # type: ignore[arg-type]

    monkeypatch.setattr(fcntl, "flock", late)
    with lock(folder):
        assert (folder / "writer.lock").exists()
        with pytest.raises(IndexLocked):
            lock(folder)
