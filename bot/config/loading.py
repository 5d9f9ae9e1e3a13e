"""Reading the settings: a TOML file, environment variables and secret files."""

import os
import tomllib
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_settings import BaseSettings, NestedSecretsSettingsSource, PydanticBaseSettingsSource
from pydantic_settings import SettingsConfigDict as SettingsDict
from pydantic_settings.exceptions import SettingsError

from bot.config.config import Config
from bot.config.problems import problems_of
from bot.errors import ConfigError, Problem

ENV_PREFIX = "DEPECHE_"
SECRET_DIRECTORIES = ("DEPECHE_SECRETS_DIR", "CREDENTIALS_DIRECTORY")
"""Environment variables that name a folder of secret files (the second one is systemd's)."""


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
        raise ConfigError(where, list(problems_of(error))) from None
    except SettingsError as error:
        message = f"{error}; lists are written as JSON: [1, 2]"
        raise ConfigError("environment", [Problem(key=f"{ENV_PREFIX}…", message=message)]) from None
    folder = path.resolve().parent if path else Path.cwd()
    settings = {name: getattr(found, name) for name in Config.model_fields}
    settings["data_dir"] = folder / found.data_dir.expanduser()
    settings["source"] = tuple(source.inside(folder) for source in found.source)
    settings["engine"] = tuple(engine.inside(folder) for engine in found.engine)
    return Config(**settings)


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
