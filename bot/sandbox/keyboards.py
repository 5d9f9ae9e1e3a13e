"""Reply markup: inline keyboards checked as Telegram checks them; other kinds are taken and not shown."""

import json
from typing import Any

from bot.sandbox.errors import ApiError, Refusal
from bot.sandbox.links import BadLink, checked
from bot.sandbox.params import Params

BUTTONS_LIMIT = 100
ROW_LIMIT = 8
DATA_BYTES = 64
MARKUP_BYTES = 10_000
COPY_TEXT_LIMIT = 256
_PLAIN = ("switch_inline_query", "switch_inline_query_current_chat", "pay")
_OBJECTS = ("callback_game", "switch_inline_query_chosen_chat", "login_url", "web_app", "copy_text")
_LOOKS = ("style", "icon_custom_emoji_id")


def read_keyboard(params: Params, /) -> dict[str, Any] | None:
    """Return the inline keyboard that a call asks for, None when it asks for none.

    Raises:
        ApiError: the markup is wrong.
    """
    if "reply_markup" not in params:
        return None
    markup = params.nested("reply_markup", Refusal.MARKUP_JSON)
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise Refusal.MARKUP_OBJECT.error()
    _check_reply_keyboard(markup)
    rows = _rows(markup, "inline_keyboard")
    if not rows:
        return None
    buttons = [[_button(item) for item in row] for row in rows]
    keyboard = {"inline_keyboard": [row for row in buttons if row]}
    if not keyboard["inline_keyboard"]:
        return None
    count = sum(len(row) for row in buttons)
    if count > BUTTONS_LIMIT or any(len(row) > ROW_LIMIT for row in buttons):
        raise Refusal.MARKUP_TOO_LONG.error()
    # Few buttons are always short enough: data is at most 64 bytes, and only texts and links can be long.
    if count > 8 and len(json.dumps(keyboard, ensure_ascii=False).encode("utf-8", "replace")) > MARKUP_BYTES:
        raise Refusal.MARKUP_TOO_LONG.error()
    return keyboard


def _rows(markup: dict[str, Any], field: str) -> list[list[Any]]:
    rows = markup.get(field)
    if rows is None:
        return []
    if not isinstance(rows, list):
        raise Refusal.MARKUP_FIELD.error(field=field)
    if not all(isinstance(row, list) for row in rows):
        whole = 'inline_keyboard" of the InlineKeyboardMarkup' if field == "inline_keyboard" else f'{field}"'
        raise ApiError(400, f'Bad Request: field "{whole} must be an Array of Arrays')
    return rows


def _check_reply_keyboard(markup: dict[str, Any]) -> None:
    for row in _rows(markup, "keyboard"):
        for button in row:
            if not isinstance(button, str):
                _text(button, "keyboard button", "KeyboardButton must be a String or an Object")


def _text(item: Any, kind: str, otherwise: str) -> str:
    if not isinstance(item, dict):
        raise Refusal.BUTTON.error(kind=kind, reason=otherwise)
    text = item.get("text")
    if text is None:
        raise Refusal.BUTTON.error(kind=kind, reason='Can\'t find field "text"')
    if not isinstance(text, str):
        raise Refusal.BUTTON.error(kind=kind, reason='Field "text" must be of type String')
    return text


def _button(item: Any) -> dict[str, Any]:
    text = _text(item, "inline keyboard button", "InlineKeyboardButton must be an Object").strip()
    button: dict[str, Any] = {"text": text}
    button |= {look: item[look] for look in _LOOKS if item.get(look)}
    if item.get("url"):
        button["url"] = _link(str(item["url"]))
    elif item.get("callback_data"):
        data = str(item["callback_data"])
        if len(data.encode("utf-8", "replace")) > DATA_BYTES:
            raise Refusal.BUTTON_DATA.error()
        button["callback_data"] = data
    elif field := next((name for name in (*_PLAIN, *_OBJECTS) if item.get(name) is not None), None):
        value = item[field]
        if field in _OBJECTS and not isinstance(value, dict):
            raise Refusal.BUTTON.error(
                kind="inline keyboard button", reason=f'Field "{field}" must be of type Object'
            )
        if field == "copy_text" and not 0 < len(str(value.get("text", ""))) <= COPY_TEXT_LIMIT:
            raise ApiError(400, "Bad Request: BUTTON_COPY_TEXT_INVALID")
        if field in {"login_url", "web_app"}:
            value = value | {"url": _link(str(value.get("url", "")))}
        button[field] = value
    else:
        raise Refusal.BUTTON.error(
            kind="inline keyboard button", reason="Text buttons are unallowed in the inline keyboard"
        )
    if not text:
        raise Refusal.BUTTON_TEXT.error()
    return button


def _link(url: str) -> str:
    try:
        return checked(url)
    except BadLink as problem:
        raise Refusal.BUTTON_URL.error(url=url, reason=problem) from None
