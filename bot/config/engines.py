"""`[translation]` and `[[engine]]`: what puts texts into other languages, and what it may cost."""

import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, Field, SecretStr, StringConstraints, model_validator

from bot.config.sections import Section
from bot.config.values import checked_key, checked_pair, checked_variant, service_url

_PairName = Annotated[str, AfterValidator(checked_pair)]
_Language = Annotated[str, StringConstraints(pattern="^[a-z]{2,3}$")]
_EngineName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]


class EngineKind(StrEnum):
    """What is spoken with an engine."""

    CTRANSLATE2 = "ctranslate2"
    """Models in a folder, on this machine."""
    LIBRETRANSLATE = "libretranslate"
    DEEPL = "deepl"
    OPENAI = "openai"
    """Any server with OpenAI's /chat/completions."""


_CALLED = {
    EngineKind.CTRANSLATE2: "CTranslate2",
    EngineKind.LIBRETRANSLATE: "LibreTranslate",
    EngineKind.DEEPL: "DeepL",
    EngineKind.OPENAI: "OpenAI",
}
_ONLINE = (EngineKind.LIBRETRANSLATE, EngineKind.DEEPL, EngineKind.OPENAI)
_ONLY_FOR = {
    "url": _ONLINE,
    "key": _ONLINE,
    "timeout": _ONLINE,
    "at_once": _ONLINE,
    "requests_per_minute": _ONLINE,
    "model": (EngineKind.OPENAI,),
    "folder": (EngineKind.CTRANSLATE2,),
    "threads": (EngineKind.CTRANSLATE2,),
    "glossary": (EngineKind.DEEPL,),
    "variants": (EngineKind.DEEPL,),
    "tokens_per_day": (EngineKind.OPENAI,),
    "tokens_per_month": (EngineKind.OPENAI,),
    "writes": (EngineKind.OPENAI,),
}


class TranslationConfig(Section):
    """How the engines work together."""

    patience_seconds: float = Field(
        1.5, ge=0, le=20, description="longest wait of somebody who asks; then the original is shown"
    )
    through: str = Field(
        "en",
        pattern="^([a-z]{2,3})?$",
        description='language between two of which no engine knows the pair; "": none',
    )
    prefer: dict[_PairName, tuple[_EngineName, ...]] = Field(
        {}, description="names of the engines to ask first, by pair; else in the order of their tables"
    )
    keys: dict[str, Annotated[SecretStr, AfterValidator(checked_key)]] = Field(
        {}, description="keys of engines by name: for environment variables and secret files"
    )
    currency: str = Field("EUR", pattern="^[A-Z]{3}$", description="of the engines' prices")


class EngineConfig(Section):
    """A service or model that translates."""

    kind: EngineKind = Field(description="ctranslate2, libretranslate, deepl or openai")
    name: str = Field("", max_length=40, description="what readers see of it; made of the kind")
    url: Annotated[str, AfterValidator(lambda value: value and service_url(value))] = Field(
        "", max_length=2000, description="its address; deepl and openai know theirs"
    )
    key: Annotated[SecretStr, AfterValidator(checked_key)] = Field(
        SecretStr(""), description="what the service knows you by"
    )
    model: str = Field("", max_length=200, description="openai: the model's name there")
    folder: Path = Field(
        Path("models"),
        description="ctranslate2: holds <from>-<to>, a model each; relative to this file's folder",
    )
    threads: int = Field(1, ge=1, le=64, description="ctranslate2: processor cores that it may use")
    glossary: dict[_PairName, Annotated[str, StringConstraints(min_length=1, max_length=100)]] = Field(
        {}, description="deepl: ids of glossaries by pair"
    )
    variants: dict[_Language, Annotated[str, AfterValidator(checked_variant)]] = Field(
        {}, description='deepl: which kind of a language to write, else { en = "EN-GB", pt = "PT-PT" }'
    )
    timeout: float = Field(20.0, gt=0, le=300, description="seconds for one request")
    at_once: int = Field(4, ge=1, le=32, description="requests at the same time")
    requests_per_minute: int | None = Field(None, ge=1, le=100_000, description="at most; else no limit")
    characters_per_day: int | None = Field(None, ge=1, description="at most; else no limit")
    characters_per_month: int | None = Field(None, ge=1, description="at most; else no limit")
    tokens_per_day: int | None = Field(None, ge=1, description="openai: at most; else no limit")
    tokens_per_month: int | None = Field(None, ge=1, description="openai: at most; else no limit")
    price: float | None = Field(
        None, ge=0, le=1_000_000, description="of a million characters (openai: tokens), for /costs"
    )
    writes: bool = Field(False, description="openai: may write answers to /ask")

    @model_validator(mode="after")
    def _fits(self) -> Self:
        wrong = [
            f"{name} is for {' and '.join(kinds)} only"
            for name, kinds in _ONLY_FOR.items()
            if name in self.model_fields_set and self.kind not in kinds
        ]
        if self.kind is EngineKind.LIBRETRANSLATE and not self.url:
            wrong.append("url is missing: where your LibreTranslate is, like http://127.0.0.1:5000")
        if self.kind is EngineKind.OPENAI and not self.model:
            wrong.append("model is missing: its name as the server has it")
        if wrong:
            raise ValueError("; ".join(wrong))
        return self

    @property
    def called(self) -> str:
        """Give the name that readers see."""
        return " ".join(self.name.split()) or _CALLED[self.kind]

    @property
    def key_name(self) -> str:
        """Give the name under which `translation.keys` has its key."""
        return engine_key_name(self.called)

    def inside(self, folder: Path) -> Self:
        """Make the folder of models absolute: a relative one is inside `folder`."""
        if self.kind is not EngineKind.CTRANSLATE2:
            return self
        return self.model_copy(update={"folder": folder / self.folder.expanduser()})


def engine_key_name(name: str) -> str:
    """Write an engine's name as environment variables can have it: `My DeepL` is `my_deepl`."""
    return re.sub(r"\W+", "_", name.casefold()).strip("_")


def with_keys(engines: tuple[EngineConfig, ...], translation: TranslationConfig) -> tuple[EngineConfig, ...]:
    """Give the engines the keys that stand apart from them.

    Raises:
        ValueError: two have one name, a key or preference is of none, or a key is missing.
    """
    names = [engine.key_name for engine in engines]
    if twice := sorted({engine.called for engine in engines if names.count(engine.key_name) > 1}):
        raise ValueError(f"two engines are called {', '.join(twice)}: give them a name each")
    apart = {engine_key_name(name): key for name, key in translation.keys.items()}
    preferred = {name for chosen in translation.prefer.values() for name in chosen}
    if unknown := sorted((apart.keys() | {engine_key_name(name) for name in preferred}) - set(names)):
        known = f"there are {', '.join(names)}" if names else "there is none"
        raise ValueError(f"translation: no engine is called {', '.join(unknown)}; {known}")
    complete = tuple(
        engine
        if engine.key.get_secret_value() or engine.key_name not in apart
        else engine.model_copy(update={"key": apart[engine.key_name]})
        for engine in engines
    )
    for engine in complete:
        if engine.kind is EngineKind.DEEPL and not engine.key.get_secret_value():
            variable = f"DEPECHE_TRANSLATION__KEYS__{engine.key_name.upper()}"
            raise ValueError(f"engine {engine.called}: its key is missing; it can also come from {variable}")
    return complete
