"""Which cue a quotation has within its sentence, and on which side its subject stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.text.quotes.conjugation import Form
from bot.text.quotes.cues import ACCORDING, VERB, WORDING, Cue, CueFinder
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.names import MEDIUM, PERSON, UNKNOWN
from bot.text.quotes.phrases import FIRM, NAME, OTHER, PRONOUN, ROLE, Phrase, PhraseReader
from bot.text.quotes.subjects import SubjectFinder
from bot.text.quotes.tokens import MARK, QUOTE, WORD, Sentence, Token

_DASHES = frozenset(("-", "—", "–", "--"))
_NEAR = 14
_QUOTING = ("цитир", "процитир", "приводит слова", "привел слова", "приводят слова")


@dataclass(frozen=True, kw_only=True)
class Attribution:
    """A quotation's cue and subject; `colon`: the words are announced, not woven into the clause."""

    cue: Cue | None
    subject: Phrase | None
    colon: bool = False
    trailing: bool = False


class Attributor:
    """Finds the attributions of one article's sentences."""

    def __init__(self, tokens: Sequence[Token], reader: PhraseReader, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.reader = reader
        self.subjects = SubjectFinder(tokens, reader, lexicon)
        self.cues = CueFinder(tokens, lexicon)

    def attribute(self, sentence: Sentence) -> dict[int, Attribution]:
        """Map the sentence's quotation tokens to their attributions."""
        quotations = [i for i in range(sentence.first, sentence.last) if self.tokens[i].kind == QUOTE]
        if not quotations:
            return {}
        cues = self.cues.find(sentence)
        found: dict[int, Attribution] = {}
        for position, index in enumerate(quotations):
            following = quotations[position + 1] if position + 1 < len(quotations) else sentence.last
            earlier = [found[i] for i in quotations[:position] if i in found]
            attribution = self._of(index, following, sentence, cues, earlier)
            if attribution is not None:
                found[index] = attribution
        self._spread(quotations, found, sentence)
        return found

    def statement(self, sentence: Sentence) -> Attribution | None:
        """Read a sentence without a quotation that announces one: its last cue and subject."""
        for cue in reversed(self.cues.find(sentence)):
            if cue.kind == VERB and cue.form is Form.FINITE and not cue.joined and not cue.adjacent:
                subject = self._subject(cue, sentence)
                if subject is not None:
                    return Attribution(cue=cue, subject=subject)
        return None

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
            if phrase is not None and phrase.kind in (NAME, ROLE, FIRM, PRONOUN, OTHER) and (phrase.kind != OTHER or phrase.determiner):
                return phrase
            index = phrase.last if phrase is not None else index + 1
        return None

    def _of(
        self, index: int, following: int, sentence: Sentence, cues: list[Cue], earlier: list[Attribution]
    ) -> Attribution | None:
        after = self._after(index, following, sentence, cues)
        before = self._before(index, sentence, cues)
        if after is not None and before is not None:
            return self._better(before, after, index)
        if after is not None:
            return after
        if before is not None:
            return before
        if earlier and self._same_clause(index, sentence):
            return earlier[-1]
        judged = self._judged(index, following, sentence)
        if judged is not None:
            return judged
        announced = self._announced(index, sentence)
        return announced if announced is not None else self._at_the_end(index, following, cues)

    def _judged(self, index: int, following: int, sentence: Sentence) -> Attribution | None:
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
                    cue = Cue(first=position, last=position + 1, kind=VERB, lemma=form.lemma, form=Form.PARTICIPLE)
                    return Attribution(cue=cue, subject=subject)
        return None

    def _at_the_end(self, index: int, following: int, cues: list[Cue]) -> Attribution | None:
        """Read "La France a « … » concernant …, s'est défendu mardi le directeur": a cue that closes the sentence."""
        for cue in cues:
            if not index < cue.first < following or cue.form is not Form.FINITE or cue.subjectless:
                continue
            if self.tokens[cue.first - 1].low not in (",", *_DASHES) or cue.joined or cue.lemma in self.lexicon.cues.opinion:
                continue
            subject = self._pronoun(cue) if cue.pronoun is not None else self.subjects.after(cue.last, following)
            if subject is not None and subject.kind in (NAME, ROLE, FIRM, PRONOUN):
                return Attribution(cue=cue, subject=subject)
        return None

    def _better(self, before: Attribution, after: Attribution, index: int) -> Attribution:
        """Between a cue on each side: words that a paper relays belong to the person."""
        medium = after.subject is not None and after.subject.mention is not None and after.subject.mention.kind == MEDIUM
        if after.subject is None:
            return before
        if before.cue is None or medium or before.colon:
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

    def _after(self, index: int, following: int, sentence: Sentence, cues: list[Cue]) -> Attribution | None:
        named = self._signed(index, sentence)
        if named is not None:
            return named
        begin = index + 1
        while begin < following and (self.tokens[begin].low in _DASHES or self.tokens[begin].low in (",", "!", "?", "…", "...", ".")):
            begin += 1
        if begin >= following or self.tokens[begin].kind != WORD:
            return None
        near = [c for c in cues if begin <= c.first < min(following, begin + _NEAR) and c.form is not Form.INFINITIVE]
        for cue in near:
            if cue.form is Form.GERUND and cue.first != begin:
                break
            if cue.kind == WORDING or cue.joined:
                continue
            if cue.first > begin and not self._leads(begin, cue, marked=begin > index + 1):
                break
            if cue.kind == ACCORDING and cue.lemma in self.lexicon.cues.opinion:
                break
            subject = self._inverted(cue, following, begin)
            if subject is None and cue.first > begin:
                subject = self.subjects.before(begin, cue)
                if subject is None:
                    break
            if subject is None and not cue.subjectless and not (cue.first == begin and self._marked(index, begin)):
                break
            if subject is None and cue.form is not Form.FINITE:
                break
            return Attribution(cue=cue, subject=subject, trailing=True)
        return self._unknown_verb(begin, following) if not near and self._marked(index, begin) else None

    def _marked(self, index: int, begin: int) -> bool:
        """Tell whether a comma or a dash sets the words off."""
        return begin > index + 1 or self.tokens[index].text[-1:] in ",!?"

    def _unknown_verb(self, begin: int, following: int) -> Attribution | None:
        """Take an unlisted verb right behind the words for a cue: "« … », a trompeté X", "…," croaked X."""
        index, pronoun = begin, None
        low = self.tokens[begin].low
        if low in self.lexicon.cues.auxiliaries and self.lexicon.language == "fr":
            index += 1
            while index < following and (self.tokens[index].low[:1] == "-" or self.tokens[index].low in self.lexicon.grammar.skip):
                pronoun = index if self.tokens[index].low[:1] == "-" else pronoun
                index += 1
        if index >= following or not self._looks_verbal(self.tokens[index], compound=index > begin):
            return None
        cue = Cue(first=begin, last=index + 1, kind=VERB, lemma=self.tokens[index].low, pronoun=pronoun)
        subject = self._pronoun(cue) if pronoun is not None else self.subjects.after(index + 1, following)
        if subject is None or subject.kind not in (NAME, ROLE, PRONOUN) or subject.first > index + 6:
            return None
        return Attribution(cue=cue, subject=subject, trailing=True)

    def _looks_verbal(self, token: Token, *, compound: bool) -> bool:
        if token.kind != WORD or token.capital or len(token.low) < 4:
            return False
        endings = {"fr": ("é", "i", "u") if compound else (), "en": ("ed",), "ru": ("л", "ла", "ли", "ет", "ют", "ит", "ят", "ется", "лся", "лась")}
        return token.low.endswith(endings[self.lexicon.language])

    def _signed(self, index: int, sentence: Sentence) -> Attribution | None:
        """Read "« … » : Rafael Correa", "« … » — X": only a name, to the sentence's end."""
        if index + 2 >= sentence.last or self.tokens[index + 1].low not in (":", "—", "–", "-"):
            return None
        mention = self.reader.mention_at.get(index + 2)
        if mention is None or mention.kind not in (PERSON, MEDIUM):
            return None
        last = sentence.last - (self.tokens[sentence.last - 1].kind == MARK)
        if mention.last < last or (mention.last - mention.named < 2 and mention.kind == PERSON):
            return None
        return Attribution(cue=None, subject=self.reader.read(index + 2, sentence.last), trailing=True)

    def _leads(self, begin: int, cue: Cue, *, marked: bool) -> bool:
        """Tell whether only a subject and adverbs stand between the quotation and its verb."""
        grammar = self.lexicon.grammar
        index = begin
        if self.tokens[begin].low in grammar.subordinators or self.tokens[begin].low in grammar.relatives:
            return False
        if not marked and self.lexicon.language != "en":
            # « … » est au programme, a dit X: without a comma the quotation is part of the clause.
            inner = self.tokens[begin - 1].text[-1:]
            if inner not in "!?…," and not self.tokens[begin].capital and self.tokens[begin].low not in grammar.pronouns:
                return False
        while index < cue.first:
            token = self.tokens[index]
            if token.kind == MARK and token.low != ",":
                return False
            if token.low in grammar.relatives or token.low in grammar.common_verbs or token.low in ("et", "mais", "and", "but", "и", "а", "но"):
                return False
            index += 1
        return True

    def _inverted(self, cue: Cue, limit: int, begin: int) -> Phrase | None:
        """Find the subject of a cue that comes first: "a déclaré X", "selon X"."""
        if cue.pronoun is not None:
            return self._pronoun(cue)
        if cue.subjectless:
            return None
        if cue.lemma.startswith(_QUOTING):
            quoted = self._quoted_person(cue, limit)
            if quoted is not None:
                return quoted
        if cue.first > begin and cue.kind != ACCORDING and not self._only_adverbs(begin, cue.first):
            return None
        return self.subjects.after(cue.last, limit)

    def _only_adverbs(self, begin: int, end: int) -> bool:
        skip = self.lexicon.grammar.skip | self.lexicon.grammar.clitics
        return all(self.tokens[i].low in skip or self.tokens[i].low.endswith(("ment", "ly")) for i in range(begin, end))

    def _pronoun(self, cue: Cue) -> Phrase | None:
        assert cue.pronoun is not None
        low = self.tokens[cue.pronoun].low.lstrip("-")
        known = self.lexicon.grammar.pronouns.get(low)
        gender, plural = known if known is not None else (None, False)
        return Phrase(
            first=cue.pronoun, last=cue.pronoun + 1, kind=PRONOUN, core=cue.pronoun, head=low, gender=gender, plural=plural
        )

    def _before(self, index: int, sentence: Sentence, cues: list[Cue]) -> Attribution | None:
        colon = self.tokens[index - 1].low == ":" if index > sentence.first else False
        for cue in reversed(cues):
            if cue.last > index:
                continue
            if cue.kind == ACCORDING and not self._reaches(cue, index):
                continue
            if cue.form is Form.INFINITIVE and self.tokens[cue.first - 1].low in ("de", "d'") and any(
                c.kind == WORDING and c.last <= cue.first for c in cues
            ):
                continue
            if cue.adjacent and cue.kind == VERB and not (colon or self._touches(cue, index)):
                continue
            subject = self._owner(cue, sentence) if cue.kind == WORDING else self._subject(cue, sentence)
            if cue.kind == WORDING and subject is None:
                continue
            if subject is None and (cue.form is not Form.FINITE or cue.joined):
                subject = self._shared(cue, cues, sentence)
            if cue.subjectless and subject is None:
                owners = (self._owner(c, sentence) for c in cues if c.kind == WORDING and c.first < index)
                subject = next(filter(None, owners), None)
            return Attribution(cue=cue, subject=subject, colon=colon)
        return None

    def _shared(self, cue: Cue, cues: list[Cue], sentence: Sentence) -> Phrase | None:
        """Give "…, assurant que" the subject of the verb before it."""
        for other in reversed(cues):
            if other.first < cue.first and other.kind == VERB and other.form is Form.FINITE and not other.joined:
                subject = self._pronoun(other) if other.pronoun is not None else self._subject(other, sentence)
                if subject is None:
                    subject = self.subjects.after(other.last, cue.first)
                return subject
        return None

    def _owner(self, cue: Cue, sentence: Sentence) -> Phrase | None:
        """Find whose wording it is."""
        if cue.last >= sentence.last:
            return None
        index = cue.last
        while index + 1 < sentence.last and self.tokens[index].low in self.lexicon.grammar.determiners and index not in self.reader.mention_at:
            phrase = self.reader.read(index, sentence.last)
            if phrase is not None:
                break
            index += 1
        phrase = self.reader.read(index, sentence.last)
        if phrase is not None and phrase.kind in (NAME, ROLE) and (phrase.mention is None or phrase.mention.kind != MEDIUM):
            return phrase
        return None

    def _reaches(self, cue: Cue, index: int) -> bool:
        return index - cue.first <= 60

    def _touches(self, cue: Cue, index: int) -> bool:
        """Tell whether a common verb stands right before the quotation, or "que" leads to it."""
        outer = self.lexicon.cues.outer
        if cue.lemma in outer or self.tokens[cue.last - 1].low in outer:
            return False
        between = [t for t in self.tokens[cue.last : index] if t.low not in self.lexicon.grammar.skip]
        if len(between) <= 2 and not any(t.kind == MARK and t.low != "," for t in between):
            return True
        return bool(between) and between[0].low in ("que", "qu'", "that", "что", "à", "for", "on")

    def _quoted_person(self, cue: Cue, limit: int) -> Phrase | None:
        """Find whom a Russian paper quotes: "цитирует Арсена Авакова пресс-служба"."""
        for index in range(cue.last, min(limit, cue.last + 20)):
            mention = self.reader.mention_at.get(index)
            if mention is not None and mention.kind == PERSON:
                return Phrase(first=mention.first, last=mention.last, kind=NAME, core=mention.named, mention=mention, described_to=mention.named, gender=mention.gender)
            if self.tokens[index].kind != WORD:
                return None
        return None

    def _subject(self, cue: Cue, sentence: Sentence) -> Phrase | None:
        if cue.pronoun is not None:
            return self._pronoun(cue)
        if cue.lemma.startswith(_QUOTING):
            quoted = self._quoted_person(cue, sentence.last)
            if quoted is not None:
                return quoted
        if cue.kind == ACCORDING:
            return self.subjects.after(cue.last, sentence.last)
        start = sentence.first
        for position in range(cue.first - 1, sentence.first - 1, -1):
            if self.tokens[position].kind == QUOTE or self.tokens[position].low in (";", ":"):
                start = position + 1
                break
        subject = self.subjects.before(start, cue)
        if subject is None and start > sentence.first:
            subject = self.subjects.before(sentence.first, cue)
        inverts = cue.first == start or self.tokens[cue.first - 1].low == ","
        if inverts and cue.form is Form.FINITE and not cue.subjectless and (subject is None or self.lexicon.language != "en"):
            inverted = self.subjects.after(cue.last, sentence.last)
            if inverted is not None and inverted.kind in (NAME, ROLE, FIRM):
                return inverted
        if subject is None and cue.form is Form.FINITE and not cue.subjectless and self.lexicon.language == "ru":
            return self.subjects.after(cue.last, sentence.last)
        return subject

    def _announced(self, index: int, sentence: Sentence) -> Attribution | None:
        """Read "Macron : « … »", "le message de X : « … »": no verb, but a colon."""
        if index == sentence.first or self.tokens[index - 1].low != ":":
            return None
        subject = None
        position = sentence.first
        while position < index - 1:
            phrase = self.reader.read(position, index - 1)
            if phrase is not None and (phrase.mention is None or phrase.mention.kind in (PERSON, UNKNOWN, MEDIUM)):
                opens = position == sentence.first
                free = opens or self.tokens[position - 1].kind == MARK
                person = phrase.mention is None or phrase.mention.kind != UNKNOWN or opens
                if phrase.kind in (NAME, ROLE) and free and person:
                    subject = phrase
                    break
            position = phrase.last if phrase is not None else position + 1
        return Attribution(cue=None, subject=subject, colon=True)

    def _spread(self, quotations: list[int], found: dict[int, Attribution], sentence: Sentence) -> None:
        """Give a closing cue to all earlier quotations of the sentence that have none."""
        later: Attribution | None = None
        for index in reversed(quotations):
            if index in found:
                later = found[index] if found[index].trailing else None
            elif later is not None:
                found[index] = later
