"""From an empty folder to a bot that answers and knows its owner; to PostgreSQL by changing one line."""

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from processes import PROJECT, Process, until

from bot.sandbox import Person, Sandbox, SandboxClient

TOKEN = "13579:newcomer"
PATIENCE = 60.0


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(token=TOKEN, limits=None) as running:
        yield running


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[SandboxClient]:
    async with SandboxClient(sandbox.url) as connected:
        yield connected


async def depeche(folder: Path, *args: str) -> str:
    """Run a command line in a folder; give what it printed."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *args),
        cwd=folder,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
    )
    out, _ = await process.communicate()
    assert process.returncode == 0, out.decode()
    return out.decode()


async def owned(client: SandboxClient, person: Person, printed: str) -> None:
    """Open the link that was printed, and be the owner."""
    link = re.search(r"https://t\.me/\w+\?start=owner-\S+", printed)
    assert link, printed
    assert (await person.answer(await person.open(link[0]), seconds=PATIENCE))["text"].startswith(
        "This bot is yours."
    )
    answer = await person.answer(await person.say("/admins"), seconds=PATIENCE)
    assert f"{person.name} ({person.id}) – owner" in answer["text"]


@pytest.fixture(params=["sqlite", "postgresql"])
def database_line(request: pytest.FixtureRequest) -> str:
    """The one line that names PostgreSQL, or nothing."""
    if request.param == "sqlite":
        return ""
    return f'url = "{request.getfixturevalue("empty_postgresql")}"'


async def test_from_an_empty_folder_to_a_bot_that_answers(
    tmp_path: Path, sandbox: Sandbox, client: SandboxClient, database_line: str
) -> None:
    ann = await client.person("Ann", language_code="en")
    printed = await depeche(
        tmp_path, "init", "--token", TOKEN, "--api-base-url", sandbox.url, "--no-starter-pack", "--yes"
    )
    assert "Now start it:  depeche run" in printed
    config = tmp_path / "config.toml"
    if database_line:
        lines = config.read_text().splitlines()
        [at] = [number for number, line in enumerate(lines) if line.startswith('url = ""')]
        lines[at] = database_line
        config.write_text("\n".join(lines))
        printed = await depeche(tmp_path, "owner")
    process = Process(tmp_path, TOKEN, sandbox.url, config=config)
    await process.start()
    try:
        await until(lambda: process.polls)
        await owned(client, ann, printed)
        assert await process.end() == 0, process.said
    finally:
        await process.kill()
    found = await depeche(tmp_path, "check")
    assert f"0 articles on {'postgresql' if database_line else 'sqlite'}" in found
