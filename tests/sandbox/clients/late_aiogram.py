"""aiogram's types and errors, imported when one is first used: it takes two seconds."""

from importlib import import_module
from typing import Any


def __getattr__(name: str) -> Any:
    if not name[0].isupper():  # pytest asks every module for names of its own
        raise AttributeError(name)
    found = import_module("aiogram.exceptions" if name.startswith("Telegram") else "aiogram.types")
    return getattr(found, name)
