"""Who appears in an article: mentions of one person or organisation gathered into an entity."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.mentions import MEDIUM, ORGANISATION, PERSON, PLACE, UNKNOWN, Mention
from bot.text.quotes.spelling import name_key
from bot.text.quotes.tokens import Token

_MANY = 12


@dataclass(kw_only=True, eq=False)
class Entity:
    """Somebody or something with a name; filled while the article is read."""

    kind: str
    gender: str | None
    best: Mention
    keys: tuple[str, ...]
    mentions: list[Mention] = field(default_factory=list)
    role: str | None = None
    heads: set[str] = field(default_factory=set)
    of: set[str] = field(default_factory=set)  # words of where they belong: "X, du Programme de santé"
    spoke: bool = False

    def play(self, role: str, head: str) -> None:
        """Note a role; the first one said is the one shown."""
        self.role = self.role or role
        self.heads.add(head)


class Cast:
    """The entities of one article."""

    def __init__(
        self, text: str, tokens: Sequence[Token], mentions: Sequence[Mention], lexicon: Lexicon
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.lexicon = lexicon
        self.entities: list[Entity] = []
        self.of: dict[int, Entity] = {}
        self.unsure: set[int] = set()
        self._by_key: dict[str, list[Entity]] = {}
        self._by_name: dict[tuple[str, ...], Entity] = {}
        self._by_acronym: dict[str, Entity] = {}
        long = [m for m in mentions if len(self._keys(m)) > 1 and not m.honorific]
        for mention in long:
            self._add(mention)
        for mention in mentions:
            if mention.first not in self.of:
                self._link(mention)
        for entity in self.entities:
            entity.mentions.sort(key=lambda m: m.first)
            if entity.kind == UNKNOWN and self._goes_by_surname(entity):
                entity.kind = PERSON

    def _goes_by_surname(self, entity: Entity) -> bool:
        """Tell a person by how the article says the name again: "Kofi Mensah … Mensah"."""
        if (
            not 2 <= len(entity.keys) <= 3
            or self.tokens[entity.best.named].low in self.lexicon.grammar.openers
        ):
            return False
        return any(self._keys(mention) == entity.keys[-1:] for mention in entity.mentions)

    def name(self, entity: Entity) -> str:
        """Spell an entity as its fullest mention does."""
        best = entity.best
        tokens = self.tokens[best.named : best.last]
        first = tokens[0].low
        opens = first in self.lexicon.grammar.openers and first not in self.lexicon.grammar.definite
        if opens and entity.kind in (ORGANISATION, MEDIUM) and len(tokens) > 1:
            tokens = tokens[1:]
        return self.span(tokens[0].start, tokens[-1].end)

    def prefer(self, mention: Mention) -> None:
        """Spell an entity as this mention does, a verb's subject, if no other one is fuller."""
        entity = self.of.get(mention.first)
        if entity is None or mention.oblique:
            return
        if mention.last - mention.named == entity.best.last - entity.best.named:
            entity.best = mention

    def span(self, start: int, end: int) -> str:
        """Spell a stretch of the text on one line."""
        return " ".join(self.text[start:end].split())

    def _keys(self, mention: Mention) -> tuple[str, ...]:
        words = self.tokens[mention.named : mention.last]
        if mention.acronym:
            words = words[:-3]
        return tuple(name_key(t.text) for t in words if t.text[0].isalnum())

    def _add(self, mention: Mention) -> None:
        keys = self._keys(mention)
        entity = self._by_name.get(keys) or self._same_person(mention, keys)
        if entity is None:
            entity = Entity(kind=mention.kind, gender=mention.gender, best=mention, keys=keys)
            self.entities.append(entity)
            for key in (
                dict.fromkeys((keys[-1], keys[0])) if mention.kind in (PERSON, UNKNOWN) else (keys[-1],)
            ):
                self._by_key.setdefault(key, []).append(entity)
            self._by_name[keys] = entity
        if mention.acronym:
            self._by_acronym[mention.acronym.lower()] = entity
        self._note(entity, mention)

    def _same_person(self, mention: Mention, keys: tuple[str, ...]) -> Entity | None:
        """Find the entity of which this is another spelling: "Ann Moor" and "Ann Mary Moor"."""
        if mention.kind not in (PERSON, UNKNOWN):
            return None
        for entity in self._by_key.get(keys[-1], ())[:_MANY]:
            if (
                entity.kind in (PERSON, UNKNOWN)
                and entity.keys[-1] == keys[-1]
                and _same_first(entity.keys[0], keys[0])
            ):
                return entity
        return None

    def _note(self, entity: Entity, mention: Mention) -> None:
        entity.mentions.append(mention)
        self.of[mention.first] = entity
        if mention.kind == PERSON and entity.kind == UNKNOWN:
            entity.kind = PERSON
        if entity.gender is None or (mention.honorific and mention.gender):
            entity.gender = mention.gender
        if self._fuller(mention, entity.best):
            entity.best = mention

    def _fuller(self, mention: Mention, best: Mention) -> bool:
        length, best_length = mention.last - mention.named, best.last - best.named
        if length == best_length and self.tokens[best.named].text.endswith("."):
            return not self.tokens[mention.named].text.endswith(".")
        if length != best_length:
            return length > best_length and not (mention.honorific and not best.honorific and best_length > 1)
        return best.oblique and not mention.oblique

    def _link(self, mention: Mention) -> None:
        keys = self._keys(mention)
        acronym = self.tokens[mention.named].low
        known = self._by_name.get(keys) or (self._by_acronym.get(acronym) if len(keys) == 1 else None)
        if known is None:
            known = self._by_surname(mention, keys)
        if known is not None:
            self._note(known, mention)
            return
        entity = Entity(kind=mention.kind, gender=mention.gender, best=mention, keys=keys or (acronym,))
        self.entities.append(entity)
        self._by_name[keys] = entity
        if keys:
            self._by_key.setdefault(keys[-1], []).append(entity)
        if mention.acronym:
            self._by_acronym[mention.acronym.lower()] = entity
        self._note(entity, mention)

    def _by_surname(self, mention: Mention, keys: tuple[str, ...]) -> Entity | None:
        """Find whose surname (or first name) this is; between several, the one just spoken of."""
        if not keys or mention.kind == MEDIUM:
            return None
        fitting = [
            entity
            for entity in self._by_key.get(keys[-1], ())[:_MANY]
            if _agree(entity.gender, mention.gender if mention.honorific else None)
            and entity.kind in (PERSON, UNKNOWN, ORGANISATION)
            and not (
                mention.kind in (PLACE, ORGANISATION)
                and entity.kind == PERSON
                and entity.keys[-1] != keys[-1]
            )
        ]
        last = [entity for entity in fitting if entity.keys[-1] == keys[-1]]
        fitting = last if mention.honorific or last else fitting
        if len(keys) > 1:
            fitting = [e for e in fitting if e.keys[-len(keys) :] == keys or e.keys[0] == keys[0]]
        if len(fitting) > 1:
            self.unsure.add(mention.first)
            before = [e for e in fitting if e.mentions and e.mentions[0].first < mention.first]
            return max(before or fitting, key=lambda e: _latest(e, mention.first))
        return fitting[0] if fitting else None


def _same_first(one: str, other: str) -> bool:
    """Compare first names, one of which may be an initial."""
    if one == other:
        return True
    return (len(one) == 1 or len(other) == 1) and one[0] == other[0]


def _latest(entity: Entity, before: int) -> int:
    return max((m.first for m in entity.mentions if m.first < before), default=-1)


def _agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other
