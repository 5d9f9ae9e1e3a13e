"""Plain text saved from a page: the article, and nothing of the site around it."""

# ruff: noqa: E501 - texts and markup stand as they come, one paragraph a line

import pytest
from samples import ALL, FRENCH, NOW, Saved

from bot.ingest.plaintext import read_text
from bot.model.article import Draft, ProvenanceKind, Refusal


def read(text: str, **kwargs: str) -> Draft:
    draft = read_text(text.encode(), now=NOW, **kwargs)
    assert isinstance(draft, Draft), draft
    return draft


@pytest.mark.parametrize("saved", ALL.values(), ids=list(ALL))
def test_reads_saved_articles(saved: Saved) -> None:
    draft = read(saved.text)
    assert draft.title == saved.title
    assert (draft.outlet, draft.section, draft.language) == (saved.outlet, saved.section, saved.language)
    assert draft.lead == saved.lead
    assert draft.body.startswith(saved.first)
    assert draft.body.endswith(saved.last)
    assert len(draft.paragraphs) == saved.paragraphs
    assert draft.published == saved.published
    assert draft.authors == saved.authors


@pytest.mark.parametrize("saved", ALL.values(), ids=list(ALL))
def test_tells_who_relays(saved: Saved) -> None:
    provenance = read(saved.text).provenance
    assert provenance.relayed_by == saved.relay
    if saved.notice is None:
        assert provenance.kind is ProvenanceKind.ORIGINAL
        assert provenance.notice is None
    else:
        assert provenance.kind is ProvenanceKind.MACHINE_TRANSLATION
        assert provenance.notice is not None
        assert provenance.notice.startswith(saved.notice)


def test_reads_older_encodings() -> None:
    draft = read_text(FRENCH.text.encode("cp1252"), now=NOW)
    assert isinstance(draft, Draft)
    assert draft.title == FRENCH.title


def test_joins_hard_wrapped_lines() -> None:
    wrapped = """A village plants ten thousand trees

The village of Little Marsham planted its ten thousandth tree on Sunday,
nine years after a storm brought down most of the old beech wood in one
night. Families from the whole county came to help with spades and soup.

The mayor said the wood would be open to walkers from next spring, and
that the paths would be wide enough for wheelchairs and for horses too.
"""
    assert len(read(wrapped).paragraphs) == 2


def test_a_share_prompt_amid_the_text_ends_nothing() -> None:
    first, rest = FRENCH.text.split("« Nous attendions", 1)
    draft = read(f"{first}Partager\n\n« Nous attendions{rest}")
    assert len(draft.paragraphs) == FRENCH.paragraphs


def test_a_report_on_machine_translation_is_no_relay() -> None:
    report = """Museum lets software translate its labels

The museum of Brenholt will translate its three thousand labels automatically, without human editors, its director said on Friday. The software was trained on catalogues in nine languages and has run in two rooms since March.

"This text was translated by machine and no human editor has checked it," says a sign beside each label. Visitors have mostly been amused by the mistakes, according to a survey of four hundred people.

Curators will correct the labels of the permanent collection by hand before the summer. The project costs 80,000 euros a year, less than one translator's salary, and the council has asked for a report in the autumn.
"""
    assert read(report).provenance.kind is ProvenanceKind.ORIGINAL


@pytest.mark.parametrize(
    ("credit", "agency"), [("AFP", "AFP"), ("(avec AFP)", "AFP"), ("Reuters", "Reuters")]
)
def test_an_agency_s_credit_becomes_provenance(credit: str, agency: str) -> None:
    plain = FRENCH.text.split("\n\n")
    at = next(at for at, part in enumerate(plain) if part.startswith(FRENCH.last[:40]) or FRENCH.last in part)
    draft = read("\n\n".join((*plain[: at + 1], credit)))
    assert draft.provenance.agency == agency
    assert draft.body.endswith(FRENCH.last)


def test_a_title_repeated_by_the_page_is_not_its_lead() -> None:
    repeated = FRENCH.text.replace("\n\nL’opération", f"\n{FRENCH.title}\n\nL’opération", 1)
    assert read(repeated).lead == FRENCH.lead


def test_keeps_the_address_it_is_given() -> None:
    assert read(FRENCH.text, url="https://Example.org/a?utm_source=x#top").url == "https://example.org/a"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\n\t", "empty"),
        (b"Skip to content\nMenu\n", "empty"),
        (b"Just a line", "too short"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "PNG"),
        (b"%PDF-1.7 ...", "PDF"),
        (bytes(range(256)) * 20, "binary"),
        (b"a" * 10_000_001, "too large"),
    ],
)
def test_refuses_what_is_no_article(data: bytes, reason: str) -> None:
    refusal = read_text(data, now=NOW)
    assert isinstance(refusal, Refusal)
    assert reason in refusal.reason
    assert "\n" not in refusal.reason
