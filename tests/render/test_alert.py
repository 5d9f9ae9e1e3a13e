"""Alerts as texts and buttons, whatever outlets and people write."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.locale.catalogue import Localiser
from bot.model.article import Analysis, Article, Provenance, ProvenanceKind
from bot.model.follow import Follow, FollowKind
from bot.model.outlet import OutletPolicy, Outlets, Show
from bot.model.sentence import Sentence
from bot.model.story import StoryBrief
from bot.render.alert import Bundled, Changed, ChangedKind, Page, alert_body, alert_view, bundle_view
from bot.render.html import TEXT_LIMIT, utf16_length, visible

NOW = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)
HOSTILE = '<b>&"</b>\u202e𝕏\x00 ' * 40
OUTLETS: Outlets = {
    "quay": OutletPolicy(name="Quay", label="state-owned"),
    "closed": OutletPolicy(name="Closed", show=Show.HEADLINE),
}


def article(title: str = "Storm closes the harbour", **fields: Any) -> Article:
    body = fields.pop("body", "The harbour is shut. Nobody knows for how long. Boats wait.")
    summary = (
        Sentence(text="The harbour is shut.", start=0, end=20),
        Sentence(text="Boats wait.", start=48, end=59),
    )
    return Article(
        **{
            "id": 12,
            "seq": 1,
            "added": NOW,
            "changed": NOW,
            "title": title,
            "body": body,
            "outlet": "Quay",
            "language": "en",
            "published": NOW,
            "url": "https://quay.example/storm?a=1&b=2",
            "analysis": Analysis(summary=summary),
            "story": 5,
        }
        | fields
    )


def brief(sources: int = 1, articles: int = 1) -> StoryBrief:
    return StoryBrief(story_id=5, articles=articles, sources=sources, languages=("en",), first=NOW, last=NOW)


def follow(words: str = "storm", **fields: Any) -> Follow:
    return Follow(id=3, chat_id=7, owner_id=7, words=words, wish=b"", made=NOW, **fields)


def page(language: str = "en", *, linked: bool = False) -> Page:
    return Page(
        localiser=Localiser(language), outlets=OUTLETS, now=NOW, bot_name="depeche_bot", linked=linked
    )


def test_an_alert() -> None:
    body = alert_body(article(), brief(4, 6), page())
    view = alert_view(body, article(), brief(4, 6), follow('"New START"'), page())
    assert view.text.splitlines() == [
        '<b><a href="https://quay.example/storm?a=1&amp;b=2">Storm closes the harbour</a></b>',
        "Quay (state-owned; label set by this bot’s operator) · 14 May, 09:30 UTC · now 4 outlets",
        "",
        "The harbour is shut.",
        "",
        "Because you follow “New START”",
    ]
    assert [[button.label for button in row] for row in view.keyboard] == [["Open", "Mute 24 h", "Stop"]]


def test_a_translation_says_so_and_a_closed_outlet_only_its_headline() -> None:
    machine = Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="Automat")
    text = alert_body(article(provenance=machine, outlet="Closed"), brief(), page())
    assert "Machine translation relayed by Automat." in text
    assert "harbour is shut" not in text
    plain = alert_body(
        article(provenance=replace(machine, relayed_by="closed"), outlet=None), brief(), page()
    )
    assert "harbour is shut" not in plain


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
@pytest.mark.parametrize("kind", list(ChangedKind))
def test_whatever_is_written_fits_and_is_no_markup(language: str, kind: ChangedKind) -> None:
    item = article(HOSTILE, outlet=HOSTILE, lead=HOSTILE, body=HOSTILE, analysis=Analysis())
    here = page(language, linked=True)
    body = alert_body(item, brief(3, 3), here, Changed(kind, HOSTILE))
    view = alert_view(body, item, brief(3, 3), follow(HOSTILE, kind=FollowKind.STORY), here)
    assert utf16_length(visible(view.text)) <= TEXT_LIMIT
    assert "<b>&amp;" not in view.text
    assert "\x00" not in view.text
    assert view.text.count("<b>") == view.text.count("</b>")
    assert view.keyboard[0][0].url == "https://t.me/depeche_bot?start=story_5"


def test_many_at_once_fit_and_the_rest_is_counted() -> None:
    long = "Storm reaches one more town on the coast " * 10
    items = [
        Bundled(
            article=article(long, id=number, outlet="Quay " * 30),
            brief=brief(),
            follow=follow("storm " * 40),
            changed=Changed(ChangedKind.TITLE, long),
        )
        for number in range(1, 21)
    ]
    view = bundle_view(items, page())
    assert utf16_length(visible(view.text)) <= TEXT_LIMIT
    labels = [button.label for row in view.keyboard[:-1] for button in row]
    assert view.text.startswith("<b>20 stories you follow</b>")
    assert f"And {20 - len(labels)} more." in view.text
    assert len(labels) >= 3
