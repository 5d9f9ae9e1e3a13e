"""An article that a relay passes on carries its outlet's label, and the stricter right of the two."""

from collections.abc import Callable
from datetime import datetime

import pytest

from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.chat import Listing
from bot.model.outlet import OutletPolicy, Show
from bot.render.actions.articles import FullText, ShareArticle
from bot.render.card import card_view
from bot.render.fulltext import fulltext_view
from bot.render.listing import listing_view
from bot.render.post import post_view
from bot.render.share import share_view
from bot.render.view import View

SUMMARY = "La séance a duré 3,5 heures."
LAST = "Le pont sera fermé tout l’été."
Seen = Callable[[str], str]


def policies(outlet: Show, relay: Show) -> dict[str, OutletPolicy]:
    made = (
        OutletPolicy(name="Radio Borée", label="outlet-label", show=outlet),
        OutletPolicy(name="Miroir Nord", label="relay-label", show=relay),
    )
    return {policy.name.casefold(): policy for policy in made}


@pytest.fixture
def views(
    make_article: Callable[..., Article],
    make_listing: Callable[..., Listing],
    english: Localiser,
    now: datetime,
) -> Callable[[dict[str, OutletPolicy]], dict[str, View]]:
    def make(outlets: dict[str, OutletPolicy]) -> dict[str, View]:
        article = make_article(url="https://boree.example/a")
        return {
            "card": card_view(article, localiser=english, now=now, outlets=outlets),
            "full": fulltext_view(article, FullText(7), localiser=english, outlets=outlets),
            "share": share_view(
                article, ShareArticle(7), localiser=english, outlets=outlets, bot_username="b_bot"
            ),
            "list": listing_view(
                [article],
                listing=make_listing(article_ids=(7,)),
                page=1,
                pages=1,
                localiser=english,
                now=now,
                outlets=outlets,
            ),
            "post": post_view(article, localiser=english, now=now, outlets=outlets, bot_username="b_bot"),
        }

    return make


@pytest.mark.parametrize("name", ["card", "full", "share", "list", "post"])
def test_the_outlets_own_label_is_shown_first(
    views: Callable[[dict[str, OutletPolicy]], dict[str, View]], seen: Seen, name: str
) -> None:
    text = seen(views(policies(Show.FULL, Show.FULL))[name].text)
    assert "Radio Borée (outlet-label" in text
    outlet, relay = text.index("outlet-label"), text.find("relay-label")
    assert relay == -1 or outlet < relay
    # Where the relay is named, it is named as the relay, with its own label.
    if name != "list":
        assert "Miroir Nord (relay-label" in text


@pytest.mark.parametrize(
    ("outlet", "relay", "shown"),
    [
        (Show.FULL, Show.FULL, Show.FULL),
        (Show.FULL, Show.SUMMARY, Show.SUMMARY),
        (Show.SUMMARY, Show.FULL, Show.SUMMARY),
        (Show.HEADLINE, Show.FULL, Show.HEADLINE),
        (Show.FULL, Show.HEADLINE, Show.HEADLINE),
        (Show.SUMMARY, Show.HEADLINE, Show.HEADLINE),
    ],
)
def test_the_stricter_right_holds_everywhere(
    views: Callable[[dict[str, OutletPolicy]], dict[str, View]],
    seen: Seen,
    outlet: Show,
    relay: Show,
    shown: Show,
) -> None:
    made = views(policies(outlet, relay))
    for name in ("card", "post"):
        assert (SUMMARY in seen(made[name].text)) == (shown is not Show.HEADLINE), name
    assert (LAST in seen(made["full"].text)) == (shown is Show.FULL)
    for name in ("share", "list"):
        assert SUMMARY not in seen(made[name].text)
    offers_text = any(button.label == "Full text" for row in made["card"].keyboard for button in row)
    assert offers_text == (shown is Show.FULL)
