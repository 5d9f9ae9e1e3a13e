from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.locale.catalogue import Localiser
from bot.model.article import Article, Provenance, ProvenanceKind
from bot.model.chat import Listing, ListingKind
from bot.model.outlet import OutletPolicy
from bot.render.actions.articles import OpenArticle, ShowListing
from bot.render.actions.places import Current, Go, Place
from bot.render.callback import decode
from bot.render.listing import listing_view
from bot.render.view import View

MakeArticle = Callable[..., Article]
MakeListing = Callable[..., Listing]
Accepted = Callable[[View], str]
Outlets = dict[str, OutletPolicy]

OUTLET = "Radio Borée (state-funded, Northland)"


@pytest.fixture
def show(english: Localiser, now: datetime, outlets: Outlets) -> Callable[..., View]:
    def shown(articles: list[Article], listing: Listing, page: int = 1, pages: int = 1) -> View:
        return listing_view(
            articles, listing=listing, page=page, pages=pages, localiser=english, now=now, outlets=outlets
        )

    return shown


def test_tells_of_each_headline_what_to_know_before_opening_it(
    make_article: MakeArticle,
    make_listing: MakeListing,
    show: Callable[..., View],
    now: datetime,
    accepted: Accepted,
) -> None:
    dated = make_article(
        id=8, title="Harbour <opens>", outlet="Plain Paper", language="en", provenance=Provenance(),
        published=now - timedelta(hours=3),
    )  # fmt: skip
    assert accepted(show([make_article(), dated], make_listing())).split("\n") == [
        "Latest news",
        "",
        "1. Le budget du pont & du port",
        f"{OUTLET} · date not stated · added 14 Mar · French · machine translation",
        "",
        "2. Harbour <opens>",
        "Plain Paper · 3 h ago · English",
        "",
        "Labels in brackets are set by this bot’s operator.",
    ]


def test_a_pin_shows_in_the_latest_news_only(
    make_article: MakeArticle, make_listing: MakeListing, show: Callable[..., View], now: datetime
) -> None:
    article = make_article(pinned=now)
    assert "<b>1.</b> 📌 Le budget" in show([article], make_listing()).text
    for listing in (make_listing(query="pont"), make_listing(kind=ListingKind.SAVED)):
        assert "📌" not in show([article], listing).text


def test_an_undated_article_is_never_fresh(
    make_article: MakeArticle, make_listing: MakeListing, now: datetime, outlets: Outlets, accepted: Accepted
) -> None:
    for language, never in (("en", "just now"), ("fr", "à l’instant"), ("ru", "только что")):
        view = listing_view(
            [make_article(added=now)], listing=make_listing(), page=1, pages=1,
            localiser=Localiser(language), now=now, outlets=outlets,
        )  # fmt: skip
        assert never not in accepted(view)


def test_says_nothing_of_labels_where_there_are_none(
    make_article: MakeArticle, make_listing: MakeListing, show: Callable[..., View], accepted: Accepted
) -> None:
    assert "Labels" not in accepted(show([make_article(outlet="Plain Paper")], make_listing()))


def test_marks_relayed_unknown_and_private_ones(
    make_article: MakeArticle, make_listing: MakeListing, show: Callable[..., View], accepted: Accepted
) -> None:
    article = make_article(
        outlet=None, language=None, public=False, senders=(5,),
        provenance=Provenance(kind=ProvenanceKind.RELAY, relayed_by="Radio Borée"),
    )  # fmt: skip
    text = accepted(show([article], make_listing()))
    assert (
        "outlet not stated · relayed by Radio Borée (state-funded, Northland)"
        " · date not stated · added 14 Mar · language not known · only you can see it" in text
    )
    assert "Labels in brackets" in text


def test_number_buttons_carry_article_ids_and_the_way_back(
    make_article: MakeArticle, make_listing: MakeListing, show: Callable[..., View]
) -> None:
    listing = make_listing()
    articles = [make_article(id=2**63 - number) for number in range(1, 6)]
    numbers, paging = show(articles, listing, page=2, pages=3).keyboard
    assert [button.label for button in numbers] == ["1", "2", "3", "4", "5"]
    assert decode(numbers[4].data or "") == OpenArticle(2**63 - 5, listing.id, 2)
    assert [button.label for button in paging] == ["◀", "2/3", "▶"]
    assert [decode(button.data or "") for button in paging] == [
        ShowListing(listing.id, 1),
        Current(),
        ShowListing(listing.id, 3),
    ]


