"""What is known about a text, as a message."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.locale.catalogue import Localiser
from bot.model.article import Reprint
from bot.model.resemblance import Alike, Resemblance
from bot.model.story import Report, StoryBrief
from bot.render.actions.articles import OpenArticle
from bot.render.actions.known import AskedAbout, KnownDeed
from bot.render.actions.stories import OpenStory
from bot.render.callback import decode
from bot.render.known import known_view

LISTING = 5


@pytest.fixture
def found(make_article: Any, now: Any) -> list[Alike]:
    brief = StoryBrief(story_id=3, articles=4, sources=3, languages=("fr",), first=now, last=now)
    first = Report(
        article_id=9,
        story_id=3,
        outlet="Plain Paper",
        relayed_by=None,
        agency=None,
        language="fr",
        at=now - timedelta(hours=30),
    )
    same = (Reprint(outlet="The Copyist", published=None),)
    return [
        Alike(article=make_article(), how=Resemblance.TEXT, story=brief, first=first, reprints=same),
        Alike(article=make_article(id=8, title="Autre"), how=Resemblance.RELATED),
        Alike(
            article=make_article(id=10, title="Seul"),
            how=Resemblance.RELATED,
            story=replace(brief, story_id=4, articles=1, sources=1),
            first=first,
        ),
    ]


def view_of(found: list[Alike], localiser: Localiser, now: Any, outlets: Any, **more: Any) -> Any:
    listing_id = LISTING if found else None
    return known_view(
        found, listing_id=listing_id, days=30, localiser=localiser, now=now, outlets=outlets, **more
    )


def test_each_is_said_with_how_alike_it_is(
    found: Any, english: Localiser, now: Any, outlets: Any, accepted: Any
) -> None:
    view = view_of(found, english, now, outlets)
    lines = accepted(view).split("\n")
    assert lines[:4] == [
        "What is known about this",
        "",
        "The same text:",
        "1. Le budget du pont & du port",
    ]
    assert lines[4].startswith("Radio Borée (state-funded, Northland) · ")
    assert lines[4].endswith("machine translation")
    assert lines[5] == "Also published by The Copyist."
    assert lines[6] == (
        "3 independent sources report it. First, by the dates they state: Plain Paper, 13 Mar, 09:09 UTC."
    )
    assert lines.count("Related:") == 1
    assert "One source reports it here." in lines
    assert lines[-2:] == ["", english.text("known-not-judged")]
    assert english.text("list-labels") in lines
    actions = [decode(button.data) for button in view.keyboard[0]]
    assert actions == [OpenStory(3, LISTING, 1), OpenArticle(8, LISTING, 1), OpenArticle(10, LISTING, 1)]


def test_only_what_is_related_is_not_taken_for_the_same(
    found: Any, localiser: Localiser, now: Any, outlets: Any, accepted: Any
) -> None:
    text = accepted(view_of(found[1:], localiser, now, outlets, follow=True, read_link=True))
    assert text.split("\n")[1] == localiser.text("known-only-related", count=30)
    assert localiser.text("known-text") not in text


def test_nothing_is_said_to_be_nothing(localiser: Localiser, now: Any, outlets: Any, accepted: Any) -> None:
    view = view_of([], localiser, now, outlets, follow=True, read_link=True)
    assert accepted(view) == localiser.text("known-nothing", count=30)
    deeds = [decode(button.data) for button in view.keyboard[0]]
    assert deeds == [AskedAbout(KnownDeed.READ), AskedAbout(KnownDeed.FOLLOW)]
    assert view_of([], localiser, now, outlets).keyboard == ()


def test_the_longest_still_fits(
    make_article: Any, localiser: Localiser, now: Any, outlets: Any, accepted: Any
) -> None:
    long = "ы" * 400
    many = tuple(Reprint(outlet=f"{number} {long}", published=now) for number in range(9))
    worst = [
        Alike(
            article=make_article(id=number + 1, title=long, outlet=long, published=now),
            how=Resemblance.TEXT,
            reprints=many,
        )
        for number in range(5)
    ]
    accepted(view_of(worst, localiser, now, outlets))
