"""Words that attribute: reporting verbs, "selon", set phrases, each with what it tells of its subject."""

from collections.abc import Sequence
from dataclasses import replace

from bot.text.quotes.conjugation import VerbForm
from bot.text.quotes.cue import ACCORDING, VERB, WORDING, Cue, verb_cue
from bot.text.quotes.english_cues import EnglishVerbs
from bot.text.quotes.french_cues import FrenchVerbs
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.tokens import MARK, WORD, Sentence, Token

# "по его словам": whose
_WHOSE = frozenset(("его", "ее", "её", "их"))
# "говорится (в сообщении)": nobody is their subject
_IMPERSONAL_WORDS = (
    "говорится сообщается отмечается указывается подчеркивается подчёркивается утверждается уточняется "
    "поясняется объясняется добавляется напоминается заявляется предлагается приводится цитируется считается"
)
_IMPERSONAL = frozenset(_IMPERSONAL_WORDS.split())


class CueFinder:
    """Finds cues in the sentences of one article."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self._french = FrenchVerbs(tokens, lexicon)
        self._english = EnglishVerbs(tokens, lexicon)
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
            return self._french.at(index, form, sentence)
        if self.lexicon.language == "en":
            return self._english.at(index, form, sentence)
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

    def _russian(self, index: int, form: VerbForm) -> Cue:
        low = self.tokens[index].low
        subjectless = low.endswith(("ано", "ено")) or low in _IMPERSONAL
        return replace(verb_cue(self.tokens, self.lexicon, index, index + 1, form), subjectless=subjectless)
