"""The starter pack: real public feeds, by language, for a bot that has none yet."""

import tomllib
from collections.abc import Collection
from importlib.resources import files

from pydantic import BaseModel, ConfigDict, Field

from bot.locale.languages import InterfaceLanguage
from bot.model.source import SourceKind


class StarterFeed(BaseModel):
    """One feed, and what is commonly known of its outlet."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    language: InterfaceLanguage
    outlet: str = Field(min_length=1, max_length=100)
    url: str = Field(pattern="^https://")
    kind: SourceKind
    label: str = Field("", max_length=80)
    reason: str = Field("", max_length=300)
    link: str = Field("", pattern="^(https://.+)?$")


def starter_feeds(languages: Collection[str]) -> tuple[StarterFeed, ...]:
    """List the feeds in these languages."""
    listed = tomllib.loads(files(__package__).joinpath("starter.toml").read_text(encoding="utf-8"))
    feeds = (StarterFeed.model_validate(feed) for feed in listed["feed"])
    return tuple(feed for feed in feeds if feed.language in languages)
