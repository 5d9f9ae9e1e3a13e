"""`depeche init` and `owner`, asked at a terminal and told by flags."""

import json
import os
import pty
import re
import select
import stat
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from bot.cli.questions import checked_contact, read_languages
from bot.cli.settings_file import compose, draft_beside, place
from bot.cli.starter import starter_feeds
from bot.config import load_config
from bot.errors import ConfigError
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.audit import COMMAND_LINE

TOKEN = "4242:AA-never-to-be-shown-to-anyone"
LINK = re.compile(r"https://t\.me/depeche_bot\?start=owner-[\w-]{22}")
ME = {
    "id": 4242,
    "is_bot": True,
    "first_name": "D",
    "username": "depeche_bot",
    "can_join_groups": True,
    "supports_inline_queries": True,
}
REFUSAL = '{"ok": false, "error_code": 401, "description": "Unauthorized"}'


def known(web: Any, answer: Any, **more: bool) -> str:
    """Let a server know the token; give its address."""
    web.pages[f"/bot{TOKEN}/getMe"] = answer(
        json.dumps({"ok": True, "result": ME | more}), "application/json"
    )
    return str(web.url)


def quick(depeche: Any, *more: str, **environment: str) -> Any:
    return depeche(
        "init",
        "--yes",
        "--languages",
        "fr,en",
        "--time-zone",
        "Europe/Paris",
        *more,
        config=None,
        **environment,
    )


def left(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"c.toml", ".out", ".err"}


def test_flags_alone_make_a_bot(depeche: Any, web: Any, answer: Any) -> None:
    url = known(web, answer)
    ran = quick(depeche, "--token", TOKEN, "--api-base-url", url, "--contact", "me@example.org")
    assert (ran.code, ran.err) == (0, "")
    assert LINK.search(ran.out)
    assert ran.lines[-1] == "Now start it:  depeche run"
    assert TOKEN not in ran.out
    path = depeche.folder / "config.toml"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    config = load_config(path)
    assert config.telegram.token.get_secret_value() == TOKEN
    assert config.telegram.api_base_url == url
    assert (config.readers.language, config.readers.time_zone) == ("fr", "Europe/Paris")
    assert config.fetch.contact == "me@example.org"
    assert {source.language for source in config.sources} == {"fr", "en"}
    assert len(config.sources) == len(starter_feeds(["fr", "en"]))
    assert config.outlets["rt"].label == "state-funded, Russia"
    assert (depeche.folder / "data" / "depeche.sqlite").exists()
    assert stat.S_IMODE((depeche.folder / "data").stat().st_mode) == 0o700
    assert left(depeche.folder) == {"config.toml", "data"}
    assert depeche("check", config=None).lines[-1].endswith("ok: @depeche_bot")


def test_what_is_there_is_not_overwritten_unless_told_to(depeche: Any, web: Any, answer: Any) -> None:
    url = known(web, answer)
    mine = depeche.write("config.toml", "keep_days = 3\n")
    flags = ("--token", TOKEN, "--api-base-url", url, "--no-starter-pack")
    ran = quick(depeche, *flags)
    assert (ran.code, "--force" in ran.err, mine.read_text()) == (2, True, "keep_days = 3\n")
    assert web.asked == []
    assert quick(depeche, *flags, "--force").code == 0
    assert load_config(mine).keep_days == 365
    assert load_config(mine).sources == ()
    assert stat.S_IMODE(mine.stat().st_mode) == 0o600


def test_a_token_in_the_environment_stays_there(depeche: Any, web: Any, answer: Any) -> None:
    url = known(web, answer)
    ran = quick(depeche, "--api-base-url", url, DEPECHE_TELEGRAM__TOKEN=TOKEN)
    assert ran.code == 0, ran.err
    assert TOKEN not in (depeche.folder / "config.toml").read_text()
    assert "stays where it is" in ran.out


def test_what_is_wrong_is_said_and_nothing_is_written(depeche: Any, web: Any, answer: Any) -> None:
    web.pages[f"/bot{TOKEN}/getMe"] = answer(REFUSAL, "application/json", 401)
    at = ("--api-base-url", web.url)
    for flags, code, said in (
        (("--token", TOKEN, *at), 2, "telegram.token: the server does not know this token"),
        (("--token", "hunter2", *at), 2, "telegram.token: expected the token"),
        (("--token", "", *at), 2, "telegram.token: expected the token"),
        (("--token", TOKEN, "--api-base-url", "http://127.0.0.1:1"), 1, "--no-check"),
        (("--token", TOKEN, "--api-base-url", "ftp://x"), 2, "--api-base-url: expected"),
        (at, 2, "telegram.token: missing, and no terminal to ask at"),
        (("--token", TOKEN, "--no-check", "--database-url", "mysql://x"), 2, "--database-url: expected"),
        (("--token", TOKEN, "--no-check", "--contact", "Zoé"), 2, "--contact: expected"),
        (("--token", TOKEN, "--no-check", "-c", "/proc/none/c.toml"), 2, "can't be written"),
        (
            ("--token", TOKEN, "--no-check", "--database-url", "postgresql://u:hunter2@127.0.0.1:1/x"),
            1,
            "127.0.0.1",
        ),
    ):
        ran = quick(depeche, *flags)
        assert (ran.code, said in ran.err) == (code, True), (flags, ran)
        assert "hunter2" not in ran.err
        assert TOKEN not in ran.err + ran.out
        assert left(depeche.folder) <= {"data"}, flags
    for flags, said in (
        (("--languages", "fr,xx"), "xx: choose among"),
        (("--time-zone", "Europe/Pariss"), "Europe/Paris?"),
    ):
        ran = depeche("init", "--yes", "--no-check", "--token", TOKEN, *flags, config=None)
        assert (ran.code, said in ran.err) == (2, True), ran


