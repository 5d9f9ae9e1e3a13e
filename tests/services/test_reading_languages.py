"""What can be chosen to read in, as real engines' protocols tell it."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from peers import LibrePeer, late, status

from bot.app.engines import translators_of
from bot.config import Config
from bot.services.reading_languages import ReadingLanguages


@pytest.fixture
async def peer() -> AsyncIterator[LibrePeer]:
    async with LibrePeer(languages=("en", "fr"), targets={"en": ["fr", "de"], "fr": ["en"]}) as opened:
        yield opened


@asynccontextmanager
async def languages_of(
    folder: Path, *urls: str, model: str = "", patience: float = 30.0
) -> AsyncIterator[ReadingLanguages]:
    found = [{"kind": "libretranslate", "name": f"Libre {n}", "url": url} for n, url in enumerate(urls)]
    if model:
        found.append({"kind": "openai", "name": "Model", "url": model, "model": "small"})
    engines = translators_of(Config(data_dir=folder, engine=found))  # type: ignore[arg-type]
    languages = ReadingLanguages(engines, patience=patience)
    try:
        yield languages
    finally:
        await languages.aclose()
        for engine in engines:
            await engine.aclose()


async def test_it_is_what_all_engines_write(peer: LibrePeer, tmp_path: Path) -> None:
    async with (
        LibrePeer(languages=("en", "ru")) as other,
        languages_of(tmp_path, peer.url, other.url) as languages,
    ):
        assert languages.engines == ("Libre 0", "Libre 1")
        assert set(await languages.offered()) == {"de", "en", "fr", "ru"}


async def test_an_engine_that_fails_or_is_silent_hides_no_other(peer: LibrePeer, tmp_path: Path) -> None:
    async with (
        LibrePeer(languages=("en", "ru")) as failing,
        LibrePeer() as silent,
        languages_of(tmp_path, failing.url, silent.url, peer.url, patience=0.3) as languages,
    ):
        failing.languages_fault, silent.languages_fault = status(503), late(30)
        began = time.monotonic()
        # On a busy machine the one that answers may be late too, and is remembered once it has.
        while set(await languages.offered()) != {"de", "en", "fr"}:
            assert time.monotonic() - began < 20
        assert time.monotonic() - began < 25, "nobody waits for the silent one, which takes 30 s"
        await silent.down()


async def test_a_model_that_lists_nothing_is_taken_to_know_much(peer: LibrePeer, tmp_path: Path) -> None:
    async with languages_of(tmp_path, peer.url, model="http://127.0.0.1:9/v1") as languages:
        offered = set(await languages.offered())
        assert {"de", "ar", "ja", "uk"} <= offered
        assert all(len(code) == 2 for code in offered)


async def test_without_engines_there_is_nothing() -> None:
    languages = ReadingLanguages(())
    assert languages.engines == ()
    assert not await languages.offered()
