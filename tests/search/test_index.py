import asyncio
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import orjson
import pytest

from bot.errors import IndexLocked, StorageError
from bot.model.article import Change, ChangeKind
from bot.search.index import SearchIndex

ROOT = Path(__file__).parents[2]


def fill(index: SearchIndex, log: Any) -> None:
    index.apply(log.log, log.articles)
    index.commit(log.log[-1].seq)


async def ids(index: SearchIndex, query: str, now: datetime) -> list[int]:
    return list((await index.search(query, viewer=None, now=now)).ids)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "index"


@pytest.fixture
def filled(folder: Path, log: Any) -> Path:
    log.put(title="Un volcan en Islande")
    log.put(title="Un séisme au Japon")
    index = SearchIndex.open(folder, archive_id=log.name)
    fill(index, log)
    index.close()
    return folder


async def test_what_was_committed_is_there_after_a_restart(filled: Path, log: Any, now: datetime) -> None:
    index = SearchIndex.open(filled, archive_id=log.name)
    assert index.cursor == 2
    assert index.size == 2
    assert await ids(index, "volcan", now) == [1]
    index.close()


async def test_what_was_not_committed_is_not(filled: Path, log: Any, now: datetime) -> None:
    index = SearchIndex.open(filled, archive_id=log.name)
    log.put(title="Une aurore boréale")
    index.apply(log.log[2:], log.articles)
    assert await ids(index, "aurore", now) == []
    index.close()
    again = SearchIndex.open(filled, archive_id=log.name)
    assert (again.cursor, again.size) == (2, 2)
    again.close()


async def test_what_came_quietly_is_found_like_any_other(desk: Any) -> None:
    number = desk.put(kind=ChangeKind.ARCHIVED, title="Vieux volcan", published=None, quiet=True)
    newer = desk.put(title="Jeune volcan", published=None)
    assert set(await desk.ids("volcan")) == {number, newer}


async def test_changes_replace_and_take_out(desk: Any, now: datetime) -> None:
    one, two, three = desk.put(title="Volcan"), desk.put(title="Séisme"), desk.put(title="Aurore")
    duplicate = desk.put(title="Copie du volcan", duplicate_of=one)
    assert await desk.ids("copie") == []
    desk.log.put(ChangeKind.CORRECTED, id=one, title="Geyser")
    desk.log.remove(two)
    desk.log.hide(three)
    desk.log.put(ChangeKind.REANALYSED, id=duplicate, title="Copie devenue originale")
    assert await desk.ids("volcan") == []
    assert await desk.ids("geyser") == [one]
    assert await desk.ids("séisme") == []
    assert await desk.ids("aurore") == []
    assert await desk.ids("copie") == [duplicate]
    assert desk.index.size == 2


async def test_applying_changes_again_changes_nothing(filled: Path, log: Any, now: datetime) -> None:
    index = SearchIndex.open(filled, archive_id=log.name)
    fill(index, log)
    fill(index, log)
    assert index.size == 2
    assert await ids(index, "volcan", now) == [1]
    index.close()


def test_one_writer_and_any_number_of_readers(filled: Path, log: Any) -> None:
    writer = SearchIndex.open(filled, archive_id=log.name)
    with pytest.raises(IndexLocked):
        SearchIndex.open(filled, archive_id=log.name)
    readers = [SearchIndex.open(filled, archive_id=log.name, read_only=True) for _ in range(2)]
    assert [reader.size for reader in readers] == [2, 2]
    assert all(reader.read_only for reader in readers)
    with pytest.raises(StorageError):
        readers[0].apply(log.log, log.articles)
    writer.close()
    SearchIndex.open(filled, archive_id=log.name).close()


def test_a_locked_folder_of_another_archive_is_left_alone(filled: Path, log: Any) -> None:
    writer = SearchIndex.open(filled, archive_id=log.name)
    with pytest.raises(IndexLocked):
        SearchIndex.open(filled, archive_id="another")
    assert writer.size == 2
    writer.close()


async def test_a_reader_sees_what_is_committed_later(filled: Path, log: Any, now: datetime) -> None:
    writer = SearchIndex.open(filled, archive_id=log.name)
    reader = SearchIndex.open(filled, archive_id=log.name, read_only=True)
    log.put(title="Une aurore boréale")
    fill(writer, log)
    assert await ids(reader, "aurore", now) == [3]
    assert reader.cursor == 3
    writer.close()


