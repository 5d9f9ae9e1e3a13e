"""Texts that nobody writes, and what must hold for the analysis of any text."""

import random
import time
from collections.abc import Callable
from datetime import UTC, datetime

from bot.archive.enrich import analyse, find
from bot.model.article import Draft
from bot.text.sentences import split_sentences
from bot.text.stories.features import Features

LANGUAGES = ("fr", "en", "ru", "de", "zh", None)
PUBLISHED = datetime(2024, 5, 13, 8, tzinfo=UTC)
MOST_TERMS = 20
_PIECES = (
    *"«»“”„‟\"'‹›‘’-—–.,:;!?…()[]/%№§\n\t \u00a0\u202f\u200b\u200f\u202e\x00\ufeff\ud800",
    *("\n\n", "\r\n", " « ", " » ", "...", " - ", "…»", "?!", "1,5", "18:30", "18 h 30", "6 p.m.", "2 000"),
    *(
        "le 29 novembre",
        "du 29 au 30 mai",
        "next Tuesday",
        "on 5 June 2031",
        "в пятницу",
        "29 февраля",
        "31/02",
    ),
    *("à 18 h GMT", "at 99:99", "в 18:00 по Москве", "le 1er", "32 mai", "May", "mars", "второго", "hier"),
    *(", a-t-il déclaré", " said ", "Selon ", "according to ", "По словам ", " — сказал он. — ", "’s", "d'"),
    *(
        "Luc Ferrand",
        "Mme Vasseur",
        "U.S.",
        "J. R.",
        "Анна Лисицына",
        "IBM",
        "iPhone",
        "O'Brien",
        "М.",
        "Dr.",
    ),
    *("un projet de loi", "the harbour office", "новый трамвай", "שלום עולם", "مرحبا بالعالم", "你好世界"),
    *("e\u0301", "й", "İ", "ß", "ﬁ", "🙂", "👩\u200d🚀", "𝔘", "ไทย", "हिन्दी", "ё", "Œ", "x" * 30, "а" * 30),
)


def odd_text(chance: random.Random, length: int) -> str:
    """Put a text together of odd pieces, and of characters from anywhere."""
    pieces: list[str] = []
    size = 0
    while size < length:
        piece = chance.choice(_PIECES) if chance.random() < 0.8 else chr(chance.randrange(0x11_0000))
        if chance.random() < 0.5:
            piece = " " + piece
        if chance.random() < 0.02:
            piece *= chance.randrange(2, 40)
        pieces.append(piece)
        size += len(piece)
    return "".join(pieces)


def odd_draft(chance: random.Random, length: int) -> Draft:
    """Make a draft of odd texts."""
    return Draft(
        title=odd_text(chance, chance.randrange(120)),
        lead=odd_text(chance, chance.randrange(300)) if chance.random() < 0.5 else None,
        body=odd_text(chance, length),
        language=chance.choice(LANGUAGES),
        published=PUBLISHED if chance.random() < 0.7 else None,
    )


def _again(text: str, size: int) -> str:
    return text * (size // len(text) + 1)


_PROSE = {
    "fr": "Le ferry du Talmar reprendra la mer mardi prochain, a déclaré Anne Lowell, maire de Kersaint. ",
    "en": "The Talmar ferry will sail again next Tuesday, said Ann Lowell, the mayor of Kersaint. ",
    "ru": "Паром в Талмаре снова выйдет в море во вторник, сообщила мэр Керсена Анна Лоуэлл. ",
}
_QUOTED = {
    "fr": "« Nous ne partirons pas », a déclaré Luc Ferrand. ",
    "en": "“We will not leave,” said Luke Ferrand. ",
    "ru": "«Мы не уйдём», — сказал Лука Ферран. ",
}
HOSTILE: dict[str, Callable[[str, int], str]] = {
    "one sentence": lambda language, size: _again(_PROSE[language], size),
    "short paragraphs": lambda language, size: _again(_PROSE[language].strip() + "\n\n", size),
    "no sentence ends": lambda language, size: _again(_PROSE[language].replace(". ", " "), size),
    "no blanks": lambda language, size: _again(_PROSE[language].replace(" ", ""), size),
    "one letter": lambda _, size: "a" * size,
    "one capital": lambda _, size: "A " * (size // 2),
    "quotes": lambda language, size: _again(_QUOTED[language], size),
    "opening marks": lambda _, size: _again("« “ „ ", size),
    "closing marks": lambda _, size: _again("» ” “ ", size),
    "straight marks": lambda _, size: _again("\"' ", size),
    "a mark a word": lambda _, size: _again('"mot ', size),
    "dashes": lambda language, size: _again("\n— " + _PROSE[language], size),
    "names": lambda _, size: _again("Anne Lowell Marie Curie ", size),
    "commas": lambda language, size: _again(_PROSE[language].replace(".", ",").replace(" ", ", "), size),
    "dates": lambda _, size: _again("le 29 novembre, 5 June, в пятницу, 6 декабря, ", size),
    "days": lambda _, size: _again("29, 30, 31 ", size),
    "numbers": lambda _, size: _again("1 234 567,89 ", size),
    "digits": lambda _, size: "7" * size,
    "full stops": lambda _, size: "." * size,
    "initials": lambda _, size: _again("J. R. ", size),
    "brackets": lambda _, size: "(" * (size // 2) + ")" * (size // 2),
    "blank lines": lambda _, size: "\n" * size,
    "blanks": lambda _, size: " " * size,
    "accents": lambda _, size: "e" + "\u0301" * size,
    "invisible": lambda _, size: "\u200b" * size,
    "right to left": lambda _, size: _again("\u202eקריאה מימין לשמאל. «שלום», אמר. ", size),
    "without spaces": lambda _, size: _again("這是一個沒有空格的句子。「你好」，他說。", size),
    "mixed": lambda _, size: _again("".join((*_PROSE.values(), *_QUOTED.values())), size),
}
"""Texts that are hard on something, by language and size."""


def hostile_draft(kind: str, language: str, size: int) -> Draft:
    """Make a draft whose text is hard on something."""
    text = HOSTILE[kind](language, size)[:size]
    return Draft(title=text[:200], lead=None, body=text, language=language, published=PUBLISHED)


def check(draft: Draft) -> float:
    """Analyse a draft and check what must hold; give the seconds of processor time."""
    started = time.process_time()
    split = split_sentences(draft.body, draft.language)
    analysis, findings = analyse(draft, split=split), find(draft, split=split)
    seconds = time.process_time() - started
    body = draft.body
    last = 0
    for sentence in analysis.summary:
        assert body[sentence.start : sentence.end] == sentence.text != ""
        assert last <= sentence.start
        last = sentence.end
    assert len(analysis.summary) <= 3
    assert len(analysis.terms) <= MOST_TERMS
    for term in analysis.terms:
        assert term.text.strip() == term.text != ""
        assert 0 < term.weight <= 1
    assert analysis.words >= 0
    assert analysis.minutes >= 1
    last = 0
    for quote in findings.quotes:
        assert body[quote.start : quote.end] == quote.text != ""
        assert last <= quote.start
        last = quote.end
        assert quote.speaker != ""
    for event in findings.events:
        assert body[event.start : event.end] == event.text != ""
        whole = event.sentence
        assert body[whole.start : whole.end] == whole.text
        assert whole.start <= event.start < event.end <= whole.end
        assert (event.last.date is None) == (event.first.date is None)
        if event.first.date is not None and event.last.date is not None:
            assert event.first.date <= event.last.date
    assert Features.unpack(findings.features).pack() == findings.features
    return seconds
