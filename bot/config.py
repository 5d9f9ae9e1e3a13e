"""The operator's settings: a TOML file, environment variables and secret files, checked once and frozen."""

import difflib
import ipaddress
import os
import tomllib
import types
import typing
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import SplitResult, unquote, urlsplit
from zoneinfo import available_timezones

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NestedSecretsSettingsSource, PydanticBaseSettingsSource
from pydantic_settings import SettingsConfigDict as SettingsDict
from pydantic_settings.exceptions import SettingsError

from bot.errors import ConfigError, Problem
from bot.model.outlet import OutletPolicy, Show

ENV_PREFIX = "DEPECHE_"
SECRET_DIRECTORIES = ("DEPECHE_SECRETS_DIR", "CREDENTIALS_DIRECTORY")
"""Environment variables that name a folder of secret files (the second one is systemd's)."""


def http_url(value: str) -> str:
    """Check an address and take the slash off its end."""
    parts = _split(value)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("expected an http:// or https:// address with a host")
    return value.rstrip("/")


def _split(url: str) -> SplitResult | None:
    """Take an address apart; None for one that can't be: the error's own text may quote a password."""
    try:
        return urlsplit(url)
    except ValueError:
        return None


def _proxy_url(value: SecretStr) -> SecretStr:
    if value.get_secret_value() not in ("", "none"):
        http_url(value.get_secret_value())
    return value


def _zone(value: str) -> str:
    if value not in available_timezones():
        close = difflib.get_close_matches(value, sorted(available_timezones()), n=1, cutoff=0.5)
        raise ValueError(f"not a time zone name{f', did you mean {close[0]}?' if close else ''}")
    return value


def _network(value: str) -> str:
    try:
        ipaddress.ip_network(value)
    except ValueError:
        raise ValueError("expected an address or network such as 192.168.1.0/24") from None
    return value


def _token(value: SecretStr) -> SecretStr:
    number, colon, secret = value.get_secret_value().partition(":")
    if value.get_secret_value() and not (number.isdecimal() and colon and secret.isascii() and secret):
        raise ValueError("expected the token that @BotFather gave, like 123456:ABC-DEF")
    return value


def _database_url(value: SecretStr) -> SecretStr:
    url = value.get_secret_value()
    scheme, separator, _ = url.partition("://")
    known = separator and scheme.partition("+")[0] in ("sqlite", "postgresql", "postgres")
    if url and not (known and _split(url)):
        raise ValueError("expected sqlite:///path or postgresql://user:password@host/name, or nothing")
    return value


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TelegramConfig(_Section):
    """How to reach Telegram."""

    token: Annotated[SecretStr, AfterValidator(_token)] = Field(
        SecretStr(""),
        description="from @BotFather; better in DEPECHE_TELEGRAM__TOKEN or a secret file",
    )
    api_base_url: Annotated[str, AfterValidator(http_url)] = Field(
        "https://api.telegram.org", description="root of the Bot API server"
    )
    admins: tuple[int, ...] = Field((), description="user ids of the bot's admins")
    proxy: Annotated[SecretStr, AfterValidator(_proxy_url)] = Field(
        SecretStr(""), description='HTTP(S) proxy to Telegram; "" takes it from HTTPS_PROXY, "none" uses none'
    )


class DatabaseConfig(_Section):
    """Where the archive is kept."""

    url: Annotated[SecretStr, AfterValidator(_database_url)] = Field(
        SecretStr(""), description='"" is SQLite in data_dir; else postgresql://user:password@host/name'
    )


class FetchConfig(_Section):
    """How pages and feeds are fetched."""

    contact: str = Field(
        "", max_length=200, description="web or mail address that sites find in the User-Agent"
    )
    allow_networks: tuple[Annotated[str, AfterValidator(_network)], ...] = Field(
        (), description="private networks that may be fetched from; none by default"
    )
    timeout: float = Field(20.0, gt=0, le=300, description="seconds for one page, redirects included")
    max_megabytes: float = Field(10.0, gt=0, le=100, description="largest page or feed, after decompression")
    proxy: Annotated[SecretStr, AfterValidator(_proxy_url)] = Field(
        SecretStr(""), description='HTTP(S) proxy to the web; "" takes it from HTTPS_PROXY, "none" uses none'
    )
    workers: int = Field(1, ge=1, le=64, description="processes that read pages")


