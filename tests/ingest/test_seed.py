"""The page that the project began with, where it is at hand."""

from pathlib import Path

import pytest

from bot.ingest.plaintext import read_text
from bot.model.article import Draft, ProvenanceKind
from bot.text.words import count_words, reading_minutes

SEED = Path(__file__).parents[3] / "shared" / "seed"


@pytest.fixture
def seed() -> tuple[str, Draft]:
    files = sorted(SEED.glob("*.txt"))
    if not files:
        pytest.skip(f"no seed text in {SEED}")
    data = files[0].read_bytes()
    draft = read_text(data)
    assert isinstance(draft, Draft), draft
    return data.decode(), draft


def test_fields(seed: tuple[str, Draft]) -> None:
    _, draft = seed
    assert draft.title == "Moscou expose sa position sur les pourparlers avec Washington"
    assert (draft.outlet, draft.section) == ("RT", "Russie et ex-Union soviétique")
    assert draft.language == "fr"
    assert draft.published is None
    assert draft.lead is not None
    assert draft.lead.startswith("Des négociations de haut niveau")


def test_body_is_the_eight_paragraphs_and_nothing_else(seed: tuple[str, Draft]) -> None:
    text, draft = seed
    blocks = [block for block in text.split("\n\n") if block.strip()]
    begin = next(at for at, block in enumerate(blocks) if "Sergueï Ryabkov" in block)
    assert [part.strip() for part in blocks[begin : begin + 8]] == list(draft.paragraphs)
    assert draft.body.endswith("fournir d’autres détails.")


def test_provenance(seed: tuple[str, Draft]) -> None:
    text, draft = seed
    assert draft.provenance.kind is ProvenanceKind.MACHINE_TRANSLATION
    assert draft.provenance.relayed_by == "RT All Fr2Fr"
    assert draft.provenance.notice == text.strip().split("\n")[-1]


def test_takes_three_minutes(seed: tuple[str, Draft]) -> None:
    _, draft = seed
    assert reading_minutes(count_words(draft.body)) == 3
    assert reading_minutes(count_words(f"{draft.title} {draft.lead} {draft.body}")) == 3
