"""Notices say what happened in every language, and take what others wrote for text."""

from zoneinfo import ZoneInfo

import pytest

from bot.locale.catalogue import Localiser
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.notice import Notice, NoticeKind
from bot.render.actions.chats import ShowChat
from bot.render.callback import decode
from bot.render.notices import notice_view


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize(
    ("kind", "args", "named"),
    [
        (NoticeKind.TOPIC_CLOSED, {"topic": "<News>", "hours": "08:00, 18:00"}, "&lt;News&gt;"),
        (NoticeKind.TOPIC_DELETED, {"topic": "", "hours": "08:00, 18:00"}, "08:00, 18:00"),
        (NoticeKind.TOPIC_DELETED, {"topic": "", "hours": ""}, "Club"),
        (NoticeKind.CHAT_LOST, {"said": "<kicked>"}, "&lt;kicked&gt;"),
    ],
)
def test_what_concerns_who_set_a_chat_up(
    kind: NoticeKind, args: dict[str, str], named: str, language: str
) -> None:
    told = {"id": "-100", "chat": -100, "title": "<Club>"} | args
    view = notice_view(Notice(kind=kind, args=told), Localiser(language, ZoneInfo("UTC")))
    assert named in view.text
    assert "&lt;Club&gt;" in view.text
    assert "none" not in view.text
    assert "  " not in view.text
    [[button]] = view.keyboard
    assert decode(button.data or "") == ShowChat(100)
