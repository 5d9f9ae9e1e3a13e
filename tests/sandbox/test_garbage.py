"""Whatever a caller sends is answered or refused, never an error of the sandbox itself."""

import json
import random
from typing import Any

import pytest

from bot.sandbox import SandboxClient
from bot.sandbox.methods import METHODS
from bot.sandbox.player import Person

GARBAGE: list[Any] = [
    None,
    True,
    0,
    -1,
    1e308,
    float("inf"),
    10**30,
    "",
    " ",
    "x",
    "[]",
    "{}",
    "[[[",
    "null",
    '"x"',
    [],
    {},
    [None],
    {"type": []},
    {"type": {}},
    [{"type": []}],
    [[{}]],
    [[1]],
    {"inline_keyboard": [[{"text": 1}]]},
    {"inline_keyboard": [[{"text": "x", "web_app": 1}]]},
    {"inline_keyboard": [[{"text": "x", "login_url": {}}]]},
    {"keyboard": [[{}]]},
    {"message_id": {}},
    {"message_id": "x", "quote": []},
    [{"command": 1, "description": []}],
    [{"type": "text_mention", "offset": 0, "length": 1, "user": {"id": []}}],
    {"chat_id": []},
    {"type": "chat_member", "chat_id": {}, "user_id": []},
    {"is_disabled": []},
    "<b",
    "&#x110000;",
    "attach://x",
    "@",
    "@@",
]
NAMES = [
    "chat_id",
    "text",
    "parse_mode",
    "entities",
    "reply_markup",
    "reply_parameters",
    "message_thread_id",
    "message_id",
    "message_ids",
    "from_chat_id",
    "caption",
    "caption_entities",
    "photo",
    "document",
    "file_id",
    "callback_query_id",
    "action",
    "commands",
    "scope",
    "language_code",
    "description",
    "short_description",
    "name",
    "user_id",
    "offset",
    "limit",
    "allowed_updates",
    "link_preview_options",
    "reply_to_message_id",
    "url",
    "drop_pending_updates",
    "media",
    "results",
    "inline_query_id",
    "inline_message_id",
    "button",
    "secret_token",
    "icon_color",
]


@pytest.mark.parametrize("method", sorted(method.name for method in METHODS.values()))
async def test_methods_survive_garbage(raw: Any, ann: Person, client: SandboxClient, method: str) -> None:
    seed = 4711
    print("seed", seed)
    chance = random.Random(seed)
    group = await client.group("G", ann)
    sent = await raw("sendMessage", chat_id=ann.id, text="x")
    good = {
        "chat_id": ann.id,
        "text": "xy",
        "message_id": sent["message_id"],
        "user_id": ann.id,
        "from_chat_id": ann.id,
    }
    for turn in range(120):
        params = {name: chance.choice(GARBAGE) for name in chance.sample(NAMES, chance.randrange(1, 6))}
        params = (good | params) if turn % 3 else params | {"chat_id": chance.choice([ann.id, group])}
        body = json.dumps(params).encode()
        headers = {"Content-Type": "application/json"}
        url = f"{raw.root}/bot12345:sandbox/{method}"
        async with raw.session.post(url, data=body, headers=headers) as response:
            envelope = await response.json()
        assert response.status < 500, (params, envelope)


@pytest.mark.parametrize(
    "path",
    [
        "people",
        "groups",
        "topics",
        "say",
        "open",
        "press",
        "join",
        "leave",
        "promote",
        "anonymous",
        "restrict",
        "change",
        "migrate",
        "dissolve",
        "forward",
        "edit",
        "location",
        "inline",
        "choose",
        "block",
        "deactivate",
        "clock",
        "faults",
        "limits",
    ],
)
async def test_controls_survive_garbage(raw: Any, ann: Person, path: str) -> None:
    seed = 4712
    print("seed", seed)
    chance = random.Random(seed)
    names = [
        "as",
        "chat_id",
        "text",
        "title",
        "type",
        "members",
        "first_name",
        "id",
        "message_id",
        "data",
        "label",
        "row",
        "column",
        "user_id",
        "url",
        "kind",
        "when",
        "times",
        "seconds",
        "probability",
        "limits",
        "thread",
        "reply_to",
        "bot",
        "status",
        "name",
        "forge",
        "rights",
        "permissions",
        "forum",
        "general",
        "deleted",
        "speaker",
        "at",
        "running",
        "query",
        "inline_query_id",
        "result_id",
        "latitude",
        "longitude",
    ]
    good = {"as": ann.id, "message_id": 1, "text": "x", "first_name": "B", "title": "T", "kind": "delay"}
    for _ in range(120):
        params = good | {
            name: chance.choice(GARBAGE) for name in chance.sample(names, chance.randrange(1, 5))
        }
        body = json.dumps(params).encode()
        headers = {"Content-Type": "application/json"}
        async with raw.session.post(f"{raw.root}/sandbox/{path}", data=body, headers=headers) as response:
            assert response.status < 500, (params, await response.text())
