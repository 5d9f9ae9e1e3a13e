"""`depeche import` and `export`: what comes in, what is refused, and that nothing is half-stored."""

import gzip
import io
import json
import os
import zipfile
from typing import Any

from cli_samples import FERRY, FERRY_TEXT, MILL, MILL_TEXT, TRAM, TRAM_TEXT, feed, item, line, page


def counts(ran: Any) -> tuple[int, ...]:
    """Read the last line, which has exactly this form."""
    words = ran.lines[-1].split(", ")
    assert [word.split()[0] for word in words] == ["added", "updated", "duplicate", "refused"]
    return tuple(int(word.split()[1]) for word in words)


def exported(depeche: Any, config: str = "c.toml") -> list[dict[str, Any]]:
    ran = depeche("export", config=config)
    assert (ran.code, ran.err) == (0, "")
    return list(ran.jsonl)


def test_every_kind_of_input_and_a_second_run(depeche: Any) -> None:
    depeche.write("in/ferry.html", page(FERRY, FERRY_TEXT))
    depeche.write("in/deeper/tram.txt", "\n\n".join((TRAM, *TRAM_TEXT)))
    depeche.write("in/post.xml", feed(item(MILL, MILL_TEXT, "https://example.org/mill")))
    lines = "".join(line(str(n), f"Report {n}", (f"Text number {n}.", *FERRY_TEXT[1:])) for n in range(45))
    depeche.write("in/reports.jsonl.gz", gzip.compress(lines.encode()))
    depeche.write("in/ferry_files/style.css", "p {}")
    depeche.write("in/.hidden.html", page(FERRY, FERRY_TEXT))
    ran = depeche("import", "in")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "added 48, updated 0, duplicate 0, refused 0\n"
    again = depeche("import", "in", "in/ferry.html")
    assert again.code == 0
    assert counts(again) == (0, 0, 49, 0)
    assert {article["title"] for article in exported(depeche)} >= {FERRY, MILL, TRAM, "Report 44"}
    found = depeche("say", "moulin Kersaint")
    assert MILL in found.out


def test_changed_and_repeated_texts(depeche: Any) -> None:
    depeche.write("a.jsonl", line("1", FERRY, FERRY_TEXT, url="https://example.org/1"))
    assert counts(depeche("import", "a.jsonl")) == (1, 0, 0, 0)
    depeche.write("a.jsonl", line("1", FERRY, (*FERRY_TEXT, "A correction."), url="https://example.org/1"))
    assert counts(depeche("import", "a.jsonl")) == (0, 1, 0, 0)
    depeche.write("b.jsonl", line("1", FERRY, (*FERRY_TEXT, "A correction."), url="https://example.org/copy"))
    assert counts(depeche("import", "b.jsonl")) == (0, 0, 1, 0)
    first, second = exported(depeche)
    assert first["text"].endswith("A correction.")
    assert second["duplicate_of"] == first["id"]


def test_a_date_for_what_states_none(depeche: Any) -> None:
    depeche.write("ferry.html", page(FERRY, FERRY_TEXT))
    depeche.write("post.xml", feed(item(MILL, MILL_TEXT, "https://example.org/mill")))
    ran = depeche("import", "ferry.html", "post.xml", "--published", "2021-03-04")
    assert ran.code == 0
    published = {article["title"]: article["published"][:10] for article in exported(depeche)}
    assert published == {FERRY: "2021-03-04", MILL: "2022-11-24"}
    assert "4 Mar 2021" in depeche("say", "ferry").out
    wrong = depeche("import", "ferry.html", "--published", "yesterday")
    assert (wrong.code, "expected a date like" in wrong.err) == (2, True)


BOMB = 60_000_000


