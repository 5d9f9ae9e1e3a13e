"""What single settings must look like; each check gives the value back or raises `ValueError`."""

import difflib
import ipaddress
import re
from urllib.parse import SplitResult, urlsplit
from zoneinfo import available_timezones

from pydantic import SecretStr

from bot.model.source import SOURCE_ID


def http_url(value: str) -> str:
    """Check an address and take the slash off its end."""
    parts = split(value)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("expected an http:// or https:// address with a host")
    return value.rstrip("/")


def service_url(value: str) -> str:
    """Check the address of a service: one that holds no password, since addresses are shown."""
    parts = split(http_url(value))
    if parts is not None and (parts.username is not None or parts.query or parts.fragment):
        raise ValueError("expected an address without user, password, ? and #; there is `key` for secrets")
    return value.rstrip("/")


def checked_key(value: SecretStr) -> SecretStr:
    """Check a key: it travels in a header."""
    key = SecretStr(value.get_secret_value().strip())
    if not (key.get_secret_value().isascii() and (key.get_secret_value() + "x").isprintable()):
        raise ValueError("expected a key of plain letters, digits and signs")
    return key


def checked_pair(value: str) -> str:
    if not re.fullmatch("[a-z]{2,3}-[a-z]{2,3}", value):
        raise ValueError("expected two languages: from-into, like ru-fr")
    return value


def checked_variant(value: str) -> str:
    if not re.fullmatch("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})+", value):
        raise ValueError("expected a variant of a language, like PT-BR")
    return value.upper()


def split(url: str) -> SplitResult | None:
    """Take an address apart; None for one that can't be: the error's own text may quote a password."""
    try:
        return urlsplit(url)
    except ValueError:
        return None


def checked_proxy_url(value: SecretStr) -> SecretStr:
    if value.get_secret_value() not in ("", "none"):
        http_url(value.get_secret_value())
    return value


def checked_zone(value: str) -> str:
    if value not in available_timezones():
        close = difflib.get_close_matches(value, sorted(available_timezones()), n=1, cutoff=0.5)
        raise ValueError(f"not a time zone name{f', did you mean {close[0]}?' if close else ''}")
    return value


def checked_network(value: str) -> str:
    try:
        ipaddress.ip_network(value)
    except ValueError:
        raise ValueError("expected an address or network such as 192.168.1.0/24") from None
    return value


def checked_token(value: SecretStr) -> SecretStr:
    number, colon, secret = value.get_secret_value().partition(":")
    if value.get_secret_value() and not (number.isdecimal() and colon and secret.isascii() and secret):
        raise ValueError("expected the token that @BotFather gave, like 123456:ABC-DEF")
    return value


def checked_database_url(value: SecretStr) -> SecretStr:
    url = value.get_secret_value()
    scheme, separator, _ = url.partition("://")
    known = separator and scheme.partition("+")[0] in ("sqlite", "postgresql", "postgres")
    if url and not (known and split(url)):
        raise ValueError("expected sqlite:///path or postgresql://user:password@host/name, or nothing")
    return value


def checked_source_id(value: str) -> str:
    """Check a source's id; "" leaves it to be made of the address."""
    if value and not SOURCE_ID.fullmatch(value):
        raise ValueError("expected at most 48 lower-case letters, digits and hyphens, like le-monde")
    return value


def checked_pattern(value: str) -> str:
    """Check a regular expression: https://github.com/google/re2/wiki/Syntax"""
    import re2  # only settings with patterns need it

    try:
        re2.compile(value)
    except re2.error as error:
        said = error.args[0] if error.args else ""
        reason = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
        raise ValueError(f"not a regular expression that RE2 knows: {reason}") from None
    return value


def checked_selector(value: str) -> str:
    """Check a CSS selector; "" is none."""
    from cssselect import HTMLTranslator, SelectorError  # only lists need it

    try:
        if value:
            HTMLTranslator().css_to_xpath(value)
    except SelectorError as error:
        raise ValueError(f"not a CSS selector: {error}") from None
    return value
