"""What a program wrote of articles, compared with them sentence by sentence; what they don't bear out goes.

This sees invented numbers, units, names, dates, quotations and addresses, sentences without a source, orders,
most insults, most of what has nothing to do with its source, denials of what a source says in nearly the same
words, deaths, crimes and endings that no source has, and names, roles and quotations that belong to somebody
else. It does not see a plain sentence that puts a source's own words together to say something else: whoever
reads it is told so, and finds the source one tap away.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final, Self

from bot.model.answer import Source, WrittenSentence
from bot.text.answering.addressing import repeats, speaks_to_programs, speaks_to_readers
from bot.text.answering.belonging import cites_others, misquotes, mixes_names, mixes_roles
from bot.text.answering.briefs import outlet_given, sentences_given, title_given
from bot.text.answering.concepts import dates_in, dates_meant
from bot.text.answering.figures import Figures, unknown_figures
from bot.text.answering.judgements import is_loose_judgement
from bot.text.answering.names import Known, unknown_names
from bot.text.answering.question_words import asking_words
from bot.text.answering.quotations import is_open, quotations_in, stands_in, without_quotations
from bot.text.answering.turning import adds_weight, are_turned, is_turned, unknown_units
from bot.text.answering.written import sentences_of
from bot.text.language import identify
from bot.text.stems import stem_words, words
from bot.text.translating.anchors import anchors_of, knows

_LONGEST: Final = 500
"""Characters of a sentence."""
_ADDRESS: Final = re.compile(
    r"\w://|&#?\w{2,8};|https?:|hxxps?|\bwww\.|\bt\.me/|\S@\S|(?<!\w)@\w{2,}|(?<!\w)#\w{2,}|\[\.\]|\(dot\)|\]\(|[<>{}|\\]"
    r"|(?<!\w)\+\d[\d\s().-]{6,}\d|\b\d{2,4}(?:[\s.-]\d{2,4}){3,}\b|\bsk-\w|\b(?=[\w-]*\d[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{18,}"
    r"|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,12}\b"
)
_BRACKET: Final = re.compile(r"[\[\]［］【】〔〕]")
_FEWEST: Final = 3
"""Words of a sentence that says anything."""
_LETTERS: Final = 20
"""Letters from which on a sentence tells its language."""
_FEW: Final = 4
"""Telling words below which a sentence can't be compared by them."""
_SHARED: Final = 0.4
"""Of a sentence's telling words, how many its sources have at least, in the same language;"""
_SHARED_ANCHORS: Final = 0.15
"""and in another, of those whose meaning or sound tells something."""
_FAINT: Final = 0.3
"""What words count for that are in every other sentence."""


class Flaw(StrEnum):
    """Why a sentence is dropped."""

    UNCITED = "uncited"
    LONG = "long"
    REPEATED = "repeated"
    ADDRESS = "address"
    INSTRUCTIONS = "instructions"
    READER = "reader"
    LANGUAGE = "language"
    QUOTATION = "quotation"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    TURNED = "turned"
    JUDGEMENT = "judgement"
    UNRELATED = "unrelated"


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """What is left of what was written, and why the rest is not."""

    kept: tuple[WrittenSentence, ...]
    flaws: tuple[Flaw, ...]


@dataclass(frozen=True, slots=True)
class _Cited:
    """What one source says."""

    texts: list[str]
    outlet: str
    language: str | None
    published: datetime | None
    known: Known
    figures: list[Figures]
    dates: frozenset[str]

    @classmethod
    def of(cls, source: Source) -> Self:
        article = source.article
        texts = [text for text in (title_given(source), *sentences_given(source)) if text]
        outlet = outlet_given(source)
        known = Known.of(texts, article.language, [outlet])
        return cls(
            texts,
            outlet,
            article.language,
            article.published,
            known,
            [Figures.of(text, article.language) for text in texts],
            dates_meant(" ".join(texts), article.language, article.published),
        )


def check(written: str, sources: Sequence[Source], *, language: str, instructions: str) -> Checked:
    """Keep the sentences that their sources bear out, as far as that can be seen."""
    cited = [_Cited.of(source) for source in sources]
    kept: list[WrittenSentence] = []
    flaws: list[Flaw] = []
    seen: set[str] = set()
    for sentence in sentences_of(written, language):
        said = " ".join(words(sentence.text))
        flaw = Flaw.REPEATED if said in seen else _flaw(sentence, cited, language, instructions)
        seen.add(said)
        if flaw is None:
            kept.append(_by_its_sources(sentence, cited, language, instructions))
        else:
            flaws.append(flaw)
    return Checked(kept=tuple(kept), flaws=tuple(flaws))


def _flaw(
    sentence: WrittenSentence, sources: Sequence[_Cited], language: str, instructions: str
) -> Flaw | None:
    if not sentence.cites or not all(1 <= number <= len(sources) for number in sentence.cites):
        return Flaw.UNCITED
    cited = [sources[number - 1] for number in sentence.cites]
    text = sentence.text
    if len(text) > _LONGEST:
        return Flaw.LONG
    if len(words(text)) < _FEWEST:
        return Flaw.UNRELATED
    if _has_address(text, cited):
        return Flaw.ADDRESS
    if speaks_to_programs(text) or repeats(text, instructions):
        return Flaw.INSTRUCTIONS
    own = without_quotations(text)
    if _BRACKET.search(own):
        return Flaw.UNCITED
    if is_open(text) or not _are_quoted(quotations_in(text), cited):
        return Flaw.QUOTATION
    if misquotes(text, language, _said(cited)):
        return Flaw.QUOTATION
    if _is_other_language(own, language):
        return Flaw.LANGUAGE
    if speaks_to_readers(own, language):
        return Flaw.READER
    return _untrue(own, cited, language)


