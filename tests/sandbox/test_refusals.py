"""The official error texts, one row each, asked for over HTTP."""

import io
from typing import Any

import aiohttp
import pytest

from bot.sandbox import Sandbox, SandboxClient
from bot.sandbox.player import Person

ANN, STRANGER, GROUP = "ANN", "STRANGER", "GROUP"
LONG_ROW = {"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 9]}
MANY = {"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 4] * 26}


def button(**fields: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[fields]]}


def says(text: str = "x", **more: Any) -> dict[str, Any]:
    return {"chat_id": ANN, "text": text, **more}


NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
PREFIX = {400: "Bad Request: ", 403: "Forbidden: ", 404: ""}
OFFICIAL: list[tuple[str, dict[str, Any], int, str]] = [
    ("sendMessage", {"text": "x"}, 400, "chat_id is empty"),
    ("sendMessage", {"chat_id": 4, "text": "x"}, 400, "chat not found"),
    ("sendMessage", {"chat_id": "@nobody_here", "text": "x"}, 400, "chat not found"),
    ("sendMessage", {"chat_id": ANN}, 400, "message text is empty"),
    ("sendMessage", says(" \n "), 400, "message text is empty"),
    ("sendMessage", says("<b> </b>", parse_mode="HTML"), 400, "message text is empty"),
    ("sendMessage", says("x" * 4097), 400, "message is too long"),
    ("sendMessage", says("🦊" * 2049), 400, "message is too long"),
    ("sendMessage", says(parse_mode="BBCode"), 400, "unsupported parse_mode"),
    ("sendMessage", says("<p>", parse_mode="HTML"), 400,
     "can't parse entities: Unsupported start tag \"p\" at byte offset 0"),
    ("sendMessage", says(reply_markup="{"), 400, "can't parse reply keyboard markup JSON object"),
    ("sendMessage", says(reply_markup=[1]), 400, "object expected as reply markup"),
    ("sendMessage", says(reply_markup={"inline_keyboard": 1}), 400,
     'field "inline_keyboard" must be of type Array'),
    ("sendMessage", says(reply_markup={"inline_keyboard": [1]}), 400,
     'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'),
    ("sendMessage", says(reply_markup={"inline_keyboard": [[1]]}), 400,
     "can't parse inline keyboard button: InlineKeyboardButton must be an Object"),
    ("sendMessage", says(reply_markup=button(callback_data="x")), 400,
     "can't parse inline keyboard button: Can't find field \"text\""),
    ("sendMessage", says(reply_markup=button(text="x")), 400,
     "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
    ("sendMessage", says(reply_markup=button(text="x", callback_data="é" * 33)), 400,
     "BUTTON_DATA_INVALID"),
    ("sendMessage", says(reply_markup=button(text="x", url="http://localhost/x")), 400,
     "inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL"),
    ("sendMessage", says(reply_markup=button(text="x", url="file:///etc")), 400,
     "inline keyboard button URL 'file:///etc' is invalid: Unsupported URL protocol"),
    ("sendMessage", says(reply_markup=LONG_ROW), 400, "reply markup is too long"),
    ("sendMessage", says(reply_markup=MANY), 400, "reply markup is too long"),
    ("sendMessage", says(reply_parameters={"message_id": 77}), 400, "message to be replied not found"),
    ("sendMessage", says(reply_to_message_id=77), 400, "message to be replied not found"),
    ("sendMessage", says(message_thread_id=77), 400, "message thread not found"),
    ("sendMessage", {"chat_id": GROUP, "text": "x", "message_thread_id": 77}, 400,
     "message thread not found"),
    ("sendMessage", {"chat_id": GROUP, "text": "x", "message_thread_id": 50}, 400, "TOPIC_CLOSED"),
    ("sendMessage", {"chat_id": STRANGER, "text": "x"}, 403,
     "bot can't initiate conversation with a user"),
    ("editMessageText", {"text": "x"}, 400, "chat_id is empty"),
    ("editMessageText", says("x"), 400, "message identifier is not specified"),
    ("editMessageText", says("x", message_id=77), 400, "message to edit not found"),
    ("editMessageText", says("x", message_id=1), 400, "message can't be edited"),
    ("editMessageText", says("same", message_id=2), 400,
     NOT_MODIFIED),
    ("editMessageText", {"text": "x", "inline_message_id": "a"}, 400, "MESSAGE_ID_INVALID"),
    ("editMessageCaption", {"chat_id": ANN, "message_id": 2, "caption": "x"}, 400,
     "there is no caption in the message to edit"),
    ("editMessageMedia", {"chat_id": ANN, "message_id": 2, "media": {"type": "photo", "media": "a"}}, 400,
     "there is no media in the message to edit"),
    ("editMessageMedia", {"chat_id": ANN, "message_id": 2, "media": "["}, 400,
     "can't parse media JSON object"),
    ("editMessageMedia", {"chat_id": ANN, "message_id": 2, "media": {"type": "video", "media": "a"}}, 400,
     "can't parse InputMedia: type must be one of photo, document"),
    ("deleteMessage", {"chat_id": ANN, "message_id": 77}, 400, "message to delete not found"),
    ("deleteMessage", {"chat_id": GROUP, "message_id": 51}, 400, "message can't be deleted"),
    ("deleteMessages", {"chat_id": ANN}, 400, "message identifiers are not specified"),
    ("deleteMessages", {"chat_id": ANN, "message_ids": list(range(1, 102))}, 400,
     "too many message identifiers specified"),
    ("copyMessage", {"chat_id": ANN, "from_chat_id": ANN, "message_id": 77}, 400,
     "message to copy not found"),
    ("answerCallbackQuery", {"callback_query_id": "7"}, 400,
     "query is too old and response timeout expired or query ID is invalid"),
    ("answerCallbackQuery", {"callback_query_id": "7", "text": "x" * 201}, 400, "MESSAGE_TOO_LONG"),
    ("answerCallbackQuery", {"callback_query_id": "7", "url": "https://x.example"}, 400, "URL_INVALID"),
    ("sendChatAction", {"chat_id": ANN, "action": "dancing"}, 400, "wrong parameter action in request"),
    ("sendPhoto", {"chat_id": ANN}, 400, "there is no photo in the request"),
    ("sendDocument", {"chat_id": ANN, "document": "nope"}, 400,
     "wrong file identifier/HTTP URL specified"),
    ("sendDocument", {"chat_id": ANN, "document": "https://x.example/a", "caption": "x" * 1025}, 400,
     "message caption is too long"),
    ("getFile", {}, 400, "file_id not specified"),
    ("getFile", {"file_id": "nope"}, 400, "invalid file_id"),
    ("setMyCommands", {"commands": "["}, 400, "can't parse commands JSON object"),
    ("setMyCommands", {"commands": {}}, 400, "expected an Array of BotCommand"),
    ("setMyCommands", {"commands": [{"command": "Été", "description": "x"}]}, 400, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [{"command": "a" * 33, "description": "x"}]}, 400,
     "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [{"command": "a", "description": "x" * 257}]}, 400,
     "BOT_COMMAND_DESCRIPTION_INVALID"),
    ("setMyCommands", {"commands": [{"command": "a", "description": "x"}] * 101}, 400,
     "BOT_COMMANDS_TOO_MUCH"),
    ("setMyCommands", {"commands": [], "scope": {"type": "moon"}}, 400,
     "can't parse BotCommandScope: Unsupported type specified"),
    ("setMyCommands", {"commands": [], "scope": {"type": "chat", "chat_id": 4}}, 400, "chat not found"),
    ("setMyCommands", {"commands": [], "language_code": "fra"}, 400, "invalid language code specified"),
    ("getChat", {"chat_id": 4}, 400, "chat not found"),
    ("getChatMember", {"chat_id": GROUP, "user_id": 0}, 400, "invalid user_id specified"),
    ("getChatAdministrators", {"chat_id": ANN}, 400, "there are no administrators in the private chat"),
    ("sendNothing", {}, 404, "Not Found"),
]  # fmt: skip


@pytest.fixture
async def places(client: SandboxClient, raw: Any, ann: Person) -> dict[str, int]:
    stranger = await client.person("Zoé")
    group = await client.group("Forum", ann, forum=True)
    await client.topic(group, "Fermé", id=50, closed=True)
    await raw("sendMessage", chat_id=ann.id, text="same")
    return {ANN: ann.id, STRANGER: stranger.id, GROUP: group}


async def test_official_texts(
    raw: Any, places: dict[str, int], client: SandboxClient, sandbox: Sandbox
) -> None:
    chat = sandbox.world.chats[places[GROUP]]
    chat.messages[51] = {"message_id": 51, "from": {"id": places[ANN]}, "date": 1_700_000_000}
    before = len(await client.ledger())
    wrong = []
    for method, params, code, text in OFFICIAL:
        given = {
            name: places.get(value, value) if isinstance(value, str) else value
            for name, value in params.items()
        }
        got = await raw.refusal(method, **given)
        if got != (code, PREFIX[code] + text):
            wrong.append((method, params, got))
    assert not wrong
    assert len(await client.ledger()) == before, "a refused call has no effect"
    assert sum((await client.refused()).values()) == len(OFFICIAL)


@pytest.mark.parametrize(
    ("token", "code", "text"),
    [
        ("12345:other", 401, "Unauthorized"),
        ("99999:sandbox", 401, "Unauthorized"),
        ("12345", 404, "Not Found"),
        ("sandbox", 404, "Not Found"),
        ("12345:", 404, "Not Found"),
    ],
)
async def test_tokens(raw: Any, token: str, code: int, text: str) -> None:
    for path in (f"/bot{token}/getMe", f"/file/bot{token}/documents/file_1"):
        async with raw.session.get(raw.root + path) as response:
            assert response.status == code
            assert await response.json() == {"ok": False, "error_code": code, "description": text}


async def test_lengths_count_utf16_after_parsing(raw: Any, ann: Person) -> None:
    text = f"<b>{'🦊' * 2047}</b>&amp;x"
    sent = await raw("sendMessage", chat_id=ann.id, text=text, parse_mode="HTML")
    assert len(sent["text"]) == 2049
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 4094}]


