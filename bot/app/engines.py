"""The engines that the settings name, ready to be asked."""

from collections.abc import Sequence

from bot.config import Config, EngineConfig, EngineKind, proxy_for
from bot.engines import deepl, openai
from bot.engines.deepl import DeepL
from bot.engines.libretranslate import LibreTranslate
from bot.engines.offline.translator import CTranslate2, missing_packages
from bot.engines.openai import OpenAI
from bot.engines.service import Reach
from bot.errors import ConfigError, Problem
from bot.model.translation import Pair
from bot.ports import Translator, Writer


def translators_of(config: Config) -> list[Translator]:
    """Make what translates, in the operator's order; nothing is opened before it is first asked.

    Raises:
        ConfigError: an engine needs packages that are not installed.
    """
    return [_translator(config, engine) for engine in config.engines]


def writer_of(config: Config, translators: Sequence[Translator]) -> Writer | None:
    """Choose, among the same engines, the first that may write answers."""
    allowed = {engine.called for engine in config.engines if engine.writes}
    return next((one for one in translators if isinstance(one, OpenAI) and one.name in allowed), None)


def offline(engine: EngineConfig) -> CTranslate2:
    """Make an engine of models on this machine.

    Raises:
        ConfigError: the packages that run models are not installed.
    """
    if missing := missing_packages():
        message = f"it needs the extra depeche[offline] ({' and '.join(missing)}): docs/models.md"
        raise ConfigError("configuration", [Problem(key=f"engine {engine.called}", message=message)])
    return CTranslate2(engine.called, engine.folder, threads=engine.threads)


def _translator(config: Config, engine: EngineConfig) -> Translator:
    key = engine.key.get_secret_value()
    match engine.kind:
        case EngineKind.CTRANSLATE2:
            return offline(engine)
        case EngineKind.LIBRETRANSLATE:
            return LibreTranslate(_reach(config, engine, engine.url.removesuffix("/translate")), key=key)
        case EngineKind.DEEPL:
            url = engine.url.removesuffix("/translate").removesuffix("/v2")
            return DeepL(
                _reach(config, engine, url or deepl.address_for(key)),
                key=key,
                glossary={Pair(*name.split("-")): glossary for name, glossary in engine.glossary.items()},
                variants=engine.variants,
            )
        case _:
            url = openai.address_for(engine.url)
            return OpenAI(_reach(config, engine, url), model=engine.model, key=key)


def _reach(config: Config, engine: EngineConfig, url: str) -> Reach:
    return Reach(
        name=engine.called,
        url=url,
        timeout=engine.timeout,
        at_once=engine.at_once,
        proxy=proxy_for(config.fetch.proxy, url),
        per_minute=engine.requests_per_minute,
    )
