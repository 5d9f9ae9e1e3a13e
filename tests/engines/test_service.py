"""Whatever a service does instead of its work has one plain outcome, and no key is told to anybody."""

import asyncio
import gzip
import logging
import traceback
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from paid_peers import DeepLPeer, OpenAIPeer
from peers import Fault, LibrePeer, Peer, body, flood, hang_up, late, status, trickle

from bot.engines.deepl import DeepL
from bot.engines.libretranslate import LibreTranslate
from bot.engines.openai import OpenAI
from bot.engines.rate import Rate
from bot.engines.refusals import refusal, retry_after
from bot.engines.service import Reach
from bot.errors import (
    EngineAnswer,
    EngineBusy,
    EngineDown,
    EngineError,
    EngineRefused,
    EngineShut,
    EngineSpent,
)
from bot.model.translation import Pair
from bot.ports import Metered, Translator, Writer

RU_EN = Pair("ru", "en")
SENTENCE = "Паром вернулся в порт."
TABLE = {("ru", "en", SENTENCE): "The ferry is back in port."}
KEY = "sk-sesame-0123456789"

Made = tuple[Peer, Translator]


def reach(url: str, timeout: float = 5.0, per_minute: int | None = None) -> Reach:
    return Reach(name="Engine", url=url, timeout=timeout, per_minute=per_minute)


def libre(url: str, **how: float) -> LibreTranslate:
    return LibreTranslate(reach(url, **how), key=KEY)  # type: ignore[arg-type]


def deepl(url: str, **how: float) -> DeepL:
    return DeepL(reach(url, **how), key=KEY)  # type: ignore[arg-type]


def openai(url: str, **how: float) -> OpenAI:
    return OpenAI(reach(f"{url}/v1", **how), model="small-model", key=KEY)  # type: ignore[arg-type]


KINDS: list[tuple[Callable[..., Peer], Callable[..., Translator]]] = [
    (LibrePeer, libre),
    (DeepLPeer, deepl),
    (OpenAIPeer, openai),
]


@pytest.fixture(params=KINDS, ids=["libretranslate", "deepl", "openai"])
async def made(request: pytest.FixtureRequest) -> AsyncIterator[Made]:
    peer_kind, engine_kind = request.param
    async with peer_kind(TABLE, key=KEY) as peer:
        engine = engine_kind(peer.url)
        yield peer, engine
        await engine.aclose()


async def failure(engine: Translator) -> EngineError:
    with pytest.raises(EngineError) as caught:
        await engine.translate([SENTENCE], RU_EN)
    return caught.value


async def test_each_does_its_work_and_its_next_work_after_every_failure(made: Made) -> None:
    peer, engine = made
    for fault in (None, status(500), hang_up(b"{"), body(b"\xff"), None):
        if fault is not None:
            peer.faults.append(fault)
            await failure(engine)
        answer = await engine.translate([SENTENCE], RU_EN)
        assert answer.sentences == ("The ferry is back in port.",)
        assert (answer.tokens > 0) == isinstance(engine, OpenAI)


