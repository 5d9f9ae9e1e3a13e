"""What attributes a quotation: its cue, its subject, and how they stand to the words."""

from dataclasses import dataclass

from bot.text.quotes.cue import Cue
from bot.text.quotes.phrase import Phrase


@dataclass(frozen=True, kw_only=True)
class Attribution:
    """A quotation's cue and subject.

    `colon`: the words are announced, not woven into the clause; `trailing`: the attribution is behind them.
    """

    cue: Cue | None
    subject: Phrase | None
    colon: bool = False
    trailing: bool = False
