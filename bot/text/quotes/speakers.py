"""From a subject to a speaker: names looked up, pronouns and functions resolved, doubt kept."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.text.quotes.attribution import Attributor
from bot.text.quotes.cast import Cast, Entity
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.names import MEDIUM, ORGANISATION, PERSON, UNKNOWN, Mention, NameFinder
from bot.text.quotes.phrases import FIRM, LATTER, NAME, PRONOUN, ROLE, Phrase
from bot.text.quotes.roles import role_text
from bot.text.quotes.spelling import name_key
from bot.text.quotes.tokens import Sentence, Token

_RECENCY = (2.0, 2.0, 1.0, 0.5)
_MARGIN = 0.9
_LEAST = 2.8


@dataclass(frozen=True, kw_only=True)
class Speaker:
    """Who speaks: `name` where it is sure, else what the text says of the speaker."""

    name: str | None
    role: str | None
    entity: Entity | None = None
    gender: str | None = None
    plural: bool = False


NOBODY = Speaker(name=None, role=None)


class Resolver:
    """Resolves subjects in the order of the text, remembering who spoke last."""

    def __init__(
        self, tokens: Sequence[Token], sentences: Sequence[Sentence], mentions: Sequence[Mention], names: NameFinder,
        cast: Cast, attributor: Attributor, lexicon: Lexicon,
    ) -> None:  # fmt: skip
        self.tokens = tokens
        self.sentences = sentences
        self.mentions = mentions
        self.starts = [mention.first for mention in mentions]
        self.names = names
        self.cast = cast
        self.attributor = attributor
        self.lexicon = lexicon
        self.last: Speaker = NOBODY
        self.last_sentence = -10
        self.last_firm: Entity | None = None
        self._heads: dict[str, list[int]] | None = None
        self._subjects: dict[int, Phrase | None] = {}
        self._counts = {id(entity): len(entity.mentions) for entity in cast.entities}
        people = [e for e in cast.entities if e.kind == PERSON]
        self.hero = max(people, key=lambda e: len(e.mentions), default=None)
        counts = sorted((len(e.mentions) for e in people), reverse=True)
        self.dominant = len(counts) == 1 or (len(counts) > 1 and counts[0] >= 2 * counts[1])

    def resolve(self, phrase: Phrase, sentence: int) -> Speaker:
        """Tell who a subject is."""
        if phrase.kind in (PRONOUN, LATTER):
            return self._pronoun(phrase, sentence)
        if phrase.mention is not None:
            return self._named(phrase)
        if phrase.kind == NAME:
            return Speaker(name=self.tokens[phrase.first].text, role=None)
        if phrase.kind == ROLE:
            return self._by_role(phrase, sentence)
        if phrase.kind == FIRM:
            return self._firm(phrase, sentence)
        return self._unnamed(phrase)

    def remember(self, speaker: Speaker, sentence: int) -> None:
        """Note who spoke, for the pronouns to come."""
        if speaker is not NOBODY:
            self.last, self.last_sentence = speaker, sentence

    def _named(self, phrase: Phrase) -> Speaker:
        mention = phrase.mention
        assert mention is not None
        entity = self.cast.of.get(mention.first)
        if entity is None:
            return NOBODY
        role = (role_text(self.cast, phrase) if phrase.kind == ROLE else "") or entity.role
        if mention.first in self.cast.unsure and self.last.entity is not entity:
            return Speaker(name=None, role=role, gender=entity.gender)
        if not self._is_name(mention, entity):
            return Speaker(name=None, role=role or self.cast.name(entity), gender=entity.gender)
        return self._speaker(entity, role)

    def _is_name(self, mention: Mention, entity: Entity) -> bool:
        """Doubt a lone capital that only opens a sentence."""
        if entity.kind != UNKNOWN or len(entity.keys) > 1 or mention.honorific:
            return True
        return any(
            name_key(self.tokens[m.named].text) in self.names.inner_capitals for m in entity.mentions[:5]
        )

    def _speaker(self, entity: Entity, role: str | None = None) -> Speaker:
        return Speaker(
            name=self.cast.name(entity), role=role or entity.role, entity=entity, gender=entity.gender
        )

    def _unnamed(self, phrase: Phrase) -> Speaker:
        text = role_text(self.cast, phrase)
        if phrase.determiner in ("une", "un", "deux", "трое", "один", "одна") and text:
            text = f"{phrase.determiner} {text}"
        return Speaker(name=None, role=text or None, gender=phrase.gender, plural=phrase.plural)

    def _by_role(self, phrase: Phrase, sentence: int) -> Speaker:
        """Find whom "le ministre", "the rapper" means."""
        grammar = self.lexicon.grammar
        indefinite = phrase.determiner in grammar.indefinite or phrase.plural
        bare = not phrase.determiner and self.lexicon.language == "en"
        general = phrase.head in self.lexicon.names.unnamed and not 0 <= sentence - self.last_sentence <= 2
        if indefinite or general or (bare and phrase.last - phrase.core > 1):
            return self._unnamed(phrase)
        if phrase.determiner in grammar.possessive and self.lexicon.language != "en":
            return self._unnamed(phrase)
        if self.lexicon.language == "ru" and phrase.gender == "m":
            phrase = replace(phrase, gender=None)
        if phrase.determiner in grammar.demonstrative and self.lexicon.language == "fr":
            last = self.last.entity
            if last is not None and 0 <= sentence - self.last_sentence <= 2 and _fits(last, phrase.gender):
                return self.last
        entity = self._who_is(phrase, sentence)
        return self._speaker(entity) if entity is not None else self._unnamed(phrase)

    def _who_is(self, phrase: Phrase, sentence: int) -> Entity | None:
        classes = self.lexicon.names.classes
        wanted = classes.get(phrase.head, frozenset())
        people = self._recent(phrase.first)
        same = [e for e in people if phrase.head in e.heads and _fits(e, phrase.gender)]
        narrow = phrase.last - phrase.core > 1
        if same:
            if narrow:
                described = self._alike(same, phrase)
                known = same[0] in (self.hero, self.last.entity) or not (
                    self._complemented(phrase) and self._elaborate(same[0])
                )
                return described or (same[0] if len(same) == 1 and known else None)
            return same[0] if len(same) == 1 or same[0] is self.last.entity else self._foremost(same)
        if narrow and self._complemented(phrase):
            former = self.tokens[phrase.core].low in _FORMER
            fitting = [e for e in people if _fits(e, phrase.gender)]
            if former and self.last.entity in fitting and 0 <= sentence - self.last_sentence <= 2:
                return self.last.entity
            return fitting[0] if former and len(fitting) == 1 and fitting[0] is self.hero else None
        kin = [
            e
            for e in people
            if _fits(e, phrase.gender) and any(classes.get(h, frozenset()) & wanted for h in e.heads)
        ]
        if kin and kin[0] is self.last.entity:
            return kin[0]
        if len(kin) == 1 and (kin[0] is people[0] or kin[0] is self.hero):
            return kin[0]
        if kin:
            return None
        plain = [e for e in people if _fits(e, phrase.gender) and not e.heads]
        if self.last.entity in plain and 0 <= sentence - self.last_sentence <= 2:
            return self.last.entity
        subject = self._subject_entity(sentence - 1) if sentence else None
        if len(plain) == 1 and id(plain[0]) == subject:
            return plain[0]
        if len(plain) == 1 and (plain[0] is self.hero or plain[0] is self.last.entity):
            return plain[0]
        return None

    def _elaborate(self, entity: Entity) -> bool:
        """Tell whether a function says of what ("maire de Nice"), so that another one would differ."""
        return any(
            word.lower() in self.lexicon.grammar.complement
            for word in (entity.role or "").replace("'", "' ").split()
        )

    def _complemented(self, phrase: Phrase) -> bool:
        return any(
            t.low in self.lexicon.grammar.complement or t.low in self.lexicon.grammar.prepositions
            for t in self.tokens[phrase.core : phrase.last]
        )

    def _alike(self, entities: list[Entity], phrase: Phrase) -> Entity | None:
        """Prefer whose function has the same words: "le ministre de la Justice"."""
        words = {name_key(t.text) for t in self.tokens[phrase.core : phrase.last] if len(t.low) > 3}
        for entity in entities:
            own = {name_key(word) for word in (entity.role or "").replace("'", " ").replace("’", " ").split()}
            if words <= own or len(words & own) >= 2:
                return entity
        return None

    def _foremost(self, entities: list[Entity]) -> Entity | None:
        first, second = entities[0], entities[1]
        return first if self._counts[id(first)] >= 2 * self._counts[id(second)] else None

    def _recent(self, before: int) -> list[Entity]:
        """List people with a name, the last mentioned first; those named only later come last."""
        people: dict[int, Entity] = {}
        position = bisect_left(self.starts, before)
        for mention in reversed(self.mentions[max(0, position - 60) : position]):
            entity = self.cast.of[mention.first]
            if entity.kind == PERSON:
                people.setdefault(id(entity), entity)
        if not people:
            for mention in self.mentions[position : position + 20]:
                entity = self.cast.of[mention.first]
                if entity.kind == PERSON:
                    people.setdefault(id(entity), entity)
        return list(people.values())

    def _firm(self, phrase: Phrase, sentence: int) -> Speaker:
        """Find whom "le groupe", "la préfecture" means, or let it speak for itself."""
        names, grammar = self.lexicon.names, self.lexicon.grammar
        alone = phrase.described_to - phrase.core <= 2 and not self._complemented(phrase)
        if phrase.determiner in ("his", "her") and phrase.head in names.documents:
            owner = Phrase(
                first=phrase.first,
                last=phrase.last,
                kind=LATTER,
                core=phrase.first,
                gender="m" if phrase.determiner == "his" else "f",
            )
            return self._pronoun(owner, sentence)
        if phrase.determiner in grammar.indefinite or phrase.plural:
            return self._unnamed(phrase)
        if phrase.head in names.documents:
            return self._issuer(phrase)
        if phrase.head in names.anaphora and alone:
            entity = self._which_firm(phrase)
            if entity is not None:
                return self._speaker(entity)
        if phrase.head in names.organisations:
            text = role_text(self.cast, self._fullest(phrase) if alone else phrase)
            return Speaker(name=text, role=None, gender=phrase.gender)
        if self.last.name and self.last.entity is None and self.last.name.lower().split()[0] == phrase.head:
            return self.last
        return self._unnamed(phrase)

    def _fullest(self, phrase: Phrase) -> Phrase:
        """Find the same institution with its full description: "la préfecture de police"."""
        if self._heads is None:
            self._heads = {}
            for index, token in enumerate(self.tokens):
                if token.low in self.lexicon.names.organisations and index:
                    self._heads.setdefault(token.low, []).append(index)
        for index in self._heads.get(phrase.head, ())[:10]:
            if self.tokens[index - 1].low not in self.lexicon.grammar.definite:
                continue
            full = self.attributor.reader.read(index - 1, len(self.tokens))
            if (
                full is not None
                and full.head == phrase.head
                and full.described_to - full.core > 1
                and full.mention is None
            ):
                return full
        return phrase

    def _issuer(self, phrase: Phrase) -> Speaker:
        """Give a document's words to whoever has just spoken."""
        if phrase.described_to - phrase.core == 1 and self.last.role and not self.last.name:
            return Speaker(name=None, role=self.last.role, gender=self.last.gender, plural=self.last.plural)
        if (
            phrase.described_to - phrase.core == 1
            and self.last.entity is not None
            and self.last.entity.kind != PERSON
        ):
            return self.last
        return self._unnamed(phrase)

    def _which_firm(self, phrase: Phrase) -> Entity | None:
        position = bisect_left(self.starts, phrase.first)
        found: dict[int, Entity] = {}
        for mention in reversed(self.mentions[max(0, position - 40) : position]):
            entity = self.cast.of[mention.first]
            if entity.kind in (ORGANISATION, UNKNOWN) or (entity.kind == MEDIUM and phrase.head in _PRESS):
                found.setdefault(id(entity), entity)
        firms = list(found.values())
        keys = self.lexicon.names.aliases.get(phrase.head, frozenset()) | {name_key(phrase.head)}
        namesake = [e for e in firms if keys & set(e.keys)]
        if phrase.head in _PRESS:
            press = [e for e in firms if e.kind == MEDIUM]
            return press[0] if len(press) == 1 or (press and press[0] is self.last.entity) else None
        if namesake:
            return namesake[0]
        if (
            self.last.entity is not None
            and self.last.entity in firms
            and self.last.entity.kind == ORGANISATION
        ):
            return self.last.entity
        certain = [e for e in firms if e.kind == ORGANISATION or self._has_article(e)] or firms
        ranked = sorted(certain, key=lambda e: -self._counts[id(e)])
        if not ranked or self._counts[id(ranked[0])] < 2:
            return None
        alone = len(ranked) == 1 or self._counts[id(ranked[0])] >= 2 * self._counts[id(ranked[1])]
        return ranked[0] if alone else None

    def _has_article(self, entity: Entity) -> bool:
        return self.tokens[entity.best.named].low in self.lexicon.grammar.definite

    def _pronoun(self, phrase: Phrase, sentence: int) -> Speaker:
        if phrase.kind == PRONOUN and phrase.head not in self.lexicon.grammar.pronouns:
            return NOBODY
        recent = sentence - self.last_sentence <= 3
        own = self._own_subject(phrase, sentence)
        if own is not None:
            return own
        if phrase.plural:
            return self.last if recent and self.last.plural else NOBODY
        scores = (
            self._scores(phrase, sentence)
            or self._only_one(phrase)
            or self._hero_without_kind(phrase, sentence)
        )
        nobody = 0.0
        if recent and self.last.entity is None and self.last is not NOBODY and not self.last.plural:
            if _agree(self.last.gender, phrase.gender):
                nobody = 2.0 + (5.0 if sentence - self.last_sentence <= 1 else 1.5)
                if self.last.name is not None:
                    return self.last if not scores or max(s for s, _ in scores) < nobody else NOBODY
        scores.sort(key=lambda pair: -pair[0])
        if not scores or scores[0][0] <= nobody:
            return self.last if nobody else NOBODY
        runner_up = scores[1][0] if len(scores) > 1 else nobody
        margin = _MARGIN / 2 if scores[0][1] is self.last.entity else _MARGIN
        if scores[0][0] - max(runner_up, nobody) < margin:
            return Speaker(name=None, role=None, gender=phrase.gender)
        return self._speaker(scores[0][1])

    def _own_subject(self, phrase: Phrase, sentence: int) -> Speaker | None:
        """Read "La Cnil souhaite « … », a-t-elle indiqué": the sentence's own subject, said again."""
        subject = self._subject_of(sentence)
        if subject is None or subject.last > phrase.first or subject.kind not in (NAME, ROLE, FIRM):
            return None
        if subject.plural != phrase.plural or not _agree(subject.gender, phrase.gender):
            return None
        person = subject.mention is not None and subject.mention.kind in (PERSON, UNKNOWN)
        if (
            self.lexicon.language == "en"
            and phrase.gender in ("m", "f")
            and not (person or subject.kind == ROLE)
        ):
            return None
        if subject.mention is not None and not subject.mention.honorific:
            entity = self.cast.of.get(subject.mention.first)
            if entity is not None and not _agree(entity.gender, phrase.gender):
                return None
        return self.resolve(subject, sentence)

    def _subject_of(self, sentence: int) -> Phrase | None:
        if sentence not in self._subjects:
            self._subjects[sentence] = self.attributor.first_subject(self.sentences[sentence])
        return self._subjects[sentence]

    def _scores(self, phrase: Phrase, sentence: int) -> list[tuple[float, Entity]]:
        scores: dict[int, tuple[float, Entity]] = {}
        position = bisect_left(self.starts, phrase.first)
        subjects = {self._subject_entity(s): s for s in range(max(0, sentence - 2), sentence + 1)}
        for mention in reversed(self.mentions[max(0, position - 60) : position]):
            distance = sentence - mention.sentence
            if distance >= len(_RECENCY):
                break
            entity = self.cast.of[mention.first]
            if id(entity) in scores or not self._could_be(entity, phrase):
                continue
            scores[id(entity)] = (
                _RECENCY[distance] + self._merit(entity, mention, subjects, sentence, phrase),
                entity,
            )
        for entity in filter(None, (self.last.entity, self.hero)):
            if (
                id(entity) not in scores
                and self._could_be(entity, phrase)
                and entity.mentions[0].first < phrase.first
            ):
                merit = self._merit(entity, entity.mentions[0], subjects, sentence, phrase)
                if merit >= _LEAST or (entity is self.last.entity and sentence - self.last_sentence <= 4):
                    scores[id(entity)] = (merit, entity)
        return list(scores.values())

    def _only_one(self, phrase: Phrase) -> list[tuple[float, Entity]]:
        """Find the one person of a gender in what came before."""
        people = [e for e in self._recent(phrase.first) if e.gender is not None and e.gender == phrase.gender]
        return (
            [(_LEAST, people[0])] if len(people) == 1 and people[0].mentions[0].first < phrase.first else []
        )

    def _hero_without_kind(self, phrase: Phrase, sentence: int) -> list[tuple[float, Entity]]:
        """Let "she" mean a bare surname that the article keeps talking about."""
        if phrase.gender == "n" or phrase.kind == LATTER:
            return []
        subjects = {self._subject_entity(s) for s in range(max(0, sentence - 2), sentence + 1)}
        known = [
            e for e in self.cast.entities[:200]
            if e.kind == UNKNOWN and len(e.keys) == 1 and len(e.mentions) > 1 and e.mentions[0].first < phrase.first
        ]  # fmt: skip
        if not known:
            return []
        most = max(known, key=lambda e: len(e.mentions))
        return [(_LEAST, most)] if id(most) in subjects or most is self.last.entity else []

    def _merit(
        self, entity: Entity, mention: Mention, subjects: dict[int | None, int], sentence: int, phrase: Phrase
    ) -> float:
        merit = 0.0
        if entity is self.last.entity:
            merit += (
                5.0
                if sentence - self.last_sentence <= 1
                else 2.0
                if sentence - self.last_sentence <= 4
                else 0.5
            )
        subject_in = subjects.get(id(entity))
        if subject_in is not None:
            merit += 2.5 if sentence - subject_in <= 1 else 1.0
        if entity is self.hero:
            merit += 2.0 if self.dominant else 1.0
        if entity.gender is not None:
            merit += 0.5
        merit += 0.5 if entity.kind == PERSON else -1.0
        before = self.tokens[mention.first - 1].low if mention.first else ""
        if mention.oblique:
            merit -= 1.0
        if subject_in is None and (
            before in self.lexicon.grammar.complement or before in self.lexicon.grammar.prepositions
        ):
            merit -= 0.8
        return merit

    def _could_be(self, entity: Entity, phrase: Phrase) -> bool:
        if phrase.gender == "n":
            return entity.kind == ORGANISATION and (
                entity is self.last.entity or self._counts[id(entity)] > 1
            )
        if entity.kind != PERSON and entity is not self.last.entity:
            return entity.kind == ORGANISATION and entity.gender == phrase.gender is not None
        return _agree(entity.gender, phrase.gender)

    def _subject_entity(self, sentence: int) -> int | None:
        phrase = self._subject_of(sentence)
        if phrase is None or phrase.mention is None:
            return None
        entity = self.cast.of.get(phrase.mention.first)
        return id(entity) if entity is not None else None


_FORMER = frozenset("ancien ancienne ex former бывший бывшая экс".split())
_PRESS = frozenset(
    "radio station hebdo mensuel rédaction quotidien journal magazine hebdomadaire chaîne site média newspaper paper magazine outlet channel website издание газета журнал агентство телеканал канал".split()
)


def _fits(entity: Entity, gender: str | None) -> bool:
    return _agree(entity.gender, gender)


def _agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other
