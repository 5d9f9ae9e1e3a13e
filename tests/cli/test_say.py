"""`depeche say`: the whole stack without token or server, and without a trace."""

import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cli_samples import FERRY, FERRY_TEXT, MILL

from bot.locale.catalogue import Localiser


@pytest.fixture(autouse=True)
def _archive(depeche: Any, newsstand: Path) -> None:
    """An archive of three articles, two of them of a labelled outlet."""
    shutil.copytree(newsstand, depeche.folder / "data")
    with (depeche.folder / "c.toml").open("a") as config:
        config.write('[[outlet]]\nname = "Talmar Post"\nlabel = "owned by the ferry"\n')


def test_a_list_then_a_card(depeche: Any) -> None:
    ran = depeche("say", "/latest ferry", "--press", "1")
    assert (ran.code, ran.err) == (0, "")
    listing, card = ran.out.split("[1]\n[+ Follow this search]\n")
    assert f"1. {FERRY}" in listing
    assert "Talmar Post (owned by the ferry)" in listing
    assert card.strip().startswith(FERRY)
    assert "word for word" in card
    assert all(text in card for text in FERRY_TEXT)
    rows = [row for row in card.splitlines() if row.startswith("[")]
    assert rows[:2] == ["[Full text] [Original]", "[Share] [Similar] [☆ Save]"]
    assert rows[2].startswith("[→ Talmar]")
    assert rows[3:] == ["[◀ List] [+ Follow]", "[Report a mistake]"]
    assert "\x1b" not in ran.out


def test_several_texts_and_a_chain_of_buttons(depeche: Any) -> None:
    ran = depeche(
        "say", "/help", "moulin", "--press", "1", "--press", "full", "--press", "◀ art", "--press", "Share"
    )
    assert ran.code == 0
    parts = (
        "What I can do",
        "Results for “moulin”",
        "word for word",
        "End of the article",
        "Share this article",
    )
    places = [ran.out.index(part) for part in parts]
    assert places == sorted(places)
    assert ran.out.count(MILL) >= 4


def test_a_button_that_opens_an_address_tells_it(depeche: Any) -> None:
    ran = depeche("say", "/latest ferry", "--press", "1", "--press", "Original")
    assert ran.lines[-1] == "https://example.org/ferry"


def test_a_button_that_is_not_there(depeche: Any) -> None:
    ran = depeche("say", "/latest", "--press", "1", "--press", "Buy")
    assert ran.code == 1
    assert ran.err.startswith("no button 'Buy'")
    assert len(ran.err.splitlines()) == 1
    assert "word for word" in ran.out


def test_as_bot_api_messages(depeche: Any) -> None:
    ran = depeche("say", "/latest ferry", "/about", "--press", "x", "--json")
    assert ran.code == 1
    first, second = ran.jsonl
    assert first["reply_markup"]["inline_keyboard"][0][0]["text"] == "1"
    assert first["from"]["is_bot"] is True
    assert {entity["type"] for entity in second["entities"]} == {"bold", "bot_command"}
    assert second["message_id"] > first["message_id"]


def test_languages_and_names(depeche: Any) -> None:
    for code in ("fr", "ru", "en"):
        ran = depeche("say", "/latest", "--language", code)
        assert ran.out.startswith(Localiser(code).text("list-latest"))
    # What a name has chosen stays its own.
    assert (
        depeche("say", "/settings", "--press", "Language: English", "--press", "Русский", "--as", "Vera").code
        == 0
    )
    assert depeche("say", "/latest", "--as", "Vera").out.startswith(Localiser("ru").text("list-latest"))
    assert depeche("say", "/latest", "--as", "Ann").out.startswith(Localiser("en").text("list-latest"))
    with (depeche.folder / "c.toml").open("a") as config:
        config.write('[readers]\nlanguage = "fr"\n')
    assert depeche("say", "/latest", "--as", "Ann").out.startswith(Localiser("fr").text("list-latest"))


