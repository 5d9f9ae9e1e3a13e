"""Views become Bot API calls, and the API's refusals become delivery errors."""

from typing import Any

import pytest

from bot.errors import DeliveryError, Refused, RetryLater, Uncertain, Unreachable
from bot.render.offer import Offer, Offers, StartButton
from bot.render.view import Button, View
from bot.transport.messenger import Edited, Messenger

VIEW = View(
    text="<b>Élan</b>",
    keyboard=(
        (Button("1", data="1:a:5"), Button("2", data="1:a:6")),
        (Button("Original", url="https://example.org/a"),),
    ),
)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
KEYBOARD = {
    "inline_keyboard": [
        [{"text": "1", "callback_data": "1:a:5"}, {"text": "2", "callback_data": "1:a:6"}],
        [{"text": "Original", "url": "https://example.org/a"}],
    ]
}


@pytest.fixture
async def messenger(request_to: Any) -> Messenger:
    return Messenger((await request_to()).call)


async def test_view_is_sent_as_html_without_preview(server: Any, messenger: Messenger) -> None:
    assert await messenger.send(42, VIEW) == 7
    assert server.asked[0].method == "sendMessage"
    assert server.asked[0].json == {
        "chat_id": 42,
        "text": "<b>Élan</b>",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        "reply_markup": KEYBOARD,
    }


async def test_a_picture_comes_from_a_pages_preview(server: Any, messenger: Messenger) -> None:
    await messenger.send(42, View("x", preview_url="https://example.org/a", preview_above=True))
    assert server.asked[0].json["link_preview_options"] == {
        "url": "https://example.org/a",
        "prefer_large_media": True,
        "show_above_text": True,
    }


async def test_answer_in_a_topic_to_a_message_silently_with_preview(
    server: Any, messenger: Messenger
) -> None:
    await messenger.send(-100, View("x", preview=True), thread=5, reply_to=9, silent=True)
    assert server.asked[0].json == {
        "chat_id": -100,
        "text": "x",
        "parse_mode": "HTML",
        "message_thread_id": 5,
        "reply_parameters": {"message_id": 9, "allow_sending_without_reply": True},
        "disable_notification": True,
    }


async def test_edit_shows_the_keyboard_again(server: Any, messenger: Messenger) -> None:
    assert await messenger.edit(42, 7, VIEW) is Edited.DONE
    assert server.asked[0].method == "editMessageText"
    assert server.asked[0].json["message_id"] == 7
    assert server.asked[0].json["reply_markup"] == KEYBOARD


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        (f"Bad Request: {NOT_MODIFIED}", Edited.DONE),
        ("Bad Request: message to edit not found", Edited.GONE),
        ("Bad Request: message can't be edited", Edited.GONE),
        ("Bad Request: MESSAGE_ID_INVALID", Edited.GONE),
    ],
)
async def test_edit_that_finds_nothing_to_do(
    server: Any, messenger: Messenger, description: str, expected: Edited
) -> None:
    server.behave = server.refusal(400, description)
    assert await messenger.edit(42, 7, VIEW) is expected


@pytest.mark.parametrize(
    ("code", "description", "expected"),
    [
        (400, "Bad Request: can't parse entities: Unsupported start tag", Refused),
        (400, "Bad Request: TOPIC_CLOSED", Refused),
        (400, "Bad Request: not enough rights to send text messages to the chat", Unreachable),
        (400, "Bad Request: chat not found", Unreachable),
        (403, "Forbidden: bot was blocked by the user", Unreachable),
        (403, "Forbidden: user is deactivated", Unreachable),
        (500, "Internal Server Error", Uncertain),
    ],
)
async def test_refusals_become_delivery_errors(
    server: Any, messenger: Messenger, code: int, description: str, expected: type[DeliveryError]
) -> None:
    server.behave = server.refusal(code, description)
    with pytest.raises(expected) as caught:
        await messenger.send(42, VIEW)
    assert caught.value.chat_id == 42
    assert len(server.asked) == 1


async def test_only_the_buttons_change(server: Any, messenger: Messenger) -> None:
    assert await messenger.edit_keyboard(42, 9, VIEW.keyboard) is Edited.DONE
    assert server.asked[0].method == "editMessageReplyMarkup"
    assert server.asked[0].json == {"chat_id": 42, "message_id": 9, "reply_markup": KEYBOARD}
    await messenger.edit_keyboard(42, 9, ())
    assert server.asked[1].json["reply_markup"] == {"inline_keyboard": []}


