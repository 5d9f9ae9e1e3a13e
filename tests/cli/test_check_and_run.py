"""`depeche check` and `run`, wrong settings, and how verbs are stopped."""

import asyncio
import os
import signal
import socket
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cli_samples import FERRY_TEXT, line
from paid_peers import DeepLPeer
from peers import LibrePeer

TOKEN = "4242:never-to-be-shown-to-anyone"


@pytest.mark.parametrize(
    "verb",
    [["run"], ["check"], ["say", "x"], ["read", "x"], ["import", "x"], ["export"]],
    ids=lambda verb: verb[0],
)
def test_a_wrong_config_tells_every_problem(depeche: Any, verb: list[str]) -> None:
    depeche.write(
        "bad.toml",
        'keep_days = "soon"\nkeep_day = 3\n[telegram]\ntoken = "hunter2"\nadmins = ["ann"]\n'
        '[database]\nurl = "mysql://root:hunter3@x"\n[[outlet]]\nshow = "some"\n[readers]\nlanguage = "ja"\n',
    )
    ran = depeche(*verb, config="bad.toml")
    assert (ran.code, ran.out) == (2, "")
    keys = ("keep_days", "keep_day", "telegram.token", "telegram.admins.0", "database.url", "outlet.0.name")
    for key in (*keys, "outlet.0.show", "readers.language"):
        assert f"\n  {key}: " in ran.err, key
    assert "did you mean keep_days?" in ran.err
    assert "hunter" not in ran.err
    assert len(ran.err.splitlines()) == 9


def test_config_files_that_are_none(depeche: Any) -> None:
    depeche.write("not.toml", "this is = = not toml")
    depeche.write("latin.toml", 'data_dir = "é"'.encode("latin-1"))
    for name in ("not.toml", "latin.toml", "missing.toml", "."):
        ran = depeche("export", config=name)
        assert (ran.code, ran.err.splitlines()[0]) == (2, f"{name}: 1 problem(s)")


def test_a_missing_token(depeche: Any) -> None:
    for verb in ("run", "check"):
        ran = depeche(verb)
        assert ran.code == 2
        assert "telegram.token: missing; @BotFather" in ran.out + ran.err


def with_server(depeche: Any, url: str) -> None:
    with (depeche.folder / "c.toml").open("a") as config:
        config.write(f'[telegram]\ntoken = "{TOKEN}"\napi_base_url = "{url}"\n')


