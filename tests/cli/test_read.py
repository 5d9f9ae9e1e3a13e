"""`depeche read`: pages, texts, feeds, JSONL and addresses, to eyes and to JSON."""

import gzip
import json
from typing import Any

from cli_samples import (
    FERRY,
    FERRY_TEXT,
    MILL,
    MILL_TEXT,
    TRAM,
    TRAM_TEXT,
    feed,
    item,
    line,
    page,
)

FIELDS = (
    *(
        "path",
        "url",
        "original_url",
        "title",
        "outlet",
        "section",
        "language",
        "authors",
        "published",
        "lead",
        "body",
        "image",
    ),
    *("summary", "quotes", "dates", "terms", "provenance", "words", "minutes", "sources"),
)


def test_a_page_as_json(depeche: Any) -> None:
    depeche.write("ferry.html", page(FERRY, FERRY_TEXT))
    ran = depeche("read", "ferry.html", "--json")
    assert (ran.code, ran.err) == (0, "")
    read = ran.json
    assert tuple(read) == FIELDS
    assert (read["path"], read["title"], read["outlet"], read["language"]) == (
        "ferry.html",
        FERRY,
        "Talmar Post",
        "en",
    )
    assert read["body"] == "\n\n".join(FERRY_TEXT)
    assert read["published"] is None
    assert (read["quotes"], read["dates"]) == ([], [])
    assert read["provenance"] == {
        "kind": "original",
        "relayed_by": None,
        "notice": None,
        "agency": None,
    }
    assert len(read["summary"]) == 3
    assert all(read["body"][found["start"] : found["end"]] == found["text"] for found in read["summary"])
    assert read["words"] == len(" ".join(FERRY_TEXT).split())


def test_for_eyes(depeche: Any) -> None:
    depeche.write("mill.html", page(MILL, MILL_TEXT, outlet="Kersaint Info", language="fr"))
    ran = depeche("read", "mill.html")
    assert ran.code == 0
    assert ran.lines[0] == MILL
    assert "Kersaint Info" in ran.lines[1]
    assert f"  1. {MILL_TEXT[0]}" in ran.lines


def test_agencies_claims_and_sources(depeche: Any) -> None:
    whole = page(FERRY, (*FERRY_TEXT, "(Reuters)"))
    claim = '<link rel="canonical" href="https://elsewhere.example/story"></head>'
    depeche.write(
        "ferry.html",
        "<!-- saved from url=(0027)https://talmar.example/ferry -->" + whole.replace("</head>", claim),
    )
    read = depeche("read", "ferry.html", "--json").json
    assert read["url"] == "https://talmar.example/ferry"
    assert read["original_url"] == "https://elsewhere.example/story"
    assert read["provenance"]["agency"] == "Reuters"
    assert read["sources"]["body"] == "page"
    for_eyes = depeche("read", "ferry.html").out
    assert "agency: Reuters" in for_eyes
    assert "its text comes from https://elsewhere.example/story" in for_eyes
    assert "body in page" in for_eyes


def test_a_teaser_is_refused_and_its_free_part_shown(depeche: Any) -> None:
    paid = '<script type="application/ld+json">{"@type": "Article", "isAccessibleForFree": false}</script>'
    depeche.write("ferry.html", page(FERRY, FERRY_TEXT[:1]).replace("</head>", paid + "</head>"))
    ran = depeche("read", "ferry.html", "--json")
    assert ran.code == 1
    assert ran.json["refused"] == "a paywall teaser: only the beginning is free to read"
    assert (ran.json["title"], ran.json["body"]) == (FERRY, FERRY_TEXT[0])
    for_eyes = depeche("read", "ferry.html")
    assert (for_eyes.code, for_eyes.lines[:3]) == (
        1,
        ["ferry.html", f"  refused: {ran.json['refused']}", FERRY],
    )


def test_the_length_of_the_summary(depeche: Any) -> None:
    depeche.write("ferry.html", page(FERRY, FERRY_TEXT))
    for count in (1, 2):
        ran = depeche("read", "ferry.html", "--json", "--sentences", str(count))
        assert len(ran.json["summary"]) == count
    assert depeche("read", "ferry.html", "--sentences", "0").code == 2


def test_many_in_order_with_what_is_refused_between(depeche: Any) -> None:
    depeche.write("in/a.html", page(FERRY, FERRY_TEXT))
    depeche.write("in/b.html", "")
    depeche.write("in/c.txt", "\n\n".join((TRAM, *TRAM_TEXT)))
    ran = depeche("read", "in", "nowhere.html", "in/a.html", "--jsonl")
    assert ran.code == 1
    assert [read["path"] for read in ran.jsonl] == [
        *("in/a.html", "in/b.html", "in/c.txt", "nowhere.html", "in/a.html")
    ]
    assert [read.get("title") for read in ran.jsonl] == [FERRY, None, TRAM, None, FERRY]
    assert ran.jsonl[1] == {"path": "in/b.html", "refused": "empty: no text in it"}
    assert ran.jsonl[3] == {"path": "nowhere.html", "refused": "no such file or folder"}
    whole = depeche("read", "in", "nowhere.html", "in/a.html", "--json")
    assert whole.json == ran.jsonl
    for_eyes = depeche("read", "in/b.html")
    assert (for_eyes.code, "refused: empty" in for_eyes.out) == (1, True)


