"""`depeche sources`: list, add, remove, pause, health, import, export."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cli_samples import FERRY, FERRY_TEXT, MILL, MILL_TEXT, feed, item

import bot
from bot.model.audit import COMMAND_LINE

SOURCE = """
[[source]]
id = "declared"
url = "{root}/feed"
outlet = "Talmar [bold]Post"
language = "en"
"""


@pytest.fixture
def declared(depeche: Any, web: Any, empty_archive: None) -> Any:
    """The command line with one source in its settings."""
    settings = (depeche.folder / "c.toml").read_text()
    depeche.write("c.toml", settings + "[polling]\nspacing = 0.0\n" + SOURCE.format(root=web.url))
    return depeche


def test_without_sources_it_says_how_to_add_one(depeche: Any) -> None:
    ran = depeche("sources", "list")
    assert (ran.code, ran.out) == (0, "no sources yet; `depeche sources add ADDRESS` adds one\n")
    assert depeche("sources", "list", "--json").json == []
    assert depeche("sources", "health").code == 0


def test_a_source_is_added_listed_paused_and_removed(
    declared: Any, web: Any, answer: Callable[..., Any]
) -> None:
    web.pages["/news"] = answer(
        feed(
            item(MILL, MILL_TEXT, f"{web.url}/ferry"),
            item(FERRY, FERRY_TEXT, f"{web.url}/ferry"),
            title="Kersaint",
        ),
        "application/rss+xml",
    )
    added = declared("sources", "add", f"{web.url}/news", "--id", "mill", "--kind", "public", "--yes")
    assert added.code == 0, added.err
    assert added.lines[0] == "Kersaint"
    assert f"· {MILL}, 24 Nov" in added.out
    assert "Its pages can be read" in added.out
    assert added.lines[-1] == "added mill"
    listed = declared("sources", "list")
    rows = {line.split()[0]: line for line in listed.lines}
    assert "Talmar [bold]Post" in rows["declared"]
    assert rows["declared"].rstrip().endswith("config")
    assert rows["mill"].rstrip().endswith("added")
    assert "+ new" in rows["mill"]
    [mill] = [one for one in declared("sources", "list", "--json").json if one["id"] == "mill"]
    assert (mill["url"], mill["kind"], mill["origin"], mill["state"]) == (
        f"{web.url}/news",
        "public",
        "admin",
        "new",
    )
    assert declared("sources", "pause", "mill").out == "paused mill\n"
    assert "paused" in declared("sources", "list").out
    assert declared("sources", "resume", "mill").out == "resumed mill\n"
    assert declared("sources", "remove", "mill", "--yes").out == "removed mill\n"
    assert "mill" not in declared("sources", "list").out
    assert declared.deeds() == [
        (COMMAND_LINE, "source.add", "mill", "127.0.0.1"),
        (COMMAND_LINE, "source.pause", "mill", ""),
        (COMMAND_LINE, "source.resume", "mill", ""),
        (COMMAND_LINE, "source.remove", "mill", ""),
    ]  # and of the declared one none


def test_the_same_address_is_not_added_twice(declared: Any, web: Any) -> None:
    again = declared("sources", "add", f"{web.url}/feed", "--yes")
    assert again.code == 1
    assert "already read as the source declared" in again.out


def test_what_can_not_be_added_says_why_in_one_line(declared: Any, web: Any) -> None:
    for path, reason in (("/404", "404"), ("/large", "larger"), ("/inside", "private")):
        ran = declared("sources", "add", f"{web.url}{path}", "--yes")
        assert ran.code == 1, path
        assert reason in ran.err, ran.err
        assert len(ran.err.strip().splitlines()) == 1
    for option in (("--kind", "secret"), ("--language", "french"), ("--id", "Ü"), ("--minutes", "0")):
        assert declared("sources", "add", f"{web.url}/feed", *option, "--yes").code == 2


def test_unknown_ids_are_refused_and_close_ones_named(declared: Any) -> None:
    for verb in ("pause", "resume", "remove"):
        ran = declared("sources", verb, "declard")
        assert ran.code == 1
        assert ran.err == "depeche: no source 'declard'; did you mean declared?\n"


def test_a_declared_source_is_not_removed(declared: Any) -> None:
    ran = declared("sources", "remove", "declared", "--yes")
    assert ran.code == 1
    assert "declared in config.toml" in ran.err
    assert "declared" in declared("sources", "list").out


def test_nothing_is_done_without_a_yes(declared: Any, web: Any, answer: Callable[..., Any]) -> None:
    web.pages["/news"] = answer(feed(item(MILL, MILL_TEXT, f"{web.url}/ferry")), "application/rss+xml")
    assert declared("sources", "add", f"{web.url}/news").code == 1
    assert "news" not in declared("sources", "list").out


def test_health_asks_nobody_unless_told_to(declared: Any, web: Any, answer: Callable[..., Any]) -> None:
    quiet = declared("sources", "health")
    assert (quiet.code, quiet.out) == (0, "1 source: 1 new\n")
    assert web.asked == []
    good = declared("sources", "health", "--check")
    assert good.code == 0
    assert good.lines[-1] == "1 source: 1 good"
    web.pages["/feed"] = answer("<p>fault", status=500)
    bad = declared("sources", "health", "--check")
    assert bad.code == 1
    assert "500" in bad.out
    [told] = declared("sources", "health", "--check", "--json").json
    assert (told["id"], told["answer"], told["entries"]) == ("declared", "failing", 0)
    [report] = declared("sources", "health", "--json").json
    assert report["state"] == "new"
    said = (Path(bot.__file__).parents[1] / "docs" / "commands.md").read_text(encoding="utf-8")
    assert {*told, *report} <= set(re.findall(r"`(\w+)`", said))


def test_lists_go_out_and_come_back_in(declared: Any, web: Any) -> None:
    written = declared("sources", "export", "-o", "mine.opml")
    assert written.out == "mine.opml: 1 source\n"
    exported = declared("sources", "export").out
    assert f'xmlUrl="{web.url}/feed"' in exported
    again = declared("sources", "import", "mine.opml", "--yes")
    assert (again.code, again.lines[-1]) == (0, "new 0, already here 1, unusable 0")
    outlines = "".join(f'<outline text="x" xmlUrl="https://{name}.example/rss"/>' for name in "abc")
    declared.write("others.opml", f'<opml><body>{outlines}<outline xmlUrl="nonsense:"/></body></opml>')
    ran = declared("sources", "import", "others.opml", "--yes")
    assert ran.code == 1  # one entry is unusable
    assert "new 3, already here 0, unusable 1" in ran.out
    assert ran.lines[-1] == "added 3; they will be fetched within 6 secs"
    assert len(declared("sources", "list", "--json").json) == 4
    declared.write("plain.txt", "# ours\nhttps://d.example/rss\nhttps://a.example/rss\n")
    assert "new 1, already here 1" in declared("sources", "import", "plain.txt", "--yes").out
    assert declared.deeds() == [(COMMAND_LINE, "source.list", "", count) for count in "31"]


def test_a_file_that_is_no_list_is_refused(declared: Any) -> None:
    declared.write("bomb.opml", '<!DOCTYPE o [<!ENTITY a "b">]><opml><body>&a;</body></opml>')
    for name in ("bomb.opml", "absent.opml"):
        ran = declared("sources", "import", name, "--yes")
        assert ran.code == 1
        assert len(ran.err.strip().splitlines()) == 1


def test_wrong_settings_exit_with_2(depeche: Any) -> None:
    depeche.write("c.toml", "[polling]\nspacing = -1\n")
    for verb in (("list",), ("health",), ("export",), ("pause", "x")):
        assert depeche("sources", *verb).code == 2


def test_a_list_of_thousands_comes_in(declared: Any) -> None:
    outlines = "".join(f'<outline xmlUrl="https://news.example/feed?id={number}"/>' for number in range(5000))
    declared.write("many.opml", f"<opml><body>{outlines}</body></opml>")
    ran = declared("sources", "import", "many.opml")
    assert "new 5000, already here 0, unusable 0" in ran.out
