"""Settings become engines: where they are, what they are called, with which key."""

from pathlib import Path

import pytest
from paid_peers import DeepLPeer, OpenAIPeer
from peers import LibrePeer

from bot.app.engines import translators_of, writer_of
from bot.config import Config, load_config
from bot.model.translation import Pair


def written(folder: Path, text: str) -> Config:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return load_config(path)


@pytest.mark.parametrize("end", ["", "/", "/translate"])
async def test_engines_are_found_in_order_wherever_their_addresses_end(tmp_path: Path, end: str) -> None:
    ends = {"": ("", ""), "/": ("/v2", "/v1/"), "/translate": ("/v2/translate", "/v1/chat/completions")}
    table = {("en", "fr", "Good morning."): "Bonjour."}
    async with (
        LibrePeer(table, key="k1") as libre,
        DeepLPeer(table, key="k2", glossaries=["g"]) as deepl,
        OpenAIPeer(table, key="k3", model="m") as openai,
    ):
        config = written(
            tmp_path,
            f"""
            [[engine]]
            kind = "openai"
            url = "{openai.url}{ends[end][1]}"
            model = "m"
            [[engine]]
            kind = "openai"
            name = "Writer"
            url = "{openai.url}"
            model = "m"
            writes = true
            [[engine]]
            kind = "libretranslate"
            url = "{libre.url}{end}"
            key = "k1"
            at_once = 2
            [[engine]]
            kind = "deepl"
            url = "{deepl.url}{ends[end][0]}"
            glossary = {{ en-fr = "g" }}
            [translation.keys]
            deepl = "k2"
            openai = "k3"
            writer = "k3"
            """,
        )
        engines = translators_of(config)
        assert [engine.name for engine in engines] == ["OpenAI", "Writer", "LibreTranslate", "DeepL"]
        assert [engine.at_once for engine in engines] == [4, 4, 2, 4]
        for engine in engines:
            assert (await engine.translate(["Good morning."], Pair("en", "fr"))).sentences == ("Bonjour.",)
        assert (openai.calls, libre.calls, deepl.calls) == (2, 1, 1)
        assert deepl.seen[0]["glossary_id"] == "g"
        writer = writer_of(config, engines)
        assert writer is engines[1]
        for engine in engines:
            await engine.aclose()


def test_without_engines_there_are_none(tmp_path: Path) -> None:
    config = written(tmp_path, "")
    assert translators_of(config) == []
    assert writer_of(config, []) is None


def test_only_who_may_write_does(tmp_path: Path) -> None:
    config = written(tmp_path, '[[engine]]\nkind = "openai"\nmodel = "m"\n')
    assert writer_of(config, translators_of(config)) is None
