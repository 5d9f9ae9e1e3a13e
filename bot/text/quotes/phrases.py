"""Noun phrases read forward from a token: "le vice-ministre des Affaires étrangères Sergueï Ryabkov"."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.text.quotes.conjugation import Form
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.names import MEDIUM, ORGANISATION, PERSON, PLACE, UNKNOWN, Mention
from bot.text.quotes.spelling import is_acronym
from bot.text.quotes.tokens import MARK, WORD, Token

PRONOUN, LATTER, NAME, ROLE, FIRM, OTHER, TIME = "pronoun", "latter", "name", "role", "firm", "other", "time"
_LONGEST = 18
RUSSIAN_VERBS = (
    "ло", "лось", "лась", "лся", "лись", "ется", "ются", "ится", "ятся", "ает", "яет", "ают", "яют", "ует", "уют",
    "ала", "ила", "яла", "ула", "ыла", "али", "или", "яли", "ыли",
)  # fmt: skip
_ROLE_PREPOSITIONS = {
    "fr": frozenset("à en pour chargé chargée près sur auprès aux au avec dans".split()),
    "en": frozenset("for at in on".split()),
    "ru": frozenset("по при на в во от из с".split()),
}


@dataclass(frozen=True, kw_only=True)
class Phrase:
    """A noun phrase: tokens `first`–`last` (exclusive).

    `head` is the noun that says what it is; `core` where that description begins, without the article.
    """

    first: int
    last: int
    kind: str
    core: int
    head: str = ""
    mention: Mention | None = None
    described_to: int = 0
    determiner: str = ""
    gender: str | None = None
    plural: bool = False


class PhraseReader:
    """Reads noun phrases; `mention_at` knows the names."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.mention_at = {mention.first: mention for mention in mentions}

    def read(self, index: int, limit: int, *, governed: bool = False) -> Phrase | None:
        """Read the phrase that begins at a token; None if none does.

        One that a preposition governs ends before a name that is not its own: "dans un sourire | Ignacio Navarrete".
        """
        token = self.tokens[index]
        if token.kind != WORD:
            return None
        grammar = self.lexicon.grammar
        if token.low in grammar.pronouns and not (
            token.low == "lui" and index + 1 < limit and self.tokens[index + 1].low == "aussi"
        ):
            gender, plural = grammar.pronouns[token.low]
            return Phrase(
                first=index,
                last=index + 1,
                kind=PRONOUN,
                core=index,
                head=token.low,
                gender=gender,
                plural=plural,
            )
        latter = self._latter(index, limit)
        if latter is not None:
            return latter
        mention = self.mention_at.get(index)
        if mention is not None and not self._modifies(mention, limit):
            return self._named(mention)
        return self._group(index, limit, governed=governed)

    def role_of(self, low: str) -> tuple[str, str | None, bool] | None:
        """Know a word for a person: its singular, gender, and whether it is plural."""
        names = self.lexicon.names
        roles = names.roles
        if low in roles:
            return low, roles[low], False
        if low in names.plural_roles:
            return low, None, True
        if "-" in low:
            prefix, _, rest = low.partition("-")
            if rest in roles and prefix in (
                "ex",
                "vice",
                "co",
                "sous",
                "экс",
                "вице",
                "нарко",
                "топ",
                "пресс",
                "теле",
                "кино",
                "deputy",
                "then",
            ):
                return rest, roles[rest], False
            if prefix in roles and self.lexicon.language == "ru":
                return prefix, roles[prefix], False
        if self.lexicon.language != "ru":
            return self._plural_role(low)
        return None

    def _is_firm(self, low: str) -> bool:
        names = self.lexicon.names
        return low in names.organisations or low in names.anaphora or low in names.documents

    def _plural_role(self, low: str) -> tuple[str, str | None, bool] | None:
        roles = self.lexicon.names.roles
        for ending, singular in (
            ("ies", "y"),
            ("men", "man"),
            ("women", "woman"),
            ("aux", "al"),
            ("s", ""),
            ("x", ""),
        ):
            if low.endswith(ending):
                base = low[: -len(ending)] + singular
                if base in roles and len(base) > 2:
                    return base, roles[base], True
        return None

    def _latter(self, index: int, limit: int) -> Phrase | None:
        for words, (gender, plural) in self.lexicon.grammar.latter.items():
            if index + len(words) <= limit and all(
                self.tokens[index + i].low == word for i, word in enumerate(words)
            ):
                last = index + len(words)
                follower = self.tokens[last] if last < limit else None
                aged = last + 1 < limit and self.tokens[last + 1].low[:1].isdigit()
                if (
                    follower is not None
                    and not aged
                    and (follower.low in self.lexicon.grammar.complement or last in self.mention_at)
                ):
                    return None
                return Phrase(
                    first=index,
                    last=last,
                    kind=LATTER,
                    core=index,
                    head=words[-1],
                    gender=gender,
                    plural=plural,
                )
        return None

    def _modifies(self, mention: Mention, limit: int) -> bool:
        """Tell "JAL spokeswoman", "Bolivia's president" from a name on its own."""
        if self.lexicon.language != "en" or mention.last >= limit:
            return False
        if self.tokens[mention.last].low == "'s":
            return True
        index = mention.last
        while index < min(limit, mention.last + 4) and self.tokens[index].kind == WORD:
            token = self.tokens[index]
            if not token.capital and (self.role_of(token.low) or self._is_firm(token.low)):
                return True
            if token.low in self.lexicon.cues.verbs or self._stops(index) or index in self.mention_at:
                return False
            index += 1
        return False

    def _named(self, mention: Mention) -> Phrase:
        first = self.tokens[mention.named]
        role = (
            self.role_of(first.low) if mention.last - mention.named == 1 and mention.kind != PERSON else None
        )
        if role is not None and first.text not in self.lexicon.names.given:
            return Phrase(
                first=mention.first, last=mention.last, kind=ROLE, core=mention.named, head=role[0],
                described_to=mention.last, gender=role[1], plural=role[2],
            )  # fmt: skip
        return Phrase(
            first=mention.first, last=mention.last, kind=NAME, core=mention.named, mention=mention,
            described_to=mention.named, gender=mention.gender, plural=first.low == "les",
        )  # fmt: skip

    def _group(self, index: int, limit: int, *, governed: bool) -> Phrase | None:
        grammar = self.lexicon.grammar
        first, determiner, gender, plural = index, "", None, False
        while index < limit and self.tokens[index].low in grammar.determiners:
            determiner = determiner or self.tokens[index].low
            gender = gender or grammar.determiner_gender.get(self.tokens[index].low)
            plural = plural or self.tokens[index].low in grammar.plural_determiners
            index += 1
        plural = plural and determiner not in ("un", "une")
        if index >= limit or self.tokens[index].kind != WORD or (self._stops(index) and not determiner):
            return None
        core = index
        scan = self._scan(core, limit, bool(determiner), governed=governed)
        if scan.last == core and scan.mention is None:
            return None
        return self._described(first, core, scan, determiner, gender, plural)

    def _described(
        self, first: int, core: int, scan: "_Scan", determiner: str, gender: str | None, plural: bool
    ) -> Phrase:
        names = self.lexicon.names
        grammar = self.lexicon.grammar
        described_to = scan.mention.first if scan.mention is not None and scan.own else scan.last
        head, kind = "", OTHER
        bare = self.tokens[core].low
        if scan.head is not None:
            role = self.role_of(self.tokens[scan.head].low)
            if role is not None:
                head, kind = role[0], ROLE
                gender, plural = role[1] or gender, plural or (role[2] and determiner not in ("un", "une"))
                if gender is None and scan.mention is not None and scan.own:
                    gender = scan.mention.gender
            else:
                head, kind = self.tokens[scan.head].low, FIRM
                if self.lexicon.language == "en":
                    gender = "n"
                elif gender is None:
                    gender = "f" if head in names.feminine else "n" if head in names.neuter else "m"
        elif bare in grammar.skip or bare in grammar.time or bare[:1].isdigit():
            kind = TIME
        elif any(t.low in grammar.time for t in self.tokens[core : scan.last][:3]):
            kind = TIME
        return Phrase(
            first=first, last=scan.last, kind=NAME if scan.own and kind == OTHER else kind, core=core, head=head,
            mention=scan.mention if scan.own else None, described_to=described_to, determiner=determiner,
            gender=gender, plural=plural,
        )  # fmt: skip

    def _scan(self, core: int, limit: int, determined: bool, *, governed: bool) -> "_Scan":
        """Go through a phrase's words to its end, its head and the name that stands beside the head."""
        language = self.lexicon.language
        scan = _Scan(last=core)
        index, complement = core, False
        while index < min(limit, core + _LONGEST):
            token = self.tokens[index]
            if token.kind != WORD:
                break
            mention = self.mention_at.get(index)
            if mention is not None and not (language == "en" and self._modifies(mention, limit)):
                if (
                    index > core
                    and not complement
                    and self._stands_apart(scan, core, mention, governed=governed)
                ):
                    break
                if self._takes(scan, mention, complement, index, core):
                    scan.mention, scan.own, scan.last = mention, True, mention.last
                    break
                scan.last = index = max(mention.last, index + 1)
                complement = False
                continue
            if mention is not None:
                scan.last = index = max(mention.last, index + 1)
                continue
            if token.low == "'s":
                scan.head = None
                index += 1
                continue
            if token.low in self.lexicon.grammar.complement and index > core:
                complement = True
                index += 1
                continue
            if index > core and scan.deep and self._goes_on(index, limit):
                complement = True
                index += 1
                continue
            if index > core and self._inside_role(scan, index, limit):
                complement = True
                index += 1
                continue
            if token.low in self.lexicon.grammar.determiners and index > core:
                if not complement:
                    break
                index += 1
                continue
            if self._stops(index) and not (index == core and determined and self._nounish(index)):
                break
            if governed and language == "ru" and index > core and self.role_of(token.low) is not None:
                break
            if token.low in ("âgé", "âgée", "aged"):
                break
            if not (index == core and determined) and self._verbal(index, scan, complement):
                break
            scan.deep = scan.deep or complement
            self._consider_head(scan, index, complement)
            index += 1
            scan.last = index
            complement = complement and language != "fr" and scan.head is not None
        return scan

    def _stands_apart(self, scan: "_Scan", core: int, mention: Mention, *, governed: bool) -> bool:
        """Tell a name that begins a phrase of its own: "devant les militants | Steve Bannon", "this morning | Mr X"."""
        grammar, index = self.lexicon.grammar, mention.first
        if scan.head is None:
            return (governed and mention.kind == PERSON) or any(
                t.low in grammar.time or t.low in grammar.skip for t in self.tokens[core:index]
            )
        role = self.role_of(self.tokens[scan.head].low)
        plural = (role is not None and role[2]) or self.tokens[core - 1].low in grammar.plural_determiners
        return plural and self.tokens[index - 1].low not in grammar.complement

    def _consider_head(self, scan: "_Scan", index: int, complement: bool) -> None:
        low = self.tokens[index].low
        is_role, is_firm = self.role_of(low) is not None, self._is_firm(low)
        if not is_role and not is_firm:
            return
        if complement:
            scan.inner = index if is_role else scan.inner
            scan.deep = True
            return
        if scan.deep and self.lexicon.language == "fr" and scan.head is not None:
            scan.inner = index if is_role else scan.inner
            return
        if scan.head is None or (
            self.lexicon.language == "en" and (is_role or self.role_of(self.tokens[scan.head].low) is None)
        ):
            scan.head = index

    def _takes(self, scan: "_Scan", mention: Mention, complement: bool, index: int, core: int) -> bool:
        """Tell whether the name is the phrase's own, not its complement's ("président du Sénat")."""
        if mention.kind == PERSON and mention.oblique:
            return False
        if scan.head is None:
            return index == core or (mention.kind in (PERSON, UNKNOWN) and not complement)
        before = self.tokens[index - 1]
        if self.lexicon.language == "ru":
            beside = index == scan.head + 1
            if mention.kind in (ORGANISATION, PLACE, MEDIUM):
                return beside and self.tokens[scan.head].low in self.lexicon.names.anaphora
            if mention.kind == PERSON:
                return True
            return self._nominative(mention) and not self._person_follows(mention)
        if complement and (
            before.low in self.lexicon.grammar.complement or before.low in self.lexicon.grammar.determiners
        ):
            return False
        if before.low in self.lexicon.grammar.complement or before.low in self.lexicon.grammar.definite:
            return False
        if scan.inner is not None and index == scan.inner + 1 and scan.inner != scan.head:
            return False
        if before.low in _ROLE_PREPOSITIONS.get(self.lexicon.language, ()):
            return False
        return mention.kind in (PERSON, UNKNOWN) or self.tokens[scan.head].low in self.lexicon.names.anaphora

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

    def _goes_on(self, index: int, limit: int) -> bool:
        """Tell the "et" of "ministre de l'Économie et des Finances"."""
        if self.tokens[index].low not in ("et", "and", "и") or index + 1 >= limit:
            return False
        following = self.tokens[index + 1]
        if self.lexicon.language == "fr":
            return following.low in self.lexicon.grammar.complement
        if following.low in self.lexicon.grammar.determiners or self._stops(index + 1):
            return False
        mention = self.mention_at.get(index + 1)
        return (
            (mention is None or mention.kind != PERSON)
            and self.role_of(following.low) is None
            and following.kind == WORD
        )

    def _inside_role(self, scan: "_Scan", index: int, limit: int) -> bool:
        """Let a function hold a preposition: "chef de file pour la commission", "глава комитета по делам"."""
        low = self.tokens[index].low
        if scan.head is None or low not in _ROLE_PREPOSITIONS.get(self.lexicon.language, ()):
            return False
        if self.role_of(self.tokens[scan.head].low) is None:
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

    def _stops(self, index: int) -> bool:
        token, grammar = self.tokens[index], self.lexicon.grammar
        low = token.low
        return (
            low in grammar.prepositions or low in grammar.relatives or low in grammar.subordinators
            or low in grammar.pronouns or low in grammar.other_pronouns or low[:1] == "-"
            or (low in grammar.common_verbs and not token.capital)
            or (low in grammar.clitics and low not in grammar.determiners)
        )  # fmt: skip

    def _verbal(self, index: int, scan: "_Scan", complement: bool) -> bool:
        """Tell a verb inside the run of words from a noun that looks like it ("juge", "critique")."""
        low = self.tokens[index].low
        if low in self.lexicon.cues.auxiliaries:
            return True
        form = self.lexicon.cues.verbs.get(low)
        if form is None and self.lexicon.language == "ru":
            return low.endswith(RUSSIAN_VERBS)
        if form is None or complement:
            return False
        if self.role_of(low) is not None and scan.head is None:
            return False
        if low in self.lexicon.cues.wording and scan.last == index and scan.head is None:
            return False
        return form.form in (Form.FINITE, Form.GERUND) or (
            form.form is Form.INFINITIVE and self.lexicon.language == "en"
        )


@dataclass(kw_only=True)
class _Scan:
    last: int
    head: int | None = None
    inner: int | None = None
    mention: Mention | None = None
    own: bool = False
    deep: bool = False
