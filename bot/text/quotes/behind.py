"""Attributions behind the quoted words: "« … », a déclaré X", "…," said X, «…», - сказал X."""

from collections.abc import Sequence

from bot.text.quotes.attributions import Attribution
from bot.text.quotes.clause_subjects import ClauseSubjects
from bot.text.quotes.conjugation import Form
from bot.text.quotes.cue import ACCORDING, VERB, WORDING, Cue
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.mentions import ORGANISATION, PERSON
from bot.text.quotes.phrase import FIRM, NAME, PRONOUN, ROLE
from bot.text.quotes.phrases import PhraseReader
from bot.text.quotes.tokens import MARK, WORD, Sentence, Token

_DASHES = frozenset(("-", "—", "–", "--"))
_SET_OFF = _DASHES | {",", "!", "?", "…", "...", "."}
_NEAR = 24
# "est-il indiqué": nobody's words
_BEING = frozenset(("est", "sont", "était", "étaient", "sera", "fut"))
_JOINTS = frozenset(("et", "mais", "and", "but", "и", "а", "но"))
_VERB_ENDINGS = {
    "en": ("ed",),
    "fr": ("é", "i", "u"),
    "ru": ("л", "ла", "ли", "ет", "ют", "ит", "ят", "ется", "лся", "лась"),
}


