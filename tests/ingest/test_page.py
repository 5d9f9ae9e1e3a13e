"""HTML pages: the article and what the page says of it, or one clear line why there is none."""

# ruff: noqa: E501 - texts and markup stand as they come, one paragraph a line

import html
import random
from datetime import UTC, datetime

import pytest
from pages import LEAD, NEWS_ARTICLE, PARAGRAPHS, TITLE, page
from samples import NOW

from bot.ingest.pages.page import examine_page, read_page
from bot.model.article import Draft, ProvenanceKind, Refusal

URL = "https://courrier.example/2024/05/barrage?utm_source=mail"


def read(text: str | bytes, url: str | None = URL, content_type: str | None = None) -> Draft:
    data = text if isinstance(text, bytes) else text.encode()
    draft = read_page(data, url=url, content_type=content_type, now=NOW)
    assert isinstance(draft, Draft), draft
    return draft


def refused(data: bytes) -> str:
    refusal = read_page(data, now=NOW)
    assert isinstance(refusal, Refusal), refusal
    assert "\n" not in refusal.reason
    return refusal.reason


def test_reads_what_the_page_says_of_itself() -> None:
    draft = read(page(json_ld=NEWS_ARTICLE, lead=LEAD))
    assert draft.title == TITLE
    assert draft.outlet == "Le Courrier de la Vorne"
    assert draft.section == "Environnement"
    assert draft.language == "fr"
    assert draft.authors == ("Jeanne Corbel", "Paul Tissot")
    assert draft.published == datetime(2024, 5, 12, 6, 30, tzinfo=UTC)
    assert draft.image == "https://courrier.example/img/barrage.jpg"
    assert draft.url == "https://courrier.example/2024/05/barrage"
    assert draft.provenance.kind is ProvenanceKind.ORIGINAL


def test_body_is_the_article_alone() -> None:
    draft = read(page(json_ld=NEWS_ARTICLE, lead=LEAD))
    assert draft.lead == LEAD
    assert draft.paragraphs == PARAGRAPHS


def test_lead_that_the_page_describes_itself_by() -> None:
    head = f'<meta name="description" content="{html.escape(PARAGRAPHS[0])}">'
    draft = read(page(head=head))
    assert draft.lead == PARAGRAPHS[0]
    assert draft.paragraphs == PARAGRAPHS[1:]


def test_a_description_that_no_reader_sees_is_no_lead() -> None:
    head = '<meta name="description" content="Toute l’actualité de la vallée, chaque jour, sur votre site préféré.">'
    assert read(page(head=head)).lead is None


def test_a_byline_that_leaked_into_the_body_goes() -> None:
    before = "<p>Par Jeanne Corbel</p><p>Publié le 12 mai 2024 à 8h30</p>"
    draft = read(page(json_ld=NEWS_ARTICLE, before=before))
    assert draft.paragraphs == PARAGRAPHS


@pytest.mark.parametrize("cut", [0.5, 0.6, 0.75, 0.9])
def test_a_page_cut_in_half_is_read_when_enough_is_there(cut: float) -> None:
    data = page(json_ld=NEWS_ARTICLE).encode()
    begin = data.index(PARAGRAPHS[0].encode())
    end = data.index(PARAGRAPHS[-1].encode())
    draft = read(data[: int(begin + (end - begin) * cut)])
    assert draft.title == TITLE
    assert draft.paragraphs[0] == PARAGRAPHS[0]


@pytest.mark.parametrize("credit", ["AFP", "(avec AFP)", "Le Courrier de la Vorne avec AFP"])
def test_an_agency_s_credit_becomes_provenance(credit: str) -> None:
    draft = read(page(json_ld=NEWS_ARTICLE, paragraphs=(*PARAGRAPHS, credit)))
    assert draft.paragraphs == PARAGRAPHS
    assert draft.provenance.agency == "AFP"
    assert draft.provenance.kind is ProvenanceKind.ORIGINAL


def test_an_agency_s_own_page_credits_nobody() -> None:
    own = {**NEWS_ARTICLE, "publisher": {"@type": "Organization", "name": "Reuters"}}
    start = f"PARIS (Reuters) - {PARAGRAPHS[0]}"
    assert read(page(json_ld=own, paragraphs=(start, *PARAGRAPHS[1:]))).provenance.agency is None
    other = read(page(json_ld=NEWS_ARTICLE, paragraphs=(start, *PARAGRAPHS[1:])))
    assert other.provenance.agency == "Reuters"
    assert other.paragraphs[0] == start


