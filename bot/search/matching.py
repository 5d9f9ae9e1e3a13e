"""From wanted words and phrases to tantivy's query, in every language that the index holds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Self

from tantivy import Occur, Query

from bot.search.analysis import is_stop, plain, tag_of, terms_of, words_of
from bot.search.query import Clause
from bot.search.sight import Sight

_TITLE = 2.0
_LEAD = 0.5
_TITLE_IN_ORDER = 0.5
_OWN_LANGUAGE = 0.3
_TRANSLATED = 0.5
"""What a word of a translation is worth, in parts of one that an article says itself."""

Part = tuple[Occur, Query]


@dataclass(frozen=True, kw_only=True, slots=True)
class Unit:
    """One wanted word or phrase, with the spellings that may stand for it and what each is worth."""

    spellings: tuple[tuple[str, float], ...]
    phrase: bool = False

    @classmethod
    def of(cls, clause: Clause) -> Self:
        """Want a clause as it was typed."""
        return cls(spellings=((clause.text, 1.0),), phrase=clause.phrase)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Reading:
    """How a unit reads in one language."""

    terms: tuple[tuple[tuple[str, ...], float], ...]
    """The spellings that texts have, each one term or the terms of a phrase, and their weights."""
    translated: tuple[tuple[tuple[str, ...], float], ...]
    """Those that translations have."""
    empty: bool
    """Nothing is left of it, so nothing can be asked."""
    stop: bool
    frequency: int

    @property
    def known(self) -> bool:
        """Tell whether anything has it."""
        return bool(self.terms or self.translated)


class Matcher:
    """Reads units in each language once, then builds queries from them."""

    def __init__(
        self, sight: Sight, units: Sequence[Unit], *, languages: Sequence[str] = (), translated: bool = True
    ) -> None:
        """`translated` finds articles by what programs made of them, too."""
        self._sight = sight
        self._translated = translated
        self._own = frozenset(tag_of(language) for language in languages)
        self._units = units
        self._readings = {tag: [self._read(unit, tag) for unit in units] for tag in sight.tags}
        frequencies = [sum(column) for column in zip(*self._frequencies(), strict=True)]
        self._worth = [max(0.1, sight.rarity(min(frequency, sight.size))) for frequency in frequencies]

    @property
    def worth(self) -> float:
        """What an article with every unit scores by its words, roughly."""
        return sum(self._worth)

    def known(self, number: int) -> bool:
        """Tell whether any language has one of a unit's spellings."""
        return any(readings[number].known for readings in self._readings.values())

    def query(self, *, least: int | None = None) -> Query | None:
        """Match articles that have every unit, or at least so many of them; None when there can't be any."""
        strong: list[list[Part]] = []
        weak: list[list[Part]] = []
        for tag in self._readings:
            group, telling = self._group(tag, least)
            if group:
                (strong if telling else weak).append(group)
        # A language in which all of it is stop words (est, sur) answers only when no other one does.
        groups = strong or weak
        if not groups:
            return None
        if len(groups) == 1:
            return Query.boolean_query(groups[0])
        return Query.boolean_query([(Occur.Should, Query.boolean_query(group)) for group in groups])

    def _frequencies(self) -> Iterable[list[int]]:
        yield [0] * len(self._units)
        for readings in self._readings.values():
            yield [reading.frequency for reading in readings]

    def _read(self, unit: Unit, tag: str) -> _Reading:
        terms: list[tuple[tuple[str, ...], float]] = []
        translated: list[tuple[tuple[str, ...], float]] = []
        frequency, empty = 0, True
        for text, weight in unit.spellings:
            spelled = tuple(terms_of(plain(text, tag, asked=True), tag))
            empty = empty and not spelled
            known = min((self._sight.frequency("text", term) for term in spelled), default=0)
            made = 0
            if self._translated:
                made = min((self._sight.frequency("translated", term) for term in spelled), default=0)
            if made:
                translated.append((spelled, weight))
                frequency = max(frequency, known + made)
            # One character of an unspaced script begins many terms and is none by itself.
            if spelled and not known and len(spelled) == 1 and len(text) == 1 and not text.isascii():
                terms += [((f"{tag}.{pair}",), weight) for pair, _ in self._beginning(text)]
                frequency = max(frequency, sum(count for _, count in self._beginning(text)))
            elif known:
                terms.append((spelled, weight))
                frequency = max(frequency, known)
        words = words_of(unit.spellings[0][0])
        stop = not unit.phrase and all(is_stop(word, tag) for word in words)
        return _Reading(
            terms=tuple(terms), translated=tuple(translated), empty=empty, stop=stop, frequency=frequency
        )

    def _beginning(self, character: str) -> list[tuple[str, int]]:
        return self._sight.searcher.terms_with_prefix("word", character, limit=50)

    def _group(self, tag: str, least: int | None) -> tuple[list[Part], bool]:
        """Build one language's part, and tell whether it holds more than stop words."""
        asked = [
            (reading, worth)
            for reading, worth in zip(self._readings[tag], self._worth, strict=True)
            if not reading.empty
        ]
        telling = [pair for pair in asked if not pair[0].stop]
        wanted = telling or asked
        known = [pair for pair in wanted if pair[0].known]
        if not known or len(known) < (len(wanted) if least is None else least):
            return [], False
        texts = [self._in_text(reading, worth) for reading, worth in known]
        if least is None:
            parts = [(Occur.Must, text) for text in texts]
        else:
            some = Query.boolean_query([(Occur.Should, text) for text in texts], least)
            parts = [(Occur.Must, some)]
        for reading, worth in known:
            parts += self._in_field("title", reading, worth * _TITLE)
            parts += self._in_field("lead", reading, worth * _LEAD)
        parts += self._in_order(tag)
        if tag in self._own:
            own = Query.const_score_query(Query.all_query(), self.worth * _OWN_LANGUAGE)
            parts.append((Occur.Should, own))
        return parts, bool(telling)

    def _in_text(self, reading: _Reading, worth: float) -> Query:
        """Match any of a unit's spellings anywhere in an article; every language counts a word alike."""
        queries = []
        for terms, weight in reading.terms:
            if len(terms) > 1:
                query = Query.phrase_query(self._sight.schema, "text", list(terms))
                queries.append(Query.boost_query(query, weight))
            else:
                queries.append(self._term("text", terms[0], worth * weight))
        for terms, weight in reading.translated:
            # All alike: few texts have this field, so that by BM25 they would look far too long.
            query = self._sequence("translated", terms)
            queries.append(Query.const_score_query(query, worth * weight * _TRANSLATED))
        return queries[0] if len(queries) == 1 else Query.disjunction_max_query(queries)

    def _sequence(self, field: str, terms: Sequence[str]) -> Query:
        if len(terms) > 1:
            return Query.phrase_query(self._sight.schema, field, list(terms))
        return Query.term_query(self._sight.schema, field, terms[0])

    def _in_field(self, field: str, reading: _Reading, worth: float) -> list[Part]:
        parts = []
        for terms, weight in reading.terms:
            if len(terms) == 1 and self._sight.frequency(field, terms[0]):
                parts.append((Occur.Should, self._term(field, terms[0], worth * weight)))
            elif len(terms) > 1 and field == "title":
                parts.append((Occur.Should, Query.boost_query(self._in_title(terms), weight)))
        return parts

    def _in_order(self, tag: str) -> list[Part]:
        """Prefer titles with the words as they were typed, the small ones between them included."""
        if any(unit.phrase for unit in self._units):
            return []
        typed = " ".join(unit.spellings[0][0] for unit in self._units)
        terms = terms_of(plain(typed, tag, asked=True), tag)
        runs = groupby(terms, key=lambda term: self._sight.frequency("title", term) > 0)
        phrases = [list(run) for known, run in runs if known]
        return [
            (Occur.Should, Query.boost_query(self._in_title(phrase), _TITLE_IN_ORDER))
            for phrase in phrases
            if len(phrase) > 1
        ]

    def _in_title(self, terms: Sequence[str]) -> Query:
        return Query.phrase_query(self._sight.schema, "title", list(terms))

    def _term(self, field: str, term: str, worth: float) -> Query:
        """Match a term, scored as if it were as rare as `worth` says."""
        rarity = self._sight.rarity(self._sight.frequency(field, term))
        query = Query.term_query(self._sight.schema, field, term, "freq")
        return Query.boost_query(query, worth / max(0.05, rarity))
