"""Organisations that speak: for themselves ("la préfecture"), or for a name met before ("le groupe")."""

from bisect import bisect_left

from bot.text.quotes.cast import Entity
from bot.text.quotes.mentions import MEDIUM, ORGANISATION, PERSON, UNKNOWN
from bot.text.quotes.phrase import Phrase
from bot.text.quotes.roles import role_text
from bot.text.quotes.spelling import name_key
from bot.text.quotes.stage import Speaker, Stage

_BACK = 40
_SAME_HEADS = 10


class FirmResolver:
    """Finds which organisation a phrase means."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self._heads: dict[str, list[int]] | None = None

    def resolve(self, phrase: Phrase) -> Speaker:
        """Find whom "le groupe", "la préfecture" means, or let it speak for itself."""
        names, grammar = self.stage.lexicon.names, self.stage.lexicon.grammar
        alone = phrase.described_to - phrase.core <= 2 and not self.stage.complemented(phrase)
        if phrase.determiner in grammar.indefinite or phrase.plural:
            return self.stage.unnamed(phrase)
        if phrase.head in names.documents:
            return self._issuer(phrase)
        if phrase.head in names.anaphora and alone:
            entity = self._which_firm(phrase)
            if entity is not None:
                return self.stage.speaker(entity)
        full = self._fullest(phrase) if alone else phrase
        if phrase.head in names.organisations or full is not phrase:
            text = role_text(self.stage.cast, full)
            return Speaker(name=text, role=None, gender=phrase.gender)
        if (
            self.stage.last.name
            and self.stage.last.entity is None
            and self.stage.last.name.lower().split()[0] == phrase.head
        ):
            return self.stage.last
        return self.stage.unnamed(phrase)

    def _fullest(self, phrase: Phrase) -> Phrase:
        """Find the same institution with its full description: "la préfecture de police"."""
        names = self.stage.lexicon.names
        if self._heads is None:
            self._heads = {}
            for index, token in enumerate(self.stage.tokens):
                if index and (token.low in names.organisations or token.low in names.synonyms):
                    self._heads.setdefault(token.low, []).append(index)
        heads = self.stage.lexicon.names.synonyms.get(phrase.head, frozenset((phrase.head,)))
        found = sorted(index for head in heads for index in self._heads.get(head, ())[:_SAME_HEADS])
        for index in found:
            if self.stage.tokens[index - 1].low not in self.stage.lexicon.grammar.definite:
                continue
            full = self.stage.attributor.reader.read(index - 1, len(self.stage.tokens))
            if full is not None and full.head in heads and full.mention is None and self._fuller(full):
                return full
        return phrase

    def _fuller(self, phrase: Phrase) -> bool:
        """Tell "préfecture de police", "police nationale" from words that only follow."""
        second = self.stage.tokens[phrase.core + 1].low if phrase.described_to - phrase.core > 1 else ""
        return second in self.stage.lexicon.grammar.complement or phrase.described_to - phrase.core == 2

    def _issuer(self, phrase: Phrase) -> Speaker:
        """Give a document's words to whoever has just spoken."""
        if phrase.described_to - phrase.core == 1 and self.stage.last.role and not self.stage.last.name:
            return Speaker(
                name=None,
                role=self.stage.last.role,
                gender=self.stage.last.gender,
                plural=self.stage.last.plural,
            )
        if (
            phrase.described_to - phrase.core == 1
            and self.stage.last.entity is not None
            and self.stage.last.entity.kind != PERSON
        ):
            return self.stage.last
        return self.stage.unnamed(phrase)

    def _which_firm(self, phrase: Phrase) -> Entity | None:
        position = bisect_left(self.stage.starts, phrase.first)
        found: dict[int, Entity] = {}
        for mention in reversed(self.stage.mentions[max(0, position - _BACK) : position]):
            entity = self.stage.cast.of[mention.first]
            if entity.kind in (ORGANISATION, UNKNOWN) or (
                entity.kind == MEDIUM and phrase.head in self.stage.lexicon.names.press
            ):
                found.setdefault(id(entity), entity)
        firms = list(found.values())
        keys = self.stage.lexicon.names.aliases.get(phrase.head, frozenset()) | {name_key(phrase.head)}
        namesake = [e for e in firms if keys & set(e.keys)]
        if phrase.head in self.stage.lexicon.names.press:
            press = [e for e in firms if e.kind == MEDIUM]
            return press[0] if len(press) == 1 or (press and press[0] is self.stage.last.entity) else None
        if namesake:
            return namesake[0]
        if (
            self.stage.last.entity is not None
            and self.stage.last.entity in firms
            and self.stage.last.entity.kind == ORGANISATION
        ):
            return self.stage.last.entity
        certain = [e for e in firms if e.kind == ORGANISATION or self._has_article(e)] or firms
        ranked = sorted(certain, key=lambda e: -self.stage.counts[id(e)])
        if not ranked or self.stage.counts[id(ranked[0])] < 2:
            return None
        alone = len(ranked) == 1 or self.stage.counts[id(ranked[0])] >= 2 * self.stage.counts[id(ranked[1])]
        return ranked[0] if alone else None

    def _has_article(self, entity: Entity) -> bool:
        return self.stage.tokens[entity.best.named].low in self.stage.lexicon.grammar.definite
