"""Notices say what happened in every language, and take what others wrote for text."""

from zoneinfo import ZoneInfo

import pytest

from bot.locale.catalogue import Localiser
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.notice import Notice, NoticeKind
from bot.render.notices import notice_view


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize(
    ("kind", "args", "named"),
    [
        (NoticeKind.TOPIC_GONE, {"id": "-100/12", "chat": "-100", "said": "<Topic> closed"}, "-100"),
        (NoticeKind.SENDING_PAUSED, {"cause": "broadcast 17", "said": "<Topic> closed"}, "broadcast 17"),
    ],
)
def test_what_sending_met(kind: NoticeKind, args: dict[str, str], named: str, language: str) -> None:
    view = notice_view(Notice(kind=kind, args=args), Localiser(language, ZoneInfo("UTC")))
    assert named in view.text
    assert "&lt;Topic&gt; closed" in view.text
    assert not view.keyboard
