"""LibreTranslate: one sentence a request, and its languages as it spells them."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from peers import LibrePeer, body, status

from bot.engines.libretranslate import LibreTranslate
from bot.engines.service import Reach
from bot.errors import EngineAnswer, EngineBusy, EngineDown, EngineError, EngineRefused, EngineShut
from bot.model.translation import Pair

RU_EN = Pair("ru", "en")
TABLE = {
    ("ru", "en", "Паром вернулся в порт."): "The ferry is back in port.",
    ("ru", "en", "Мост закрыт [[1]] до мая."): "The bridge is closed [[1]] until May.",
}


class Now:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def engine_for(peer: LibrePeer, key: str = "", now: Now | None = None) -> LibreTranslate:
    return LibreTranslate(Reach(name="Libre", url=peer.url), key=key, clock=now or Now())


Closed = Callable[[Any], Any]


@pytest.fixture
async def peer() -> AsyncIterator[LibrePeer]:
    async with LibrePeer(TABLE) as peer:
        yield peer


async def test_a_sentence_goes_as_it_is_and_alone(closed: Closed, peer: LibrePeer) -> None:
    engine = closed(engine_for(peer))
    peer.free.clear()
    asked = asyncio.gather(*(engine.translate([text], RU_EN) for _, _, text in TABLE))
    while peer.at_once < 2:  # noqa: ASYNC110 - nobody tells
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)
    peer.free.set()
    answers = await asked
    assert [answer.sentences for answer in answers] == [(made,) for made in TABLE.values()]
    assert {seen["q"] for seen in peer.seen} == {text for _, _, text in TABLE}
    assert all(seen["format"] == "text" and "api_key" not in seen for seen in peer.seen)
    assert peer.at_once == 2
    assert engine.batch == 1


async def test_its_signs_come_back(closed: Closed, peer: LibrePeer) -> None:
    engine = closed(engine_for(peer))
    sign = engine.keep(1)
    answer = await engine.translate([f"Мост закрыт {sign} до мая."], RU_EN)
    assert answer.sentences[0].count(sign) == 1


async def test_the_key_goes_into_the_body(closed: Closed) -> None:
    async with LibrePeer(TABLE, key="the key") as peer:
        engine = closed(engine_for(peer, key="the key"))
        await engine.translate(["Паром вернулся в порт."], RU_EN)
        assert peer.seen[0]["api_key"] == "the key"
        engine = closed(engine_for(peer))
        with pytest.raises(EngineShut, match="wants a key"):
            await engine.translate(["Паром вернулся в порт."], RU_EN)


@pytest.mark.parametrize(
    ("data", "kind", "said"),
    [
        ({"error": "Slowdown"}, EngineRefused, "refuses the sentence"),
        ({"translatedText": ""}, EngineAnswer, "empty"),
        ({"translatedText": " \n"}, EngineAnswer, "empty"),
        ({"translatedText": ["The ferry", "is back"]}, EngineAnswer, "no translatedText"),
        ({"translatedText": None}, EngineAnswer, "no translatedText"),
        ({"translated": "The ferry"}, EngineAnswer, "no translatedText"),
    ],
)
async def test_an_answer_that_is_none(
    closed: Closed, peer: LibrePeer, data: dict[str, Any], kind: type[EngineError], said: str
) -> None:
    peer.always = body(json.dumps(data).encode())
    engine = closed(engine_for(peer))
    with pytest.raises(kind, match=said):
        await engine.translate(["Паром вернулся в порт."], RU_EN)


async def test_what_it_can_t_do_to_one_text_is_that_text_s_fault(closed: Closed, peer: LibrePeer) -> None:
    engine = closed(engine_for(peer))
    peer.faults.append(status(500, "Cannot translate text: index out of range"))
    with pytest.raises(EngineRefused, match="can't translate this"):
        await engine.translate(["?"], RU_EN)
    peer.faults.append(status(500, "Out of memory"))
    with pytest.raises(EngineDown):
        await engine.translate(["?"], RU_EN)
    peer.faults.append(status(403, "Too many request limits violations"))
    with pytest.raises(EngineBusy) as caught:
        await engine.translate(["?"], RU_EN)
    assert caught.value.after == 3600
    with pytest.raises(EngineRefused, match="refuses the request"):
        await engine.translate(["Ciao."], Pair("it", "en"))


async def test_a_text_that_is_not_unicode_is_not_sent(closed: Closed, peer: LibrePeer) -> None:
    engine = closed(engine_for(peer))
    with pytest.raises(EngineRefused, match="not Unicode"):
        await engine.translate(["\ud83d"], RU_EN)
    assert peer.calls == 0


async def test_its_languages_are_asked_for_every_ten_minutes(closed: Closed, peer: LibrePeer) -> None:
    now = Now()
    engine = closed(engine_for(peer, now=now))
    every = {Pair(a, b) for a in ("en", "fr", "ru") for b in ("en", "fr", "ru") if a != b}
    for _ in range(3):
        assert await engine.pairs() == every
    assert peer.languages_asked == 1
    peer.targets = {"en": ["fr"], "ru": ["en"]}
    now.seconds += 601
    assert await engine.pairs() == {Pair("en", "fr"), Pair("ru", "en")}
    peer.languages_fault = status(500)
    assert await engine.pairs() == {Pair("en", "fr"), Pair("ru", "en")}
    now.seconds += 601
    with pytest.raises(EngineDown):
        await engine.pairs()


async def test_languages_are_written_as_it_writes_them(closed: Closed) -> None:
    table = {("pt-BR", "zh-Hans", "Olá."): "你好。", ("nb", "pt", "Hei."): "Olá."}
    async with LibrePeer(table, languages=["pt-BR", "pt", "zh-Hans", "zh-Hant", "nb"]) as peer:
        peer.targets = {"pt-BR": ["zh-Hans", "pt"], "nb": ["pt-BR", "pt"], "zh-Hans": []}
        engine = closed(engine_for(peer))
        assert await engine.pairs() == {Pair("pt", "zh"), Pair("no", "pt")}
        assert (await engine.translate(["Olá."], Pair("pt", "zh"))).sentences == ("你好。",)
        assert (await engine.translate(["Hei."], Pair("no", "pt"))).sentences == ("Olá.",)


@pytest.mark.parametrize(
    "data", [b"{}", b"[1]", b'[{"code": 1, "targets": []}]', b'[{"code": "en", "targets": 1}]', b"null"]
)
async def test_a_list_of_languages_that_is_none(closed: Closed, peer: LibrePeer, data: bytes) -> None:
    peer.languages_fault = body(data)
    engine = closed(engine_for(peer))
    with pytest.raises(EngineAnswer, match="list of languages"):
        await engine.pairs()
    peer.languages_fault = body(b'[{"code": "en", "name": "English", "targets": ["fr", 7, "en"]}]')
    assert await engine.pairs() == {Pair("en", "fr")}


async def test_a_server_that_tells_less_is_asked_all_the_same(closed: Closed, peer: LibrePeer) -> None:
    engine = closed(engine_for(peer))
    peer.languages_fault = body(b'[{"code": "en", "name": "English"}, {"code": "ru", "name": "Russian"}]')
    assert await engine.pairs() == {Pair("en", "ru"), RU_EN}
    engine = closed(engine_for(peer))
    peer.languages_fault = status(404)
    assert await engine.pairs() is None
    assert (await engine.translate(["Паром вернулся в порт."], RU_EN)).sentences[0]
    peer.languages_fault = status(502)
    with pytest.raises(EngineDown):
        await engine.pairs()
