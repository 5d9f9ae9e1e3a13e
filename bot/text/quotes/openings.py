"""Capitals that open a sentence, or a headline: they tell no name."""

from collections.abc import Sequence

from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.spelling import is_acronym, name_key
from bot.text.quotes.tokens import QUOTE, WORD, Sentence, Token

# gerunds and adverbs: "Учитывая", "Вероятно"
_RUSSIAN_OPENERS = (
    "вая", "шая", "яя", "уя", "ив", "ав", "шись", "ясь",
    "ьно", "вно", "дно", "нно", "тно", "жно", "чно", "сно",
)  # fmt: skip


class Openings:
    """Knows the article's lower-case words, and its names seen inside sentences."""

    def __init__(self, tokens: Sequence[Token], sentences: Sequence[Sentence], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        openings = {self.of(sentence) for sentence in sentences}
        words = [token for token in tokens if token.kind == WORD]
        self.lower = {token.low for token in words if not token.text[0].isupper()}
        self.inner_capitals = {
            name_key(token.text)
            for index, token in enumerate(tokens)
            if token.kind == WORD and token.text[0].isupper() and index not in openings
        }

    def of(self, sentence: Sentence) -> int:
        """Find the word with which a sentence opens; its end where it opens with a quotation."""
        index = sentence.first
        while index < sentence.last and self.tokens[index].kind != WORD:
            if self.tokens[index].kind == QUOTE:
                # What follows "…," is no beginning: its capital tells a name.
                return sentence.last
            index += 1
        return index

    def shouts(self, sentence: Sentence) -> bool:
        """Tell an English headline in which every word is capitalised."""
        if self.lexicon.language != "en":
            return False
        if self.tokens[sentence.last - 1].low == ".":
            return False
        words = [
            t for t in self.tokens[sentence.first : sentence.last] if t.kind == WORD and t.text[0].isalpha()
        ]
        capitals = sum(token.text[0].isupper() for token in words)
        return len(words) >= 6 and capitals > 0.7 * len(words)

    def is_opener(self, index: int) -> bool:
        """Tell a capital that only opens the sentence from a name."""
        token = self.tokens[index]
        names, low = self.lexicon.names, token.low
        grammar = self.lexicon.grammar
        function = (
            grammar.openers,
            grammar.prepositions,
            grammar.skip,
            grammar.clitics,
            grammar.subordinators,
            grammar.common_verbs,
            grammar.time,
        )
        if any(low in words for words in function):
            following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
            return not (
                following is not None
                and following.capital
                and following.text in names.media
                and low in self.lexicon.grammar.definite
            )
        if token.text in names.given or token.text in names.places or token.text in names.media:
            return False
        if is_acronym(token.text) or name_key(token.text) in self.inner_capitals:
            return False
        if low in self.lower or low in names.roles or low in names.adjectives or low in names.plural_roles:
            return True
        if low in self.lexicon.cues.verbs or low in names.anaphora or low in self.lexicon.cues.wording:
            return True
        if self.lexicon.language == "en" and low.endswith("ing"):
            return True
        if self.lexicon.language == "ru" and low.endswith(_RUSSIAN_OPENERS):
            return True
        if self.lexicon.language == "fr" and low.endswith(("é", "ée", "és", "ées")):
            return True
        then = self.tokens[index + 1].low if index + 1 < len(self.tokens) else ""
        if self.lexicon.language == "fr" and low.endswith(("er", "ir", "re")) and then in grammar.determiners:
            return True  # "Remporter la palme"
        if (
            self.lexicon.language == "fr"
            and then in grammar.complement
            and not any(t.capital for t in self.tokens[index + 2 : index + 3])
        ):
            return True  # "Fer de lance"
        # "Inside, the occupants …": a lone capital before a comma opens the sentence.
        comma = index + 1 < len(self.tokens) and self.tokens[index + 1].low == ","
        then = self.tokens[index + 2].low if index + 2 < len(self.tokens) else ""
        return comma and then not in self.lexicon.grammar.relatives
