"""What a call through the transport gives for every way a server can answer."""

import asyncio
import gzip
import io
import shutil
import socket
import ssl
import subprocess
import tracemalloc
from typing import Any

import pytest
import telegram
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, TimedOut

from bot.transport.fate import FloodWait, MaybeSent, NotSent
from bot.transport.request import TOKEN_STAND_IN, AiohttpRequest, bot_for


async def say(request: AiohttpRequest) -> Any:
    return await request.call("sendMessage", {"chat_id": 42, "text": "Bonjour"})


async def test_ptb_sends_json_with_the_token_over_one_kept_connection(server: Any, request_to: Any) -> None:
    bot = bot_for(await request_to())
    keyboard = telegram.InlineKeyboardMarkup.from_button(
        telegram.InlineKeyboardButton("Suite", callback_data="1:x")
    )
    for _ in range(3):
        message = await bot.send_message(42, "Élan", parse_mode="HTML", reply_markup=keyboard)
    assert (message.message_id, message.text) == (7, "Bonjour")
    assert server.connections == 1
    asked = server.asked[-1]
    assert asked.path == f"/bot{server.token}/sendMessage"
    assert asked.headers["content-type"] == "application/json"
    assert asked.json == {
        "chat_id": 42,
        "text": "Élan",
        "parse_mode": "HTML",
        "reply_markup": {"inline_keyboard": [[{"text": "Suite", "callback_data": "1:x"}]]},
    }


async def test_api_under_a_path_is_kept(server: Any, request_to: Any) -> None:
    await say(await request_to(api_base_url=f"{server.root}/telegram/"))
    assert server.asked[0].path == f"/telegram/bot{server.token}/sendMessage"


@pytest.mark.parametrize(
    ("answer", "expected", "text"),
    [
        ((400, "Bad Request: chat not found", {}), BadRequest, "Chat not found"),
        ((401, "Unauthorized", {}), InvalidToken, "Unauthorized"),
        ((404, "Not Found", {}), InvalidToken, "Not Found"),
        ((403, "Forbidden: bot was blocked by the user", {}), Forbidden, "blocked by the user"),
        ((409, "Conflict: terminated by other getUpdates request", {}), Conflict, "terminated"),
    ],
)
async def test_refusals_become_ptb_errors(
    server: Any, request_to: Any, answer: Any, expected: type[Exception], text: str
) -> None:
    code, description, parameters = answer
    server.behave = server.refusal(code, description, **parameters)
    with pytest.raises(expected, match=text):
        await say(await request_to())


async def test_refusal_under_http_200_is_still_a_refusal(server: Any, request_to: Any) -> None:
    server.behave = server.reply(
        {"ok": False, "error_code": 400, "description": "Bad Request: chat not found"}
    )
    with pytest.raises(BadRequest):
        await say(await request_to())


async def test_migration_names_the_new_chat(server: Any, request_to: Any) -> None:
    server.behave = server.refusal(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-100123)
    with pytest.raises(ChatMigrated) as caught:
        await say(await request_to())
    assert caught.value.new_chat_id == -100123


@pytest.mark.parametrize(
    ("status", "body", "headers", "seconds"),
    [
        (429, {"ok": False, "error_code": 429, "description": "x", "parameters": {"retry_after": 7}}, {}, 7),
        (429, b"<html>slow down</html>", {"Retry-After": "9"}, 9),
        (429, b"", {}, 1),
    ],
)
async def test_flood_wait_tells_the_pause(
    server: Any, request_to: Any, status: int, body: Any, headers: dict[str, str], seconds: int
) -> None:
    server.behave = server.reply(body, status, **headers)
    with pytest.raises(FloodWait) as caught:
        await say(await request_to())
    assert (caught.value.after, caught.value.retry_after) == (seconds, seconds)


