"""A note takes the place of what was withdrawn, in messages of every build, and all else stays."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.locale.catalogue import Localiser
from bot.render.html import TEXT_LIMIT
from bot.render.view import Button, View
from bot.render.withdrawn import withdrawal_note, without
from bot.text.traces import TraceFinder

NOTE = "Withdrawn & gone"
FINDER = TraceFinder(
    ["Lantern festival lights the harbour"], ["Nine hundred lanterns were lit at dusk on Monday, she said."]
)
LINKS = {"https://reed.example/1", "https://reed.example/1.jpg"}


def test_an_alert_says_nothing_else() -> None:
    alert = View(
        '<b><a href="https://reed.example/1">Lantern festival lights the harbour</a></b>\nReed\n\n'
        "Nine hundred lanterns were lit at dusk on Monday, she said.\n\nBecause you follow “lantern”",
        ((Button("Open", "1a.1.."), Button("Stop", "1K.1.stop")),),
    )
    assert without(alert, FINDER, links=LINKS, note=NOTE) == View(NOTE)


def test_a_digest_keeps_the_others_and_its_numbers() -> None:
    digest = View(
        "<b>Thursday · 08:00 edition</b>\n\n"
        "<b>WORLD</b>\n<b>1. Marsh road stays closed</b>\nUntil May.\n<i>Marsh Courier</i>\n\n"
        "<b>CULTURE</b>\n<b>2. Lantern festival lights the harbour</b>\nIt was dark.\n<i>Reed Herald</i>\n\n"
        "<b>3. Bees return</b>\nMore bees.\nNine hundred lanterns were lit at dusk on Monday, she said. "
        "— <i>Reed Herald</i>\n<i>Marsh Courier</i>\n\n"
        "<b>Coming</b>\n· Orsund — Nine hundred lanterns were lit at dusk on Monday, she said.\n"
        "· Talmar — A fair.",
        ((Button("1", "1a.1.."), Button("2", "1a.2.."), Button("3", "1a.3..")),),
        preview=True,
        preview_url="https://reed.example/1.jpg",
        preview_above=True,
    )
    now = without(digest, FINDER, links=LINKS, note=NOTE)
    assert now is not None
    assert now.text == (
        "<b>Thursday · 08:00 edition</b>\n\n"
        "<b>WORLD</b>\n<b>1. Marsh road stays closed</b>\nUntil May.\n<i>Marsh Courier</i>\n\n"
        f"<b>CULTURE</b>\n2. {NOTE}\n\n"
        f"<b>3. Bees return</b>\nMore bees.\n{NOTE}\n<i>Marsh Courier</i>\n\n"
        f"<b>Coming</b>\n{NOTE}\n· Talmar — A fair."
    )
    assert [button.label for row in now.keyboard for button in row] == ["1", "3"]
    assert (now.preview, now.preview_url) == (False, None)


def test_what_says_nothing_of_it_stays() -> None:
    assert without(View("<b>Bees return</b>\n\nMore bees."), FINDER, links=LINKS, note=NOTE) is None


def test_a_note_that_does_not_fit_is_all_that_is_said() -> None:
    full = View(f"<b>1. Bees</b>\n\n<b>Lantern festival lights the harbour</b>\n\n{'x' * (TEXT_LIMIT - 60)}")
    assert without(full, FINDER, links=(), note="n" * 300) == View("n" * 300)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Withdrawn by the editors on 26 Nov 2026: &lt;b&gt;Made up&lt;/b&gt;"),
        ("fr", "Retiré par la rédaction le 26 nov. 2026 : &lt;b&gt;Made up&lt;/b&gt;"),
        ("ru", "Снято редакцией 26 нояб. 2026 г.: &lt;b&gt;Made up&lt;/b&gt;"),
    ],
)
def test_the_note(language: str, said: str) -> None:
    speaker = Localiser(language, ZoneInfo("UTC"))
    at = datetime(2026, 11, 26, 12, tzinfo=UTC)
    assert withdrawal_note(at, "<b>Made\nup</b>", speaker).replace("\xa0", " ").replace("\u202f", " ") == said
