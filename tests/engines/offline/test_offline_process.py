"""What happens to the process that holds the models, and what the bot notices of it. Nothing is mocked."""

import asyncio
import os
import shutil
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from toy_model import FRENCH, make_model

from bot.engines.offline import translator
from bot.engines.offline.suspects import Suspects
from bot.engines.offline.translator import CTranslate2
from bot.errors import EngineDown, EngineRefused
from bot.model.translation import Pair

PAIR = Pair("en", "fr")
Make = Callable[..., CTranslate2]


@pytest.fixture
def folder(tmp_path: Path, toy: Path) -> Path:
    """A folder of one model, to be changed at will."""
    shutil.copytree(toy, tmp_path / "models" / "en-fr")
    return tmp_path / "models"


@pytest.fixture
async def make(folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Make]:
    """Makes engines that look at the folder before each call."""
    monkeypatch.setattr(translator, "_FRESH", 0.0)
    made: list[CTranslate2] = []

    def make_one(**options: float) -> CTranslate2:
        made.append(CTranslate2("Toy", folder, **options))  # type: ignore[arg-type]
        return made[-1]

    yield make_one
    for engine in made:
        await engine.aclose()


async def say(engine: CTranslate2, *sentences: str, pair: Pair = PAIR) -> list[str]:
    return list((await engine.translate(sentences, pair)).sentences)


def running(engine: CTranslate2) -> int:
    assert engine.pid is not None
    os.kill(engine.pid, 0)
    return engine.pid


def folder_of(engine: CTranslate2) -> Path:
    return engine._folder


def children() -> list[str]:
    """The command lines of this process's children."""
    found = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
    return [shown(int(pid), "cmdline") for pid in found]


def shown(pid: int, file: str) -> str:
    return Path(f"/proc/{pid}/{file}").read_text().replace("\0", " ")


async def until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not happened():  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.005)


