"""The token is in no log line, error text, traceback or repr, whatever goes wrong."""

import asyncio
import gc
import io
import logging
import traceback
from typing import Any

import pytest
from telegram.error import TelegramError

from bot.errors import ConfigError
from bot.ports import SystemClock
from bot.render.view import View
from bot.transport.intake import Intake
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest, bot_for

SECRET = "s3cret-T0KEN"  # as in conftest's token
PROXY_PASSWORD = "pr0xy-pass"


def everything_of(error: BaseException) -> str:
    """Show an error with all that hangs on it, local variables of the frames included."""
    whole = traceback.TracebackException.from_exception(error, capture_locals=True)
    chain = [error, error.__cause__, error.__context__]
    return "\n".join([*whole.format(chain=True), *(f"{one!s} {one!r}" for one in chain)])


def echo_page(server: Any, status: int) -> Any:
    """Answer with a page that quotes the address asked for."""

    async def behave(asked: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(server.packed(f"<html>{asked.path}</html>".encode(), status))

    return behave


def echo_refusal(server: Any, status: int) -> Any:
    """Refuse, quoting the address asked for."""

    async def behave(asked: Any, writer: asyncio.StreamWriter) -> None:
        refusal = {"ok": False, "error_code": status, "description": f"Not Found: {asked.path}"}
        writer.write(server.packed({**refusal, "parameters": {"url": asked.path}}, status))

    return behave


def leave(server: Any, status: int) -> Any:
    """Leave without an answer."""

    async def behave(asked: Any, writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()

    return behave


def hang(server: Any, status: int) -> Any:
    """Never answer."""

    async def behave(asked: Any, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(60)

    return behave


@pytest.mark.parametrize(
    ("behaviour", "status"),
    [
        *((echo_page, status) for status in (200, 302, 401, 403, 404, 407, 429, 500, 502)),
        *((echo_refusal, status) for status in (200, 400, 401, 403, 404, 409, 429, 500)),
        (leave, 0),
        (hang, 0),
    ],
)
async def test_failures_keep_it(
    server: Any, caplog: pytest.LogCaptureFixture, behaviour: Any, status: int
) -> None:
    caplog.set_level(logging.DEBUG)
    asyncio.get_running_loop().set_debug(True)
    asyncio.get_running_loop().slow_callback_duration = 0.0001
    server.behave = behaviour(server, status)
    request = AiohttpRequest(
        token=server.token, api_base_url=server.root, read_timeout=0.1, write_timeout=0.1, connect_timeout=0.1
    )
    bot = bot_for(request)
    shown = [repr(request), repr(bot), str(bot)]
    for call in (
        bot.initialize,
        bot.get_me,
        lambda: bot.send_message(42, "Bonjour"),
        lambda: bot.send_document(42, io.BytesIO(bytes(1000))),
        lambda: bot.get_file("some-file"),
        lambda: bot.do_api_request("someMethod"),
        lambda: request.call("sendMessage", {"chat_id": 42}),
        lambda: Messenger(request.call).send(42, View("x")),
    ):
        with pytest.raises(Exception) as caught:  # noqa: PT011  # which error it is, other tests say
            await call()
        shown.append(everything_of(caught.value))
    call = asyncio.create_task(bot.send_message(42, "Bonjour"))
    await asyncio.sleep(0.01)
    call.cancel()
    await asyncio.gather(call, return_exceptions=True)
    await bot.shutdown()
    gc.collect()
    await asyncio.sleep(0)
    assert len(caplog.records) > 10
    for text in (*shown, caplog.text, *(str(vars(record)) for record in caplog.records)):
        assert SECRET not in text


@pytest.mark.parametrize(
    "root",
    ["http://127.0.0.1:9", "https://127.0.0.1:9", "http://bad host/", "http://", "ftp://127.0.0.1", ""],
)
async def test_unusable_addresses_keep_it(
    server: Any, request_to: Any, caplog: pytest.LogCaptureFixture, root: str
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(TelegramError) as caught:
        await bot_for(await request_to(api_base_url=root)).get_me()
    assert SECRET not in everything_of(caught.value) + caplog.text


async def test_proxy_credentials_stay_out_too(request_to: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    shown = []
    for root in ("http://api.invalid", "https://api.invalid"):
        request = await request_to(api_base_url=root, proxy=f"http://ana:{PROXY_PASSWORD}@127.0.0.1:9")
        with pytest.raises(TelegramError) as caught:
            await bot_for(request).get_me()
        shown.append(everything_of(caught.value))
    assert PROXY_PASSWORD not in "".join(shown) + caplog.text


async def test_refused_token_is_a_configuration_error_that_keeps_it(
    server: Any, request_to: Any, inbox: Any, caplog: pytest.LogCaptureFixture
) -> None:
    async def handle(update: Any) -> None:
        raise AssertionError("there is no update")

    caplog.set_level(logging.DEBUG)
    server.behave = server.refusal(401, "Unauthorized")
    request = await request_to()
    intake = Intake(call=request.call, inbox=inbox, handle=handle, clock=SystemClock(), allowed_updates=[])
    with pytest.raises(ConfigError, match=r"telegram\.token") as caught:
        await asyncio.wait_for(intake.run(), 30)
    assert SECRET not in everything_of(caught.value) + caplog.text
