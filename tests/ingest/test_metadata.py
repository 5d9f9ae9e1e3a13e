"""What pages say of themselves, in the shapes that are found."""

# ruff: noqa: E501 - texts and markup stand as they come, one paragraph a line

import json
from datetime import UTC, datetime

import pytest
from lxml.html import HtmlElement
from pages import NEWS_ARTICLE, TITLE, page
from samples import NOW

from bot.ingest.pages.extract import parse_html
from bot.ingest.pages.metadata import Metadata, read_metadata
from bot.ingest.pages.microdata import article_item

URL = "https://courrier.example/2024/05/barrage"
PUBLISHED = datetime(2024, 5, 12, 6, 30, tzinfo=UTC)
AUTHORS = ("Jeanne Corbel", "Paul Tissot")
RELATED = {
    **NEWS_ARTICLE,
    "headline": "Un pont fermé",
    "author": "Autre Personne",
    "url": "https://courrier.example/a",
}


def tree_of(text: str) -> HtmlElement:
    tree = parse_html(text)
    assert tree is not None
    return tree


def metadata(text: str, url: str | None = URL) -> Metadata:
    return read_metadata(tree_of(text), url=url, now=NOW)


@pytest.mark.parametrize(
    "json_ld",
    [
        NEWS_ARTICLE,
        [{"@type": "BreadcrumbList", "itemListElement": [RELATED]}, NEWS_ARTICLE],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"}, NEWS_ARTICLE]},
        {"@type": "WebPage", "mainEntity": NEWS_ARTICLE, "relatedLink": [RELATED]},
        [RELATED, NEWS_ARTICLE],
        {**NEWS_ARTICLE, "@type": ["Article", "NewsArticle"]},
        {**NEWS_ARTICLE, "@type": "http://schema.org/ReportageNewsArticle"},
        {**NEWS_ARTICLE, "author": "Jeanne Corbel et Paul Tissot"},
        {**NEWS_ARTICLE, "author": ["Par Jeanne Corbel", "Paul Tissot"]},
        {
            "@graph": [
                {**NEWS_ARTICLE, "author": [{"@id": "#jc"}, {"@id": "#pt"}]},
                {"@id": "#jc", "@type": "Person", "name": "Jeanne Corbel"},
                {"@id": "#pt", "@type": "Person", "givenName": "Paul", "familyName": "Tissot"},
            ]
        },
        json.dumps(NEWS_ARTICLE)[:-1] + ",}",
        "<!--" + json.dumps(NEWS_ARTICLE) + "-->",
        "//<![CDATA[\n" + json.dumps(NEWS_ARTICLE) + "\n//]]>",
        json.dumps(NEWS_ARTICLE).replace("Jeanne", "Jeanne\n"),
        json.dumps(NEWS_ARTICLE) + ";",
    ],
    ids=lambda value: str(value)[:25],
)
def test_json_ld_in_all_shapes(json_ld: object) -> None:
    found = metadata(page(json_ld=json_ld))
    assert found.titles[0] == TITLE
    assert found.authors == AUTHORS
    assert found.published == PUBLISHED
    assert found.is_article


def test_broken_json_ld_gives_what_can_be_read() -> None:
    text = json.dumps(NEWS_ARTICLE)
    found = metadata(page(json_ld=text[: text.index('"image"')]))
    assert found.titles[0] == TITLE
    assert found.published == PUBLISHED
    assert found.authors[0] == "Jeanne Corbel"
    assert found.section == "Environnement"


def test_endless_json_ld_is_no_trouble() -> None:
    found = metadata(page(json_ld='{"a":' * 20_000 + "1" + "}" * 20_000))
    assert found.titles[0] == TITLE


def test_open_graph_and_meta() -> None:
    head = """<meta property="og:title" content="Le barrage &amp; la rivière">
    <meta property="og:site_name" content="Courrier"><meta property="article:published_time" content="2024-05-12T06:30:00Z">
    <meta name="author" content="Jeanne Corbel, Paul Tissot"><meta property="article:section" content="Eau">
    <meta property="og:image" content="/img/a.jpg"><meta property="og:locale" content="ru_RU"><meta property="og:type" content="article">
    <link rel="canonical" href="/2024/05/barrage?utm_medium=x">"""
    found = metadata(page(head=head, lang=""))
    assert "Le barrage & la rivière" in found.titles
    assert found.site == "Courrier"
    assert found.published == PUBLISHED
    assert found.authors == AUTHORS
    assert found.section == "Eau"
    assert found.image == "https://courrier.example/img/a.jpg"
    assert found.language == "ru"
    assert found.address.url == URL
    assert found.is_article


def test_microdata() -> None:
    before = """<div itemscope itemtype="https://schema.org/Article"><span itemprop="author" itemscope><span itemprop="name">
    Jeanne Corbel</span></span><time itemprop="datePublished" datetime="2024-05-12T08:30:00+02:00">dimanche</time></div>"""
    found = metadata(page(before=before))
    assert found.authors == ("Jeanne Corbel",)
    assert found.published == PUBLISHED


