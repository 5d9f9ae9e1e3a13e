"""Attributions ahead of the quoted words: "X a dit que « … »", "selon X, « … »", "X : « … »"."""

from collections.abc import Sequence

from bot.text.quotes.attributions import Attribution
from bot.text.quotes.clause_subjects import ClauseSubjects
from bot.text.quotes.conjugation import Form
from bot.text.quotes.cue import ACCORDING, VERB, WORDING, Cue
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.mentions import MEDIUM, PERSON, UNKNOWN
from bot.text.quotes.phrase import FIRM, NAME, OTHER, PRONOUN, ROLE, Phrase
from bot.text.quotes.phrases import PhraseReader
from bot.text.quotes.tokens import MARK, Sentence, Token

_REACH = 60
# "described the plan as", "décrit le projet comme"
_AS_REACH = 10


class AheadReader:
    """Reads what leads to a quotation."""

    def __init__(
        self, tokens: Sequence[Token], reader: PhraseReader, lexicon: Lexicon, subjects: ClauseSubjects
    ) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.reader = reader
        self.subjects = subjects
        self._participles = lexicon.cues.participles

    def read(self, index: int, sentence: Sentence, cues: list[Cue]) -> Attribution | None:
        """Find the nearest cue before a quotation that can govern it."""
        colon = self.tokens[index - 1].low == ":" if index > sentence.first else False
        thing: Attribution | None = None
        for cue in reversed(cues):
            if cue.last > index:
                continue
            if cue.kind == ACCORDING and index - cue.first > _REACH:
                continue
            if (
                cue.form is Form.INFINITIVE
                and self.tokens[cue.first - 1].low in ("de", "d'")
                and any(c.kind == WORDING and c.last <= cue.first for c in cues)
            ):
                continue
            if cue.adjacent and cue.kind == VERB and not (colon or self._touches(cue, index)):
                continue
            subject = self._subject(cue, cues, index, sentence)
            opinion = cue.kind == ACCORDING and cue.lemma in self.lexicon.cues.opinion
            if cue.kind == WORDING and subject is None:
                continue
            if opinion and (subject is None or subject.kind not in (NAME, ROLE, FIRM, PRONOUN)):
                continue
            attribution = Attribution(cue=cue, subject=subject, colon=colon)
            if subject is None or subject.kind != OTHER or colon or cue.kind != VERB:
                infinitive = thing is not None and thing.cue is not None and thing.cue.form is Form.INFINITIVE
                inside = thing is not None and (infinitive or self._governs(cue, sentence))
                return attribution if thing is None or inside else thing
            thing = thing or attribution
        return thing

    def _governs(self, cue: Cue, sentence: Sentence) -> bool:
        """Tell a cue on whose "que" a whole clause hangs: "regrettant que le compteur avance"."""
        return cue.last < sentence.last and self.tokens[cue.last].low in ("que", "qu'", "that", "что", ",")

    def participle(self, index: int, sentence: Sentence) -> Attribution | None:
        """Read "Il a également « souligné le courage … »": the auxiliary outside, its participle inside."""
        if self.lexicon.language != "fr":
            return None
        position = index - 1
        while position > sentence.first and self.tokens[position].low in self.lexicon.grammar.skip:
            position -= 1
        first = self.tokens[index].text.split(None, 1)[0].lower()
        if self.tokens[position].low not in self.lexicon.cues.auxiliaries or first not in self._participles:
            return None
        clitic = self.tokens[position - 1].low in ("s'", "se")
        start = position - clitic
        cue = Cue(first=start, last=position + 1, kind=VERB, lemma=first)
        subject = self.subjects.ahead.before(sentence.first, cue)
        if subject is None or subject.kind not in (NAME, ROLE, PRONOUN):
            return None
        return Attribution(cue=cue, subject=subject)

    def _subject(self, cue: Cue, cues: list[Cue], index: int, sentence: Sentence) -> Phrase | None:
        if cue.kind == WORDING:
            return self.subjects.owner(cue, sentence)
        if cue.form is Form.GERUND or cue.joined:
            own = self.subjects.ahead.absolute(sentence.first, cue) if cue.form is Form.GERUND else None
            shared = own or self.subjects.shared(cue, cues, sentence)
            if shared is not None:
                return shared
        subject = self.subjects.subject(cue, sentence)
        if subject is None and cue.form is Form.INFINITIVE:
            return self.subjects.shared(cue, cues, sentence)
        if subject is None and cue.subjectless:
            owners = (self.subjects.owner(c, sentence) for c in cues if c.kind == WORDING and c.first < index)
            return next(filter(None, owners), None)
        return subject

    def _touches(self, cue: Cue, index: int) -> bool:
        """Tell whether a common verb stands right before the quotation, or "que" leads to it."""
        outer = self.lexicon.cues.outer
        if cue.lemma in outer or self.tokens[cue.last - 1].low in outer:
            return False
        if self.tokens[index - 1].low in ("as", "comme") and index - cue.last <= _AS_REACH:
            return not any(t.kind == MARK for t in self.tokens[cue.last : index])
        between = [t for t in self.tokens[cue.last : index] if t.low not in self.lexicon.grammar.skip]
        if len(between) <= 2 and not any(t.kind == MARK and t.low != "," for t in between):
            return True
        return bool(between) and between[0].low in ("que", "qu'", "that", "что", "à", "for", "on")

    def headline(self, index: int, sentence: Sentence) -> Attribution | None:
        """Read a headline's Ferrand « heureux de retrouver le port »: a name, and at once the words."""
        if sentence.paragraph or not self.tokens[index].text[:1].islower() or index == sentence.first:
            return None
        mentions = (self.reader.mention_at.get(i) for i in range(max(sentence.first, index - 4), index))
        for mention in mentions:
            if mention is not None and mention.last == index and mention.kind in (PERSON, UNKNOWN):
                before = self.tokens[mention.first - 1] if mention.first > sentence.first else None
                if before is None or before.kind == MARK:
                    return Attribution(cue=None, subject=self.reader.read(mention.first, index))
        return None

    def announced(self, index: int, sentence: Sentence) -> Attribution | None:
        """Read "Macron : « … »", "le message de X : « … »": no verb, but a colon."""
        if index == sentence.first or self.tokens[index - 1].low != ":":
            return None
        subject = self._owner_of_wording(index, sentence)
        position = sentence.first if subject is None else index
        while position < index - 1:
            phrase = self.reader.read(position, index - 1)
            if phrase is not None and (
                phrase.mention is None or phrase.mention.kind in (PERSON, UNKNOWN, MEDIUM)
            ):
                opens = position == sentence.first
                free = opens or self.tokens[position - 1].kind == MARK
                person = phrase.mention is None or phrase.mention.kind != UNKNOWN or opens
                if phrase.kind in (NAME, ROLE) and free and person:
                    subject = phrase
                    break
            position = phrase.last if phrase is not None else position + 1
        return Attribution(cue=None, subject=subject or self._announcer(index, sentence), colon=True)

    def _announcer(self, index: int, sentence: Sentence) -> Phrase | None:
        """Read "En mai, Luc Ferrand a fait un pronostic : « … »": the only person there is."""
        people = [m for i in range(sentence.first, index) if (m := self.reader.mention_at.get(i)) is not None]
        people = [m for m in people if m.kind == PERSON and not m.oblique]
        if len(people) != 1:
            return None
        before = self.tokens[people[0].first - 1] if people[0].first > sentence.first else None
        grammar = self.lexicon.grammar
        if before is not None and (before.low in grammar.prepositions or before.low in grammar.complement):
            return None
        return self.reader.read(people[0].first, index)

    def _owner_of_wording(self, index: int, sentence: Sentence) -> Phrase | None:
        """Read "Ann Moor's verdict was blunt: " from the name that owns the words."""
        mention = self.reader.mention_at.get(sentence.first)
        if mention is None or mention.last + 1 >= index or self.tokens[mention.last].low != "'s":
            return None
        if not any(t.low in self.lexicon.cues.wording for t in self.tokens[mention.last + 1 : index]):
            return None
        return Phrase(
            first=mention.first, last=mention.last, kind=NAME, core=mention.named, mention=mention,
            described_to=mention.named, gender=mention.gender,
        )  # fmt: skip
