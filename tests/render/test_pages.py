from collections.abc import Callable
from datetime import datetime

import pytest

from bot.errors import UserError
from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.chat import Listing
from bot.model.outlet import OutletPolicy
from bot.render import pages
from bot.render.actions.articles import OpenArticle
from bot.render.callback import decode
from bot.render.menu import bot_description, bot_short_description, group_commands, private_commands
from bot.render.view import View

Accepted = Callable[[View], str]
Outlets = dict[str, OutletPolicy]


def test_start_shows_current_headlines_that_open(
    make_article: Callable[..., Article],
    make_listing: Callable[..., Listing],
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
    accepted: Accepted,
) -> None:
    listing = make_listing()
    articles = [make_article(id=number, title=f"Title {number}") for number in (11, 12, 13)]
    view = pages.start(articles, listing=listing, localiser=localiser, now=now, outlets=outlets)
    text = accepted(view)
    assert all(
        wanted in text for wanted in ("1. Title 11", "3. Title 13", "state-funded", "/latest", "/help")
    )
    assert [decode(button.data or "") for button in view.keyboard[0]] == [
        OpenArticle(number, listing.id, 1) for number in (11, 12, 13)
    ]


def test_start_of_an_empty_archive_still_welcomes(
    make_listing: Callable[..., Listing], english: Localiser, now: datetime, accepted: Accepted
) -> None:
    view = pages.start([], listing=make_listing(article_ids=()), localiser=english, now=now, outlets={})
    assert "The archive is still empty." in accepted(view)
    assert "Right now" not in accepted(view)


@pytest.mark.parametrize("page", [pages.help_, pages.search_help, pages.about, pages.privacy])
def test_standing_pages_are_valid(
    page: Callable[[Localiser], View], localiser: Localiser, accepted: Accepted
) -> None:
    assert len(accepted(page(localiser))) > 60


@pytest.mark.parametrize("page", [pages.slow_down, pages.cool_down])
def test_short_answers_fit_a_notice(
    page: Callable[[Localiser], View], localiser: Localiser, accepted: Accepted
) -> None:
    view = page(localiser)
    assert pages.plain(view) == view.text == accepted(view)
    assert len(view.text) <= 200


def test_help_tells_of_every_command(localiser: Localiser, accepted: Accepted) -> None:
    text = accepted(pages.help_(localiser))
    for command in ("latest", "search", "sources", "settings", "article", "about", "privacy", "stop"):
        assert f"/{command} " in text
    for operator in ("outlet:", "section:", "lang:", "after:2022-11-01", "before:"):
        assert operator in text


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("refused: it leads to a private address", "it is not an address that I may open"),
        ("an address that is neither http nor https", "it is not a valid web address"),
        ("the server answered 404: it has no such page", "there is no such page"),
        ("the server answered 403: it does not let this bot in", "the site does not let me in"),
        ("the server answered 502: it has a fault on its side", "the site has a fault or is overloaded"),
        ("no complete answer within 20 s", "the site took too long to answer"),
        ("larger than 10 MB", "the page is too large"),
        ("answered with image/png, which is not a page to read", "there is no page with text"),
        ("a list of links, not an article", "I find no article there"),
        ("its host name was not found", "the site cannot be reached"),
        ("<something> new", "it could not be loaded"),
    ],
)
def test_a_link_that_failed_is_explained(
    reason: str, said: str, localiser: Localiser, accepted: Accepted
) -> None:
    error = UserError("link-failed", reason=reason)
    assert accepted(pages.refusal(error, Localiser("en"))) == f"I could not read this link: {said}."
    assert reason not in accepted(pages.refusal(error, localiser))


def test_a_refusal_speaks_the_readers_language_and_shows_foreign_words_as_text(accepted: Accepted) -> None:
    assert accepted(pages.refusal(UserError("article-gone"), Localiser("fr"))).startswith("Cet article")
    error = UserError("search-empty", query="<b> & co")
    assert accepted(pages.refusal(error, Localiser("en"))) == "Nothing yet about “<b> & co”."


def test_an_apology_gives_the_id_to_quote(localiser: Localiser, accepted: Accepted) -> None:
    view = pages.apology("9f<3c", localiser)
    assert "9f<3c" in accepted(view) == pages.plain(view)


def test_an_unknown_command_leads_on(localiser: Localiser, accepted: Accepted) -> None:
    assert "/help" in accepted(pages.unknown_command("", localiser))
    assert "/search <climate>" in accepted(pages.unknown_command("<climate>", localiser))


def test_menus_keep_telegrams_limits(localiser: Localiser) -> None:
    commands = private_commands(localiser)
    assert {command.name for command in commands} >= {
        "help", "latest", "search", "quotes", "saved", "sources", "settings", "about", "stop",
    }  # fmt: skip
    assert {command.name for command in group_commands(localiser)} < {command.name for command in commands}
    assert all(3 <= len(command.description) <= 256 for command in commands)
    assert len({command.description for command in commands}) == len(commands) <= 20
    assert 1 <= len(bot_description(localiser)) <= 512
    assert 1 <= len(bot_short_description(localiser)) <= 120
