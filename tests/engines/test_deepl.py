"""DeepL: lists of sentences, glossaries, variants, tags for what must not change, and its own counts."""

import random
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from paid_peers import DeepLPeer
from peers import status

from bot.engines.deepl import DeepL, address_for
from bot.engines.service import Reach
from bot.errors import EngineAnswer, EngineBusy, EngineShut, EngineSpent
from bot.model.translation import Pair, Usage
from bot.text.clean import line

KEY = "key-of-the-tests:fx"
EN_FR = Pair("en", "fr")
TABLE = {
    ("en", "fr", "The ferry is back."): "Le ferry est de retour.",
    ("en", "fr", "The mayor resigned."): "Le maire a démissionné.",
}


def engine_for(peer: DeepLPeer, **how: Any) -> DeepL:
    return DeepL(Reach(name="DeepL", url=peer.url), key=KEY, **how)


Closed = Callable[[Any], Any]


@pytest.fixture
async def peer() -> AsyncIterator[DeepLPeer]:
    async with DeepLPeer(TABLE) as peer:
        yield peer


async def test_sentences_go_together_as_they_are(closed: Closed, peer: DeepLPeer) -> None:
    engine = closed(engine_for(peer))
    answer = await engine.translate(["The ferry is back.", "R&D <fast>", "The mayor resigned."], EN_FR)
    assert answer.sentences == ("Le ferry est de retour.", "«R&D <fast>»", "Le maire a démissionné.")
    [said] = peer.seen
    assert said["text"] == ["The ferry is back.", "R&D <fast>", "The mayor resigned."]
    assert (said["source_lang"], said["target_lang"], said["split_sentences"]) == ("EN", "FR", "0")
    assert "tag_handling" not in said
    assert "glossary_id" not in said


async def test_what_must_not_change_is_a_tag_and_all_else_is_text(closed: Closed, peer: DeepLPeer) -> None:
    engine = closed(engine_for(peer))
    one, two = engine.keep(1), engine.keep(2)
    texts = ["The mayor resigned.", f'{one} & "Co" <b> said {two} &amp; \x07left', f"{two}{one}"]
    answer = await engine.translate(texts, EN_FR)
    assert answer.sentences == (
        "Le maire a démissionné.",
        f'«{one} & "Co" <b> said {two} &amp; left»',
        f"«{two}{one}»",
    )
    plain, tagged = peer.seen
    assert plain["text"] == ["The mayor resigned."]
    assert tagged["ignore_tags"] == ["x"]
    assert len(tagged["text"]) == 2


async def test_tags_are_known_again_however_they_are_written(closed: Closed, peer: DeepLPeer) -> None:
    peer.distort = lambda made: [{**one, "text": '<x id="q"> 1 </x > et <i>&lt;</i>'} for one in made]
    engine = closed(engine_for(peer))
    answer = await engine.translate([engine.keep(1)], EN_FR)
    assert answer.sentences == (f"{engine.keep(1)} et <",)


async def test_any_text_with_signs_survives_the_way_there_and_back(closed: Closed, peer: DeepLPeer) -> None:
    seed = random.randrange(1 << 30)
    print("seed", seed)
    chance = random.Random(seed)
    engine = closed(engine_for(peer))
    pieces = [
        "<",
        ">",
        "&",
        "&lt;",
        "&#38;",
        "'",
        '"',
        "]]>",
        "<!--",
        "x",
        "/",
        " ",
        "é",
        "Ж",
        "😀",
        "\u2028",
    ]
    texts = [
        "".join(chance.choice([*pieces, engine.keep(chance.randrange(30))]) for _ in range(20))
        for _ in range(300)
    ]
    for start in range(0, 300, 50):
        portion = texts[start : start + 50]
        assert (await engine.translate(portion, EN_FR)).sentences == tuple(
            line(f"«{text}»") for text in portion
        )


