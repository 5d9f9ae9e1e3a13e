"""Screens of a digest's settings: what they say of time, and that they fit."""

from datetime import UTC, datetime, time
from typing import Any

import pytest

from bot.locale.catalogue import Localiser
from bot.model.chat import Chat, ChatKind
from bot.model.digest import Approval, Digest, DigestMode, Layout, Picture
from bot.model.follow import Follow
from bot.model.open_digest import Choices, OpenDigest
from bot.model.schedule import Schedule
from bot.render.actions.digests import DigestPart
from bot.render.callback import decode
from bot.render.digest_choices import part_view
from bot.render.digest_screen import Screen
from bot.render.digest_settings import choose_view, home_view, list_view, remove_view
from bot.render.digest_words import comes_next
from bot.render.html import TEXT_LIMIT, utf16_length, visible

NOW = datetime(2026, 3, 28, 9, 0, tzinfo=UTC)
PLAIN = (DigestPart.HOME, DigestPart.CHOOSE, DigestPart.REMOVE, DigestPart.SAMPLE)


def a_digest(*hours: time, zone: str = "Europe/Paris", **fields: Any) -> Digest:
    values: dict[str, Any] = {
        "id": 2**60,
        "chat_id": -(10**13),
        "owner_id": 7,
        "schedule": Schedule(hours=hours or (time(8),), zone=zone),
        "made": NOW,
        "settled": NOW,
    }
    return Digest(**values | fields)


@pytest.mark.parametrize(
    ("digest", "said"),
    [
        (a_digest(time(18)), "Next: today 18:00, Paris"),
        (a_digest(time(8)), "Next: tomorrow 08:00, Paris"),
        (a_digest(time(2, 30)), "Next: tomorrow 03:00, Paris"),
        (a_digest(time(8), zone="Asia/Tokyo"), "Next: tomorrow 08:00, Tokyo"),
        (a_digest(time(20), zone="Pacific/Kiritimati"), "Next: tomorrow 20:00, Kiritimati"),
        (
            a_digest(schedule=Schedule(hours=(time(8),), weekdays=frozenset((2,)), zone="Europe/Paris")),
            "Next: Wednesday 1 April 08:00, Paris",
        ),
        (a_digest(paused=True), "Paused: nothing comes until you resume it."),
        (a_digest(mode=DigestMode.STREAM), "Each story comes as it arrives."),
    ],
)
def test_when_a_digest_comes_next(digest: Digest, said: str) -> None:
    """Clocks in Paris go forward that night, from 02:00 to 03:00."""
    assert comes_next(digest, Localiser("en"), NOW) == said


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
@pytest.mark.parametrize("mode", DigestMode)
def test_the_fullest_digest_fits_on_every_screen(language: str, mode: DigestMode) -> None:
    wide = "Щ<&" * 80
    chat = Chat(
        id=-(10**13),
        kind=ChatKind.SUPERGROUP,
        title=wide,
        language="fr",
        first_seen=NOW,
        last_seen=NOW,
        stopped=True,
    )
    digest = a_digest(
        *(time(hour, 7) for hour in range(12)),
        mode=mode,
        thread=10**9,
        topics=tuple(f"{number} {wide}" for number in range(20)),
        reading=("en", "fr", "ru"),
        zone="America/Argentina/ComodRivadavia",
        silent=True,
        note_when_empty=True,
        quiet=True,
        approval=Approval.HOLD,
        layout=Layout(hashtags=True, picture=Picture.STORY, previews=True, quote=True, signature=wide),
    )
    mine = {"chat_id": 7, "owner_id": 7, "words": wide, "wish": b"", "made": NOW}
    choices = Choices(
        languages=("de", "it"),
        follows=tuple(Follow(id=number, **mine) for number in range(1, 7)),
        threads=tuple((number, wide) for number in range(1, 31)),
    )
    opened = OpenDigest(digest=digest, chat=chat, thread=wide, siblings=10)
    screen = Screen(opened=opened, choices=choices, localiser=Localiser(language), now=NOW)
    views = [part_view(part, screen) for part in DigestPart if part not in PLAIN]
    views += [home_view(screen, waiting="2026-11-26T08:00"), choose_view(screen), remove_view(screen)]
    views.append(list_view(chat, [opened] * 10, localiser=screen.localiser, now=NOW))
    for view in views:
        assert utf16_length(visible(view.text)) <= TEXT_LIMIT
        buttons = [button for row in view.keyboard for button in row]
        assert len(buttons) <= 100
        assert all(len(row) <= 8 for row in view.keyboard)
        assert all(decode(button.data or "") is not None for button in buttons)
        assert all(0 < len(button.label) <= 64 for button in buttons)