def test_there_is_nothing_to_read_in_an_empty_folder_or_of_another_archive(
    folder: Path, filled: Path
) -> None:
    with pytest.raises(StorageError):
        SearchIndex.open(folder.parent / "none", archive_id="memory", read_only=True)
    with pytest.raises(StorageError):
        SearchIndex.open(filled, archive_id="another", read_only=True)


def test_another_archive_or_schema_starts_empty(filled: Path, log: Any) -> None:
    state = filled / "state.json"
    state.write_bytes(orjson.dumps(orjson.loads(state.read_bytes()) | {"schema": 0}))
    index = SearchIndex.open(filled, archive_id=log.name)
    assert (index.cursor, index.size) == (0, 0)
    fill(index, log)
    index.close()
    other = SearchIndex.open(filled, archive_id="another")
    assert (other.cursor, other.size) == (0, 0)
    other.close()


@pytest.mark.parametrize(
    "what", ["meta", "state", "gone", "idx", "term", "fast", "pos", "fieldnorm", "store"]
)
@pytest.mark.parametrize("how", ["cut", "nonsense", "empty"])
async def test_a_damaged_index_starts_empty(
    filled: Path, log: Any, now: datetime, what: str, how: str
) -> None:
    match what:
        case "meta":
            path = filled / "tantivy" / "meta.json"
        case "state":
            path = filled / "state.json"
        case _:
            path = next((filled / "tantivy").glob(f"*.{'idx' if what == 'gone' else what}"))
    whole = path.read_bytes()
    damaged = {"cut": whole[: len(whole) // 2], "nonsense": b"\x00nonsense" * 20, "empty": b""}[how]
    if what == "gone":
        path.unlink()
    else:
        path.unlink()
        path.write_bytes(damaged)
    index = SearchIndex.open(filled, archive_id=log.name)
    assert (index.cursor, index.size) == (0, 0)
    fill(index, log)
    assert await ids(index, "volcan", now) == [1]
    index.close()


def test_a_folder_that_can_not_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError):
        SearchIndex.open(tmp_path / "file", archive_id="memory")


KILLED = """
import os, signal, sys
from pathlib import Path
from bot.search import index as module
from conftest import MemoryLog
log = MemoryLog()
log.put(title="Un volcan en Islande")
index = module.SearchIndex.open(Path(sys.argv[1]), archive_id=log.name)
index.apply(log.log, log.articles)
module.write_state = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
index.commit(1)
"""


async def test_a_kill_between_commit_and_cursor_applies_again(folder: Path, log: Any, now: datetime) -> None:
    environment = {"PYTHONPATH": f"{ROOT}:{Path(__file__).parent}", "DEPECHE_FORKED": "1"}
    command = [sys.executable, "-c", KILLED, str(folder)]
    killed = await asyncio.to_thread(subprocess.run, command, env=environment, check=False)
    assert killed.returncode == -signal.SIGKILL
    index = SearchIndex.open(folder, archive_id=log.name)
    assert (index.cursor, index.size) == (0, 1)
    log.put(title="Un volcan en Islande")
    fill(index, log)
    assert (index.cursor, index.size) == (1, 1)
    assert await ids(index, "volcan", now) == [1]
    index.close()


async def test_one_article_that_breaks_the_analysis_does_not_keep_the_others_out(
    desk: Any, monkeypatch: pytest.MonkeyPatch, now: datetime
) -> None:
    desk.put(title="Celui qui casse tout")
    good = desk.put(title="Volcan")
    whole: Callable[[Any], Any] = desk.index.apply.__globals__["document_of"]

    def broken(article: Any, translated: Any) -> Any:
        if article.id == 1:
            raise OverflowError
        return whole(article, translated)

    monkeypatch.setattr("bot.search.index.document_of", broken)
    assert await desk.ids("lang:fr") == [good]


def test_the_last_of_several_changes_counts(desk: Any, now: datetime) -> None:
    number = desk.put(title="Volcan")
    desk.log.log.append(Change(seq=2, article_id=number, kind=ChangeKind.HIDDEN, at=now))
    desk.catch_up()
    assert desk.index.size == 0