def test_first_last_and_only_page_lead_nowhere_else(
    make_article: MakeArticle, make_listing: MakeListing, show: Callable[..., View]
) -> None:
    article, listing = make_article(), make_listing()
    assert [button.label for button in show([article], listing, 1, 3).keyboard[1]] == ["1/3", "▶"]
    assert [button.label for button in show([article], listing, 3, 3).keyboard[1]] == ["◀", "3/3"]
    assert len(show([article], listing, 1, 1).keyboard) == 1


@pytest.mark.parametrize(
    ("kind", "query", "heading"),
    [
        (ListingKind.LATEST, "", "Latest news"),
        (ListingKind.LATEST, "budget", "Latest news about “budget”"),
        (ListingKind.SEARCH, "a <b> & \"c\"", "Results for “a <b> & \"c\"”"),
        (ListingKind.SIMILAR, "", "Similar articles"),
        (ListingKind.SIMILAR, "Un titre", "Similar to “Un titre”"),
    ],
)  # fmt: skip
def test_the_heading_says_what_was_asked(
    kind: ListingKind,
    query: str,
    heading: str,
    make_article: MakeArticle,
    make_listing: MakeListing,
    show: Callable[..., View],
    accepted: Accepted,
) -> None:
    view = show([make_article()], make_listing(kind=kind, query=query))
    assert accepted(view).split("\n")[0] == heading


def test_says_when_only_similar_words_matched(
    make_article: MakeArticle, make_listing: MakeListing, show: Callable[..., View], accepted: Accepted
) -> None:
    listing = make_listing(kind=ListingKind.SEARCH, query="budgte", corrected=True)
    said = accepted(show([make_article()], listing))
    assert "Nothing matches all of this exactly; these come closest." in said


@pytest.mark.parametrize(
    ("kind", "query", "said"),
    [
        (ListingKind.SEARCH, "<b>", "Nothing yet about “<b>”."),
        (ListingKind.LATEST, "zeppelin", "Nothing yet about “zeppelin”."),
        (ListingKind.LATEST, "", "The archive is still empty."),
        (ListingKind.SIMILAR, "Un titre", "Nothing similar in the archive yet."),
    ],
)
def test_an_empty_list_says_so_kindly(
    kind: ListingKind,
    query: str,
    said: str,
    make_listing: MakeListing,
    show: Callable[..., View],
    accepted: Accepted,
) -> None:
    view = show([], make_listing(kind=kind, query=query, article_ids=()))
    assert accepted(view).startswith(said)


def test_a_fruitless_search_offers_the_newest(make_listing: MakeListing, show: Callable[..., View]) -> None:
    view = show([], make_listing(kind=ListingKind.SEARCH, query="x", article_ids=()))
    assert decode(view.keyboard[0][0].data or "") == Go(Place.LATEST)


def test_a_page_whose_articles_are_gone_still_turns(
    make_listing: MakeListing, show: Callable[..., View], accepted: Accepted
) -> None:
    view = show([], make_listing(), page=1, pages=3)
    assert "no longer in the archive" in accepted(view)
    assert [button.label for button in view.keyboard[0]] == ["1/3", "▶"]


def test_five_endless_entries_fit_one_message(
    make_article: MakeArticle,
    make_listing: MakeListing,
    localiser: Localiser,
    now: datetime,
    accepted: Accepted,
) -> None:
    long = "&" * 300 + "😀" * 300
    relayed = Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by=long)
    articles = [
        make_article(title=long, outlet=outlet, provenance=relayed, language=long, public=False)
        for outlet in (long, long, None, None, long)
    ]
    view = listing_view(
        articles,
        listing=make_listing(kind=ListingKind.SEARCH, query=long, corrected=True),
        page=99_999,
        pages=100_000,
        localiser=localiser,
        now=datetime(2024, 1, 1, tzinfo=UTC),
        outlets={long.casefold(): OutletPolicy(name=long, label=long)},
    )
    accepted(view)