def test_the_feed_s_text_counts_when_the_page_gives_much_less() -> None:
    told = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    short = page(json_ld=NEWS_ARTICLE, paragraphs=PARAGRAPHS[:1])
    for given in (told, "\n\n".join(PARAGRAPHS)):
        draft = read_page(short.encode(), url=URL, told=given, now=NOW)
        assert isinstance(draft, Draft)
        assert draft.paragraphs == PARAGRAPHS
        assert draft.authors == ("Jeanne Corbel", "Paul Tissot")


@pytest.mark.parametrize("told", ["", "Un résumé de deux phrases. Pas plus.", f"<p>{PARAGRAPHS[0]}</p>"])
def test_the_page_s_text_counts_when_the_feed_gives_less(told: str) -> None:
    draft = read_page(page(json_ld=NEWS_ARTICLE).encode(), url=URL, told=told, now=NOW)
    assert isinstance(draft, Draft)
    assert draft.paragraphs == PARAGRAPHS


def test_the_text_that_the_page_states_counts_when_it_shows_much_less() -> None:
    stated = {**NEWS_ARTICLE, "articleBody": "\n\n".join(PARAGRAPHS)}
    examined = examine_page(page(json_ld=stated, paragraphs=PARAGRAPHS[:1]).encode(), url=URL, now=NOW)
    assert isinstance(examined.outcome, Draft)
    assert examined.outcome.paragraphs == PARAGRAPHS
    assert examined.sources["body"] == "structured data"


def test_a_subheadline_without_a_full_stop_is_the_lead() -> None:
    deck = "Les ingénieurs descendront pour la première fois au pied du barrage"
    for before, head in (
        (f'<div class="standfirst"><p>{deck}</p></div>', ""),
        (f"<h2>{deck}</h2>", f'<meta name="description" content="{deck}">'),
    ):
        draft = read(page(before=before, head=head))
        assert draft.lead == deck
        assert draft.paragraphs == PARAGRAPHS


def test_a_marked_lead_counts_though_the_page_is_described_by_its_first_paragraph() -> None:
    head = f'<meta name="description" content="{html.escape(PARAGRAPHS[0][:120])}...">'
    draft = read(page(head=head, lead=LEAD))
    assert draft.lead == LEAD
    assert draft.paragraphs == PARAGRAPHS


def test_tells_where_each_field_was_found() -> None:
    examined = examine_page(page(json_ld=NEWS_ARTICLE).encode(), url=URL, now=NOW)
    assert examined.sources == {
        "title": "JSON-LD",
        "authors": "JSON-LD",
        "published": "JSON-LD",
        "body": "page",
    }
    assert examined.published is not None
    assert examined.published.isoformat() == NEWS_ARTICLE["datePublished"]


def test_without_any_metadata() -> None:
    draft = read(page(), url=None)
    assert draft.title == TITLE
    assert draft.published is None
    assert draft.authors == ()
    assert draft.url is None


def test_address_of_a_saved_page() -> None:
    saved = page().replace(
        "<html", "<!-- saved from url=(0044)https://courrier.example/2024/05/barrage -->\n<html", 1
    )
    assert read(saved, url=None).url == "https://courrier.example/2024/05/barrage"


@pytest.mark.parametrize(
    ("notice", "kind"),
    [
        (
            "Ces articles sont transmis automatiquement et traduits par un programme sur notre site, sans rédacteur humain.",
            ProvenanceKind.MACHINE_TRANSLATION,
        ),
        (
            "This story was translated by machine; no human editor took part.",
            ProvenanceKind.MACHINE_TRANSLATION,
        ),
        ("Материалы сайта передаются автоматически, без участия редактора.", ProvenanceKind.RELAY),
    ],
)
def test_a_relay_s_notice_in_the_footer(notice: str, kind: ProvenanceKind) -> None:
    title = f"{TITLE} — ADN Environnement et climat"
    draft = read(page(title=title, after=f"<div>Vallée Info Express</div><div><small>{notice}</small></div>"))
    assert draft.title == TITLE
    assert (draft.outlet, draft.section) == ("ADN", "Environnement et climat")
    assert draft.provenance.kind is kind
    assert draft.provenance.relayed_by == "Vallée Info Express"
    assert draft.provenance.notice == notice
    assert draft.paragraphs == PARAGRAPHS