def test_microdata_of_the_page_s_own_article_alone() -> None:
    before = """<div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Titre</h2>
    <div itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="Jeanne Corbel"></div>
    <span itemprop="creator">Paul Tissot</span><meta itemprop="datePublished" content="2024-05-12T08:30:00+02:00">
    <meta itemprop="articleSection" content="Eau"><meta itemprop="articleBody" content="Un texte.&#10;&#10;Une suite.">
    <div itemscope itemtype="https://schema.org/Article"><b itemprop="author">Autre Personne</b></div></div>"""
    found = metadata(page(before=before))
    assert found.authors == AUTHORS
    assert found.published == PUBLISHED
    assert found.section == "Eau"
    assert found.is_article
    assert found.body == "Un texte.\n\nUne suite."
    assert (found.sources["authors"], found.sources["published"]) == ("microdata", "meta")


def test_teasers_in_microdata_say_nothing_of_the_page() -> None:
    teaser = """<div itemscope itemtype="https://schema.org/Article"><span itemprop="author">Autre Personne</span>
    <time itemprop="datePublished" datetime="2020-01-01"></time></div>"""
    assert article_item(tree_of(page(after=teaser * 3))) == {}


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ("2024-05-12T00:00:00+08:00", datetime(2024, 5, 12, tzinfo=UTC)),
        ("2024-05-12T08:30:00+02:00", PUBLISHED),
        ("2024-05-12T23:30:00-05:00", datetime(2024, 5, 13, 4, 30, tzinfo=UTC)),
    ],
)
def test_dates_keep_the_zone_they_are_stated_in(stated: str, published: datetime) -> None:
    found = metadata(page(json_ld={**NEWS_ARTICLE, "datePublished": stated})).published
    assert found == published
    assert found is not None
    assert found.isoformat()[:10] == stated[:10]


def test_a_site_that_names_itself_gives_way_to_a_byline() -> None:
    house = {**NEWS_ARTICLE, "author": {"@type": "Organization", "name": "Le Courrier de la Vorne"}}
    byline = '<p class="byline">Par <a>Jeanne Corbel</a></p>'
    found = metadata(page(json_ld=house, before=byline))
    assert (found.authors, found.sources["authors"]) == (("Jeanne Corbel",), "byline")
    assert metadata(page(json_ld=house)).authors == ("Le Courrier de la Vorne",)


@pytest.mark.parametrize(
    ("value", "is_free"),
    [
        (True, True),
        (False, False),
        ("False", False),
        ("https://schema.org/True", True),
        ("maybe", None),
        (None, None),
    ],
)
def test_whether_everybody_may_read_it(value: object, is_free: bool | None) -> None:
    assert metadata(page(json_ld={**NEWS_ARTICLE, "isAccessibleForFree": value})).is_free is is_free


@pytest.mark.parametrize(
    ("value", "words"), [(120, 120), ("120", 120), ("many", None), (0, None), (True, None), (["1"], None)]
)
def test_stated_words(value: object, words: int | None) -> None:
    assert metadata(page(json_ld={**NEWS_ARTICLE, "wordCount": value})).stated_words == words


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<p>By Jeanne Corbel, in <a>News</a>, <a>Water</a></p>", ("Jeanne Corbel",)),
        ("<p>By TPN, in <a>News</a></p>", ("TPN",)),
        ("<div>Par Jeanne Corbel et Paul Tissot</div>", AUTHORS),
        ("<span>Par </span>", ()),
        (
            "<div><span>Par</span> <span>Jeanne Corbel</span><span>Publié le 12 mai</span></div>",
            ("Jeanne Corbel",),
        ),
        ("<p>Автор: Ирина Колосова</p>", ("Ирина Колосова",)),
        ("<p>By then the water had reached the second floor of the school.</p>", ()),
        ("<p>By Monday, the water had gone.</p>", ()),
        ("<p>Par Toutatis, le ciel leur tombe sur la tête.</p>", ()),
    ],
)
def test_bylines_that_nothing_marks(line: str, names: tuple[str, ...]) -> None:
    assert metadata(page(before=line)).authors == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ('<p class="byline">AFP, MANILA</p>', ("AFP",)),
        ('<p class="byline">By <a>Jeanne Corbel</a><span>Updated May 12</span></p>', ("Jeanne Corbel",)),
        ('<a rel="author" href="/jc">Jeanne Corbel</a>', ("Jeanne Corbel",)),
        ('<p class="byline">Par Jeanne Corbel et Paul Tissot</p>', AUTHORS),
        ('<span class="author">By Jeanne Corbel and Paul Tissot</span>', AUTHORS),
        ('<div class="author">Автор: Ирина Колосова</div>', ("Ирина Колосова",)),
        ('<div class="author">https://courrier.example/jc</div>', ()),
    ],
)
def test_bylines(byline: str, names: tuple[str, ...]) -> None:
    assert metadata(page(before=byline)).authors == names


def test_a_front_page_as_canonical_link_is_a_mistake() -> None:
    found = metadata(page(head='<link rel="canonical" href="https://courrier.example/">'))
    assert found.address.url == URL


@pytest.mark.parametrize("image", ["javascript:alert(1)", "data:image/png;base64,AAAA", "file:///etc/passwd"])
def test_images_are_web_addresses(image: str) -> None:
    assert metadata(page(head=f'<meta property="og:image" content="{image}">')).image is None
