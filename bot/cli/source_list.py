"""A file that lists feeds: TOML with `[[source]]` tables, or plain text with an address a line."""

import tomllib
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from bot.config import http_url
from bot.errors import ConfigError, Problem


class ListedSource(BaseModel):
    """One feed."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: Annotated[str, AfterValidator(http_url)]
    outlet: str | None = None
    """Whose articles it carries, where they do not say so themselves."""


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    source: tuple[ListedSource, ...] = Field(min_length=1)


def read_sources(path: Path) -> tuple[ListedSource, ...]:
    """Read the feeds that a file lists.

    Raises:
        ConfigError: with every problem at once.
    """
    try:
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".toml":
            values = tomllib.loads(text)
        else:
            lines = [line.strip() for line in text.splitlines()]
            values = {"source": [{"url": line} for line in lines if line and not line.startswith("#")]}
        return _File.model_validate(values).source
    except ValidationError as error:
        problems = [
            Problem(key=".".join(map(str, item["loc"])), message=item["msg"].removeprefix("Value error, "))
            for item in error.errors(include_url=False, include_input=False)
            if item["type"] != "too_short" or error.error_count() == 1  # bad items are not counted
        ]
    except OSError as error:
        problems = [Problem(key="(file)", message=error.strerror or "can't be read")]
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        problems = [Problem(key="(file)", message=f"expected UTF-8 text or TOML: {error}")]
    raise ConfigError(str(path), problems)