def test_in_a_group(depeche: Any) -> None:
    ran = depeche("say", "/latest ferry", "--chat", "Club", "--press", "1", "--json")
    assert ran.code == 0
    listing, card = ran.jsonl
    assert (listing["chat"]["title"], listing["chat"]["type"]) == ("Club", "supergroup")
    assert listing["reply_to_message"]["text"] == "/latest ferry"
    assert FERRY in card["text"]
    unheard = depeche("say", "ferry", "--chat", "Club")
    assert unheard.out == ""
    assert "in a group the bot sees only" in unheard.err


def test_what_nobody_can_write(depeche: Any) -> None:
    for text in ("", "   ", "x" * 5000):
        ran = depeche("say", text)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.startswith("depeche: a message ")


def test_neither_the_configured_server_nor_the_token_is_used(depeche: Any, trap: Any) -> None:
    with (depeche.folder / "c.toml").open("a") as config:
        config.write(f'[telegram]\ntoken = "4242:never-to-be-shown-to-anyone"\napi_base_url = "{trap.url}"\n')
    ran = depeche("say", "/latest", "--press", "1", HTTPS_PROXY=trap.url, HTTP_PROXY=trap.url)
    assert ran.code == 0
    assert "word for word" in ran.out
    assert "never-to-be" not in ran.out + ran.err


def test_it_leaves_no_trace_in_inbox_and_statistics(depeche: Any) -> None:
    before = depeche("export").out
    assert depeche("say", "/settings", "/stop", "/latest ferry", "--press", "1", "--chat", "Club").code == 0
    assert depeche("say", "ferry", "--press", "Similar", "--press", "1").code in (0, 1)
    with closing(sqlite3.connect(depeche.folder / "data/depeche.sqlite")) as connection:
        for table in ("inbox_update", "inbox_answer"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
        ids = [abs(row[0]) for row in connection.execute("SELECT id FROM chat")]
    assert ids
    assert all(4_400_000_000_000_000 <= number < 4_500_000_000_000_000 for number in ids)
    assert depeche("export").out == before
    assert (
        "3 articles" in depeche("check", DEPECHE_TELEGRAM__TOKEN="1:x", HTTPS_PROXY="http://127.0.0.1:9").out
    )


def test_it_leaves_a_running_bots_inbox_alone(depeche: Any) -> None:
    rows = "SELECT bot_id, update_id, payload, done FROM inbox_update ORDER BY update_id"
    with closing(sqlite3.connect(depeche.folder / "data/depeche.sqlite")) as connection:
        connection.executemany(
            "INSERT INTO inbox_update (bot_id, update_id, payload, received, done) VALUES (42, ?, ?, ?, ?)",
            [(1, None, 1, 1), (2, '{"update_id": 2}', 1, None)],
        )
        connection.execute(
            "INSERT INTO inbox_answer (bot_id, update_id, ordinal, message_id) VALUES (42, 2, 0, 7)"
        )
        connection.commit()
        before = connection.execute(rows).fetchall()
        assert depeche("say", "/latest ferry").code == 0
        assert connection.execute(rows).fetchall() == before
        assert connection.execute("SELECT message_id FROM inbox_answer").fetchall() == [(7,)]


def test_two_at_once_do_not_hear_each_other(depeche: Any) -> None:
    names = ("Xylophon", "Quetzal")
    outputs = {}

    def converse(name: str) -> None:
        with depeche.spawn(
            "say", f"q{name}", "/latest ferry", "--press", "1", "--as", name, "-c", "c.toml"
        ) as run:
            outputs[name] = (*run.communicate(timeout=100), run.returncode)

    threads = [threading.Thread(target=converse, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for name in names:
        out, err, code = outputs[name]
        assert (code, err) == (0, "")
        assert f"Nothing yet about “q{name}”" in out
        assert out.count("word for word") == 1
        assert not any(f"q{other}" in out for other in names if other != name)


def test_a_notice_is_shown_to_who_pressed(depeche: Any) -> None:
    pressed = ("say", "/settings", "--press", "✓ 3 sentences", "--press", "Long")
    assert depeche(*pressed).out.count("✓ Long") == 1
    ran = depeche("say", "/latest", "--press", "1", "--press", "Similar", "--press", "3")
    assert ran.code == 1
