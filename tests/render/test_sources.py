"""Outlets, sources, proposals and notices as they are shown."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.chat import OutletNews
from bot.model.notice import Notice, NoticeKind
from bot.model.outlet import OutletPolicy
from bot.model.source import Source, SourceKind, SourceOrigin, SourceSettings
from bot.model.source_report import (
    Health,
    Offer,
    OutletReport,
    PageTrial,
    Probe,
    ProbedEntry,
    Proposed,
    ProposedList,
    SourceReport,
)
from bot.render.actions.articles import OpenArticle
from bot.render.actions.places import Current
from bot.render.actions.proposals import Answer, Choose, Reply
from bot.render.actions.sources import ChangeSource, Deed, ListSources, ShowOutlet, ShowSource, ShowSources
from bot.render.callback import decode, outlet_id
from bot.render.notices import notice_view
from bot.render.proposal import list_view, offers_view, proposal_view
from bot.render.source import outlet_view, source_view
from bot.render.sources import choice_view, outlets_view, sources_view
from bot.render.view import View

Accepted = Callable[[View], str]
Outlets = dict[str, OutletPolicy]
HOSTILE = "<b>Evil</b> & \u202eco</code>. \ud800"


def actions(view: View) -> list[Any]:
    return [decode(button.data or "") for row in view.keyboard for button in row]


def make_source(now: datetime, **changes: Any) -> Source:
    settings = SourceSettings(
        id="boree",
        url="https://boree.example/rss",
        outlet="Radio Borée",
        language="fr",
        kind=SourceKind.PUBLIC,
    )
    values: dict[str, Any] = {
        "settings": settings,
        "origin": SourceOrigin.ADMIN,
        "added": now - timedelta(days=30),
        "url": "https://boree.example/new.xml",
        "due": now + timedelta(minutes=12),
        "polled": now - timedelta(minutes=8),
        "pause": 1200.0,
        "polls": 40,
        "unchanged": 30,
    }
    return Source(**(values | changes))


def make_report(now: datetime, health: Health = Health.GOOD, **changes: Any) -> SourceReport:
    values: dict[str, Any] = {"per_day": 3.42, "articles": 1204, "duplicates": 17}
    source = changes.pop("source", None) or make_source(now)
    return SourceReport(source=source, health=health, **(values | changes))


def test_sources_tell_label_reason_languages_count_and_freshness(
    english: Localiser, now: datetime, outlets: Outlets, accepted: Accepted
) -> None:
    news = [
        OutletNews(
            outlet="Radio Borée", languages=("fr", "en"), articles=1204, newest=now - timedelta(hours=3)
        ),
        OutletNews(outlet="Plain <Paper>", languages=(), articles=1, newest=now - timedelta(days=40)),
    ]
    undated = OutletNews(outlet="Undated", languages=(), articles=1, newest=now, newest_is_stated=False)
    said = accepted(outlets_view([undated], outlets, english, now=now, page=1))
    assert "1 article · date not stated · added" in said
    assert "just now" not in said
    view = outlets_view(news, outlets, english, now=now, page=1)
    assert accepted(view).split("\n") == [
        "Outlets in the archive",
        "",
        "Radio Borée (state-funded, Northland; label set by this bot’s operator)",
        "French, English · 1,204 articles · newest 3 h ago",
        "Why this label: Its budget is voted by parliament.",
        "read more",
        "",
        "Plain <Paper>",
        "language not known · 1 article · newest 2 Feb",
    ]
    assert view.keyboard == ()


def test_many_sources_are_paged(localiser: Localiser, now: datetime, accepted: Accepted) -> None:
    long = "&" * 300
    news = [
        OutletNews(outlet=long, languages=("fr", "en", "ru") * 5, articles=10**6, newest=now)
        for _ in range(12)
    ]
    policies = {
        long: OutletPolicy(name=long, label=long, reason=long * 2, link="https://a.example/" + "x" * 900)
    }
    view = outlets_view(news, policies, localiser, now=now, page=2)
    accepted(view)
    assert [decode(button.data or "") for button in view.keyboard[0]] == [
        ShowSources(1),
        Current(),
        ShowSources(3),
    ]
    assert outlets_view(news, policies, localiser, now=now, page=99).keyboard[0][-1].label == "3/3"


def test_an_archive_without_sources_says_so(english: Localiser, now: datetime) -> None:
    assert outlets_view([], {}, english, now=now, page=1).text.startswith("The archive is still empty")


def test_admins_get_a_way_to_the_sources(english: Localiser, now: datetime, outlets: Outlets) -> None:
    view = outlets_view([], outlets, english, now=now, page=1, sources=12)
    assert actions(view) == [ListSources()]
    assert view.keyboard[0][0].label == "All sources (12)"


def test_a_source_as_everybody_sees_it(
    english: Localiser,
    now: datetime,
    outlets: Outlets,
    accepted: Accepted,
    make_article: Callable[..., Article],
) -> None:
    report = make_report(now, newest=make_article(title="Budget <voted>", published=now - timedelta(hours=2)))
    view = source_view(report, localiser=english, now=now, outlets=outlets, admin=False)
    assert accepted(view).split("\n") == [
        "Radio Borée (state-funded, Northland; label set by this bot’s operator)",
        "Why this label: Its budget is voted by parliament.",
        "read more",
        "French · public · articles a day: 3.4",
        "newest: Budget <voted>, 2 h ago",
    ]
    assert actions(view) == [OpenArticle(7)]


def test_a_source_as_admins_see_it(
    english: Localiser, now: datetime, outlets: Outlets, accepted: Accepted
) -> None:
    view = source_view(make_report(now), localiser=english, now=now, outlets=outlets, admin=True)
    text = accepted(view)
    for line in (
        "Source boree, ✓ in order",
        "Address: https://boree.example/new.xml",
        "Moved from https://boree.example/rss",
        "Form: feed",
        "Last fetch: 8 min ago, in order",
        "Next fetch: in 12 min · every 20 mins",
        "Not modified: 75% of 40 answers",
        "Articles in the archive: 1,204, duplicates among them: 17",
    ):
        assert line in text.split("\n")
    assert actions(view) == [
        ChangeSource("boree", Deed.PAUSE),
        ChangeSource("boree", Deed.REMOVE),
        ChangeSource("boree", Deed.FETCH),
    ]


def test_a_failing_source_says_since_when_and_why(
    english: Localiser, now: datetime, outlets: Outlets, accepted: Accepted
) -> None:
    failing = make_source(
        now, failures=3, failing_since=now - timedelta(hours=5), error="it answered 503 <b>busy</b>"
    )
    text = accepted(
        source_view(
            make_report(now, Health.FAILING, source=failing),
            localiser=english,
            now=now,
            outlets=outlets,
            admin=True,
        )
    )
    assert (
        "Failed 3 times, first 5 h ago: the site has a fault or is overloaded (it answered 503 <b>busy</b>)"
        in text
    )


def test_a_declared_source_offers_pause_but_no_removal(
    localiser: Localiser, now: datetime, outlets: Outlets, accepted: Accepted
) -> None:
    for paused in (False, True):
        source = make_source(now, origin=SourceOrigin.CONFIG, paused=paused)
        health = Health.PAUSED if paused else Health.GOOD
        view = source_view(
            make_report(now, health, source=source), localiser=localiser, now=now, outlets=outlets, admin=True
        )
        assert "config.toml" in accepted(view)
        deeds = [action.deed for action in actions(view)]
        assert deeds == ([Deed.RESUME] if paused else [Deed.PAUSE, Deed.FETCH])


@pytest.mark.parametrize("health", Health)
def test_every_state_is_worded_in_every_language(
    localiser: Localiser, now: datetime, outlets: Outlets, accepted: Accepted, health: Health
) -> None:
    source = make_source(
        now,
        title=HOSTILE,
        error=HOSTILE * 60,
        failures=1,
        failing_since=now,
        url="https://boree.example/" + HOSTILE * 80,
        polled=None if health is Health.NEW else now,
    )
    report = make_report(now, health, source=source)
    view = source_view(report, localiser=localiser, now=now, outlets=outlets, admin=True)
    assert "source-" not in accepted(view)
    assert "source-" not in accepted(sources_view([report] * 25, localiser, now=now, page=2))


def test_sources_that_need_a_look_come_first(english: Localiser, now: datetime, accepted: Accepted) -> None:
    def named(name: str) -> Source:
        settings = SourceSettings(id=name, url=f"https://{name}.example/")
        return make_source(now, settings=settings)

    reports = [
        make_report(now, Health.GOOD, source=named("a")),
        make_report(now, Health.PAUSED, source=named("b")),
        make_report(now, Health.FAILING, source=named("c")),
    ]
    view = sources_view(reports, english, now=now, page=1)
    assert actions(view) == [ShowSource("c"), ShowSource("a"), ShowSource("b")]
    assert "To look at: 1." in accepted(view)
    assert "no sources yet" in accepted(sources_view([], english, now=now, page=1))


def test_an_outlet_tells_its_kind_and_what_brings_it(
    english: Localiser, now: datetime, outlets: Outlets, accepted: Accepted
) -> None:
    news = OutletNews(outlet="Radio Borée", languages=("fr",), articles=3, newest=now - timedelta(hours=3))
    report = OutletReport(news=news, kinds=(SourceKind.PUBLIC,), per_day=0.43, sources=(make_source(now),))
    everybody = outlet_view(report, localiser=english, now=now, outlets=outlets, admin=False)
    assert "French · public · 3 articles · articles a day: 0.4" in accepted(everybody)
    assert actions(everybody) == []
    admin = outlet_view(report, localiser=english, now=now, outlets=outlets, admin=True)
    assert actions(admin) == [ShowSource("boree")]


def test_a_name_that_several_have(localiser: Localiser, now: datetime, accepted: Accepted) -> None:
    news = OutletNews(outlet=HOSTILE * 20, languages=(), articles=1, newest=now)
    view = choice_view(HOSTILE, [news], [("boree", "Radio Borée " * 20)], localiser)
    accepted(view)
    assert actions(view) == [ShowOutlet(outlet_id(news.outlet)), ShowSource("boree")]
    assert choice_view("x", [], [], localiser).keyboard == ()


def test_an_outlets_number_does_not_depend_on_its_spelling() -> None:
    assert outlet_id("Le  Monde") == outlet_id("LE MONDE") != outlet_id("Le Monde 2")
    assert 0 < outlet_id("") < 2**63


def make_probe(now: datetime, **changes: Any) -> Probe:
    values: dict[str, Any] = {
        "settings": SourceSettings(id="courier", url="https://courier.example/rss"),
        "title": "The Courier",
        "entries": 30,
        "newest": (
            ProbedEntry(title="Ferry returns", published=now - timedelta(hours=2)),
            ProbedEntry(title=HOSTILE),
        ),
        "language": "en",
        "per_day": 11.6,
        "trial": PageTrial(words=412),
    }
    return Probe(**(values | changes))


def test_a_proposal_says_what_would_come(english: Localiser, now: datetime, accepted: Accepted) -> None:
    proposed = Proposed(proposal_id=9, probe=make_probe(now), known=None)
    view = proposal_view(proposed, english, now=now)
    assert accepted(view).split("\n") == [
        "The Courier",
        "https://courier.example/rss",
        "feed · English · 30 entries · about 12 a day",
        "",
        "This is what I would get from it:",
        "· Ferry returns, 2 h ago",
        "· <b>Evil</b> & co</code>., no date",
        "",
        "Its pages can be read: 412 words in the newest.",
        "It would be the source courier.",
    ]
    assert actions(view) == [Answer(9, Reply.YES), Answer(9, Reply.FEED_TEXT), Answer(9, Reply.NO)]


def test_a_proposal_of_a_known_source_adds_nothing(
    localiser: Localiser, now: datetime, accepted: Accepted
) -> None:
    proposed = Proposed(
        proposal_id=9,
        probe=make_probe(now, trial=PageTrial(reason="it answered 403"), per_day=None, language=None),
        known=make_source(now),
    )
    view = proposal_view(proposed, localiser, now=now)
    assert "boree" in accepted(view)
    assert actions(view) == [ShowSource("boree")]


def test_an_empty_source_can_be_proposed(localiser: Localiser, now: datetime, accepted: Accepted) -> None:
    probe = make_probe(now, entries=0, newest=(), trial=None)
    view = proposal_view(Proposed(proposal_id=9, probe=probe, known=None), localiser, now=now)
    assert "addsource-" not in accepted(view)
    assert actions(view) == [Answer(9, Reply.YES), Answer(9, Reply.NO)]


def test_several_feeds_are_offered(localiser: Localiser, now: datetime, accepted: Accepted) -> None:
    offers = tuple(Offer(url=f"https://courier.example/{n}", title=HOSTILE * 9) for n in range(6))
    proposed = Proposed(proposal_id=9, probe=make_probe(now, offers=offers), known=None)
    view = offers_view(proposed, localiser)
    accepted(view)
    assert actions(view) == [*(Choose(9, number) for number in range(1, 7)), Answer(9, Reply.NO)]


def test_a_list_of_feeds_is_summed_up(localiser: Localiser, accepted: Accepted) -> None:
    new = tuple(SourceSettings(id=f"s{n}", url="https://s.example/" + "é&" * 700) for n in range(2000))
    proposed = ProposedList(proposal_id=9, new=new, known=3, invalid=2)
    view = list_view(proposed, localiser, within="1 h")
    accepted(view)
    assert actions(view) == [Answer(9, Reply.YES), Answer(9, Reply.NO)]
    nothing = list_view(ProposedList(proposal_id=None, new=(), known=3, invalid=0), localiser, within="1 s")
    assert nothing.keyboard == ()


@pytest.mark.parametrize("kind", NoticeKind)
def test_every_notice_is_worded(localiser: Localiser, accepted: Accepted, kind: NoticeKind) -> None:
    args: dict[str, str | int] = {
        "id": "boree",
        "source": HOSTILE * 60,
        "url": "https://boree.example/",
        "new_url": "https://boree.example/new?a=1&b=2",
        "reason": "it answered 503",
        "free": 412,
    }
    text = accepted(notice_view(Notice(kind=kind, args=args), localiser))
    assert "notice-" not in text
    assert "{" not in text
    bare = accepted(notice_view(Notice(kind=kind), localiser))
    assert "notice-" not in bare
    assert "{" not in bare


def test_notices_lead_on(english: Localiser, accepted: Accepted) -> None:
    args = {
        "id": "boree",
        "source": "Radio Borée",
        "url": "https://a.example/",
        "new_url": "https://b.example/",
    }
    moved = notice_view(Notice(kind=NoticeKind.SOURCE_MOVED, args=args), english)
    assert accepted(moved) == "Radio Borée has moved for good to https://b.example/. I follow it there."
    assert actions(moved) == [ShowSource("boree")]
    failing = notice_view(
        Notice(kind=NoticeKind.SOURCE_FAILING, args=args | {"reason": "it answered 500"}), english
    )
    assert actions(failing) == [ShowSource("boree"), ChangeSource("boree", Deed.PAUSE)]
    assert notice_view(Notice(kind=NoticeKind.DISK_LOW, args={"free": 12}), english).keyboard == ()
