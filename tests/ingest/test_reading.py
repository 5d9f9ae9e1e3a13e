"""Any input to outcomes."""

import json

from pages import TITLE, page
from samples import FRENCH, NOW
from test_feeds import RSS

from bot.ingest.inputs import Input, InputKind
from bot.ingest.reading import fetched_input, read_input
from bot.ingest.web.fetch import Fetched
from bot.model.article import Draft, Refusal


def test_each_kind_has_its_reader() -> None:
    lines = (json.dumps({"id": 1, "text": "Un texte."}) + "\nbroken\n").encode()
    cases = (
        (InputKind.HTML, page().encode(), [("x", TITLE)]),
        (InputKind.TEXT, FRENCH.text.encode(), [("x", FRENCH.title)]),
        (InputKind.FEED, RSS.encode(), [("x#1", "Un pont & une rivière"), ("x#2", "La crue de mai")]),
        (InputKind.JSONL, lines, [("x:5", "Un texte."), ("x:6", None)]),
        (InputKind.EMPTY, b"", [("x", None)]),
        (InputKind.XML, b"<a/>", [("x", None)]),
        (InputKind.BINARY, b"%PDF-1", [("x", None)]),
    )
    for kind, data, expected in cases:
        readings = read_input(Input(name="x", kind=kind, data=data, first_line=5), now=NOW)
        found = [(r.name, r.outcome.title if isinstance(r.outcome, Draft) else None) for r in readings]
        assert found == expected


def test_says_what_a_binary_is() -> None:
    (reading,) = read_input(Input(name="x", kind=InputKind.BINARY, data=b"%PDF-1"))
    assert reading.outcome == Refusal(reason="not text: a PDF")


def test_an_answer_from_the_web() -> None:
    fetched = Fetched(
        url="https://courrier.example/short",
        final_url="https://courrier.example/2024/05/barrage?x=1",
        status=200,
        headers={},
        data=page().encode("cp1252", "replace"),
        content_type="text/html; charset=windows-1252",
    )
    (reading,) = read_input(fetched_input(fetched), now=NOW)
    assert isinstance(reading.outcome, Draft)
    assert reading.outcome.title == TITLE
    assert reading.outcome.url == "https://courrier.example/2024/05/barrage?x=1"
