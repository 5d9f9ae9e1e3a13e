"""French verbs that attribute: with their auxiliaries, clitics and inverted subjects, told from nouns."""

from collections.abc import Sequence
from dataclasses import replace

from bot.text.quotes.conjugation import Form, VerbForm
from bot.text.quotes.cue import Cue, verb_cue
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.tokens import WORD, Sentence, Token

_LOOK_BACK = 6
# "a, de son côté, estimé", "a quant à elle rappelé"
_ASIDE_WORDS = (
    "même pour sa son leur part côté de à tour quant lui elle eux d'ailleurs ailleurs par dans en la foulée "
    "outre effet revanche fait bien mal un premier temps ce l' au passage du reste coup "
)
_ASIDE = frozenset(_ASIDE_WORDS.split())
_CLITIC_ARTICLES = frozenset(["le", "la", "les", "l'", "leur"])


class FrenchVerbs:
    """Reads French verbs among the tokens of one article."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.participles = lexicon.cues.participles

    def at(self, index: int, form: VerbForm, sentence: Sentence) -> Cue | None:
        """Read the verb at a token; None where it is none, or says nothing."""
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
            return verb_cue(self.tokens, self.lexicon, index, index + 1, form)
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
        return verb_cue(self.tokens, self.lexicon, first, (pronoun or index) + 1, form, pronoun=pronoun)

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
        cue = verb_cue(self.tokens, self.lexicon, start, index + 1, form, pronoun=pronoun)
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
        return replace(
            verb_cue(self.tokens, self.lexicon, index, index + 1, form), joined=True, form=Form.FINITE
        )