class BehindReader:
    """Reads what follows a quotation."""

    def __init__(
        self, tokens: Sequence[Token], reader: PhraseReader, lexicon: Lexicon, subjects: ClauseSubjects
    ) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.reader = reader
        self.subjects = subjects

    def read(self, index: int, following: int, sentence: Sentence, cues: list[Cue]) -> Attribution | None:
        """Find the attribution that begins right behind a quotation and ends before the next one."""
        named = self._signed(index, sentence, cues)
        if named is not None:
            return named
        begin = index + 1
        while begin < following and self.tokens[begin].low in _SET_OFF:
            begin += 1
        if begin >= following or self.tokens[begin].kind != WORD:
            return None
        near = [
            c
            for c in cues
            if begin <= c.first < min(following, begin + _NEAR) and c.form is not Form.INFINITIVE
        ]
        if not near:
            return self._unknown_verb(begin, following) if self._marked(index, begin) else None
        cue = next((c for c in near if c.kind != WORDING and not c.joined), None)
        found = self._by(cue, index, begin, following, sentence) if cue is not None else None
        if found is not None or cue is None or cue.first == begin or not self._marked(index, begin):
            return found
        if self.lexicon.language == "ru":
            return self._unknown_verb(begin, following)
        return self._far(begin, near) if self.lexicon.language == "en" else None

    def _far(self, begin: int, near: list[Cue]) -> Attribution | None:
        """Read "…," Ann Moor, who was there with her son, told AFP: the verb comes after a clause."""
        for cue in reversed(near):
            if cue.form is not Form.FINITE or cue.joined or cue.kind != VERB or cue.adjacent:
                continue
            subject = self.subjects.ahead.before(begin, cue)
            if subject is not None and subject.first == begin and subject.kind in (NAME, ROLE, FIRM):
                return Attribution(cue=cue, subject=subject, trailing=True)
        return None

    def _by(self, cue: Cue, index: int, begin: int, following: int, sentence: Sentence) -> Attribution | None:
        """Attribute to the subject of the first cue behind the words, if it is about them."""
        if cue.kind == ACCORDING and cue.lemma in self.lexicon.cues.opinion:
            return None
        if cue.first > begin and (
            cue.form is Form.GERUND or not self._leads(begin, cue, marked=begin > index + 1)
        ):
            return None
        subject = self.subjects.inverted(cue, following, begin)
        if subject is None and cue.first > begin:
            subject = self.subjects.ahead.before(begin, cue)
        if subject is None and cue.first == begin and self.lexicon.language == "fr":
            # M. Vasseur, qui s'est « …  », a relevé …
            subject = self.subjects.subject(cue, sentence)
            if subject is None or subject.mention is None or subject.last > index:
                subject = None
        if subject is None:
            governs = cue.last < following and self.tokens[cue.last].low in self.lexicon.grammar.subordinators
            if governs or cue.first != begin or cue.form is not Form.FINITE:
                return None
        return Attribution(cue=cue, subject=subject, trailing=True)

    def _marked(self, index: int, begin: int) -> bool:
        """Tell whether a comma or a dash sets the words off."""
        return begin > index + 1 or self.tokens[index].text[-1:] in ",!?"

    def _unknown_verb(self, begin: int, following: int) -> Attribution | None:
        """Take an unlisted verb right behind the words for a cue: "« … », a trompeté X", "…," croaked X."""
        index, pronoun = begin, None
        low = self.tokens[begin].low
        if low in _BEING:
            return None
        if low in self.lexicon.cues.auxiliaries and self.lexicon.language == "fr":
            index += 1
            while index < following and (
                self.tokens[index].low[:1] == "-" or self.tokens[index].low in self.lexicon.grammar.skip
            ):
                pronoun = index if self.tokens[index].low[:1] == "-" else pronoun
                index += 1
        if index >= following or not self._looks_verbal(self.tokens[index], compound=index > begin):
            return None
        cue = Cue(first=begin, last=index + 1, kind=VERB, lemma=self.tokens[index].low, pronoun=pronoun)
        subject = (
            self.subjects.pronoun(cue)
            if pronoun is not None
            else self.subjects.behind.after(index + 1, following)
        )
        if subject is None or subject.kind not in (NAME, ROLE, PRONOUN) or subject.first > index + 6:
            return None
        return Attribution(cue=cue, subject=subject, trailing=True)

    def _looks_verbal(self, token: Token, *, compound: bool) -> bool:
        if token.kind != WORD or token.capital or len(token.low) < 4:
            return False
        if self.lexicon.language == "fr" and not compound:
            return False
        return token.low.endswith(_VERB_ENDINGS[self.lexicon.language])

    def _signed(self, index: int, sentence: Sentence, cues: list[Cue]) -> Attribution | None:
        """Read "« … » : Ida Holm", "« … » (X)": only a name, to the sentence's end; "« … » : X dénonce …"."""
        if index + 2 >= sentence.last or self.tokens[index + 1].low not in (":", "—", "–", "-", "("):
            return None
        if self.tokens[index + 1].low == ":" and (about := self._told(index + 2, sentence, cues)) is not None:
            return about
        before = self.tokens[index - 1].low if index > sentence.first else ":"
        mention = self.reader.mention_at.get(index + 2)
        firm = mention is not None and mention.kind == ORGANISATION and index == sentence.first
        if firm and mention is not None and mention.last == sentence.last:
            return Attribution(cue=None, subject=self.reader.read(index + 2, sentence.last), trailing=True)
        if mention is None or mention.kind != PERSON or (self.tokens[index + 1].low == "(" and before != ":"):
            return None
        if index == sentence.first and self.tokens[index + 1].low == ":":
            told = next((c for c in cues if mention.last <= c.first <= mention.last + 1), None)
            if told is not None and told.form is Form.FINITE and told.pronoun is None:
                return Attribution(
                    cue=told, subject=self.reader.read(index + 2, sentence.last), trailing=True
                )
        last = sentence.last
        while self.tokens[last - 1].kind == MARK:
            last -= 1
        if mention.last < last or mention.last - mention.named < 2:
            return None
        return Attribution(cue=None, subject=self.reader.read(index + 2, sentence.last), trailing=True)

    def _told(self, index: int, sentence: Sentence, cues: list[Cue]) -> Attribution | None:
        """Read "« … » : le maire Luc Ferrand juge que …": who is told of behind the colon said it."""
        subject = self.reader.read(index, sentence.last)
        if subject is None or subject.kind != ROLE or subject.mention is None:
            return None
        for cue in cues:
            if cue.first >= subject.last and cue.form is Form.FINITE and cue.kind == VERB and not cue.joined:
                return Attribution(cue=cue, subject=subject, trailing=True)
        return None

    def _leads(self, begin: int, cue: Cue, *, marked: bool) -> bool:
        """Tell whether only a subject and adverbs stand between the quotation and its verb."""
        grammar = self.lexicon.grammar
        index = begin
        if self.tokens[begin].low in grammar.subordinators or self.tokens[begin].low in grammar.relatives:
            return False
        if not marked and self.lexicon.language != "en":
            # « … » est au programme, a dit X: without a comma the quotation is part of the clause.
            inner = self.tokens[begin - 1].text[-1:]
            if (
                inner not in "!?…,"
                and not self.tokens[begin].capital
                and self.tokens[begin].low not in grammar.pronouns
            ):
                return False
        while index < cue.first:
            token = self.tokens[index]
            if token.kind == MARK and token.low != ",":
                return False
            low = token.low
            closing = low in grammar.relatives or low in grammar.common_verbs or low in _JOINTS
            if closing and not token.capital:
                return False
            index += 1
        return True

    def judged(self, index: int, following: int, sentence: Sentence) -> Attribution | None:
        """Read "une réforme jugée « … » par le président": a participle before, its agent behind."""
        participles = self.lexicon.cues.participles
        for position in range(index - 1, max(sentence.first - 1, index - 4), -1):
            low = self.tokens[position].low
            form = participles.get(low)
            if form is None or (form.form is not Form.PARTICIPLE):
                continue
            for agent in range(index + 1, min(following, index + 9)):
                if self.tokens[agent].low == "par" and agent + 1 < following:
                    subject = self.reader.read(agent + 1, following)
                    cue = Cue(
                        first=position, last=position + 1, kind=VERB, lemma=form.lemma, form=Form.PARTICIPLE
                    )
                    return Attribution(cue=cue, subject=subject)
        return None

    def at_the_end(self, index: int, following: int, cues: list[Cue]) -> Attribution | None:
        """Read "La ville a « … » sur …, a dit le maire": a cue that closes the sentence."""
        for cue in cues:
            if not index < cue.first < following or cue.form is not Form.FINITE or cue.subjectless:
                continue
            if (
                self.tokens[cue.first - 1].low not in (",", *_DASHES)
                or cue.joined
                or cue.lemma in self.lexicon.cues.opinion
                or cue.lemma == "tell"
            ):
                continue
            subject = (
                self.subjects.pronoun(cue)
                if cue.pronoun is not None
                else self.subjects.behind.after(cue.last, following)
            )
            if subject is not None and subject.kind in (NAME, ROLE, FIRM, PRONOUN):
                return Attribution(cue=cue, subject=subject)
        return None
