"""What the article says that its people are: functions before a name and after it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.text.quotes.cast import Cast
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.mentions import MEDIUM, PERSON, UNKNOWN, Mention
from bot.text.quotes.phrase import PRONOUN, ROLE, TIME, Phrase
from bot.text.quotes.phrases import PhraseReader
from bot.text.quotes.spelling import name_key
from bot.text.quotes.tokens import MARK, WORD, Token

_FARTHEST = 14
_LETTERS = 3
_LONGEST = 160
_ABOUT = frozenset(("sur", "contre", "devant", "dans", "envers", "about", "on", "against"))
_LAWYERS = frozenset(("me", "maître"))


def describe_cast(
    tokens: Sequence[Token], mentions: Sequence[Mention], reader: PhraseReader, cast: Cast
) -> None:
    """Note every function that stands beside a name."""
    for mention in mentions:
        if mention.kind not in (PERSON, UNKNOWN) or mention.first not in cast.of:
            continue
        entity = cast.of[mention.first]
        phrase = _before(tokens, mention, reader)
        if phrase is None and not _governed(tokens, mention, reader):
            phrase = _after(tokens, mention, reader)
        entity.of |= _where(tokens, mention, reader)
        title = tokens[mention.first]
        if phrase is None and mention.honorific and reader.role_of(title.low) is not None:
            entity.play(title.text, title.low)
        if mention.honorific and title.low.rstrip(".") in _LAWYERS and reader.lexicon.language == "fr":
            entity.heads |= {"avocat", "avocate"}
        if phrase is not None:
            entity.play(role_text(cast, phrase), phrase.head)
            # A Russian woman may be министр: only a feminine word tells.
            if entity.gender is None and (phrase.gender == "f" or reader.lexicon.language != "ru"):
                entity.gender = phrase.gender
            if entity.kind == UNKNOWN:
                entity.kind = PERSON


def role_text(cast: Cast, phrase: Phrase) -> str:
    """Spell a phrase's description, without its article and its name."""
    last = phrase.described_to
    while last > phrase.core and cast.tokens[last - 1].kind == MARK:
        last -= 1
    if last <= phrase.core:
        return ""
    text = cast.span(cast.tokens[phrase.core].start, cast.tokens[last - 1].end)
    return text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0]


def _before(tokens: Sequence[Token], mention: Mention, reader: PhraseReader) -> Phrase | None:
    """Read "le vice-ministre des Affaires étrangères" before the name, also with a comma between."""
    last = mention.first - 1
    comma = last >= 0 and tokens[last].low == ","
    if comma:
        last -= 1
    starts: list[int] = []
    index = last
    while index >= 0 and last - index < _FARTHEST:
        token = tokens[index]
        if token.kind != WORD or _closes(token, reader.lexicon):
            break
        if reader.role_of(token.low) is not None and not (
            token.low == "garde" and tokens[index - 1].low == "en"
        ):
            starts.append(index)
        index -= 1
    for start in reversed(starts):
        phrase = reader.read(_with_modifiers(tokens, start, index + 1, reader), mention.last)
        if phrase is None or phrase.kind != ROLE or phrase.plural:
            continue
        if not comma and phrase.mention is mention:
            return phrase
        if (
            comma
            and phrase.mention is None
            and phrase.last == mention.first - 1
            and _is_person(tokens, phrase, reader)
        ):
            # "Sur le chef de l'État, X assure": the comma ends what opened the sentence.
            if phrase.first and tokens[phrase.first - 1].low in _ABOUT:
                return None
            # so in "le match de son fils, X a …"
            owned = phrase.determiner in reader.lexicon.grammar.possessive and phrase.first
            if owned and tokens[phrase.first - 1].low in reader.lexicon.grammar.complement:
                return None
            return phrase
    return None


