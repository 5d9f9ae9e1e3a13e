"""`depeche demo`: one line with the page's address, an answered /start, and nothing left behind."""

import asyncio
import re
import signal
import socket
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from bot.cli.demo import _PEOPLE
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.sandbox.client import SandboxClient

ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/")


def announced(process: Any) -> tuple[str, Path]:
    """Read the line that tells where the page and the archive are."""
    first = process.stdout.readline()
    found = ADDRESS.search(first)
    assert found, first + process.stderr.read()
    folder = re.search(r"archive in (\S+);", first)
    assert folder, first
    return found[0], Path(folder[1])


def fetched(url: str) -> str:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(url, timeout=30) as response:
        return str(response.read().decode())


def test_the_page_is_there_and_start_is_answered(depeche: Any) -> None:
    with depeche.spawn("demo", "--no-browser", "--port", "0") as process:
        url, folder = announced(process)
        assert folder.parent == depeche.folder
        assert folder.is_dir()
        assert f"ssh -L {url.rsplit(':', 1)[1].strip('/')}" in process.stdout.readline()
        assert "/follow port" in process.stdout.readline()
        assert "<html" in fetched(url)
        state = fetched(f"{url}sandbox/state")
        assert "Robin" in state
        person = re.search(r'"id":(\d+),"first_name":"Robin"', state)
        assert person, state
        messages = fetched(f"{url}sandbox/chats/{person[1]}/messages")
        assert '"text":"/start"' in messages
        assert "Right now" in messages
        group = re.search(r'"id":(-\d+),"title":"News club"', state) or re.search(
            r'"title":"News club"[^{}]*"id":(-\d+)', state
        )
        assert group, state
        assert "/follow port" in fetched(f"{url}sandbox/chats/{group[1]}/messages")
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 0
    assert (out, err) == ("", "")
    assert not folder.exists()


def test_what_others_write_comes_in_ones_own_language(depeche: Any) -> None:
    with depeche.spawn("demo", "--no-browser", "--port", "0") as process:
        url, _ = announced(process)
        read = asyncio.run(tried_out(url.rstrip("/")))
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
    assert process.returncode == 0
    english, french, russian = (found["text"] for found in read["lists"])
    assert "Grésil Point observatory to open its dome to the public on" in english
    assert "La Gazette du Littoral · 55 min ago · machine translation from French" in english
    assert "On cherchait un câble, on trouve une forêt engloutie" in french
    assert "traduction automatique (anglais)" in french
    assert "Обсерватория на мысе Грезиль откроет купол для всех" in russian
    assert "машинный перевод (французский)" in russian
    assert "Machine translation from French (demo dictionary), not checked by a person" in read["card"]
    assert "will welcome the public for the first time on" in read["card"]
    assert "L’observatoire de la pointe du Grésil ouvrira sa coupole" in read["original"]
    assert "translation" not in read["original"]


async def tried_out(url: str) -> dict[str, Any]:
    """Ask for the latest news in three languages; open the first, and look at the original."""
    async with SandboxClient(url) as client:
        people = [await client.person(name, language_code=name) for name in ("en", "fr", "ru")]
        lists = [await person.answer(await person.say("/latest"), seconds=30) for person in people]
        ann, camille, _ = people
        lists[1] = await camille.answer(await camille.press(lists[1], "▶"), seconds=30)
        card = await ann.answer(await ann.press(lists[0], "1"), seconds=30)
        original = await ann.answer(await ann.press(card, "In French"), seconds=30)
    return {"lists": lists, "card": card["text"], "original": original["text"]}


def test_it_ends_by_itself(depeche: Any) -> None:
    ran = depeche("demo", "--no-browser", "--port", "0", "--exit-after", "0.1", config=None)
    assert ran.code == 0
    assert ADDRESS.search(ran.lines[0])
    assert len(ran.lines) <= 3
    assert "\x1b" not in ran.out + ran.err


def test_a_port_that_is_taken(depeche: Any) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ran = depeche("demo", "--no-browser", "--port", str(port), config=None)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.splitlines() == [f"depeche: port {port}: Address already in use"]


def test_feeds_of_ones_own(depeche: Any, web: Any) -> None:
    depeche.write("feeds.txt", f"# mine\n\n{web.url}/feed\n")
    ran = depeche(
        *("demo", "--no-browser", "--port", "0", "--exit-after", "0.1", "--sources", "feeds.txt"), config=None
    )
    # Loopback is refused to feeds of one's own: they come from the internet.
    assert ran.code == 0
    assert f"{web.url}/feed: refused" in ran.err
    assert "/follow" not in ran.out
    assert web.asked == []


@pytest.mark.parametrize(
    "content", [None, "", "not an address\n", "[[source]\n", '[[source]]\nurl = "ftp://x"\n']
)
def test_a_list_of_feeds_that_is_none(depeche: Any, content: str | None) -> None:
    name = "feeds.toml" if content and content.startswith("[") else "feeds.txt"
    if content is not None:
        depeche.write(name, content)
    ran = depeche("demo", "--no-browser", "--port", "0", "--sources", name, config=None)
    assert (ran.code, ran.err.splitlines()[0]) == (2, f"{name}: 1 problem(s)")


def test_somebody_tries_it_in_every_language() -> None:
    assert _PEOPLE.keys() == set(INTERFACE_LANGUAGES)
