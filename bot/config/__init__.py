"""The operator's settings: a TOML file, environment variables and secret files, checked once and frozen."""

from bot.config.config import Config
from bot.config.engines import EngineConfig, EngineKind, TranslationConfig
from bot.config.loading import ENV_PREFIX, SECRET_DIRECTORIES, load_config
from bot.config.proxies import proxy_for
from bot.config.sections import (
    FetchConfig,
    LogConfig,
    OutletConfig,
    PollingConfig,
    ReadersConfig,
    TelegramConfig,
)
from bot.config.sources import SourceConfig
from bot.config.values import http_url

__all__ = [
    "ENV_PREFIX",
    "SECRET_DIRECTORIES",
    "Config",
    "EngineConfig",
    "EngineKind",
    "FetchConfig",
    "LogConfig",
    "OutletConfig",
    "PollingConfig",
    "ReadersConfig",
    "SourceConfig",
    "TelegramConfig",
    "TranslationConfig",
    "http_url",
    "load_config",
    "proxy_for",
]