def test_a_notice_within_the_article_s_element_leaves_the_body() -> None:
    notice = "Nous relayons cet article automatiquement et le traduisons par logiciel, sans éditeur humain."
    draft = read(page(paragraphs=(*PARAGRAPHS, "Vallée Info Express", notice)))
    assert draft.paragraphs == PARAGRAPHS
    assert draft.provenance.relayed_by == "Vallée Info Express"


def test_a_report_on_machine_translation_is_an_original() -> None:
    report = "Le musée traduit ses textes automatiquement, sans rédacteur humain, sur le site de la ville."
    draft = read(page(paragraphs=(*PARAGRAPHS[:2], report, *PARAGRAPHS[2:])))
    assert draft.provenance.kind is ProvenanceKind.ORIGINAL
    assert report in draft.body


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "iso-8859-15", "utf-16"])
def test_encodings_that_the_header_names(encoding: str) -> None:
    data = page().replace('<meta charset="utf-8">', "").replace("’", "'").encode(encoding)
    assert read(data, content_type=f"text/html; charset={encoding}").title == TITLE


@pytest.mark.parametrize(
    "stated", ["2031-01-01", "0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "demain", "99"]
)
def test_dates_that_cannot_be_true_are_not_believed(stated: str) -> None:
    assert read(page(json_ld={**NEWS_ARTICLE, "datePublished": stated})).published is None


def test_a_date_without_time_is_midnight_utc() -> None:
    draft = read(page(head='<meta property="article:published_time" content="2024-05-12">'))
    assert draft.published == datetime(2024, 5, 12, tzinfo=UTC)


def test_a_canonical_link_to_another_host_is_only_a_claim() -> None:
    head = '<link rel="canonical" href="https://elsewhere.example/story">'
    assert read(page(head=head)).url == "https://courrier.example/2024/05/barrage"
    assert read(page(head=head), url=None).url == "https://elsewhere.example/story"


def front_page(items: int, teaser: str) -> bytes:
    cards = "".join(
        f'<article><h2><a href="/{n}">Une nouvelle importante numéro {n} dans la vallée de la Vorne</a></h2><p>{teaser}</p></article>'
        for n in range(items)
    )
    return f"<html><head><title>Le Courrier</title></head><body><main>{cards}</main></body></html>".encode()


@pytest.mark.parametrize("teaser", ["", "Le résumé tient en une phrase, pas davantage, et il faut cliquer."])
def test_lists_of_articles_are_refused(teaser: str) -> None:
    assert "list" in refused(front_page(15, teaser))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"  \n ", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\xff\xd8\xff\xe0" + bytes(100), "JPEG"),
        (b"PK\x03\x04" + bytes(100), "zip"),
        (b"<html><body><p>Page introuvable</p></body></html>", ""),
        (b"<html><head><title>Vide</title></head><body></body></html>", "too short"),
        (b"<p>" * 200_000, "too many elements"),
        (b"<html>" + b" " * 50_000_000, "too large: 50 MB"),
    ],
)
def test_refuses_with_one_clear_line(data: bytes, reason: str) -> None:
    assert reason in refused(data)


def test_nesting_bombs_do_no_harm() -> None:
    assert refused(b"<html><body>" + b"<div>" * 70_000 + b"x")
    around = page().replace("<main", "<div>" * 100 + "<main")
    assert read(around).title == TITLE


def test_survives_mutated_pages() -> None:
    seed = 20240514
    print("seed", seed)
    chance = random.Random(seed)
    whole = page(json_ld=NEWS_ARTICLE, lead=LEAD).encode()
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 12)):
            at = chance.randrange(len(data))
            match chance.randrange(4):
                case 0:
                    data[at] = chance.randrange(256)
                case 1:
                    del data[at : at + chance.randrange(400)]
                case 2:
                    data[at:at] = bytes(chance.randrange(256) for _ in range(8))
                case _:
                    data[at:at] = chance.choice(
                        (b"<", b"</p>", b"&#0;", b"<script>", b"]]>", b"<!--", b"\x00")
                    )
        outcome = read_page(bytes(data), now=NOW)
        if isinstance(outcome, Draft):
            outcome.body.encode()
            assert outcome.title
