"""News agencies' credits: at an article's end, in its dateline, among its authors."""

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import resources

_SPELLINGS: dict[str, str] = tomllib.loads(
    (resources.files("bot.ingest.pages") / "agencies.toml").read_text(encoding="utf-8")
)["agencies"]
_ONE = "(?:" + "|".join(_SPELLINGS.values()) + ")"
_NAMED = tuple((name, re.compile(rf"(?<!\w)(?:{spelling})(?!\w)")) for name, spelling in _SPELLINGS.items())
_AND = r"\s?(?:,|/|;|&|-|\+|\b(?:et|and|и|und)\b)\s?"
_MANY = rf"(?<!\w){_ONE}(?!\w)(?:{_AND}{_ONE}(?!\w)){{0,3}}"
_WITH = (
    r"(?i:avec|with (?:inputs?|files|reporting) (?:from|by)|with|par|by|from|via|sources?|источники?|с"
    r"|(?:по )?(?:материалам|данным|сообщению|информации))"
)
_CAPITAL = r"[A-ZА-ЯЁÀ-Ý0-9][\w.’'-]{0,25}"
_NAME = rf"(?:{_CAPITAL}(?: (?:{_CAPITAL}|de|du|des|la|le|les|of|the|&)){{0,4}}|[a-zà-ý]{{4,15}})"
_SIGNED = re.compile(
    rf"[\W_]*(?:\(c\)\s?)?"
    rf"(?:(?:{_WITH}|{_NAME} ?(?:{_WITH}|[,/]|(?i:et|and|и)))\s?:?\s?(?:l['’]|agences? |агентств\w+ )?)?"
    rf"{_MANY}(?:\s?[/,-]\s?[\w.]{{2,12}})?[\W_]*"
)
"""A line that is nothing but a credit: "(avec AFP)", "Le Monde avec AFP et Reuters", "Источник: ТАСС"."""
_TAIL = re.compile(
    rf"\s*(?:[(\[/](?:{_WITH}\s?:?\s)?{_MANY}(?:\s?/\s?[\w.]{{2,12}})?[)\]/]\.?"
    rf"|(?<=[.!?…»”\"])\s+(?:[-–—]\s*)?(?:{_WITH}\s?:?\s)?{_MANY}\.?)$"
)
_DATELINE = re.compile(
    rf"[\W_]*(?:[\w.,’' -]{{2,60}}?)?\s?"
    rf"(?:[(/]\s?{_MANY}(?:\s?/[\w .]{{2,20}})?\s?[)/]\.?\s?[-–—.:]|[-–—]\s{_MANY}\.\s)"
)
_DATELINE_ALONE = re.compile(rf"[(/]\s?{_MANY}\s?[)/]\s?[-–—.:]+\s")
_INITIALS = re.compile(r"[(\[]?[a-z]{2,5}(?:[-/][a-z]{2,5}){1,7}[)\]]?\.?")
_STAFF = re.compile(
    r"[\W_]*(?:additional )?(?:reporting|writing|editing|compiled|edited|written|reported|graphics)"
    r" by\s+(?=[A-Z])",
    re.IGNORECASE,
)
_STAFF_WORDS = re.compile(
    r"(?:[A-ZÀ-Ý][\w.'’-]*|and|in|by|at|for|the|of|with|de|van|von|el|al|bin|reporting|editing|writing"
    r"|compiled|additional|edited|written|newsroom|bureau|desk)[,;:.)]*"
)
_STAFF_ABROAD = re.compile(
    r"[(\[].{0,250}\b(?:édité par|version française|rédigé par|reportage de|service français"
    r"|репортаж|редактор\w*|перев[её]л\w*)\b.{0,250}[)\]]\.?",
    re.IGNORECASE,
)
_LAST = 4
"""Paragraphs at an article's end among which credits stand."""
_LONGEST_SIGNED = 70
_LONGEST_STAFF = 500


@dataclass(frozen=True, kw_only=True, slots=True)
class Credited:
    """An article's paragraphs without the credits at their end, and whom these named."""

    paragraphs: tuple[str, ...]
    agency: str | None = None


def agencies_in(text: str) -> tuple[str, ...]:
    """Name the agencies that a credit names, in order."""
    found = [(match.start(), name) for name, pattern in _NAMED if (match := pattern.search(text))]
    return tuple(name for _, name in sorted(found))


def take_credits(paragraphs: Sequence[str]) -> Credited:
    """Take agencies' credits off an article's end, and read its dateline, which stays."""
    kept = list(paragraphs)
    named: dict[str, None] = {}
    for at in range(len(kept) - 1, max(0, len(kept) - 1 - _LAST), -1):
        rest, agencies = _without_credit(kept[at])
        named.update(dict.fromkeys(agencies))
        if rest != kept[at]:
            kept[at] = rest
    if not named and kept:
        named.update(dict.fromkeys(dateline_agencies(kept[0])))
    return Credited(paragraphs=tuple(part for part in kept if part), agency=", ".join(named) or None)


def dateline_agencies(text: str) -> tuple[str, ...]:
    """Name the agencies of a dateline: "PARIS (Reuters) - …", "МОСКВА, 5 мая. /ТАСС/. …"."""
    head = text[:120]
    match = _DATELINE.match(head) or _DATELINE_ALONE.match(head)
    return agencies_in(match.group()) if match is not None else ()


def credited_authors(authors: Iterable[str]) -> str | None:
    """Name the agencies among an article's authors: "AFP", "Le Monde avec AFP"."""
    named = {name: None for text in authors if _SIGNED.fullmatch(text[:200]) for name in agencies_in(text)}
    return ", ".join(named) or None


def is_signature(text: str) -> bool:
    """Tell a line that is nothing but a credit."""
    return len(text) <= _LONGEST_SIGNED and text[-1] not in "!?" and _SIGNED.fullmatch(text) is not None


def _without_credit(text: str) -> tuple[str, tuple[str, ...]]:
    """Take the credit out of one paragraph; nothing is left of one that is all credit."""
    if is_signature(text):
        return "", agencies_in(text)
    if len(text) <= 40 and _INITIALS.fullmatch(text):
        return "", ()
    if len(text) <= _LONGEST_STAFF and _is_staff(text):
        return "", agencies_in(text) or (("Reuters",) if "diting by" in text and "by" in text[:40] else ())
    tail = text[-90:]
    if (match := _TAIL.search(tail)) is not None:
        rest = (text[: len(text) - len(tail)] + tail[: match.start()]).rstrip()
        if match.group().endswith(".") and rest and rest[-1] not in ".!?…»”":
            rest += "."
        return rest, agencies_in(match.group())
    return text, ()


def _is_staff(text: str) -> bool:
    """Tell "Reporting by …; Editing by …", in French and Russian too, from a sentence that begins alike."""
    if _STAFF_ABROAD.fullmatch(text):
        return True
    if _STAFF.match(text) is None:
        return False
    bare = text.strip("() ")
    return all(_STAFF_WORDS.fullmatch(word) for word in bare.replace("—", " ").replace("-", " ").split())