@pytest.mark.parametrize(
    ("fault", "kind", "said"),
    [
        (status(400), EngineRefused, "refuses the request (400"),
        (status(422), EngineRefused, "refuses the request (422"),
        (status(404), EngineShut, "no such request (404"),
        (status(405), EngineShut, "no such request (405"),
        (status(413), EngineRefused, "refuses the request (413"),
        (status(401), EngineShut, "refuses the key (401"),
        (status(403), EngineShut, "refuses the key (403"),
        (status(402), EngineSpent, "quota is used up (402"),
        (status(456), EngineSpent, "quota is used up (456"),
        (status(429), EngineBusy, "10 seconds"),
        (status(429, Retry_After="7"), EngineBusy, "7 seconds"),
        (status(429, Retry_After="soon"), EngineBusy, "10 seconds"),
        (status(429, Retry_After="99999999999999999999"), EngineBusy, "3600 seconds"),
        (status(503, Retry_After="3"), EngineBusy, "3 seconds"),
        (status(529), EngineBusy, "10 seconds"),
        (status(408), EngineDown, "in trouble (408"),
        (status(500), EngineDown, "in trouble (500"),
        (status(502), EngineDown, "in trouble (502"),
        (status(503), EngineDown, "in trouble (503"),
        (status(204), EngineDown, "of another kind (204"),
        (
            status(301, Location="https://elsewhere.example/x?y=1"),
            EngineShut,
            "https://elsewhere.example (301",
        ),
        (status(307, Location="http://[broken"), EngineShut, "somewhere (307"),
        (status(302), EngineShut, "redirects to http://127.0.0.1"),
        (body(b""), EngineDown, "not JSON"),
        (body(b"<html>Good morning</html>", "text/html"), EngineDown, "not JSON"),
        (body('{"translatedText": "ça"}'.encode("latin-1")), EngineDown, "not JSON"),
        (body(b'{"translatedText": "Hal'), EngineDown, "not JSON"),
        (body(b"[" * 100_000), EngineDown, "not JSON"),
        (body(gzip.compress(b"{}"), Content_Encoding="gzip"), EngineDown, "packed"),
        (body(b"null"), EngineAnswer, "its answer has no"),
        (body(b"[]"), EngineAnswer, "its answer has no"),
        (body(b"{}"), EngineAnswer, "its answer has no"),
        (body(b'"The ferry"'), EngineAnswer, "its answer has no"),
        (body(b'{"translatedText": 7, "translations": {}, "choices": 1}'), EngineAnswer, "its answer has no"),
        (hang_up(), EngineDown, "closes the connection"),
        (hang_up(b'{"translatedText": "The f'), EngineDown, "breaks off"),
    ],
)
async def test_what_goes_wrong_has_a_plain_outcome(
    made: Made, fault: Fault, kind: type[EngineError], said: str
) -> None:
    peer, engine = made
    peer.always = fault
    error = await failure(engine)
    assert type(error) is kind or ("closes" in said and isinstance(error, kind))
    assert said in error.reason
    assert error.engine == "Engine"
    assert not isinstance(error, EngineBusy) or 0 <= error.after <= 3600
    assert SENTENCE not in str(error)
    # What a server refuses is not asked twice; only a closed connection is worth another one.
    assert peer.calls == (2 if "closes" in said else 1)


async def test_answers_are_plain_lines(made: Made) -> None:
    peer, engine = made
    peer.table[("ru", "en", SENTENCE)] = "\ufeffThe  ferry\r\nis\u0000 back\u202e in\u200b port.\n"  # type: ignore[attr-defined]
    assert (await engine.translate([SENTENCE], RU_EN)).sentences == ("The ferry is back in port.",)


@pytest.mark.parametrize("fault", [late(), trickle()], ids=["silent", "slow"])
async def test_who_is_late_is_down(fault: Fault) -> None:
    async with LibrePeer(TABLE, always=fault) as peer:
        engine = libre(peer.url, timeout=0.1)
        async with asyncio.timeout(20):
            error = await failure(engine)
        assert isinstance(error, EngineDown)
        assert error.reason == "no whole answer within 0.1 seconds"
        await engine.aclose()


async def test_a_flood_is_cut_off() -> None:
    async with LibrePeer(TABLE, always=flood(megabytes=1000)) as peer:
        engine = libre(peer.url)
        error = await failure(engine)
        assert isinstance(error, EngineAnswer)
        assert "more than 4194304 bytes" in error.reason
        await engine.aclose()
    async with LibrePeer(TABLE, always=body(b" " * 5_000_000)) as peer:
        engine = libre(peer.url)
        assert isinstance(await failure(engine), EngineAnswer)
        await engine.aclose()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://127.0.0.1:9", "can't be reached"),
        ("http://nowhere.invalid", "no such host"),
        ("https://", ""),
    ],
)
async def test_who_is_not_there_is_down(url: str, said: str) -> None:
    async with LibrePeer() as peer:
        engine = libre(url if url != "https://" else peer.url.replace("http:", "https:"))
        error = await failure(engine)
        assert isinstance(error, EngineDown)
        assert said in error.reason
        await engine.aclose()


async def test_who_comes_back_is_asked_again(made: Made) -> None:
    peer, engine = made
    await engine.translate([SENTENCE], RU_EN)
    await peer.down()
    assert isinstance(await failure(engine), EngineDown)
    await peer.up()
    assert (await engine.translate([SENTENCE], RU_EN)).sentences == ("The ferry is back in port.",)


async def test_redirects_are_not_followed() -> None:
    async with LibrePeer(TABLE) as other, LibrePeer(TABLE, key=KEY) as peer:
        peer.always = status(307, Location=f"{other.url}/translate")
        engine = libre(peer.url)
        assert isinstance(await failure(engine), EngineShut)
        assert other.calls == 0
        await engine.aclose()


async def test_the_environment_lends_no_proxy_and_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    async with LibrePeer(TABLE) as peer:
        engine = libre(peer.url)
        assert (await engine.translate([SENTENCE], RU_EN)).sentences == ("The ferry is back in port.",)
        await engine.aclose()


