"""Whom "il", "she", "он" means: candidates weighed by gender, recency, place and who has just spoken."""

from bisect import bisect_left
from collections.abc import Callable

from bot.text.quotes.cast import Entity
from bot.text.quotes.mentions import ORGANISATION, PERSON, UNKNOWN, Mention
from bot.text.quotes.phrase import FIRM, LATTER, NAME, PRONOUN, ROLE, Phrase
from bot.text.quotes.stage import NOBODY, Speaker, Stage, agree

# Weight of a mention in this sentence, the one before, and so on; farther ones do not count.
_RECENCY = (2.0, 2.0, 1.0, 0.5)
# A winner needs this lead over the next candidate, and this much if it has not been mentioned lately.
_MARGIN = 0.9
_LEAST = 2.8
_BACK = 60
_FEW = 6
_MANY = 200
_FAR = 3
_JUST_SPOKEN = 5.0
_SAID_WITHIN = 2.5
# may mean whatever noun stood last
_NEAREST = frozenset(("celui-ci", "celle-ci", "celui-là", "celle-là"))


class PronounResolver:
    """Finds whom a pronoun means; `resolve` reads any other subject."""

    def __init__(self, stage: Stage, resolve: Callable[[Phrase, int], Speaker]) -> None:
        self.stage = stage
        self._resolve = resolve

    def resolve(self, phrase: Phrase, sentence: int) -> Speaker:
        if phrase.kind == PRONOUN and phrase.head not in self.stage.lexicon.grammar.pronouns:
            return NOBODY
        if phrase.head in _NEAREST:
            return Speaker(name=None, role=None, gender=phrase.gender)
        recent = sentence - self.stage.last_sentence <= _FAR
        own = self._own_subject(phrase, sentence)
        if own is not None:
            return own
        if phrase.plural:
            return self.stage.last if recent and self.stage.last.plural else NOBODY
        scores = (
            self._scores(phrase, sentence)
            or self._only_one(phrase)
            or self._hero_without_kind(phrase, sentence)
        )
        nobody = self._weight_of_unnamed(phrase, sentence)
        scores.sort(key=lambda pair: -pair[0])
        if not scores or scores[0][0] <= nobody:
            return self.stage.last if nobody else NOBODY
        if nobody and self.stage.last.name is not None:
            return NOBODY
        runner_up = scores[1][0] if len(scores) > 1 else nobody
        margin = _MARGIN / 2 if scores[0][1] is self.stage.last.entity else _MARGIN
        if scores[0][0] - max(runner_up, nobody) < margin:
            return Speaker(name=None, role=None, gender=phrase.gender)
        winner = scores[0][1]
        if winner.kind == UNKNOWN and phrase.gender in ("m", "f") and self.stage.lexicon.language != "fr":
            winner.kind = PERSON
        return self.stage.speaker(winner)

    def _weight_of_unnamed(self, phrase: Phrase, sentence: int) -> float:
        """Weigh the last speaker where that is nobody with an entity: "une employée", "la préfecture"."""
        last, distance = self.stage.last, sentence - self.stage.last_sentence
        if distance > _FAR or last is NOBODY or last.entity is not None or last.plural:
            return 0.0
        about = self.stage.subject_of(sentence - 1) if distance > 1 else None
        if about is not None and about.kind in (ROLE, NAME) and not about.plural:
            return 0.0  # the text has turned to somebody
        if not agree(last.gender, phrase.gender):
            return 0.0
        return _RECENCY[0] + (_JUST_SPOKEN if distance <= 1 else 1.5)

    def _own_subject(self, phrase: Phrase, sentence: int) -> Speaker | None:
        """Read "La mairie souhaite « … », a-t-elle indiqué": the sentence's own subject, said again."""
        subject = self.stage.subject_of(sentence)
        if subject is None or subject.last > phrase.first or subject.kind not in (NAME, ROLE, FIRM):
            return None
        if subject.plural != phrase.plural or not agree(subject.gender, phrase.gender):
            return None
        person = subject.mention is not None and subject.mention.kind in (PERSON, UNKNOWN)
        if (
            self.stage.lexicon.language == "en"
            and phrase.gender in ("m", "f")
            and not (person or subject.kind == ROLE)
        ):
            return None
        if subject.mention is not None and not subject.mention.honorific:
            entity = self.stage.cast.of.get(subject.mention.first)
            if entity is not None and not agree(entity.gender, phrase.gender):
                return None
        return self._resolve(subject, sentence)

    def _scores(self, phrase: Phrase, sentence: int) -> list[tuple[float, Entity]]:
        scores: dict[int, tuple[float, Entity]] = {}
        position = bisect_left(self.stage.starts, phrase.first)
        subjects = {self.stage.subject_entity(s): s for s in range(max(0, sentence - 2), sentence + 1)}
        for mention in reversed(self.stage.mentions[max(0, position - _BACK) : position]):
            distance = sentence - mention.sentence
            if distance >= len(_RECENCY):
                break
            entity = self.stage.cast.of[mention.first]
            if id(entity) in scores or not self._could_be(entity, phrase):
                continue
            scores[id(entity)] = (
                _RECENCY[distance] + self._merit(entity, mention, subjects, sentence),
                entity,
            )
        for entity in filter(None, (self.stage.last.entity, self.stage.hero)):
            if (
                id(entity) not in scores
                and self._could_be(entity, phrase)
                and entity.mentions[0].first < phrase.first
            ):
                merit = self._merit(entity, entity.mentions[0], subjects, sentence)
                if merit >= _LEAST or (
                    entity is self.stage.last.entity and sentence - self.stage.last_sentence <= 4
                ):
                    scores[id(entity)] = (merit, entity)
        return list(scores.values())

    def _only_one(self, phrase: Phrase) -> list[tuple[float, Entity]]:
        """Find the one person of a gender in what came before."""
        people = [
            e for e in self.stage.people(phrase.first) if e.gender is not None and e.gender == phrase.gender
        ]
        return (
            [(_LEAST, people[0])] if len(people) == 1 and people[0].mentions[0].first < phrase.first else []
        )

    def _hero_without_kind(self, phrase: Phrase, sentence: int) -> list[tuple[float, Entity]]:
        """Let "she" mean a bare surname that the article keeps talking about."""
        if phrase.gender == "n" or phrase.kind == LATTER:
            return []
        subjects = {self.stage.subject_entity(s): s for s in range(max(0, sentence - 2), sentence + 1)}
        known = [
            e
            for e in self.stage.cast.entities[:_MANY]
            if e.kind == UNKNOWN and e.mentions[0].first < phrase.first
            if (len(e.keys) == 1 and len(e.mentions) > 1)
            or (self.stage.lexicon.language == "en" and subjects.get(id(e)) == sentence - 1)
            if any(not self._governed(m) for m in e.mentions[:_FEW])
        ]
        if not known:
            return []
        most = max(known, key=lambda e: (subjects.get(id(e)) == sentence - 1, len(e.mentions)))
        return [(_LEAST, most)] if id(most) in subjects or most is self.stage.last.entity else []

    def _governed(self, mention: Mention) -> bool:
        """Tell a name that stands behind a preposition: "à Talmar"."""
        before = self.stage.tokens[mention.first - 1].low if mention.first else ""
        grammar = self.stage.lexicon.grammar
        return before in grammar.prepositions or before in grammar.complement

    def _merit(
        self, entity: Entity, mention: Mention, subjects: dict[int | None, int], sentence: int
    ) -> float:
        merit = 0.0
        turned = self._turned_to_other(subjects, sentence)
        if entity is self.stage.last.entity and not turned:
            merit += (
                (_JUST_SPOKEN if not self._other_subject(entity) else _SAID_WITHIN)
                if sentence - self.stage.last_sentence <= 1
                else 2.0
                if sentence - self.stage.last_sentence <= 4
                else 0.5
            )
        subject_in = subjects.get(id(entity))
        if subject_in is not None:
            merit += 2.5 if sentence - subject_in <= 1 else 1.0
        if entity is self.stage.hero and not turned:
            merit += 2.0 if self.stage.dominant else 1.0
        if entity.gender is not None:
            merit += 0.5
        merit += 0.5 if entity.kind == PERSON else -1.0
        before = self.stage.tokens[mention.first - 1].low if mention.first else ""
        if mention.oblique:
            # "мать Марианы": it is her mother who is spoken of.
            merit -= 2.0 if before in self.stage.lexicon.names.roles else 1.0
        if subject_in is None and (
            before in self.stage.lexicon.grammar.complement
            or before in self.stage.lexicon.grammar.prepositions
        ):
            merit -= 0.8
        return merit

    def _other_subject(self, entity: Entity) -> bool:
        """Tell whether who spoke last did so in another's sentence: "X said that Y had told him"."""
        if self.stage.lexicon.language != "en" or self.stage.last_sentence < 0:
            return False
        subject = self.stage.subject_entity(self.stage.last_sentence)
        return subject is not None and subject != id(entity) and subject in self.stage.person_ids

    def _turned_to_other(self, subjects: dict[int | None, int], sentence: int) -> bool:
        """Tell whether the text has turned to another person since somebody spoke."""
        last = self.stage.last.entity
        return any(
            self.stage.last_sentence < number < sentence and known != id(last)
            for known, number in subjects.items()
            if known in self.stage.person_ids
        )

    def _could_be(self, entity: Entity, phrase: Phrase) -> bool:
        if phrase.gender == "n":
            return entity.kind == ORGANISATION and (
                entity is self.stage.last.entity or self.stage.counts[id(entity)] > 1
            )
        firm = entity.kind not in (PERSON, UNKNOWN)
        said = entity is self.stage.last.entity and phrase.gender == "f"
        if firm and not said and self.stage.lexicon.language == "ru":
            return False
        if firm and not said and entity.gender is None and self.stage.people(phrase.first):
            return False
        if entity.kind != PERSON and entity is not self.stage.last.entity:
            return entity.kind == ORGANISATION and entity.gender == phrase.gender is not None
        return agree(entity.gender, phrase.gender)
