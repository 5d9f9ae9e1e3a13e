"""The control API: its shapes, its events, and who may not use it."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import Sandbox, SandboxClient, SandboxError
from bot.sandbox.events import Events
from bot.sandbox.player import Person


async def test_state_shows_bot_people_and_chats(raw: Any, ann: Person, client: SandboxClient) -> None:
    group = await client.group("Rédaction", ann)
    state = await client.state()
    assert state["bot"]["username"] == "depeche_bot"
    assert state["people"] == [
        {
            "id": ann.id,
            "first_name": "Ann",
            "username": "ann_reads",
            "language_code": "fr",
            "admin": False,
            "blocked": False,
            "deactivated": False,
        }
    ]
    private, room = state["chats"]
    assert (private["id"], private["type"], private["title"]) == (ann.id, "private", "Ann")
    assert private["last_message"]["text"] == "/start"
    assert (room["id"], room["type"], room["title"]) == (group, "supergroup", "Rédaction")
    assert room["members"] == [{"id": ann.id, "status": "creator"}, {"id": 12345, "status": "member"}]
    assert state["n"] > 0


async def test_messages_since_and_limit(raw: Any, ann: Person, client: SandboxClient) -> None:
    for number in range(5):
        await raw("sendMessage", chat_id=ann.id, text=str(number))
    assert [message["text"] for message in await client.messages(ann.id)] == ["/start", *"01234"]
    assert [message["text"] for message in await client.messages(ann.id, since=4)] == ["3", "4"]
    assert [message["text"] for message in await client.messages(ann.id, limit=2)] == ["3", "4"]


async def test_own_ids_and_taken_ones(client: SandboxClient) -> None:
    person = await client.person("Ann", id=42)
    assert person.id == 42
    with pytest.raises(SandboxError, match="taken"):
        await client.person("Bob", id=42)
    with pytest.raises(SandboxError, match="taken"):
        await client.person("Bot", id=12345)


async def test_events_come_live_in_order(raw: Any, ann: Person, client: SandboxClient) -> None:
    n = (await client.state())["n"]
    sent = await raw("sendMessage", chat_id=ann.id, text="un")
    await raw("editMessageText", chat_id=ann.id, message_id=sent["message_id"], text="deux")
    await raw("sendChatAction", chat_id=ann.id, action="typing")
    await raw("deleteMessage", chat_id=ann.id, message_id=sent["message_id"])
    await raw("setMyCommands", commands=[{"command": "a", "description": "b"}])
    seen: list[dict[str, Any]] = []
    await client.wait_for(lambda event: seen.append(event) or len(seen) == 5, since=n)
    assert [event["kind"] for event in seen] == ["message", "edited", "chat_action", "deleted", "commands"]
    assert [event["n"] for event in seen] == list(range(n + 1, n + 6))
    assert seen[0]["message"] == sent
    assert seen[1]["message"]["text"] == "deux"
    assert seen[2]["action"] == "typing"
    assert (seen[3]["chat_id"], seen[3]["message_id"]) == (ann.id, sent["message_id"])


async def test_a_watcher_hears_what_comes_later(raw: Any, ann: Person, client: SandboxClient) -> None:
    n = (await client.state())["n"]
    waiting = asyncio.create_task(
        client.wait_for(lambda event: event["kind"] == "message", since=n, seconds=30)
    )
    await asyncio.sleep(0.1)
    await raw("sendMessage", chat_id=ann.id, text="live")
    assert (await waiting)["message"]["text"] == "live"


async def test_a_reconnecting_watcher_resumes(raw: Any, ann: Person, client: SandboxClient) -> None:
    n = (await client.state())["n"]
    for text in ("a", "b"):
        await raw("sendMessage", chat_id=ann.id, text=text)
    headers = {"Last-Event-ID": str(n + 1)}
    async with raw.session.get(f"{raw.root}/sandbox/events?since=0", headers=headers) as response:
        assert response.content_type == "text/event-stream"
        lines = []
        while len(lines) < 4:
            lines.append((await response.content.readline()).decode().rstrip())
    assert lines[:2] == [": welcome", ""]
    assert lines[2] == f"id: {n + 2}"
    assert json.loads(lines[3].removeprefix("data: "))["message"]["text"] == "b"


async def test_who_fell_behind_is_told_to_start_over() -> None:
    events = Events(size=3)
    for number in range(5):
        events.add("person", number)
    assert [(event["n"], event["kind"]) for event in events.since(0)] == [
        (2, "reset"),
        (3, "person"),
        (4, "person"),
        (5, "person"),
    ]
    assert [event["n"] for event in events.since(3)] == [4, 5]
    assert events.since(5) == []
    assert [(event["n"], event["kind"]) for event in events.since(99)] == [(5, "reset")], (
        "an earlier run's number"
    )
    assert await events.wait(5, 0.01) == []


async def test_waiting_ends_in_time(client: SandboxClient) -> None:
    with pytest.raises(TimeoutError):
        await client.wait_for(lambda event: False, seconds=0.1)


async def test_an_answer_is_found_by_its_question(raw: Any, ann: Person) -> None:
    await raw("sendMessage", chat_id=ann.id, text="before")
    asked = await ann.say("?")
    await raw("sendMessage", chat_id=ann.id, text="after")
    assert (await ann.answer(asked))["text"] == "after"


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Host": "evil.example"},
        {"Host": "evil.example:80"},
        {"Host": "127.0.0.1.evil.example"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ],
)
@pytest.mark.parametrize("path", ["/sandbox/state", "/sandbox/events", "/", "/bot12345:sandbox/getMe"])
async def test_foreign_pages_are_kept_out(raw: Any, headers: dict[str, str], path: str) -> None:
    status, text = await raw.get(path, **headers)
    assert status == 403, text
    assert "depeche_bot" not in text


async def test_own_pages_are_let_in(raw: Any, client: SandboxClient) -> None:
    port = raw.root.rpartition(":")[2]
    for host in ("127.0.0.1", "localhost", "[::1]", "192.168.0.7"):
        headers = {
            "Host": f"{host}:{port}",
            "Origin": f"http://{host}:{port}",
            "Sec_Fetch_Site": "same-origin",
        }
        assert (await raw.get("/sandbox/state", **headers))[0] == 200


async def test_named_hosts_can_be_allowed() -> None:
    async with Sandbox(allowed_hosts=["bot.example"]) as sandbox, SandboxClient(sandbox.url) as client:
        session = client._open()
        for host, status in (("bot.example", 200), ("other.example", 403)):
            async with session.get(f"{sandbox.url}/sandbox/state", headers={"Host": host}) as response:
                assert response.status == status


async def test_forms_cannot_steer(raw: Any, ann: Person) -> None:
    body = json.dumps({"as": ann.id, "text": "forged"})
    headers = {"Content-Type": "text/plain"}
    async with raw.session.post(f"{raw.root}/sandbox/say", data=body, headers=headers) as response:
        assert response.status == 400
    assert [message["text"] for message in await ann.messages()] == ["/start"]


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/sandbox/say", {"as": 4, "text": "x"}, 409),
        ("/sandbox/say", {"text": "x"}, 400),
        ("/sandbox/say", {"as": "me", "text": "x"}, 400),
        ("/sandbox/press", {"as": 1, "message_id": 1}, 409),
        ("/sandbox/groups", {"title": "G", "members": [4]}, 400),
        ("/sandbox/groups", {"title": "G", "type": "party"}, 400),
        ("/sandbox/join", {"chat_id": 4, "user_id": 4}, 409),
        ("/sandbox/limits", {"limits": {"speed": 1}}, 400),
        ("/sandbox/faults", {}, 400),
    ],
)
async def test_wrong_requests_get_a_reason(
    client: SandboxClient, path: str, body: dict[str, Any], status: int
) -> None:
    with pytest.raises(SandboxError) as caught:
        await client.post(path, body)
    assert caught.value.status == status
    assert str(caught.value)


async def test_only_the_pages_own_files_are_served(raw: Any, tmp_path: Path) -> None:
    for path in (
        "/page/..%2Fserver.py",
        "/page/%2e%2e/server.py",
        "/page/x/../../__init__.py",
        "/page//etc/passwd",
        "/page/missing.js",
        "/page/server.py",
        "/page/",
    ):
        status, text = await raw.get(path)
        assert status == 404, path
        assert "import" not in text


async def test_the_page_may_only_talk_to_its_own_server(raw: Any) -> None:
    async with raw.session.get(raw.root + "/") as response:
        policy = response.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy


async def test_text_stays_data(raw: Any, ann: Person) -> None:
    text = "</script><img src=x onerror=alert(1)>&amp;"
    said = await ann.say(text)
    assert said.message["text"] == text
    async with raw.session.get(f"{raw.root}/sandbox/chats/{ann.id}/messages") as response:
        assert response.content_type == "application/json"


async def test_menus_as_each_person_sees_them(raw: Any, ann: Person, client: SandboxClient) -> None:
    boss = await client.person("Bob", admin=True, language_code="ru-RU")
    group = await client.group("G", await client.person("Owner"), ann, boss)
    private = ann.id

    async def put(name: str, language: str = "", **scope: Any) -> None:
        wish = {"commands": [{"command": name, "description": "x"}], "language_code": language}
        assert await raw("setMyCommands", **wish, **({"scope": scope} if scope else {}))

    async def seen(person: Person, chat: int | None = None) -> list[str]:
        return [entry["command"] for entry in await client.commands(person, chat)]

    assert await seen(ann) == []
    await put("default")
    await put("default_fr", "fr")
    assert (await seen(ann), await seen(boss)) == (["default_fr"], ["default"])
    await put("private", type="all_private_chats")
    await put("private_ru", "ru", type="all_private_chats")
    assert (await seen(ann), await seen(boss)) == (["private"], ["private_ru"])
    await put("ann", type="chat", chat_id=private)
    assert await seen(ann) == ["ann"]
    assert (await seen(ann, group), await seen(boss, group)) == (["default_fr"], ["default"])
    await put("groups", type="all_group_chats")
    await put("rulers", type="all_chat_administrators")
    assert (await seen(ann, group), await seen(boss, group)) == (["groups"], ["rulers"])
    await put("here", type="chat", chat_id=group)
    assert (await seen(ann, group), await seen(boss, group)) == (["here"], ["here"])
    await put("rulers_here", type="chat_administrators", chat_id=group)
    assert (await seen(ann, group), await seen(boss, group)) == (["here"], ["rulers_here"])
    await put("bob_here", type="chat_member", chat_id=group, user_id=boss.id)
    assert await seen(boss, group) == ["bob_here"]
    assert await raw("getMyCommands", scope={"type": "chat", "chat_id": private}) == [
        {"command": "ann", "description": "x"}
    ]
    await raw("deleteMyCommands", scope={"type": "chat", "chat_id": private})
    assert await seen(ann) == ["private"]
    await raw("setMyCommands", commands=[], scope={"type": "all_private_chats"})
    assert await seen(ann) == ["default_fr"]
