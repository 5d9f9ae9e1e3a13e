"""What an admin types to add a source: an address, then what is known of it."""

import re
from dataclasses import dataclass
from typing import Any, Final

from pydantic import ValidationError

from bot.config.sources import SourceConfig
from bot.errors import UserError
from bot.model.source import SourceForm, SourceSettings

_WORD: Final = re.compile(r'(\w+):(?:"([^"]*)"|«\s*([^»]*?)\s*»|“([^”]*)”|(\S+))|(\S+)')
_KEYS: Final = {
    "outlet": "outlet", "média": "outlet", "издание": "outlet",
    "lang": "language", "language": "language", "langue": "language", "язык": "language",
    "section": "section", "rubrique": "section", "раздел": "section",
    "kind": "kind", "id": "id", "minutes": "minutes", "text": "text", "form": "form",
    "include": "include", "exclude": "exclude",
    "include_pattern": "include_patterns", "exclude_pattern": "exclude_patterns",
    "original": "prefer_original", "select": "select",
}  # fmt: skip
_LISTS: Final = frozenset(("include", "exclude", "include_patterns", "exclude_patterns"))
_SCHEMES: Final = frozenset(("http", "https"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """A source as it was asked for."""

    settings: SourceSettings
    named: bool
    """Its id was chosen by hand."""


def read_request(words: str, /) -> Request:
    """Read `ADDRESS outlet:"…" lang:fr …`.

    Raises:
        UserError: addsource-usage without an address; addsource-failed for one that is none; addsource-wrong,
            with the option and what is wrong.
    """
    address, told = "", dict[str, Any]()
    for match in _WORD.finditer(words):
        key = (match[1] or "").lower()
        looks_so = "." in match[0] or "://" in match[0]
        if match[6] or key in _SCHEMES or (key and key not in _KEYS and not address and looks_so):
            if address:
                raise UserError("addsource-wrong", option=match[0], detail="")
            address = match[0]
            continue
        name = _KEYS.get(key)
        if name is None:
            raise UserError("addsource-wrong", option=key, detail="")
        value = next(part for part in match.groups()[1:5] if part is not None)
        told[name] = (*told.get(name, ()), value) if name in _LISTS else value
    if not address:
        raise UserError("addsource-usage")
    if "select" in told:
        told = {"form": SourceForm.LIST, **told, "select": {"item": told["select"]}}
    try:
        return Request(settings=settings_from({**told, "url": address}), named="id" in told)
    except UserError as error:
        if error.args_for_text.get("option") != "url" or told.get("form") == SourceForm.LIST:
            raise  # of a list it is the selector that is missing
        raise UserError("addsource-failed", reason=f"not a valid address: {address}") from None


def settings_from(told: dict[str, Any], /) -> SourceSettings:
    """Make settings of what was told, as a `[[source]]` table would; never a folder of this machine.

    Raises:
        UserError: addsource-wrong, with the option and what is wrong.
    """
    try:
        settings = SourceConfig.model_validate(told).settings()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        option = ".".join(map(str, first["loc"])) or "url"
        why = first["msg"].removeprefix("Value error, ")
        # What the settings' own checks say is for people; what a pattern did not match is not.
        detail = why if first["type"] == "value_error" else ""
        raise UserError("addsource-wrong", option=option, detail=detail, why=why) from None
    if settings.form is SourceForm.FOLDER:
        raise UserError("addsource-wrong", option="form", detail="")
    return settings