def test_without_a_server_the_link_is_a_message(depeche: Any) -> None:
    ran = quick(depeche, "--token", TOKEN, "--no-check")
    assert ran.code == 0
    assert re.search(r"^  /start owner-[\w-]{22}$", ran.out, re.MULTILINE)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, []),
        ({"can_read_all_group_messages": True}, ["/setprivacy"]),
        ({"can_join_groups": False}, ["/setjoingroups"]),
        ({"supports_inline_queries": False}, ["/setinline"]),
    ],
)
def test_botfathers_part_is_named(
    depeche: Any, web: Any, answer: Any, facts: dict[str, bool], said: list[str]
) -> None:
    ran = quick(depeche, "--token", TOKEN, "--api-base-url", known(web, answer, **facts))
    assert ran.code == 0
    assert re.findall(r"/set\w+", ran.out) == said


def test_owner_makes_a_new_link(depeche: Any, web: Any, answer: Any) -> None:
    quick(depeche, "--token", TOKEN, "--api-base-url", known(web, answer), "--no-starter-pack")
    first, second = (depeche("owner", config=None) for _ in range(2))
    assert first.code == second.code == 0
    assert LINK.search(first.out)
    assert LINK.search(second.out)
    assert first.out != second.out
    assert depeche.deeds() == [(COMMAND_LINE, "role.offer", "", "")] * 3
    web.pages[f"/bot{TOKEN}/getMe"] = answer(REFUSAL, "application/json", 401)
    assert depeche("owner", config=None).code == 2
    assert depeche("owner").code == 2  # no token


def test_the_token_can_come_from_standard_input(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "init", "--token", "-", "--no-check", "--yes"],
        cwd=tmp_path,
        env=surroundings(tmp_path),
        input=f"{TOKEN}\n",
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert TOKEN not in ran.stdout + ran.stderr
    assert tomllib.loads((tmp_path / "config.toml").read_text())["telegram"]["token"] == TOKEN


def surroundings(folder: Path) -> dict[str, str]:
    project = Path(starter_feeds.__code__.co_filename).parents[2]
    return {
        "PATH": "/usr/bin:/bin",
        "PYTHONPATH": str(project),
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "TZ": "Europe/Riga",
    }


AT_A_TERMINAL = """
import fcntl, runpy, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
runpy.run_module("bot", run_name="__main__", alter_sys=True)
"""
"""`python -m bot` with its standard input as the terminal that /dev/tty is and Ctrl-C comes from."""


class Terminal:
    """A program at a terminal, and the hands that type."""

    def __init__(self, folder: Path, *args: str) -> None:
        self._screen, line = pty.openpty()
        self._process = subprocess.Popen(
            [sys.executable, "-c", AT_A_TERMINAL, *args],
            stdin=line,
            stdout=line,
            stderr=line,
            cwd=folder,
            env=surroundings(folder) | {"DEPECHE_FORKED": "1"},
            start_new_session=True,
        )
        os.close(line)
        self.seen = ""

    def read_until(self, wanted: str, seconds: float = 60) -> str:
        """Wait for a text; give what came with it."""
        came, end = "", time.monotonic() + seconds
        while wanted not in came:
            assert time.monotonic() < end, f"waited in vain for {wanted!r}: {self.seen}"
            if select.select([self._screen], [], [], 0.1)[0]:
                part = os.read(self._screen, 4096).decode(errors="replace")
                came += part
                self.seen += part
        return came

    def type(self, text: str) -> None:
        time.sleep(0.1)  # getpass throws away what was typed before it asked
        os.write(self._screen, text.encode())

    def end(self) -> int:
        try:
            while part := os.read(self._screen, 4096):
                self.seen += part.decode(errors="replace")
        except OSError:  # the other end is closed
            pass
        return self._process.wait(timeout=60)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._screen)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Any]:
    opened: list[Terminal] = []

    def make(*args: str) -> Terminal:
        opened.append(Terminal(tmp_path, *args))
        return opened[-1]

    yield make
    for one in opened:
        one.close()