@pytest.mark.parametrize("status", [302, 403, 404, 407, 413])
async def test_page_of_a_middlebox_says_that_nothing_was_sent(
    server: Any, request_to: Any, status: int
) -> None:
    server.behave = server.reply(b"<html>no</html>", status, Location=f"{server.root}/elsewhere")
    with pytest.raises(NotSent, match=str(status)):
        await say(await request_to())
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (500, {"ok": False, "error_code": 500, "description": "Internal Server Error"}),
        (502, b"<html><h1>Bad Gateway</h1></html>"),
        (503, {"ok": False, "error_code": 503, "description": "x", "parameters": {"retry_after": 3}}),
        (504, b""),
        (200, b""),
        (200, b"<html>Welcome to the hotel</html>"),
        (200, b'{"ok":true,"result":{"message_'),
        (200, b'{"ok":true}'),
        (200, b'{"ok":true,"result":"\xff\xfe"}'),
        (200, b"[1, 2]"),
        (200, b"{}"),
        (200, b'{"ok":false}'),
    ],
)
async def test_broken_answer_may_hide_a_sent_message(
    server: Any, request_to: Any, status: int, body: Any
) -> None:
    server.behave = server.reply(body, status)
    with pytest.raises(MaybeSent):
        await bot_for(await request_to()).send_message(42, "Bonjour")


async def test_gzip_is_read_though_not_asked_for(server: Any, request_to: Any) -> None:
    server.behave = server.reply(gzip.compress(b'{"ok":true,"result":5}'), Content_Encoding="gzip")
    assert await say(await request_to()) == 5
    assert server.asked[0].headers["accept-encoding"] == "identity"


@pytest.mark.parametrize("kind", ["declared", "chunked", "bomb"])
async def test_huge_answer_is_cut_off(server: Any, request_to: Any, kind: str) -> None:
    bomb = gzip.compress(bytes(60_000_000))

    async def behave(asked: Any, writer: asyncio.StreamWriter) -> None:
        if kind == "declared":
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n{")
        elif kind == "bomb":
            writer.write(server.packed(bomb, Content_Encoding="gzip"))
        else:
            writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            for _ in range(1000):
                writer.write(b"fff0\r\n" + bytes(0xFFF0) + b"\r\n")
                await writer.drain()
        await writer.drain()

    server.behave = behave
    request = await request_to(answer_cap=1_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(MaybeSent, match="AnswerTooLarge"):
            await say(request)
        assert tracemalloc.get_traced_memory()[1] < 12_000_000
    finally:
        tracemalloc.stop()


async def test_refused_connection_is_surely_not_sent(request_to: Any) -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))  # nobody listens there, and nobody else gets to
        with pytest.raises(NotSent):
            await say(await request_to(api_base_url=f"http://127.0.0.1:{held.getsockname()[1]}"))


async def test_unknown_host_is_surely_not_sent(request_to: Any) -> None:
    with pytest.raises(NotSent):
        await say(await request_to(api_base_url="http://no-such-host.invalid", connect_timeout=1.0))


