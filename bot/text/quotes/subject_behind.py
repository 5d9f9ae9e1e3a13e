"""The subject that follows its cue: "a déclaré jeudi à l'AFP le ministre X", "selon X", "сказал X"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.text.quotes.genitives import is_title
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.mentions import MEDIUM, ORGANISATION, PERSON, UNKNOWN
from bot.text.quotes.phrase import FIRM, LATTER, NAME, OTHER, PAIR, ROLE, TIME, Phrase
from bot.text.quotes.phrases import PhraseReader
from bot.text.quotes.spelling import plain_words
from bot.text.quotes.tokens import MARK, QUOTE, WORD, Token

_FARTHEST = 45
_UNKNOWN = 3
_AND = frozenset(("and", "et", "и"))
# "в понедельник | пресс-служба"
_ON = frozenset(("в", "во", "on", "in"))
_DATIVE = ("ам", "ям", "ому", "ему")


class SubjectBehind:
    """Finds the subject behind a cue."""

    def __init__(self, tokens: Sequence[Token], reader: PhraseReader, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.reader = reader
        self.lexicon = lexicon

    def after(self, index: int, limit: int) -> Phrase | None:
        """Find the subject that follows an inverted cue or an attributing preposition."""
        fallback: Phrase | None = None
        unknown = 0
        start, aside = index, False
        limit = min(limit, index + _FARTHEST)
        while index < limit:
            token = self.tokens[index]
            if token.kind == QUOTE:
                fallback = fallback or self._quoted(index)
                if not self._is_hearer(index):
                    return fallback
                index += 1
                continue
            if token.kind == MARK:
                skipped = self._over_mark(index, limit, met=fallback is not None, aside=aside)
                if skipped is None:
                    return fallback
                index, aside = skipped, token.low == "," and not aside
                continue
            pronoun = index == start and token.low in self.lexicon.grammar.pronouns
            following = None if pronoun else self._over_adverbial(index, limit)
            if following is not None:
                index = following
                continue
            if token.low in self.lexicon.grammar.subordinators or token.low in self.lexicon.grammar.relatives:
                return fallback
            phrase = self._one_of(index, limit) or self.reader.read(index, limit)
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

    def _one_of(self, index: int, limit: int) -> Phrase | None:
        """Read "l'une de ses actrices, Maria Zreik"."""
        words = [t.low for t in self.tokens[index : index + 3]]
        if words[:1] == ["l'"]:
            words, index = words[1:], index + 1
        if len(words) < 2 or words[0] not in ("un", "une") or words[1] not in ("de", "des", "d'"):
            return None
        group = self.reader.read(index + (words[1] != "des") + 1, limit)
        if group is None or group.kind != ROLE or group.mention is not None or group.last >= limit:
            return None
        named = self.reader.mention_at.get(group.last + 1)
        if named is None or self.tokens[group.last].low != "," or named.kind not in (PERSON, UNKNOWN):
            return None
        return replace(group, mention=named, described_to=group.last, plural=False, gender=named.gender)

    def _is_hearer(self, index: int) -> bool:
        """Tell a medium in marks that hears: "в беседе с «Газетой»", "à « La Dépêche »"."""
        token, before = self.tokens[index], self.tokens[index - 1].low
        if not is_title(token) or index + 1 >= len(self.tokens) or self.tokens[index + 1].kind != WORD:
            return False
        grammar = self.lexicon.grammar
        led = before in grammar.prepositions or before in grammar.complement or before in grammar.definite
        return led or self.lexicon.language == "ru"

    def _resumes(self, index: int, limit: int) -> bool:
        """Tell whether the subject comes behind the comma that ends an aside: "a dit, à Brume, | X"."""
        if index >= limit:
            return False
        mention = self.reader.mention_at.get(index)
        if mention is not None:
            return mention.kind == PERSON
        phrase = self.reader.read(index, limit)
        return phrase is not None and phrase.kind == ROLE and phrase.mention is not None

    def _passes(self, phrase: Phrase) -> bool:
        """Tell what is not the subject: a time, a hearer, a Russian object or complement."""
        if phrase.kind == TIME or self._is_addressee(phrase):
            return True
        return self.lexicon.language == "ru" and (phrase.kind == OTHER or self._complements(phrase))

    def _may_stand_in(self, phrase: Phrase) -> bool:
        """Tell what is the subject if nothing better follows: "сообщает РИА Новости"."""
        dative = self.tokens[phrase.core].low.endswith(_DATIVE)
        return self._is_addressee(phrase) or (phrase.kind == OTHER and bool(phrase.determiner) and not dative)

    def paired(self, phrase: Phrase, limit: int) -> Phrase | None:
        """Read "X et Y" as one plural phrase: two of a kind who speak together."""
        index = phrase.last
        if phrase.kind != NAME or index + 1 >= limit or self.tokens[index].low not in _AND:
            return None
        second = self.reader.read(index + 1, limit)
        if second is None or second.kind != NAME:
            return None
        kinds = {part.mention.kind for part in (phrase, second) if part.mention is not None}
        together = kinds == {PERSON} or kinds == {ORGANISATION}
        return Phrase(
            first=phrase.first, last=second.last, kind=PAIR if together else OTHER, core=phrase.first,
            described_to=second.last, plural=True,
        )  # fmt: skip

    def _complements(self, phrase: Phrase) -> bool:
        """Tell a Russian name that belongs to the noun before it: "телевидению Перу"."""
        mention = phrase.mention
        if mention is None or mention.kind == PERSON or phrase.kind != NAME:
            return False
        before = self.tokens[phrase.first - 1]
        if before.kind != WORD or before.capital:
            return False
        return not self.reader.verbal(before.low) and before.low not in self.lexicon.grammar.skip

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

    def _over_mark(self, index: int, limit: int, *, met: bool, aside: bool) -> int | None:
        low = self.tokens[index].low
        if low == "," and aside and self._resumes(index + 1, limit):
            return index + 1
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
            if following < limit and self.tokens[following].low in grammar.skip and token.low in _ON:
                return following + 1
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

    def _complemented(self, phrase: Phrase) -> bool:
        complement = self.lexicon.grammar.complement
        return any(t.low in complement for t in self.tokens[phrase.core : phrase.last])

    def _over_purview(self, index: int, limit: int) -> int:
        """Step over what a function is for, if a name stands behind its comma: "adjoint à la mairie, X"."""
        end = index
        for _ in range(2):
            if end + 1 >= limit or self.tokens[end].low not in self.lexicon.names.role_prepositions:
                break
            inner = self.reader.read(end + 1, limit, governed=True)
            if inner is None or (inner.mention is not None and inner.mention.kind == MEDIUM):
                break
            end = inner.last
        named = end + 1 < limit and self.tokens[end].low == "," and end + 1 in self.reader.mention_at
        return end if named else index

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
                and not self._complemented(phrase)
            ):
                return replace(
                    phrase, mention=second.mention, described_to=second.described_to, last=second.last
                )
        index = self._over_purview(index, limit) if phrase.kind == ROLE else index
        if index < limit and self.tokens[index].low == "(":
            closing = self._over_mark(index, limit, met=True, aside=False)
            mention = self.reader.mention_at.get(closing) if closing is not None else None
            if mention is not None and mention.kind == PERSON and not phrase.plural:
                return replace(phrase, mention=mention, described_to=phrase.last)
        if index + 1 < limit and self.tokens[index].low == ",":
            mention = self.reader.mention_at.get(index + 1)
            if mention is None:
                following = self.reader.read(index + 1, limit)
                named = following.mention if following is not None else None
                # ", le Dr Hélène Vasseur" as well as ", l'actrice Hélène Vasseur"
                apposed = following is not None and (
                    following.kind == ROLE or (named is not None and named.kind == PERSON)
                )
                if named is not None and apposed:
                    return replace(phrase, mention=named, described_to=phrase.last)
                return phrase
            whole = mention.last >= limit or self.tokens[mention.last].kind != WORD or phrase.kind == ROLE
            if mention.kind in (PERSON, UNKNOWN) and whole and not phrase.plural:
                return replace(phrase, mention=mention, described_to=phrase.last)
        return phrase


def _adverb(low: str) -> bool:
    return len(low) > 5 and low.endswith(("ment", "ly"))