def test_a_newcomer_is_asked_and_may_err(tmp_path: Path, terminal: Any, web: Any, answer: Any) -> None:
    asked = terminal("init", "--api-base-url", known(web, answer))
    wrong = "4242:a-wrong-one"
    web.pages[f"/bot{wrong}/getMe"] = answer(REFUSAL, "application/json", 401)
    asked.read_until("(not shown): ")
    asked.type("nonsense\n")
    assert "expected the token" in asked.read_until("(not shown): ")
    asked.type(f"{wrong}\n")
    assert "does not know this token" in asked.read_until("(not shown): ")
    asked.type(f"{TOKEN}\n")
    assert "This is @depeche_bot." in asked.read_until("first) [en]: ")
    asked.type("klingon\n")
    assert "klingon: choose among en, fr, ru" in asked.read_until("first) [en]: ")
    asked.type("RU, fr\n")
    asked.read_until("Time zone [Europe/Riga]: ")
    asked.type("Mars/Olympus\n")
    assert "not a time zone name" in asked.read_until("Time zone [Europe/Riga]: ")
    asked.type("\n")
    asked.read_until("[Y/n]: ")
    asked.type("maybe\n")
    asked.read_until("[Y/n]: ")
    asked.type("n\n")
    asked.read_until("(Enter for none): ")
    asked.type("https://example.org/bot\n")
    assert asked.end() == 0, asked.seen
    assert LINK.search(asked.seen)
    for secret in (TOKEN, wrong):
        assert secret not in asked.seen
    config = load_config(tmp_path / "config.toml")
    assert (config.readers.language, config.readers.time_zone) == ("ru", "Europe/Riga")
    assert (config.sources, config.fetch.contact) == ((), "https://example.org/bot")


@pytest.mark.parametrize("typed", ["\x03", "\x04"], ids=["ctrl-c", "end of input"])
def test_breaking_off_leaves_nothing(
    tmp_path: Path, terminal: Any, web: Any, answer: Any, typed: str
) -> None:
    asked = terminal("init", "--api-base-url", known(web, answer))
    asked.read_until("(not shown): ")
    asked.type(f"{TOKEN}\n")
    asked.read_until("first) [en]: ")
    asked.type(typed)
    assert asked.end() == 130, asked.seen
    assert "Nothing was written." in asked.seen
    assert "Traceback" not in asked.seen
    assert list(tmp_path.iterdir()) == []


def test_who_is_offline_may_go_on(tmp_path: Path, terminal: Any) -> None:
    asked = terminal("init", "--api-base-url", "http://127.0.0.1:1", "--languages", "en", "--no-starter-pack")
    asked.read_until("(not shown): ")
    asked.type(f"{TOKEN}\n")
    assert "can't be asked" in asked.read_until("[y/N]: ")
    asked.type("y\n")
    asked.read_until("Time zone")
    asked.type("\n")
    asked.read_until("(Enter for none): ")
    asked.type("\n")
    assert asked.end() == 0, asked.seen
    assert "/start owner-" in asked.seen


def test_the_starter_pack() -> None:
    feeds = starter_feeds(INTERFACE_LANGUAGES)
    for language in INTERFACE_LANGUAGES:
        own = [feed for feed in feeds if feed.language == language]
        assert 10 <= len(own) <= 20
        assert {"public", "private"} <= {feed.kind.value for feed in own}
    assert len({feed.url for feed in feeds}) == len({feed.outlet for feed in feeds}) == len(feeds)
    for feed in feeds:
        assert bool(feed.label) == bool(feed.reason) == bool(feed.link), feed.outlet
    assert starter_feeds([]) == ()


def test_the_written_settings_can_be_loaded_whatever_they_hold(tmp_path: Path) -> None:
    values = {"fetch.contact": 'a "quote" \\ \t\x7f#', "telegram.token": TOKEN, "keep_days": 3}
    path = tmp_path / "config.toml"
    path.write_text(compose(values, starter_feeds(INTERFACE_LANGUAGES)), encoding="utf-8")
    config = load_config(path)
    assert config.fetch.contact == values["fetch.contact"]
    assert (config.keep_days, len(config.sources)) == (3, len(starter_feeds(INTERFACE_LANGUAGES)))
    for line in path.read_text(encoding="utf-8").splitlines():
        if (
            re.match(r"\w+ = ", line)
            and "[[" not in line
            and line.partition(" ")[0] in ("token", "keep_days")
        ):
            assert "  # " in line
    with pytest.raises(ValueError, match=r"fetch\.contakt"):
        compose({"fetch.contakt": "x"}, ())


def test_answers_are_read_kindly() -> None:
    assert read_languages(" FR , en fr") == ("fr", "en")
    for nonsense in ("", ",", "français", "fr;en"):
        with pytest.raises(ValueError, match="choose among"):
            read_languages(nonsense)
    for nonsense in ("a\nb", "é", "x" * 201):
        with pytest.raises(ValueError, match="expected"):
            checked_contact(nonsense)


def test_a_disk_without_second_names_takes_the_file_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuses)
    path = tmp_path / "config.toml"
    for text in ("first", "second"):
        with draft_beside(path, text) as draft, suppress(ConfigError):
            place(draft, path, overwrite=False)
    assert path.read_text() == "first"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert left(tmp_path) == {"config.toml"}
