"""Command menus by scope and language: https://core.telegram.org/bots/api#botcommandscope."""

from collections.abc import Iterator

from bot.sandbox.chats import Chat
from bot.sandbox.rights import RULING

Menu = list[dict[str, str]]
Scope = tuple[str, int | None, int | None]

PLAIN_SCOPES = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
DEFAULT: Scope = ("default", None, None)


class Commands:
    """Menus; a scope is its type, chat id and user id."""

    def __init__(self) -> None:
        self._menus: dict[tuple[Scope, str], Menu] = {}

    def set(self, scope: Scope, language: str, menu: Menu, /) -> None:
        """Set a menu; an empty one removes it."""
        if menu:
            self._menus[scope, language] = menu
        else:
            self.remove(scope, language)

    def get(self, scope: Scope, language: str, /) -> Menu:
        """Return exactly the menu of this scope and language."""
        return self._menus.get((scope, language), [])

    def remove(self, scope: Scope, language: str, /) -> None:
        """Remove the menu of this scope and language."""
        self._menus.pop((scope, language), None)

    def seen(self, chat: Chat, user_id: int, language: str, /) -> Menu:
        """Return the menu that a user sees in a chat: narrowest scope first, their language before none."""
        for scope in _scopes(chat, user_id):
            for code in dict.fromkeys((language, "")):
                if menu := self._menus.get((scope, code)):
                    return menu
        return []


def _scopes(chat: Chat, user_id: int) -> Iterator[Scope]:
    if chat.type == "private":
        yield ("chat", chat.id, None)
        yield ("all_private_chats", None, None)
    else:
        rules = chat.status(user_id) in RULING
        yield ("chat_member", chat.id, user_id)
        if rules:
            yield ("chat_administrators", chat.id, None)
        yield ("chat", chat.id, None)
        if rules:
            yield ("all_chat_administrators", None, None)
        yield ("all_group_chats", None, None)
    yield DEFAULT