def _where(tokens: Sequence[Token], mention: Mention, reader: PhraseReader) -> set[str]:
    """Read where somebody belongs, "Benoît Varel, du Programme de santé", as keys of its long words."""
    index = mention.last
    if (
        index + 1 >= len(tokens)
        or tokens[index].low != ","
        or tokens[index + 1].low not in ("du", "de", "des", "of")
    ):
        return set()
    found: set[str] = set()
    for token in tokens[index + 2 : index + _FARTHEST]:
        if token.kind != WORD or _closes(token, reader.lexicon):
            break
        if len(token.low) > _LETTERS:
            found.add(name_key(token.text))
    return found


def _is_person(tokens: Sequence[Token], phrase: Phrase, reader: PhraseReader) -> bool:
    """Tell "the consumer world" from a person: in English the head comes last, or before "of"."""
    if reader.lexicon.language != "en" or reader.role_of(tokens[phrase.last - 1].low) is not None:
        return True
    complement = reader.lexicon.grammar.complement | reader.lexicon.names.role_prepositions
    return any(t.low in complement for t in tokens[phrase.core : phrase.last])


def _governed(tokens: Sequence[Token], mention: Mention, reader: PhraseReader) -> bool:
    """Tell a lone capital behind an article or a preposition: its comma begins something else."""
    if mention.kind != UNKNOWN or mention.last - mention.named > 1 or not mention.first:
        return False
    before, grammar = tokens[mention.first - 1].low, reader.lexicon.grammar
    return before in grammar.definite or before in grammar.prepositions or before in grammar.complement


def _with_modifiers(tokens: Sequence[Token], start: int, limit: int, reader: PhraseReader) -> int:
    """Go back over "ancien", "Bolivia's charismatic", "federal health" to where the phrase begins."""
    grammar = reader.lexicon.grammar
    index = start
    while index > limit:
        low = tokens[index - 1].low
        if low in grammar.determiners:
            return index - 1
        adjective = low in reader.lexicon.names.adjectives
        if not adjective and reader.lexicon.language == "fr":
            break
        closing = (grammar.prepositions, grammar.subordinators, grammar.skip, reader.lexicon.cues.verbs)
        if any(low in words for words in closing):
            break
        index -= 1
    return index


def _after(tokens: Sequence[Token], mention: Mention, reader: PhraseReader) -> Phrase | None:
    """Read ", directeur général de l'Ifop" after the name, also behind an age."""
    index = mention.last
    if index >= len(tokens) or tokens[index].low != ",":
        return None
    index += 1
    if index + 1 < len(tokens) and tokens[index].low.isdigit():
        index += 1
        while index < len(tokens) and tokens[index].low in ("ans", ","):
            index += 1
    if index >= len(tokens):
        return None
    limit = min(len(tokens), index + 2 * _FARTHEST)
    phrase = reader.read(index, limit)
    if phrase is None or phrase.kind != ROLE or phrase.mention is not None or phrase.plural:
        return None
    last = _described_to(tokens, phrase.last, limit, reader)
    return replace(phrase, last=last, described_to=last)


def _described_to(tokens: Sequence[Token], index: int, limit: int, reader: PhraseReader) -> int:
    """Follow a function over its prepositions: "économiste à l'université de Brume"."""
    while index + 1 < limit and tokens[index].low in reader.lexicon.names.role_prepositions:
        phrase = reader.read(index + 1, limit, governed=True)
        spoken_to = phrase is not None and phrase.mention is not None and phrase.mention.kind == MEDIUM
        if phrase is None or spoken_to or phrase.kind in (TIME, PRONOUN):
            break
        index = phrase.last
    return index


def _closes(token: Token, lexicon: Lexicon) -> bool:
    low, grammar = token.low, lexicon.grammar
    return (
        low in grammar.relatives or low in grammar.subordinators or low in grammar.common_verbs
        or low in lexicon.cues.auxiliaries or low in grammar.pronouns
        or (low in lexicon.cues.verbs and low not in lexicon.names.roles)
    )  # fmt: skip
