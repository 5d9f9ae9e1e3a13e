"""Noun phrases read forward from a token: "le vice-ministre des Affaires étrangères Sergueï Ryabkov"."""

from collections.abc import Sequence

from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.mentions import PERSON, Mention
from bot.text.quotes.phrase import FIRM, LATTER, NAME, OTHER, PRONOUN, ROLE, TIME, Phrase
from bot.text.quotes.scanning import RUSSIAN_VERBS, PhraseScanner, Scan
from bot.text.quotes.spelling import is_acronym
from bot.text.quotes.tokens import WORD, Token


class PhraseReader:
    """Reads noun phrases; `mention_at` knows the names."""

    def __init__(self, tokens: Sequence[Token], mentions: Sequence[Mention], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.mention_at = {mention.first: mention for mention in mentions}
        self.scanner = PhraseScanner(tokens, self.mention_at, lexicon)

    def role_of(self, low: str) -> tuple[str, str | None, bool] | None:
        """Know a word for a person: its singular, gender, and whether it is plural."""
        return self.scanner.nouns.role_of(low)

    def verbal(self, low: str) -> bool:
        """Tell a verb, by the lists or by a Russian ending."""
        cues = self.lexicon.cues
        if low in self.lexicon.grammar.common_verbs or low in cues.verbs or low in cues.auxiliaries:
            return True
        return self.lexicon.language == "ru" and low.endswith(RUSSIAN_VERBS)

    def read(self, index: int, limit: int, *, governed: bool = False) -> Phrase | None:
        """Read the phrase that begins at a token; None if none does.

        One that a preposition governs ends before a name that is not its own: "dans un sourire | Jean Petit".
        """
        if index >= min(limit, len(self.tokens)) or self.tokens[index].kind != WORD:
            return None
        token = self.tokens[index]
        grammar = self.lexicon.grammar
        if (
            token.low in grammar.pronouns
            and not is_acronym(token.text)
            and not (token.low == "lui" and index + 1 < limit and self.tokens[index + 1].low == "aussi")
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
        if mention is not None and not self.scanner.modifies(mention, limit):
            return self._named(mention)
        return self._group(index, limit, governed=governed)

    def _latter(self, index: int, limit: int) -> Phrase | None:
        for words, (gender, plural) in self.lexicon.grammar.latter.items():
            if index + len(words) <= limit and all(
                self.tokens[index + i].low == word for i, word in enumerate(words)
            ):
                last = index + len(words)
                follower = self.tokens[last] if last < limit else None
                then = self.tokens[last + 1].low if last + 1 < limit else ""
                aged = then[:1].isdigit() or then in self.lexicon.grammar.indefinite - {
                    "un",
                    "une",
                    "a",
                    "an",
                    "des",
                }
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

    def _named(self, mention: Mention) -> Phrase:
        first = self.tokens[mention.named]
        role = (
            self.role_of(first.low) if mention.last - mention.named == 1 and mention.kind != PERSON else None
        )
        surname = first.low in self.lexicon.names.surnames
        if role is not None and first.text not in self.lexicon.names.given and not surname:
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
        if (
            index >= limit
            or self.tokens[index].kind != WORD
            or (self.scanner.stops(index) and not determiner)
        ):
            return None
        core = index
        scan = self.scanner.scan(core, limit, determined=bool(determiner), governed=governed)
        if scan.last == core and scan.mention is None:
            return None
        return self._described(first, core, scan, determiner, gender, plural)

    def _described(
        self, first: int, core: int, scan: Scan, determiner: str, gender: str | None, plural: bool
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
        elif (
            bare in grammar.skip
            or bare in grammar.time
            or bare[:1].isdigit()
            or any(t.low in grammar.time for t in self.tokens[core : scan.last][:3])
        ):
            kind = TIME
        return Phrase(
            first=first, last=scan.last, core=core, head=head,
            kind=NAME if scan.own and kind == OTHER else kind,
            mention=scan.mention if scan.own else None, described_to=described_to, determiner=determiner,
            gender=gender, plural=plural,
        )  # fmt: skip