async def test_every_way_to_pass_parameters(raw: Any, ann: Person, sandbox: Sandbox) -> None:
    root = f"{sandbox.url}/bot{sandbox.token}"
    keyboard = '{"inline_keyboard":[[{"text":"é","callback_data":"é"}]]}'
    values = {
        "chat_id": str(ann.id),
        "text": "é & 🦊",
        "reply_markup": keyboard,
        "disable_notification": "true",
    }
    form = aiohttp.FormData(default_to_multipart=True)
    for name, value in values.items():
        form.add_field(name, value)
    calls = [
        raw.session.get(f"{root}/sendMessage", params=values),
        raw.session.get(f"{root}/SENDMESSAGE", params=values),
        raw.session.post(f"{root}/sendmessage", params=values),
        raw.session.post(f"{root}/sendMessage", data=values),
        raw.session.post(f"{root}/sendMessage", data=form),
        raw.session.post(f"{root}/sendMessage", json=values),
        raw.session.post(
            f"{root}/sendMessage",
            params={"chat_id": str(ann.id)},
            json={"text": "é & 🦊", "reply_markup": keyboard},
        ),
    ]
    for call in calls:
        async with call as response:
            envelope = await response.json()
            assert response.status == 200, envelope
            assert envelope["result"]["text"] == "é & 🦊"
            assert envelope["result"]["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "é"


@pytest.mark.parametrize(
    ("body", "content_type", "code", "text"),
    [
        (b"{", "application/json", 400, "Bad Request: can't parse JSON object"),
        (b"[1]", "application/json", 400, "Bad Request: can't parse JSON object"),
        (b"[" * 100_000, "application/json", 400, "Bad Request: can't parse JSON object"),
        (
            b'{"chat_id":1,"text":"\\ud800"}',
            "application/json",
            400,
            "Bad Request: strings must be encoded in UTF-8",
        ),
        (b"--x\r\n\r\n", "multipart/form-data", 400, "Bad Request: can't parse the request body"),
        (b"text=" + b"x" * 9_000_000, "application/x-www-form-urlencoded", 413, "Request Entity Too Large"),
    ],
)
async def test_bodies_that_cannot_be_read(
    raw: Any, body: bytes, content_type: str, code: int, text: str
) -> None:
    headers = {"Content-Type": content_type}
    async with raw.session.post(
        f"{raw.root}/bot12345:sandbox/sendMessage", data=io.BytesIO(body), headers=headers
    ) as response:
        envelope = await response.json()
    assert (envelope["error_code"], envelope["description"]) == (code, text)
    assert response.status == code
