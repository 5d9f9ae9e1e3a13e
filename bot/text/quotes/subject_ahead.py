"""The subject that stands before its verb: "Ann Moor, 20, vice-president of …, told"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.text.quotes.conjugation import Form
from bot.text.quotes.cue import Cue
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.mentions import PLACE
from bot.text.quotes.phrase import FIRM, NAME, OTHER, ROLE, TIME, Phrase
from bot.text.quotes.phrases import PhraseReader
from bot.text.quotes.subject_behind import SubjectBehind
from bot.text.quotes.tokens import MARK, WORD, Token

_FARTHEST = 135
_BRACKET = 14
# "il montre son étonnement et se dit …": the subject is the first verb's
_THEN = frozenset(("et", "puis", "and", "then", "и"))
_SHORT = 4
_OBLIQUE = (
    "ам",
    "ям",
    "ами",
    "ями",
    "ах",
    "ях",
    "ого",
    "его",
    "ому",
    "ему",
    "ыми",
    "ими",
    "ых",
    "их",
    "ым",
    "им",
    "ом",
    "ем",
)
_TO = frozenset(("pour", "to", "avant", "afin", "sans", "après"))


@dataclass(frozen=True, kw_only=True)
class _Piece:
    """One thing left of a cue: a phrase, a verb or a relative pronoun."""

    what: str
    first: int
    segment: int
    phrase: Phrase | None = None
    governed: bool = False


class SubjectAhead:
    """Finds the subject ahead of a verb."""

    def __init__(
        self, tokens: Sequence[Token], reader: PhraseReader, lexicon: Lexicon, behind: SubjectBehind
    ) -> None:
        self.tokens = tokens
        self.reader = reader
        self.lexicon = lexicon
        self.behind = behind

    def before(self, start: int, cue: Cue) -> Phrase | None:
        """Find the subject between a clause's beginning and its verb."""
        pieces = self._pieces(max(start, cue.first - _FARTHEST), cue.first)
        if not pieces:
            return None
        if cue.form is Form.GERUND and self.tokens[cue.first - 1].low in (",", "en"):
            return self._first(pieces)
        before = {t.low for t in self.tokens[max(0, cue.first - 2) : cue.first]}
        if cue.form is Form.INFINITIVE and not before & _TO:
            return self._nearest(pieces, cue) or self._first(pieces)
        if cue.form is Form.INFINITIVE or cue.joined or self.tokens[cue.first - 1].low in _THEN:
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
                index = self._over_bracket(index, end)
                continue
            if token.low == "as" and index == start:
                index += 1
                continue
            if (
                token.low in grammar.prepositions or token.low in grammar.complement
            ) and index not in self.reader.mention_at:
                governed = True
                index += 1
                continue
            if token.low in grammar.relatives and token.low not in ("that", "que", "qu'", "что"):
                # "a document in which he said": the antecedent is not who said it.
                what = "joint" if governed else "relative"
                pieces.append(_Piece(what=what, first=index, segment=segment))
                governed = False
                index += 1
                continue
            phrase = (
                None
                if token.low in grammar.subordinators
                else self.reader.read(index, end, governed=governed)
            )
            if phrase is None:
                if self.reader.verbal(token.low):
                    pieces.append(_Piece(what="verb", first=index, segment=segment))
                    governed = False
                elif token.low in grammar.subordinators:
                    pieces.append(_Piece(what="joint", first=index, segment=segment))
                    governed = False
                index += 1
                continue
            what = self._no_noun(phrase, token.low)
            if what:
                if what == "verb":
                    pieces.append(_Piece(what=what, first=index, segment=segment))
                governed, index = False, index + 1
                continue
            relative = bool(pieces) and pieces[-1].what == "relative" and pieces[-1].first == index - 1
            if relative and phrase.kind == OTHER and not phrase.determiner:
                # "who lives in …": a verb that no list has
                pieces.append(_Piece(what="verb", first=index, segment=segment))
                index += 1
                continue
            governed = governed or self._is_oblique(phrase)
            pieces.append(
                _Piece(what="phrase", first=index, segment=segment, phrase=phrase, governed=governed)
            )
            governed = False
            index = max(phrase.last, index + 1)
        return pieces

    def _no_noun(self, phrase: Phrase, low: str) -> str:
        """Tell a participle ("a | expliqué"), a Russian infinitive or adverb, which no list has: "быстро"."""
        token = self.tokens[phrase.core]
        if phrase.kind == OTHER and not phrase.determiner and low in self.lexicon.cues.participles:
            return "verb"
        if self.lexicon.language != "ru" or phrase.kind != OTHER or phrase.determiner or token.capital:
            return ""
        if token.low.endswith(("ть", "ться", "тись")) and len(token.low) > _SHORT:
            return "verb"
        alone = phrase.last - phrase.first == 1
        return "adverb" if alone and token.low.endswith(("ро", "но", "ло", "ко", "во")) else ""

    def _is_oblique(self, phrase: Phrase) -> bool:
        """Tell a Russian thing that no verb has for its subject: "супружеским парам", "семьям"."""
        return (
            self.lexicon.language == "ru"
            and phrase.kind == OTHER
            and self.tokens[phrase.core].low.endswith(_OBLIQUE)
        )

    def _over_bracket(self, index: int, end: int) -> int:
        """Step over "(Verts unis)"."""
        if self.tokens[index].low == "(":
            for closing in range(index + 1, min(end, index + _BRACKET)):
                if self.tokens[closing].low == ")":
                    return closing + 1
        return index + 1

    def absolute(self, start: int, cue: Cue) -> Phrase | None:
        """Find a gerund's own subject, which fills its segment: "…, John Kirby, déclarant que"."""
        pieces = self._pieces(max(start, cue.first - _FARTHEST), cue.first)
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
                clause = piece.governed and self._opens_clause(piece, cue)
                relative = self._relative_before(pieces, index, closed=closed) if not clause else None
                if relative is not None:
                    index = relative - 1
                    continue
                if antecedent and self._is_place(piece.phrase):
                    index -= 1
                    continue
                if (
                    antecedent
                    or clause
                    or not (piece.governed or self._is_object(pieces, index, crossed=crossed))
                ):
                    pair = self._pair_before(pieces, index, cue.first)
                    return pair or self._joined_left(pieces, index, led=antecedent)
            index -= 1
        return None

    def _is_place(self, phrase: Phrase) -> bool:
        """Tell the "in Turkey" of "the Group in Turkey, which says"."""
        return phrase.mention is not None and phrase.mention.kind == PLACE

    def _opens_clause(self, piece: _Piece, cue: Cue) -> bool:
        """Tell "after Mrs Moor told", a clause, from "after the vote"."""
        return (
            piece.phrase is not None
            and piece.phrase.last == cue.first
            and self.tokens[piece.first - 1].low in self.lexicon.grammar.subordinators
        )

    def _pair_before(self, pieces: list[_Piece], index: int, limit: int) -> Phrase | None:
        first = pieces[index - 2].phrase if index >= 2 and pieces[index - 1].what == "joint" else None
        if first is None or first.last != pieces[index - 1].first:
            return None
        return self.behind.paired(first, limit)

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

    def _joined_left(self, pieces: list[_Piece], index: int, *, led: bool = False) -> Phrase | None:
        """Join apposed phrases to the left: "Ann Moor, 20, vice-president of …, told"."""
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
            apposed = led or (left.phrase.kind == ROLE and phrase.mention is not None)
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
