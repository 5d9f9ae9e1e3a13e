"""Lists of articles on pages, by selectors given and by none."""

# ruff: noqa: E501 - markup and rules stand as they come

import pickle
from datetime import UTC, datetime

import pytest
from samples import NOW

from bot.ingest.listings.feedentry import FeedContent
from bot.ingest.listings.listpage import ListSelectors, read_list_page
from bot.ingest.listings.worded_dates import worded_date
from bot.model.article import Refusal

PAGE = """<!doctype html><html lang="fr-FR"><head><title>Actualités — Le Courrier</title><base href="/infos/"></head><body>
<nav><a href="/">Accueil</a></nav>
<article class="card"><a href="pont"><img data-src="/img/pont.jpg" alt="photo"></a><h2><a href="pont#haut">Un pont &amp; une rivière</a></h2>
<time datetime="2024-05-12T10:00:00+02:00">dimanche</time><p>Le pont de Brévans rouvre lundi, après un an de travaux.</p></article>
<article class="card"><h2><a href="https://autre.example/crue">La crue de mai</a></h2><span class="meta date">11 mai 2024 à 08h30</span></article>
<article class="card"><a class="go" href="/marche" title="Le marché rouvre"><img src="x.png"></a><i>hier, 18h05</i></article>
<article class="card"><a href="#rien">Ancre</a></article>
<article class="card"><h2><a href="pont">Un pont, encore</a></h2></article>
</body></html>""".encode()
URL = "https://courrier.example/liste"


def read(selectors: ListSelectors, data: bytes = PAGE) -> FeedContent:
    feed = read_list_page(data, selectors, url=URL, now=NOW)
    assert isinstance(feed, FeedContent), feed
    return feed


def test_an_item_selector_is_enough() -> None:
    feed = read(ListSelectors(item="article.card"))
    assert (feed.title, feed.language) == ("Actualités — Le Courrier", "fr")
    assert [(entry.title, entry.url) for entry in feed.entries] == [
        ("Un pont & une rivière", "https://courrier.example/infos/pont#haut"),
        ("La crue de mai", "https://autre.example/crue"),
        ("Le marché rouvre", "https://courrier.example/marche"),
        ("Un pont, encore", "https://courrier.example/infos/pont"),
    ]
    first, second, third, _ = feed.entries
    assert first.published == datetime(2024, 5, 12, 8, tzinfo=UTC)
    assert first.summary == "Le pont de Brévans rouvre lundi, après un an de travaux."
    assert first.image == "https://courrier.example/img/pont.jpg"
    assert second.published == datetime(2024, 5, 11, 8, 30, tzinfo=UTC)
    assert (second.summary, third.published) == (None, None)


def test_selectors_decide() -> None:
    feed = read(ListSelectors(item="article", link="a.go", title="i", date="i", summary="i"))
    (entry,) = feed.entries
    assert (entry.title, entry.url, entry.summary) == (
        "hier, 18h05",
        "https://courrier.example/marche",
        "hier, 18h05",
    )
    assert entry.published == datetime(NOW.year, NOW.month, NOW.day - 1, 18, 5, tzinfo=UTC)


def test_items_that_are_links_and_links_around_headings() -> None:
    page = b'<ul><li><a class="n" href="/1">Un</a></li></ul><a href="/2"><h3>Deux</h3></a>'
    assert [e.url for e in read(ListSelectors(item="a.n"), page).entries] == ["https://courrier.example/1"]
    assert [e.url for e in read(ListSelectors(item="h3"), page).entries] == ["https://courrier.example/2"]


def test_a_page_where_nothing_matches() -> None:
    for item, reason in (("div.none", "nothing on this page matches"), ("title", "no link")):
        refusal = read_list_page(PAGE, ListSelectors(item=item), url=URL, now=NOW)
        assert isinstance(refusal, Refusal)
        assert reason in refusal.reason
    assert isinstance(read_list_page(b"\x89PNG\r\n\x1a\n", ListSelectors(item="a")), Refusal)


@pytest.mark.parametrize("selector", ["", "  ", "article[", "a::before", "p:nonsense", "..x", "a >> b"])
def test_what_is_no_selector_is_told_when_it_is_given(selector: str) -> None:
    with pytest.raises(ValueError, match="title: “"):
        ListSelectors(item="article", title=selector)


def test_selectors_travel_to_workers() -> None:
    selectors = ListSelectors(item="article.card", date="time")
    assert pickle.loads(pickle.dumps(selectors)) == selectors


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("il y a 2 heures", "05-12 06:00"),
        ("Il y a une heure", "05-12 07:00"),
        ("il y a environ 5 min", "05-12 07:55"),
        ("3 days ago", "05-09 08:00"),
        ("an hour ago", "05-12 07:00"),
        ("20 mins ago", "05-12 07:40"),
        ("5 минут назад", "05-12 07:55"),
        ("2 часа назад", "05-12 06:00"),
        ("час назад", "05-12 07:00"),
        ("Aujourd’hui à 7h30", "05-12 07:30"),
        ("hier", "05-11 00:00"),
        ("avant-hier, 18:00", "05-10 18:00"),
        ("Yesterday at 6:15 pm", "05-11 18:15"),
        ("Today", "05-12 00:00"),
        ("сегодня, 07:10", "05-12 07:10"),
        ("Вчера в 23:40", "05-11 23:40"),
        ("10 мая, 10:15", "05-10 10:15"),
        ("Publié le 12 avril à 9h05", "04-12 09:05"),
        ("May 3", "05-03 00:00"),
        ("30 декабря", "2023-12-30 00:00"),
        ("Mis à jour le 11 mai 2024", "05-11 00:00"),
    ],
)
def test_worded_dates(text: str, moment: str) -> None:
    now = datetime(2024, 5, 12, 8, tzinfo=UTC)
    whole = moment if moment.startswith("20") else f"2024-{moment}"
    assert worded_date(text, now) == datetime.fromisoformat(whole).replace(tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "Lire la suite", "5 commentaires", "il y a longtemps", "99 rue de Mai"])
def test_words_that_are_no_date(text: str) -> None:
    assert worded_date(text, NOW) is None