def test_lines_of_json_give_offsets_into_their_text(depeche: Any) -> None:
    spaced = "  " + "  \n\n\n".join(FERRY_TEXT) + " "
    given = (
        json.dumps({"id": "one", "text": spaced}) + "\n",
        line(
            "two",
            MILL,
            MILL_TEXT,
            language="fr",
            outlet="Kersaint Info",
            published="2022-11-24T10:00:00+01:00",
        ),
        json.dumps({"id": "three", "title": TRAM, "heading": TRAM_TEXT[0], "body": " ".join(TRAM_TEXT[1:])})
        + "\n",
        "\n",
        json.dumps({"id": 4, "text": " ".join(MILL_TEXT), "url": "https://example.org/4", "extra": [1]}),
    )
    depeche.write("lines.jsonl", "".join(given))
    ran = depeche("read", "lines.jsonl")
    assert ran.code == 0
    one, two, three, four = ran.jsonl
    assert [read["id"] for read in ran.jsonl] == ["one", "two", "three", "4"]
    assert "path" not in one
    for read, text in ((one, spaced), (two, "\n\n".join(MILL_TEXT)), (four, " ".join(MILL_TEXT))):
        assert read["summary"]
        assert all(text[found["start"] : found["end"]] == found["text"] for found in read["summary"])
    assert (two["language"], two["outlet"], two["published"]) == (
        "fr",
        "Kersaint Info",
        "2022-11-24T09:00:00+00:00",
    )
    assert (three["lead"], three["language"]) == (TRAM_TEXT[0], "ru")
    assert four["url"] == "https://example.org/4"


def test_bad_lines_are_refused_and_the_others_go_on(depeche: Any) -> None:
    bad = (
        "not json\n",
        "[1]\n",
        '{"text": "no id"}\n',
        '{"id": "x"}\n',
        '{"id": "y", "text": " "}\n',
        '{"id":\n',
    )
    packed = gzip.compress("".join((line("1", FERRY, FERRY_TEXT), *bad, line("2", MILL, MILL_TEXT))).encode())
    depeche.write("lines.jsonl.gz", packed)
    ran = depeche("read", "lines.jsonl.gz")
    assert ran.code == 1
    assert [read.get("id") for read in ran.jsonl if "refused" not in read] == ["1", "2"]
    assert len([read for read in ran.jsonl if "refused" in read]) == len(bad)
    for number, read in enumerate(ran.jsonl[1:-1], start=2):
        assert read["path"].endswith(f"lines.jsonl.gz:{number}")
    assert [read.get("id") for read in ran.jsonl[1:-1]] == [None, None, None, "x", "y", None]


def test_feeds(depeche: Any) -> None:
    urls = [f"https://example.org/{number}" for number in range(2)]
    depeche.write("post.xml", feed(item(FERRY, FERRY_TEXT, urls[0]), item(MILL, MILL_TEXT, urls[1])))
    depeche.write("none.xml", "<html><p>no feed</p></html>")
    ran = depeche("read", "--feed", "post.xml", "none.xml")
    assert ran.code == 1
    read, refused = ran.jsonl
    assert (read["id"], read["title"]) == ("post.xml", "Talmar Post")
    assert [entry["title"] for entry in read["entries"]] == [FERRY, MILL]
    assert tuple(read["entries"][0]) == ("title", "url", "published", "author", "summary")
    assert read["entries"][0]["url"] == urls[0]
    assert read["entries"][0]["published"] == "2022-11-24T08:30:00+00:00"
    assert refused["path"] == "none.xml"
    assert refused["refused"]


def test_an_address(depeche: Any, web: Any) -> None:
    ran = depeche("read", f"{web.url}/ferry", "--json")
    assert (ran.code, ran.json["title"], ran.json["url"]) == (0, FERRY, f"{web.url}/ferry")
    announced = depeche("read", "--feed", f"{web.url}/feed")
    assert announced.jsonl[0]["entries"][0]["title"] == FERRY


def test_addresses_that_give_no_page(depeche: Any, web: Any) -> None:
    expected = {
        "/500": "answered 500",
        "/404": "answered 404",
        "/picture": "image/png",
        "/large": "larger than 1 MB",
        "/empty": "empty",
        "/inside": "a private address",
        "/metadata": "link-local",
    }
    secret = f"{web.url.replace('http://', 'http://ann:hunter2@')}/500"
    ran = depeche("read", *(web.url + path for path in expected), f"{web.url}/ferry", secret, "--jsonl")
    assert ran.code == 1
    for (path, reason), read in zip(expected.items(), ran.jsonl, strict=False):
        assert read["path"] == web.url + path
        assert reason in read["refused"]
        assert "\n" not in read["refused"]
    assert ran.jsonl[len(expected)]["title"] == FERRY
    assert "hunter2" not in ran.out + ran.err


def test_an_address_that_does_not_answer(depeche: Any, web: Any) -> None:
    impatient = '[fetch]\nallow_networks = ["127.0.0.1/32"]\nproxy = "none"\ntimeout = 1.0\n'
    depeche.write("impatient.toml", impatient)
    ran = depeche("read", f"{web.url}/slow", "--json", config="impatient.toml")
    assert (ran.code, ran.json["refused"]) == (1, "no complete answer within 1 s")


def test_what_robots_txt_closes_is_refused(depeche: Any, web: Any, answer: Any) -> None:
    web.pages["/robots.txt"] = answer("User-agent: *\nDisallow: /ferry\nDisallow: /feed\n", "text/plain")
    ran = depeche("read", f"{web.url}/ferry", "--json")
    assert (ran.code, ran.json["refused"]) == (1, "robots.txt does not let programs read it")
    assert "/ferry" not in web.asked
    assert depeche("read", "--feed", f"{web.url}/feed").code == 0


def test_private_addresses_are_refused_by_default(depeche: Any, web: Any) -> None:
    depeche.write("strict.toml", '[fetch]\nproxy = "none"\n')
    ran = depeche("read", f"{web.url}/ferry", "--json", config="strict.toml")
    assert (ran.code, ran.json["refused"]) == (1, "refused: it leads to a loopback address")
    assert web.asked == []
