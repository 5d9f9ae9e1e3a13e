"""Russian speakers in other cases than the nominative: "по словам депутата N", "сообщили в мэрии"."""

from collections.abc import Sequence

from bot.text.quotes.cue import Cue
from bot.text.quotes.genitives import genitives_end, is_title
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.mentions import MEDIUM, ORGANISATION, PERSON, UNKNOWN, Mention
from bot.text.quotes.phrase import FIRM, NAME, ROLE, Phrase
from bot.text.quotes.phrases import PhraseReader
from bot.text.quotes.spelling import name_key
from bot.text.quotes.tokens import QUOTE, WORD, Token

_REACH = 14
_NEAR = 6
_IN = frozenset(("в", "во", "на"))
_ONE_OF = frozenset(("одного", "одной", "некоторых", "нескольких", "многих"))
_PLURAL = ("ов", "ев", "ей", "ам", "ям", "ами", "ями", "ах", "ях", "ых", "их")
_DOCUMENT = "документ"
_WORDS = frozenset(("слова", "слов"))


class ObliqueReader:
    """Reads whom a Russian cue names without making them its subject."""

    def __init__(self, tokens: Sequence[Token], reader: PhraseReader, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.reader = reader
        self.lexicon = lexicon

    def owner(self, index: int, limit: int) -> Phrase | None:
        """Read whose words they are: "депутата Олега Вершинина", "пресс-службы МВД", "политолога"."""
        head: int | None = None
        position = index
        while position < min(limit, index + _REACH):
            token = self.tokens[position]
            mention = self.reader.mention_at.get(position)
            if mention is not None:
                if self._speaks(mention, head, position, index):
                    return self._with_name(index, head, mention)
                if position == index and mention.kind in (ORGANISATION, MEDIUM):
                    return self.reader.read(position, limit)
                position = mention.last
                continue
            if token.kind == QUOTE and head is not None and is_title(token):
                position += 1
                continue
            if token.kind != WORD or (position > index and self._closes(token)):
                break
            if head is None and self.reader.mention_at.get(position) is None:
                if name_key(token.low) in self.lexicon.names.role_keys:
                    head = position
                elif name_key(token.low) in self.lexicon.names.firm_keys and not self._document(token):
                    return self.office(position, limit)
            position += 1
        return self._function(index, head, position) if head is not None else None

    def office(self, index: int, limit: int) -> Phrase | None:
        """Read an organisation in any case: "мэрии Тальмара", "МВД"."""
        mention = self.reader.mention_at.get(index)
        if mention is not None:
            named = self.reader.read(index, limit)
            return named if mention.kind == ORGANISATION else None
        for head in range(index, min(limit, index + 3)):
            token = self.tokens[head]
            if token.kind != WORD or head in self.reader.mention_at:
                return None
            noun = self.lexicon.names.firm_keys.get(name_key(token.low))
            if noun is not None and not self._document(token):
                last = genitives_end(self.tokens, head + 1, limit, self.lexicon)
                return Phrase(
                    first=index, last=last, kind=FIRM, core=head, head=noun, described_to=last,
                    gender=self._gender(noun),
                )  # fmt: skip
            if token.low in self.lexicon.grammar.prepositions or token.low in self.lexicon.grammar.skip:
                return None
        return None

    def place_behind(self, cue: Cue, limit: int) -> Phrase | None:
        """Read "сообщили журналистам в мэрии": where those sit who are not named."""
        index = cue.last
        while index + 1 < min(limit, cue.last + _REACH):
            token = self.tokens[index]
            if token.low in _IN:
                office = self.office(index + 1, limit)
                if office is not None:
                    return office
            mention = self.reader.mention_at.get(index)
            if mention is not None and mention.kind in (MEDIUM, ORGANISATION):
                index = mention.last
            elif token.kind == QUOTE and is_title(token):
                index += 1
            elif token.low in self.lexicon.grammar.prepositions:
                phrase = self.reader.read(index + 1, limit, governed=True)
                index = phrase.last if phrase is not None else index + 2
            elif token.low in self.lexicon.grammar.skip or token.low in ("агентству", "изданию", "газете"):
                index += 1
            else:
                return None
        return None

    def place_ahead(self, start: int, cue: Cue) -> Phrase | None:
        """Read "В мэрии Тальмара сообщили"."""
        for index in range(start, min(cue.first - 1, start + 8)):
            if self.tokens[index].low in _IN:
                office = self.office(index + 1, cue.first)
                between = self.tokens[office.last : cue.first] if office is not None else ()
                if office is not None and all(
                    t.low in self.lexicon.grammar.skip
                    or t.low in self.lexicon.grammar.clitics
                    or t.low == ","
                    for t in between
                ):
                    return office
        return None

    def issuer(self, cue: Cue, limit: int) -> Phrase | None:
        """Read whose document it is: "говорится в сообщении МВД", "сообщается на сайте мэрии"."""
        index = cue.last - 1 if self.tokens[cue.last - 1].low in _IN else cue.last
        while index < limit and self.tokens[index].low in self.lexicon.grammar.skip:
            index += 1
        if (
            index + 1 >= limit
            or self.tokens[index].low not in _IN
            or not self._document(self.tokens[index + 1])
        ):
            return None
        document = index + 1
        owner = self.owner(document + 1, limit) if document + 1 < limit else None
        if owner is None and document + 1 < limit and self.tokens[document + 1].low == ",":
            owner = self._site_owner(document + 2, limit)
        return owner or Phrase(
            first=document,
            last=document + 1,
            kind=FIRM,
            core=document,
            head=_DOCUMENT,
            described_to=document + 1,
        )

    def _site_owner(self, index: int, limit: int) -> Phrase | None:
        """Read on over ", размещенном на странице комитета"."""
        for position in range(index, min(limit - 2, index + _NEAR)):
            if self.tokens[position].low in _IN and self._document(self.tokens[position + 1]):
                return self.owner(position + 2, limit)
        return None

    def quoted(self, cue: Cue, limit: int) -> Phrase | None:
        """Read "приводит агентство слова мэра Олега Вершинина"."""
        for index in range(cue.first, min(limit - 1, cue.last + _REACH)):
            if self.tokens[index].low in _WORDS:
                return self.owner(index + 1, limit)
            if self.tokens[index].kind not in (WORD, QUOTE):
                return None
        return None

    def _speaks(self, mention: Mention, head: int | None, position: int, index: int) -> bool:
        if mention.kind == PERSON:
            return True
        if mention.kind != UNKNOWN:
            return False
        following = self.reader.mention_at.get(mention.last)
        if following is not None and following.kind == PERSON:
            return False
        return position == index or (head is not None and position == head + 1)

    def _with_name(self, index: int, head: int | None, mention: Mention) -> Phrase:
        noun = "" if head is None else self.lexicon.names.role_keys[name_key(self.tokens[head].low)]
        return Phrase(
            first=index, last=mention.last, kind=NAME if head is None else ROLE,
            core=mention.named if head is None else index, head=noun, mention=mention,
            described_to=mention.named if head is None else mention.first, gender=mention.gender,
        )  # fmt: skip

    def _function(self, index: int, head: int, last: int) -> Phrase:
        low = self.tokens[head].low
        noun = self.lexicon.names.role_keys[name_key(low)]
        first = self.tokens[index].low
        return Phrase(
            first=index, last=last, kind=ROLE, core=index, head=noun, described_to=last,
            determiner="один" if first in _ONE_OF else "", gender=self.lexicon.names.roles.get(noun),
            plural=low.endswith(_PLURAL) and not noun.endswith(("ой", "ый", "ий")),
        )  # fmt: skip

    def _gender(self, noun: str) -> str:
        names = self.lexicon.names
        return "f" if noun in names.feminine else "n" if noun in names.neuter else "m"

    def _document(self, token: Token) -> bool:
        return name_key(token.low) in self.lexicon.names.document_keys

    def _closes(self, token: Token) -> bool:
        grammar, low = self.lexicon.grammar, token.low
        return (
            low in grammar.relatives or low in grammar.pronouns or low in self.lexicon.cues.verbs
            or (low in grammar.subordinators and low != "и") or low in grammar.common_verbs
        )  # fmt: skip