def bad_inputs() -> dict[str, tuple[bytes, str]]:
    """Give each bad file with a part of the reason that it gets."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("page.html", page(FERRY, FERRY_TEXT) * 50_000)
    whole = gzip.compress(page(FERRY, FERRY_TEXT).encode() * 20)
    return {
        "empty.html": (b"", "empty"),
        "blank.txt": (b" \n\r\n\t ", "empty"),
        "binary.html": (bytes(range(256)) * 40, "not text"),
        "picture.jpg.html": (b"\xff\xd8\xff\xe0" + bytes(500), "a JPEG image"),
        "large.html": (b"<html><body>" + b"<p>word word word</p>" * 2_500_000, "too large: more than 10 MB"),
        "bomb.zip": (packed.getvalue(), "a zip archive"),
        "bomb.html.gz": (gzip.compress(b"<p>word</p>" * (BOMB // 11)), "too large: more than 10 MB"),
        "bomb.jsonl.gz": (gzip.compress(b'{"id":"1","text":"' + b"a" * BOMB + b'"}'), "larger than 10 MB"),
        "broken.html.gz": (whole[: len(whole) // 2], "compressed data is broken"),
        "menu.html": (b"<html><body><nav><a href=/a>One</a> <a href=/b>Two</a></nav></body></html>", ""),
        "deep.html": (b"<html><body>" + b"<div>" * 20_000 + b"words", ""),
        "list.jsonl": (b"[1, 2]\n", "not a JSON object"),
    }


def test_bad_input_is_refused_with_a_reason_and_the_rest_is_imported(depeche: Any) -> None:
    bad = bad_inputs()
    for name, (content, _) in bad.items():
        depeche.write(f"in/{name}", content)
    depeche.write("in/ferry.html", page(FERRY, FERRY_TEXT))
    depeche.write("in/tram.txt", "\n\n".join((TRAM, *TRAM_TEXT)))
    ran = depeche("import", "in", "nowhere.html", "in/no\nwhere")
    assert ran.code == 1
    assert counts(ran) == (2, 0, 0, len(bad) + 2)
    reasons = dict(row.split(": ", 1) for row in ran.err.splitlines())
    for name, (_, reason) in bad.items():
        given = next(text for path, text in reasons.items() if path.startswith(f"in/{name}"))
        assert given, name
        assert reason in given, name
    assert reasons["nowhere.html"] == reasons["in/no\\nwhere"] == "no such file or folder"
    assert {article["title"] for article in exported(depeche)} == {FERRY, TRAM}


def test_pages_cut_in_half_are_read_as_far_as_they_go(depeche: Any) -> None:
    cut = page(FERRY, FERRY_TEXT).encode()
    depeche.write("cut.html", cut[: cut.index(b"Passengers") + 20])
    russian = page(TRAM, TRAM_TEXT).encode()
    middle = russian.index("До конца".encode()) + 41
    depeche.write("letter.html", russian[:middle])
    ran = depeche("import", "cut.html", "letter.html")
    assert (ran.code, counts(ran)) == (0, (2, 0, 0, 0))
    texts = {article["title"]: article["text"] for article in exported(depeche)}
    assert texts[FERRY].startswith(FERRY_TEXT[0])
    assert texts[TRAM].startswith(TRAM_TEXT[0])


def test_feeds_that_lie_about_their_encoding(depeche: Any) -> None:
    for number, (declared, real) in enumerate(
        (("utf-16", "cp1251"), ("utf-8", "cp1251"), ("latin-1", "utf-8"))
    ):
        texts = (f"Вагон номер {number}.", *TRAM_TEXT)
        text = feed(item(f"{TRAM}: {number}", texts, f"https://example.org/tram/{number}"), title="Заречье")
        text = text.replace('version="1.0"', f'version="1.0" encoding="{declared}"', 1)
        depeche.write(f"in/{declared}.xml", text.encode(real))
    ran = depeche("import", "in")
    assert (ran.code, counts(ran)) == (0, (3, 0, 0, 0))
    for article in exported(depeche):
        assert article["title"].startswith(TRAM)
        assert TRAM_TEXT[0] in f"{article['lead']} {article['text']}"


def test_hostile_lines_stay_text(depeche: Any) -> None:
    title = "Ferry <b>bold</b> & 'quoted' \u202e \u0000"
    given = json.dumps({"id": "1", "title": title, "text": "<script>x</script> " + " ".join(FERRY_TEXT)})
    depeche.write("a.jsonl", given + "\n" + '{"id": "2", "text": "lone \\ud83d surrogate"}\n')
    ran = depeche("import", "a.jsonl")
    assert counts(ran)[0] >= 1
    shown = depeche("say", "ferry", "--press", "1", "--press", "Full text")
    assert shown.code == 0
    assert "\u202e" not in shown.out
    assert "\x00" not in shown.out


def test_an_export_imported_elsewhere_is_the_same_archive(depeche: Any) -> None:
    depeche.write("in/ferry.html", page(FERRY, FERRY_TEXT))
    depeche.write("in/post.xml", feed(item(MILL, MILL_TEXT, "https://example.org/mill")))
    # The same ids in different files, and ids that look like the archive's own.
    relayed = {"kind": "machine_translation", "relayed_by": "Relay", "notice": "No human editor."}
    rich = {
        "outlet": "Reka",
        "section": "Город",
        "authors": ["А. Б.", "В. Г."],
        "lead": "Коротко о новом вагоне.",
    }
    one = line(
        "1", TRAM, TRAM_TEXT, language="ru", provenance=relayed, published="2022-05-06T07:08:09Z", **rich
    )
    depeche.write("in/one.jsonl", one)
    depeche.write(
        "in/two.jsonl", line("1", "Second first", FERRY_TEXT[:2]) + line("article-1", "Own", MILL_TEXT[1:])
    )
    depeche.write("in/copy.jsonl", line("9", MILL, MILL_TEXT, url="https://example.org/copy"))
    assert depeche("import", "in").code == 0
    first = exported(depeche)
    assert len({article["id"] for article in first}) == len(first)
    ran = depeche("export", "-o", "all.jsonl")
    assert (ran.code, ran.out) == (0, "")
    depeche.write("other.toml", 'data_dir = "other"\n')
    copied = depeche("import", "all.jsonl", config="other.toml")
    assert copied.code == 0

    def essence(articles: list[dict[str, Any]]) -> list[dict[str, Any]]:
        dropped = ("added", "article")
        kept = [{key: value for key, value in item.items() if key not in dropped} for item in articles]
        return sorted(kept, key=lambda item: str(item["id"]))

    assert essence(exported(depeche, "other.toml")) == essence(first)
    assert counts(depeche("import", "all.jsonl", config="other.toml"))[0] == 0


def test_every_item_is_exported_with_its_story(depeche: Any) -> None:
    lines = (
        line("a", FERRY, FERRY_TEXT, outlet="Talmar Post", url="https://example.org/a"),
        line("b", MILL, MILL_TEXT, outlet="Le Quai"),
        line(
            "c", "Ferry of Talmar back in spring", FERRY_TEXT[::-1], outlet="Harbour", published="2022-11-24"
        ),
        line("d", FERRY, FERRY_TEXT, outlet="Copy", url="https://example.org/d"),
        line("e", FERRY, FERRY_TEXT, outlet="Talmar Post", url="https://example.org/a"),
        json.dumps({"id": "f", "title": "A lead", "heading": "Only a lead has come of it.", "body": ""}),
    )
    depeche.write("in.jsonl", "".join(lines))
    assert counts(depeche("import", "in.jsonl")) == (4, 0, 2, 0)
    found = {item["id"]: (item["story"], item["duplicate_of"]) for item in exported(depeche)}
    ferry, mill, lead = found["a"][0], found["b"][0], found["f"][0]
    assert len({ferry, mill, lead} - {None}) == 3
    assert found == {
        "a": (ferry, None),
        "b": (mill, None),
        "c": (ferry, None),
        "d": (ferry, "a"),
        "e": (ferry, "a"),
        "f": (lead, None),
    }
    more = line("g", "Talmar: the ferry", (FERRY_TEXT[1], FERRY_TEXT[0], "It was good news."), outlet="Mill")
    depeche.write("more.jsonl", more)
    depeche("import", "more.jsonl")
    assert {item["id"]: item["story"] for item in exported(depeche)}["g"] == ferry


def test_an_original_that_came_later_is_named_before_it_is_exported(depeche: Any, web: Any) -> None:
    fetch = '[fetch]\nallow_networks = ["127.0.0.1/32"]\nproxy = "none"\n'
    depeche.write("c.toml", f'data_dir = "data"\n{fetch}[readers]\nshare_sent_links = true\n')
    assert FERRY in depeche("say", f"{web.url}/ferry").out
    [first] = exported(depeche)
    depeche.write("in.jsonl", line("x", first["title"], (first["text"],), url="https://example.org/x"))
    depeche("import", "in.jsonl")
    hidden, shown = exported(depeche)
    assert (hidden["duplicate_of"], shown["id"], shown["duplicate_of"]) == ("x", "x", None)
    assert hidden["story"] == shown["story"] is not None


def test_what_a_reader_sent_for_themselves_is_not_exported(depeche: Any, web: Any) -> None:
    assert FERRY in depeche("say", f"{web.url}/ferry").out
    assert FERRY in depeche("say", "ferry").out
    assert FERRY not in depeche("say", "ferry", "--as", "Somebody else").out
    assert exported(depeche) == []


def test_an_index_that_was_deleted_is_made_again(depeche: Any) -> None:
    depeche.write("ferry.html", page(FERRY, FERRY_TEXT))
    depeche("import", "ferry.html")
    for path in sorted((depeche.folder / "data/index").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    assert FERRY in depeche("say", "ferry").out


def test_paths_that_can_not_be_written(depeche: Any) -> None:
    depeche.write("ferry.html", page(FERRY, FERRY_TEXT))
    nowhere = depeche("export", "-o", "no/such/folder.jsonl")
    assert (nowhere.code, "no/such/folder.jsonl: No such file" in nowhere.err) == (1, True)
    depeche.write("file.toml", 'data_dir = "ferry.html"\n')
    blocked = depeche("import", "ferry.html", config="file.toml")
    assert blocked.code == 1
    assert blocked.err.startswith("depeche: data_dir ")
    depeche.write("broken.toml", 'data_dir = "broken"\n')
    depeche.write("broken/depeche.sqlite", os.urandom(5000))
    damaged = depeche("import", "ferry.html", config="broken.toml")
    assert (damaged.code, len(damaged.err.splitlines())) == (1, 1)


def test_a_reader_that_goes_away_early(depeche: Any) -> None:
    lines = "".join(line(str(n), f"Report {n}", (f"Text number {n}.", *FERRY_TEXT * 3)) for n in range(200))
    depeche.write("reports.jsonl", lines)
    assert depeche("import", "reports.jsonl").code == 0
    with depeche.spawn("export", "-c", "c.toml") as process:
        assert process.stdout.readline().startswith("{")
        process.stdout.close()
        assert "Traceback" not in process.stderr.read()
