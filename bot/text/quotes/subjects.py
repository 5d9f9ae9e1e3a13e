"""Who does the saying: the noun phrase that is a cue's subject."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.text.quotes.conjugation import Form
from bot.text.quotes.cues import Cue
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.mentions import MEDIUM, ORGANISATION, PERSON, UNKNOWN
from bot.text.quotes.phrase import FIRM, LATTER, NAME, OTHER, PRONOUN, ROLE, TIME, Phrase
from bot.text.quotes.phrases import PhraseReader
from bot.text.quotes.scanning import RUSSIAN_VERBS
from bot.text.quotes.spelling import plain_words
from bot.text.quotes.tokens import MARK, QUOTE, WORD, Token

_FARTHEST = 45
_UNKNOWN = 3
_AND = frozenset(("and", "et", "и"))
_TO = frozenset(("pour", "to", "avant", "afin", "sans", "après"))
_DATIVE = ("ам", "ям", "ому", "ему")


@dataclass(frozen=True, kw_only=True)
class _Piece:
    """One thing left of a cue: a phrase, a verb or a relative pronoun."""

    what: str
    first: int
    segment: int
    phrase: Phrase | None = None
    governed: bool = False


class SubjectFinder:
    """Finds subjects before and after a cue."""

    def __init__(self, tokens: Sequence[Token], reader: PhraseReader, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.reader = reader
        self.lexicon = lexicon

    def after(self, index: int, limit: int) -> Phrase | None:
        """Find the subject that follows an inverted cue or an attributing preposition."""
        fallback: Phrase | None = None
        unknown = 0
        limit = min(limit, index + _FARTHEST)
        while index < limit:
            token = self.tokens[index]
            if token.kind == QUOTE:
                return fallback or self._quoted(index)
            if token.kind == MARK:
                skipped = self._over_mark(index, limit, met=fallback is not None)
                if skipped is None:
                    return fallback
                index = skipped
                continue
            following = self._over_adverbial(index, limit)
            if following is not None:
                index = following
                continue
            if token.low in self.lexicon.grammar.subordinators or token.low in self.lexicon.grammar.relatives:
                return fallback
            phrase = self.reader.read(index, limit)
            if phrase is not None and not self._passes(phrase):
                if fallback is not None and phrase.kind == OTHER:
                    return fallback
                pair = self.paired(phrase, limit)
                return pair or self._source(phrase, limit) or self._with_apposition(phrase, limit)
            unknown += phrase is None or phrase.kind == OTHER
            if unknown > _UNKNOWN:
                return fallback
            if phrase is not None and self._may_stand_in(phrase):
                fallback = fallback or phrase
            index = phrase.last if phrase is not None else index + 1
        return fallback

    def paired(self, phrase: Phrase, limit: int) -> Phrase | None:
        """Read "X et Y" as one plural phrase, which is nobody's name."""
        index = phrase.last
        if phrase.kind != NAME or index + 1 >= limit or self.tokens[index].low not in _AND:
            return None
        second = self.reader.read(index + 1, limit)
        if second is None or second.kind != NAME:
            return None
        return Phrase(
            first=phrase.first,
            last=second.last,
            kind=OTHER,
            core=phrase.first,
            described_to=second.last,
            plural=True,
        )

    def _passes(self, phrase: Phrase) -> bool:
        """Tell what is not the subject: a time, a hearer, a Russian object or complement."""
        if phrase.kind == TIME or self._is_addressee(phrase):
            return True
        return self.lexicon.language == "ru" and (phrase.kind == OTHER or self._complements(phrase))

    def _may_stand_in(self, phrase: Phrase) -> bool:
        """Tell what is the subject if nothing better follows: "сообщает РИА Новости"."""
        dative = self.tokens[phrase.core].low.endswith(_DATIVE)
        return self._is_addressee(phrase) or (phrase.kind == OTHER and bool(phrase.determiner) and not dative)

    def _complements(self, phrase: Phrase) -> bool:
        """Tell a Russian name that belongs to the noun before it: "телевидению Перу"."""
        mention = phrase.mention
        if mention is None or mention.kind == PERSON or phrase.kind != NAME:
            return False
        before = self.tokens[phrase.first - 1]
        if before.kind != WORD or before.capital:
            return False
        return not self._verbal(before.low) and before.low not in self.lexicon.grammar.skip

    def _source(self, phrase: Phrase, limit: int) -> Phrase | None:
        """Read on from a wording to whose it is: "selon les explications données par une employée"."""
        if phrase.mention is not None or self.tokens[phrase.core].low not in self.lexicon.cues.wording:
            return None
        for index in range(phrase.core + 1, min(limit - 1, phrase.core + 6)):
            token = self.tokens[index]
            if token.kind != WORD:
                return None
            if token.low in self.lexicon.grammar.complement or token.low in ("par", "by", "from"):
                return self.reader.read(index + 1, limit)
        return None

    def _quoted(self, index: int) -> Phrase | None:
        """Take a short name in marks for a speaker: сообщает «Интерфакс»."""
        text = self.tokens[index].text
        if self.lexicon.language == "ru" and text[:1].isupper() and plain_words(text) <= 3:
            return Phrase(first=index, last=index + 1, kind=NAME, core=index, head="")
        return None

    def _over_mark(self, index: int, limit: int, *, met: bool) -> int | None:
        low = self.tokens[index].low
        if low == "(":
            closing = next(
                (i for i in range(index, min(limit, index + 30)) if self.tokens[i].low == ")"), None
            )
            return None if closing is None else closing + 1
        if low == "," and not met and index + 1 < limit:
            following = self.tokens[index + 1]
            if (
                following.low in self.lexicon.grammar.prepositions
                or following.low in self.lexicon.grammar.skip
            ):
                return index + 1
            before = self.tokens[index - 1]
            if before.low in self.lexicon.grammar.skip or before.low[:1].isdigit() or before.kind == QUOTE:
                return index + 1
        if low in ("@", "#"):
            return index + 1
        return None

    def _over_adverbial(self, index: int, limit: int) -> int | None:
        """Step over adverbs, times and whole prepositional phrases."""
        grammar, token = self.lexicon.grammar, self.tokens[index]
        if token.low in grammar.prepositions or token.low in grammar.complement:
            if index in self.reader.mention_at:
                return None
            following = index + 1
            phrase = self.reader.read(following, limit, governed=True) if following < limit else None
            return phrase.last if phrase is not None else following
        if (
            token.low in grammar.skip
            or token.low in grammar.clitics - grammar.determiners
            or _adverb(token.low)
        ):
            return index + 1 if index not in self.reader.mention_at else None
        return None

    def _is_addressee(self, phrase: Phrase) -> bool:
        """Tell "a dit à l'AFP"-like hearers that stand without a preposition: "сообщил РИА Новости"."""
        return phrase.mention is not None and phrase.mention.kind == MEDIUM and phrase.kind == NAME

    def _with_apposition(self, phrase: Phrase, limit: int) -> Phrase:
        """Join "the health minister, Tanya Plibersek"; "sa mère, Fatiha Ould Teibe"."""
        if phrase.mention is not None or phrase.kind not in (ROLE, FIRM, OTHER, LATTER):
            return phrase
        index = phrase.last
        if index + 1 < limit and self.tokens[index].low in ("and", "et", "и") and phrase.kind == ROLE:
            second = self.reader.read(index + 1, limit)
            if (
                second is not None
                and second.kind == ROLE
                and second.mention is not None
                and not second.plural
            ):
                return replace(
                    phrase, mention=second.mention, described_to=second.described_to, last=second.last
                )
        if index + 1 < limit and self.tokens[index].low == ",":
            mention = self.reader.mention_at.get(index + 1)
            if mention is None:
                following = self.reader.read(index + 1, limit)
                if following is not None and following.kind == ROLE and following.mention is not None:
                    return replace(phrase, mention=following.mention, described_to=phrase.last)
                return phrase
            whole = mention.last >= limit or self.tokens[mention.last].kind != WORD or phrase.kind == ROLE
            if mention.kind in (PERSON, UNKNOWN) and whole and not phrase.plural:
                return replace(phrase, mention=mention, described_to=phrase.last)
        return phrase

    def before(self, start: int, cue: Cue) -> Phrase | None:
        """Find the subject between a clause's beginning and its verb."""
        pieces = self._pieces(max(start, cue.first - 3 * _FARTHEST), cue.first)
        if not pieces:
            return None
        if cue.form is Form.GERUND and self.tokens[cue.first - 1].low in (",", "en"):
            return self._first(pieces)
        before = {t.low for t in self.tokens[max(0, cue.first - 2) : cue.first]}
        if cue.form is Form.INFINITIVE and not before & _TO:
            return self._nearest(pieces, cue) or self._first(pieces)
        if cue.form is Form.INFINITIVE or cue.joined:
            return self._first(pieces)
        return self._nearest(pieces, cue)

    def _pieces(self, start: int, end: int) -> list[_Piece]:
        grammar = self.lexicon.grammar
        pieces: list[_Piece] = []
        index, segment, governed = start, 0, False
        while index < end:
            token = self.tokens[index]
            if token.kind != WORD:
                segment += token.kind == MARK
                governed = False
                index += 1
                continue
            if (
                token.low in grammar.prepositions or token.low in grammar.complement
            ) and index not in self.reader.mention_at:
                governed = True
                index += 1
                continue
            if token.low in grammar.relatives and token.low not in ("that", "que", "qu'", "что"):
                pieces.append(_Piece(what="relative", first=index, segment=segment))
                governed = False
                index += 1
                continue
            phrase = (
                None
                if token.low in grammar.subordinators
                else self.reader.read(index, end, governed=governed)
            )
            if phrase is None:
                if self._verbal(token.low):
                    pieces.append(_Piece(what="verb", first=index, segment=segment))
                    governed = False
                elif token.low in grammar.subordinators:
                    pieces.append(_Piece(what="joint", first=index, segment=segment))
                    governed = False
                index += 1
                continue
            pieces.append(
                _Piece(what="phrase", first=index, segment=segment, phrase=phrase, governed=governed)
            )
            governed = False
            index = max(phrase.last, index + 1)
        return pieces

    def _verbal(self, low: str) -> bool:
        cues = self.lexicon.cues
        if low in self.lexicon.grammar.common_verbs or low in cues.verbs or low in cues.auxiliaries:
            return True
        return self.lexicon.language == "ru" and low.endswith(RUSSIAN_VERBS)

    def absolute(self, start: int, cue: Cue) -> Phrase | None:
        """Find a gerund's own subject, which fills its segment: "…, John Kirby, déclarant que"."""
        pieces = self._pieces(max(start, cue.first - 3 * _FARTHEST), cue.first)
        if not pieces:
            return None
        last = pieces[-1]
        if last.phrase is None or last.governed or last.phrase.kind not in (NAME, ROLE):
            return None
        alone = len(pieces) == 1 or pieces[-2].segment != last.segment
        if alone and self.tokens[last.first - 1].kind == MARK and len(pieces) > 1:
            return self._joined_left(pieces, len(pieces) - 1)
        return None

    def _first(self, pieces: list[_Piece]) -> Phrase | None:
        for index, piece in enumerate(pieces):
            if piece.phrase is not None and not piece.governed and piece.phrase.kind != TIME:
                if piece.phrase.kind == OTHER and piece.phrase.determiner == "" and index + 1 < len(pieces):
                    continue
                return self._joined_right(pieces, index)
        return None

    def _nearest(self, pieces: list[_Piece], cue: Cue) -> Phrase | None:
        index = len(pieces) - 1
        crossed, antecedent = False, False
        closed = self.tokens[cue.first - 1].low in (",", "—", "–", ")")
        while index >= 0:
            piece = pieces[index]
            if piece.what == "relative":
                antecedent = index == len(pieces) - 1 and not crossed
                if not antecedent:
                    index -= 1
                    continue
            elif piece.what == "verb" or (piece.what == "joint" and not crossed and index == len(pieces) - 1):
                crossed = True
            elif piece.phrase is not None and piece.phrase.kind != TIME:
                relative = self._relative_before(pieces, index, closed=closed)
                if relative is not None:
                    index = relative - 1
                    continue
                if antecedent or not (piece.governed or self._is_object(pieces, index, crossed=crossed)):
                    pair = self._pair_before(pieces, index, cue.first)
                    return pair or self._joined_left(pieces, index)
            index -= 1
        return None

    def _pair_before(self, pieces: list[_Piece], index: int, limit: int) -> Phrase | None:
        first = pieces[index - 2].phrase if index >= 2 and pieces[index - 1].what == "joint" else None
        if first is None or first.last != pieces[index - 1].first:
            return None
        return self.paired(first, limit)

    def _relative_before(self, pieces: list[_Piece], index: int, *, closed: bool) -> int | None:
        """Find the relative pronoun whose clause holds this piece, in "X, who met Y, said"."""
        if not closed:
            return None
        if pieces[index].first and self.tokens[pieces[index].first - 1].low == ",":
            return None
        for position in range(index, 0, -1):
            if pieces[position].what == "relative":
                antecedent = pieces[position - 1]
                clear = antecedent.phrase is not None and antecedent.phrase.kind in (NAME, ROLE)
                return position if clear and antecedent.segment < pieces[position].segment else None
        return None

    def _is_object(self, pieces: list[_Piece], index: int, *, crossed: bool) -> bool:
        return crossed and index > 0 and pieces[index - 1].what == "verb"

    def _joined_left(self, pieces: list[_Piece], index: int) -> Phrase | None:
        """Join apposed phrases to the left: "Luke Black, 20, vice-president of …, told"."""
        piece = pieces[index]
        phrase = piece.phrase
        position = index
        while phrase is not None and position > 0 and phrase.kind in (NAME, ROLE, OTHER, FIRM):
            left = pieces[position - 1]
            if (
                left.phrase is None
                or left.segment == pieces[position].segment
                or not self._beside(left, pieces[position])
            ):
                break
            if left.phrase.kind in (TIME, OTHER) and left.phrase.mention is None:
                if left.phrase.kind == TIME:
                    position -= 1
                    continue
                break
            apposed = left.phrase.kind == ROLE and phrase.mention is not None
            if left.phrase.kind not in (NAME, ROLE) or (left.governed and not apposed):
                break
            if phrase.mention is not None and left.phrase.mention is not None:
                break
            if phrase.mention is None:
                phrase = left.phrase if left.phrase.mention is not None else phrase
            elif left.phrase.kind == ROLE:
                phrase = replace(left.phrase, mention=phrase.mention, described_to=left.phrase.last)
            position -= 1
        return phrase

    def _beside(self, left: _Piece, right: _Piece) -> bool:
        """Tell whether only a comma (and an age) stands between two pieces."""
        if left.phrase is None:
            return False
        between = self.tokens[left.phrase.last : right.first]
        return bool(between) and all(
            t.kind == MARK or t.low[:1].isdigit() or t.low in ("ans", "then") for t in between
        )

    def _joined_right(self, pieces: list[_Piece], index: int) -> Phrase | None:
        phrase = pieces[index].phrase
        if phrase is None or phrase.mention is not None or index + 1 >= len(pieces):
            return phrase
        right = pieces[index + 1]
        if (
            right.phrase is not None
            and right.phrase.kind == NAME
            and self._beside(pieces[index], right)
            and phrase.kind == ROLE
        ):
            return replace(phrase, mention=right.phrase.mention, described_to=phrase.last)
        return phrase

    def is_organisation(self, phrase: Phrase) -> bool:
        """Tell whether a phrase names an organisation or a medium."""
        return phrase.mention is not None and phrase.mention.kind in (ORGANISATION, MEDIUM)


def is_pronoun(phrase: Phrase | None) -> bool:
    """Tell a pronoun."""
    return phrase is not None and phrase.kind == PRONOUN


def _adverb(low: str) -> bool:
    return len(low) > 5 and low.endswith(("ment", "ly"))
