"""Names in the narrative: who is a person, an organisation, a place."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.text.quotes.kinds import NameKinds
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.mentions import PERSON, Mention
from bot.text.quotes.openings import Openings
from bot.text.quotes.spelling import is_acronym
from bot.text.quotes.tokens import MARK, QUOTE, WORD, Sentence, Token

_PARTICLES_WORDS = (
    "van von der den ben bin ibn al el dos da di del della ter ten zu af av фон де ван бен "
    "аль ибн да ди дель эль оглы кызы "
)
_PARTICLES = frozenset(_PARTICLES_WORDS.split())
_WEAK_PARTICLES = frozenset(["de", "du", "d'", "des", "y"])
_AFTER_DE = frozenset(["la", "le", "los", "las", "l'"])
_OF = frozenset(["of", "for", "and", "the"])
# titles that are felt as a part of the name
_STAY_WORDS = "prince princess king queen lady lord dame pope"
_STAY = frozenset(_STAY_WORDS.split())
_LONGEST = 8
# in capitals a part of a French name: "Leader Price"
_BRANDS = frozenset(("Leader", "Star", "Top", "Guide", "Expert"))
_DEMONYMS = ("ian", "ean", "ish", "ese", "can", "nch", "rman", "reek", "wiss", "aqi", "eli", "stani")


class NameFinder:
    """Reads capitals; knows which given names have a surname in the article."""

    def __init__(self, tokens: Sequence[Token], sentences: Sequence[Sentence], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.sentences = sentences
        self.lexicon = lexicon
        self.kinds = NameKinds(tokens, sentences, lexicon)
        self.openings = Openings(tokens, sentences, lexicon)
        # "Lee Baker": what stands behind a given name is no baker
        self.surnames = {
            then.text
            for first, then in pairwise(tokens)
            if first.text in lexicon.names.given and then.capital
        }

    def mentions(self) -> list[Mention]:
        """List the names in order."""
        found: list[Mention] = []
        for number, sentence in enumerate(self.sentences):
            if not self.openings.shouts(sentence):
                found.extend(self._in_sentence(number, sentence))
        return found

    def _in_sentence(self, number: int, sentence: Sentence) -> Iterator[Mention]:
        opening = self.openings.of(sentence)
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
                or (index == opening and self.openings.is_opener(index))
            ):
                index += 1
                continue
            last = self._run_end(index, sentence.last, honoured=False)
            last = self._with_number(index, last, sentence.last)
            if (
                self.lexicon.language == "en"
                and last < sentence.last
                and self._is_honorific(last, sentence.last)
            ):
                # "Army Lt. Paul Grant"
                index = last
                continue
            for mention in self._split(index, last, number):
                yield mention
                last = max(last, mention.last)
            index = max(last, index + 1)

    def _with_number(self, first: int, last: int, limit: int) -> int:
        """Take the number of "France 3", "Europe 1" with the name."""
        if last < limit and self.tokens[last].low.isdigit():
            name = " ".join(t.text for t in self.tokens[first : last + 1])
            if name in self.lexicon.names.media:
                region = self.tokens[last + 1] if last + 1 < limit else None
                # "France 3 Occitanie"
                longer = region is not None and region.capital and self.kinds.is_place(region.text)
                return last + 1 + longer
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
        while named + 1 < last and self.tokens[named].low in self.lexicon.names.honorifics:
            named += 1  # "Lt. Col."
        gender = self.lexicon.names.honorifics[honorific] or self.kinds.gender_of(self.tokens[named].text)
        oblique = self.lexicon.language == "ru" and honorific.endswith(("на", "ну", "жи", "же"))
        return Mention(
            first=index, named=named, last=max(last, named + 1), sentence=number, kind=PERSON, gender=gender,
            honorific=True, oblique=oblique,
        )  # fmt: skip

    def _run_end(self, index: int, limit: int, *, honoured: bool) -> int:
        """Go on over capitals and the particles between them."""
        start, last = index, index
        while index < limit and index - start < 2 * _LONGEST:
            token = self.tokens[index]
            if token.kind == MARK and token.low == "." and index == start and honoured:
                index += 1
                continue
            if index > start and self._is_honorific(index, limit):
                break
            if token.kind == WORD and (token.text[0].isupper() or (index > start and _hyphened(token.text))):
                index += 1
                last = index
                continue
            if index > start and self._nickname(index, limit):
                index += 1
                continue
            if index > start and self._bridges(start, index, limit, honoured=honoured):
                index += 1
                continue
            break
        return max(last, start + 1)

    def _nickname(self, index: int, limit: int) -> bool:
        """Tell the nickname within Kofi "Koko" Mensah."""
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
        if self.lexicon.language == "ru" and token.low in _OF and self.tokens[start].low[0] < "а":
            return any(t.capital for t in self.tokens[index + 1 : min(limit, index + 3)])
        strong, weak = token.low in _PARTICLES, token.low in _WEAK_PARTICLES
        if self.lexicon.language == "en" and token.low in _OF:
            words = self.lexicon.names.organisation_words
            if token.low == "and" or not any(t.text in words for t in self.tokens[start:index]):
                return False
        elif not strong and not (
            weak
            and (honoured or self.lexicon.language == "en" or self.kinds.is_given(self.tokens[start].text))
        ):
            return False
        following = self.tokens[index + 1]
        if following.kind == WORD and following.text[0].isupper():
            return True
        return following.low in _PARTICLES | _AFTER_DE | {"the"} and (
            index + 2 < limit and self.tokens[index + 2].capital
        )

    def _split(self, first: int, last: int, number: int) -> Iterator[Mention]:
        """Cut "ONU Luc Ferrand", "Secretary Ann Moor" into the names they are."""
        if last - first > _LONGEST or self._is_function(first, last):
            return
        cut = self._cut(first, last)
        if cut > first and not self._is_title(self.tokens[cut - 1]):
            yield self.kinds.mention(first, cut, number)
        end = last
        while (
            end - cut > 1 and is_acronym(self.tokens[end - 1].text) and not is_acronym(self.tokens[cut].text)
        ):
            end -= 1
        if end > cut:
            yield self.kinds.mention(cut, end, number)
        if end < last:
            yield self.kinds.mention(end, last, number)

    def _is_title(self, token: Token) -> bool:
        """Tell "President", "Rep.", "Republican" before a name from a name."""
        names = self.lexicon.names
        if self.lexicon.language == "fr" and token.text in _BRANDS:
            return False
        return token.low in names.roles or token.low in names.honorifics or token.text in names.party

    def _is_function(self, first: int, last: int) -> bool:
        """Tell "Premier (ministre)", "Président" from names."""
        names = self.lexicon.names
        words = self.tokens[first:last]
        if self.lexicon.language == "en" and len(words) == 1 and words[0].low in names.surnames:
            before = self.tokens[first - 1] if first else None
            verbs = self.lexicon.cues.verbs
            led = before is not None and (before.kind == QUOTE or before.low in verbs)
            led = led or (last < len(self.tokens) and self.tokens[last].low in verbs)
            return not (led or words[0].text in self.surnames)
        if self.lexicon.language == "en" and len(words) > 1 and words[-1].low in names.roles:
            # "Ecuadorian President"
            words = [t for t in words if not t.low.endswith(_DEMONYMS) or t.text in names.given]
        return all(t.low in names.roles or t.low in names.adjectives for t in words) and not any(
            t.text in names.given or t.text in self.surnames for t in self.tokens[first:last]
        )

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
                heard = before.text in names.media and first and self.tokens[first - 1].low == "l'"
                if last - index > 1 or self.kinds.is_given(token.text) or heard:
                    cut = index
            elif low in _STAY:
                continue
            elif self.lexicon.language != "ru" and self._is_title(before):
                cut = index if before.text not in names.given or low in names.roles else cut
            elif (
                self.kinds.is_place(before.text) and index < last - 1 and not self.kinds.is_place(token.text)
            ) or (
                index < last - 1 and self.kinds.is_given(token.text) and self._begins_person(first, before)
            ):
                cut = index
        return cut

    def _begins_person(self, first: int, before: Token) -> bool:
        """Tell whether a given name inside capitals begins another name: "Les Verts | Luc Ferrand"."""
        grammar, names = self.lexicon.grammar, self.lexicon.names
        if self.kinds.is_given(before.text) or before.low in ("st.", "saint", "sainte"):
            return False
        opening = self.tokens[first].low
        prior = opening if opening == "les" or not first else self.tokens[first - 1].low
        led = prior in grammar.complement or prior in grammar.definite
        placed = before.text in names.places or before.text in names.organisation_words
        return led or placed or before.low in names.roles or self.lexicon.language == "ru"


def _hyphened(text: str) -> bool:
    """Tell "al-Ward", "el-Sissi" within a name."""
    particle, _, rest = text.partition("-")
    return particle in _PARTICLES and rest[:1].isupper()