async def test_flood_wait_and_lost_connection_may_be_retried(server: Any, request_to: Any) -> None:
    server.behave = server.refusal(429, "Too Many Requests: retry after 12", retry_after=12)
    with pytest.raises(RetryLater) as caught:
        await Messenger((await request_to()).call).send(42, VIEW)
    assert caught.value.after == 12
    nowhere = await request_to(api_base_url="http://127.0.0.1:9")
    with pytest.raises(RetryLater) as caught:
        await Messenger(nowhere.call).send(42, VIEW)
    assert caught.value.after == 0


async def test_answer_without_a_message_is_uncertain(server: Any, messenger: Messenger) -> None:
    server.behave = server.reply({"ok": True, "result": True})
    with pytest.raises(Uncertain):
        await messenger.send(42, VIEW)


async def test_group_that_moved_is_followed_once_and_told(server: Any, request_to: Any) -> None:
    good = server.behave
    moves = []

    async def behave(asked: Any, writer: Any) -> None:
        moved = server.refusal(
            400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1005
        )
        await (moved if asked.json["chat_id"] == -5 else good)(asked, writer)

    async def moved(old: int, new: int) -> None:
        moves.append((old, new))

    server.behave = behave
    messenger = Messenger((await request_to()).call, moved=moved)
    assert await messenger.send(-5, VIEW) == 7
    assert moves == [(-5, -1005)]
    assert [asked.json["chat_id"] for asked in server.asked] == [-5, -1005]
    assert await messenger.edit(-5, 7, VIEW) is Edited.GONE, "there 7 may be another message"
    assert moves == [(-5, -1005)] * 2
    assert [asked.json["chat_id"] for asked in server.asked[2:]] == [-5]
    server.behave = server.refusal(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-5)
    with pytest.raises(Refused):
        await messenger.send(-5, VIEW)
    assert len(server.asked) == 5


async def test_late_button_is_no_error(server: Any, messenger: Messenger) -> None:
    server.behave = server.reply({"ok": True, "result": True})
    await messenger.answer_callback("77", "Fait", alert=True)
    assert server.asked[0].json == {"callback_query_id": "77", "text": "Fait", "show_alert": True}
    server.behave = server.refusal(
        400, "Bad Request: query is too old and response timeout expired or query ID is invalid"
    )
    await messenger.answer_callback("77")
    server.behave = server.refusal(400, "Bad Request: MESSAGE_TOO_LONG")
    with pytest.raises(Refused):
        await messenger.answer_callback("77", "x" * 300)


async def test_typing_never_fails(server: Any, messenger: Messenger) -> None:
    await messenger.typing(42, 5)
    assert server.asked[0].json == {"chat_id": 42, "action": "typing", "message_thread_id": 5}
    server.behave = server.refusal(403, "Forbidden: bot was blocked by the user")
    await messenger.typing(42)


async def test_an_inline_query_is_answered_for_its_asker_alone(server: Any, messenger: Messenger) -> None:
    server.behave = server.reply({"ok": True, "result": True})
    results = (
        Offer(id="a1", title="Élan", description="x", view=VIEW, picture="https://example.org/p"),
        Offer(id="a2", title="y", description="", view=View("y")),
    )
    button = StartButton("More", "more")
    await messenger.answer_inline("88", Offers(results=results, next_offset="2", kept=60, button=button))
    assert server.asked[0].method == "answerInlineQuery"
    sent = server.asked[0].json
    first, second = sent.pop("results")
    assert sent == {
        "inline_query_id": "88",
        "next_offset": "2",
        "cache_time": 60,
        "is_personal": True,
        "button": {"text": "More", "start_parameter": "more"},
    }
    assert first == {
        "type": "article",
        "id": "a1",
        "title": "Élan",
        "description": "x",
        "thumbnail_url": "https://example.org/p",
        "input_message_content": {
            "message_text": VIEW.text,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        },
        "reply_markup": KEYBOARD,
    }
    assert {"reply_markup", "thumbnail_url"}.isdisjoint(second)


async def test_an_inline_answer_that_comes_too_late_is_no_error(server: Any, messenger: Messenger) -> None:
    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    server.behave = server.refusal(400, old)
    await messenger.answer_inline("88", Offers(kept=1))
    server.behave = server.refusal(400, "Bad Request: RESULTS_TOO_MUCH")
    with pytest.raises(Refused):
        await messenger.answer_inline("88", Offers(kept=1))
