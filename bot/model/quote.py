"""Somebody's words, as an article quotes them."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Quote:
    """Quoted words: `text` stands at `start`–`end` (code points), without marks and outer blanks.

    `speaker` is spelled as in the text and is None where it is not sure; `role` says what the speaker is, or
    who an unnamed one is ("un témoin"). Quotes of one `group` are pieces of one utterance under one `cue`.
    """

    text: str
    start: int
    end: int
    speaker: str | None
    role: str | None
    cue: str | None
    group: int