def _untrue(text: str, cited: Sequence[_Cited], language: str) -> Flaw | None:
    """Compare what a sentence says by itself with what its sources say."""
    figures = [figure for one in cited for figure in one.figures]
    if unknown_figures(text, language, figures, [one.published for one in cited]):
        return Flaw.NUMBER
    told = [pair for one in cited for pair in zip(one.texts, one.figures, strict=True)]
    if unknown_units(text, language, told) or are_turned(text, language, told):
        return Flaw.NUMBER
    if not dates_in(text, language) <= frozenset().union(*(one.dates for one in cited)):
        return Flaw.DATE
    known = cited[0].known
    for one in cited[1:]:
        known |= one.known
    if unknown_names(text, language, known):
        return Flaw.NAME
    said = _said(cited)
    if mixes_names(text, language, said) or mixes_roles(text, language, said):
        return Flaw.NAME
    if cites_others(text, said, [one.outlet for one in cited]):
        return Flaw.NAME
    if is_loose_judgement(
        text,
        said=[text for one in cited for text in one.texts],
        outlets=[one.outlet for one in cited],
    ):
        return Flaw.JUDGEMENT
    if not _is_related(text, cited, language, known):
        return Flaw.UNRELATED
    turned = is_turned(text, language, said) or adds_weight(text, language, said)
    return Flaw.TURNED if turned else None


def _said(cited: Sequence[_Cited]) -> list[tuple[str, str | None]]:
    return [(text, one.language) for one in cited for text in one.texts]


def _by_its_sources(
    sentence: WrittenSentence, sources: Sequence[_Cited], language: str, instructions: str
) -> WrittenSentence:
    """Let go of sources that a sentence names beside those that bear it out."""
    if len(sentence.cites) < 2:
        return sentence
    own = tuple(number for number in sentence.cites if _touches(sentence.text, sources[number - 1], language))
    fewer = replace(sentence, cites=own)
    return fewer if own and _flaw(fewer, sources, language, instructions) is None else sentence


def _touches(text: str, cited: _Cited, language: str) -> bool:
    """Tell whether a sentence and a source have anything to do with each other."""
    if cited.language == language:
        said = [word for word in words(text) if word not in asking_words(language) and len(word) > 1]
        return not cited.known.stems.isdisjoint(stem_words(said, language))
    return cited.language is None or not knows(cited.language) or _has_common_anchors(text, language, [cited])


def _has_address(text: str, cited: Sequence[_Cited]) -> bool:
    """Tell whether a sentence has an address, handle, key or number to call; outlets may be named so."""
    for one in cited:
        if one.outlet:
            text = text.replace(one.outlet, " ")
    return _ADDRESS.search(text) is not None


def _are_quoted(quotations: Sequence[str], cited: Sequence[_Cited]) -> bool:
    texts = [text for one in cited for text in (*one.texts, one.outlet)]
    return all(stands_in(quotation, texts) for quotation in quotations)


def _is_other_language(text: str, language: str) -> bool:
    if sum(map(str.isalpha, text)) < _LETTERS:
        return False
    found = identify(text)
    return found not in (None, language) and identify(text, prior=language) != language


def _is_related(text: str, cited: Sequence[_Cited], language: str, known: Known) -> bool:
    """Tell whether a sentence has enough in common with its sources to come from them."""
    small = asking_words(language)
    said = [word for word in words(text) if word not in small and len(word) > 1]
    stems = stem_words(said, language)
    shared = sum(word in known.words or stem in known.stems for word, stem in zip(said, stems, strict=True))
    if len(said) < _FEW and (shared or any(one.language != language for one in cited)):
        return True
    if shared >= _SHARED * len(said):
        return True
    others = [one for one in cited if one.language != language]
    if not others:
        return False
    comparable = knows(language) and all(one.language and knows(one.language) for one in others)
    return not comparable or _has_common_anchors(text, language, others)


def _has_common_anchors(text: str, language: str, others: Sequence[_Cited]) -> bool:
    """Compare a sentence with sources in other languages, by words whose meaning or sound is known."""
    own = anchors_of(text, language)
    theirs = [anchors_of(sentence, one.language or "") for one in others for sentence in one.texts]
    meanings = {meaning for one in theirs for meaning in one.meanings}
    faint = {meaning for one in theirs for meaning in one.faint}
    sounds = {sound for one in theirs for sound in one.sounds}
    known = len(own.meanings) + len(own.sounds) + _FAINT * len(own.faint)
    shared = len(meanings & {*own.meanings}) + len(sounds & {*own.sounds})
    return known >= 1 and shared + _FAINT * len(faint & {*own.faint}) >= _SHARED_ANCHORS * known
