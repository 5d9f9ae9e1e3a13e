"""Command menus per scope and language."""

import re
from typing import Any

from bot.sandbox.commands import DEFAULT, PLAIN_SCOPES, Menu, Scope
from bot.sandbox.errors import Refusal
from bot.sandbox.methods.call import Call
from bot.sandbox.params import Params

COMMANDS_LIMIT = 100
DESCRIPTION_LIMIT = 256
_COMMAND = re.compile(r"/?([a-z0-9_]{1,32})")
_LANGUAGE = re.compile(r"[a-z]{2}")


def set_my_commands(call: Call) -> bool:
    """https://core.telegram.org/bots/api#setmycommands."""
    menu = _menu(call.params)
    scope = _scope(call)
    call.world.commands.set(scope, language(call.params), menu)
    call.world.events.add("commands", scope[1])
    return True


def get_my_commands(call: Call) -> Menu:
    """https://core.telegram.org/bots/api#getmycommands."""
    return call.world.commands.get(_scope(call), language(call.params))


def delete_my_commands(call: Call) -> bool:
    """https://core.telegram.org/bots/api#deletemycommands."""
    scope = _scope(call)
    call.world.commands.remove(scope, language(call.params))
    call.world.events.add("commands", scope[1])
    return True


def language(params: Params, /) -> str:
    """Return the two-letter language code of a call, empty when it is for everybody.

    Raises:
        ApiError: it is no such code.
    """
    code = params.text("language_code")
    if code and _LANGUAGE.fullmatch(code) is None:
        raise Refusal.LANGUAGE.error()
    return code


def _menu(params: Params) -> Menu:
    wish = params.nested("commands", Refusal.COMMANDS_JSON)
    if wish is None:
        return []
    if not isinstance(wish, list):
        raise Refusal.COMMANDS_ARRAY.error()
    menu = [_command(item) for item in wish]
    if len(menu) > COMMANDS_LIMIT:
        raise Refusal.COMMANDS_MANY.error()
    return menu


def _command(item: Any) -> dict[str, str]:
    if not isinstance(item, dict):
        raise Refusal.COMMAND_JSON.error(reason="expected an Object")
    for field in ("command", "description"):
        if field not in item:
            raise Refusal.COMMAND_JSON.error(reason=f'Can\'t find field "{field}"')
        if not isinstance(item[field], str):
            raise Refusal.COMMAND_JSON.error(reason=f'Field "{field}" must be of type String')
    name = _COMMAND.fullmatch(item["command"])
    if name is None:
        raise Refusal.COMMAND_INVALID.error()
    description = item["description"].strip()
    if not 1 <= len(description) <= DESCRIPTION_LIMIT:
        raise Refusal.COMMAND_DESCRIPTION.error()
    return {"command": name[1], "description": description}


def _scope(call: Call) -> Scope:
    wish = call.params.nested("scope", Refusal.SCOPE_JSON)
    if wish is None:
        return DEFAULT
    if not isinstance(wish, dict):
        raise Refusal.SCOPE.error(reason="BotCommandScope must be an Object")
    kind = wish.get("type")
    if not isinstance(kind, str):
        raise Refusal.SCOPE.error(reason='Can\'t find field "type"')
    if kind in PLAIN_SCOPES:
        return (kind, None, None)
    if kind not in {"chat", "chat_administrators", "chat_member"}:
        raise Refusal.SCOPE.error(reason="Unsupported type specified")
    inner = Call(call.world, Params(wish))
    if not inner.params.text("chat_id"):
        raise Refusal.SCOPE.error(reason="Empty chat_id specified")
    chat = inner.chat()
    call.chat_id = chat.id
    if kind != "chat_member":
        return (kind, chat.id, None)
    user_id = inner.params.whole("user_id")
    if user_id <= 0:
        raise Refusal.SCOPE.error(reason="Invalid user_id specified")
    return (kind, chat.id, user_id)
