"""Names in the narrative: who is a person, an organisation, a place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.spelling import is_acronym, name_key
from bot.text.quotes.tokens import MARK, QUOTE, WORD, Sentence, Token

PERSON, ORGANISATION, PLACE, MEDIUM, UNKNOWN = "person", "organisation", "place", "medium", "unknown"

_PARTICLES = frozenset(
    "van von der den ben bin ibn al el dos da di del della ter ten zu af av фон де ван бен аль ибн да ди дель эль оглы кызы".split()
)
_WEAK_PARTICLES = frozenset("de du d' des y".split())
_AFTER_DE = frozenset("la le los las l'".split())
_OF = frozenset("of for and the".split())
# titles that are felt as a part of the name
_STAY = frozenset("prince princess king queen lady lord dame pope".split())
_LONGEST = 8


@dataclass(frozen=True, kw_only=True)
class Mention:
    """A name where it stands: tokens `first`–`last` (exclusive), `named` where the name itself begins.

    `oblique`: a Russian name that cannot be the subject.
    """

    first: int
    named: int
    last: int
    sentence: int
    kind: str
    gender: str | None
    honorific: bool = False
    oblique: bool = False
    acronym: str | None = None


class NameFinder:
    """Reads capitals; knows the article's lower-case words and its names seen inside sentences."""

    def __init__(self, tokens: Sequence[Token], sentences: Sequence[Sentence], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.sentences = sentences
        self.lexicon = lexicon
        self.given_keys = lexicon.names.given_keys
        openings = {self._opening(sentence) for sentence in sentences}
        words = [token for token in tokens if token.kind == WORD]
        self.lower = {token.low for token in words if not token.text[0].isupper()}
        self.inner_capitals = {
            name_key(token.text)
            for index, token in enumerate(tokens)
            if token.kind == WORD and token.text[0].isupper() and index not in openings
        }

    def mentions(self) -> list[Mention]:
        """List the names in order."""
        found: list[Mention] = []
        for number, sentence in enumerate(self.sentences):
            if not self._shouts(sentence):
                found.extend(self._in_sentence(number, sentence))
        return found

    def gender_of(self, word: str) -> str | None:
        """Tell a given name's gender; None if it is none or tells nothing."""
        return self.lexicon.names.given.get(word) or self.given_keys.get(name_key(word))

    def is_given(self, word: str) -> bool:
        """Tell whether the word is a given name, in any case."""
        return word in self.lexicon.names.given or (
            self.lexicon.language == "ru" and name_key(word) in self.given_keys
        )

    def _opening(self, sentence: Sentence) -> int:
        index = sentence.first
        while index < sentence.last and self.tokens[index].kind != WORD:
            index += 1
        return index

    def _shouts(self, sentence: Sentence) -> bool:
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

    def _in_sentence(self, number: int, sentence: Sentence) -> Iterator[Mention]:
        opening = self._opening(sentence)
        index = sentence.first
        while index < sentence.last:
            token = self.tokens[index]
            if token.kind != WORD:
                index += 1
                continue
            if self._is_honorific(index, sentence.last):
                last = self._run_end(index + 1, sentence.last, honoured=True)
                yield self._honoured(index, last, number)
                index = last
                continue
            calendar = token.low in self.lexicon.grammar.skip and token.text not in self.lexicon.names.given
            tagged = (
                index > 0
                and self.tokens[index - 1].low in ("#", "@")
                and self.tokens[index - 1].end == token.start
            )
            if (
                not token.text[0].isupper()
                or calendar
                or tagged
                or (index == opening and self._is_opener(index))
            ):
                index += 1
                continue
            last = self._run_end(index, sentence.last, honoured=False)
            last = self._with_number(index, last, sentence.last)
            for mention in self._split(index, last, number, opening):
                yield mention
                last = max(last, mention.last)
            index = max(last, index + 1)

    def _with_number(self, first: int, last: int, limit: int) -> int:
        """Take the number of "France 3", "Europe 1" with the name."""
        if last < limit and self.tokens[last].low.isdigit():
            name = " ".join(t.text for t in self.tokens[first : last + 1])
            if name in self.lexicon.names.media:
                return last + 1
        return last

    def _is_honorific(self, index: int, limit: int) -> bool:
        token = self.tokens[index]
        if token.low not in self.lexicon.names.honorifics or index + 1 >= limit:
            return False
        after = index + 1
        if self.tokens[after].kind == MARK and self.tokens[after].low == ".":
            after += 1
        return (
            after < limit
            and self.tokens[after].capital
            and (token.capital or len(token.low) <= 5 or self.lexicon.language == "ru")
            and self.tokens[after].start - token.end <= 3
        )

    def _honoured(self, index: int, last: int, number: int) -> Mention:
        honorific = self.tokens[index].low
        named = index + 1
        if self.tokens[named].kind == MARK:
            named += 1
        gender = self.lexicon.names.honorifics[honorific] or self.gender_of(self.tokens[named].text)
        oblique = self.lexicon.language == "ru" and honorific.endswith(("на", "ну", "жи", "же"))
        return Mention(
            first=index, named=named, last=max(last, named + 1), sentence=number, kind=PERSON, gender=gender,
            honorific=True, oblique=oblique,
        )  # fmt: skip

    def _is_opener(self, index: int) -> bool:
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
        if self.lexicon.language == "fr" and low.endswith(("é", "ée", "és", "ées")):
            return True
        # "Inside, the occupants …": a lone capital before a comma opens the sentence.
        return index + 1 < len(self.tokens) and self.tokens[index + 1].low == ","

    def _run_end(self, index: int, limit: int, *, honoured: bool) -> int:
        """Go on over capitals and the particles between them."""
        start, last = index, index
        while index < limit and index - start < 2 * _LONGEST:
            token = self.tokens[index]
            if token.kind == MARK and token.low == "." and index == start and honoured:
                index += 1
                continue
            if token.kind == WORD and token.text[0].isupper():
                index += 1
                last = index
                continue
            if index > start and self._nickname(start, index, limit):
                index += 1
                continue
            if index > start and self._bridges(start, index, limit, honoured=honoured):
                index += 1
                continue
            break
        return max(last, start + 1)

    def _nickname(self, start: int, index: int, limit: int) -> bool:
        """Tell the nickname within Hector "Hetin" Reyes."""
        token = self.tokens[index]
        if token.kind != QUOTE or index + 1 >= limit or len(token.text) > 24 or len(token.text.split()) > 2:
            return False
        return (
            token.text[:1].isupper()
            and self.tokens[index + 1].capital
            and self.tokens[index + 1].start - token.end <= 1
        )

    def _bridges(self, start: int, index: int, limit: int, *, honoured: bool) -> bool:
        token = self.tokens[index]
        if token.kind != WORD or index + 1 >= limit:
            return False
        strong, weak = token.low in _PARTICLES, token.low in _WEAK_PARTICLES
        if self.lexicon.language == "en" and token.low in _OF:
            words = self.lexicon.names.organisation_words
            if token.low == "and" or not any(t.text in words for t in self.tokens[start:index]):
                return False
        elif not strong and not (
            weak and (honoured or self.lexicon.language == "en" or self.is_given(self.tokens[start].text))
        ):
            return False
        following = self.tokens[index + 1]
        if following.kind == WORD and following.text[0].isupper():
            return True
        return following.low in _PARTICLES | _AFTER_DE | {"the"} and (
            index + 2 < limit and self.tokens[index + 2].capital
        )

    def _split(self, first: int, last: int, number: int, opening: int) -> Iterator[Mention]:
        """Cut "ONU Antonio Guterres", "Secretary Antony Blinken" into the names they are."""
        if last - first > _LONGEST or self._is_function(first, last):
            return
        cut = self._cut(first, last)
        if cut > first and self.tokens[cut - 1].low not in self.lexicon.names.roles:
            yield self._mention(first, cut, number, opening)
        end = last
        while (
            end - cut > 1 and is_acronym(self.tokens[end - 1].text) and not is_acronym(self.tokens[cut].text)
        ):
            end -= 1
        if end > cut:
            yield self._mention(cut, end, number, opening)
        if end < last:
            yield self._mention(end, last, number, opening)

    def _is_function(self, first: int, last: int) -> bool:
        """Tell "Premier (ministre)", "Président" from names."""
        names = self.lexicon.names
        return all(
            t.low in names.roles or t.low in names.adjectives for t in self.tokens[first:last]
        ) and not any(t.text in names.given for t in self.tokens[first:last])

    def _cut(self, first: int, last: int) -> int:
        names = self.lexicon.names
        cut = first
        if (
            any(t.text in names.organisation_words for t in self.tokens[first + 1 : last])
            and self.lexicon.language == "en"
        ):
            return first
        for index in range(first + 1, last):
            before, token = self.tokens[index - 1], self.tokens[index]
            if not token.text[0].isupper():
                continue
            low = before.low
            if is_acronym(before.text) and not is_acronym(token.text) and "." not in before.text[:2]:
                if last - index > 1 or self.is_given(token.text):
                    cut = index
            elif low in _STAY:
                continue
            elif self.lexicon.language != "ru" and (
                low in names.roles or low in names.honorifics or before.text in names.party
            ):
                if before.text not in names.given or low in names.roles:
                    cut = index
            elif self._is_place(before.text) and index < last - 1 and not self._is_place(token.text):
                cut = index
            elif self.is_given(token.text) and not self.is_given(before.text) and index < last - 1:
                prior = self.tokens[first - 1].low if first else ""
                led = prior in self.lexicon.grammar.complement or prior in self.lexicon.grammar.definite
                placed = before.text in names.places or before.text in names.organisation_words
                if led or placed or low in names.roles or self.lexicon.language == "ru":
                    cut = index
        return cut

    def _mention(self, first: int, last: int, number: int, opening: int) -> Mention:
        tokens = self.tokens[first:last]
        kind = self._kind(first, tokens)
        gender = self.gender_of(tokens[0].text) if kind in (PERSON, UNKNOWN) else None
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

    def _kind(self, first: int, tokens: Sequence[Token]) -> str:
        names = self.lexicon.names
        texts = [token.text for token in tokens]
        if self.is_given(texts[0]) and " ".join(texts) not in names.media:
            if not any(text in names.organisation_words for text in texts[1:]):
                return PERSON
        bare = [text for text in texts if text.lower() not in self.lexicon.grammar.definite]
        if " ".join(bare) in names.media or " ".join(texts) in names.media:
            return MEDIUM
        if any(self._is_organisation(text) for text in texts):
            return ORGANISATION
        if bare and all(self._is_place(text) for text in bare):
            return PLACE
        if len(texts) == 1 and is_acronym(texts[0]):
            return ORGANISATION
        before = self.tokens[first - 1] if first else None
        if self.lexicon.language == "ru" and self._is_adjective(first, tokens):
            return PLACE
        if before is not None and before.low in names.roles:
            return PERSON
        if self.lexicon.language == "ru" and _russian_surname(tokens[-1].low):
            return PERSON
        return UNKNOWN

    def _is_adjective(self, first: int, tokens: Sequence[Token]) -> bool:
        """Tell "Хабаровского (района)" from a surname."""
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

    def _is_place(self, text: str) -> bool:
        places = self.lexicon.names.places
        return text in places or (
            self.lexicon.language == "ru" and name_key(text) in self.lexicon.names.place_keys
        )

    def _grown(self, mention: Mention, limit: int) -> Mention:
        """Take an organisation's lower-case words ("Agence régionale de santé") and its acronym in brackets."""
        last = mention.last
        if self.lexicon.language == "fr" and (
            mention.kind == ORGANISATION or self._is_office(mention, limit)
        ):
            last = self._organisation_end(mention, limit)
        bracket = [t.text for t in self.tokens[last : min(last + 3, limit)]]
        acronym = None
        if (
            len(bracket) == 3
            and bracket[0] == "("
            and bracket[2] == ")"
            and any(c.isupper() for c in bracket[1][1:])
        ):
            acronym, last = bracket[1], last + 3
        return replace(mention, last=last, acronym=acronym)

    def _is_office(self, mention: Mention, limit: int) -> bool:
        """Tell "la Répression des fraudes", "la Sécurité routière"-like names: an article, one capital, a complement."""
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
        words, grammar = self.lexicon.names.organisation_words, self.lexicon.grammar
        if self.tokens[mention.first].text not in words and mention.kind == ORGANISATION:
            return mention.last
        last = index = mention.last
        while index < min(limit, mention.last + 9):
            token = self.tokens[index]
            if token.kind != WORD:
                break
            if token.low in grammar.complement or (
                token.low in grammar.definite and self.tokens[index - 1].low in grammar.complement
            ):
                index += 1
                continue
            stops = (
                token.low in grammar.prepositions or token.low in grammar.common_verbs or token.low in grammar.skip
                or token.low in grammar.clitics or token.low in grammar.subordinators or token.low in grammar.relatives
                or token.low in self.lexicon.cues.verbs or token.low in self.lexicon.cues.auxiliaries
                or token.low[:1] == "-" or token.low in grammar.pronouns or self.is_given(token.text)
            )  # fmt: skip
            if stops:
                break
            index += 1
            last = index
        return last


def _russian_surname(low: str) -> bool:
    return low.endswith(
        ("ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ина", "ский", "ская", "цкий", "цкая", "енко", "чук", "юк", "вич",
         "дзе", "швили", "ян", "ского", "ской", "ову", "овым", "овой", "еву", "евым", "евой")
    ) and len(low) > 4  # fmt: skip


def _russian_gender(low: str) -> str | None:
    if low.endswith(("ова", "ева", "ина", "ская", "цкая")):
        return "f"
    return "m" if low.endswith(("ов", "ев", "ин", "ский", "цкий")) else None
