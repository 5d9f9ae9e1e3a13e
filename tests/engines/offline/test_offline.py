"""Real models through a real process: what they say, and what is not said rather than said wrong."""

import random
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from toy_model import ENDLESS, FRENCH, make_model

from bot.app.engines import translators_of
from bot.config import load_config
from bot.engines.offline import translator
from bot.engines.offline.decoding import LONGEST
from bot.engines.offline.model_folder import look
from bot.engines.offline.translator import CTranslate2
from bot.errors import ConfigError, EngineRefused
from bot.model.translation import Pair

PAIR = Pair("en", "fr")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, toy: Path) -> Path:
    """One model each of the ways in which models come."""
    made = tmp_path_factory.mktemp("models")
    shutil.copytree(toy, made / "en-fr")
    make_model(made / "en-de", transformers=True)
    make_model(made / "en-es", argos=True)
    make_model(made / "en-pt", prefix=">>por<<")
    (made / "en-pt" / "model.toml").write_text('prefix = ">>por<<"\n')
    return made


@pytest.fixture
async def engine(folder: Path) -> AsyncIterator[CTranslate2]:
    made = CTranslate2("Toy", folder)
    yield made
    await made.aclose()


async def say(engine: CTranslate2, *sentences: str, pair: Pair = PAIR) -> list[str]:
    return list((await engine.translate(sentences, pair)).sentences)


async def test_words_are_translated_and_all_else_is_kept(engine: CTranslate2) -> None:
    assert await say(
        engine,
        "The port is open again.",
        "the ferry sails (at 12.5 knots), and Talmar is open",
        "The mayor says that 1,250 & 37% is 'it'",
    ) == [
        "Le port est ouvert encore.",
        "le bac part (at 12.5 knots), et Talmar est ouvert",
        "Le maire dit que 1,250 & 37% est 'it'",
    ]


@pytest.mark.parametrize("target", ["fr", "de", "es", "pt"])
async def test_models_of_every_making_say_the_same(engine: CTranslate2, target: str) -> None:
    """OPUS-MT's own converter, Transformers (which leaves the end sign to us), Argos, and with a prefix."""
    said = await say(engine, "The ferry sails again", "open", pair=Pair("en", target))
    assert said == ["Le bac part encore", "ouvert"]


async def test_the_pairs_are_the_folders(engine: CTranslate2) -> None:
    assert await engine.pairs() == {Pair("en", target) for target in ("fr", "de", "es", "pt")}
    with pytest.raises(EngineRefused, match="fr-en"):
        await say(engine, "le port", pair=Pair("fr", "en"))


async def test_answers_stand_where_the_sentences_stood(engine: CTranslate2) -> None:
    sentences = ["the port", "", "open", "the port", "   ", "again"] + [f"ferry {n}" for n in range(10)]
    said = ["le port", "", "ouvert", "le port", "", "encore"] + [f"bac {n}" for n in range(10)]
    assert await say(engine, *sentences) == said
    assert await say(engine, *reversed(sentences)) == said[::-1]
    assert await say(engine) == []


async def test_asking_again_brings_the_same(engine: CTranslate2) -> None:
    sentences = [f"The ferry sails and the mayor says {'that ' * n}it is open" for n in range(9)]
    alone = [said for sentence in sentences for said in await say(engine, sentence)]
    assert await say(engine, *sentences) == alone == await say(engine, *sentences)
    assert engine.repeats_itself


async def test_what_has_no_end_is_not_said(engine: CTranslate2) -> None:
    assert await say(engine, "The port", f"The port is {ENDLESS} open", "open") == ["Le port", "", "ouvert"]


async def test_what_goes_round_in_circles_is_not_said(tmp_path: Path) -> None:
    words = dict.fromkeys(("one", "two", "three", "four"), "mot")
    make_model(tmp_path / "en-fr", {**words, "port": "port"})
    engine = CTranslate2("Toy", tmp_path)
    said = await say(engine, "one two three four", "one two three port", "port port port port port")
    await engine.aclose()
    assert said == ["", "mot mot mot port", "port port port port port"]


async def test_a_long_sentence_is_cut_where_clauses_end_and_is_whole(engine: CTranslate2) -> None:
    clause, said = "the mayor says that the port is open again", "le maire dit que le port est ouvert encore"
    for times in (5, 30, 100):
        [answer] = await say(engine, ", ".join([clause] * times))
        assert answer == ", ".join([said] * times)


async def test_a_long_sentence_that_can_not_be_cut_is_not_said(engine: CTranslate2) -> None:
    fits = " ".join(["port"] * LONGEST)
    assert await say(engine, fits, f"{fits} open", "again") == [fits, "", "encore"]
    # A part that has no end leaves nothing of the whole.
    assert await say(engine, f"{fits}, the {ENDLESS} ferry") == [""]


async def test_signs_that_a_model_never_saw_stay_outside_or_prevent(engine: CTranslate2) -> None:
    assert await say(
        engine, "🔴 The ferry sails!", "open ⛴️🌊", "the port 🔴 is open", "Željko says", "🔴", "Порт"
    ) == ["🔴 Le bac part!", "ouvert ⛴️🌊", "", "", "", ""]


