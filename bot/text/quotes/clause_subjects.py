"""The subject of a cue in its sentence: before it, behind it, its own pronoun, or one that it shares."""

from collections.abc import Sequence

from bot.text.quotes.conjugation import Form
from bot.text.quotes.cue import ACCORDING, VERB, Cue
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.mentions import MEDIUM, PERSON, PLACE
from bot.text.quotes.oblique import ObliqueReader
from bot.text.quotes.phrase import FIRM, LATTER, NAME, OTHER, PRONOUN, ROLE, Phrase
from bot.text.quotes.phrases import PhraseReader
from bot.text.quotes.spelling import plain_words
from bot.text.quotes.subject_ahead import SubjectAhead
from bot.text.quotes.subject_behind import SubjectBehind
from bot.text.quotes.tokens import QUOTE, WORD, Sentence, Token

# as many words are a term within the clause, not speech before it
_SHORT = 2
_NEXT = frozenset(("et", "puis", "avant"))
# "по его словам"
_WHOSE = {"его": "он", "ее": "она", "её": "она", "их": "они"}
_QUOTING = ("цитир", "процитир", "приводит слова", "привел слова", "приводят слова")
_RELAYING = (*_QUOTING, "приводит", "привел", "привёл", "приводят", "переда")


class ClauseSubjects:
    """Finds the subjects of one article's cues."""

    def __init__(self, tokens: Sequence[Token], reader: PhraseReader, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.reader = reader
        self.behind = SubjectBehind(tokens, reader, lexicon)
        self.ahead = SubjectAhead(tokens, reader, lexicon, self.behind)
        self.oblique = ObliqueReader(tokens, reader, lexicon)

    def subject(self, cue: Cue, sentence: Sentence) -> Phrase | None:
        """Find the subject of a cue that stands before the words."""
        if cue.pronoun is not None:
            return self.pronoun(cue)
        if cue.form is Form.PARTICIPLE:
            return self._antecedent(cue)
        if cue.lemma.startswith(_RELAYING):
            quoted = self._quoted_person(cue, sentence.last)
            if quoted is not None:
                return quoted
        if cue.kind == ACCORDING:
            return self._according(cue, sentence.last)
        start = sentence.first
        for position in range(cue.first - 1, sentence.first - 1, -1):
            token = self.tokens[position]
            if (token.kind == QUOTE and plain_words(token.text) > _SHORT) or token.low in (";", ":"):
                start = position + 1
                break
        if self._goes_on(cue, sentence):
            return Phrase(first=cue.first, last=cue.first + 1, kind=LATTER, core=cue.first)
        unnamed = self._russian_ahead(start, cue, sentence.last)
        if unnamed is not None:
            return unnamed
        return self._around(start, cue, sentence)

    def _antecedent(self, cue: Cue) -> Phrase | None:
        """Read the name before ", заявившего, что": in any case."""
        end = cue.first - (self.tokens[cue.first - 1].low == ",")
        for index in range(end - 1, max(0, end - 5), -1):
            mention = self.reader.mention_at.get(index)
            if mention is not None:
                return (
                    self.reader.read(index, end) if mention.last == end and mention.kind == PERSON else None
                )
        return None

    def _goes_on(self, cue: Cue, sentence: Sentence) -> bool:
        """Tell "Et d'ajouter :", whose subject is who has just spoken."""
        first = self.tokens[sentence.first : cue.first]
        lead = [t.low for t in first]
        return (
            cue.form is Form.INFINITIVE
            and len(lead) == _SHORT
            and lead[0] in _NEXT
            and lead[1] in ("d'", "de")
        )

    def _around(self, start: int, cue: Cue, sentence: Sentence) -> Phrase | None:
        """Find the subject before the verb, or behind one that opens its clause."""
        subject = self.ahead.before(start, cue)
        if subject is None and start > sentence.first:
            subject = self.ahead.before(sentence.first, cue)
        inverts = cue.first == start or self.tokens[cue.first - 1].low == ","
        # "Успех самолету предрек | вице-премьер": what stands before is an object.
        inverts = inverts or (self.lexicon.language == "ru" and subject is not None and subject.kind == OTHER)
        if (
            inverts
            and cue.form is Form.FINITE
            and not cue.subjectless
            and (subject is None or self.lexicon.language != "en")
        ):
            inverted = self.behind.after(cue.last, sentence.last)
            place = inverted is not None and inverted.mention is not None and inverted.mention.kind == PLACE
            named = (subject is not None and subject.mention is not None) or (
                inverted is not None and inverted.first > cue.last
            )
            if inverted is not None and inverted.kind in (NAME, ROLE, FIRM) and not (place and named):
                return inverted
        if (
            subject is None
            and cue.form is Form.FINITE
            and not cue.subjectless
            and self.lexicon.language == "ru"
        ):
            return self._russian_behind(cue, sentence.last)
        return subject

    def _according(self, cue: Cue, limit: int) -> Phrase | None:
        owner = self.oblique.owner(cue.last, limit) if self.lexicon.language == "ru" else None
        return owner if owner is not None else self.behind.after(cue.last, limit)

    def _russian_ahead(self, start: int, cue: Cue, limit: int) -> Phrase | None:
        """Read "В мэрии сообщили", "сообщается на сайте мэрии": speakers that are no subjects."""
        if self.lexicon.language != "ru":
            return None
        if cue.last < limit and self.tokens[cue.last].low in self.lexicon.grammar.pronouns:
            return self.reader.read(cue.last, limit)
        if cue.plural:
            return self.oblique.place_ahead(start, cue)
        return self.oblique.issuer(cue, limit) if cue.subjectless else None

    def _russian_behind(self, cue: Cue, limit: int) -> Phrase | None:
        """Find the subject behind; where the verb is plural and has none, the office where they said it."""
        subject = self.behind.after(cue.last, limit)
        if not cue.plural:
            return subject
        mention = subject.mention if subject is not None else None
        heard = mention is not None and mention.kind in (MEDIUM, PLACE)
        if subject is None or heard or subject.kind not in (NAME, ROLE, FIRM, PRONOUN):
            return self.oblique.place_behind(cue, limit) or subject
        return subject

    def pronoun(self, cue: Cue) -> Phrase:
        """Read the inverted pronoun of "a-t-il"; the cue has one."""
        assert cue.pronoun is not None
        low = self.tokens[cue.pronoun].low.lstrip("-")
        low = _WHOSE.get(low, low)
        known = self.lexicon.grammar.pronouns.get(low)
        gender, plural = known if known is not None else (None, False)
        return Phrase(
            first=cue.pronoun,
            last=cue.pronoun + 1,
            kind=PRONOUN,
            core=cue.pronoun,
            head=low,
            gender=gender,
            plural=plural,
        )

    def inverted(self, cue: Cue, limit: int, begin: int) -> Phrase | None:
        """Find the subject of a cue that comes first: "a déclaré X", "selon X"."""
        if cue.pronoun is not None:
            return self.pronoun(cue)
        if cue.lemma == "tell" and self.lexicon.language == "en":
            return None
        if cue.subjectless:
            return self.oblique.issuer(cue, limit) if self.lexicon.language == "ru" else None
        if cue.lemma.startswith(_RELAYING):
            quoted = self._quoted_person(cue, limit)
            if quoted is not None:
                return quoted
        if cue.first > begin and cue.kind != ACCORDING and not self._only_adverbs(begin, cue.first):
            return None
        if cue.kind == ACCORDING:
            return self._according(cue, limit)
        return (
            self._russian_behind(cue, limit)
            if self.lexicon.language == "ru"
            else self.behind.after(cue.last, limit)
        )

    def shared(self, cue: Cue, cues: list[Cue], sentence: Sentence) -> Phrase | None:
        """Give "…, assurant que" the subject of the verb before it."""
        for other in reversed(cues):
            if (
                other.first < cue.first
                and other.kind == VERB
                and other.form is Form.FINITE
                and not other.joined
            ):
                subject = self.pronoun(other) if other.pronoun is not None else self.subject(other, sentence)
                if subject is None:
                    subject = self.behind.after(other.last, cue.first)
                return subject
        return None

    def owner(self, cue: Cue, sentence: Sentence) -> Phrase | None:
        """Find whose wording it is."""
        if cue.last >= sentence.last:
            return None
        index = cue.last
        while (
            index + 1 < sentence.last
            and self.tokens[index].low in self.lexicon.grammar.determiners
            and index not in self.reader.mention_at
        ):
            phrase = self.reader.read(index, sentence.last)
            if phrase is not None:
                break
            index += 1
        phrase = self.reader.read(index, sentence.last)
        if (
            phrase is not None
            and phrase.kind in (NAME, ROLE)
            and (phrase.mention is None or phrase.mention.kind != MEDIUM)
        ):
            return phrase
        return None

    def _quoted_person(self, cue: Cue, limit: int) -> Phrase | None:
        """Find whom a Russian paper quotes: "цитирует Льва Гущина пресс-служба", "приводит слова мэра"."""
        owner = self.oblique.quoted(cue, limit)
        if owner is not None or not cue.lemma.startswith(_QUOTING):
            return owner
        for index in range(cue.last, min(limit, cue.last + 20)):
            mention = self.reader.mention_at.get(index)
            if mention is not None and mention.kind == PERSON:
                return Phrase(
                    first=mention.first,
                    last=mention.last,
                    kind=NAME,
                    core=mention.named,
                    mention=mention,
                    described_to=mention.named,
                    gender=mention.gender,
                )
            if self.tokens[index].kind != WORD:
                return None
        return None

    def _only_adverbs(self, begin: int, end: int) -> bool:
        skip = self.lexicon.grammar.skip | self.lexicon.grammar.clitics
        return all(
            self.tokens[i].low in skip or self.tokens[i].low.endswith(("ment", "ly"))
            for i in range(begin, end)
        )