async def test_failed_tls_is_surely_not_sent(request_to: Any) -> None:
    async def speak_plainly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    listening = await asyncio.start_server(speak_plainly, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    with pytest.raises(NotSent, match="SSL"):
        await say(await request_to(api_base_url=f"https://127.0.0.1:{port}"))
    listening.close()


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_connecting_too_long_is_surely_not_sent(request_to: Any, scheme: str) -> None:
    """https: the handshake is never answered. http: the queue of the listening socket is full."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=0)
    port = listening.getsockname()[1]
    waiting = []
    if scheme == "http":
        for _ in range(3):
            one = socket.socket()
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
            waiting.append(one)
    try:
        with pytest.raises(NotSent) as caught:
            await say(await request_to(api_base_url=f"{scheme}://127.0.0.1:{port}", connect_timeout=0.2))
        assert isinstance(caught.value, TimedOut)
    finally:
        for one in (listening, *waiting):
            one.close()


async def test_waiting_too_long_for_the_pool_is_surely_not_sent(server: Any, request_to: Any) -> None:
    refused = asyncio.Event()

    async def hang(asked: Any, writer: asyncio.StreamWriter) -> None:
        await refused.wait()
        writer.close()

    server.behave = hang
    request = await request_to(connections=1, pool_timeout=0.1, read_timeout=30)
    first = asyncio.create_task(say(request))
    while not server.asked:  # noqa: ASYNC110  # it watches what others do
        await asyncio.sleep(0.01)
    with pytest.raises(NotSent, match="pool"):
        await say(request)
    refused.set()
    with pytest.raises(MaybeSent):
        await first
    assert len(server.asked) == 1


async def test_no_answer_in_time_is_maybe_sent(server: Any, request_to: Any) -> None:
    async def hang(asked: Any, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(60)

    server.behave = hang
    with pytest.raises(MaybeSent) as caught:
        await say(await request_to(read_timeout=0.2))
    assert isinstance(caught.value, TimedOut)


async def test_dripping_answer_ends_in_time(server: Any, request_to: Any) -> None:
    async def drip(asked: Any, writer: asyncio.StreamWriter) -> None:
        for byte in server.packed({"ok": True, "result": True}):
            writer.write(bytes((byte,)))
            if byte == ord("{"):
                break
        while True:
            await asyncio.sleep(0.05)
            writer.write(b" ")

    server.behave = drip
    with pytest.raises(MaybeSent) as caught:
        await asyncio.wait_for(say(await request_to(read_timeout=0.3)), 30)
    assert isinstance(caught.value, TimedOut)


@pytest.mark.parametrize("manner", ["close", "reset", "half"])
async def test_connection_lost_after_the_request_is_maybe_sent(
    server: Any, request_to: Any, manner: str
) -> None:
    async def leave(asked: Any, writer: asyncio.StreamWriter) -> None:
        if manner == "half":
            writer.write(server.packed({"ok": True, "result": True})[:-3])
            await writer.drain()
        if manner == "reset":
            writer.transport.abort()
        writer.close()

    server.behave = leave
    with pytest.raises(MaybeSent):
        await say(await request_to())
    assert len(server.asked) == 1


async def test_long_poll_may_outlast_the_read_timeout(server: Any, request_to: Any) -> None:
    async def late(asked: Any, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.4)
        writer.write(server.packed({"ok": True, "result": []}))

    server.behave = late
    request = await request_to(read_timeout=0.2)
    assert await request.call("getUpdates", {"timeout": 30}, wait=30) == []
    with pytest.raises(MaybeSent):
        await request.call("getUpdates", {"timeout": 0})


async def test_ptbs_own_long_poll_adds_its_timeout(server: Any, request_to: Any) -> None:
    async def late(asked: Any, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.4)
        writer.write(server.packed({"ok": True, "result": []}))

    server.behave = late
    bot = bot_for(await request_to(read_timeout=0.2))
    assert await bot.get_updates(timeout=30) == ()


async def test_text_that_is_no_text_is_refused_before_sending(server: Any, request_to: Any) -> None:
    with pytest.raises(BadRequest, match="JSON"):
        await (await request_to()).call("sendMessage", {"chat_id": 42, "text": "half a pair: \ud83d"})
    assert not server.asked


async def test_upload_streams_parts_and_leaves_the_file_open(
    server: Any, request_to: Any, tmp_path: Any
) -> None:
    path = tmp_path / "archive.bin"
    path.write_bytes(bytes(range(256)) * 12_000)
    bot = bot_for(await request_to())
    with path.open("rb") as file:
        await bot.send_document(
            42, telegram.InputFile(file, filename="a.bin", read_file_handle=False), caption="Élan"
        )
        assert not file.closed
    asked = server.asked[0]
    assert asked.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert path.read_bytes() in asked.body
    assert 'name="caption"' in asked.body.decode(errors="replace")
    assert "Élan" in asked.body.decode(errors="replace")
    await bot.send_document(42, bytes(3_000_000), filename="zero.bin")
    assert bytes(3_000_000) in server.asked[1].body
    for asked in server.asked:
        assert int(asked.headers["content-length"]) == len(asked.body)


async def test_upload_that_is_not_read_is_surely_not_sent(request_to: Any) -> None:
    given_up = asyncio.Event()
    closed = asyncio.Event()

    async def deaf(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        reader._transport.pause_reading()  # type: ignore[attr-defined]
        await given_up.wait()
        writer.close()
        closed.set()

    listening = await asyncio.start_server(deaf, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    bot = bot_for(await request_to(api_base_url=f"http://127.0.0.1:{port}", write_timeout=0.2))
    with pytest.raises(NotSent) as caught:
        await bot.send_document(42, io.BytesIO(bytes(30_000_000)), write_timeout=0.2)
    assert isinstance(caught.value, TimedOut)
    given_up.set()
    await closed.wait()
    listening.close()


async def test_upload_cut_short_is_surely_not_sent(request_to: Any) -> None:
    async def cut(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(100_000)
        writer.transport.abort()

    listening = await asyncio.start_server(cut, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    bot = bot_for(await request_to(api_base_url=f"http://127.0.0.1:{port}"))
    with pytest.raises(NotSent):
        await bot.send_document(42, io.BytesIO(bytes(30_000_000)))
    listening.close()


async def test_download_within_its_cap(server: Any, request_to: Any) -> None:
    server.behave = server.reply(b"\x00\x01 not JSON")
    request = await request_to(file_cap=20)
    assert await request.retrieve(f"{server.root}/file/bot{TOKEN_STAND_IN}/photo.jpg") == b"\x00\x01 not JSON"
    assert server.asked[0].path == f"/file/bot{server.token}/photo.jpg"
    server.behave = server.reply(bytes(21))
    with pytest.raises(NotSent, match="AnswerTooLarge"):
        await request.retrieve(f"{server.root}/file/photo.jpg")


async def test_proxy_is_the_configured_one_only(
    server: Any, request_to: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    await say(await request_to())
    proxied = await request_to(api_base_url="http://api.telegram.invalid", proxy=server.root)
    assert (await say(proxied))["message_id"] == 7
    assert server.asked[-1].path.startswith("http://api.telegram.invalid/bot")


async def test_proxy_that_refuses_is_surely_not_sent(server: Any, request_to: Any) -> None:
    server.behave = server.reply(b"", 407)
    with pytest.raises(NotSent):
        await say(await request_to(api_base_url="https://api.telegram.invalid", proxy=server.root))
    assert server.asked[0].verb == "CONNECT"


async def test_cancelled_call_frees_its_place_and_its_connection(server: Any, request_to: Any) -> None:
    async def hang(asked: Any, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(60)

    answers, server.behave = server.behave, hang
    request = await request_to(connections=1)
    call = asyncio.create_task(say(request))
    await asyncio.sleep(0.1)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    server.behave = answers
    assert (await say(request))["message_id"] == 7
    assert server.connections == 2


async def test_before_start_and_after_shutdown_nothing_is_sent(server: Any) -> None:
    request = AiohttpRequest(token=server.token, api_base_url=server.root)
    with pytest.raises(NotSent, match="not initialised"):
        await say(request)
    async with request, request:
        await say(request)
    with pytest.raises(NotSent, match="not initialised"):
        await say(request)
    await asyncio.sleep(0.05)
    assert len(server.asked) == 1


async def test_certificate_of_nobody_is_surely_not_sent(request_to: Any, tmp_path: Any) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl here to make a certificate")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    making = [
        openssl,
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-subj",
        "/CN=localhost",
        "-days",
        "1",
    ]
    making += ["-keyout", str(key), "-out", str(certificate)]
    await asyncio.to_thread(subprocess.run, making, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    heard: list[bytes] = []

    async def hear(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.read(10))
        writer.close()

    listening = await asyncio.start_server(hear, "127.0.0.1", 0, ssl=context)
    port = listening.sockets[0].getsockname()[1]
    with pytest.raises(NotSent, match="Certificate"):
        await say(await request_to(api_base_url=f"https://localhost:{port}"))
    listening.close()
    assert not any(heard)
