"""Names of authors out of bylines in French, English and Russian."""

import re
from collections.abc import Iterable

from bot.text.clean import line

_PREFIX = re.compile(
    r"^(?:(?:(?:re)?written|posted|published|reported|reporting|story|words|text|edited"
    r"|publié|écrit|propos recueillis|un article)\s+)?"
    r"(?:by|par|von|автор(?:ы)?|текст|от|de la rédaction de)\s*:?\s+"
    r"|^(?:authors?|auteurs?|автор(?:ы)?|текст)\s*:\s*",
    re.IGNORECASE,
)
_SPLIT = re.compile(
    r"\s*(?:;|\||•|·|\s/\s|,(?!\s*(?:jr|sr|ph\.?d|md)\b)|\s(?:and|et|und|y|и|&|avec|with)\s)\s*",
    re.IGNORECASE,
)
_NOT_A_NAME = re.compile(
    r"https?:|www\.|@|\d{3}|[{}<>\[\]=]|^(?:admin|administrator|editor|webmaster|unknown|none|null|author|auteur|автор|by|par"
    r"|staff|share|follow|home|login|read more)$",
    re.IGNORECASE,
)
_TRAILER = re.compile(r"\s*[-–—(|,].*$")
_DATED = re.compile(
    r"\s+(?:updated|published|posted|publiée?|mise? à jour|modifiée?|опубликовано)\b.*$", re.IGNORECASE
)


_AGENCY = re.compile(r"AFP|AP|Reuters|dpa|EFE|ANSA|Xinhua|TASS|ТАСС|CNA|UPI")
"""After one of these a name in capitals is a place: "AFP, MANILA"."""


def author_names(texts: Iterable[str]) -> tuple[str, ...]:
    """Clean bylines into names, each once, in order; what can't be a name is dropped."""
    found: dict[str, str] = {}
    for text in texts:
        for part in _SPLIT.split(_PREFIX.sub("", line(text))):
            name = _clean(part)
            if name and not (found and _is_place(name, next(iter(found.values())))):
                found.setdefault(name.casefold(), name)
    return tuple(list(found.values())[:20])


def _is_place(name: str, before: str) -> bool:
    return len(name) > 5 and name.isupper() and _AGENCY.fullmatch(before) is not None


def _clean(text: str) -> str | None:
    name = _DATED.sub("", _PREFIX.sub("", text.strip()))
    if " - " in name or " | " in name or "(" in name:
        name = _TRAILER.sub("", name)
    name = name.strip(" .,:;·•–—-|/\"'")
    if not 2 <= len(name) <= 70 or _NOT_A_NAME.search(name) or len(name.split()) > 8:
        return None
    return name if any(char.isalpha() for char in name) else None
