"""`depeche models`: list, verify, try, with real models that the test makes."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cli_samples import line
from toy_model import ENDLESS, FRENCH, make_model


@pytest.fixture(scope="session")
def toys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("toys")
    words = {
        "harbour": "port",
        "after": "après",
        "storm": "orage",
        "The": "Le",
        "open": "ouvert",
    }
    make_model(folder / "en-fr", {**FRENCH, **words})
    make_model(folder / "fr-en", {french: english for english, french in FRENCH.items()})
    return folder


@pytest.fixture
def modelled(depeche: Any, toys: Path) -> Iterator[Any]:
    """The command line with an engine of two models in its settings."""
    settings = (depeche.folder / "c.toml").read_text()
    depeche.write("c.toml", f'{settings}\n[[engine]]\nkind = "ctranslate2"\nfolder = "{toys}"\n')
    return depeche


def test_without_models_it_says_how_to_get_some(depeche: Any) -> None:
    ran = depeche("models", "list")
    assert (ran.code, ran.out) == (
        0,
        f"{depeche.folder}/models: no models; docs/models.md tells how to get some\n",
    )
    assert depeche("models", "list", "--json").json == []
    for args in (("verify",), ("try", "The port")):
        ran = depeche("models", *args)
        assert (ran.code, ran.out) == (1, "")
        assert "docs/models.md" in ran.err


def test_it_needs_no_settings(depeche: Any, toys: Path) -> None:
    """As somebody wants to try a model before it is in the settings."""
    (depeche.folder / "models").symlink_to(toys)
    ran = depeche("models", "list", config=None)
    assert ran.code == 0, ran.err
    assert [line.split()[0] for line in ran.lines[1:3]] == ["en-fr", "fr-en"]
    assert "no engine uses them yet" in ran.lines[-1]
    assert depeche("models", "try", "The port is open.", "--from", "en", config=None).out == (
        "Le port est ouvert.\n"
    )


def test_models_are_listed(modelled: Any, toys: Path) -> None:
    ran = modelled("models", "list")
    assert ran.code == 0, ran.err
    rows = [line.split() for line in ran.lines]
    assert rows[1][0] == "en-fr"
    assert rows[1][2:] == ["MB", "CTranslate2", str(toys / "en-fr")]
    [english, french] = modelled("models", "list", "--json").json
    assert (english["model"], french["model"]) == ("en-fr", "fr-en")
    files = (path for path in (toys / "en-fr").iterdir())
    assert english["size"] == sum(path.stat().st_size for path in files)
    assert english["fingerprint"] != french["fingerprint"]


def test_models_are_verified(modelled: Any) -> None:
    ran = modelled("models", "verify", "en-fr")
    assert (ran.code, ran.err) == (0, "")
    assert "en-fr    ok: " in ran.lines[0]
    assert ran.lines[1].strip() == "The harbour is open again after the storm."
    assert ran.lines[2].strip() == "Le port est ouvert encore après le orage."
    assert len(modelled("models", "verify", "--json").json) == 2
    [checked] = modelled("models", "verify", "en-fr", "--json").json
    assert checked["usable"]
    assert checked["sentences_per_second"] > 1
    assert 0 < checked["loading_seconds"] < 60
    assert 10e6 < checked["memory"] < 1e9


def test_what_is_wrong_with_models_is_said(depeche: Any, toys: Path) -> None:
    folder = depeche.folder / "models"
    shutil.copytree(toys / "en-fr", folder / "en-fr")
    shutil.copytree(toys / "en-fr", folder / "en-de")
    shutil.copytree(toys / "en-fr", folder / "en-ru")
    shutil.copytree(toys / "en-fr", folder / "opus-mt-[red]en-it")
    (folder / "en-es").mkdir()
    (folder / "en-de" / "model.bin").write_bytes((toys / "en-fr" / "model.bin").read_bytes()[:1000])
    make_model(depeche.folder / "other", {"qq": "zz", "Страна": "страна", "город": "город"})
    shutil.copyfile(depeche.folder / "other" / "source.spm", folder / "en-ru" / "source.spm")
    listed = depeche("models", "list")
    assert listed.code == 0
    assert "unusable: model.bin is missing" in listed.out
    assert "opus-mt-[red]en-it" in listed.out
    ran = depeche("models", "verify")
    assert (ran.code, ran.err) == (1, "")
    said = {line.split()[0]: line for line in ran.lines if not line.startswith(" ")}
    assert "can't be used: " in said["en-de"]
    assert "can't be used: model.bin is missing" in said["en-es"]
    assert "like en-fr" in said["opus-mt-[red]en-it"]
    assert " ok: " in said["en-fr"]
    assert " ok: " in said["en-ru"]
    russian = ran.out.partition("en-ru ")[2].partition("\nen-")[0]
    assert "looks like" in russian
    assert depeche("models", "verify", "en-fr").code == 0
    missing = depeche("models", "verify", "pt-en")
    assert (missing.code, missing.out) == (1, "")
    assert "no model pt-en" in missing.err


def test_models_that_can_t_be_used_are_no_missing_ones(depeche: Any, tmp_path: Path) -> None:
    (tmp_path / "models" / "fr-en").mkdir(parents=True)
    settings = (depeche.folder / "c.toml").read_text()
    folder = tmp_path / "models"
    depeche.write("c.toml", f'{settings}\n[[engine]]\nkind = "ctranslate2"\nfolder = "{folder}"\n')
    ran = depeche("models", "try", "The port")
    assert (ran.code, ran.err) == (
        1,
        f"depeche: {folder}: none of its models can be used; `depeche models list` shows why\n",
    )
    ran = depeche("check")
    assert ran.code > 0
    assert "engines   CTranslate2 has no model to use: `depeche models list` shows why\n" in ran.out


def test_a_text_is_translated_by_sentences(modelled: Any) -> None:
    ran = modelled("models", "try", "The port is open. The mayor says that the ferry sails again!")
    assert (ran.code, ran.out) == (
        0,
        "Le port est ouvert.\nLe maire dit que le bac part encore!\n",
    )
    assert ran.err.startswith("en-fr: 2 sentences, ")
    back = modelled("models", "try", "le maire dit que le port est ouvert", "--from", "fr", "--to", "en")
    assert back.out == "the mayor says that the port is open\n"


def test_a_sentence_that_does_not_come_out_whole_stays(modelled: Any) -> None:
    ran = modelled("models", "try", f"The port is open. The ferry sails {ENDLESS}.", "--from", "en")
    assert ran.code == 1
    assert ran.lines == ["Le port est ouvert.", f"The ferry sails {ENDLESS}.  (not translated)"]
    assert "1 not translated" in ran.err


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("Порт снова открыт после шторма",), "no model translates from ru; there are en-fr, fr-en"),
        (("The port", "--from", "en", "--to", "ru"), "no model translates from en into ru"),
        (("12345",), "say --from"),
    ],
)
def test_what_can_not_be_translated_is_refused(modelled: Any, args: tuple[str, ...], said: str) -> None:
    ran = modelled("models", "try", *args)
    assert (ran.code, ran.out) == (1, "")
    assert said in ran.err


def test_of_several_languages_one_must_be_chosen(depeche: Any, toys: Path) -> None:
    for name in ("en-fr", "en-de"):
        (depeche.folder / "models").mkdir(exist_ok=True)
        (depeche.folder / "models" / name).symlink_to(toys / "en-fr")
    ran = depeche("models", "try", "The port is open", "--from", "en")
    assert ran.code == 1
    assert "Say --to; there are en-de, en-fr" in ran.err


def test_the_bot_speaks_with_a_model(modelled: Any) -> None:
    settings = (modelled.folder / "c.toml").read_text()
    modelled.write("c.toml", f"{settings}\n[translation]\npatience_seconds = 20\n")
    text = ("The mayor says that the port is open again.", "The ferry sails again after the storm.")
    modelled.write("news.jsonl", line("1", "The port is open again", text, language="en"))
    assert modelled("import", "news.jsonl").code == 0
    said = modelled("say", "--language", "fr", "/latest")
    assert said.code == 0, said.err
    assert "1. Le port est ouvert encore" in said.out
    assert "traduction automatique" in said.out
