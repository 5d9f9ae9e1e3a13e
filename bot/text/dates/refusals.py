"""What looks like a date and is none: names, titles, habits, and today as nowadays."""

import re
from datetime import date
from typing import Final

from bot.text.dates.beside import Said, Verbs, clause_around
from bot.text.dates.grammar import Grammar
from bot.text.dates.resolve import Parts

_FIRST_WORDS: Final = ("d1", "days", "m1", "m2", "w1", "w2")
_YEAR: Final = re.compile(r"(?<![\w.,/-])(?:1[5-9]|20)\d\d(?![\w/-]|[.,]\d)")
_OPENING: Final = '«“„‘"‹'
_CLOSING: Final = re.compile(r"[»”“’\"›]")
_LONGEST_TITLE: Final = 70
_AROUND: Final = 30
"""Characters on each side in which all being capitals tells nothing."""
_LONGEST_DATELINE: Final = 50
_CONTRAST: Final = 150
"""Characters within which "in 1998" makes "today" mean our days."""
_QUOTED: Final = 300
"""Characters before "today" within which an open quotation mark is looked for."""
_DATELINE: Final = re.compile(r"\W{0,3}[^\W\d_a-zа-яё][\w.'’ -]{1,30}(?:\([^)]{1,30}\))?,\s?")
_AFTER_DATELINE: Final = re.compile(
    r"\.?(?:\s?$|\s?[—–/(]|\s-\s|\s?[,.]\s?[A-ZА-ЯЁ]\w+\.?(?:\s?[—–/]|\s-\s|$))"
)
_WE_TODAY: Final = re.compile(
    r",?\s(?:ils?|elles?|on|je|nous|vous|les gens|c['’]est|personne|people|everyone|we|you|"
    r"there['’]s|мы|все|люди|каждый|никто)\b",
    re.IGNORECASE,
)
"""How speakers go on after a "today" that is no day."""
_WORD: Final = re.compile(r"[^\W\d_][\w’'-]*")


def is_date(match: re.Match[str], grammar: Grammar) -> bool:
    """Refuse names, titles and habits: "rue du 8 Mai", "Good Friday", "The Sunday Herald", "every Friday"."""
    text = match.string
    if not _written_as_dates_are(match, grammar) or grammar.never_after.match(text, match.end()):
        return False
    first = min(
        (match.start(name) for name in _FIRST_WORDS if _took_part(match, name)), default=match.start()
    )
    before = text[max(0, first - 40) : first]
    if grammar.never_before.search(before):
        return False
    groups = match.re.groupindex
    alone = "w1" in groups and match["w1"] and not _took_part(match, "m1") and not _took_part(match, "m2")
    if alone and (match["w1"].endswith(".") or grammar.habit.search(before)):
        return False
    if grammar.language.capitals and alone and _named(match):
        return False
    return not _in_title(match, grammar) and not _is_dateline(match)


def _is_dateline(match: re.Match[str]) -> bool:
    """Tell where and when an agency wrote: "MILAN, Nov 17 — …"."""
    text, start = match.string, match.start()
    if start > _LONGEST_DATELINE or not _DATELINE.fullmatch(text, 0, start):
        return False
    return _AFTER_DATELINE.match(text, match.end()) is not None


def _took_part(match: re.Match[str], name: str) -> bool:
    return name in match.re.groupindex and match[name] is not None


def _written_as_dates_are(match: re.Match[str], grammar: Grammar) -> bool:
    """Look at capitals: May who is somebody, the planet Mars."""
    text, capitals = match.string, grammar.language.capitals
    for name in ("m1", "m2", "w1", "w2"):
        said = match[name] if _took_part(match, name) else None
        if said and said[0].isalpha() and said[0].isupper() != capitals:
            start = match.start(name)
            opens = start < _AROUND and not text[:start].strip(" «»“”„\"'’(—–-")
            if capitals or not (opens or text[max(0, start - _AROUND) : start + _AROUND].isupper()):
                return False
    return True


def _named(match: re.Match[str]) -> bool:
    """Tell a name by the capital after a weekday: "the Sunday Times", "Friday Night Dinners"."""
    text = match.string
    if text[max(0, match.start() - _AROUND) : match.end() + _AROUND].isupper():
        return False
    said = match.group()
    follows = text[match.end() : match.end() + 2]
    capital = follows[:1] == " " and follows[1:].isupper()
    before = text[max(0, match.start("w1") - 4) : match.start("w1")].lower()
    article = before.endswith((" the ", "’s ", "'s ")) or before == "the "
    return (capital and article) or (
        capital and said.split()[-1] in ("Night", "Morning", "Afternoon", "Evening")
    )


def _in_title(match: re.Match[str], grammar: Grammar) -> bool:
    """Tell short quotations that go on what was being said, with a capital: the film « Vendredi 13 »."""
    text = match.string
    opening = max(
        text.rfind(mark, max(0, match.start() - _LONGEST_TITLE), match.start() + 1) for mark in _OPENING
    )
    if opening < 0:
        return False
    closing = _CLOSING.search(text, match.end(), opening + _LONGEST_TITLE)
    if closing is None or _CLOSING.search(text, opening + 1, match.start()):
        return False
    content = text[opening + 1 : closing.start()].strip()
    words = _WORD.findall(content)
    if not words or not content[0].isupper() or len(words) > 8 or content[-1] in "!?.…,":
        return False
    if grammar.language.capitals and len(words) > 1:
        long = [word for word in words if len(word) > 3]
        return all(word[0].isupper() for word in long)
    before, after = text[max(0, opening - 3) : opening].rstrip(), text[closing.end() : closing.end() + 3]
    return before[-1:].isalnum() and not after.lstrip().startswith((",", "—", "–"))


def _is_quoted(text: str, start: int) -> bool:
    before = text[max(0, start - _QUOTED) : start]
    opened = before.count("«") + before.count("“") - before.count("»") - before.count("”")
    return opened > 0 or before.count('"') % 2 == 1


def is_age(start: int, end: int, text: str, verbs: Verbs, grammar: Grammar, today: date) -> bool:
    """Tell "today" or "tomorrow" that is an age, not a day: "today it has ten times that"."""
    for match in grammar.nowadays.finditer(text, max(0, start - 40), end + 80):
        if match.start() < end and start < match.end():
            return True
    words = text[start:end].lower().replace("’", "'").split()
    if not words or words[-1] not in grammar.language.ages:
        return False
    spoken, in_clause = _is_quoted(text, start), verbs.in_clause(start, end)
    if words[-1] != grammar.language.ages[0]:
        return spoken and not in_clause
    years = _YEAR.finditer(text, max(0, start - _CONTRAST), end + _CONTRAST)
    long_past = any(int(year.group()) < today.year - 1 for year in years)
    if (long_past or spoken or _WE_TODAY.match(text, end)) and not in_clause:
        return True
    return not grammar.happens.search(text, *clause_around(text, start, end))


def is_guessed(start: int, end: int, parts: Parts, said: Said, text: str, grammar: Grammar) -> bool:
    """Tell whether nothing beside a bare weekday says that the coming one is meant.

    News speaks of the days behind as often: "(order of Wednesday)".
    """
    if said != Said(None) or set(parts) != {"w1"}:
        return False
    return not grammar.present.search(text, *clause_around(text, start, end))
