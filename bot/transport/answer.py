"""Reading the Bot API's answers: https://core.telegram.org/bots/api#making-requests."""

from typing import Any

import orjson
from aiohttp import ClientResponse
from telegram.error import TelegramError

from bot.transport.fate import FloodWait, MaybeSent, NotSent

_PLAIN_SUCCESS = (b'{"ok":true,', b'{"ok": true,')


class AnswerTooLarge(Exception):
    """The answer is longer than allowed."""


def parse(payload: bytes) -> dict[str, Any]:
    """Parse the JSON of an answer.

    Raises:
        MaybeSent: It is none of the Bot API's.
    """
    envelope = _envelope(payload)
    if envelope is None or ("result" not in envelope and envelope.get("ok") is not False):
        raise MaybeSent("the answer is not the Bot API's")
    return envelope


def judge(
    response: ClientResponse, payload: bytes, *, asked_file: bool, secret: str
) -> tuple[int, bytes] | TelegramError:
    """Give the status and JSON to map to an error or result, or the error at once.

    A refusal is written anew: a proxy's page may quote the URL, and PTB would quote the page.
    """
    status = response.status
    if 200 <= status < 300 and (asked_file or payload.startswith(_PLAIN_SUCCESS)):
        return status, payload
    if status >= 500:
        return NotSent(f"HTTP {status}") if asked_file else MaybeSent(f"HTTP {status}")
    envelope = _envelope(payload) or {}
    if 200 <= status < 300:
        if envelope.get("ok") is True:
            return status, payload
        status = _whole(envelope.get("error_code"))
        if status < 400 or status >= 500:
            return MaybeSent("the answer is not the Bot API's")
    given = envelope.get("parameters")
    parameters = given if isinstance(given, dict) else {}
    pause = _whole(parameters.get("retry_after"))
    if status == 429 or pause:
        return FloodWait(pause or _whole(response.headers.get("Retry-After")) or 1)
    if envelope.get("ok") is not False:
        return NotSent(f"HTTP {status} without the Bot API's answer")
    description = str(envelope.get("description") or f"error {status}").replace(secret, "…")
    refusal: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    if moved_to := _whole(parameters.get("migrate_to_chat_id")):
        refusal["parameters"] = {"migrate_to_chat_id": moved_to}
    return status, orjson.dumps(refusal)


def _envelope(payload: bytes) -> dict[str, Any] | None:
    try:
        data = orjson.loads(payload)
    except orjson.JSONDecodeError:
        return None
    return data if isinstance(data, dict) else None


def _whole(value: object) -> int:
    """Read a whole number, 0 for anything else."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.strip().isdecimal() and len(value) < 10:
        return int(value)
    return 0
