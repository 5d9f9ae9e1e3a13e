"""How far a noun phrase goes, what its head is, and whether the name in it is its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.text.quotes.conjugation import Form
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.mentions import MEDIUM, ORGANISATION, PERSON, PLACE, UNKNOWN, Mention
from bot.text.quotes.nouns import Nouns
from bot.text.quotes.spelling import is_acronym, name_key
from bot.text.quotes.tokens import MARK, WORD, Token

_LONGEST = 18
_IN_CHIEF = frozenset(("chef", "titre", "exercice", "second", "fonction"))
_AGED = frozenset(("âgé", "âgée", "aged"))
RUSSIAN_VERBS = (
    "ло", "лось", "лась", "лся", "лись", "ется", "ются", "ится", "ятся", "ает", "яет", "ают", "яют", "ует",
    "уют",     "ала", "ила", "яла", "ула", "ыла", "али", "или", "яли", "ыли",
)  # fmt: skip
_ROLE_PREPOSITIONS = {
    "fr": frozenset(
        ["à", "en", "pour", "chargé", "chargée", "près", "sur", "auprès", "aux", "au", "avec", "dans"]
    ),
    "en": frozenset(["for", "at", "in", "on"]),
    "ru": frozenset(["по", "при", "на", "в", "во", "от", "из", "с"]),
}


@dataclass(kw_only=True)
class Scan:
    """What going through a phrase found: tokens of its end, head and inner head; its name."""

    last: int
    head: int | None = None
    inner: int | None = None
    mention: Mention | None = None
    own: bool = False
    deep: bool = False
    complement: bool = False


class PhraseScanner:
    """Goes through the words of noun phrases."""

    def __init__(self, tokens: Sequence[Token], mention_at: dict[int, Mention], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.mention_at = mention_at
        self.lexicon = lexicon
        self.nouns = Nouns(lexicon)

    def scan(self, core: int, limit: int, *, determined: bool, governed: bool) -> Scan:
        """Go through a phrase's words to its end, its head and the name that stands beside the head."""
        scan = Scan(last=core)
        index = core
        while index < min(limit, core + _LONGEST) and self.tokens[index].kind == WORD:
            mention = self.mention_at.get(index)
            if mention is not None:
                following = self._over_name(scan, mention, core, limit, governed=governed)
            elif self._links(scan, index, core, limit):
                following = index + 1
            elif self._ends(scan, index, core, determined=determined, governed=governed):
                break
            else:
                following = self._over_word(scan, index)
            if following is None:
                break
            index = following
        return scan

    def _over_name(
        self, scan: Scan, mention: Mention, core: int, limit: int, *, governed: bool
    ) -> int | None:
        """Step over a name; None if the phrase ends with it or before it."""
        modifies = self.lexicon.language == "en" and self.modifies(mention, limit)
        if not modifies:
            free = mention.first > core and not scan.complement
            if free and self._stands_apart(scan, core, mention, governed=governed):
                return None
            if self._takes(scan, mention, core):
                scan.mention, scan.own, scan.last = mention, True, mention.last
                return None
            scan.deep = scan.deep or scan.complement
            scan.complement = False
        scan.last = max(mention.last, mention.first + 1)
        return scan.last

    def _links(self, scan: Scan, index: int, core: int, limit: int) -> bool:
        """Tell a word that ties what follows to the phrase: "de", "et des", "'s", an article within."""
        low = self.tokens[index].low
        if low == "'s":
            scan.head = None
            return True
        if index == core:
            return False
        inside = (scan.deep and self._goes_on(index, limit)) or self._in_chief(index, limit)
        if low in self.lexicon.grammar.complement or inside or self._inside_role(scan, index, limit):
            scan.complement = True
            return True
        return scan.complement and low in self.lexicon.grammar.determiners

    def _ends(self, scan: Scan, index: int, core: int, *, determined: bool, governed: bool) -> bool:
        """Tell a word that no longer belongs to the phrase."""
        low, first = self.tokens[index].low, index == core and determined
        if index > core and self.lexicon.language == "fr" and low in self.lexicon.grammar.skip:
            return True  # "le ministère de l'Agriculture | jeudi"
        if low in self.lexicon.grammar.determiners and index > core:
            return True
        if self.stops(index) and not (first and self._nounish(index)):
            return True
        if (
            governed
            and self.lexicon.language == "ru"
            and index > core
            and self.nouns.role_of(low) is not None
        ):
            return True
        return low in _AGED or (not first and self._verbal(index, scan))

    def _over_word(self, scan: Scan, index: int) -> int:
        scan.deep = scan.deep or scan.complement
        self._consider_head(scan, index)
        scan.last = index + 1
        scan.complement = scan.complement and self.lexicon.language != "fr" and scan.head is not None
        return scan.last

    def _stands_apart(self, scan: Scan, core: int, mention: Mention, *, governed: bool) -> bool:
        """Tell a name that begins a phrase of its own: "devant les militants | Jean Petit"."""
        grammar, index = self.lexicon.grammar, mention.first
        if scan.head is None:
            return (governed and mention.kind == PERSON) or any(
                t.low in grammar.time or t.low in grammar.skip for t in self.tokens[core:index]
            )
        role = self.nouns.role_of(self.tokens[scan.head].low)
        long = mention.kind == UNKNOWN and mention.last - mention.named > 1
        long = long and mention.first > scan.head + 1
        if governed and role is None and (mention.kind == PERSON or long):
            return True  # "dans un tweet | Joshua Wong"
        plural = (role is not None and role[2]) or self.tokens[core - 1].low in grammar.plural_determiners
        return plural and self.tokens[index - 1].low not in grammar.complement

    def _consider_head(self, scan: Scan, index: int) -> None:
        low = self.tokens[index].low
        is_role, is_firm = self.nouns.role_of(low) is not None, self.nouns.is_firm(low)
        if not is_role and not is_firm:
            return
        if scan.complement:
            scan.inner = index if is_role else scan.inner
            scan.deep = True
            return
        if scan.deep and self.lexicon.language == "fr" and scan.head is not None:
            scan.inner = index if is_role else scan.inner
            return
        if scan.head is None or (
            self.lexicon.language == "en"
            and (is_role or self.nouns.role_of(self.tokens[scan.head].low) is None)
        ):
            scan.head = index

    def _takes(self, scan: Scan, mention: Mention, core: int) -> bool:
        """Tell whether the name is the phrase's own, not its complement's ("président du Sénat")."""
        if mention.kind == PERSON and mention.oblique:
            return False
        led = self.tokens[mention.first - 1].low
        if scan.head is not None and led in ("and", "et", "&"):
            return False
        if mention.kind == UNKNOWN and mention.first > core and led in self.lexicon.naming_nouns:
            return False  # "l'invité de l'émission | Quotidien"
        dative = self.lexicon.language == "ru" and self.tokens[core].low.endswith(("ому", "ему"))
        if scan.head is None and dative and mention.first > core:
            # "(заявил) государственному телевидению | Перу"
            return mention.kind == PERSON
        if scan.head is None:
            return mention.first == core or (mention.kind in (PERSON, UNKNOWN) and not scan.complement)
        before = self.tokens[mention.first - 1]
        if self.lexicon.language == "ru":
            return self._takes_russian(scan.head, mention)
        if scan.complement and (
            before.low in self.lexicon.grammar.complement or before.low in self.lexicon.grammar.determiners
        ):
            return False
        if before.low in self.lexicon.grammar.complement or before.low in self.lexicon.grammar.definite:
            return False
        if scan.inner is not None and mention.first == scan.inner + 1 and scan.inner != scan.head:
            return False
        if before.low in _ROLE_PREPOSITIONS.get(self.lexicon.language, ()):
            return False
        return mention.kind in (PERSON, UNKNOWN) or self.tokens[scan.head].low in self.lexicon.names.anaphora

    def _takes_russian(self, head: int, mention: Mention) -> bool:
        if self._of_whom(head, mention):
            return False
        if mention.kind in (ORGANISATION, PLACE, MEDIUM):
            return mention.first == head + 1 and self.tokens[head].low in self.lexicon.names.anaphora
        if mention.kind == PERSON:
            return True
        owner = name_key(self.tokens[mention.first - 1].low) in self.lexicon.names.firm_keys
        return not owner and self._nominative(mention) and not self._person_follows(mention)

    def _of_whom(self, head: int, mention: Mention) -> bool:
        """Tell "представитель | Роуз", "заведующий магазином | King": whose, not who."""
        alone = mention.last - mention.named == 1
        if alone and self.tokens[head].low in self.lexicon.names.relative and mention.first == head + 1:
            return True
        return (
            mention.kind == UNKNOWN and self.tokens[mention.named].low[0] < "а" and mention.first > head + 1
        )

    def _nominative(self, mention: Mention) -> bool:
        """Tell an unknown Russian name that may be a subject: no ending of another case."""
        first, last = self.tokens[mention.named].low, self.tokens[mention.last - 1].low
        if first.endswith(("ого", "его", "ой", "ых", "их")) or last.endswith(
            ("ы", "у", "ю", "ом", "ем", "ой", "ого", "ему", "ому", "ым")
        ):
            return False
        return last[-1:] not in "ая" or first[-1:] in "аяоеиуэ"

    def _person_follows(self, mention: Mention) -> bool:
        """Tell whether a person's name comes later in the same run of words."""
        for index in range(mention.last, min(len(self.tokens), mention.last + 8)):
            if self.tokens[index].kind != WORD or self.tokens[index].low in self.lexicon.cues.verbs:
                return False
            follower = self.mention_at.get(index)
            if follower is not None and follower.kind == PERSON and not follower.oblique:
                return True
        return False

    def _in_chief(self, index: int, limit: int) -> bool:
        """Tell the "en" of "rédactrice en chef"."""
        return (
            self.tokens[index].low == "en" and index + 1 < limit and self.tokens[index + 1].low in _IN_CHIEF
        )

    def _goes_on(self, index: int, limit: int) -> bool:
        """Tell the "et" of "ministre de l'Économie et des Finances"."""
        if self.tokens[index].low not in ("et", "and", "и") or index + 1 >= limit:
            return False
        following = self.tokens[index + 1]
        if self.lexicon.language == "fr":
            return following.low in self.lexicon.grammar.complement
        if following.low in self.lexicon.grammar.determiners or self.stops(index + 1):
            return False
        mention = self.mention_at.get(index + 1)
        return (
            (mention is None or mention.kind != PERSON)
            and self.nouns.role_of(following.low) is None
            and following.kind == WORD
        )

    def _inside_role(self, scan: Scan, index: int, limit: int) -> bool:
        """Let a function hold a preposition: "chef de file pour la commission", "глава комитета по делам"."""
        low = self.tokens[index].low
        if scan.head is None or low not in _ROLE_PREPOSITIONS.get(self.lexicon.language, ()):
            return False
        if self.nouns.role_of(self.tokens[scan.head].low) is None:
            return False
        if self.lexicon.language == "en":
            return False
        return any(
            m.kind in (PERSON, UNKNOWN)
            and not m.oblique
            and self.tokens[m.first - 1].low not in self.lexicon.grammar.prepositions
            and not is_acronym(self.tokens[m.named].text)
            for i in range(index + 2, min(limit, index + 9))
            if (m := self.mention_at.get(i)) is not None
            and not any(
                self.tokens[j].kind == MARK or self.tokens[j].low in self.lexicon.cues.verbs
                for j in range(index, i)
            )
        )

    def _nounish(self, index: int) -> bool:
        low = self.tokens[index].low
        grammar = self.lexicon.grammar
        return (
            low not in grammar.prepositions
            and low not in grammar.relatives
            and low not in grammar.subordinators
        )

    def stops(self, index: int) -> bool:
        """Tell a function word or a common verb, which no phrase contains."""
        token, grammar = self.tokens[index], self.lexicon.grammar
        low = token.low
        return (
            low in grammar.prepositions or low in grammar.relatives or low in grammar.subordinators
            or self._inverted(index)
            or low in grammar.pronouns or low in grammar.other_pronouns or low[:1] == "-"
            or (low in grammar.common_verbs and not token.capital)
            or (low in grammar.clitics and low not in grammar.determiners)
        )  # fmt: skip

    def _inverted(self, index: int) -> bool:
        """Tell the verb of "juge-t-il"."""
        return (
            index + 1 < len(self.tokens)
            and self.tokens[index + 1].low[:1] == "-"
            and self.tokens[index + 1].kind == WORD
        )

    def _verbal(self, index: int, scan: Scan) -> bool:
        """Tell a verb inside the run of words from a noun that looks like it ("juge", "critique")."""
        low = self.tokens[index].low
        if low in self.lexicon.cues.auxiliaries:
            return True
        form = self.lexicon.cues.verbs.get(low)
        if form is None and self.lexicon.language == "ru":
            return low.endswith(RUSSIAN_VERBS)
        if form is None or scan.complement:
            return False
        if self.nouns.role_of(low) is not None and scan.head is None:
            return False
        if low in self.lexicon.cues.wording and scan.last == index and scan.head is None:
            return False
        return form.form in (Form.FINITE, Form.GERUND) or (
            form.form is Form.INFINITIVE and self.lexicon.language == "en"
        )

    def modifies(self, mention: Mention, limit: int) -> bool:
        """Tell "JAL spokeswoman", "Bolivia's president" from a name on its own."""
        if self.lexicon.language != "en" or mention.last >= limit:
            return False
        if self.tokens[mention.last].low == "'s":
            return True
        index = mention.last
        while index < min(limit, mention.last + 4) and self.tokens[index].kind == WORD:
            token = self.tokens[index]
            if self.nouns.role_of(token.low) or (self.nouns.is_firm(token.low) and not token.capital):
                return True
            if token.low in self.lexicon.cues.verbs or self.stops(index) or index in self.mention_at:
                return False
            index += 1
        return False
