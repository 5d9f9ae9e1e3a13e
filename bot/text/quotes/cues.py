"""Words that attribute: reporting verbs, "selon", set phrases, each with what it tells of its subject."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.text.quotes.conjugation import Form, VerbForm
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.tokens import MARK, WORD, Sentence, Token

VERB, ACCORDING, WORDING = "verb", "according", "wording"
_LOOK_BACK = 6
# "по его словам": whose
_WHOSE = frozenset(("его", "ее", "её", "их"))
# "a, de son côté, estimé", "a quant à elle rappelé"
_ASIDE_WORDS = (
    "même pour sa son leur part côté de à tour quant lui elle eux d'ailleurs ailleurs par dans en la foulée "
    "outre effet revanche fait bien mal un premier temps ce l' au passage du reste coup "
)
_ASIDE = frozenset(_ASIDE_WORDS.split())
# "говорится (в сообщении)": nobody is their subject
_IMPERSONAL_WORDS = (
    "говорится сообщается отмечается указывается подчеркивается подчёркивается утверждается уточняется "
    "поясняется объясняется добавляется напоминается заявляется предлагается приводится цитируется считается"
)
_IMPERSONAL = frozenset(_IMPERSONAL_WORDS.split())
_CLITIC_ARTICLES = frozenset(["le", "la", "les", "l'", "leur"])


@dataclass(frozen=True, kw_only=True)
class Cue:
    """An attributing expression: tokens `first`–`last` (exclusive).

    `pronoun`: the token of an inverted subject ("a-t-il"). `adjacent`: too common a word to be a cue anywhere
    but beside the quotation. `joined`: shares the subject of the verb before ("a rappelé … et indiqué").
    """

    first: int
    last: int
    kind: str
    lemma: str
    form: Form = Form.FINITE
    plural: bool | None = None
    gender: str | None = None
    pronoun: int | None = None
    adjacent: bool = False
    joined: bool = False
    subjectless: bool = False


class CueFinder:
    """Finds cues in the sentences of one article."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.participles = lexicon.cues.participles
        self._found: dict[int, list[Cue]] = {}

    def find(self, sentence: Sentence) -> list[Cue]:
        """List a sentence's cues in order."""
        known = self._found.get(sentence.first)
        if known is not None:
            return known
        found = self._found[sentence.first] = []
        index = sentence.first
        while index < sentence.last:
            cue = self._at(index, sentence) if self.tokens[index].kind == WORD else None
            if cue is None:
                index += 1
                continue
            found.append(cue)
            index = max(cue.last, index + 1)
        return found

    def _at(self, index: int, sentence: Sentence) -> Cue | None:
        cues = self.lexicon.cues
        low = self.tokens[index].low
        for table, kind in ((cues.according, ACCORDING), (cues.phrases, VERB)):
            for words in table.get(low, ()):
                last = index + len(words)
                if last <= sentence.last and all(
                    self.tokens[index + i].low == w for i, w in enumerate(words)
                ):
                    if kind == ACCORDING:
                        owned = len(words) > 2 and words[1] in _WHOSE
                        return Cue(
                            first=index, last=last, kind=kind, lemma=words[0],
                            pronoun=index + 1 if owned else None,
                        )  # fmt: skip
                    return self._with_auxiliary(
                        Cue(first=index, last=last, kind=kind, lemma=" ".join(words)), sentence
                    )
        if low in cues.opinion and self._opines(index, sentence):
            return Cue(first=index, last=index + 1, kind=ACCORDING, lemma=low, adjacent=True)
        if low in cues.wording and (wording := self._wording(index, sentence)) is not None:
            return wording
        form = cues.verbs.get(low)
        if form is None or (self.tokens[index].capital and index > sentence.first):
            return None
        if self.lexicon.language == "fr":
            return self._french(index, form, sentence)
        if self.lexicon.language == "en":
            return self._english(index, form, sentence)
        return self._russian(index, form)

    def _wording(self, index: int, sentence: Sentence) -> Cue | None:
        """Read "les accusations de X", "в заявлении X": a wording with its owner behind."""
        following = index + 1
        if following >= sentence.last:
            return None
        token = self.tokens[following]
        owned = (
            token.capital if self.lexicon.language == "ru" else token.low in ("de", "du", "d'", "from", "by")
        )
        if not owned or (
            self.lexicon.cues.verbs.get(self.tokens[index].low) is not None and index == sentence.first
        ):
            return None
        last = following if self.lexicon.language == "ru" else following + 1
        return Cue(first=index, last=last, kind=WORDING, lemma=self.tokens[index].low)

    def _opines(self, index: int, sentence: Sentence) -> bool:
        """Tell "Pour l'eurodéputée, il faut « … »": only at the very beginning."""
        if index != sentence.first and self.tokens[index - 1].low != ":":
            return False
        return any(t.kind == MARK and t.low == "," for t in self.tokens[index + 1 : index + 8])

    def _french(self, index: int, form: VerbForm, sentence: Sentence) -> Cue | None:
        low = self.tokens[index].low
        before = self.tokens[index - 1] if index > sentence.first else None
        if low in self.participles:
            cue = self._compound(index, sentence)
            if cue is not None:
                return cue
        if form.form is Form.PARTICIPLE:
            return self._joined(index, form, sentence)
        if before is not None and self._is_noun(before, low, sentence.first, index):
            return None
        if form.form is Form.INFINITIVE:
            return self._cue(index, index + 1, form)
        pronoun = (
            index + 1
            if index + 1 < sentence.last
            and self.tokens[index + 1].low[:1] == "-"
            and self.tokens[index + 1].kind == WORD
            else None
        )
        first = index - 1 if before is not None and before.low in ("se", "s'", "en", "y") else index
        if before is not None and before.low == "en" and form.form is not Form.GERUND:
            first = index
        return self._cue(first, (pronoun or index) + 1, form, pronoun=pronoun)

    def _is_noun(self, before: Token, low: str, first: int, index: int) -> bool:
        """Tell "la critique", "un juge", "ses annonces" from verbs."""
        grammar = self.lexicon.grammar
        if before.low in grammar.determiners - _CLITIC_ARTICLES or before.low in (
            "de",
            "d'",
            "du",
            "au",
            "aux",
            "en",
        ):
            return not (
                before.low in ("en", "de", "d'")
                and self.lexicon.cues.verbs[low].form in (Form.GERUND, Form.INFINITIVE)
            )
        if before.low in grammar.definite and self.lexicon.cues.verbs[low].form is Form.FINITE:
            # "le dit" may be a pronoun and a verb; after a pronoun or name it is.
            prior = self.tokens[index - 2] if index - 2 >= first else None
            return prior is None or not (prior.low in grammar.pronouns or prior.low in ("qui", "ne", "n'"))
        return before.low in self.lexicon.names.adjectives

    def _compound(self, index: int, sentence: Sentence) -> Cue | None:
        """Read "a déclaré", "s'est-il défendu", "ont également indiqué" from its participle."""
        form = self.participles[self.tokens[index].low]
        pronoun = None
        cues, grammar = self.lexicon.cues, self.lexicon.grammar
        for position in range(index - 1, max(sentence.first, index - 2 - _LOOK_BACK), -1):
            # "a-t-il dans un premier temps dénoncé"
            if self.tokens[position].low[:1] == "-" and self.tokens[position].kind == WORD:
                if self.tokens[position - 1].low in cues.auxiliaries:
                    return self._with_clitic(position - 1, index, form, position, sentence.first)
                return None
            if self.tokens[position].kind != WORD:
                break
        position = index - 1
        while position >= sentence.first and index - position <= _LOOK_BACK:
            token = self.tokens[position]
            if token.kind != WORD and token.low != ",":
                return None
            if token.low[:1] == "-":
                pronoun = position
            elif token.low in cues.auxiliaries:
                return self._with_clitic(position, index, form, pronoun, sentence.first)
            elif token.low == "été" or not (
                token.low in grammar.skip
                or token.low in grammar.clitics
                or token.low in _ASIDE
                or token.low == ","
                or token.low.endswith("ment")
            ):
                return None
            position -= 1
        return None

    def _with_clitic(
        self, auxiliary: int, index: int, form: VerbForm, pronoun: int | None, first: int
    ) -> Cue | None:
        low = self.tokens[auxiliary].low
        clitic = auxiliary > first and self.tokens[auxiliary - 1].low in ("s'", "se")
        being = low in ("est", "sont", "était", "étaient", "fut", "furent", "sera", "seront", "serait")
        if being and not clitic and form.lemma not in ("intervenir", "convenir"):
            return None
        start = auxiliary - 1 if clitic else auxiliary
        plural = low in (
            "ont",
            "avaient",
            "auront",
            "auraient",
            "sont",
            "étaient",
            "furent",
            "aient",
            "eurent",
        )
        cue = self._cue(start, index + 1, form, pronoun=pronoun)
        gerund = low == "ayant"
        return replace(
            cue, form=Form.GERUND if gerund else Form.FINITE, plural=None if gerund else plural,
            gender=form.gender if clitic else None,
        )  # fmt: skip

    def _joined(self, index: int, form: VerbForm, sentence: Sentence) -> Cue | None:
        """Read "et indiqué": a second participle under the first one's auxiliary."""
        before = self.tokens[index - 1] if index > sentence.first else None
        if before is None or before.low not in ("et", "puis"):
            return None
        if form.gender or form.plural:
            return None
        return replace(self._cue(index, index + 1, form), joined=True, form=Form.FINITE)

    def _with_auxiliary(self, cue: Cue, sentence: Sentence) -> Cue:
        """Widen a set phrase to its auxiliary and inverted pronoun."""
        first, pronoun, plural = cue.first, None, None
        while first - 1 >= sentence.first and cue.first - first < 3 and self.lexicon.language == "fr":
            token = self.tokens[first - 1]
            if token.kind == WORD and token.low[:1] == "-":
                pronoun = first - 1
            elif token.low in self.lexicon.cues.auxiliaries:
                plural = token.low in ("ont", "avaient")
            else:
                break
            first -= 1
        last = cue.last
        if last < sentence.last and self.tokens[last].kind == WORD and self.tokens[last].low[:1] == "-":
            pronoun, last = last, last + 1
        return replace(cue, first=first, last=last, pronoun=pronoun, plural=plural)

    def _english(self, index: int, form: VerbForm, sentence: Sentence) -> Cue | None:
        low = self.tokens[index].low
        grammar = self.lexicon.grammar
        before = self.tokens[index - 1] if index > sentence.first else None
        if before is not None and before.low in grammar.determiners | {"of", "in", "no", "on", "for", "'s"}:
            prepositional = form.form is Form.GERUND and before.low in ("of", "in", "on", "for", "no")
            if not (before.low == "that" and form.form is Form.FINITE) and not prepositional:
                return None
        if before is None and form.form is not Form.GERUND:
            return None
        if form.form is Form.PARTICIPLE:
            return self._has_written(index, form, sentence.first)
        if form.form is Form.INFINITIVE:
            return self._english_base(index, form, before)
        if form.form is Form.FINITE and self._passive(index, sentence.first) and low not in ("says", "tells"):
            return None
        if before is not None and before.low == "as" and low == "known":
            return None
        return self._cue(index, index + 1, form)

    def _has_written(self, index: int, form: VerbForm, first: int) -> Cue | None:
        """Take "has written", "had also spoken"."""
        position = index - 1
        while position > first and self.tokens[position].low in self.lexicon.grammar.skip:
            position -= 1
        if self.tokens[position].low not in ("has", "have", "had", "'ve", "having"):
            return None
        return replace(self._cue(position, index + 1, form), form=Form.FINITE)

    def _english_base(self, index: int, form: VerbForm, before: Token | None) -> Cue | None:
        """Take a base form for a verb after a plural subject, a modal or "to"."""
        if before is None or before.kind != WORD:
            return None
        low = before.low
        modal = low in (
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "should",
            "must",
            "did",
            "does",
            "do",
            "didn't",
            "to",
            "also",
            "often",
            "who",
            "not",
        )
        subject = low in ("they", "we", "i", "you", "people", "police") or (
            low.endswith("s") and len(low) > 3 and not low.endswith(("ss", "ous", "us", "is", "'s"))
        )
        if not (modal or subject):
            return None
        return replace(
            self._cue(index, index + 1, form),
            plural=True if subject and not modal else None,
            form=Form.FINITE,
        )

    def _passive(self, index: int, first: int) -> bool:
        position = index - 1
        while position >= first and index - position <= 3:
            token = self.tokens[position]
            if token.low in self.lexicon.cues.be:
                return True
            if token.kind != WORD or token.low not in self.lexicon.grammar.skip | {"not", "been"}:
                return False
            position -= 1
        return False

    def _russian(self, index: int, form: VerbForm) -> Cue:
        low = self.tokens[index].low
        subjectless = low.endswith(("ано", "ено")) or low in _IMPERSONAL
        return replace(self._cue(index, index + 1, form), subjectless=subjectless)

    def _cue(self, first: int, last: int, form: VerbForm, *, pronoun: int | None = None) -> Cue:
        adjacent = (
            form.lemma in self.lexicon.cues.adjacent
            or self.tokens[last - 1].low in self.lexicon.cues.adjacent
        )
        return Cue(
            first=first, last=last, kind=VERB, lemma=form.lemma, form=form.form, plural=form.plural,
            gender=form.gender, pronoun=pronoun, adjacent=adjacent,
        )  # fmt: skip
