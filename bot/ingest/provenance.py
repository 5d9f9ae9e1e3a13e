"""Where the words come from: relays' own notices, relay names, and "Headline — OUTLET Section" titles."""

import re
import tomllib
from dataclasses import dataclass
from importlib import resources

from bot.ingest.outlets import INSTITUTIONS, KNOWN_OUTLETS, OUTLET_WORDS, SECTION_WORDS
from bot.model.article import Provenance, ProvenanceKind
from bot.text.clean import line

_LONGEST_NOTICE = 900
_LONGEST_IN_FULL = 250
_LONGEST_NAME = 60


def _concept(name: str) -> re.Pattern[str]:
    return re.compile("|".join(_CONCEPTS[name]), re.IGNORECASE)


# A notice is recognised by what it says, not by its sentence: somebody (we, this site, this text) passes the
# text on or translates it, and does so by machine or without a human hand.
_CONCEPTS: dict[str, list[str]] = tomllib.loads(
    (resources.files("bot.ingest") / "provenance.toml").read_text(encoding="utf-8")
)
_TRANSLATE, _RELAY, _MACHINE, _NO_HUMAN, _SELF, _ELSEWHERE = map(
    _concept, ("translate", "relay", "machine", "no_human", "itself", "elsewhere")
)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|„[^“]*“|\"[^\"]*\"")
_NAMED = re.compile(
    r"(?:tradui\w+|relay\w+|transmise?s?|republi\w+|diffusée?s?|translated|republished|transmitted|(?:пере|ретранс)\w+)"
    r"(?:\s+(?:and|et|и)\s+\w+)?(?:\s+(?:automatiquement|automatically|автоматически))?\s+(?:par|by|via|каналом|сайтом|порталом|лентой|сервисом)\s+"
    r"[«“\"]?(?P<name>[A-ZА-ЯЁÀ-Ý0-9][\w.’'-]*(?:\s+[A-ZА-ЯЁÀ-Ý0-9][\w.’'-]*){0,4})",
)
_TRAILING_DASH = re.compile(r"\s+(?P<mark>[—–|·•]|-)\s+(?P<name>[^—–|·•]{2,80})$")
_SMALL_WORDS = frozenset(
    (
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "l",
        "et",
        "en",
        "d",
        "the",
        "of",
        "and",
        "for",
        "и",
        "в",
        "на",
        "по",
        "о",
        "a",
        "à",
        "au",
        "aux",
    )
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Notice:
    """A relay's own words about what it does to the text."""

    text: str
    kind: ProvenanceKind
    relay: str | None = None
    """The relay's name where the notice itself tells it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TitleParts:
    """A page title taken apart."""

    headline: str
    outlet: str | None = None
    section: str | None = None


def recognise_notice(text: str) -> Notice | None:
    """Tell whether a paragraph is a site's notice that it passes on or translates texts by machine."""
    if not 20 <= len(text) <= _LONGEST_NOTICE:
        return None
    own = " ".join(part for part in _sentences(_QUOTED.sub(" ", text)) if not _ELSEWHERE.search(part))
    translates, relays = _TRANSLATE.search(own), _RELAY.search(own)
    machine, no_human = _MACHINE.search(own), _NO_HUMAN.search(own)
    if not (translates or relays) or not (machine or no_human):
        return None
    # Some call themselves by name. Who says all of it in a breath says what it does, not what happened.
    in_full = translates and relays and machine and no_human and len(text) <= _LONGEST_IN_FULL
    if not _SELF.search(own) and not in_full:
        return None
    kind = (
        ProvenanceKind.MACHINE_TRANSLATION
        if translates and _translated_by_machine(own)
        else ProvenanceKind.RELAY
    )
    named = _NAMED.search(own)
    return Notice(text=line(text), kind=kind, relay=named["name"].rstrip(".,") if named else None)


def relay_name(text: str) -> str | None:
    """Take a short line beside a notice as the relay's name: no sentence, no prompt."""
    name = line(text).strip("—–-|•· ")
    if not 2 <= len(name) <= _LONGEST_NAME or name[-1] in ".:;!?…," or len(name.split()) > 7:
        return None
    return name if name[0].isupper() or name[0].isdigit() else None


def provenance_of(notice: Notice | None, relay: str | None) -> Provenance:
    """Build the provenance that a notice (or none) amounts to."""
    if notice is None:
        return Provenance()
    return Provenance(kind=notice.kind, relayed_by=notice.relay or relay, notice=notice.text)


def split_title(title: str, *, site: str | None = None) -> TitleParts:
    """Take "Headline — OUTLET Section" apart; a dash that belongs to the headline stays in it.

    `site` is the name that the page gives itself: a last part that equals it is never headline.
    """
    match = _TRAILING_DASH.search(title)
    if match is None or match.start() < 3:
        return TitleParts(headline=title)
    headline, name, mark = title[: match.start()].rstrip(), match["name"].strip(), match["mark"]
    if site and _same_name(name, site):
        inner = split_title(headline)
        if inner.outlet is not None:
            return inner
        return TitleParts(headline=headline, outlet=site)
    outlet, section = _outlet_and_section(name)
    if outlet is None and mark in "|·•" and _looks_like_name(name):
        outlet = name
    if outlet is None:
        return TitleParts(headline=title)
    return TitleParts(headline=headline, outlet=outlet, section=section)


def _translated_by_machine(text: str) -> bool:
    """Tell "translated by machine" from "the translation (by people) is passed on automatically"."""
    return any(
        _MACHINE.search(sentence) or _NO_HUMAN.search(sentence)
        for sentence in _sentences(text)
        if _TRANSLATE.search(sentence)
    )


def _sentences(text: str) -> list[str]:
    return _SENTENCE_END.split(text)


def _outlet_and_section(name: str) -> tuple[str | None, str | None]:
    """Split the part after a title's last dash into outlet and section; no outlet when it isn't one."""
    folded = name.casefold()
    for known in KNOWN_OUTLETS:
        if folded == known.casefold():
            return name, None
        if folded.startswith(known.casefold() + " "):
            rest = name[len(known) :].strip(" :,-–—/")
            return (name[: len(known)], rest) if _looks_like_section(rest) else (None, None)
    words = name.split()
    for at in range(1, len(words)):
        head = words[:at]
        is_section = words[at][0].isupper() and words[at].casefold().strip(",:&") in SECTION_WORDS
        if is_section and head[-1].casefold() not in _SMALL_WORDS and _looks_like_name(" ".join(head)):
            return " ".join(head), " ".join(words[at:])
    first = words[0]
    if _is_acronym(first) and len(words) > 1 and _looks_like_section(" ".join(words[1:])):
        return first, " ".join(words[1:])
    if _looks_like_name(name) and (
        {word.casefold() for word in words} & OUTLET_WORDS or re.search(r"\w\.\w{2,}$", name)
    ):
        return name, None
    return None, None


def _is_acronym(word: str) -> bool:
    return 2 <= len(word) <= 6 and word.isupper() and word.isalnum() and word not in INSTITUTIONS


def _looks_like_name(text: str) -> bool:
    """Tell a proper name: every word capitalised but the small ones, and few of them."""
    words = text.split()
    if not 1 <= len(words) <= 5 or text in INSTITUTIONS:
        return False
    if len(words) == 1 and words[0].casefold() in _SMALL_WORDS | {"un", "une", "an"}:
        return False
    small = _SMALL_WORDS | OUTLET_WORDS
    return words[0][0].isalnum() and all(
        word[0].isupper() or word[0].isdigit() or word.casefold() in small or word == "&" for word in words
    )


def _looks_like_section(text: str) -> bool:
    return (
        bool(text)
        and len(text) <= 60
        and len(text.split()) <= 7
        and text[0].isupper()
        and text[-1] not in ".!?…"
    )


def _same_name(one: str, other: str) -> bool:
    def bare(text: str) -> str:
        return re.sub(r"\W+|^the\b|^le\b|\.\w{2,4}$", "", text.casefold())

    return bare(one) == bare(other) != ""
