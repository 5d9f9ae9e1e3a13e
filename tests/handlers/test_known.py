"""What a message asks about: the part that it quotes, what it replies to, or its own words."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from telegram import (
    Chat,
    ExternalReplyInfo,
    ForumTopicCreated,
    Message,
    MessageEntity,
    MessageOriginHiddenUser,
    TextQuote,
    Update,
    User,
)

from handlers.known import ASKED, _asked_about, _subject

EARLIER, NOW = datetime(2024, 5, 1, 9, tzinfo=UTC), datetime(2024, 5, 14, 9, tzinfo=UTC)
BOT = SimpleNamespace(id=99, username="depeche_bot")
GROUP = Chat(-100, "supergroup")
ORIGIN = MessageOriginHiddenUser(EARLIER, "Zoe")


def message(text: str | None = None, *, number: int = 7, by: int = 5, **more: Any) -> Message:
    entities = []
    if text and "@" in text:
        name = next(word for word in text.split() if word.startswith("@"))
        entities.append(MessageEntity(MessageEntity.MENTION, text.index(name), len(name)))
    made = Message(
        number, NOW, GROUP, from_user=User(by, "X", is_bot=by == 99), text=text, entities=entities, **more
    )
    made.set_bot(BOT)  # type: ignore[arg-type]
    return made


def test_a_reply_is_about_the_message_replied_to() -> None:
    about = message("🙂 The ferry sails again https://a.example/1", number=3, forward_origin=ORIGIN)
    subject = _asked_about(message("/known", reply_to_message=about), "")
    assert subject is not None
    assert (subject.message_id, subject.at) == (3, EARLIER)
    assert subject.text.startswith("🙂 The ferry")


def test_a_caption_counts_with_its_links() -> None:
    entities = [MessageEntity(MessageEntity.URL, 3, 15)]
    about = message(None, number=3, caption="🙂 a.example/story", caption_entities=entities)
    subject = _subject(about)
    assert (subject.text, subject.links, subject.at) == (
        "🙂 a.example/story",
        ("https://a.example/story",),
        NOW,
    )


def test_a_quoted_part_comes_first_also_from_another_chat() -> None:
    about = message("The ferry sails again. The windmill too.", number=3)
    part = TextQuote("The windmill too.", 23)
    subject = _asked_about(message("/known", reply_to_message=about, quote=part), "")
    assert subject is not None
    assert (subject.text, subject.message_id, subject.at) == ("The windmill too.", 7, NOW)
    elsewhere = ExternalReplyInfo(ORIGIN)
    subject = _asked_about(message("/known", external_reply=elsewhere, quote=part), "")
    assert subject is not None
    assert (subject.text, subject.at) == ("The windmill too.", EARLIER)


def test_a_topics_beginning_is_not_what_is_meant() -> None:
    root = message(None, number=3, forum_topic_created=ForumTopicCreated("News", 1))
    assert _asked_about(message("/known", reply_to_message=root), "") is None
    subject = _asked_about(message("/known The ferry sails", reply_to_message=root), "The ferry sails")
    assert subject is not None
    assert subject.text == "The ferry sails"
    assert not ASKED.check_update(Update(1, message=message("@depeche_bot", reply_to_message=root)))


@pytest.mark.parametrize(
    ("text", "replied_to", "asked"),
    [
        ("@depeche_bot", 5, True),
        ("hm, @Depeche_Bot what is this?", 5, True),
        ("@depeche_bot", 99, False),
        ("@other_bot", 5, False),
        ("what is this?", 5, False),
    ],
)
def test_the_bots_name_in_a_reply_asks(text: str, replied_to: int, asked: bool) -> None:
    about = message("The ferry sails again", number=3, by=replied_to)
    assert bool(ASKED.check_update(Update(1, message=message(text, reply_to_message=about)))) is asked
    assert not ASKED.check_update(Update(1, message=message(text)))


def test_words_are_counted_beside_links() -> None:
    assert _subject(message("see https://a.example/1 now!")).words == 2
    assert _subject(message("— 5 / 7 …")).words == 0
