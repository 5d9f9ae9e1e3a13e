"""Articles as JSON lines."""

import json
from datetime import UTC, datetime

import pytest
from samples import NOW

from bot.ingest.jsonl import read_jsonl
from bot.model.article import Draft, ProvenanceKind, Refusal

LINE = {
    "id": "a1",
    "url": "https://courrier.example/pont?utm_source=x",
    "title": "Un pont rouvre",
    "lead": "Après un an de travaux.",
    "text": "Le pont de Brévans rouvre lundi.\n\nLes bus y passeront d’abord.",
    "language": "FR",
    "published": "2024-05-12T08:30:00+02:00",
    "outlet": "Le Courrier",
}


def read(*lines: object, verbatim: bool = False) -> list[Draft | Refusal]:
    rows = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    return [outcome for _, outcome in read_jsonl("\n".join(rows).encode(), verbatim=verbatim, now=NOW)]


def one(line: object, *, verbatim: bool = False) -> Draft:
    (draft,) = read(line, verbatim=verbatim)
    assert isinstance(draft, Draft), draft
    return draft


def test_all_fields() -> None:
    draft = one(LINE)
    assert (draft.external_id, draft.title, draft.lead) == ("a1", "Un pont rouvre", "Après un an de travaux.")
    assert draft.paragraphs == ("Le pont de Brévans rouvre lundi.", "Les bus y passeront d’abord.")
    assert (draft.language, draft.outlet) == ("fr", "Le Courrier")
    assert draft.url == "https://courrier.example/pont"
    assert draft.published == datetime(2024, 5, 12, 6, 30, tzinfo=UTC)


def test_all_but_id_and_text_may_be_absent() -> None:
    draft = one(
        {"id": 7, "text": "Le marché de la place du Pont rouvre samedi matin, après deux ans de travaux."}
    )
    assert draft.external_id == "7"
    assert draft.title.startswith("Le marché")
    assert draft.language == "fr"
    assert draft.published is None


def test_other_names_for_lead_and_text() -> None:
    draft = one({"id": "x", "heading": "Le chapeau.", "body": "Le corps du texte."})
    assert (draft.lead, draft.body) == ("Le chapeau.", "Le corps du texte.")


def test_verbatim_keeps_every_offset() -> None:
    text = "  Une  phrase\u00a0étrange\r\nsur deux lignes.\x00 Fin.  "
    body = one({"id": "x", "text": text}, verbatim=True).body
    assert body == text.replace("\x00", "\ufffd")
    assert one({"id": "x", "text": text}, verbatim=True).title == ""


def test_export_s_own_fields() -> None:
    provenance = {"kind": "machine_translation", "relayed_by": "Relais", "notice": "Traduit par une machine."}
    draft = one(
        LINE
        | {
            "provenance": provenance,
            "authors": ["Jeanne Corbel"],
            "section": "Ville",
            "image": "https://a.example/i.jpg",
        }
    )
    assert draft.provenance.kind is ProvenanceKind.MACHINE_TRANSLATION
    assert draft.provenance.relayed_by == "Relais"
    assert (draft.authors, draft.section, draft.image) == (
        ("Jeanne Corbel",),
        "Ville",
        "https://a.example/i.jpg",
    )


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{not json", "not valid JSON"),
        ("[1, 2]", "not a JSON object"),
        ({"text": "Sans identité."}, "id is missing"),
        ({"id": "x"}, "no text"),
        ({"id": "x", "text": "  "}, "no text"),
        ({"id": "x", "text": ["a"]}, "text is not as expected"),
        ({"id": "", "text": "a"}, "id is not as expected"),
    ],
)
def test_a_bad_line_is_refused_with_its_number_and_others_go_on(line: object, reason: str) -> None:
    first, bad, last = read(LINE, line, LINE)
    assert isinstance(bad, Refusal)
    assert bad.reason == reason
    assert bad.external_id == ((line.get("id") or None) if isinstance(line, dict) else None)
    assert isinstance(first, Draft)
    assert isinstance(last, Draft)


def test_what_has_only_a_lead_has_that_as_its_text() -> None:
    line = {"id": "x", "title": "Le bac", "heading": "Le bac revient mardi.", "body": ""}
    draft = one(line)
    assert (draft.title, draft.lead, draft.body) == ("Le bac", None, "Le bac revient mardi.")
    [(_, refusal)] = read_jsonl(json.dumps(line).encode(), verbatim=True, now=NOW)
    assert isinstance(refusal, Refusal)  # offsets would be into what is not its text


def test_marks_and_blank_lines_are_passed_over() -> None:
    data = b"\xef\xbb\xbf" + json.dumps(LINE).encode() + b"\r\n\n\n" + json.dumps(LINE).encode() + b"\n"
    assert [number for number, _ in read_jsonl(data, now=NOW)] == [1, 4]


def test_dates_and_addresses_that_cannot_be_are_dropped() -> None:
    draft = one(LINE | {"published": "2999-01-01", "url": "javascript:alert(1)", "language": "français"})
    assert (draft.published, draft.url) == (None, None)
