"""All settings together."""

from pathlib import Path
from typing import Self
from urllib.parse import unquote, urlsplit

from pydantic import Field, model_validator

from bot.config.engines import EngineConfig, TranslationConfig, with_keys
from bot.config.sections import (
    DatabaseConfig,
    FetchConfig,
    LogConfig,
    OutletConfig,
    PollingConfig,
    ReadersConfig,
    Section,
    TelegramConfig,
)
from bot.config.sources import SourceConfig
from bot.model.outlet import OutletPolicy
from bot.model.source import SourceSettings


class Config(Section):
    """Every setting; `data_dir` is absolute once loaded."""

    data_dir: Path = Field(
        Path("data"), description="holds database and index; relative to this file's folder"
    )
    keep_days: int = Field(365, ge=1, le=36500, description="days that articles stay in the archive")
    keep_free_megabytes: int = Field(
        500,
        ge=0,
        le=10_000_000,
        description="free disk space below which the oldest articles leave; 0: never",
    )
    telegram: TelegramConfig = TelegramConfig()
    database: DatabaseConfig = DatabaseConfig()
    fetch: FetchConfig = FetchConfig()
    polling: PollingConfig = PollingConfig()
    readers: ReadersConfig = ReadersConfig()
    log: LogConfig = LogConfig()
    translation: TranslationConfig = TranslationConfig()
    outlet: tuple[OutletConfig, ...] = ()
    source: tuple[SourceConfig, ...] = ()
    engine: tuple[EngineConfig, ...] = ()

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
        keys = [key.get_secret_value() for key in self.translation.keys.values()]
        keys += [engine.key.get_secret_value() for engine in self.engine]
        secrets = (token, *passwords, *map(unquote, passwords), *keys)
        return tuple(dict.fromkeys(secret for secret in secrets if secret))

    @property
    def outlets(self) -> dict[str, OutletPolicy]:
        """Map outlet names, case-folded, to what the operator says of them."""
        return {" ".join(outlet.name.split()).casefold(): outlet.policy() for outlet in self.outlet}

    @property
    def sources(self) -> tuple[SourceSettings, ...]:
        """List the declared sources."""
        return tuple(source.settings() for source in self.source)

    @property
    def engines(self) -> tuple[EngineConfig, ...]:
        """List the engines in order of preference, each with its key."""
        return with_keys(self.engine, self.translation)

    @model_validator(mode="after")
    def _engines_differ(self) -> Self:
        with_keys(self.engine, self.translation)
        return self

    @model_validator(mode="after")
    def _sources_differ(self) -> Self:
        names = [source.id for source in self.sources]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise ValueError(f"two sources have the id {', '.join(twice)}: give them an id each")
        return self
