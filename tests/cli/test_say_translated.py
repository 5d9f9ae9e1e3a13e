"""`depeche say` with an engine that translates, one that refuses, and one that never answers."""

import asyncio
import shutil
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from cli_samples import FERRY, MILL, TRAM
from peers import LibrePeer, late

from bot.locale.catalogue import Localiser

EN = Localiser("en")
MILL_EN, TRAM_EN = "Kersaint mill is turning again", "New tram takes to the rails in Zarechye"
TABLE = {("fr", "en", MILL): MILL_EN, ("ru", "en", TRAM): TRAM_EN}
PATIENCE = 20  # seconds: a busy machine is no engine that is late
LATE = 60.0


@pytest.fixture
async def peer(depeche: Any, newsstand: Path) -> AsyncIterator[LibrePeer]:
    shutil.copytree(newsstand, depeche.folder / "data")
    async with LibrePeer(TABLE) as opened:
        with (depeche.folder / "c.toml").open("a") as config:
            config.write(f"[translation]\npatience_seconds = {PATIENCE}\n")
            config.write(f'[[engine]]\nkind = "libretranslate"\nname = "Libre"\nurl = "{opened.url}"\n')
        yield opened


async def say(depeche: Any, *words: str) -> Any:
    return await asyncio.to_thread(depeche, "say", "--language", "en", *words)


def numbered(shown: str) -> dict[str, str]:
    """Give the headlines of a list, each with the line below it."""
    lines = shown.splitlines()
    return {
        line.partition(". ")[2]: lines[place + 1]
        for place, line in enumerate(lines)
        if line[:2] in ("1.", "2.", "3.")
    }


def be_impatient(depeche: Any) -> None:
    """Have engines waited for for half a second only."""
    settings = (depeche.folder / "c.toml").read_text()
    depeche.write("c.toml", settings.replace(f"patience_seconds = {PATIENCE}", "patience_seconds = 0.5"))


async def test_headlines_are_translated_marked_and_switched_back(depeche: Any, peer: LibrePeer) -> None:
    ran = await say(depeche, "/latest", "--press", "original", "--press", "Translated")
    assert (ran.code, ran.err) == (0, "")
    shown, written, again = ran.out.split(EN.text("list-latest"))[1:]
    listed = numbered(shown)
    assert set(listed) == {FERRY, MILL_EN, TRAM_EN}
    assert listed[MILL_EN].endswith("machine translation from French")
    assert listed[TRAM_EN].endswith("machine translation from Russian")
    assert "translation" not in listed[FERRY]
    assert set(numbered(written)) == {FERRY, MILL, TRAM}
    assert "machine translation" not in written
    assert again == shown
    assert len(peer.asked) == 2


async def test_originals_come_with_a_note_when_nobody_answers(depeche: Any, peer: LibrePeer) -> None:
    be_impatient(depeche)
    peer.always = late(LATE)
    began = time.monotonic()
    silent = asyncio.create_task(say(depeche, "--wait", "0", "/latest"))
    while not peer.asked:  # noqa: ASYNC110  # it watches another process
        await asyncio.sleep(0.01)
    ran = await silent
    took = time.monotonic() - began
    assert (ran.code, ran.err) == (0, "")
    assert set(numbered(ran.out)) == {FERRY, MILL, TRAM}
    assert EN.text("translation-late") in ran.out
    assert took < LATE / 2
    await peer.down()
    ran = await say(depeche, "/latest")
    assert (ran.code, ran.err) == (0, "")
    assert set(numbered(ran.out)) == {FERRY, MILL, TRAM}
    assert EN.text("translation-down") in ran.out


async def test_what_comes_late_is_printed_once_more(depeche: Any, peer: LibrePeer) -> None:
    be_impatient(depeche)
    peer.pause = 3.0
    ran = await say(depeche, "--wait", "60", "/latest", "--press", "original")
    assert (ran.code, ran.err) == (0, "")
    shown, translated, written = ran.out.split(EN.text("list-latest"))[1:]
    assert set(numbered(shown)) == {FERRY, MILL, TRAM}
    assert EN.text("translation-late") in shown
    assert set(numbered(translated)) == {FERRY, MILL_EN, TRAM_EN}
    assert EN.text("translation-late") not in translated
    assert set(numbered(written)) == {FERRY, MILL, TRAM}


async def test_nothing_is_waited_for_longer_than_is_wanted(depeche: Any, peer: LibrePeer) -> None:
    be_impatient(depeche)
    peer.always = late(LATE)
    began = time.monotonic()
    ran = await say(depeche, "--wait", "0.5", "/latest", "/start", "--press", "1")
    assert time.monotonic() - began < LATE / 2
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.count(EN.text("list-latest")) == 1
    assert EN.text("translation-late") in ran.out
