"""The parameters of a Bot API call: query string, urlencoded or multipart form, or JSON; all mixed."""

import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.sandbox.errors import ApiError, Refusal
from bot.sandbox.files import UPLOAD_LIMIT, Upload
from bot.sandbox.forms import read_form

_TRUE = frozenset({"true", "yes", "1"})


class Params:
    """Values as they came: texts from forms, anything from JSON."""

    __slots__ = ("uploads", "values")

    def __init__(self, values: dict[str, Any], uploads: Mapping[str, Upload] | None = None) -> None:
        self.values = values
        self.uploads = uploads or {}

    def __contains__(self, name: str) -> bool:
        return self.values.get(name) is not None

    def text(self, name: str, usual: str = "") -> str:
        """Return a value as text."""
        value = self.values.get(name)
        if value is None:
            return usual
        if isinstance(value, str):
            return value
        return json.dumps(value)

    def whole(self, name: str, usual: int = 0) -> int:
        """Return a value as a whole number; like the real server, what is none counts as 0."""
        value = self.values.get(name)
        if value is None or value == "":
            return usual
        try:
            return int(value)
        except (TypeError, ValueError, OverflowError):
            return 0

    def flag(self, name: str) -> bool:
        """Return a value as yes or no."""
        value = self.values.get(name)
        if isinstance(value, bool):
            return value
        return value is not None and str(value).lower() in _TRUE

    def nested(self, name: str, refusal: Refusal) -> Any:
        """Return a JSON value, whether it came as JSON or as a text that holds it; None when absent.

        Raises:
            ApiError: the text is no JSON.
        """
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value.strip():
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise refusal.error() from None

    def record(self) -> dict[str, Any]:
        """Return what the ledger keeps: the values, and of uploads only name and size."""
        if not self.uploads:
            return self.values
        files = {name: {"file": file.name, "size": len(file.content)} for name, file in self.uploads.items()}
        return self.values | files


async def read_params(request: web.Request, /) -> Params:
    """Read the parameters of a call.

    Raises:
        ApiError: the body cannot be read, or is too large.
    """
    values: dict[str, Any] = dict(request.query) if request.query_string else {}
    if not request.body_exists:
        return Params(values)
    try:
        if request.content_type == "application/json":
            values |= _json_object(await request.read())
            return Params(values)
        fields, uploads = await read_form(request, UPLOAD_LIMIT)
    except web.HTTPRequestEntityTooLarge:
        raise Refusal.TOO_LARGE.error() from None
    except ValueError:
        raise ApiError(400, "Bad Request: can't parse the request body") from None
    return Params(values | fields, uploads)


def _json_object(raw: bytes) -> dict[str, Any]:
    if not raw.strip():
        return {}
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError):
        raise Refusal.BAD_JSON.error() from None
    if not isinstance(body, dict):
        raise Refusal.BAD_JSON.error()
    if b"\\ud" in raw or b"\\uD" in raw:
        # JSON can spell half a surrogate pair, which no UTF-8 text can hold.
        try:
            json.dumps(body, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise Refusal.NOT_UTF8.error() from None
    return body
