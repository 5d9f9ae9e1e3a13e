"""Three clients in one world, and what it means that they read the same answers."""

import datetime
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pydantic
import telegram

from bot.sandbox import Sandbox, SandboxClient
from bot.sandbox.player import Person

if TYPE_CHECKING:
    import aiogram

# Fields newer than the oldest client that is allowed here; any other unknown field is a mistake of ours.
NEWER = {"can_send_welcome_messages"}
VARYING = frozenset({"message_id", "file_id", "file_path"})
HTML = "<b>Météo 🌦</b>: <a href='https://example.org/m'>demain</a> <tg-spoiler>non</tg-spoiler> #pluie"
KEYBOARD = {
    "inline_keyboard": [
        [{"text": "1", "callback_data": "open:1"}, {"text": "2", "callback_data": "open:2"}],
        [{"text": "Original", "url": "https://example.org/m"}],
        [
            {"text": "Copier", "copy_text": {"text": "Météo"}},
            {"text": "Chercher", "switch_inline_query": "pluie"},
        ],
    ]
}


@dataclass
class Three:
    """The three clients and the world they share."""

    ptb: telegram.Bot
    gram: "aiogram.Bot"
    raw: Any
    sandbox: Sandbox
    client: SandboxClient
    ann: Person
    group: int

    async def same(
        self,
        method: str,
        params: dict[str, Any],
        ptb: Callable[[], Awaitable[Any]],
        gram: Callable[[], Awaitable[Any]],
        *,
        result: Any = None,
        varying: frozenset[str] | set[str] = frozenset(),
    ) -> Any:
        """Call through all three and check that each understood every field of the answer.

        Fields that are `varying` differ from call to call.
        """
        plain = await self.raw(method, **params)
        by_ptb, by_gram = await ptb(), await gram()
        covers(plain, ptb_json(by_ptb), f"{method} by python-telegram-bot", varying)
        covers(plain, gram_json(by_gram), f"{method} by aiogram", varying)
        if result is not None:
            assert plain == result
        return plain


def ptb_json(value: Any) -> Any:
    """Return what python-telegram-bot understood; a field that it does not know fails the test."""
    if isinstance(value, tuple | list):
        return [ptb_json(item) for item in value]
    if not isinstance(value, telegram.TelegramObject):
        return value
    no_unknown_to_ptb(value)
    return value.to_dict()


def no_unknown_to_ptb(value: Any) -> None:
    if isinstance(value, tuple | list):
        for item in value:
            no_unknown_to_ptb(item)
    elif isinstance(value, telegram.TelegramObject):
        assert set(value.api_kwargs) <= NEWER, f"{type(value).__name__} does not know {value.api_kwargs}"
        for name in value.__slots__:
            no_unknown_to_ptb(getattr(value, name, None))


def gram_json(value: Any) -> Any:
    """Return what aiogram understood; a field that it does not know fails the test."""
    if isinstance(value, tuple | list):
        return [gram_json(item) for item in value]
    if not isinstance(value, pydantic.BaseModel):
        return value
    no_unknown_to_gram(value)
    return value.model_dump(mode="python", by_alias=True, exclude_none=True, warnings=False)


def no_unknown_to_gram(value: Any) -> None:
    if isinstance(value, tuple | list):
        for item in value:
            no_unknown_to_gram(item)
    elif isinstance(value, pydantic.BaseModel):
        unknown = set(value.model_extra or ()) - NEWER
        assert not unknown, f"{type(value).__name__} does not know {unknown}"
        for name in type(value).model_fields:
            no_unknown_to_gram(getattr(value, name))


def covers(plain: Any, parsed: Any, where: str, varying: frozenset[str] | set[str]) -> None:
    """Check that all of a plain answer is in its parsed form (numbers of messages differ by call)."""
    if isinstance(plain, dict):
        for key, value in plain.items():
            aliases = [name for name in (key, f"{key}_user") if name in parsed]
            assert aliases, f"{where}: {key} is lost"
            if key in VARYING | varying:
                assert isinstance(parsed[aliases[0]], type(value)), where
            else:
                covers(value, parsed[aliases[0]], f"{where}.{key}", varying)
    elif isinstance(plain, list):
        assert len(plain) == len(parsed), where
        for item, twin in zip(plain, parsed, strict=True):
            covers(item, twin, where, varying)
    elif isinstance(parsed, datetime.datetime):
        assert plain == int(parsed.timestamp()), where
    else:
        assert plain == parsed, where
