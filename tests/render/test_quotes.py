"""Quotes as messages: complete, within Telegram's limits, and safe whatever stands in them."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.locale.catalogue import Localiser
from bot.model.article import Article, Provenance, ProvenanceKind
from bot.model.chat import Listing, ListingKind
from bot.model.notice import Notice, NoticeKind
from bot.model.outlet import OutletPolicy, Show
from bot.model.utterance import Origin, SpeakerName, SpeakerReport, Statement, Utterance
from bot.render.actions.articles import OpenArticle
from bot.render.actions.quotes import DoubtSpeaker, QuotesOf, SettleReport, ShowQuotes
from bot.render.callback import decode
from bot.render.card import card_view
from bot.render.notices import notice_view
from bot.render.quotes import article_quotes_view, nothing_said_view, person_quotes_view, quotes_help
from bot.render.speaker_reports import report_view, reports_view
from bot.render.view import View

Accepted = Callable[[View], str]
LARGEST = 2**63 - 1
NASTY = "<b>&\"'</b>\u202e\u0000مرحبا 😀" + "x" * 5000
TRANSLATED = Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="Miroir Nord")


@pytest.fixture
def said(now: datetime) -> Callable[..., Utterance]:
    def make(text: str = "Nous avons trouvé un accord", **changes: Any) -> Utterance:
        origin = {
            "article_id": changes.pop("article_id", 7),
            "outlet": changes.pop("outlet", "Radio Borée"),
            "provenance": changes.pop("provenance", Provenance()),
            "language": "fr",
            "published": changes.pop("published", now),
            "added": now,
            "sort_time": now,
            "public": changes.pop("public", True),
        }
        values: dict[str, Any] = {"start": 4, "pieces": (text,), "speaker": "Anne Delmas", "role": "maire"}
        return Utterance(origin=Origin(**origin), **(values | changes))

    return make


@pytest.fixture
def of_article(
    make_article: Callable[..., Article], localiser: Localiser, outlets: dict[str, OutletPolicy]
) -> Callable[..., View]:
    def make(*utterances: Utterance, **changes: Any) -> View:
        values: dict[str, Any] = {
            "action": ShowQuotes(7),
            "first": 1,
            "pages": 1,
            "withheld": False,
            "localiser": localiser,
            "outlets": outlets,
            "full_text": True,
        }
        return article_quotes_view(changes.pop("article", make_article()), utterances, **(values | changes))

    return make


@pytest.fixture
def of_person(
    make_listing: Callable[..., Listing],
    localiser: Localiser,
    now: datetime,
    outlets: dict[str, OutletPolicy],
) -> Callable[..., View]:
    def make(*items: Statement, **changes: Any) -> View:
        values: dict[str, Any] = {
            "listing": make_listing(kind=ListingKind.QUOTES, query="Delmas"),
            "total": len(items),
            "page": 1,
            "pages": 1,
            "persons": (),
            "localiser": localiser,
            "now": now,
            "outlets": outlets,
        }
        return person_quotes_view(items, **(values | changes))

    return make


def actions(view: View) -> list[Any]:
    return [decode(button.data) for row in view.keyboard for button in row if button.data]


def test_an_articles_quotes_name_each_speaker_once(
    of_article: Callable[..., View], said: Any, accepted: Accepted, localiser: Localiser
) -> None:
    text = accepted(
        of_article(
            said("One"),
            said("Two"),
            said("Three", speaker=None, role=None),
            said("Four", speaker=None, role="un témoin"),
            said("Five", speaker=None, role=None, doubted=True),
            said("Six", role=None, pieces=("Six", "seven")),
            first=6,
        )
    )
    assert text.count("Anne Delmas, maire") == 1
    assert localiser.text("speaker-unclear") + "\n8. " in text
    assert localiser.text("speaker-unnamed", role="un témoin") + "\n9. " in text
    assert localiser.text("speaker-doubted") in text
    assert "Six […] seven" in text
    assert "6. " in text


def test_a_translation_is_said_to_be_one(
    of_article: Callable[..., View], of_person: Callable[..., View], said: Any, accepted: Accepted
) -> None:
    english = Localiser("en")
    by = "Wording translated by Miroir Nord, not the speaker’s own."
    unknown = "Wording translated by machine, not the speaker’s own."
    for provenance, note in (
        (TRANSLATED, by),
        (Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION), unknown),
    ):
        one = said(provenance=provenance)
        assert note in accepted(of_article(one, localiser=english))
        assert note in accepted(of_person(Statement(best=one), localiser=english))
    assert "not the speaker’s own" not in accepted(of_person(Statement(best=said()), localiser=english))


def test_a_statement_tells_outlets_dates_and_wordings(
    of_person: Callable[..., View], said: Any, accepted: Accepted
) -> None:
    english = Localiser("en")
    item = Statement(
        best=said(),
        wordings=(said("Un accord est trouvé", outlet="Le Courrier"),),
        outlets=("Le Courrier", *(f"Outlet {number}" for number in range(5))),
    )
    text = accepted(of_person(item, localiser=english))
    assert "1. “Nous avons trouvé un accord”\n— Anne Delmas, maire\n" in text
    assert "Radio Borée (state-funded, Northland) · just now" in text
    assert "also: Le Courrier, Outlet 0, Outlet 1, Outlet 2 and 2 others" in text
    assert "Le Courrier has: “Un accord est trouvé”" in text
    undated = accepted(of_person(Statement(best=said(published=None, public=False)), localiser=english))
    assert "date not stated · added 14 Mar · only you can see it" in undated


def test_buttons_lead_to_articles_people_and_doubts(
    of_person: Callable[..., View], of_article: Callable[..., View], said: Any, accepted: Accepted
) -> None:
    view = of_person(
        Statement(best=said()),
        Statement(best=said(article_id=9, start=0)),
        persons=[SpeakerName(id=3, name="Anne Delmas"), SpeakerName(id=4, name="Victor Delmas")],
    )
    accepted(view)
    listing = 2**62 + 11
    assert actions(view) == [
        OpenArticle(7, listing, 1),
        OpenArticle(9, listing, 1),
        QuotesOf(3),
        QuotesOf(4),
        DoubtSpeaker(listing, 1),
    ]
    asked = of_person(Statement(best=said()), Statement(best=said(article_id=9, start=0)), choosing=True)
    accepted(asked)
    assert actions(asked)[:2] == [DoubtSpeaker(listing, 1, 7, 5), DoubtSpeaker(listing, 1, 9, 1)]
    asked = of_article(
        said(), said(speaker=None), said(start=9), choosing=True, action=ShowQuotes(7, 2, 5, 3)
    )
    accepted(asked)
    assert actions(asked) == [
        DoubtSpeaker(5, 2, 7, 5, 3),
        DoubtSpeaker(5, 2, 7, 10, 3),
        ShowQuotes(7, 2, 5, 3),
    ], "where nobody is named nobody is wrong"
    unnamed = of_article(said(speaker=None))
    assert not any(isinstance(action, DoubtSpeaker) for action in actions(unnamed))


def test_the_largest_page_of_the_nastiest_fits(
    of_person: Callable[..., View], of_article: Callable[..., View], said: Any, accepted: Accepted
) -> None:
    long = said(
        NASTY,
        speaker=NASTY,
        role=NASTY,
        outlet=NASTY,
        article_id=LARGEST,
        start=LARGEST - 1,
        published=None,
        public=False,
        provenance=Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by=NASTY),
    )
    item = Statement(best=long, wordings=(long, long), outlets=(NASTY,) * 9)
    people = [SpeakerName(id=LARGEST, name=NASTY)] * 6
    for choosing in (False, True):
        accepted(
            of_person(
                *[item] * 5, persons=people, page=36**4 - 1, pages=36**4 - 1, said="x", choosing=choosing
            )
        )
        action = ShowQuotes(LARGEST, 36**4 - 1, LARGEST, 36**4 - 1)
        accepted(of_article(*[long] * 5, action=action, pages=2, withheld=True, choosing=choosing))
    accepted(nothing_said_view(NASTY, people, localiser=Localiser("en")))
    accepted(quotes_help(people, localiser=Localiser("fr")))


def test_the_comma_before_who_said_it_is_none_of_the_words(
    of_person: Callable[..., View], said: Any, accepted: Accepted
) -> None:
    text = accepted(of_person(Statement(best=said(pieces=("It was wide,", "not deep, never,")))))
    assert "It was wide […] not deep, never" in text
    assert "never," not in text


def test_what_is_short_is_not_cut(of_person: Callable[..., View], said: Any, accepted: Accepted) -> None:
    text = accepted(of_person(*(Statement(best=said("mot " * 120)) for _ in range(5))))
    assert "…" not in text
    text = accepted(of_person(Statement(best=said("mot " * 300))))
    assert "…" in text
    assert text.count("mot") > 140


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=900), min_size=1, max_size=5))
def test_any_words_are_escaped(
    of_person: Callable[..., View], said: Any, accepted: Accepted, words: list[str]
) -> None:
    accepted(of_person(*(Statement(best=said(text, speaker=text, role=text)) for text in words)))


@pytest.mark.parametrize("show", Show)
def test_a_card_offers_quotes_unless_only_the_headline_may_be_shown(
    make_article: Callable[..., Article], localiser: Localiser, now: datetime, accepted: Accepted, show: Show
) -> None:
    policies = {"radio borée": OutletPolicy(name="Radio Borée", show=show)}
    for quotes in (False, True):
        view = card_view(
            make_article(), localiser=localiser, now=now, outlets=policies, quotes=quotes, listing_id=5
        )
        accepted(view)
        offered = ShowQuotes(7, 1, 5, 1) in actions(view)
        assert offered == (quotes and show is not Show.HEADLINE)
        assert all(len(row) <= 5 for row in view.keyboard)


def report(now: datetime, **changes: Any) -> SpeakerReport:
    values: dict[str, Any] = {"id": LARGEST, "article_id": 7, "start": 4, "speaker": NASTY, "made": now}
    return SpeakerReport(**(values | changes))


def test_a_report_is_decided_by_two_buttons_and_tells_who_decided(
    make_article: Callable[..., Article],
    localiser: Localiser,
    now: datetime,
    accepted: Accepted,
    outlets: dict[str, OutletPolicy],
) -> None:
    article = make_article()

    def view(**changes: Any) -> View:
        return report_view(
            report(now, **changes),
            article,
            NASTY,
            settled_by="Zoë <b>",
            localiser=localiser,
            now=now,
            outlets=outlets,
        )

    opened = view()
    accepted(opened)
    assert len([action for action in actions(opened) if isinstance(action, SettleReport)]) == 3
    for wrong in (False, True):
        settled = view(wrong=wrong, settled=now, settled_by=3)
        assert "Zoë <b>" in accepted(settled)
        assert len([action for action in actions(settled) if isinstance(action, SettleReport)]) == 2
    listed = reports_view(
        [(report(now), article, NASTY)] * 5, count=9, localiser=localiser, now=now, outlets=outlets
    )
    accepted(listed)
    assert len([action for action in actions(listed) if isinstance(action, SettleReport)]) == 15
    accepted(reports_view([], count=0, localiser=localiser, now=now, outlets=outlets))


def test_admins_are_told_with_both_buttons(localiser: Localiser, accepted: Accepted) -> None:
    args: dict[str, str | int] = {
        "report": LARGEST,
        "speaker": NASTY,
        "quote": NASTY,
        "outlet": "",
    }
    view = notice_view(Notice(kind=NoticeKind.SPEAKER_DOUBTED, args=args), localiser)
    assert localiser.text("outlet-unknown") in accepted(view)
    assert len(actions(view)) == 3
    for broken in ({"report": "x"}, {"report": 0}, {"report": 2**63}):
        assert (
            notice_view(Notice(kind=NoticeKind.SPEAKER_DOUBTED, args=args | broken), localiser).keyboard == ()
        )
