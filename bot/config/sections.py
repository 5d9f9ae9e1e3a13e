"""The parts of the settings that there is one of."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, model_validator

from bot.config.values import (
    checked_database_url,
    checked_network,
    checked_proxy_url,
    checked_token,
    checked_zone,
    http_url,
)
from bot.locale.languages import InterfaceLanguage
from bot.model.outlet import OutletPolicy, Show


class Section(BaseModel):
    """A part of the settings: frozen, and nothing but what it names."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class TelegramConfig(Section):
    """How to reach Telegram."""

    token: Annotated[SecretStr, AfterValidator(checked_token)] = Field(
        SecretStr(""),
        description="from @BotFather; better in DEPECHE_TELEGRAM__TOKEN or a secret file",
    )
    api_base_url: Annotated[str, AfterValidator(http_url)] = Field(
        "https://api.telegram.org", description="root of the Bot API server"
    )
    owner: int = Field(0, ge=0, description="user id of the bot's owner; 0: only who opened the owner's link")
    admins: tuple[int, ...] = Field((), description="user ids of the bot's admins")
    proxy: Annotated[SecretStr, AfterValidator(checked_proxy_url)] = Field(
        SecretStr(""), description='HTTP(S) proxy to Telegram; "" takes it from HTTPS_PROXY, "none" uses none'
    )


class DatabaseConfig(Section):
    """Where the archive is kept."""

    url: Annotated[SecretStr, AfterValidator(checked_database_url)] = Field(
        SecretStr(""), description='"" is SQLite in data_dir; else postgresql://user:password@host/name'
    )


class FetchConfig(Section):
    """How pages and feeds are fetched."""

    contact: str = Field(
        "", max_length=200, description="web or mail address that sites find in the User-Agent"
    )
    allow_networks: tuple[Annotated[str, AfterValidator(checked_network)], ...] = Field(
        (), description="private networks that may be fetched from; none by default"
    )
    timeout: float = Field(20.0, gt=0, le=300, description="seconds for one page, redirects included")
    max_megabytes: float = Field(10.0, gt=0, le=100, description="largest page or feed, after decompression")
    proxy: Annotated[SecretStr, AfterValidator(checked_proxy_url)] = Field(
        SecretStr(""), description='HTTP(S) proxy to the web; "" takes it from HTTPS_PROXY, "none" uses none'
    )
    workers: int = Field(1, ge=1, le=64, description="processes that read pages")


class PollingConfig(Section):
    """How often sources are asked, and how gently."""

    min_minutes: float = Field(5.0, gt=0, le=1440, description="shortest time between two polls of a source")
    max_minutes: float = Field(
        360.0, gt=0, le=10080, description="longest time between two polls of a source"
    )
    news_hours: float = Field(48.0, gt=0, le=720, description="age up to which what a source brings is news")
    per_host: int = Field(2, ge=1, le=16, description="requests to one host at the same time")
    spacing: float = Field(1.0, ge=0, le=60, description="seconds between two requests to one host")
    at_once: int = Field(64, ge=1, le=1000, description="sources polled at the same time")

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.min_minutes > self.max_minutes:
            raise ValueError("min_minutes is longer than max_minutes")
        return self


Door = Literal["everyone", "asked"]


class ReadersConfig(Section):
    """What people may do."""

    requests_per_minute: int = Field(20, ge=1, le=600, description="answers a minute for one person")
    group_requests_per_minute: int = Field(6, ge=1, le=60, description="answers a minute in one group")
    open: Door = Field("everyone", description="everyone, or asked: admins let each person in")
    groups: Door = Field("everyone", description="everyone, or asked: admins let each group and channel in")
    share_sent_links: bool = Field(False, description="show everyone the articles sent as links")
    language: InterfaceLanguage = Field("en", description="interface where a chat tells no language")
    time_zone: Annotated[str, AfterValidator(checked_zone)] = Field(
        "UTC", description="zone of the dates shown"
    )


class LogConfig(Section):
    """What the log holds."""

    level: Literal["debug", "info", "warning", "error"] = Field("info", description="least grave written")
    format: Literal["text", "json"] = Field("text", description="text for eyes, json for machines")


class OutletConfig(Section):
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
