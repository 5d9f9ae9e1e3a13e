"""Pages of groups and channels fit into a message, whatever they are called."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.locale.catalogue import Localiser
from bot.model.chat import Chat, ChatKind, Topic
from bot.model.ruled_chat import ChatFigures, RuledChat, RuledPage
from bot.render.callback import decode
from bot.render.chats import (
    added_view,
    chat_view,
    chats_view,
    elsewhere_view,
    joined_view,
    lost_view,
    quiet_hours_view,
    topic_view,
)
from bot.render.html import utf16_length, visible
from bot.render.view import View

NOW = datetime(2022, 11, 20, 12, tzinfo=UTC)
WIDE = "\U0001f30a<b>&" * 40
GROUP = Chat(
    id=-1_009_999_999_999,
    kind=ChatKind.SUPERGROUP,
    title=WIDE,
    language="ru",
    first_seen=NOW,
    last_seen=NOW,
    stopped=True,
)
TOPICS = tuple(
    Topic(chat_id=GROUP.id, thread=2_000_000_000 + number, name=WIDE, closed=True) for number in range(90)
)
FIGURES = ChatFigures(digests={None: 10, TOPICS[0].thread: 9}, follows=100)
RULED = RuledChat(chat=GROUP, figures=FIGURES, topics=TOPICS)


def views(localiser: Localiser) -> list[View]:
    page, common = RuledPage(chats=(RULED,) * 6, page=2, pages=3), {"localiser": localiser}
    asleep = replace(RULED, chat=replace(GROUP, asleep=True))
    channel = replace(RULED, chat=replace(GROUP, kind=ChatKind.CHANNEL), topics=())
    return [
        joined_view(GROUP.id, "depeche_bot", **common),
        elsewhere_view(GROUP.id, TOPICS[0].thread, "depeche_bot", **common),
        added_view(GROUP, mute=True, **common),
        lost_view(GROUP, **common),
        chats_view(page, "depeche_bot", **common),
        *(chat_view(ruled, 99, **common) for ruled in (RULED, asleep, channel)),
        *(topic_view(RULED, thread, 99, **common) for thread in (TOPICS[0].thread, 7)),
        quiet_hours_view(RULED, 99, zone="Europe/Paris", now=NOW, **common),
    ]


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
def test_every_page_fits_and_every_button_means_something(language: str) -> None:
    for view in views(Localiser(language)):
        text = visible(view.text)
        assert utf16_length(text) <= 4096
        assert "<b>&" in text or WIDE[:3] not in text, "titles are text, not markup"
        buttons = [button for row in view.keyboard for button in row]
        assert len(buttons) <= 100
        assert all(button.url or decode(button.data or "") for button in buttons)


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
def test_nothing_is_posted_where_nothing_is_set(language: str) -> None:
    localiser = Localiser(language)
    bare = RuledChat(chat=GROUP, figures=ChatFigures(digests={}, follows=0))
    assert localiser.text("chats-nothing") in chat_view(bare, 1, localiser=localiser).text
    empty: Any = chats_view(RuledPage(chats=(), page=1, pages=1), "depeche_bot", localiser=localiser)
    assert visible(empty.text) == localiser.text("chats-none")
