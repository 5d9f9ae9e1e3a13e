"""Where sentences begin and end."""

import re
from collections.abc import Iterator

import sentencex

from bot.model.sentence import Sentence

_SURROGATE = re.compile("[\ud800-\udfff]")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")

# A full stop after these does not end a sentence: titles, units, references, months.
_ABBREVIATIONS = {
    "fr": "m mm mt mme mlle dr pr me mgr st ste art al av apr env etc cf ex fig p pp vol no chap éd hab bd "
    "boul fg tél réf min max janv févr juil sept oct nov déc lun mar mer jeu ven sam dim j.-c c.-à-d p.-d.g",
    "en": "mr mrs ms dr prof rev gen col lt sgt capt cmdr adm gov sen rep pres hon st mt ft jr sr vs no nos "
    "vol pp p fig e.g i.e a.k.a approx est dept inc ltd co corp bros jan feb mar apr jun jul aug sep "
    "sept oct nov dec u.s u.k u.n e.u d.c",
    "ru": "г гг в вв см стр рис ул пр просп пер пл д кв обл р-н пос им св акад проф доц канд тов гр т.е т.к "
    "т.д т.п т.ч т.н и.о млн млрд тыс трлн руб коп долл кг км ок напр др янв февр апр авг сент окт нояб "
    "дек н.э",
}
_ABBREVIATED = {language: frozenset(words.split()) for language, words in _ABBREVIATIONS.items()}
# These may close a sentence too: a capital letter after them begins the next one.
_MAY_CLOSE = frozenset(
    {
        *("etc", "al", "jr", "sr", "inc", "ltd", "co", "corp", "u.s", "u.k", "u.n", "e.u", "d.c", "j.-c"),
        *(
            "г",
            "гг",
            "в",
            "вв",
            "млн",
            "млрд",
            "тыс",
            "трлн",
            "руб",
            "коп",
            "долл",
            "др",
            "т.д",
            "т.п",
            "н.э",
        ),
    }
)

_SEEN = 300
"""Characters before a proposed cut that decide about it."""
_WINDOW = 12_000
"""Characters that the segmenter gets at a time: unclosed quotation marks cost it the square of that."""
_OVERLAP = 1_000

_LAST_WORD = re.compile(r"([^\W\d_](?:[\w.-]*\w)?)\.\s*$")
_INITIAL = re.compile(r"(?:^|(?<!\d)[\s(«\"“„'’.-])[^\W\d_]\.\s*$")
_CONTINUES = re.compile(r"\s*(?:[—–-]\s*)?[a-zà-öø-ÿœа-яё0-9,;:)\]»”’%-]")
_CLOSERS = re.compile(r"\s*[»”\")\]’]+\s*$")
_WEEKDAY_OR_ZONE = re.compile(
    r"\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}T|GMT|UTC|Eastern|Pacific|Central)\b"
)
_HOUR = re.compile(r"\b[ap]\.m\.\s*$")
_GLUED = re.compile(r"(?<=[^\W\d_A-ZÀ-ÞА-ЯЁ]{3})[.!?…]+[»”\"]?(?=[«“\"]?[A-ZÀ-ÞŒА-ЯЁ][a-zà-öø-ÿœа-яё'’])")


def split_sentences(text: str, language: str | None = None) -> tuple[Sentence, ...]:
    """Cut a text into sentences with their offsets; blanks between them belong to none.

    A paragraph break always ends a sentence. A quotation of several sentences stays whole.
    """
    return tuple(
        sentence
        for paragraph in _PARAGRAPH.finditer(text)
        for sentence in _of_paragraph(paragraph.group(), paragraph.start(), language or "en")
    )


def _of_paragraph(text: str, offset: int, language: str) -> Iterator[Sentence]:
    abbreviated = _ABBREVIATED.get(language, _ABBREVIATED["en"])
    start = 0
    for cut in [*_cuts(text, language), len(text)]:
        if cut < len(text) and _goes_on(
            text[max(start, cut - _SEEN) : cut], text[cut : cut + 40], abbreviated
        ):
            continue
        piece = text[start:cut]
        stripped = piece.strip()
        if stripped:
            begin = offset + start + len(piece) - len(piece.lstrip())
            yield Sentence(text=stripped, start=begin, end=begin + len(stripped))
        start = cut


def _cuts(text: str, language: str) -> list[int]:
    """Propose places: the segmenter's, and those where a blank is missing after the full stop."""
    cuts: set[int] = set()
    start = 0
    while start < len(text):
        end = min(start + _WINDOW, len(text))
        found = [start + boundary["end_index"] for boundary in _boundaries(text[start:end], language)]
        if end < len(text):  # where a window ends, no sentence need do so: its last part is looked at again
            found = [cut for cut in found if cut < end - _OVERLAP]
            end = found[-1] if found else end
        cuts.update(found)
        start = end
    cuts.update(match.end() for match in _GLUED.finditer(text))
    cuts.discard(len(text))
    return sorted(cuts)


def _boundaries(text: str, language: str) -> list[dict[str, int]]:
    try:
        found: list[dict[str, int]] = sentencex.get_sentence_boundaries(language, text)
    except UnicodeEncodeError:  # it wants UTF-8, which knows no half of a surrogate pair
        found = sentencex.get_sentence_boundaries(language, _SURROGATE.sub("\ufffd", text))
    return found


def _goes_on(before: str, after: str, abbreviated: frozenset[str]) -> bool:
    """Tell whether the sentence continues over a proposed cut."""
    if _CLOSERS.fullmatch(before) or not any(character.isalnum() for character in before):
        return True
    if _CONTINUES.match(after) and not _ends_firmly(before, after):
        return True
    if _INITIAL.search(before) or (_HOUR.search(before) and _WEEKDAY_OR_ZONE.match(after)):
        return True
    last = _LAST_WORD.search(before)
    return bool(last and last.group(1).lower() in abbreviated - _MAY_CLOSE)


def _ends_firmly(before: str, after: str) -> bool:
    """A digit after a full stop begins a sentence: "… en 2012. 5 000 personnes …"."""
    return after.lstrip()[:1].isdigit() and before.rstrip()[-1:] in "!?…." and not _abbreviates_number(before)


def _abbreviates_number(before: str) -> bool:
    last = _LAST_WORD.search(before)
    return bool(last and len(last.group(1)) <= 4)
