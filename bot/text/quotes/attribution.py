"""Which cue a quotation has within its sentence, and on which side its subject stands."""

from collections.abc import Sequence

from bot.text.quotes.ahead import AheadReader
from bot.text.quotes.attributions import Attribution
from bot.text.quotes.behind import BehindReader
from bot.text.quotes.clause_subjects import ClauseSubjects
from bot.text.quotes.conjugation import Form
from bot.text.quotes.cue import ACCORDING, VERB, Cue
from bot.text.quotes.cues import CueFinder
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.mentions import MEDIUM
from bot.text.quotes.phrase import FIRM, NAME, OTHER, PRONOUN, ROLE, Phrase
from bot.text.quotes.phrases import PhraseReader
from bot.text.quotes.spelling import plain_words
from bot.text.quotes.tokens import QUOTE, WORD, Sentence, Token

_FEW = 5
_SPEECH = 3


class Attributor:
    """Finds the attributions of one article's sentences."""

    def __init__(self, tokens: Sequence[Token], reader: PhraseReader, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.reader = reader
        self.cues = CueFinder(tokens, lexicon)
        self.subjects = ClauseSubjects(tokens, reader, lexicon)
        self.ahead = AheadReader(tokens, reader, lexicon, self.subjects)
        self.behind = BehindReader(tokens, reader, lexicon, self.subjects)

    def attribute(self, sentence: Sentence) -> dict[int, Attribution]:
        """Map the sentence's quotation tokens to their attributions."""
        quotations = [i for i in range(sentence.first, sentence.last) if self.tokens[i].kind == QUOTE]
        if not quotations:
            return {}
        cues = self.cues.find(sentence)
        found: dict[int, Attribution] = {}
        last: Attribution | None = None
        for position, index in enumerate(quotations):
            # A name in marks does not end what may be said of the words before it.
            later = (i for i in quotations[position + 1 :] if plain_words(self.tokens[i].text) >= _SPEECH)
            following = next(later, sentence.last)
            attribution = self._of(index, following, sentence, cues, last)
            if attribution is not None:
                found[index] = last = attribution
        self._spread(quotations, found)
        return found

    def statement(self, sentence: Sentence, *, main: bool = False) -> Attribution | None:
        """Read a sentence without a quotation that announces one: its last cue and subject.

        `main`: its main clause's, "X answered that Y was lying", and the person's before the paper's.
        """
        cues = [
            cue
            for cue in self.cues.find(sentence)
            if cue.kind == VERB and cue.form is Form.FINITE and not cue.joined and not cue.adjacent
        ]
        relayed: Attribution | None = None
        for cue in cues if main else reversed(cues):
            subject = self.subjects.subject(cue, sentence)
            if subject is None or (main and subject.kind == OTHER):
                continue
            paper = subject.kind == NAME if subject.mention is None else subject.mention.kind == MEDIUM
            if not paper:
                return Attribution(cue=cue, subject=subject)
            relayed = relayed or Attribution(cue=cue, subject=subject)
        return relayed or (self._according(sentence) if main else None)

    def _according(self, sentence: Sentence) -> Attribution | None:
        """Read "selon X" in a sentence that nobody else speaks in."""
        for cue in self.cues.find(sentence):
            if cue.kind == ACCORDING and cue.lemma not in self.lexicon.cues.opinion:
                subject = self.subjects.subject(cue, sentence)
                if subject is not None and subject.kind in (NAME, ROLE, FIRM):
                    return Attribution(cue=cue, subject=subject)
        return None

    def owner_of_words(self, sentence: Sentence, index: int) -> Attribution | None:
        """Read "C'est par ces mots que X a ouvert la séance", "That was the message from X"."""
        for position in range(index, min(index + _FEW, sentence.last)):
            if self.tokens[position].low in ("que", "qu'"):
                index = position + 1
                break
        subject = self.subjects.behind.after(index, sentence.last)
        clear = subject is not None and subject.kind in (NAME, ROLE, PRONOUN)
        return Attribution(cue=None, subject=subject) if clear else None

    def first_subject(self, sentence: Sentence) -> Phrase | None:
        """Tell what a sentence is about: its first phrase that no preposition governs."""
        index = sentence.first
        while index < sentence.last:
            token = self.tokens[index]
            if token.kind == QUOTE:
                return None
            if token.kind != WORD:
                index += 1
                continue
            if token.low in self.lexicon.grammar.prepositions and index not in self.reader.mention_at:
                phrase = self.reader.read(index + 1, sentence.last) if index + 1 < sentence.last else None
                index = phrase.last if phrase is not None else index + 1
                continue
            phrase = self.reader.read(index, sentence.last)
            if (
                phrase is not None
                and phrase.kind in (NAME, ROLE, FIRM, PRONOUN, OTHER)
                and (phrase.kind != OTHER or phrase.determiner)
            ):
                # Of two together, neither is what "il" means.
                return None if self.subjects.behind.paired(phrase, sentence.last) else phrase
            index = phrase.last if phrase is not None else index + 1
        return None

    def _of(
        self, index: int, following: int, sentence: Sentence, cues: list[Cue], earlier: Attribution | None
    ) -> Attribution | None:
        after = self.behind.read(index, following, sentence, cues)
        before = self.ahead.read(index, sentence, cues)
        if after is not None and before is not None:
            return self._better(before, after, index)
        if after is not None:
            return after
        if before is not None:
            return before
        if earlier is not None and self._same_clause(index, sentence):
            return earlier
        judged = self.behind.judged(index, following, sentence) or self.ahead.participle(index, sentence)
        if judged is not None:
            return judged
        announced = self.ahead.announced(index, sentence)
        if announced is None and not cues:
            announced = self.ahead.headline(index, sentence)
        return announced if announced is not None else self.behind.at_the_end(index, following, cues)

    def _better(self, before: Attribution, after: Attribution, index: int) -> Attribution:
        """Between a cue on each side: words that a paper relays belong to the person."""
        # A name in marks, «Интерфакс», is a paper's.
        medium = after.subject is not None and (
            after.subject.mention.kind == MEDIUM
            if after.subject.mention is not None
            else after.subject.kind == NAME
        )
        late = after.cue is not None and after.cue.form is Form.GERUND and before.subject is not None
        if late:
            return before
        if after.subject is None:
            return after if self.tokens[index + 1].low == "," else before
        if before.cue is None or medium or before.colon:
            if not medium and after.cue is not None and _is_surer(after.subject, before.subject):
                return after
            return before if before.subject is not None or medium else after
        if after.cue is not None and self.tokens[index + 1].low == ",":
            return after
        if before.subject is None and after.subject is not None:
            return after
        return before

    def _same_clause(self, index: int, sentence: Sentence) -> bool:
        """Tell whether nothing but a few words stands between this quotation and the one before."""
        position = index - 1
        while position >= sentence.first and self.tokens[position].kind != QUOTE:
            position -= 1
        return index - position <= 30

    def _spread(self, quotations: list[int], found: dict[int, Attribution]) -> None:
        """Give a closing cue to all earlier quotations of the sentence that have none."""
        later: Attribution | None = None
        for index in reversed(quotations):
            if index in found:
                later = (
                    found[index] if found[index].trailing or self._beside_last(index, quotations) else None
                )
            elif later is not None:
                found[index] = later

    def _beside_last(self, index: int, quotations: list[int]) -> bool:
        """Tell "…", "…" et ailleurs, a dit X: only a comma parts the quotation from the one before."""
        return index - 2 in quotations and self.tokens[index - 1].low in (",", "et", "and", "и")


def _is_surer(one: Phrase, other: Phrase | None) -> bool:
    """Tell whether only the first of two subjects has a name."""
    return one.kind in (NAME, ROLE) and one.mention is not None and (other is None or other.mention is None)