def gone(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return True
    return state == "Z"


async def stopped(engine: CTranslate2, *sentences: str) -> tuple[int, "asyncio.Task[list[str]]"]:
    """Begin a call whose process stands still."""
    pid = running(engine)
    os.kill(pid, signal.SIGSTOP)
    task = asyncio.create_task(say(engine, *sentences))
    await until(lambda: "readexactly" in awaited_by(task))
    return pid, task


def awaited_by(task: "asyncio.Task[list[str]]") -> list[str]:
    """Name the functions in which a task is, from the outside in."""
    names = []
    coroutine: Any = task.get_coro()
    while hasattr(coroutine, "cr_code"):
        names.append(coroutine.cr_code.co_name)
        coroutine = coroutine.cr_await
    return names


async def test_the_process_starts_when_first_needed_and_stays(make: Make) -> None:
    engine = make()
    assert engine.pid is None
    assert await engine.pairs() == {PAIR}
    assert engine.pid is None
    assert await say(engine, "the port") == ["le port"]
    pid = running(engine)
    assert await say(engine, "open") == ["ouvert"]
    assert running(engine) == pid


async def test_a_crash_costs_one_call(make: Make) -> None:
    engine = make()
    await say(engine, "the port")
    pid, task = await stopped(engine, "the ferry", "open")
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(EngineDown, match="crashed"):
        await task
    assert gone(pid)
    assert await say(engine, "the ferry", "open") == ["le bac", "ouvert"]
    assert running(engine) != pid


async def test_a_crash_between_calls_costs_nothing(make: Make) -> None:
    engine = make()
    await say(engine, "the port")
    pid = running(engine)
    os.kill(pid, signal.SIGKILL)
    process = engine._process._process
    await until(lambda: process is None or process.returncode is not None)
    assert await say(engine, "the port") == ["le port"]


async def test_a_hang_costs_one_call_of_bounded_time(make: Make) -> None:
    engine = make(timeout=60)
    await say(engine, "the port")
    began = time.monotonic()
    engine._timeout = 0.3
    pid, task = await stopped(engine, "the ferry")
    with pytest.raises(EngineDown, match=r"0\.3 s"):
        await task
    assert time.monotonic() - began < 20
    assert gone(pid)
    engine._timeout = 60
    assert await say(engine, "the ferry") == ["le bac"]


async def test_a_sentence_that_kills_is_given_up_and_its_neighbours_are_not(make: Make) -> None:
    """The test kills the process whenever a call holds the sentence, as a fault in a library would."""
    engine = make()

    async def die(*sentences: str) -> None:
        await say(engine, "is")
        pid, task = await stopped(engine, *sentences)
        os.kill(pid, signal.SIGKILL)
        with pytest.raises(EngineDown):
            await task

    batch = ["the port", "open poison", "again"]
    await die(*batch)
    assert await say(engine, "the port", "again") == ["le port", "encore"]
    for _ in range(2):
        await die("open poison")
    await say(engine, "is")
    pid = running(engine)
    assert await say(engine, *batch) == ["le port", "", "encore"]
    assert await say(engine, "open poison") == [""]
    assert running(engine) == pid
    # Another model may be free of it.
    make_model(folder_of(engine) / "en-fr", {**FRENCH, "port": "havre"})
    assert await say(engine, *batch) == ["le havre", "ouvert poison", "encore"]


def test_suspects_are_tried_by_themselves() -> None:
    suspects = Suspects()
    assert suspects.portions("m", ["a", "b", "c"]) == [["a", "b", "c"]]
    suspects.blame("m", ["a", "c"])
    assert suspects.portions("m", ["a", "b", "c", "d"]) == [["b", "d"], ["a"], ["c"]]
    assert suspects.portions("other", ["a", "b"]) == [["a", "b"]]
    suspects.clear("m", ["a", "b"])
    assert suspects.portions("m", ["a", "c"]) == [["a"], ["c"]]
    suspects.blame("m", ["c"])
    assert not suspects.guilty("m", "c")
    suspects.blame("m", ["c"])
    assert suspects.guilty("m", "c")
    assert not suspects.guilty("m", "a")


async def test_a_cancelled_call_leaves_no_work_behind(make: Make) -> None:
    engine = make()
    await say(engine, "the port")
    pid, task = await stopped(engine, "the ferry")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert gone(pid)
    assert await say(engine, "the ferry") == ["le bac"]


async def test_calls_at_the_same_time_get_their_own_answers(make: Make) -> None:
    engine = make()
    answers = await asyncio.gather(*(say(engine, f"ferry {n}", f"{n} is open") for n in range(40)))
    assert answers == [[f"bac {n}", f"{n} est ouvert"] for n in range(40)]


async def test_who_waits_behind_a_crash_is_served(make: Make) -> None:
    engine = make()
    await say(engine, "the port")
    pid, task = await stopped(engine, "the ferry")
    others = [asyncio.create_task(say(engine, f"port {n}")) for n in range(5)]
    await asyncio.sleep(0)
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(EngineDown):
        await task
    assert await asyncio.gather(*others) == [[f"port {n}"] for n in range(5)]


async def test_closing_ends_the_process_and_what_is_under_way(make: Make) -> None:
    engine = make()
    await say(engine, "the port")
    pid, task = await stopped(engine, "the ferry")
    waiting = asyncio.create_task(say(engine, "again"))
    await engine.aclose()
    assert gone(pid)
    for call in (task, waiting, asyncio.create_task(say(engine, "open"))):
        with pytest.raises(EngineDown):
            await call
    assert engine.pid is None
    await engine.aclose()


async def test_closing_while_it_starts_leaves_no_process(make: Make, folder: Path) -> None:
    for pause in (0, 0.001, 0.01):
        engine = make()
        task = asyncio.create_task(say(engine, "the port"))
        await asyncio.sleep(pause)
        await engine.aclose()
        with pytest.raises(EngineDown):
            await task
        assert engine.pid is None
    assert not [child for child in children() if "bot.engines.offline.worker" in child]


async def test_an_idle_process_gives_its_memory_back(make: Make) -> None:
    engine = make(idle=60.0)
    await say(engine, "the port")
    pid = running(engine)
    for _ in range(4):
        before = engine._leaving
        assert await say(engine, "open") == ["ouvert"]
        assert before is not None
        assert before.cancelled(), "each call begins the time anew"
    assert running(engine) == pid
    engine._idle = 0.05
    assert await say(engine, "open") == ["ouvert"]
    await until(lambda: gone(pid))
    assert engine.pid is None
    assert await say(engine, "open") == ["ouvert"]


async def test_the_process_ends_with_the_bot(folder: Path) -> None:
    """Even with one that is killed in the middle of a call."""
    script = f"""
import asyncio
from pathlib import Path
from bot.engines.offline.translator import CTranslate2
from bot.model.translation import Pair

async def main():
    engine = CTranslate2("Toy", Path({str(folder)!r}))
    await engine.translate(["the port"], Pair("en", "fr"))
    print(engine.pid, flush=True)
    while True:
        await engine.translate(["the port"] * 16, Pair("en", "fr"))

asyncio.run(main())
"""
    bot = await asyncio.create_subprocess_exec(sys.executable, "-c", script, stdout=asyncio.subprocess.PIPE)
    assert bot.stdout is not None
    pid = int(await bot.stdout.readline())
    os.kill(pid, 0)
    bot.kill()
    await bot.wait()
    await until(lambda: gone(pid))


async def test_the_process_knows_no_secrets(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEPECHE_TELEGRAM__TOKEN", "12345:secret")
    monkeypatch.setenv("SOMEBODYS_KEY", "secret")
    engine = make()
    await say(engine, "the port")
    assert "secret" not in shown(running(engine), "environ")


async def test_a_model_that_needs_too_much_memory_is_none(make: Make) -> None:
    engine = make(memory=1_000_000)
    with pytest.raises((EngineDown, EngineRefused)):
        await say(engine, "the port")


# Files


async def test_without_a_folder_there_are_no_pairs(tmp_path: Path) -> None:
    engine = CTranslate2("Toy", tmp_path / "nothing")
    assert await engine.pairs() == frozenset()
    with pytest.raises(EngineRefused):
        await say(engine, "the port")
    await engine.aclose()


async def test_a_model_that_comes_later_is_found(make: Make, folder: Path) -> None:
    engine = make()
    en_ru = Pair("en", "ru")
    before, without = engine.version_for(PAIR), engine.version_for(en_ru)
    make_model(folder / "en-ru")
    assert await engine.pairs() == {PAIR, en_ru}
    assert engine.version_for(PAIR) == before
    assert engine.version_for(en_ru) != without
    assert await say(engine, "the port", pair=Pair("en", "ru")) == ["le port"]


async def test_a_model_replaced_while_in_use_is_used_from_then_on(make: Make, folder: Path) -> None:
    engine = make()
    assert await say(engine, "the port") == ["le port"]
    pid, version = running(engine), engine.version_for(PAIR)
    make_model(folder / "en-fr", {**FRENCH, "port": "havre"})
    assert await say(engine, "the port") == ["le havre"]
    assert running(engine) == pid
    assert engine.version_for(PAIR) != version


@pytest.mark.parametrize(
    "name", ["model.bin", "source.spm", "target.spm", "source_vocabulary.json", "config.json"]
)
async def test_damaged_files_make_a_pair_unusable_until_mended(make: Make, folder: Path, name: str) -> None:
    engine = make()
    assert await say(engine, "the port") == ["le port"]
    path = folder / "en-fr" / name
    whole = path.read_bytes()
    for damaged in (whole[: len(whole) // 2], b"", b"\0" * 1000, None):
        path.unlink(missing_ok=True)
        if damaged is not None:
            path.write_bytes(damaged)
        if name == "config.json" and damaged is None:
            continue  # which older converters did not write
        with pytest.raises(EngineRefused):
            await say(engine, "the port")
        assert await engine.pairs() == frozenset()
    path.write_bytes(whole)
    assert await engine.pairs() == {PAIR}
    assert await say(engine, "the port") == ["le port"]


async def test_other_folders_and_files_are_no_models(make: Make, folder: Path) -> None:
    for name in ("en-en", "opus-mt-en-ru", "EN-FR", ".en-ru", "en-it"):
        shutil.copytree(folder / "en-fr", folder / name)
    (folder / "en-it" / "model.toml").write_text("prefix = 3")
    (folder / "fr-en").write_text("a file")
    assert await make().pairs() == {PAIR}
