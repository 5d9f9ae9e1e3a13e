"""Settings: every problem named at once, every secret kept."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, SecretStr

from bot.config import Config, load_config, proxy_for
from bot.errors import ConfigError
from bot.model.outlet import Show

EXAMPLE = Path(__file__).parent.parent / "config.example.toml"
TOKEN = "424242:AA-a_secret_that_nobody_may_read_0123"


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import os

    for name in list(os.environ):
        if name.startswith("DEPECHE_") or name.lower().endswith("_proxy") or name == "CREDENTIALS_DIRECTORY":
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def write(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def problems(path: Path) -> dict[str, str]:
    with pytest.raises(ConfigError) as caught:
        load_config(path)
    return {problem.key: problem.message for problem in caught.value.problems}


def test_the_example_shows_every_setting_with_its_default() -> None:
    shown = tomllib.loads(EXAMPLE.read_text(encoding="utf-8"))

    def compare(model: type[BaseModel], values: dict[str, Any], where: str) -> None:
        for name, field in model.model_fields.items():
            if name in ("outlet", "source", "engine"):
                continue
            assert name in values, f"{where}{name} is not in the example"
            if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
                compare(field.annotation, values[name], f"{name}.")
                continue
            default = field.default
            default = default.get_secret_value() if isinstance(default, SecretStr) else default
            default = list(default) if isinstance(default, tuple) else default
            assert values[name] == (str(default) if isinstance(default, Path) else default), name

    compare(Config, shown, "")
    assert load_config(EXAMPLE).keep_days == shown["keep_days"]


def test_the_example_explains_every_line() -> None:
    for line in EXAMPLE.read_text(encoding="utf-8").splitlines():
        if "=" in line and not line.startswith("#"):
            assert "  # " in line, line


def test_every_problem_is_named_with_its_key_and_what_would_be_right(tmp_path: Path) -> None:
    found = problems(
        write(
            tmp_path,
            """
            data_dirr = "x"
            keep_days = 0
            [telegram]
            token = "no colon here"
            admins = ["bob"]
            api_base_url = "ftp://host"
            [database]
            url = "mysql://user:hunter2@host/name"
            [readers]
            time_zone = "Europe/Pariss"
            [[outlet]]
            name = "The Harbour Courier"
            show = "everything"
            labl = "x"
            """,
        )
    )
    assert set(found) == {
        "data_dirr",
        "keep_days",
        "telegram.token",
        "telegram.admins.0",
        "telegram.api_base_url",
        "database.url",
        "readers.time_zone",
        "outlet.0.show",
        "outlet.0.labl",
    }
    assert "did you mean data_dir?" in found["data_dirr"]
    assert "did you mean label?" in found["outlet.0.labl"]
    assert "Europe/Paris?" in found["readers.time_zone"]
    assert "'full', 'summary' or 'headline'" in found["outlet.0.show"]
    assert "hunter2" not in str(found)


@pytest.mark.parametrize(
    ("text", "said"),
    [(b"keep_days = = 3", "not TOML"), (b"keep_days = 3 # \xe9t\xe9", "not UTF-8")],
)
def test_a_broken_file_is_one_problem(tmp_path: Path, text: bytes, said: str) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(text)
    assert said in problems(path)["(file)"]


def test_an_empty_file_is_a_config(tmp_path: Path) -> None:
    assert load_config(write(tmp_path, "")).keep_days == 365


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    assert "not found" in problems(tmp_path / "nowhere.toml")["(file)"]


def test_no_secret_in_a_repr_or_an_error(tmp_path: Path) -> None:
    text = f"""
        [telegram]
        token = "{TOKEN}"
        proxy = "http://me:proxyword@proxy.example:3128"
        [database]
        url = "postgresql://depeche:databaseword@db.example/news"
    """
    config = load_config(write(tmp_path, text))
    for shown in (repr(config), str(config), config.model_dump_json()):
        for secret in (TOKEN, "databaseword", "proxyword"):
            assert secret not in shown
    assert set(config.secrets) == {TOKEN, "databaseword", "proxyword"}
    with pytest.raises(ConfigError) as caught:
        load_config(write(tmp_path, text.replace("postgresql:", "oracle:").replace(":AA", " AA")))
    for secret in (TOKEN[7:], "databaseword", "proxyword"):
        assert secret not in str(caught.value)
        assert secret not in repr(caught.value)


@pytest.mark.parametrize(
    "line",
    [
        'database.url = "postgresql://u:sesamewordX@[host/x"',
        'database.url = "postgresql://u:sesameword\u2100@host/x"',
        'database.url = "postgres:sesameword"',
        'telegram.proxy = "http://u:sesameword\u2100@proxy"',
        'fetch.proxy = "http://u:sesameword@[proxy"',
    ],
)
def test_an_address_that_can_t_be_read_is_a_problem_without_its_password(tmp_path: Path, line: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(line, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load_config(path)
    assert [problem.key for problem in caught.value.problems] == [line.partition(" ")[0]]
    assert "sesameword" not in str(caught.value)


def test_a_password_is_secret_as_it_is_written_and_as_it_is_meant(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('database.url = "postgresql://u:open%40sesame@host/x"', encoding="utf-8")
    assert set(load_config(path).secrets) == {"open%40sesame", "open@sesame"}


def test_the_environment_goes_over_secret_files_over_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, '[telegram]\ntoken = "1:file"\napi_base_url = "http://localhost:8081/"\n')
    assert load_config(path).telegram.token.get_secret_value() == "1:file"
    folder = tmp_path / "secrets"
    folder.mkdir()
    (folder / "depeche_telegram__token").write_text("2:secret-file\n")
    monkeypatch.setenv("DEPECHE_SECRETS_DIR", str(folder))
    assert load_config(path).telegram.token.get_secret_value() == "2:secret-file"
    monkeypatch.setenv("DEPECHE_TELEGRAM__TOKEN", "3:environment")
    monkeypatch.setenv("DEPECHE_TELEGRAM__ADMINS", "[5, 6]")
    config = load_config(path)
    assert config.telegram.token.get_secret_value() == "3:environment"
    assert config.telegram.admins == (5, 6)
    assert config.telegram.api_base_url == "http://localhost:8081"


def test_a_wrong_environment_variable_is_a_problem_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEPECHE_TELEGRAM__ADMINS", "[5,")
    with pytest.raises(ConfigError, match="JSON"):
        load_config()


def test_the_data_folder_is_beside_the_config(tmp_path: Path) -> None:
    config = load_config(write(tmp_path, 'data_dir = "store"'))
    assert config.data_dir == tmp_path / "store"
    assert config.database_url == f"sqlite:///{tmp_path}/store/depeche.sqlite"


def test_an_outlet_is_found_however_it_is_written(tmp_path: Path) -> None:
    config = load_config(write(tmp_path, '[[outlet]]\nname = "Le Phare"\nlabel = "local"\nshow = "summary"'))
    policy = config.outlets["LE PHARE".casefold()]
    assert (policy.label, policy.reason, policy.show) == ("local", None, Show.SUMMARY)


def test_proxies_come_from_the_setting_or_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "inside.example")
    empty, none = SecretStr(""), SecretStr("none")
    assert proxy_for(empty, "https://api.telegram.org") == "http://proxy.example:3128"
    assert proxy_for(empty, "https://inside.example/x") is None
    assert proxy_for(empty, "http://127.0.0.1:8081") is None
    assert proxy_for(none, "https://api.telegram.org") is None
    assert proxy_for(SecretStr("http://other:1"), "https://api.telegram.org") == "http://other:1"


def test_a_source_is_declared_by_its_address_alone(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    declared = """
        [[source]]
        url = "harbour.example/news/feed.xml"
        [[source]]
        form = "telegram"
        url = "@harbour_news"
        [[source]]
        form = "folder"
        url = "pages"
        id = "saved"
        """
    feed, channel, folder = load_config(write(tmp_path, declared)).sources
    assert (feed.id, feed.url, feed.interval) == (
        "harbour-example-news",
        "https://harbour.example/news/feed.xml",
        None,
    )
    assert channel.url == "https://t.me/s/harbour_news"
    assert folder.url == str(tmp_path / "pages")


@pytest.mark.parametrize(
    ("declared", "key", "said"),
    [
        ('url = "ftp://x.example/"', "source.0", "expected an http:// or https:// address"),
        ('url = "https://x.example/"\nid = "Le Monde"', "source.0.id", "like le-monde"),
        ('url = "https://x.example/"\nexclude_patterns = ["(a"]', "source.0.exclude_patterns.0", "RE2"),
        ('url = "https://x.example/"\nexclude_patterns = ["(?=a)"]', "source.0.exclude_patterns.0", "RE2"),
        ('url = "https://x.example/"\nform = "list"', "source.0", "a list needs select.item"),
        ('url = "https://x.example/"\nform = "list"\nselect.item = "li["', "source.0.select.item", "CSS"),
        ('url = "https://x.example/"\nminute = 5', "source.0.minute", "did you mean minutes?"),
        ('url = "https://x.example/"\n[[source]]\nurl = "https://x.example/"', "", "give them an id each"),
        ('url = "https://x.example/"\n[polling]\nmin_minutes = 60\nmax_minutes = 30', "polling", "longer"),
    ],
)
def test_a_source_that_can_not_be_is_explained(tmp_path: Path, declared: str, key: str, said: str) -> None:
    found = problems(write(tmp_path, f"[[source]]\n{declared}\n"))
    assert key in found, found
    assert said in found[key]


def test_an_engine_has_its_key_from_wherever_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    declared = """
        [[engine]]
        kind = "deepl"
        name = "My DeepL"
        [[engine]]
        kind = "libretranslate"
        url = "http://127.0.0.1:5000/"
        key = "in the table"
        [[engine]]
        kind = "ctranslate2"
        folder = "models"
        [translation]
        prefer = { ru-fr = ["LibreTranslate"] }
        keys = { libretranslate = "apart" }
        """
    folder = tmp_path / "secrets"
    folder.mkdir()
    (folder / "depeche_translation__keys__my_deepl").write_text("from-a-file:fx\n")
    monkeypatch.setenv("DEPECHE_SECRETS_DIR", str(folder))
    config = load_config(write(tmp_path, declared))
    deepl, libre, local = config.engines
    assert (deepl.called, deepl.key.get_secret_value()) == ("My DeepL", "from-a-file:fx")
    assert (libre.called, libre.key.get_secret_value()) == ("LibreTranslate", "in the table")
    assert libre.url == "http://127.0.0.1:5000"
    assert local.folder == tmp_path / "models"
    assert set(config.secrets) == {"from-a-file:fx", "in the table", "apart"}
    monkeypatch.setenv("DEPECHE_TRANSLATION__KEYS__MY_DEEPL", "from-a-variable")
    config = load_config(tmp_path / "config.toml")
    assert config.engines[0].key.get_secret_value() == "from-a-variable"
    for shown in (repr(config), str(config.engines), config.model_dump_json()):
        assert not any(secret in shown for secret in config.secrets)


@pytest.mark.parametrize(
    ("declared", "key", "said"),
    [
        ('kind = "deeple"', "engine.0.kind", "'libretranslate', 'deepl' or 'openai'"),
        ('kind = "deepl"', "", "DEPECHE_TRANSLATION__KEYS__DEEPL"),
        ('kind = "deepl"\nkey = "clé"', "engine.0.key", "plain letters"),
        ('kind = "libretranslate"', "engine.0", "url is missing"),
        ('kind = "openai"\nurl = "http://127.0.0.1:1"', "engine.0", "model is missing"),
        ('kind = "deepl"\nkey = "k"\ntokens_per_day = 5', "engine.0", "tokens_per_day is for openai only"),
        ('kind = "ctranslate2"\nkey = "k"\nurl = "http://x"', "engine.0", "url is for libretranslate and"),
        ('kind = "openai"\nmodel = "m"\nurl = "http://u:hush@x"', "engine.0.url", "without user, password"),
        ('kind = "ctranslate2"\n[[engine]]\nkind = "ctranslate2"', "", "two engines are called CTranslate2"),
        (
            'kind = "ctranslate2"\n[translation]\nprefer.rufr = []',
            "translation.prefer.rufr.[key]",
            "like ru-fr",
        ),
        (
            'kind = "ctranslate2"\n[translation]\nkeys.deepl = "k"',
            "",
            "no engine is called deepl; there are c",
        ),
        ('kind = "ctranslate2"\n[translation]\nprefer.ru-fr = ["Libre"]', "", "no engine is called libre;"),
    ],
)
def test_an_engine_that_can_not_be_is_explained(tmp_path: Path, declared: str, key: str, said: str) -> None:
    found = problems(write(tmp_path, f"[[engine]]\n{declared}\n"))
    assert key in found, found
    assert said in found[key]
    assert "hush" not in str(found)
