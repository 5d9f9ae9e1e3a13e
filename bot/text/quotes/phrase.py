"""A noun phrase, as the readers see it."""

from dataclasses import dataclass

from bot.text.quotes.mentions import Mention

PRONOUN, LATTER, NAME, ROLE, FIRM, OTHER, TIME = "pronoun", "latter", "name", "role", "firm", "other", "time"
PAIR = "pair"  # two names as one subject


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