async def test_no_key_in_any_error_log_or_frame(made: Made, caplog: pytest.LogCaptureFixture) -> None:
    """The services repeat the key in their refusals, as some do."""
    peer, engine = made
    caplog.set_level(logging.DEBUG)
    echo = f'{{"error": {{"code": "{KEY}", "message": "{KEY}"}}, "message": "{KEY}"}}'.encode()
    faults = status(401, KEY), status(429, KEY, Retry_After=KEY), status(500, KEY), hang_up(), body(echo)
    for fault in faults:
        peer.always = fault
        error = await failure(engine)
        assert error.__cause__ is error.__context__ is None
        assert KEY not in "".join(traceback.format_exception(error)) + repr(error) + str(vars(error))
        if fault is not faults[-1]:  # that one is an answer, and is looked at
            stack = traceback.TracebackException.from_exception(error, capture_locals=True).stack
            frames = [frame.locals for frame in stack if "engines/test_" not in frame.filename]
            assert len(frames) >= 3
            assert KEY not in str(frames)
    assert KEY not in caplog.text
    assert KEY not in repr(engine) + engine.version_for(Pair("fr", "en")) + str(engine.name)


async def test_a_wrong_key_is_refused(made: Made) -> None:
    peer, engine = made
    peer.key = "another one"  # type: ignore[attr-defined]
    error = await failure(engine)
    assert isinstance(error, EngineShut)
    assert "refuses the key" in error.reason
    assert KEY not in str(error)


async def test_so_many_requests_a_minute_and_no_more() -> None:
    async with LibrePeer(TABLE) as peer:
        engine = libre(peer.url, per_minute=2)
        for _ in range(2):
            await engine.translate([SENTENCE], RU_EN)
        error = await failure(engine)
        assert isinstance(error, EngineBusy)
        assert 5 < error.after <= 30
        assert peer.calls == 2
        await engine.aclose()


async def test_a_short_wait_for_one_s_turn_is_waited() -> None:
    async with LibrePeer(TABLE) as peer:
        engine = libre(peer.url, per_minute=600)
        for _ in range(600):
            engine._service._rate.take()
        begun = asyncio.get_running_loop().time()
        await asyncio.gather(engine.translate([SENTENCE], RU_EN), engine.translate([SENTENCE], RU_EN))
        assert asyncio.get_running_loop().time() - begun > 0.18
        assert peer.calls == 2
        await engine.aclose()


def test_a_minute_s_requests_come_back_one_by_one() -> None:
    now = 100.0
    rate = Rate(6, lambda: now)
    for _ in range(6):
        assert rate.pause() == 0.0
        rate.take()
    assert rate.pause() == pytest.approx(10.0)
    rate.take()
    assert rate.pause() == pytest.approx(20.0)
    now += 20.0
    assert rate.pause() == 0.0
    now += 3600.0
    assert rate.pause() == 0.0
    for _ in range(6):
        rate.take()
    assert rate.pause() == pytest.approx(10.0)
    assert Rate(None, lambda: now).pause() == 0.0


def test_retry_after_is_read_in_both_forms() -> None:
    now = datetime(2026, 3, 1, 12, tzinfo=UTC)
    assert retry_after("30") == 30
    assert retry_after(" 1.5 ") == 1.5
    assert retry_after("-5") == retry_after("") == retry_after(None) == retry_after("١٢") == None  # noqa: E711
    assert retry_after("86400") == 3600
    assert retry_after(format_datetime(now + timedelta(seconds=90), usegmt=True), now=now) == 90
    assert retry_after(format_datetime(now - timedelta(days=1), usegmt=True), now=now) == 0
    assert retry_after(format_datetime(now + timedelta(days=9), usegmt=True), now=now) == 3600
    assert retry_after("Wed, 99 Foo 2026", now=now) is None


def test_a_date_to_come_back_at_is_read_by_the_services_own_clock() -> None:
    wrong = datetime(2031, 1, 1, tzinfo=UTC)
    headers = {
        "Date": format_datetime(wrong, usegmt=True),
        "Retry-After": format_datetime(wrong + timedelta(seconds=90), usegmt=True),
    }
    busy = refusal("Libre", 429, None, headers, "http://libre.example/")
    assert isinstance(busy, EngineBusy)
    assert busy.after == 90


async def test_they_are_what_the_ports_ask_for() -> None:
    translators: list[Translator] = [libre("http://x"), deepl("http://x"), openai("http://x")]
    metered: Metered = deepl("http://x")
    writer: Writer = openai("http://x")
    assert metered.name == writer.name == "Engine"
    for engine in translators:
        signs = {engine.keep(number) for number in range(1, 40)}
        assert len(signs) == 39
        assert engine.batch >= 1
        assert engine.at_once == 4
        await engine.aclose()
        await engine.aclose()
