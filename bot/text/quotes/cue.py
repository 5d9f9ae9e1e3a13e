"""What attributes: one expression, with what it tells of its subject."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.text.quotes.conjugation import Form, VerbForm
from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.tokens import Token

VERB, ACCORDING, WORDING = "verb", "according", "wording"


@dataclass(frozen=True, kw_only=True)
class Cue:
    """An attributing expression: tokens `first`–`last` (exclusive).

    `pronoun`: the token of an inverted subject ("a-t-il"). `adjacent`: too common a word to be a cue anywhere
    but beside the quotation. `joined`: shares the subject of the verb before ("a rappelé … et indiqué").
    """

    first: int
    last: int
    kind: str
    lemma: str
    form: Form = Form.FINITE
    plural: bool | None = None
    gender: str | None = None
    pronoun: int | None = None
    adjacent: bool = False
    joined: bool = False
    subjectless: bool = False


def verb_cue(
    tokens: Sequence[Token],
    lexicon: Lexicon,
    first: int,
    last: int,
    form: VerbForm,
    *,
    pronoun: int | None = None,
) -> Cue:
    """Make the cue of a verb, whose form is the last of its tokens."""
    adjacent = form.lemma in lexicon.cues.adjacent or tokens[last - 1].low in lexicon.cues.adjacent
    return Cue(
        first=first, last=last, kind=VERB, lemma=form.lemma, form=form.form, plural=form.plural,
        gender=form.gender, pronoun=pronoun, adjacent=adjacent,
    )  # fmt: skip
