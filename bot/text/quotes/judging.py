"""Speech, or only marks: titles, nicknames, terms and irony are not somebody's words."""

from collections.abc import Sequence

from bot.text.quotes.attributions import Attribution
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.scanning import RUSSIAN_VERBS
from bot.text.quotes.spelling import plain_words
from bot.text.quotes.tokens import MARK, QUOTE, WORD, Sentence, Token

FEWEST_WORDS = 3
_LONG = 8
_SHORT = 4
_LOOK_BACK = 7
_IN_WORDS = "dans sur de du des d' in on of from at by в из на от о к с par avec aux au à"
_LIKE_VERBS = {
    "fr": ("ant", "ait", "aient"),
    "en": ("ed", "ing"),
    "ru": RUSSIAN_VERBS,
}
_IN = frozenset(_IN_WORDS.split())


class Judge:
    """Decides for each quotation of one article."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon

    def is_speech(
        self, index: int, sentence: Sentence, attribution: Attribution | None, *, standing: bool
    ) -> bool:
        """Tell whether a quotation is somebody's words; `standing`: it is a sentence of its own."""
        text = self.tokens[index].text
        count = plain_words(text)
        if count < FEWEST_WORDS:
            return False
        if self._is_named(index, sentence, attribution, count) or self._modifies(index, sentence, count):
            return False
        if self._is_label(index, sentence, attribution) or self._is_work(index, sentence, attribution, count):
            return False
        if standing and count < _LONG and _every_word_capital(text):
            return False
        if attribution is not None and (attribution.trailing or attribution.colon):
            return True
        if attribution is not None:
            return not self._is_place_of_words(index, sentence, text, count)
        if index == sentence.first and index + 1 < sentence.last and self.tokens[index + 1].low == ":":
            return not (self._like_title(text) and count < _LONG and self._presents(index + 2, sentence.last))
        if standing or self._opens_headline(index, sentence) or self._in_brackets(index, sentence):
            return self.like_sentence(text, count)
        if self._reported(index, sentence):
            return True
        return count >= _LONG and not self._like_title(text)

    def _presents(self, index: int, limit: int) -> bool:
        """Tell ""Sur la route" : le clip de …" from a headline's words."""
        return any(
            t.low.partition("-")[0] in self.lexicon.naming_nouns
            for t in self.tokens[index : min(limit, index + 4)]
        )

    def _is_work(self, index: int, sentence: Sentence, attribution: Attribution | None, count: int) -> bool:
        """Tell a work's title in mid sentence: all capitals as in English, or led by a noun and no verb."""
        if index == sentence.first or count >= _LONG:
            return False
        text, before = self.tokens[index].text, self.tokens[index - 1]
        if index + 1 < sentence.last and self._names_somebody(text, count, self.tokens[index + 1]):
            return True
        if before.low == ":":
            return False
        if _every_word_capital(text) or (before.low in ("dans", "в", "из") and self._like_title(text)):
            return True
        colon = attribution is not None and attribution.colon
        if colon or before.kind != WORD or not self._like_title(text):
            return False
        if attribution is not None and (
            attribution.trailing or before.low in self.lexicon.grammar.prepositions
        ):
            return False
        return not self._leads_to_words(before)

    def _names_somebody(self, text: str, count: int, following: Token) -> bool:
        """Tell a nickname before its name: «министр внутренних дел» Башага."""
        russian = self.lexicon.language == "ru" and following.capital
        return russian and text[:1].islower() and count <= _SHORT

    def _leads_to_words(self, token: Token) -> bool:
        """Tell a verb or a conjunction, behind which quoted words may begin with a capital."""
        low, grammar, cues = token.low, self.lexicon.grammar, self.lexicon.cues
        known = (
            grammar.subordinators, grammar.common_verbs, grammar.skip, grammar.clitics, grammar.relatives,
            cues.verbs, cues.participles, cues.auxiliaries, cues.be, cues.wording, grammar.pronouns,
        )  # fmt: skip
        return (
            any(low in words for words in known)
            or low.endswith(_LIKE_VERBS[self.lexicon.language])
            or low[:1] == "-"
        )

    def _is_label(self, index: int, sentence: Sentence, attribution: Attribution | None) -> bool:
        """Tell what a dash adds to a number or a kind: "по статье 82 - «Публичный призыв …»"."""
        if index <= sentence.first + 1 or self.tokens[index - 1].low not in ("-", "—", "–"):
            return False
        led = attribution is not None and (attribution.trailing or attribution.colon)
        return not led and self._like_title(self.tokens[index].text)

    def _in_brackets(self, index: int, sentence: Sentence) -> bool:
        """Tell "ses déclarations choc (« … »)"."""
        if index <= sentence.first or self.tokens[index - 1].low != "(":
            return False
        return any(t.low in self.lexicon.cues.wording for t in self.tokens[sentence.first : index])

    def _reported(self, index: int, sentence: Sentence) -> bool:
        """Tell words inside a clause of reported speech: "…, что ответ «…»"."""
        for position in range(index - 1, max(sentence.first, index - 6), -1):
            if self.tokens[position].kind != WORD:
                return False
            if self.tokens[position].low in ("что", "that"):
                return self.tokens[position - 1].low == ","
        return False

    def _is_named(self, index: int, sentence: Sentence, attribution: Attribution | None, count: int) -> bool:
        """Tell a title or a term that follows its kind: "le film « … »", "intitulé « … »"."""
        text = self.tokens[index].text
        position = index - 1
        if position >= sentence.first and self.tokens[position].low == ":":
            return False
        closeness = 0
        while position >= sentence.first and closeness < _LOOK_BACK:
            token = self.tokens[position]
            if token.kind != WORD:
                if token.low in (".", "-", "—", "–") and closeness < 2:
                    position -= 1
                    continue
                return False
            closeness += 1
            if token.low in self.lexicon.naming_verbs and self._leads_to(position, index):
                return not (attribution is not None and attribution.trailing and count >= _LONG)
            if token.low in self.lexicon.naming_nouns:
                if closeness == 1:
                    return count < _LONG or self._like_title(text)
                return self._like_title(text) and count < _LONG and text[:1].isupper()
            if (
                token.low in self.lexicon.cues.verbs
                and attribution is not None
                and attribution.cue is not None
            ):
                return False
            position -= 1
        return False

    def _leads_to(self, position: int, index: int) -> bool:
        """Tell whether at most an article stands between a naming verb and the quotation."""
        between = self.tokens[position + 1 : index]
        return all(
            t.low in self.lexicon.grammar.determiners or t.low in ("simply", "simplement", "just")
            for t in between
        )

    def _modifies(self, index: int, sentence: Sentence, count: int) -> bool:
        """Tell an English modifier: his "prevention of injury" status."""
        if self.lexicon.language != "en" or count > 4 or not sentence.first < index < sentence.last - 1:
            return False
        before, after = self.tokens[index - 1], self.tokens[index + 1]
        grammar = self.lexicon.grammar
        function = (
            grammar.prepositions,
            grammar.subordinators,
            grammar.common_verbs,
            grammar.skip,
            grammar.relatives,
            grammar.clitics,
        )
        return (
            before.low in grammar.determiners
            and after.kind == WORD
            and after.low in self._plain(after, function)
        )

    def _plain(self, token: Token, function: Sequence[frozenset[str]]) -> tuple[str, ...]:
        known = any(token.low in words for words in function) or token.low in self.lexicon.cues.verbs
        return () if known or token.capital else (token.low,)

    def _is_place_of_words(self, index: int, sentence: Sentence, text: str, count: int) -> bool:
        """Tell "… a déclaré dans « Le Journal du dimanche »" from words."""
        if index == sentence.first or self.tokens[index - 1].low not in _IN:
            return False
        longest = _LONG if self.lexicon.language != "en" else _LONG - 2
        return text[:1].isupper() and count < longest and self._like_title(text)

    def _opens_headline(self, index: int, sentence: Sentence) -> bool:
        """Tell "« Nous avons peur », une manifestante réagit"; "Toulouse : « Il faut partir »"."""
        before = self.tokens[index - 1] if index > sentence.first else None
        after = self.tokens[index + 1] if index + 1 < sentence.last else None
        if before is not None and before.low == ":":
            return True
        return before is None and after is not None and after.kind == MARK and after.low in (",", ":")

    def like_sentence(self, text: str, count: int) -> bool:
        """Tell words that make a sentence, as speech does, from a term or a title."""
        if text[-1:] in "!?…," or (text[-1:] == "." and count > 3) or count >= _LONG:
            return True
        words = text.lower().replace("’", "'").replace("'", "' ").split()
        return any(word.strip(".,;!?") in self.lexicon.grammar.speech_words for word in words)

    def _like_title(self, text: str) -> bool:
        return (
            text[:1].isupper() and text[-1:] not in ".!…," and not any(mark in text for mark in (". ", "; "))
        )


def only_quotation(tokens: Sequence[Token], sentence: Sentence) -> bool:
    """Tell a sentence that is nothing but quotations."""
    return all(t.kind in (QUOTE, MARK) for t in tokens[sentence.first : sentence.last])


def _every_word_capital(text: str) -> bool:
    """Tell "Look At The Sea": long words all begin with a capital."""
    if text[-1:] in ".!?…":
        return False
    words = [word.strip("«»“”,.:;!?'()") for word in text.split()]
    long = [word for word in words if len(word) > 3]
    capitals = sum(word[0].isupper() for word in words if word)
    several = capitals > 2 or (len(long) > 1 and len(words) > 2)
    return bool(long) and several and all(not word[0].islower() for word in long)
