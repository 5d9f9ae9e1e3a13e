"""From a subject to a speaker: names looked up, pronouns and functions resolved, doubt kept."""

from bot.text.quotes.cast import Entity
from bot.text.quotes.firms import FirmResolver
from bot.text.quotes.functions import FunctionResolver
from bot.text.quotes.mentions import PERSON, UNKNOWN, Mention
from bot.text.quotes.names import NameFinder
from bot.text.quotes.phrase import FIRM, LATTER, NAME, PAIR, PRONOUN, ROLE, Phrase
from bot.text.quotes.pronouns import PronounResolver
from bot.text.quotes.roles import role_text
from bot.text.quotes.spelling import name_key
from bot.text.quotes.stage import NOBODY, Speaker, Stage

_FEW = 5


class Resolver:
    """Resolves subjects in the order of the text."""

    def __init__(self, stage: Stage, names: NameFinder) -> None:
        self.stage = stage
        self.names = names
        self.functions = FunctionResolver(stage)
        self.firms = FirmResolver(stage)
        self.pronouns = PronounResolver(stage, self.resolve)

    def resolve(self, phrase: Phrase, sentence: int) -> Speaker:
        """Tell who a subject is."""
        if phrase.kind in (PRONOUN, LATTER):
            return self.pronouns.resolve(phrase, sentence)
        if phrase.kind == PAIR:
            tokens = self.stage.tokens
            name = self.stage.cast.span(tokens[phrase.first].start, tokens[phrase.last - 1].end)
            return Speaker(name=name, role=None, plural=True)
        if phrase.mention is not None:
            return self._named(phrase)
        known = self._by_surname(phrase)
        if known is not None:
            return self.stage.speaker(known)
        if phrase.kind == NAME:
            return Speaker(name=self.stage.tokens[phrase.first].text, role=None)
        if phrase.kind == ROLE:
            return self.functions.resolve(phrase, sentence)
        if phrase.kind == FIRM:
            owner = self._owner(phrase)
            return (
                self.firms.resolve(phrase, sentence)
                if owner is None
                else self.pronouns.resolve(owner, sentence)
            )
        return self.stage.unnamed(phrase)

    def _by_surname(self, phrase: Phrase) -> Entity | None:
        """Tell Baker, whose first name the article gives, from a baker."""
        entity = self.stage.cast.of.get(phrase.first)
        alone = phrase.kind == ROLE and phrase.last - phrase.first == 1
        known = alone and entity is not None and entity.kind == PERSON and len(entity.keys) > 1
        return entity if known and self.stage.tokens[phrase.first].capital else None

    def _owner(self, phrase: Phrase) -> Phrase | None:
        """Read the pronoun in "his post", "her statement"."""
        gender = {"his": "m", "her": "f"}.get(phrase.determiner)
        if gender is None or phrase.head not in self.stage.lexicon.names.documents:
            return None
        return Phrase(first=phrase.first, last=phrase.last, kind=LATTER, core=phrase.first, gender=gender)

    def _named(self, phrase: Phrase) -> Speaker:
        mention = phrase.mention
        assert mention is not None
        entity = self.stage.cast.of.get(mention.first)
        if entity is None:
            return NOBODY
        owned = phrase.determiner in self.stage.lexicon.grammar.possessive
        if phrase.kind == FIRM and owned and entity.kind == PERSON:
            return self.stage.unnamed(phrase)  # "his band, Toots and the Maytals"
        role = (role_text(self.stage.cast, phrase) if phrase.kind == ROLE else "") or entity.role
        if mention.first in self.stage.cast.unsure and self.stage.last.entity is not entity:
            return Speaker(name=None, role=role, gender=entity.gender)
        if not self._is_name(mention, entity) and not self._speaks_bare(mention):
            return Speaker(name=None, role=role or self.stage.cast.name(entity), gender=entity.gender)
        return self.stage.speaker(entity, role)

    def _speaks_bare(self, mention: Mention) -> bool:
        """Tell "Mamabolo said", which a common noun would not do without its article, from "Critics said"."""
        low = self.stage.tokens[mention.named].low
        if (
            not low.isalpha()
            or low in self.names.openings.lower
            or low.endswith(("s", "x", "и", "ы", "ing", "ly", "ment"))
        ):
            return False
        return self.stage.lexicon.language != "ru" or not low.endswith(("о", "е", "ю", "у", "в", "я"))

    def _is_name(self, mention: Mention, entity: Entity) -> bool:
        """Doubt a lone capital that only opens a sentence."""
        if entity.kind != UNKNOWN or len(entity.keys) > 1 or mention.honorific:
            return True
        return any(
            name_key(self.stage.tokens[m.named].text) in self.names.openings.inner_capitals
            for m in entity.mentions[:_FEW]
        )
