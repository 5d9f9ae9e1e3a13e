"""Webhooks: delivery with the secret, order, retries, and what excludes what."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import web

from bot.sandbox import Sandbox, SandboxClient, VirtualClock
from bot.sandbox.player import Person


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(1_700_000_000.0)


class Receiver:
    """A bot's end of the webhook."""

    def __init__(self) -> None:
        self.url = ""
        self.got: list[dict[str, Any]] = []
        self.secrets: set[str | None] = set()
        self.answers: list[int] = []
        self.retry_after: str | None = None
        self.hold = asyncio.Event()
        self.hold.set()
        self.at_once = self.most_at_once = 0

    async def take(self, request: web.Request) -> web.Response:
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.got.append(await request.json())
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await self.hold.wait()
        self.at_once -= 1
        headers = {} if self.retry_after is None else {"Retry-After": self.retry_after}
        return web.Response(status=self.answers.pop(0) if self.answers else 200, headers=headers)

    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.got]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    receiver.hold.set()
    await runner.cleanup()


async def until(done: Callable[[], object]) -> None:
    async with asyncio.timeout(30):
        while not done():  # noqa: ASYNC110 - what is waited for happens in a server
            await asyncio.sleep(0.01)


async def until_failed(raw: Any, words: str) -> None:
    """Wait until the sandbox has taken note of a failure: from then on its delay counts."""
    async with asyncio.timeout(30):
        while words not in (await raw("getWebhookInfo")).get("last_error_message", ""):  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def until_delivered(raw: Any) -> None:
    """Wait until the sandbox has nothing left to bring."""
    async with asyncio.timeout(30):
        while (await raw("getWebhookInfo"))["pending_update_count"]:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_updates_come_with_the_secret(
    raw: Any, ann: Person, receiver: Receiver, client: SandboxClient
) -> None:
    assert await raw("setWebhook", url=receiver.url, secret_token="s3cret", allowed_updates=["message"])
    await ann.say("hello")
    await until(lambda: receiver.texts() == ["/start", "hello"])
    assert receiver.secrets == {"s3cret"}
    # What was taken is counted until its answer came.
    await until_delivered(raw)
    assert await raw("getWebhookInfo") == {
        "url": receiver.url,
        "has_custom_certificate": False,
        "pending_update_count": 0,
        "max_connections": 40,
        "allowed_updates": ["message"],
    }


async def test_what_was_refused_comes_again_ever_later(
    raw: Any, ann: Person, receiver: Receiver, clock: VirtualClock, client: SandboxClient
) -> None:
    receiver.answers = [500, 404, 200, 200]
    assert await raw("setWebhook", url=receiver.url)
    await ann.say("second")
    bob = await client.person("Bob")
    for seconds, tries, status in ((0, 1, "500"), (1, 2, "404")):
        clock.forward(seconds)
        await until(lambda tries=tries: receiver.texts() == ["/start"] * tries)
        await until_failed(raw, status)
    clock.forward(1)
    await bob.say("others need not wait")
    await until(lambda: "others need not wait" in receiver.texts())
    assert receiver.texts().count("/start") == 2, "the second delay is longer"
    info = await raw("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 404 Not Found"
    assert info["last_error_date"] == 1_700_000_001
    clock.forward(1)
    await until(lambda: receiver.texts()[-2:] == ["/start", "second"])


async def test_retry_after_is_honoured(
    raw: Any, ann: Person, receiver: Receiver, clock: VirtualClock
) -> None:
    receiver.answers, receiver.retry_after = [503], "30"
    assert await raw("setWebhook", url=receiver.url)
    await until_failed(raw, "503")
    assert len(receiver.got) == 1
    clock.forward(29)
    await asyncio.sleep(0.05)
    assert len(receiver.got) == 1
    clock.forward(1)
    await until(lambda: len(receiver.got) == 2)


async def test_a_slow_receiver_gets_it_again(
    raw: Any, ann: Person, receiver: Receiver, sandbox: Sandbox, clock: VirtualClock
) -> None:
    sandbox.world.webhook.seconds = 1.0
    receiver.hold.clear()
    assert await raw("setWebhook", url=receiver.url)
    await until_failed(raw, "Read timeout expired")
    assert len(receiver.got) == 1
    receiver.hold.set()
    clock.forward(1)
    await until(lambda: len(receiver.got) == 2)
    assert receiver.got[0] == receiver.got[1]


async def test_chats_side_by_side_one_in_order(raw: Any, receiver: Receiver, client: SandboxClient) -> None:
    receiver.hold.clear()
    assert await raw("setWebhook", url=receiver.url, max_connections=3)
    people = [await client.person(f"P{number}") for number in range(5)]
    for text in ("1", "2", "3"):
        for person in people:
            await person.say(text)
    await until(lambda: len(receiver.got) == 3)
    await asyncio.sleep(0.05)
    assert len(receiver.got) == 3
    receiver.hold.set()
    await until(lambda: len(receiver.got) == 15)
    assert receiver.most_at_once == 3
    for person in people:
        mine = [u["message"]["text"] for u in receiver.got if u["message"]["from"]["id"] == person.id]
        assert mine == ["1", "2", "3"]


async def test_polling_and_webhooks_exclude_each_other(
    raw: Any, ann: Person, receiver: Receiver, sandbox: Sandbox, clock: VirtualClock, polled: Any
) -> None:
    poll = asyncio.create_task(raw.refusal("getUpdates", offset=1001, timeout=30))
    await polled(sandbox)
    assert await raw("setWebhook", url=receiver.url)
    assert await poll == (409, "Conflict: terminated by setWebhook request")
    code, said = await raw.refusal("getUpdates")
    assert (code, said.startswith("Conflict: can't use getUpdates method while webhook is active")) == (
        409,
        True,
    )
    assert (await raw.reply("setWebhook", url=receiver.url))[1]["parameters"] == {"retry_after": 1}
    clock.forward(1)
    receiver.hold.clear()
    await ann.say("kept")
    await until(lambda: len(receiver.got) == 1)
    assert await raw("deleteWebhook")
    assert [update["message"]["text"] for update in await raw("getUpdates")] == ["kept"]


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"url": "ftp://127.0.0.1"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "nonsense"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://news.example/hook"}, "bad webhook: the sandbox delivers to this machine only"),
        ({"url": "http://127.0.0.1:99999/"}, "bad webhook: URL is invalid"),
        ({"url": "http://127.0.0.1:1/", "secret_token": "é"}, "secret token contains unallowed characters"),
        ({"url": "http://127.0.0.1:1/", "secret_token": "x" * 257}, "secret token is too long"),
    ],
)
async def test_wrong_webhooks(raw: Any, params: dict[str, str], said: str) -> None:
    assert await raw.refusal("setWebhook", **params) == (400, f"Bad Request: {said}")
    assert (await raw("getWebhookInfo"))["url"] == ""
