"""What is wrong with the settings, said so that it can be mended."""

import difflib
import types
import typing
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from bot.config.config import Config
from bot.errors import Problem


def problems_of(error: ValidationError) -> Iterator[Problem]:
    """Name each problem by its key, and add what the setting means."""
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