class ReadersConfig(_Section):
    """What people may do."""

    requests_per_minute: int = Field(20, ge=1, le=600, description="answers a minute for one person")
    group_requests_per_minute: int = Field(6, ge=1, le=60, description="answers a minute in one group")
    share_sent_links: bool = Field(False, description="show everyone the articles sent as links")
    language: Literal["fr", "en", "ru"] = Field("en", description="interface where a chat tells no language")
    time_zone: Annotated[str, AfterValidator(_zone)] = Field("UTC", description="zone of the dates shown")


class LogConfig(_Section):
    """What the log holds."""

    level: Literal["debug", "info", "warning", "error"] = Field("info", description="least grave written")
    format: Literal["text", "json"] = Field("text", description="text for eyes, json for machines")


class OutletConfig(_Section):
    """What the operator says of one outlet, and how much of its text may be shown."""

    name: str = Field(min_length=1, max_length=100, description="the outlet's name, as articles give it")
    label: str = Field("", max_length=80, description="shown wherever the outlet is named")
    reason: str = Field("", max_length=300, description="why it has this label")
    link: Annotated[str, AfterValidator(lambda value: value and http_url(value))] = Field(
        "", description="where the reason can be checked"
    )
    show: Show = Field(Show.FULL, description="full, summary or headline: what may be shown of its articles")

    def policy(self) -> OutletPolicy:
        """Turn it into what the rest of the bot reads."""
        return OutletPolicy(
            name=self.name,
            label=self.label or None,
            reason=self.reason or None,
            link=self.link or None,
            show=self.show,
        )


class Config(_Section):
    """Every setting; `data_dir` is absolute once loaded."""

    data_dir: Path = Field(
        Path("data"), description="holds database and index; relative to this file's folder"
    )
    keep_days: int = Field(365, ge=1, le=36500, description="days that articles stay in the archive")
    telegram: TelegramConfig = TelegramConfig()
    database: DatabaseConfig = DatabaseConfig()
    fetch: FetchConfig = FetchConfig()
    readers: ReadersConfig = ReadersConfig()
    log: LogConfig = LogConfig()
    outlet: tuple[OutletConfig, ...] = ()

    @property
    def database_url(self) -> str:
        """Give the database's URL, password included: for the driver, never for a log."""
        return self.database.url.get_secret_value() or f"sqlite:///{self.data_dir / 'depeche.sqlite'}"

    @property
    def secrets(self) -> tuple[str, ...]:
        """List what must never be logged."""
        urls = (self.database.url, self.telegram.proxy, self.fetch.proxy)
        passwords = [urlsplit(url.get_secret_value()).password or "" for url in urls]
        token = self.telegram.token.get_secret_value()
        # A driver may repeat a password as it is written or as it is meant.
        secrets = (token, *passwords, *map(unquote, passwords))
        return tuple(dict.fromkeys(secret for secret in secrets if secret))

    @property
    def outlets(self) -> dict[str, OutletPolicy]:
        """Map outlet names, case-folded, to what the operator says of them."""
        return {" ".join(outlet.name.split()).casefold(): outlet.policy() for outlet in self.outlet}