async def test_glossaries_and_variants_make_another_version(closed: Closed) -> None:
    async with DeepLPeer(glossaries=["terms-1"]) as peer:
        engine = closed(engine_for(peer, glossary={EN_FR: "terms-1"}, variants={"pt": "PT-BR"}))
        await engine.translate(["A."], EN_FR)
        await engine.translate(["A."], Pair("fr", "pt"))
        await engine.translate(["A."], Pair("fr", "en"))
        assert [said.get("glossary_id") for said in peer.seen] == ["terms-1", None, None]
        assert [said["target_lang"] for said in peer.seen] == ["FR", "PT-BR", "EN-GB"]
        other = closed(engine_for(peer, glossary={EN_FR: "gone"}))
        with pytest.raises(EngineShut):
            await other.translate(["A."], EN_FR)
        plain = closed(engine_for(peer))
        fr_en, fr_pt = Pair("fr", "en"), Pair("fr", "pt")
        assert len({one.version_for(EN_FR) for one in (engine, other, plain)}) == 3
        assert plain.version_for(EN_FR) == closed(engine_for(peer)).version_for(EN_FR)
        # What is said of one pair makes no other anew.
        assert len({one.version_for(fr_en) for one in (engine, other, plain)}) == 1
        assert engine.version_for(fr_pt) != other.version_for(fr_pt) == plain.version_for(fr_pt)


async def test_its_languages(closed: Closed, peer: DeepLPeer) -> None:
    engine = closed(engine_for(peer))
    pairs = await engine.pairs()
    assert {pair.source for pair in pairs} == {"ar", "de", "en", "fr", "no", "pt", "ru", "zh"}
    assert {pair.target for pair in pairs} == {"ar", "de", "en", "fr", "no", "pt", "ru", "zh"}
    assert len(pairs) == 8 * 7
    await engine.translate(["A."], Pair("no", "zh"))
    assert (peer.seen[0]["source_lang"], peer.seen[0]["target_lang"]) == ("NB", "ZH")


async def test_who_may_not_ask_for_them_asks_without(closed: Closed, peer: DeepLPeer) -> None:
    engine = closed(engine_for(peer))
    key, peer.key = peer.key, "another"
    assert await engine.pairs() is None
    peer.key = key
    assert Pair("en", "fr") in (await engine.pairs() or ())


async def test_large_requests_are_cut_into_smaller_ones(closed: Closed, peer: DeepLPeer) -> None:
    engine = closed(engine_for(peer))
    texts = [f"{number} {'Ж' * 3000}" for number in range(50)]
    answer = await engine.translate(texts, Pair("ru", "en"))
    assert answer.sentences == tuple(f"«{text}»" for text in texts)
    assert peer.calls == 4


@pytest.mark.parametrize(
    "distorted",
    [
        lambda made: made[:-1],
        lambda made: [*made, made[0]],
        lambda made: [],
        lambda made: [*made[:-1], {"text": 7}],
        lambda made: [*made[:-1], "Le maire"],
        lambda made: [*made[:-1], {}],
        lambda made: [{"text": " "} for _ in made],
    ],
)
async def test_an_answer_that_is_not_one_for_one_is_none(
    closed: Closed, peer: DeepLPeer, distorted: Any
) -> None:
    peer.distort = distorted
    engine = closed(engine_for(peer))
    with pytest.raises(EngineAnswer):
        await engine.translate(["The ferry is back.", "The mayor resigned."], EN_FR)


async def test_what_was_paid_for_is_kept_when_the_rest_fails(closed: Closed, peer: DeepLPeer) -> None:
    engine = closed(engine_for(peer))
    peer.faults.extend([None, status(429, Retry_After="9")])
    answer = await engine.translate(["The ferry is back.", engine.keep(1)], EN_FR)
    assert answer.sentences == ("Le ferry est de retour.", "")
    peer.faults.append(status(429, Retry_After="9"))
    with pytest.raises(EngineBusy):
        await engine.translate(["The ferry is back.", engine.keep(1)], EN_FR)


async def test_its_counts_and_its_quota(closed: Closed, peer: DeepLPeer) -> None:
    peer.limit = 30
    engine = closed(engine_for(peer))
    assert await engine.usage() == Usage(used=0, limit=30)
    await engine.translate(["The ferry is back."], EN_FR)
    assert await engine.usage() == Usage(used=18, limit=30)
    with pytest.raises(EngineSpent, match="quota"):
        await engine.translate(["The mayor resigned."], EN_FR)
    peer.usage = {"character_count": 7, "character_limit": 10**12}
    assert await engine.usage() == Usage(used=7, limit=None)
    peer.usage = {"character_count": "many"}
    with pytest.raises(EngineAnswer, match="no counts"):
        await engine.usage()


def test_free_keys_are_good_elsewhere() -> None:
    assert address_for("abc:fx") == "https://api-free.deepl.com"
    assert address_for("abc") == "https://api.deepl.com"
