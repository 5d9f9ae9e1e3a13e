"""What the resolvers of speakers share: the cast, who spoke last, what each sentence is about."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from bot.text.quotes.attribution import Attributor
from bot.text.quotes.cast import Cast, Entity
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.mentions import PERSON, UNKNOWN, Mention
from bot.text.quotes.phrase import OTHER, PRONOUN, Phrase
from bot.text.quotes.roles import role_text
from bot.text.quotes.tokens import Sentence, Token

_BACK, _ON = 60, 20
_FEW = 3
_NUMBER_WORDS = "two three four five six seven eight nine ten deux trois quatre cinq six sept huit neuf dix"
_NUMBERS = frozenset(_NUMBER_WORDS.split())
# "le chef du gouvernement", "the head of state": of nothing in particular
_STATE_WORDS = "gouvernement l'état état etat exécutif république state government"
_STATE = frozenset(_STATE_WORDS.split())
_COUNTED = frozenset(("un", "une", "deux", "один", "одна", "двое", "трое"))


@dataclass(frozen=True, kw_only=True)
class Speaker:
    """Who speaks: `name` where it is sure, else what the text says of the speaker."""

    name: str | None
    role: str | None
    entity: Entity | None = None
    gender: str | None = None
    plural: bool = False


NOBODY = Speaker(name=None, role=None)


class Stage:
    """One article's people, and who has just spoken; it moves on with the text."""

    def __init__(
        self, tokens: Sequence[Token], sentences: Sequence[Sentence], mentions: Sequence[Mention], cast: Cast,
        attributor: Attributor, lexicon: Lexicon,
    ) -> None:  # fmt: skip
        self.tokens = tokens
        self.sentences = sentences
        self.mentions = mentions
        self.starts = [mention.first for mention in mentions]
        self.cast = cast
        self.attributor = attributor
        self.lexicon = lexicon
        self.last: Speaker = NOBODY
        self.last_sentence = -10
        self.counts = {id(entity): len(entity.mentions) for entity in cast.entities}
        # functions of people whom the article leaves without a name
        self.nameless: set[str] = set()
        self._subjects: dict[int, Phrase | None] = {}
        people = [entity for entity in cast.entities if entity.kind == PERSON]
        self.person_ids = {id(entity) for entity in people}
        # whom the article is about: its only person, or the one it keeps naming
        most = max(people, key=lambda entity: len(entity.mentions), default=None)
        told = most is not None and (len(people) == 1 or len(most.mentions) > 1)
        self.hero = most if told else None
        counts = sorted((len(entity.mentions) for entity in people), reverse=True)
        # Two capitals of which nothing is known may be a rival: "Edwy Plenel".
        unsure = (e for e in cast.entities if e.kind == UNKNOWN and len(e.keys) > 1)
        rival = max((len(entity.mentions) for entity in unsure), default=0)
        second = max(counts[1] if len(counts) > 1 else 0, rival)
        self.dominant = bool(counts) and counts[0] >= 2 * second

    def remember(self, speaker: Speaker, sentence: int) -> None:
        """Note who spoke, for the pronouns to come."""
        if speaker is not NOBODY:
            self.last, self.last_sentence = speaker, sentence

    def speaker(self, entity: Entity, role: str | None = None) -> Speaker:
        """Let a named entity speak."""
        return Speaker(
            name=self.cast.name(entity), role=role or entity.role, entity=entity, gender=entity.gender
        )

    def unnamed(self, phrase: Phrase) -> Speaker:
        """Let somebody speak of whom only a description is known: "un témoin"."""
        self.nameless.add(phrase.head)
        bare = phrase.kind == OTHER and not phrase.determiner
        text = "" if bare else role_text(self.cast, phrase)
        if phrase.determiner in _COUNTED and text:
            text = f"{phrase.determiner} {text}"
        return Speaker(name=None, role=text or None, gender=phrase.gender, plural=phrase.plural)

    def people(self, before: int) -> list[Entity]:
        """List people with a name, the last mentioned first; those named only later come last."""
        people: dict[int, Entity] = {}
        position = bisect_left(self.starts, before)
        for mention in reversed(self.mentions[max(0, position - _BACK) : position]):
            entity = self.cast.of[mention.first]
            if entity.kind == PERSON:
                people.setdefault(id(entity), entity)
        return list(people.values())

    def people_to_come(self, after: int) -> list[Entity]:
        """List people with a name whom the article names later."""
        position = bisect_left(self.starts, after)
        found = [self.cast.of[mention.first] for mention in self.mentions[position : position + _ON]]
        return list(dict.fromkeys(entity for entity in found if entity.kind == PERSON))

    def complemented(self, phrase: Phrase) -> bool:
        """Tell whether a description says of what: "directeur du parc"."""
        grammar = self.lexicon.grammar
        # "l'artiste de 40 ans" is said of nothing else.
        return any(
            (t.low in grammar.complement or t.low in grammar.prepositions)
            and not any(
                self._counts(then.low) for then in self.tokens[index + 1 : min(index + 3, phrase.last)]
            )
            for index, t in enumerate(self.tokens[phrase.core : phrase.last], phrase.core)
        )

    def _counts(self, low: str) -> bool:
        return low[:1].isdigit() or low in _NUMBERS or low in _STATE

    def subject_of(self, sentence: int) -> Phrase | None:
        """Tell the phrase that a sentence is about."""
        if sentence not in self._subjects:
            self._subjects[sentence] = self.attributor.first_subject(self.sentences[sentence])
        return self._subjects[sentence]

    def subject_entity(self, sentence: int) -> int | None:
        """Tell the identity of the entity that a sentence is about."""
        phrase = self.subject_of(sentence)
        again = 0
        # "She started a grocery": about whom the sentence before was.
        while (
            phrase is not None and phrase.kind == PRONOUN and not phrase.plural and sentence and again < _FEW
        ):
            sentence, again = sentence - 1, again + 1
            phrase = self.subject_of(sentence)
        if phrase is None or phrase.mention is None:
            return None
        entity = self.cast.of.get(phrase.mention.first)
        return id(entity) if entity is not None else None


def agree(one: str | None, other: str | None) -> bool:
    """Tell whether two genders can be of one person; None goes with any."""
    return one is None or other is None or one == other
