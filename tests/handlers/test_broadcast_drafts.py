"""What of a message goes out."""

from datetime import UTC, datetime
from typing import Any

import pytest
from telegram import Chat, Message, PhotoSize, Poll

from bot.errors import UserError
from bot.model.broadcast import Content, Copied
from handlers.broadcast_drafts import content_of

ZOE = Chat(7, "private")


def message(**more: Any) -> Message:
    return Message(5, datetime(2024, 5, 14, tzinfo=UTC), ZOE, **more)


def poll(kind: str, *right: int) -> Poll:
    rest = {"allows_revoting": False, "members_only": False, "correct_option_ids": right}
    return Poll("1", "Pier or quay?", [], 0, False, True, kind, False, **rest)  # type: ignore[arg-type]


def copied(what: str, **more: Any) -> Content:
    return Content(copied=Copied(from_chat=7, message_ids=(5,), what=what, **more), texts={})


def test_polls_are_copied_but_for_quizzes_whose_answer_nobody_told() -> None:
    assert content_of(message(poll=poll("regular"))) == copied("poll")
    assert content_of(message(poll=poll("quiz", 1))) == copied("poll")
    with pytest.raises(UserError, match="broadcast-uncopiable"):
        content_of(message(poll=poll("quiz")))


def test_where_a_caption_stands_is_remembered() -> None:
    photo = [PhotoSize("a", "b", 10, 10)]
    assert content_of(message(photo=photo, caption="Pier")) == copied("photo")
    above = message(photo=photo, caption="Pier", show_caption_above_media=True)
    assert content_of(above) == copied("photo", above=True)
