"""`depeche reanalyse`: all of it, interrupted, killed; what it prints and how it exits."""

import random
import signal
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from cli_samples import FERRY_TEXT, line

from bot.model.audit import COMMAND_LINE

ARTICLES = 300


def ask(depeche: Any, statement: str) -> list[tuple[Any, ...]]:
    path: Path = depeche.folder / "data" / "depeche.sqlite"
    with closing(sqlite3.connect(path, timeout=30)) as connection, connection:
        return connection.execute(statement).fetchall()


def fall_behind(depeche: Any) -> None:
    """Make the archive what it was before anybody analysed it."""
    ask(depeche, "UPDATE article SET analysed = 0, summary = '[]', terms = '[]', words = 0")
    for table in ("quote", "event", "article_term", "article_features"):
        ask(depeche, f"DELETE FROM {table}")


def contents(depeche: Any) -> list[list[tuple[Any, ...]]]:
    return [
        ask(depeche, "SELECT id, words, minutes, summary, terms, analysed FROM article ORDER BY id"),
        ask(depeche, "SELECT article_id, number, start, speaker_id, cue FROM quote ORDER BY 1, 2"),
        ask(depeche, "SELECT article_id, number, first, last, start FROM event ORDER BY 1, 2"),
        ask(depeche, "SELECT article_id, key FROM article_term ORDER BY 1, 2"),
        ask(depeche, "SELECT article_id, features FROM article_features ORDER BY 1"),
    ]


def fill(depeche: Any) -> list[list[tuple[Any, ...]]]:
    lines = "".join(
        line(
            str(number),
            f"Report {number} of the ferry",
            (
                f"Boat {number} will sail on {number % 28 + 1} May.",
                f"“Number {number} is ready,” said Mayor Ann Lowell{number % 7}.",
                *FERRY_TEXT,
            ),
            outlet="Talmar Post",
        )
        for number in range(ARTICLES)
    )
    depeche.write("reports.jsonl", lines)
    assert depeche("import", "reports.jsonl").code == 0
    return contents(depeche)


def test_what_is_behind_and_everything(depeche: Any, newsstand: Path) -> None:
    (depeche.folder / "data").mkdir()
    for file in newsstand.iterdir():
        if file.is_file():
            (depeche.folder / "data" / file.name).write_bytes(file.read_bytes())
    before = contents(depeche)
    assert depeche("reanalyse").out == "re-analysed 0\n"
    fall_behind(depeche)
    ran = depeche("reanalyse")
    assert (ran.code, ran.out, ran.err) == (0, "re-analysed 3\n", "")
    assert contents(depeche) == before
    ran = depeche("reanalyse", "--all")
    assert (ran.code, ran.out) == (0, "re-analysed 3\n")
    assert contents(depeche) == before
    assert depeche("check").out.count("index up to date") == 1
    assert depeche.deeds() == [(COMMAND_LINE, "archive.reanalyse", "", "3")] * 2


def test_interrupted_and_killed_it_goes_on(depeche: Any, wait_for: Any) -> None:
    before = fill(depeche)
    fall_behind(depeche)
    seed = random.randrange(10_000)
    print(f"seed {seed}")
    chance = random.Random(seed)

    def done() -> int:
        return int(ask(depeche, "SELECT count(*) FROM article WHERE analysed > 0")[0][0])

    for number in (signal.SIGINT, signal.SIGKILL):
        further = done() + chance.randrange(1, 80)
        with depeche.spawn("reanalyse", "-c", "c.toml") as process:
            wait_for(lambda: done() >= further)  # noqa: B023 - called before it changes
            process.send_signal(number)
            out, err = process.communicate()
        assert done() < ARTICLES, "it was over before it was interrupted"
        if number is signal.SIGINT:
            assert process.returncode == 130
            assert out.startswith("interrupted: re-analysed ")
            assert f" of {ARTICLES};" in out
            assert err == ""
    left = ARTICLES - done()
    ran = depeche("reanalyse")
    assert (ran.code, ran.out) == (0, f"re-analysed {left}\n")
    assert contents(depeche) == before
    seqs = ask(depeche, "SELECT seq FROM archive_log ORDER BY seq")
    # Each came, got its story, and was re-analysed once.
    assert [seq for (seq,) in seqs] == list(range(1, 3 * ARTICLES + 1))


def test_everything_goes_on_where_it_was_killed(depeche: Any, wait_for: Any) -> None:
    before = fill(depeche)

    def passed() -> int:
        found = ask(depeche, "SELECT value FROM meta WHERE key = 'reanalysis'")
        return int(found[0][0].partition(":")[2]) if found else 0

    with depeche.spawn("reanalyse", "--all", "-c", "c.toml") as process:
        wait_for(lambda: passed() > 0)
        process.kill()
        process.communicate()
    last = passed()
    assert 0 < last < ARTICLES
    ran = depeche("reanalyse", "--all")
    assert ran.code == 0
    assert ran.out == f"going on after article {last}, re-analysed {ARTICLES - last}\n"
    assert passed() == 0
    assert contents(depeche) == before
