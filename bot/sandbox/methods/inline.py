"""Answers to inline queries: https://core.telegram.org/bots/api#answerinlinequery."""

from collections.abc import Callable
from typing import Any

from bot.sandbox.errors import Refusal
from bot.sandbox.inline import Answer
from bot.sandbox.keyboards import read_keyboard
from bot.sandbox.methods.call import Call
from bot.sandbox.methods.media import document_content, photo_content
from bot.sandbox.methods.messages import caption_content, text_content
from bot.sandbox.params import Params

MOST_RESULTS = 50
ID_BYTES = 64
OFFSET_BYTES = 64
CACHE_SECONDS = 300
_SHOWN = ("title", "description", "url", "thumbnail_url", "photo_url", "document_url")
_START_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


def answer_inline_query(call: Call) -> bool:
    """https://core.telegram.org/bots/api#answerinlinequery."""
    params, inline = call.params, call.world.inline
    wanted = params.nested("results", Refusal.RESULTS_JSON)
    if not isinstance(wanted, list):
        raise Refusal.RESULTS_ARRAY.error()
    if len(wanted) > MOST_RESULTS:
        raise Refusal.RESULTS_MANY.error()
    next_offset = params.text("next_offset")
    if len(next_offset.encode("utf-8", "replace")) > OFFSET_BYTES:
        raise Refusal.NEXT_OFFSET.error()
    button = _button(params)
    results: list[dict[str, Any]] = []
    contents: dict[str, dict[str, Any]] = {}
    for item in wanted:
        result = _checked(item)
        if result["id"] in contents:
            raise Refusal.RESULT_TWICE.error()
        contents[result["id"]] = content = _content(call, item)
        results.append(result | {"content": content})
    query_id = params.text("inline_query_id")
    if not inline.waits(query_id):
        raise Refusal.QUERY_TOO_OLD.error()
    answer = Answer(
        results=results,
        contents=contents,
        next_offset=next_offset,
        button=button,
        cache_seconds=params.whole("cache_time", CACHE_SECONDS),
        personal=params.flag("is_personal"),
    )
    inline.answer(query_id, answer)
    return True


def _checked(item: Any) -> dict[str, Any]:
    if not isinstance(item, dict):
        raise Refusal.RESULT.error(reason="expected an Object")
    for field in ("type", "id"):
        if not isinstance(item.get(field), str):
            raise Refusal.RESULT.error(reason=f'Can\'t find field "{field}"')
    if not 0 < len(item["id"].encode("utf-8", "replace")) <= ID_BYTES:
        raise Refusal.RESULT_ID.error()
    if item["type"] == "article" and not str(item.get("title") or "").strip():
        raise Refusal.RESULT.error(reason='Can\'t find field "title"')
    shown = {name: str(item[name]) for name in _SHOWN if item.get(name)}
    return {"type": item["type"], "id": item["id"]} | shown


def _content(call: Call, item: dict[str, Any]) -> dict[str, Any]:
    wish = item.get("input_message_content")
    if wish is not None:
        if not isinstance(wish, dict) or "message_text" not in wish:
            raise Refusal.RESULT.error(reason="only texts are sent by the sandbox")
        content = text_content(_inner(call, wish | {"text": wish["message_text"]}))
    else:
        reader = _MEDIA.get(item["type"])
        if reader is None:
            raise Refusal.RESULT.error(reason='Can\'t find field "input_message_content"')
        content = reader(call, item) | caption_content(_inner(call, item))
    keyboard = read_keyboard(Params(item))
    return content if keyboard is None else content | {"reply_markup": keyboard}


def _photo(call: Call, item: dict[str, Any]) -> dict[str, Any]:
    return photo_content(call, str(item.get("photo_file_id") or item.get("photo_url") or ""), "photo")


def _document(call: Call, item: dict[str, Any]) -> dict[str, Any]:
    value = str(item.get("document_file_id") or item.get("document_url") or "")
    return document_content(call, value, "document")


_MEDIA: dict[str, Callable[[Call, dict[str, Any]], dict[str, Any]]] = {
    "photo": _photo,
    "document": _document,
}


def _inner(call: Call, values: dict[str, Any]) -> Call:
    return Call(call.world, Params(values))


def _button(params: Params) -> dict[str, Any] | None:
    wish = params.nested("button", Refusal.RESULTS_BUTTON_JSON)
    if wish is None:
        return None
    if not isinstance(wish, dict) or not isinstance(wish.get("text"), str) or not wish["text"]:
        raise Refusal.RESULTS_BUTTON.error(reason='Can\'t find field "text"')
    start = wish.get("start_parameter")
    if start is None and "web_app" not in wish:
        raise Refusal.RESULTS_BUTTON.error(reason="Button must have exactly one of the optional fields")
    if start is not None and not (0 < len(str(start)) <= 64 and set(str(start)) <= _START_LETTERS):
        raise Refusal.START_PARAMETER.error()
    return {name: wish[name] for name in ("text", "start_parameter", "web_app") if name in wish}
