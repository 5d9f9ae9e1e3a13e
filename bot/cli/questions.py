"""Questions at the terminal: nonsense is said to be that, and asked again."""

import locale
import os
from collections.abc import Callable, Sequence
from typing import TypeVar

import typer
from tzlocal import get_localzone_name

from bot.config.values import checked_zone
from bot.locale.catalogue import Localiser
from bot.locale.languages import INTERFACE_LANGUAGES, InterfaceLanguage, interface_language

T = TypeVar("T")

_LONGEST = 200


def ask_token() -> str:
    """Ask for the bot's token without showing it."""
    typer.echo("In Telegram, write /newbot to @BotFather: it asks for a name and gives you a token.")
    return str(typer.prompt("The bot's token (not shown)", hide_input=True)).strip()


def ask_languages() -> tuple[InterfaceLanguage, ...]:
    """Ask for the languages of the news, the interface's first."""
    languages: tuple[InterfaceLanguage, ...] = typer.prompt(
        f"Languages ({', '.join(INTERFACE_LANGUAGES)}; the interface speaks the first)",
        default=wished_language(),
        value_proc=_again(read_languages),
    )
    return languages


def ask_time_zone() -> str:
    """Ask for the zone of the dates shown; propose the machine's."""
    return str(typer.prompt("Time zone", default=machine_zone(), value_proc=_again(checked_zone)))


def ask_contact() -> str:
    """Ask for what sites may see of the operator."""
    return str(
        typer.prompt(
            "Your web or mail address, for the sites that are read (Enter for none)",
            default="",
            show_default=False,
            value_proc=_again(checked_contact),
        )
    )


def read_languages(typed: str) -> tuple[InterfaceLanguage, ...]:
    """Read language codes with commas or spaces between them.

    Raises:
        ValueError: One is not spoken here, or there is none.
    """
    codes = typed.replace(",", " ").lower().split()
    known = {code: code for code in INTERFACE_LANGUAGES}
    wrong = [code for code in codes if code not in known]
    if wrong or not codes:
        raise ValueError(f"{' '.join(wrong) or 'none'}: choose among {', '.join(INTERFACE_LANGUAGES)}")
    return tuple(dict.fromkeys(known[code] for code in codes if code in known))


def checked_contact(typed: str) -> str:
    """Check a contact; it goes into a header of HTTP.

    Raises:
        ValueError: It can't stand there.
    """
    contact = typed.strip()
    if not (contact.isascii() and contact.isprintable() and len(contact) <= _LONGEST):
        raise ValueError(f"expected at most {_LONGEST} plain characters, like https://example.org/bot")
    return contact


def machine_zone() -> str:
    """Name the machine's time zone; UTC when it has none that others know."""
    try:
        return checked_zone(get_localzone_name()).removeprefix("Etc/")
    except (LookupError, ValueError, OSError):
        return "UTC"


def wished_language() -> InterfaceLanguage:
    """Guess the interface language from the terminal's."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return interface_language(next(filter(None, names), None) or locale.getlocale()[0])


def named(languages: Sequence[str]) -> str:
    """Name languages in English."""
    return ", ".join(Localiser("en").language_name(code) for code in languages)


def _again(check: Callable[[str], T]) -> Callable[[str], T]:
    """Make a check that has the question asked again."""

    def checked(typed: str) -> T:
        try:
            return check(typed)
        except ValueError as error:
            raise typer.BadParameter(str(error)) from None

    return checked
