"""People meant by what they are: "le ministre", "the rapper", "депутат"."""

from dataclasses import replace

from bot.text.quotes.cast import Entity
from bot.text.quotes.phrase import NAME, PRONOUN, Phrase
from bot.text.quotes.spelling import name_key
from bot.text.quotes.stage import Speaker, Stage, agree

_FORMER_WORDS = "ancien ancienne ex former бывший бывшая экс"
_FEW = 6
_THE = frozenset(("le", "la", "l'", "the", ""))
# trades of which an article seldom has two people
_APART = frozenset(("law", "faith", "science"))
_FORMER = frozenset(_FORMER_WORDS.split())


class FunctionResolver:
    """Finds whom a function means."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def resolve(self, phrase: Phrase, sentence: int) -> Speaker:
        """Find whom "le ministre", "the rapper" means."""
        grammar = self.stage.lexicon.grammar
        indefinite = phrase.determiner in grammar.indefinite or phrase.plural
        bare = not phrase.determiner and self.stage.lexicon.language == "en"
        general = (
            phrase.head in self.stage.lexicon.names.unnamed
            and not 0 <= sentence - self.stage.last_sentence <= 2
        )
        if indefinite or general or (bare and phrase.last - phrase.core > 1):
            return self.stage.unnamed(phrase)
        if phrase.determiner in grammar.possessive and self.stage.lexicon.language != "en":
            return self.stage.unnamed(phrase)
        if self.stage.lexicon.language == "ru" and phrase.gender == "m":
            phrase = replace(phrase, gender=None)
        if phrase.determiner in grammar.demonstrative and self.stage.lexicon.language == "fr":
            last = self.stage.last.entity
            if last is not None and self._spoke_lately(sentence) and agree(last.gender, phrase.gender):
                return self.stage.last
            told = self._told_of(phrase, sentence)
            if told is not None:
                return self.stage.speaker(told)
        entity = self._who_is(phrase, sentence)
        if entity is None:
            return self.stage.unnamed(phrase)
        # Once "the immunologist" is known to be somebody, so is "the doctor".
        entity.heads.add(phrase.head)
        return self.stage.speaker(entity)

    def _who_is(self, phrase: Phrase, sentence: int) -> Entity | None:
        people = self.stage.people(phrase.first)
        if not people:
            later = [e for e in self.stage.people_to_come(phrase.first) if phrase.head in e.heads]
            return self._alike(later, phrase)
        same = [e for e in people if phrase.head in e.heads and agree(e.gender, phrase.gender)]
        narrow = phrase.last - phrase.core > 1
        if same:
            if narrow:
                described = self._alike(same, phrase)
                known = same[0] in (self.stage.hero, self.stage.last.entity) or not (
                    self.stage.complemented(phrase) and self._elaborate(same[0])
                )
                return described or (same[0] if len(same) == 1 and known else None)
            return same[0] if len(same) == 1 or same[0] is self.stage.last.entity else self._foremost(same)
        if phrase.head in self.stage.nameless:
            return None
        if narrow and self.stage.complemented(phrase):
            sharing = self._sharing(phrase, people)
            if sharing is not None:
                return sharing
            former = self.stage.tokens[phrase.core].low in _FORMER
            office = None if former else self._in_office(phrase, sentence, people)
            if office is not None:
                return office
            fitting = [e for e in people if agree(e.gender, phrase.gender)]
            if former and self.stage.last.entity in fitting and 0 <= sentence - self.stage.last_sentence <= 2:
                return self.stage.last.entity
            return fitting[0] if former and len(fitting) == 1 and fitting[0] is self.stage.hero else None
        return self._by_class(phrase, sentence, people)

    def _by_class(self, phrase: Phrase, sentence: int, people: list[Entity]) -> Entity | None:
        """Find who may be called so: "l'élu" for a mayor, or the one person without a function."""
        if self._told_by_other(phrase, sentence):
            return None
        classes = self.stage.lexicon.names.classes
        wanted = classes.get(phrase.head, frozenset())
        kin = [
            e
            for e in people
            if agree(e.gender, phrase.gender) and any(classes.get(h, frozenset()) & wanted for h in e.heads)
        ]
        if kin:
            return self._among_kin(kin, people, sentence, apart=bool(wanted & _APART))
        if phrase.head in self.stage.lexicon.names.universal:
            anybody = self._anybody(phrase, sentence, people)
            if anybody is not None:
                return anybody
        if phrase.head in self.stage.lexicon.names.relative:
            return None
        return self._without_function(phrase, sentence, people, known=bool(wanted))

    def _among_kin(
        self, kin: list[Entity], people: list[Entity], sentence: int, *, apart: bool
    ) -> Entity | None:
        last = self.stage.last.entity
        if kin[0] is last:
            return last
        if last is not None and last in people and not last.heads and self._spoke_lately(sentence):
            return None
        sure = apart or kin[0] is people[0] or kin[0] is self.stage.hero
        return kin[0] if len(kin) == 1 and sure else None

    def _without_function(
        self, phrase: Phrase, sentence: int, people: list[Entity], *, known: bool
    ) -> Entity | None:
        """Find who has no function yet: the last speaker, the hero, or whom the sentence before is about."""
        last, hero = self.stage.last.entity, self.stage.hero
        plain = [e for e in people if agree(e.gender, phrase.gender) and not e.heads]
        if last in plain and self._spoke_lately(sentence):
            return last
        if known and hero in plain and self.stage.dominant:
            return hero
        subject = self.stage.subject_entity(sentence - 1) if sentence else None
        foremost = (hero, last) if self.stage.dominant else (last,)
        told = len(plain) == 1 and (id(plain[0]) == subject or plain[0] in foremost)
        return plain[0] if told else None

    def _told_by_other(self, phrase: Phrase, sentence: int) -> bool:
        """Tell "She said the operator replied": the operator is not she."""
        subject = self.stage.subject_of(sentence)
        return (
            self.stage.lexicon.language == "en" and subject is not None and subject.kind in (PRONOUN, NAME)
            and not subject.plural and subject.last <= phrase.first
        )  # fmt: skip

    def _spoke_lately(self, sentence: int) -> bool:
        return 0 <= sentence - self.stage.last_sentence <= 2

    def _told_of(self, phrase: Phrase, sentence: int) -> Entity | None:
        """Find the person whom the sentence before is about: "ce créateur"."""
        subject = self.stage.subject_entity(sentence - 1) if sentence else None
        hero = self.stage.hero
        for entity in self.stage.people(phrase.first)[:_FEW]:
            if agree(entity.gender, phrase.gender) and (id(entity) == subject or entity is hero):
                return entity
        return None

    def _anybody(self, phrase: Phrase, sentence: int, people: list[Entity]) -> Entity | None:
        """Take "le dirigeant" for who has just spoken, or for the article's one hero."""
        last, hero = self.stage.last.entity, self.stage.hero
        if last is not None and last in people and self._spoke_lately(sentence):
            return last if agree(last.gender, phrase.gender) else None
        if hero in people and self.stage.dominant and agree(hero.gender, phrase.gender) and hero is not None:
            return hero
        return None

    def _in_office(self, phrase: Phrase, sentence: int, people: list[Entity]) -> Entity | None:
        """Find who "le ministre de l'Intérieur" is where only one person's function is not told.

        That one is in the headline, or has spoken; "la présidente" needs a woman.
        """
        if phrase.head not in self.stage.lexicon.names.offices or phrase.determiner not in _THE:
            return None
        plain = [e for e in people if agree(e.gender, phrase.gender) and not e.heads]
        if len(plain) != 1:
            return None
        entity = plain[0]
        known = entity.mentions[0].sentence <= 1 or (
            entity is self.stage.last.entity and self._spoke_lately(sentence)
        )
        return entity if known and entity.gender == phrase.gender is not None else None

    def _sharing(self, phrase: Phrase, people: list[Entity]) -> Entity | None:
        """Find who is "président des Verts" for "le patron des Verts": one class, the same name in both."""
        classes = self.stage.lexicon.names.classes
        wanted = classes.get(phrase.head, frozenset())
        named = {name_key(t.text) for t in self.stage.tokens[phrase.core + 1 : phrase.last] if t.capital}
        found = [
            e
            for e in people
            if agree(e.gender, phrase.gender)
            and any(classes.get(h, frozenset()) & wanted for h in e.heads)
            and named & {name_key(w) for w in (e.role or "").replace("'", " ").replace("’", " ").split()}
        ]
        if not found:
            words = {name_key(t.text) for t in self.stage.tokens[phrase.core + 1 : phrase.last]}
            found = [e for e in people if agree(e.gender, phrase.gender) and len(e.of & words) > 1]
        return found[0] if len(found) == 1 else None

    def _elaborate(self, entity: Entity) -> bool:
        """Tell whether a function says of what ("maire de Nice"), so that another one would differ."""
        return any(
            word.lower() in self.stage.lexicon.grammar.complement
            for word in (entity.role or "").replace("'", "' ").split()
        )

    def _alike(self, entities: list[Entity], phrase: Phrase) -> Entity | None:
        """Prefer whose function has the same words: "le ministre de la Justice"."""
        words = {name_key(t.text) for t in self.stage.tokens[phrase.core : phrase.last] if len(t.low) > 3}
        for entity in entities:
            own = {name_key(word) for word in (entity.role or "").replace("'", " ").replace("’", " ").split()}
            if words <= own or len(words & own) >= 2:
                return entity
        return None

    def _foremost(self, entities: list[Entity]) -> Entity | None:
        first, second = entities[0], entities[1]
        return first if self.stage.counts[id(first)] >= 2 * self.stage.counts[id(second)] else None
