"""What a run of capitals is: a person, an organisation, a place, a medium; how far it reaches."""

from collections.abc import Sequence
from dataclasses import replace

from bot.text.quotes.genitives import genitives_end
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.mentions import MEDIUM, ORGANISATION, PERSON, PLACE, UNKNOWN, Mention
from bot.text.quotes.spelling import is_acronym, name_key
from bot.text.quotes.tokens import WORD, Sentence, Token


class NameKinds:
    """Judges the names of one article."""

    def __init__(self, tokens: Sequence[Token], sentences: Sequence[Sentence], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.sentences = sentences
        self.lexicon = lexicon
        self.given_keys = lexicon.names.given_keys

    def gender_of(self, word: str) -> str | None:
        """Tell a given name's gender; None if it is none or tells nothing."""
        given = self.lexicon.names.given
        return given.get(word) or given.get(_first_part(word)) or self.given_keys.get(name_key(word))

    def is_given(self, word: str) -> bool:
        """Tell whether the word is a given name, in any case."""
        return (
            word in self.lexicon.names.given
            or _first_part(word) in self.lexicon.names.given
            or (self.lexicon.language == "ru" and name_key(word) in self.given_keys)
        )

    def _kind(self, first: int, tokens: Sequence[Token]) -> str:
        names = self.lexicon.names
        texts = [token.text for token in tokens]
        given = self.is_given(texts[0]) and " ".join(texts) not in names.media
        if given and not any(text in names.organisation_words for text in texts[1:]):
            return PERSON
        bare = [text for text in texts if text.lower() not in self.lexicon.grammar.definite]
        if " ".join(bare) in names.media or " ".join(texts) in names.media:
            return MEDIUM
        if any(self._is_organisation(text) for text in texts):
            return ORGANISATION
        if bare and all(self.is_place(text) for text in bare):
            return PLACE
        if len(texts) == 1 and is_acronym(texts[0]):
            return ORGANISATION
        before = self.tokens[first - 1] if first else None
        after = self.tokens[first + len(tokens)] if first + len(tokens) < len(self.tokens) else None
        if self.lexicon.language == "ru" and self._is_adjective(first, tokens):
            return PLACE
        if self.lexicon.language == "ru" and after is not None and after.capital and before is not None:
            # "мэр Тальмара | Олег Вершинин": what a function says of what.
            return PLACE if before.low in names.roles else UNKNOWN
        if before is not None and before.low in names.roles:
            return PERSON
        if before is not None and self.lexicon.language != "en" and self._is_firm_noun(before.low):
            return ORGANISATION  # "la société Sovivo"
        if self.lexicon.language == "ru" and _russian_surname(tokens[-1].low):
            return PERSON
        return UNKNOWN

    def _is_firm_noun(self, low: str) -> bool:
        names = self.lexicon.names
        return (low in names.anaphora or low in names.organisations) and low not in names.roles

    def _is_adjective(self, first: int, tokens: Sequence[Token]) -> bool:
        """Tell "Приморского (района)" from a surname."""
        following = self.tokens[first + len(tokens)] if first + len(tokens) < len(self.tokens) else None
        if following is None or following.kind != WORD or following.text[0].isupper():
            return False
        if following.low in self.lexicon.cues.verbs or following.low in self.lexicon.grammar.prepositions:
            return False
        return tokens[-1].low.endswith(
            ("ского", "ской", "цкого", "цкой", "ский", "ская", "ском", "ому", "ого", "ной", "ского")
        )

    def _is_organisation(self, text: str) -> bool:
        names = self.lexicon.names
        return text in names.organisation_words or name_key(text) in names.organisation_keys

    def is_place(self, text: str) -> bool:
        """Tell a country or a city, in any case."""
        places = self.lexicon.names.places
        return text in places or (
            self.lexicon.language == "ru" and name_key(text) in self.lexicon.names.place_keys
        )

    def mention(self, first: int, last: int, number: int) -> Mention:
        """Judge the tokens of a name; it may reach farther than its capitals."""
        tokens = self.tokens[first:last]
        kind = self._kind(first, tokens)
        # Omar, James or Taylor alone may be a surname.
        lone = len(tokens) == 1 and self.lexicon.language == "en"
        gender = self.gender_of(tokens[0].text) if kind in (PERSON, UNKNOWN) and not lone else None
        if kind == ORGANISATION and self.lexicon.language != "en" and not is_acronym(tokens[0].text):
            low = tokens[0].low
            gender = (
                "f"
                if low in self.lexicon.names.feminine
                else "n"
                if low in self.lexicon.names.neuter
                else "m"
            )
        oblique = False
        if self.lexicon.language == "ru" and kind == PERSON:
            head = tokens[0].text
            oblique = head not in self.lexicon.names.given and self.is_given(head)
            if gender is None and not oblique:
                gender = _russian_gender(tokens[-1].low)
        mention = Mention(
            first=first, named=first, last=last, sentence=number, kind=kind, gender=gender, oblique=oblique
        )
        return self._grown(mention, self.sentences[number].last)

    def _grown(self, mention: Mention, limit: int) -> Mention:
        """Take an organisation's lower-case words ("Agence régionale de santé") and its acronym."""
        last = mention.last
        if self.lexicon.language == "fr" and (
            mention.kind == ORGANISATION or self._is_office(mention, limit)
        ):
            last = self._organisation_end(mention, limit)
        if self.lexicon.language == "ru" and self._takes_genitives(mention):
            last = genitives_end(self.tokens, mention.last, limit, self.lexicon)
        bracket = [t.text for t in self.tokens[last : min(last + 3, limit)]]
        acronym = None
        if (
            len(bracket) == 3
            and bracket[0] == "("
            and bracket[2] == ")"
            and mention.kind != PERSON
            and any(c.isupper() for c in bracket[1][1:])
        ):
            acronym, last = bracket[1], last + 3
        return replace(mention, last=last, acronym=acronym)

    def _takes_genitives(self, mention: Mention) -> bool:
        """Tell "Министерство (обороны)" from "МВД"."""
        last = self.tokens[mention.last - 1]
        return mention.kind == ORGANISATION and not is_acronym(last.text) and self._is_organisation(last.text)

    def _is_office(self, mention: Mention, limit: int) -> bool:
        """Tell names like "la Répression des fraudes": an article, one capital, a complement."""
        if (
            mention.kind != UNKNOWN
            or mention.last - mention.first > 1
            or mention.last + 1 >= limit
            or not mention.first
        ):
            return False
        before, after, then = (
            self.tokens[mention.first - 1],
            self.tokens[mention.last],
            self.tokens[mention.last + 1],
        )
        return (
            before.low in ("la", "le", "l'")
            and after.low in ("des", "du", "de", "d'")
            and then.kind == WORD
            and not then.capital
        )

    def _organisation_end(self, mention: Mention, limit: int) -> int:
        words, grammar, cues = self.lexicon.names.organisation_words, self.lexicon.grammar, self.lexicon.cues
        closing = (
            grammar.prepositions, grammar.common_verbs, grammar.skip, grammar.clitics, grammar.subordinators,
            grammar.relatives, grammar.pronouns, cues.verbs, cues.auxiliaries,
        )  # fmt: skip
        if self.tokens[mention.first].text not in words and mention.kind == ORGANISATION:
            return mention.last
        last = index = mention.last
        while index < min(limit, mention.last + 9):
            token = self.tokens[index]
            if token.kind != WORD:
                break
            if token.low == "sans" and index == mention.last:  # "Reporters sans frontières"
                index += 1
                continue
            if token.low in grammar.complement or (
                token.low in grammar.definite and self.tokens[index - 1].low in grammar.complement
            ):
                index += 1
                continue
            joined = self.tokens[index - 1].low
            linked = joined in grammar.complement or joined in grammar.definite
            if not linked and token.low.endswith(("ée", "ées", "és")):
                break
            if token.low[:1] == "-" or self.is_given(token.text) or any(token.low in w for w in closing):
                break
            index += 1
            last = index
        return last


def _russian_surname(low: str) -> bool:
    return low.endswith(
        ("ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ина", "ский", "ская", "цкий", "цкая", "енко", "чук",
         "юк", "вич", "дзе", "швили", "ян", "ского", "ской", "ову", "овым", "овой", "еву", "евым", "евой")
    ) and len(low) > 4  # fmt: skip


def _russian_gender(low: str) -> str | None:
    if low.endswith(("ова", "ева", "ина", "ская", "цкая")):
        return "f"
    return "m" if low.endswith(("ов", "ев", "ин", "ский", "цкий")) else None


def _first_part(word: str) -> str:
    """Read the "Anne" of "Anne-Cécile"; nothing of a word without a hyphen before a capital."""
    first, hyphen, rest = word.partition("-")
    return first if hyphen and rest[:1].isupper() else ""