class _FromEverywhere(BaseSettings, Config):
    """The same settings, completed from the environment and secret files."""

    model_config = SettingsDict(
        frozen=True, extra="forbid", env_prefix=ENV_PREFIX, env_nested_delimiter="__", env_ignore_empty=True
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003  # the signature is pydantic-settings'
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Environment over secret files over the TOML file (which arrives as init arguments)."""
        secrets: list[PydanticBaseSettingsSource] = [
            NestedSecretsSettingsSource(
                file_secret_settings,
                secrets_dir=folder,
                secrets_dir_missing="ok",
                secrets_nested_delimiter="__",
            )
            for folder in _secret_folders()
        ]
        return (env_settings, *secrets, init_settings)


def _secret_folders() -> list[str]:
    named = [os.environ[name] for name in SECRET_DIRECTORIES if os.environ.get(name)]
    return [folder for folder in [*named, "/run/secrets"] if Path(folder).is_dir()]


def load_config(path: Path | None = None) -> Config:
    """Read the settings; without a path, ./config.toml if there is one.

    Raises:
        ConfigError: with every problem at once.
    """
    if path is None and Path("config.toml").is_file():
        path = Path("config.toml")
    values = _read_toml(path) if path else {}
    where = str(path) if path else "environment"
    try:
        found = _FromEverywhere(**values)
    except ValidationError as error:
        raise ConfigError(where, list(_problems(error))) from None
    except SettingsError as error:
        message = f"{error}; lists are written as JSON: [1, 2]"
        raise ConfigError("environment", [Problem(key=f"{ENV_PREFIX}…", message=message)]) from None
    folder = path.resolve().parent if path else Path.cwd()
    settings = {name: getattr(found, name) for name in Config.model_fields}
    return Config(**settings | {"data_dir": folder / found.data_dir.expanduser()})


def proxy_for(setting: SecretStr, url: str) -> str | None:
    """Choose the proxy for an address: the setting, else the environment's (`HTTPS_PROXY`, `NO_PROXY`).

    Addresses on this machine never go through a proxy.
    """
    parts = urlsplit(url)
    if parts.hostname in ("localhost", "127.0.0.1", "::1") or setting.get_secret_value() == "none":
        return None
    if setting.get_secret_value():
        return setting.get_secret_value()
    environment = urllib.request.getproxies_environment()
    if urllib.request.proxy_bypass(parts.hostname or ""):
        return None
    return environment.get(parts.scheme)


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        problem = Problem(key="(file)", message="not found; config.example.toml shows every setting")
    except UnicodeDecodeError:
        problem = Problem(key="(file)", message="not UTF-8 text")
    except tomllib.TOMLDecodeError as error:
        problem = Problem(key="(file)", message=f"not TOML: {error}")
    except OSError as error:
        problem = Problem(key="(file)", message=f"can't be read: {error.strerror}")
    raise ConfigError(str(path), [problem])


def _problems(error: ValidationError) -> Iterator[Problem]:
    for item in error.errors(include_url=False, include_input=False):
        key = ".".join(str(part) for part in item["loc"])
        message = item["msg"].removeprefix("Value error, ")
        if item["type"] == "extra_forbidden":
            message = "no such setting" + _suggestion(item["loc"])
        elif item["type"] == "missing":
            message = "missing"
        yield Problem(key=key, message=message[:1].lower() + message[1:] + _meaning(item["loc"]))


def _fields_at(location: tuple[int | str, ...]) -> Mapping[str, Any]:
    """Find the fields of the section that a key path leads into."""
    fields: Mapping[str, Any] = Config.model_fields
    for part in location:
        if isinstance(part, int):
            continue
        annotation = fields[part].annotation if part in fields else None
        if isinstance(annotation, types.GenericAlias):
            annotation = typing.get_args(annotation)[0]
        if not (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
            return {}
        fields = annotation.model_fields
    return fields


def _suggestion(location: tuple[int | str, ...]) -> str:
    fields = _fields_at(location[:-1])
    close = difflib.get_close_matches(str(location[-1]), fields, n=1)
    if close:
        return f", did you mean {close[0]}?"
    return f"; known here: {', '.join(fields)}" if fields else ""


def _meaning(location: tuple[int | str, ...]) -> str:
    names = [part for part in location if isinstance(part, str)]
    field = _fields_at(tuple(names[:-1])).get(names[-1]) if names else None
    return f" ({field.description})" if field is not None and field.description else ""
