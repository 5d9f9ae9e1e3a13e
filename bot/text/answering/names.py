"""Names in a sentence that a program wrote, and whether its sources have them, however they spell them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, Self

from bot.text.answering.concepts import is_date, places_in
from bot.text.answering.figures import is_numeral
from bot.text.answering.plain_words import is_plain, means_something
from bot.text.answering.question_words import asking_words
from bot.text.fold import fold
from bot.text.name_sounds import name_sounds
from bot.text.stems import stem_words, words

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'ʼ][^\W\d_]+)*")
_SMALL: Final = re.compile(r"(?<![\w-])[a-zà-öø-ÿœа-яёіїєґ][^\W\d_]{4,}")
_COGNATE: Final = 5
"""Letters by which such a word is nearly the same."""
_PART: Final = re.compile(r"[-’'ʼ]")
_BEGINS: Final = re.compile(r"(?:^|[.!?…:]\s|\n)[\s«“„\"'‘(\[—–-]*$")
_NOUNS_CAPITAL: Final = frozenset(("de", "lb"))
"""Languages that write every noun with a capital."""
_CASELESS: Final = frozenset(("ar", "he", "fa", "zh", "ja", "ko", "th", "hi", "ka"))
_ENDINGS: Final = {
    "en": "s ing tion sion ment ness ity ers ors ly ed ies ance ence ship hood ism ist",
    "fr": "s ment tion sion ite ant ent es ee ees eurs age isme",
    "ru": "ия ии ие ость ости ции ство ства ые ых их ый ий ая ое ого ому ам ями ами ов ев ей ки ли ла "
    "ло ется ются лись ть тся но",
    "uk": "ія ії ість ції ство ства і их ий а я е ого ому ам ями ами ів ки ли ла ло ється ються лись ти но",
    "es": "s cion miento dad ando iendo mente",
    "it": "i e zione mento ta ando endo mente",
    "pt": "s cao mento dade ando endo mente",
}
"""What common words end in, that may open a sentence without being a name."""


@dataclass(frozen=True, slots=True)
class Known:
    """What some texts name, in whatever language."""

    words: frozenset[str]
    stems: frozenset[str]
    sounds: frozenset[str]
    beginnings: frozenset[str]
    """Of words without a capital: other languages may have nearly the same ones."""
    places: frozenset[str]

    @classmethod
    def of(cls, texts: list[str], language: str | None, also: list[str]) -> Self:
        """Collect what texts in one language have; `also` are names beside them, such as an outlet's."""
        everything = [*texts, *also]
        said = [word for text in everything for word in words(_apart(text))]
        named = [part for text in everything for word in _WORD.findall(text) for part in _parts(word)]
        if language not in _CASELESS:
            named = [name for name in named if name[:1].isupper()]
        return cls(
            frozenset(said),
            frozenset(stem_words(said, language)),
            frozenset(_near(sound) for name in named for sound in name_sounds(name, language)),
            frozenset(fold(word)[:_COGNATE] for text in texts for word in _SMALL.findall(text)),
            frozenset(concept for text in everything for concept, _, _ in places_in(text)),
        )

    def __or__(self, other: "Known") -> "Known":
        return Known(
            self.words | other.words,
            self.stems | other.stems,
            self.sounds | other.sounds,
            self.beginnings | other.beginnings,
            self.places | other.places,
        )


def unknown_names(sentence: str, language: str, known: Known) -> list[str]:
    """List the names of a sentence, which quotes nothing, that its sources don't have."""
    unknown: list[str] = []
    covered: set[int] = set()
    named: dict[tuple[int, int], set[str]] = {}
    for concept, start, end in places_in(sentence):
        named.setdefault((start, end), set()).add(concept)
    for (start, end), concepts in named.items():
        if not concepts.isdisjoint(known.places):
            covered |= set(range(start, end))
        elif sentence[start].isupper() and not _is_known(sentence[start:end], language, known):
            unknown.append(sentence[start:end])
    unknown += [
        name
        for name, start, first, beside in _capitalised(sentence, asking_words(language))
        if start not in covered
        and not is_date(name, language)
        and not _is_known(name, language, known)
        and not _is_common(name, language, first=first, beside=beside)
        and not (first and fold(name)[:_COGNATE] in known.beginnings)
    ]
    return list(dict.fromkeys(unknown))


def _capitalised(sentence: str, small: frozenset[str]) -> Iterator[tuple[str, int, bool, bool]]:
    """Find words with a capital: which, where, whether it opens a sentence, whether it stands beside one."""
    found = list(_WORD.finditer(sentence))
    for number, match in enumerate(found):
        word = match.group()
        capital = [part for part in _parts(word) if part[:1].isupper()]
        if not capital:
            continue
        beside = any(
            other.group()[:1].isupper() and sentence[end:start].isspace() and fold(other.group()) not in small
            for other, end, start in (
                *((after, match.end(), after.start()) for after in found[number + 1 : number + 2]),
                *((before, before.end(), match.start()) for before in found[:number][-1:]),
            )
        )
        first = _BEGINS.search(sentence[: match.start()]) is not None
        for part in capital:
            yield part, match.start(), first and part is capital[0] and word.startswith(part), beside


def _is_known(name: str, language: str, known: Known) -> bool:
    folded = [part for part in words(_apart(name)) if len(part) > 1]
    if all(
        word in known.words or stem in known.stems
        for word, stem in zip(folded, stem_words(folded, language), strict=True)
    ):
        return True
    sounds = [_near(sound) for sound in name_sounds(name, language)]
    return bool(sounds) and all(sound in known.sounds for sound in sounds)


def _is_common(name: str, language: str, *, first: bool, beside: bool) -> bool:
    """Tell whether a capital is no sign of a name here."""
    folded = fold(name)
    if len(folded) == 1 or folded in asking_words(language) or is_plain(folded, language):
        return True
    if language in _NOUNS_CAPITAL:
        return first or not beside
    if not first:
        return False
    if is_numeral(folded) or means_something(folded, language):
        return True
    return not beside and folded.endswith(_common_endings(language))


@cache
def _common_endings(language: str) -> tuple[str, ...]:
    return tuple(fold(ending) for ending in _ENDINGS.get(language, "").split())


def _near(sound: str) -> str:
    """Of a short name's vowels let only the first count: Cairo is Каир."""
    consonants, colon, vowels = sound.partition(":")
    return consonants + colon + vowels[:1]


def _parts(word: str) -> list[str]:
    """Take elided articles off, and compound names apart."""
    return [part for part in _PART.split(word) if part]


def _apart(text: str) -> str:
    return _PART.sub(" ", text)
