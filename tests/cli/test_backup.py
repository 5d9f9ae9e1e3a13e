"""`depeche backup` and `depeche restore`: what they print, refuse and leave."""

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import zstandard

from bot.model.audit import COMMAND_LINE


@pytest.fixture
def filled(depeche: Any, newsstand: Path) -> Any:
    """The command line, with an archive of three articles."""
    shutil.copytree(newsstand, depeche.folder / "data")
    return depeche


def ask(depeche: Any, statement: str, folder: str = "data") -> list[tuple[Any, ...]]:
    path: Path = depeche.folder / folder / "depeche.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(statement).fetchall()


def elsewhere(depeche: Any, **settings: str) -> None:
    lines = [f"{key} = {json.dumps(value)}" for key, value in settings.items()]
    depeche.write("other.toml", "\n".join(['data_dir = "other"', *lines]) + "\n")


def test_a_backup_and_its_restore_elsewhere(filled: Any) -> None:
    ran = filled("backup", "b.zst")
    assert (ran.code, ran.err) == (0, "")
    first, second = ran.lines
    assert first.startswith("b.zst: ")
    assert first.endswith(" rows, schema 0007, 0.0 MB")
    assert second.startswith("The settings and the token are not in it.")
    with (filled.folder / "b.zst").open("rb") as file:
        content = zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True).read()
    assert b"ferry" in content.lower()
    elsewhere(filled)
    ran = filled("restore", "b.zst", config="other.toml")
    assert ran.code == 0
    assert ran.lines[0].startswith("b.zst: ")
    assert ran.lines[1] == (
        "restored; held back until an admin decides: 0 messages, 0 digests, 0 reminders, 0 alerts"
    )
    told = [filled("export", config=config).jsonl for config in ("c.toml", "other.toml")]
    assert told[0] == told[1]
    assert len(told[0]) == 3
    assert "index up to date" in filled("check", config="other.toml").out
    assert filled.deeds() == [(COMMAND_LINE, "backup.make", "b.zst", "")]
    [(who, deed, subject, made)] = filled.deeds("other")
    assert (who, deed, subject) == (COMMAND_LINE, "restore.load", "b.zst")
    assert datetime.fromisoformat(made).tzinfo is not None
    [(kind, for_user)] = ask(filled, "SELECT kind, for_user FROM notice", "other")
    assert (kind, for_user) == ("restored", None)


def test_a_move_holds_nothing_back(filled: Any) -> None:
    assert filled("backup", "b.zst").code == 0
    elsewhere(filled)
    ran = filled("restore", "--moved", "b.zst", config="other.toml")
    assert (ran.code, ran.lines[1:]) == (0, ["restored"])
    assert not ask(filled, "SELECT * FROM notice", "other")
    assert not ask(filled, "SELECT * FROM meta WHERE key = 'restored'", "other")


def test_what_is_there_is_kept_unless_told_otherwise(filled: Any) -> None:
    assert filled("backup", "b.zst").code == 0
    [(archive,)] = ask(filled, "SELECT id FROM archive")
    ran = filled("restore", "b.zst")
    assert ran.code == 1
    assert ran.err == (
        "depeche: the database is not empty (3 articles, 0 chats): --replace puts the backup there\n"
    )
    ran = filled("restore", "b.zst", "--replace")  # nobody is there to answer
    assert ran.code == 1
    assert "The database holds 3 articles, 0 chats. Replace it? [y/N]:" in ran.out + ran.err
    assert ask(filled, "SELECT id FROM archive") == [(archive,)]
    ran = filled("restore", "b.zst", "--replace", "--yes")
    assert ran.code == 0
    assert ask(filled, "SELECT id FROM archive") != [(archive,)], "it goes on as another one"
    assert "index up to date" in filled("check").out


def test_what_can_be_no_backup(filled: Any) -> None:
    before = (filled.folder / "c.toml").read_bytes()
    ran = filled("backup", "c.toml")
    assert (ran.code, ran.err) == (1, "depeche: c.toml is there and is no backup: it is left alone\n")
    assert (filled.folder / "c.toml").read_bytes() == before
    ran = filled("restore", "c.toml")
    assert (ran.code, ran.err) == (1, "depeche: c.toml is no backup of Dépêche\n")
    ran = filled("restore", "missing.zst")
    assert (ran.code, ran.err) == (1, "depeche: missing.zst: No such file or directory\n")
    for folder in (".", "data", "/"):
        ran = filled("backup", folder)
        assert (ran.code, ran.err) == (1, f"depeche: {folder}: Is a directory\n")
    ran = filled("backup", "/proc/b.zst")
    assert ran.code == 1
    assert ran.err.startswith("depeche: /proc/b.zst: ")
    assert filled("backup", "b.zst").code == 0
    whole = (filled.folder / "b.zst").read_bytes()
    filled.write("cut.zst", whole[:-1])
    ran = filled("restore", "cut.zst", "--replace", "--yes")
    assert (ran.code, ran.err) == (
        1,
        "depeche: cut.zst is damaged or was cut off: its end does not fit what is in it\n",
    )
    elsewhere(filled)
    ran = filled("backup", "b.zst", config="other.toml")
    assert (ran.code, ran.err) == (
        1,
        f"depeche: {filled.folder}/other/depeche.sqlite: there is no database yet\n",
    )
    assert not (filled.folder / "other").exists()
    assert (filled.folder / "b.zst").read_bytes() == whole


def test_beside_a_process_that_uses_it(filled: Any) -> None:
    assert filled("backup", "b.zst").code == 0
    path = filled.folder / "data" / "depeche.sqlite"
    with closing(sqlite3.connect(path)) as user:
        user.execute("SELECT count(*) FROM article").fetchall()
        ran = filled("restore", "b.zst", "--replace", "--yes")
    assert ran.code == 1
    assert ran.err == f"depeche: {path} is in use: stop what uses it first\n"
    assert len(filled("export").jsonl) == 3
    assert not list(path.parent.glob("*.restoring*"))
