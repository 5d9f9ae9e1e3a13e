"""English verbs that attribute: told from nouns, passives, and bases without a subject."""

from collections.abc import Sequence
from dataclasses import replace

from bot.text.quotes.conjugation import Form, VerbForm
from bot.text.quotes.cue import Cue, verb_cue
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.tokens import WORD, Sentence, Token


class EnglishVerbs:
    """Reads English verbs among the tokens of one article."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon

    def at(self, index: int, form: VerbForm, sentence: Sentence) -> Cue | None:
        """Read the verb at a token; None where it is none, or says nothing."""
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
            return self._base(index, form, before)
        if form.form is Form.FINITE and self._passive(index, sentence.first) and low not in ("says", "tells"):
            return None
        if before is not None and before.low == "as" and low == "known":
            return None
        return verb_cue(self.tokens, self.lexicon, index, index + 1, form)

    def _has_written(self, index: int, form: VerbForm, first: int) -> Cue | None:
        """Take "has written", "had also spoken"."""
        position = index - 1
        while position > first and self.tokens[position].low in self.lexicon.grammar.skip:
            position -= 1
        if self.tokens[position].low not in ("has", "have", "had", "'ve", "having"):
            return None
        return replace(verb_cue(self.tokens, self.lexicon, position, index + 1, form), form=Form.FINITE)

    def _base(self, index: int, form: VerbForm, before: Token | None) -> Cue | None:
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
            verb_cue(self.tokens, self.lexicon, index, index + 1, form),
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
