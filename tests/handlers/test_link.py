"""Which messages send a link, and which only name a site."""

import pytest
from telegram import Chat, Message, MessageEntity, Update

from bot.ports import SystemClock
from handlers.link import HAS_LINK, first_address


def _message(text: str, *named: str, link: str | None = None) -> Message:
    kind = MessageEntity.URL if link is None else MessageEntity.TEXT_LINK
    entities = [MessageEntity(kind, text.index(part), len(part), url=link) for part in named]
    return Message(1, SystemClock().now(), Chat(5, "private"), text=text, entities=entities)


@pytest.mark.parametrize(
    ("message", "address"),
    [
        (_message("https://site.example/a", "https://site.example/a"), "https://site.example/a"),
        (_message("see http://site.example !", "http://site.example"), "http://site.example"),
        (_message("see site.example/a here", "site.example/a"), "https://site.example/a"),
        (_message(" site.example ", "site.example"), "https://site.example"),
        (_message("this one", "one", link="https://site.example/b"), "https://site.example/b"),
        (_message("a.example says b.example/x", "a.example", "b.example/x"), "https://b.example/x"),
    ],
)
def test_a_link_is_read(message: Message, address: str) -> None:
    assert first_address(message) == address
    assert HAS_LINK.check_update(_update(message))


@pytest.mark.parametrize(
    "message", [_message("what does site.example say of peace", "site.example"), _message("peace talks")]
)
def test_a_site_s_name_amid_words_is_a_search(message: Message) -> None:
    assert first_address(message) is None
    assert not HAS_LINK.check_update(_update(message))


def _update(message: Message) -> Update:
    return Update(1, message=message)
