"""What the editors' desk shows, and how readers are told that a title is the operator's."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.locale.catalogue import Localiser
from bot.model import page
from bot.model.article import Article
from bot.model.chat import ListingKind
from bot.model.editing import CorrectedTitle, HiddenArticle
from bot.model.edition import EditionStory
from bot.model.story import NamedStory, StoryBrief
from bot.render.actions.articles import ShareArticle
from bot.render.actions.editing import EditArticle, EditDeed, OwnTitle, PinStory
from bot.render.alert import Page, alert_body
from bot.render.callback import decode
from bot.render.card import card_view
from bot.render.digest_parts import origin
from bot.render.editing import back_to_article, edit_view
from bot.render.editing_hidden import hidden_list_view, hidden_view, shown_view
from bot.render.editing_titles import own_title_view, title_ask_view, title_said_view, titles_view
from bot.render.listing import listing_view
from bot.render.share import share_view
from bot.render.story_pins import pin_ask_view, pinned_view, pins_view
from bot.render.view import View

Make = Callable[..., Article]
MENU = EditArticle(7, EditDeed.MENU, 99, 2)
HOSTILE = "<b>&amp;</b> \u202e" + "🏳️‍🌈" * 200


def brief(now: datetime, number: int = 5, articles: int = 1) -> StoryBrief:
    return StoryBrief(story_id=number, articles=articles, sources=1, languages=("fr",), first=now, last=now)


def labels(view: View) -> list[list[str]]:
    return [[button.label for button in row] for row in view.keyboard]


def test_the_menu_offers_what_fits(make_article: Make, english: Localiser, now: datetime) -> None:
    plain = edit_view(make_article(story=5), MENU, english, now)
    assert labels(plain) == [
        ["Hide", "Correct title…"],
        ["📌 Pin story to /top…"],
        ["Withdraw…"],
        ["◀ Article"],
    ]
    pin = plain.keyboard[1][0].data
    assert pin is not None
    assert decode(pin) == PinStory(5, None, 99, 2)
    retitled = make_article(story=5, outlet_title="Le pont")
    pinned = edit_view(retitled, MENU, english, now, pinned=now + timedelta(hours=3))
    assert labels(pinned)[1:3] == [["Outlet’s own title again"], ["📌 Unpin story"]]
    assert "The outlet’s own: “Le pont”" in pinned.text
    hidden = edit_view(make_article(story=5, hidden=now, public=False), MENU, english, now)
    assert labels(hidden) == [["Show again", "Correct title…"], ["Withdraw…"], ["Hidden articles"]]


@pytest.mark.parametrize(("retitled", "note"), [(False, "title-corrected"), (True, "title-corrected-since")])
def test_a_corrected_title_is_marked_wherever_it_stands(
    make_article: Make,
    make_listing: Any,
    localiser: Localiser,
    now: datetime,
    outlets: Any,
    accepted: Any,
    retitled: bool,
    note: str,
) -> None:
    own = make_article()
    article = replace(own, outlet_title="Le pont", outlet_retitled=retitled)
    page = Page(localiser=localiser, outlets=outlets, now=now, bot_name="news_bot", linked=False)

    def everywhere(one: Article) -> list[str]:
        share = share_view(
            one, ShareArticle(7), localiser=localiser, outlets=outlets, bot_username="news_bot"
        )
        listing = make_listing(article_ids=(7,))
        listed = listing_view(
            [one], listing=listing, page=1, pages=1, localiser=localiser, now=now, outlets=outlets
        )
        return [
            accepted(card_view(one, localiser=localiser, now=now, outlets=outlets)),
            alert_body(one, brief(now), page),
            accepted(listed),
            accepted(share),
            origin(EditionStory(brief=brief(now), headline=one), localiser, outlets),
        ]

    words = [localiser.text(note)] * 2 + [localiser.text("title-corrected-mark")] * 3
    for said, plain, mark in zip(everywhere(article), everywhere(own), words, strict=True):
        assert mark in said
        assert mark not in plain
    card = card_view(article, localiser=localiser, now=now, outlets=outlets, listing_id=99, page=2)
    assert OwnTitle(7, 99, 2) in [decode(button.data or "") for row in card.keyboard for button in row]


def test_a_pinned_story_is_marked_at_the_top_alone(
    make_article: Make, make_listing: Any, localiser: Localiser, now: datetime, outlets: Any, accepted: Any
) -> None:
    articles = [make_article(id=number) for number in (7, 8)]
    listing = make_listing(kind=ListingKind.TOP, query="24", article_ids=(7, 8))
    stories = {7: brief(now, 5), 8: brief(now, 6)}
    view = listing_view(
        articles,
        listing=listing,
        page=1,
        pages=1,
        localiser=localiser,
        now=now,
        outlets=outlets,
        stories=stories,
        pinned=[5],
    )
    _, first, second, *_ = accepted(view).split("\n\n")
    assert first.startswith("1. 📌 ")
    assert localiser.text("story-pinned-mark") in first
    assert "📌" not in second
    assert localiser.text("story-pinned-mark") not in second


def test_every_screen_can_be_sent(
    make_article: Make, localiser: Localiser, now: datetime, accepted: Any
) -> None:
    article = make_article(id=2**62, title=HOSTILE, outlet=HOSTILE, outlet_title=HOSTILE, story=2**62)
    back = back_to_article(article.id, MENU, localiser)
    action = EditArticle(article.id, EditDeed.TITLE, 2**62, 9)
    hidden = tuple(HiddenArticle(id=2**62 + n, title=HOSTILE, outlet=HOSTILE, at=now) for n in range(5))
    titles = tuple(
        CorrectedTitle(id=2**62 + n, title=HOSTILE, outlet_title=HOSTILE, retitled=True) for n in range(5)
    )
    nothing: page.Page[Any] = page.Page(items=(), count=0, page=1, pages=1)
    story = NamedStory(brief=brief(now, 2**62), title=HOSTILE)
    pin = PinStory(2**62, None, 2**62, 9)
    for view in (
        edit_view(article, action, localiser, now, pinned=now),
        hidden_view(article, action, localiser),
        shown_view(article, back, action, localiser),
        hidden_list_view(page.Page(items=hidden, count=12, page=2, pages=3), localiser),
        hidden_list_view(nothing, localiser),
        titles_view(page.Page(items=titles, count=12, page=2, pages=3), localiser),
        titles_view(nothing, localiser),
        title_ask_view(article, back, localiser, most=250),
        title_said_view(article, HOSTILE, action, back, localiser),
        own_title_view(article, HOSTILE, back, localiser),
        pin_ask_view(story, pin, localiser),
        pinned_view(story, now, pin, localiser, now),
        pins_view([(story, now)] * 3, localiser, now, hours=24),
        pins_view([], localiser, now, hours=24),
    ):
        assert "\u202e" not in accepted(view)
