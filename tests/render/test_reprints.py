"""A card names who had the text first, and who has it too."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.locale.catalogue import Localiser
from bot.model.article import Article, Reprint
from bot.model.outlet import Outlets
from bot.render.actions.articles import SaveArticle, UnsaveArticle
from bot.render.callback import decode
from bot.render.card import card_view
from bot.render.reprints import reprints_lines

MORNING = datetime(2024, 3, 13, 6, 40, tzinfo=UTC)
Lines = Callable[..., list[str]]


@pytest.fixture
def lines(make_article: Callable[..., Article], english: Localiser, now: datetime, outlets: Outlets) -> Lines:
    def made(*others: tuple[str | None, datetime | None], **changes: Any) -> list[str]:
        article = make_article(**({"outlet": "Quay", "published": MORNING} | changes))
        reprints = [Reprint(outlet=outlet, published=published) for outlet, published in others]
        return reprints_lines(article, reprints, localiser=english, now=now, outlets=outlets)

    return made


def test_nothing_is_said_of_an_article_that_nobody_else_has(lines: Lines) -> None:
    assert lines() == []
    assert lines((None, MORNING), ("QUAY", MORNING - timedelta(hours=1))) == []


def test_the_outlet_that_had_it_first_is_named(lines: Lines, english: Localiser, now: datetime) -> None:
    earlier = MORNING - timedelta(hours=2)
    said = english.date(earlier, now)
    assert lines(("Rive", earlier)) == [f"By the dates they state, Rive had it first: {said}."]
    assert lines(("Cap", MORNING), ("Rive", earlier), ("Cap", None)) == [
        f"By the dates they state, Rive had it first: {said}.",
        "Also published by Cap.",
    ]


@pytest.mark.parametrize(
    ("own", "other"),
    [
        (MORNING, MORNING),
        (MORNING, MORNING + timedelta(minutes=1)),
        (MORNING, MORNING.replace(hour=0, minute=0)),
        (MORNING.replace(hour=0, minute=0), MORNING),
        (None, MORNING),
        (MORNING, None),
    ],
    ids=["same time", "later", "same day without a time", "day only", "undated", "other undated"],
)
def test_who_was_first_is_said_only_where_dates_tell(
    lines: Lines, own: datetime | None, other: datetime | None
) -> None:
    assert lines(("Rive", other), published=own) == ["Also published by Rive."]


def test_many_are_counted_and_each_is_named_once(lines: Lines) -> None:
    names = ("Rive", "RIVE", "Cap", "Phare", "Môle", "Anse", "Radio Borée", "Baie")
    assert lines(*((name, MORNING) for name in names)) == [
        "Also published by Rive, Cap, Phare, Môle, Anse and 2 others."
    ]
    assert lines(*((name, MORNING) for name in names[:-1])) == [
        "Also published by Rive, Cap, Phare, Môle, Anse and 1 other."
    ]
    assert lines(("Radio Borée", MORNING)) == ["Also published by Radio Borée (state-funded, Northland)."]


def test_names_are_data(lines: Lines) -> None:
    [line] = lines(("<b>&" + "x" * 500, MORNING))
    assert line.startswith("Also published by &lt;b&gt;&amp;xxx")
    assert len(line) < 200


def test_a_card_has_it_and_can_be_saved(
    make_article: Callable[..., Article], localiser: Localiser, now: datetime, outlets: Outlets, accepted: Any
) -> None:
    article = make_article(published=MORNING)
    reprints = [
        Reprint(outlet="Rive", published=MORNING - timedelta(days=1)),
        Reprint(outlet="Cap", published=None),
    ]
    for saved, action in ((False, SaveArticle(7, 3, 2)), (True, UnsaveArticle(7, 3, 2))):
        view = card_view(
            article,
            localiser=localiser,
            now=now,
            outlets=outlets,
            listing_id=3,
            page=2,
            saved=saved,
            reprints=reprints,
        )
        text = accepted(view)
        assert "Rive" in text
        assert "Cap" in text
        [button] = [one for row in view.keyboard for one in row if one.label[0] == "☆★"[saved]]
        assert decode(button.data or "") == action
