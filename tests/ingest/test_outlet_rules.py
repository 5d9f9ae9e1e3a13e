"""Rules for single outlets: each reads a page in its shape, none stands in the general reading's way."""

import pytest
from outlet_pages import JUNK, PAGES, PARAGRAPHS
from samples import NOW

from bot.ingest.pages.outlet_rules import own_rules, parse_rules, rule_for
from bot.ingest.pages.page import examine_page
from bot.model.article import Draft

TITLE = "Reservoir to be emptied for the first time in Aldern"


def markup(main: str) -> bytes:
    head = f'<title>{TITLE}</title><meta property="og:title" content="{TITLE}">'
    return f'<html lang="en"><head>{head}</head><body><h1>{TITLE}</h1>{main}</body></html>'.encode()


def test_every_rule_has_a_page_and_every_page_a_rule() -> None:
    assert {rule.name for rule in own_rules().values()} == set(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_reads_the_outlet_s_page(name: str) -> None:
    page = PAGES[name]
    assert rule_for(f"https://www.{page.host}/a") is own_rules()[page.host]
    examined = examine_page(markup(page.markup), url=f"https://www.{page.host}/2024/a-story", now=NOW)
    draft = examined.outcome
    assert isinstance(draft, Draft), draft
    assert draft.paragraphs == PARAGRAPHS
    assert JUNK not in draft.body
    assert draft.lead == page.lead
    if page.authors:
        assert draft.authors == page.authors
        assert examined.sources["authors"] == "outlet rule"


@pytest.mark.parametrize(
    "name", [name for name in PAGES if "body" in own_rules()[PAGES[name].host].selectors]
)
def test_a_body_selector_finds_the_whole_text_and_nothing_else(name: str) -> None:
    from bot.ingest.pages.extract import parse_html

    tree = parse_html(markup(PAGES[name].markup).decode())
    assert tree is not None
    rule = own_rules()[PAGES[name].host]
    rule.remove(tree)
    assert tuple(rule.body(tree)) == PARAGRAPHS


@pytest.mark.parametrize("host", sorted({page.host for page in PAGES.values()}))
def test_a_page_in_another_shape_is_read_the_general_way(host: str) -> None:
    main = f"<article>{''.join(f'<p>{text}</p>' for text in PARAGRAPHS)}</article>"
    draft = examine_page(markup(main), url=f"https://{host}/a/story", now=NOW).outcome
    assert isinstance(draft, Draft), draft
    assert draft.title == TITLE
    assert draft.paragraphs == PARAGRAPHS


def test_a_rule_that_finds_a_crumb_is_not_believed() -> None:
    rest = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[1:])
    main = f'<article><p class="article__paragraph">{PARAGRAPHS[0]}</p>{rest}</article>'
    examined = examine_page(markup(main), url="https://www.lemonde.fr/a/story", now=NOW)
    assert isinstance(examined.outcome, Draft)
    assert examined.outcome.paragraphs == PARAGRAPHS
    assert examined.sources["body"] != "outlet rule"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.bbc.co.uk/news/1", "bbc"),
        ("https://m.lenta.ru/news/1", "lenta"),
        ("https://moscow.rbc.ru/news/1", "rbc"),
        ("https://www-lemonde-fr.cdn.ampproject.org/c/s/www.lemonde.fr/amp/1.html", "lemonde"),
        ("https://notrbc.ru/", None),
        ("https://example.org/", None),
        (None, None),
    ],
)
def test_finds_the_rule_for_an_address(url: str | None, name: str | None) -> None:
    rule = rule_for(url)
    assert (rule.name if rule else None) == name


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[a]\nbody = 'p'", "`hosts`"),
        ("[a]\nhosts = []\nbody = 'p'", "`hosts`"),
        ("[a]\nhosts = ['www.a.example']\nbody = 'p'", "not a bare host"),
        ("[a]\nhosts = ['https://a.example']\nbody = 'p'", "not a bare host"),
        ("[a]\nhosts = ['a.example']", "no selector"),
        ("[a]\nhosts = ['a.example']\nbody = 'p['", "`body`"),
        ("[a]\nhosts = ['a.example']\nbody = ''", "`body` must be"),
        ("[a]\nhosts = ['a.example']\nbody = ['p']", "`body` must be"),
        ("[a]\nhosts = ['a.example']\nbdy = 'p'", "unknown bdy"),
        (
            "[a]\nhosts = ['a.example']\nbody = 'p'\n[b]\nhosts = ['a.example']\nbody = 'p'",
            "has rule a already",
        ),
        ("a = 1", "`hosts`"),
    ],
)
def test_rules_are_checked_when_loaded(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match="outlet rule") as raised:
        parse_rules(text)
    assert complaint in str(raised.value)
