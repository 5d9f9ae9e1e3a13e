"""Organisations that speak: for themselves ("la préfecture"), or for a name met before ("le groupe")."""

from bisect import bisect_left
from dataclasses import replace

from bot.text.quotes.cast import Entity
from bot.text.quotes.genitives import is_title
from bot.text.quotes.mentions import MEDIUM, ORGANISATION, PERSON, UNKNOWN
from bot.text.quotes.phrase import Phrase
from bot.text.quotes.roles import role_text
from bot.text.quotes.spelling import name_key
from bot.text.quotes.stage import Speaker, Stage
from bot.text.quotes.tokens import QUOTE

_BACK = 40
_FEW = 3
_SAME_HEADS = 10
_FROM = frozenset(("from", "by"))
_MARKS = "«»“”„\"' \u00a0"


class FirmResolver:
    """Finds which organisation a phrase means."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self._heads: dict[str, list[int]] | None = None

    def resolve(self, phrase: Phrase, sentence: int) -> Speaker:
        """Find whom "le groupe", "la préfecture" means, or let it speak for itself."""
        names, grammar = self.stage.lexicon.names, self.stage.lexicon.grammar
        alone = phrase.described_to - phrase.core <= 2 and not self.stage.complemented(phrase)
        if phrase.determiner in grammar.indefinite or phrase.plural:
            return self.stage.unnamed(phrase)
        titled = self._titled(phrase)
        if titled is not None:
            return titled
        if phrase.head in names.documents:
            return self._issuer(phrase)
        told = not alone and phrase.determiner in grammar.definite and not self._of_a_name(phrase)
        if told and phrase.head in names.anaphora and self._just_spoke(sentence):
            return self.stage.last
        if phrase.head in names.anaphora and alone:
            entity = self._which_firm(phrase, sentence)
            if entity is not None:
                return self.stage.speaker(entity)
        full = self._fullest(phrase) if alone else phrase
        if phrase.head in names.organisations or full is not phrase or self._of_a_name(phrase):
            text = self._nominative(role_text(self.stage.cast, full), full)
            return Speaker(name=text, role=None, gender=phrase.gender)
        if (
            self.stage.last.name
            and self.stage.last.entity is None
            and self.stage.last.name.lower().split()[0] == phrase.head
        ):
            return self.stage.last
        return self.stage.unnamed(phrase)

    def _just_spoke(self, sentence: int) -> bool:
        """Tell whether a named thing has just spoken: "Bison Futé … l'organisme d'information"."""
        last = self.stage.last
        thing = last.entity is not None and last.entity.kind in (ORGANISATION, UNKNOWN)
        return thing and last.name is not None and 0 <= sentence - self.stage.last_sentence <= _FEW

    def _titled(self, phrase: Phrase) -> Speaker | None:
        """Read the name in marks: "la compagnie « Estran Ferries »", "газета «Вечерний Тальмар»"."""
        if phrase.head in self.stage.lexicon.names.documents:
            return None
        # The phrase ends before the name, or with it.
        near = self.stage.tokens[phrase.last - 1 : phrase.last + 1]
        token = next((t for t in near if t.kind == QUOTE), None)
        if token is None or not is_title(token):
            return None
        return Speaker(
            name=self.stage.cast.span(token.start, token.end).strip(_MARKS), role=None, gender=phrase.gender
        )

    def _of_a_name(self, phrase: Phrase) -> bool:
        """Tell "университет Тальмара" from "наш университет"."""
        if self.stage.lexicon.language == "en":
            return False
        return any(t.capital for t in self.stage.tokens[phrase.core + 1 : phrase.described_to])

    def _nominative(self, text: str, phrase: Phrase) -> str:
        """Turn "пресс-службе полиции" into "пресс-служба полиции"."""
        first, _, rest = text.partition(" ")
        if self.stage.lexicon.language != "ru" or name_key(first) != name_key(phrase.head):
            return text
        return f"{phrase.head} {rest}".strip() if first.islower() else text

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
        two = phrase.described_to - phrase.core == 2 and self.stage.lexicon.language != "en"
        return second in self.stage.lexicon.grammar.complement or two

    def _issuer(self, phrase: Phrase) -> Speaker:
        """Give a document's words to whoever wrote it, or has just spoken."""
        writer = self._writer(phrase)
        if writer is not None:
            return self.stage.speaker(writer)
        alone = phrase.described_to - phrase.core == 1
        if alone and self.stage.last.name and self.stage.last.entity is None:
            # "il" may go on to mean the document.
            return replace(self.stage.last, gender=None)
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
            and self.stage.last.entity.kind == ORGANISATION
        ):
            return self.stage.last
        return self.stage.unnamed(phrase)

    def _writer(self, phrase: Phrase) -> Entity | None:
        """Read whose letter it is: "a letter from Ann Moor"."""
        links = self.stage.lexicon.grammar.complement | _FROM
        for index in range(phrase.core + 1, min(len(self.stage.tokens), phrase.last + 1)):
            entity = self.stage.cast.of.get(index + 1)
            if self.stage.tokens[index].low in links and entity is not None and entity.kind == PERSON:
                return entity
        return None

    def _which_firm(self, phrase: Phrase, sentence: int) -> Entity | None:
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
        if phrase.head in self.stage.lexicon.names.organisations and self.stage.lexicon.language == "en":
            return None
        if (
            self.stage.last.entity is not None
            and self.stage.last.entity in firms
            and self.stage.last.entity.kind == ORGANISATION
        ):
            return self.stage.last.entity
        told = self.stage.subject_entity(sentence - 1) if sentence else None
        if len(firms) == 1 and id(firms[0]) == told:
            return firms[0]
        certain = [e for e in firms if e.kind == ORGANISATION or self._has_article(e)] or firms
        ranked = sorted(certain, key=lambda e: -self.stage.counts[id(e)])
        if not ranked or self.stage.counts[id(ranked[0])] < 2:
            return None
        alone = len(ranked) == 1 or self.stage.counts[id(ranked[0])] >= 2 * self.stage.counts[id(ranked[1])]
        return ranked[0] if alone else None

    def _has_article(self, entity: Entity) -> bool:
        return self.stage.tokens[entity.best.named].low in self.stage.lexicon.grammar.definite