@pytest.fixture
def nobody() -> Iterator[str]:
    """An address at which nobody listens, and nobody else gets to."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{held.getsockname()[1]}"


def test_threads_of_run_take_short_turns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import bot.cli.run as verb

    turns: list[float] = []

    def instead(running: Any) -> None:
        running.close()
        turns.append(sys.getswitchinterval())

    (tmp_path / "c.toml").write_text(f'[telegram]\ntoken = "{TOKEN}"\n')
    monkeypatch.setattr(verb, "run_async", instead)
    monkeypatch.setattr(verb, "configure_logs", lambda _settings: None)
    before = sys.getswitchinterval()
    try:
        verb.run(tmp_path / "c.toml")
    finally:
        sys.setswitchinterval(before)
    assert turns[0] <= 0.001


def test_check_of_a_good_a_wrong_and_an_unreachable_server(depeche: Any, web: Any, answer: Any) -> None:
    with_server(depeche, web.url)
    me = '{"ok": true, "result": {"id": 4242, "is_bot": true, "first_name": "D", "username": "depeche_bot"}}'
    web.pages[f"/bot{TOKEN}/getMe"] = answer(me, "application/json")
    good = depeche("check")
    assert (good.code, good.lines[0].split()) == (0, ["config", "ok"])
    assert "ok: 0 articles on sqlite, index up to date" in good.lines[1]
    assert good.lines[2].endswith("ok: @depeche_bot")
    assert "/setinline" in good.lines[3]  # this bot's getMe says nothing of inline mode
    refusal = '{"ok": false, "error_code": 401, "description": "Unauthorized"}'
    web.pages[f"/bot{TOKEN}/getMe"] = answer(refusal, "application/json", 401)
    wrong = depeche("check")
    assert (wrong.code, "does not know this token" in wrong.lines[2]) == (2, True)
    started = depeche("run")
    assert (started.code, "telegram.token: the server does not know this token" in started.err) == (2, True)
    web.pages[f"/bot{TOKEN}/getMe"] = answer("<html>proxy</html>", "text/html", 502)
    assert depeche("check").code == 1
    for ran in (good, wrong, started):
        assert TOKEN not in ran.out + ran.err
        assert "Traceback" not in ran.out + ran.err


def test_check_of_a_server_that_is_not_there(depeche: Any, nobody: str) -> None:
    with_server(depeche, nobody)
    ran = depeche("check")
    assert ran.code == 1
    assert ran.lines[2].startswith("telegram  ")
    assert "ok" not in ran.lines[2].split()
    assert TOKEN not in ran.out + ran.err


def ended(process: Any, sent: signal.Signals) -> tuple[int, float, str]:
    """Send a signal to the whole group, as a terminal does; give exit code, seconds, and what was written."""
    began = time.monotonic()
    os.killpg(process.pid, sent)
    out, err = process.communicate(timeout=100)
    return process.returncode, time.monotonic() - began, out + err


def test_run_stops_while_no_server_answers(depeche: Any, nobody: str) -> None:
    with_server(depeche, nobody)
    process = depeche.spawn("run", "-c", "c.toml")
    assert "telegram.unreachable" in process.stderr.readline()
    code, seconds, written = ended(process, signal.SIGINT)
    assert (code, "Traceback" in written) == (0, False)
    assert seconds < 30


def test_run_stops_while_the_server_is_silent(depeche: Any, web: Any, wait_for: Any) -> None:
    web.pages[f"/bot{TOKEN}/getMe"] = web.pages["/slow"]
    with_server(depeche, web.url)
    process = depeche.spawn("run", "-c", "c.toml")
    wait_for(lambda: web.asked)
    code, seconds, written = ended(process, signal.SIGTERM)
    assert (code, "Traceback" in written) == (0, False)
    assert seconds < 30


def test_ctrl_c_ends_an_import_at_once_and_the_next_one_goes_on(depeche: Any, wait_for: Any) -> None:
    total = 240
    lines = "".join(line(str(n), f"Report {n}", (f"Text number {n}.", *FERRY_TEXT * 8)) for n in range(total))
    depeche.write("reports.jsonl", lines)
    process = depeche.spawn("import", "reports.jsonl", "-c", "c.toml")
    wait_for(lambda: stored(depeche.folder / "data/depeche.sqlite") > 0)
    code, seconds, written = ended(process, signal.SIGINT)
    assert code == 130
    assert "Traceback" not in written, written
    assert seconds < 30
    half = len(depeche("export").lines)
    assert 0 < half < total
    ran = depeche("import", "reports.jsonl")
    assert ran.lines[-1] == f"added {total - half}, updated 0, duplicate {half}, refused 0"


def stored(path: Path) -> int:
    """Count the articles, none before there are tables."""
    if not path.exists():
        return 0
    with closing(sqlite3.connect(path, timeout=30)) as connection:
        try:
            return int(connection.execute("SELECT count(*) FROM article").fetchone()[0])
        except sqlite3.OperationalError:
            return 0


def test_ctrl_c_ends_a_read_of_a_slow_address(depeche: Any, web: Any, wait_for: Any) -> None:
    depeche.write(
        "slow.toml", '[fetch]\nallow_networks = ["127.0.0.1/32"]\nproxy = "none"\ntimeout = 100.0\n'
    )
    process = depeche.spawn("read", f"{web.url}/slow", "-c", "slow.toml")
    wait_for(lambda: web.asked)
    code, seconds, written = ended(process, signal.SIGINT)
    assert (code, written) == (130, "")
    assert seconds < 30


def test_no_control_characters_where_there_is_no_terminal(depeche: Any) -> None:
    depeche.write(
        "reports.jsonl", "".join(line(str(n), f"Report {n}", FERRY_TEXT) for n in range(150)) + "bad\n"
    )
    for verb in (("import", "reports.jsonl"), ("check",), ("say", "/latest"), ("read", "reports.jsonl")):
        ran = depeche(*verb, TERM="xterm-256color", COLUMNS="80")
        assert not {"\x1b", "\r", "\b"} & set(ran.out + ran.err), verb


def test_help_names_every_verb(depeche: Any) -> None:
    ran = depeche("--help", config=None)
    assert ran.code == 0
    for verb in ("demo", "init", "run", "check", "owner", "say", "read", "import", "export"):
        assert f"\n  {verb} " in ran.out
        assert depeche(verb, "--help", config=None).code == 0
    assert depeche("fly", config=None).code == 2


async def test_check_has_each_engine_translate_if_asked_to(depeche: Any) -> None:
    table = {("en", "fr", "The ferry is back in port."): "Le ferry est de retour.\x1b[31m"}
    async with (
        LibrePeer(table, key="sesame-1") as libre,
        DeepLPeer(table, key="sesame-2:fx") as deepl,
        LibrePeer() as parrot,
    ):
        depeche.write(
            "e.toml",
            f"""
            [[engine]]
            kind = "libretranslate"
            url = "{libre.url}"
            key = "sesame-1"
            [[engine]]
            kind = "deepl"
            url = "{deepl.url}"
            key = "sesame-2:fx"
            [[engine]]
            kind = "deepl"
            name = "Another"
            url = "{deepl.url}"
            key = "sesame-3:fx"
            [[engine]]
            kind = "libretranslate"
            name = "Nobody"
            url = "http://127.0.0.1:9"
            [[engine]]
            kind = "libretranslate"
            name = "Parrot"
            url = "{parrot.url}"
            """,
        )
        ran = await asyncio.to_thread(depeche, "check", config="e.toml")
        assert "\nengines   ok: LibreTranslate, DeepL, Another, Nobody, Parrot (--engines has" in ran.out
        assert libre.calls == deepl.calls == 0
        ran = await asyncio.to_thread(depeche, "check", "--engines", config="e.toml")
        assert ran.code == 2
        assert "\nLibreTranslate ok: en-fr in 0." in ran.out
        assert "s: Le ferry est de retour.[31m\n          6 pairs of languages\n" in ran.out
        assert "\nDeepL     ok: en-fr in " in ran.out
        assert "it has counted 26 of 500000 characters this month" in ran.out
        assert "\nAnother   it refuses the key (403)\n" in ran.out
        assert "\nNobody    can't be reached: " in ran.out
        assert "\nParrot    it answers, but not in the other language: The ferry is back" in ran.out
        assert "sesame" not in ran.out + ran.err