async def test_plain_signs_stand_in_for_those_that_a_model_never_saw(engine: CTranslate2) -> None:
    [said] = await say(engine, "the mayor’s “port” – open…")
    assert said == 'le maire\'s "port" - ouvert...'


async def test_odd_texts_harm_nobody(engine: CTranslate2) -> None:
    seed = random.randrange(1 << 32)
    print("seed", seed)
    chance = random.Random(seed)
    alphabet = [
        *FRENCH,
        *"\0\t\n\r\u200b\u202e\ud83d\ufeff▁ ,;é<>&é你م🏴󠁧",
        "</s>",
        "<unk>",
        "<s>",
        ">>fra<<",
        "⁇",
    ]
    odd = ["".join(chance.choices(alphabet, k=chance.randrange(1, 60))) for _ in range(60)]
    odd += ["a" * 100_000, "the port, " * 5_000, "\n" * 1000, ", " * 3000, "🏴" * 2000, "\ud83d", "▁" * 500]
    await say(engine, "the port")
    pid = engine.pid
    for first in range(0, len(odd), 7):
        said = await say(engine, "The port is open", *odd[first : first + 7], "the ferry sails")
        assert (said[0], said[-1]) == ("Le port est ouvert", "le bac part")
        assert len(said) == 2 + len(odd[first : first + 7])
    assert engine.pid == pid


async def test_signs_that_must_not_change_come_through(engine: CTranslate2) -> None:
    signs = [engine.keep(number) for number in range(1, 120)]
    for sign in signs:
        assert sum(sign in other for other in signs) == 1
    said = await say(engine, *(f"The {sign} is open, {sign}!" for sign in signs[:16]))
    assert said == [f"Le {sign} est ouvert, {sign}!" for sign in signs[:16]]


async def test_a_model_with_other_words_is_another_version(tmp_path: Path) -> None:
    """Even one whose files have the same sizes, as after more training."""
    make_model(tmp_path / "en-fr")
    engine = CTranslate2("Toy", tmp_path)
    assert CTranslate2("Other", tmp_path).version_for(PAIR) == engine.version_for(PAIR)
    versions = {engine.version_for(PAIR)}
    make_model(tmp_path / "en-fr", {**FRENCH, "port": "bac", "ferry": "port"})
    versions.add(CTranslate2("Toy", tmp_path).version_for(PAIR))
    (tmp_path / "en-fr" / "model.toml").write_text("add_end = true\n")
    versions.add(CTranslate2("Toy", tmp_path).version_for(PAIR))
    assert len(versions) == 3


async def test_a_model_for_another_pair_makes_nothing_anew(tmp_path: Path) -> None:
    make_model(tmp_path / "en-fr")
    before = CTranslate2("Toy", tmp_path)
    shutil.copytree(tmp_path / "en-fr", tmp_path / "en-de")
    after = CTranslate2("Toy", tmp_path)
    assert after.version_for(PAIR) == before.version_for(PAIR)
    assert after.version_for(Pair("en", "de")) != before.version_for(Pair("en", "de"))
    (tmp_path / "en-de" / "model.bin").touch()
    assert CTranslate2("Toy", tmp_path).version_for(Pair("en", "de")) == after.version_for(Pair("en", "de"))


def test_great_weights_are_told_apart_by_samples(tmp_path: Path) -> None:
    for name in ("config.json", "source.spm", "target.spm"):
        (tmp_path / "en-fr" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "en-fr" / name).write_text("{}")

    def fingerprint(weights: bytes) -> str:
        (tmp_path / "en-fr" / "model.bin").write_bytes(weights)
        [model], _ = look(tmp_path)
        return model.fingerprint

    weights = bytes(range(256)) * 40_000
    trained_on = bytes((value + 1) % 256 for value in range(256)) * 40_000
    assert fingerprint(weights) == fingerprint(weights)
    others = (trained_on, weights[:-1], weights[:-1] + b"x", b"x" + weights[1:])
    assert len({fingerprint(other) for other in (weights, *others)}) == 5


def test_the_settings_make_the_engine(tmp_path: Path, toy: Path) -> None:
    shutil.copytree(toy, tmp_path / "models" / "en-fr")
    settings = tmp_path / "config.toml"
    settings.write_text('[[engine]]\nkind = "ctranslate2"\nname = "Mine"\nthreads = 2\n')
    [engine] = translators_of(load_config(settings))
    assert isinstance(engine, CTranslate2)
    assert (engine.name, engine.batch, engine.at_once) == ("Mine", 8, 1)
    assert engine.version_for(PAIR) == CTranslate2("Other", tmp_path / "models").version_for(PAIR)


def test_without_the_packages_the_settings_say_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = tmp_path / "config.toml"
    settings.write_text('[[engine]]\nkind = "ctranslate2"\n')
    loaded = load_config(settings)
    monkeypatch.setattr(translator, "PACKAGES", ("sentencepiece", "ctranslate2_that_nobody_has"))
    with pytest.raises(ConfigError) as caught:
        translators_of(loaded)
    [problem] = caught.value.problems
    assert problem.key == "engine CTranslate2"
    assert "depeche[offline] (ctranslate2_that_nobody_has)" in problem.message
